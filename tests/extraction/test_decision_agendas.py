"""Who is to deal with a plan on a day, who tries again, and what a deal would avert."""

import pytest

from tests.extraction.test_pending_decisions import decisions, due, one


@pytest.mark.parametrize(
    ("sentence", "title", "edtf"),
    [
        ("Ministers could not agree on a quota and will meet again on 5 May.",
         "Agreement on a quota", "2026-05-05"),
        ("The plan will be considered by Meadow Council on 4 May.", "Decision on the plan",
         "2026-05-04"),
        ("The cabinet will be asked on 4 May to close the library.",
         "Decision whether to close the library", "2026-05-04"),
        ("Councillors are being asked to approve the plan on Monday.", "Approval of the plan",
         "2026-04-13"),
        ("The two delegations will meet in June to try to agree on a truce.",
         "Agreement on a truce", "2026-06"),
        ("Pilots will strike on Monday unless a deal is reached by then.",
         "Decision whether a deal is reached", "2026-04-13"),
        ("Union leaders meet on Monday to consider the offer.", "Decision on the offer",
         "2026-04-13"),
        ("She told traders that a decision would be made by the summer.", "Decision",
         "../2026-08-31"),
        ("Vera Holm has promised a decision on the pier before the summer.",
         "Decision on the pier", "../2026-05-31"),
        ("The panel set a deadline of 4 May for a firm bid.", "Decision on a firm bid",
         "../2026-05-04"),
        ("A strike ballot opens on 4 May and closes on 25 May.", "Strike ballot", "2026-05-25"),
        ("The House is to vote as early as Wednesday.", "Vote by house", "2026-04-15"),
        ("The mill said it was considering whether to appeal.", "Decision whether to appeal", None),
        ("A board vote is set for Tuesday.", "Vote by board", "2026-04-14"),
    ],
)  # fmt: skip
def test_a_day_for_a_plan_makes_it_pending(sentence: str, title: str, edtf: str | None) -> None:
    found = one(sentence)
    assert (found.title, due(found)) == (title, edtf)


@pytest.mark.parametrize(
    "sentence",
    [
        "The choir will be asked on 4 May to sing.",
        "Ministers failed to agree on a quota.",
        "The ship will sail on Monday unless it rains.",
        "The plan was considered by Meadow Council on Monday.",
        "The mill was considering whether to appeal when it burnt down.",
        "The lease ends on 4 May.",
    ],
)
def test_what_nobody_is_to_decide_on_a_day_is_not_pending(sentence: str) -> None:
    assert decisions(sentence)[1] == []


def test_it_may_be_for_somebody_to_decide() -> None:
    found = one("It will be for Harbour Court to decide whether the pier closes.")
    assert [actor.name for actor in found.deciders] == ["Harbour Court"]


def test_who_has_the_last_word_on_it_is_told_once() -> None:
    found = one("Meadow Council has the last word. Meadow Council must still rule on whether the "
                "pier closes.")  # fmt: skip
    assert len(found.evidence) == 2


def test_an_appeal_without_a_day_is_no_part_of_the_decision_before_it() -> None:
    found = decisions("Meadow Council will decide on Monday whether to close the pier.\n\nThe mill "
                      "has appealed, and no date has been set for a ruling.")[1]  # fmt: skip
    assert [decision.title for decision in found][1:] == ["Ruling"]


def test_who_opened_an_inquiry_is_to_decide() -> None:
    found = one("Meadow Council opened an inquiry in March and has set no timetable.")
    assert [actor.name for actor in found.deciders] == ["Meadow Council"]


def test_the_name_after_an_office_is_who_is_set_a_term() -> None:
    found = one("Ruritania gave the prime minister, Vera Holm, until 4 May to resign.")
    assert [actor.name for actor in found.deciders] == ["Vera Holm"]


def test_a_ruling_that_would_not_come_before_a_day_is_open_towards_the_end() -> None:
    found = one("A ruling on the pier would not come before the second quarter of 2027.")
    assert due(found) == "2027-04/.."


@pytest.mark.parametrize(
    ("sentence", "title", "edtf"),
    [
        ("The committee is to consider changes on Monday and vote on Wednesday.",
         "Vote by committee", "2026-04-15"),
        ("The bank’s next policy meeting is on 6 May.", "Decision by bank", "2026-05-06"),
        ("Policymakers next meet on 6 May.", "Decision by policymakers", "2026-05-06"),
        ("Cabinet will have three months to make a final decision on the mine.",
         "Final decision on the mine", None),
        ("The council postponed a decision on the loan to its July meeting.",
         "Decision on the loan", "2026-07"),
        ("The bill now goes to the House, where it must pass by April 30.",
         "Decision on the bill", "../2026-04-30"),
        ("The Senate approved the bill on Tuesday, sending it to the House.",
         "Decision by house", None),
        ("The strike will go ahead on Monday if no deal is reached.",
         "Decision whether a deal is reached", "2026-04-13"),
        ("Vera Holm could be removed on Tuesday, when the council votes on a motion.",
         "Vote on a motion", "2026-04-14"),
        ("Whether to appeal is a matter for the board.", "Decision whether to appeal", None),
    ],
)  # fmt: skip
def test_what_is_due_is_told_in_many_ways(sentence: str, title: str, edtf: str | None) -> None:
    found = one(sentence)
    assert (found.title, due(found)) == (title, edtf)


@pytest.mark.parametrize(
    "sentence",
    [
        "The parties will return to court on 12 May.",
        "The choir will meet on Monday and sing.",
        "The choir’s next meeting is on 6 May.",
        "The ship will sail on Monday if no storm comes.",
        "The mill was sending its clerks to the fair.",
    ],
)
def test_meeting_and_sending_alone_decide_nothing(sentence: str) -> None:
    assert decisions(sentence)[1] == []


@pytest.mark.parametrize(
    ("sentence", "names", "edtf"),
    [
        ("On Monday the National Diet votes on whether to confirm her.", ["National Diet"],
         "2026-04-13"),
        ("By 8 May, Meadow Council must say whether it will pay.", ["Meadow Council"],
         "../2026-05-08"),
        ("A ruling from the Harbour Court is due on 8 May.", ["Harbour Court"], "2026-05-08"),
        ("It was not immediately clear when Harbour Court would rule on the map.",
         ["Harbour Court"], None),
        ("The panel gave no indication of when it would rule on the map.", ["panel"], None),
        ("The bill awaits a vote in the National Diet.", ["National Diet"], None),
    ],
)  # fmt: skip
def test_who_decides_is_found_where_the_words_turn_about(
    sentence: str, names: list[str], edtf: str | None
) -> None:
    found = one(sentence)
    assert ([actor.name for actor in found.deciders], due(found)) == (names, edtf)
