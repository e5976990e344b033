"""Indecision and conditions, told in other words."""

import pytest

from tests.extraction.briefs import read_brief

OPENING = "It was one of the longest meetings that the town has seen, said those who were there."


def told(sentence: str) -> set[tuple[str, str]]:
    """Who takes which stance where the council wants a levy."""
    brief = read_brief("\n\n".join(["A headline", OPENING, f"Norway backs the levy. {sentence}"]))
    return {(one.holder.name, one.stance.value) for one in brief.positions} - {
        ("Norway", "supports")
    }


@pytest.mark.parametrize(
    "words",
    [
        "has kept both camps guessing",
        "hasn’t let on which way it leans",
        "would not be drawn",
        "has refused to commit itself",
        "declined to be hurried",
        "will make no recommendation",
        "has taken no position on the levy",
        "has yet to take a position",
        "has yet to make up its mind",
        "will take a view after the summer",
        "is still weighing the levy",
        "is wrestling with the levy",
        "is in two minds about the levy",
        "is ambivalent about the levy",
        "is sitting on the fence",
        "stayed above the fray",
        "is hedging its bets",
        "gave no hint of how it would vote",
        "refused to say whether it would vote",
        "is understood to be weighing the levy",
        "stopped short of ruling out the levy",
        "wants to see a study before it decides",
    ],
)
def test_who_keeps_out_of_it_or_has_not_made_up_a_mind_is_undecided(words: str) -> None:
    assert told(f"Sweden {words}.") == {("Sweden", "undecided")}


@pytest.mark.parametrize(
    "words",
    [
        "has tied its support to a rebate",
        "would come round to it only if the toll fell",
        "would withhold its vote until the toll fell",
    ],
)
def test_who_has_a_price_is_for_it_on_a_condition(words: str) -> None:
    assert ("Sweden", "conditional") in told(f"Sweden {words}.")


@pytest.mark.parametrize(
    "words",
    [
        "kept the crowd guessing about the song",
        "sat on the bench",
        "was drawn to the sea",
        "tied the boat to the quay",
        "held fire drills on Monday",
    ],
)
def test_the_same_words_of_other_things_tell_no_stance(words: str) -> None:
    assert told(f"Sweden {words}.") == set()


@pytest.mark.parametrize(
    "words",
    [
        "Norway will not support the levy while the port is closed.",
        "Norway said it could not back the levy while buses were full.",
        "Norway refused to back the levy while the port was closed.",
        "Norway is willing to accept the levy once a depot has been built.",
        "Norway would back the levy once its fleet is exempt.",
    ],
)
def test_a_yes_that_waits_for_something_is_on_a_condition(words: str) -> None:
    brief = read_brief(f"A headline\n\nThe council will vote on the levy in May. {words}")
    assert [(one.holder.name, one.stance.value) for one in brief.positions] == [
        ("Norway", "conditional")
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Norway will not back the levy, while Denmark is silent.",
        "Norway does not back the levy while Denmark is silent.",
        "Norway said it would not comment while talks were going on. It rejects the levy.",
    ],
)
def test_what_happens_meanwhile_is_no_condition(words: str) -> None:
    brief = read_brief(f"A headline\n\nThe council will vote on the levy in May. {words}")
    assert [one.stance.value for one in brief.positions] == ["opposes"]
