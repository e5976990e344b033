"""Decisions that were put off and have a new day, and what only looks like one."""

import pytest

from brief.pending_decisions import DecisionStatus
from tests.extraction.test_pending_decisions import decisions, due, one


@pytest.mark.parametrize(
    ("again", "edtf"),
    [
        ("It will now do so on 16 April.", "2026-04-16"),
        ("It is now due to do so in May.", "2026-05"),
        ("It will do that by 6 May instead, the council said.", "../2026-05-06"),
    ],
)
def test_what_was_due_is_decided_when_the_next_sentence_says(again: str, edtf: str) -> None:
    found = one(f"Meadow Council had been due to vote on Tuesday on closing the pool. {again}")
    assert found.title == "Vote on closing the pool"
    assert [actor.name for actor in found.deciders] == ["Meadow Council"]
    assert (found.status, due(found)) == (DecisionStatus.POSTPONED, edtf)


def test_what_was_put_off_and_will_now_be_done_is_one_decision() -> None:
    found = one(
        "A decision on the future of the pool has been delayed for a second time.\n\n"
        "Meadow Council had been due to decide on Tuesday whether to move all lessons to Oxmere. "
        "It will now do so on 6 May."
    )
    assert found.title == "Decision whether to move all lessons to Oxmere"
    assert (found.status, due(found)) == (DecisionStatus.POSTPONED, "2026-05-06")


@pytest.mark.parametrize(
    "sentence",
    [
        "Meadow Council had been due to vote on Tuesday. It will not do so.",
        "Meadow Council had voted to close the pool. It will do so on 6 May.",
        "Visitors had been due to swim on Tuesday. They will now do so on 6 May.",
    ],
)
def test_what_is_only_done_again_is_no_decision(sentence: str) -> None:
    assert decisions(sentence)[1] == []


def test_a_vote_that_was_put_off_before_is_no_second_decision() -> None:
    found = one(
        "Meadow Council, which put off the vote in March, will decide on 6 May whether to close "
        "the pool."
    )
    assert (found.title, due(found)) == ("Decision whether to close the pool", "2026-05-06")


@pytest.mark.parametrize(
    "sentence",
    [
        "A vote on the quarry, which Meadow Council had been due to take this month, has been put "
        "back to May.",
        "A vote on the quarry, which Meadow Council was to have taken, is expected in May.",
        "Meadow Council’s vote on the quarry, for which it has hired a judge, is due in May.",
    ],
)
def test_what_is_said_of_a_vote_between_commas_does_not_hide_its_day(sentence: str) -> None:
    found = one(sentence)
    assert found.title.endswith("ote on the quarry")
    assert [actor.name for actor in found.deciders] == ["Meadow Council"]
    assert due(found) == "2026-05"


def test_a_choice_that_comes_no_earlier_than_a_month_is_pending() -> None:
    found = one("Meadow Council’s choice of a site, for which Oxmere is ready, is not expected "
                "before May.")  # fmt: skip
    assert due(found) == "2026-05/.."


@pytest.mark.parametrize(
    "sentence",
    [
        "If Meadow Council votes for closure, talks on the pool would begin on 6 May.",
        "Once the board votes on 6 May for closure, the pool shuts.",
        "Vera Holm told investors on a conference call the ruling would cost jobs in May.",
    ],
)
def test_what_would_follow_and_what_was_said_on_a_call_is_no_decision(sentence: str) -> None:
    assert decisions(sentence)[1] == []


def test_a_place_with_its_country_stands_between_a_vote_and_its_day() -> None:
    found = one("Meadow Council will vote on the quarry in Oxmere, Ruritania, on 6 May.")
    assert due(found) == "2026-05-06"


def test_a_meeting_of_which_nothing_is_said_is_no_venue() -> None:
    assert one("Meadow Council will decide on the quarry at a meeting on 6 May.").venue is None
    found = one("Meadow Council will decide on the quarry at a special meeting on 6 May.").venue
    assert found is not None
    assert found.name == "special meeting"


def test_who_is_based_somewhere_decides_with_the_place() -> None:
    found = one("Crew based in Oxmere will vote on 6 May on whether to strike.")
    assert [actor.name for actor in found.deciders] == ["Crew based in Oxmere"]


@pytest.mark.parametrize(
    ("sentence", "title", "who", "edtf"),
    [
        (
            "Meadow Council will put the plan to a vote on 6 May.",
            "Vote on the plan",
            ["Meadow Council"],
            "2026-05-06",
        ),
        ("Vera Holm said she would put the plan to a vote in May.", "Vote on the plan", [],
         "2026-05"),
        ("The plan is to be put to the vote on 6 May.", "Vote on the plan", [], "2026-05-06"),
        ("Vera Holm will put the plan to a referendum in May.", "Vote on the plan", [], "2026-05"),
        (
            "The company will put the offer to a vote of shareholders in May.",
            "Vote on the offer",
            ["shareholders"],
            "2026-05",
        ),
    ],
)  # fmt: skip
def test_what_is_put_to_a_vote_is_decided_by_those_who_vote(
    sentence: str, title: str, who: list[str], edtf: str
) -> None:
    found = one(sentence)
    assert (found.title, due(found)) == (title, edtf)
    assert [actor.name for actor in found.deciders] == who


@pytest.mark.parametrize(
    "sentence",
    [
        "Meadow Council shelved the bill until after the elections.",
        "The bill was shelved until after the elections.",
        "Meadow Council has put off the bill until after the elections.",
    ],
)
def test_a_bill_that_is_shelved_until_later_is_postponed(sentence: str) -> None:
    found = one(sentence)
    assert (found.title, found.status) == ("Decision on the bill", DecisionStatus.POSTPONED)


@pytest.mark.parametrize(
    "sentence",
    [
        "Meadow Council shelved the match until May.",
        "Meadow Council shelved the bill.",
        "The opposition could put the plan to a vote.",
        "Meadow Council put the plan to a vote on Tuesday.",
    ],
)
def test_what_is_no_plan_or_has_no_later_time_is_not_postponed(sentence: str) -> None:
    assert decisions(sentence)[1] == []
