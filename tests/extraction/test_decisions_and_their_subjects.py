"""Whose decision it is and on what, where the words between say something else."""

import pytest

from tests.extraction.test_pending_decisions import decisions, due, one


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("The government faces an election in May.", "2026-05"),
        ("The governing party faces a tough election in May.", "2026-05"),
        ("The coalition, which faces elections in May, is split.", "2026-05"),
        ("The council, facing an election on 5 May, is split.", "2026-05-05"),
        ("The government faces a referendum on 5 May.", "2026-05-05"),
    ],
)
def test_who_faces_an_election_does_not_decide_it(body: str, edtf: str) -> None:
    found = one(body)
    assert (found.deciders, due(found)) == ([], edtf)
    assert " by " not in found.title


def test_who_faces_a_vote_of_its_own_does() -> None:
    assert [who.name for who in one("The council faces a vote on the plan in May.").deciders] == [
        "council"
    ]


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("A law that would extend the ban on gas boilers is due to be put to a vote on Tuesday.",
         "Vote on a law that would extend the ban on gas boilers"),
        ("A bill that would raise the retirement age will be put to a vote on Tuesday.",
         "Vote on a bill that would raise the retirement age"),
        ("A bill that would raise the retirement age for most of the miners of the north from 55 "
         "to 60 will be put to a vote on Tuesday.", "Vote on a bill that would raise the"),
        ("A treaty which would end the dispute will be put to a referendum in May.",
         "Vote on a treaty"),
        ("The scheme that has split the town is to be voted on next week.", "Vote on the scheme"),
        ("A rule that passed the House in March is to be put to a vote on Tuesday.",
         "Vote on a rule"),
        ("Meadow Council will vote on Tuesday on a plan that would close two schools.",
         "Vote on a plan that would close two schools"),
        ("Meadow Council will vote on Tuesday on a bus plan that would close two lines.",
         "Vote on a bus plan"),
    ],
)  # fmt: skip
def test_what_is_voted_on_keeps_its_noun(body: str, title: str) -> None:
    found = one(body)
    assert found.title.startswith(title)
    assert not found.title.endswith((" that", " would"))


@pytest.mark.parametrize(
    "body",
    [
        "The mayor said that the plan will be put to a vote on Tuesday.",
        "Nobody doubts that the plan will be put to a vote on Tuesday.",
        "The mayor has a budget that must be cut and the plan will be put to a vote on Tuesday.",
    ],
)
def test_what_is_said_is_no_part_of_what_is_voted_on(body: str) -> None:
    assert one(body).title == "Vote on the plan"


@pytest.mark.parametrize(
    "who",
    ["Vera Holm", "Health Minister Vera Holm", "The minister", "Vera Holm, the health minister,",
     "A spokesman for the Senate"],
)  # fmt: skip
@pytest.mark.parametrize("told", ["did not say", "has not said", "could not say"])
def test_who_does_not_say_when_is_no_part_of_what_is_voted_on(who: str, told: str) -> None:
    found = one(f"{who} {told} when the bill would be voted on.")
    assert found.title == "Vote on the bill"
    assert (found.deciders, found.due) == ([], None)


@pytest.mark.parametrize(
    "told",
    ["did not say", "would not say", "could not say", "declined to say", "refused to say"],
)
@pytest.mark.parametrize(
    ("when", "title"),
    [
        ("the licence would be awarded", "Decision by Vera Holm"),
        ("the decision would come", "Decision by Vera Holm"),
        ("Meadow Council would vote on the plan", "Vote on the plan"),
    ],
)
def test_what_nobody_says_the_day_of_is_still_to_come(told: str, when: str, title: str) -> None:
    found = one(f"Justice Minister Vera Holm {told} when {when}.")
    assert (found.title, found.due) == (title, None)


def test_what_somebody_says_when_is_not_left_open() -> None:
    assert decisions("Vera Holm said when the fair would be held.")[1] == []
    assert decisions("Vera Holm did not say when the fair would be held.")[1] == []


def test_the_day_on_which_somebody_did_not_say_when_is_not_the_day() -> None:
    found = decisions("Vera Holm did not say on Tuesday when the bill would be voted on.")[1]
    assert [due(one) for one in found] in ([], [None])


@pytest.mark.parametrize(
    "body",
    [
        "The mayor opposes a plan to move the election to Dec. 4 from November.",
        "The union opposes holding the vote on Dec. 4 or later.",
        "The mayor wants to hold the election on Dec. 4.",
        "The party is against plans to call a vote on Dec. 4.",
        "The mayor called for holding the vote on Dec. 4.",
    ],
)
def test_a_vote_that_is_only_wished_for_is_none(body: str) -> None:
    assert decisions(body)[1] == []


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("The council is holding a vote on the plan on Dec. 4.", "2026-12-04"),
        ("The government plans to hold a referendum on the plan on Dec. 4.", "2026-12-04"),
        ("The government said it would hold a referendum on the plan in December.", "2026-12"),
        ("A no-confidence vote in the mayor has been called for Thursday.", "2026-04-09"),
        ("EU leaders will discuss the plan at a summit on 25 June, where a decision is expected.",
         "2026-06-25"),
        ("The cabinet meets on 4 June, when a final decision is likely.", "2026-06-04"),
        ("The governor has 10 days to act on the bill.", "../2026-04-19"),
    ],
)  # fmt: skip
def test_a_vote_that_is_called_has_its_day(body: str, edtf: str) -> None:
    assert due(one(body)) == edtf


def test_a_vote_that_would_be_held_under_a_condition_is_none() -> None:
    assert decisions("The government would hold a referendum in May if the bill fails.")[1] == []
