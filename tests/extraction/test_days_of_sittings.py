"""When a decision is due, where an article tells far away when who decides sits next."""

import pytest

from tests.extraction.test_days_told_elsewhere import dues

BETWEEN = (
    "\n\nResidents filled the hall to speak against it. A shopkeeper said she would have to close. "
    "A town nearby did the same in 2023.\n\n"
)


@pytest.mark.parametrize(
    ("body", "told", "edtf"),
    [
        ("The town commission", "The commission next meets March 18.", "2026-03-18"),
        ("The council of Harwick", "It is on the agenda of the council’s meeting on 22 March.",
         "2026-03-22"),
        ("The school board", "The board’s next regular meeting is on 24 March.", "2026-03-24"),
        ("The school board", "The next meeting of the school board is on 24 March.", "2026-03-24"),
        ("The Lund Bank", "The bank did so in June. Its next rate announcement is on March 19.",
         "2026-03-19"),
        ("Councillors in Harwick", "The council is due to meet again in Lund on 6 April.",
         "2026-04-06"),
    ],
)  # fmt: skip
def test_who_sits_on_a_day_told_far_away_decides_then(body: str, told: str, edtf: str) -> None:
    told_of = dues(f"{body} will decide whether to raise the charge.{BETWEEN}{told}")
    assert [date for date, _ in told_of] == [edtf]


@pytest.mark.parametrize(
    "told",
    [
        "The student council’s next meeting is on March 18.",
        "The council last met on 24 February.",
        "The council’s last meeting before the fair on 7 May was short.",
        "Its director will speak at a conference on 6 April.",
        "The council’s next meeting is on 18 March. Its April meeting is on 15 April.",
    ],
)
def test_the_day_of_another_sitting_is_no_term(told: str) -> None:
    decides = "The council of Harwick will decide whether to raise the charge."
    told_of = dues(f"{decides}{BETWEEN}{told}")
    assert [date for date, _ in told_of] == [None]


def test_a_sitting_that_decides_another_thing_is_no_term() -> None:
    told_of = dues(
        f"The council of Harwick will decide whether to raise the charge.{BETWEEN}"
        "The council will vote on a new bridge at its meeting on 22 March."
    )
    assert [date for date, _ in told_of] == [None, "2026-03-22"]


@pytest.mark.parametrize(
    ("decision", "told", "edtf"),
    [
        ("A federal judge must decide whether to block the law.",
         "A hearing in the case is scheduled for March 20.", "2026-03-20"),
        ("A court in Harwick must decide whether to block the law.",
         "Arguments in the case will be heard on March 20.", "2026-03-20"),
        ("Parliament must still approve the treaty.", "The debate is set for April 15.",
         "2026-04-15"),
        ("Shareholders must approve the takeover.", "The company’s annual meeting is on April 15.",
         "2026-04-15"),
        ("Shareholders must approve the takeover.",
         "An extraordinary general meeting has been called for April 15.", "2026-04-15"),
        ("Shareholders must approve the takeover.", "A chess club’s annual meeting is on 9 April.",
         None),
        ("A federal judge must decide whether to block the law.",
         "The hearing on 20 February was short.", None),
        ("The council of Harwick must decide whether to raise the charge.",
         "A hearing in the case of a former mayor is set for March 20.", None),
    ],
)  # fmt: skip
def test_a_hearing_a_debate_or_a_meeting_far_away_is_of_those_who_hold_it(
    decision: str, told: str, edtf: str | None
) -> None:
    assert [date for date, _ in dues(f"{decision}{BETWEEN}{told}")] == [edtf]
