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


def test_a_plan_that_is_now_set_for_a_vote_was_put_off_to_it() -> None:
    told = dues(
        "The City Council put off a decision on a police budget. Mayor Ann Hollis’ proposal is now "
        "set for a vote Dec. 9."
    )
    assert told == [("2026-12-09", ["City Council"])]


def test_what_the_same_people_must_also_settle_they_settle_there() -> None:
    told = dues(
        "Delegates of Ruritania’s clubs will be asked on 14 March to keep the team at home."
        f"{BETWEEN * 4}Delegates must also settle whether to join a rival in a bid for the cup."
    )
    assert [date for date, _ in told] == ["2026-03-14", "2026-03-14"]


def test_the_day_on_which_another_body_meets_does_not_narrow_a_month() -> None:
    told = dues(
        "The federation’s council is to decide next month whether to ban the boots. The union’s "
        "disciplinary committee, which meets on 5 April, will have no say in it."
    )
    assert [date for date, _ in told] == ["2026-04"]


@pytest.mark.parametrize(
    ("decision", "told", "edtf"),
    [
        ("OPEC has to decide whether to raise output.", "Ministers meet on Sunday.", "2026-03-08"),
        ("The Kremar central bank has to decide whether to raise rates.",
         "The bank’s monetary policy committee meets on March 19.", "2026-03-19"),
        ("EU leaders must decide whether to extend the sanctions.", "The summit is on March 19.",
         "2026-03-19"),
        ("The football association is considering whether to ban the striker.",
         "A hearing is scheduled for Thursday.", "2026-03-05"),
        ("Voters will be asked whether to raise the tax.", "Election Day is April 7.",
         "2026-04-07"),
        ("The Supreme Court has agreed to decide whether states may ban the pill.",
         "A ruling is expected by the end of June.", "../2026-06-30"),
        ("EU leaders must decide whether to extend the sanctions.",
         "The sanctions must be renewed by March 31.", "../2026-03-31"),
        ("Parliament must still pass the law.",
         "The Lund Bank’s policy committee meets on March 19.", None),
    ],
)  # fmt: skip
def test_the_one_meeting_of_an_article_is_that_of_its_one_decision(
    decision: str, told: str, edtf: str | None
) -> None:
    assert [date for date, _ in dues(f"{decision}{BETWEEN}{told}")] == [edtf]
