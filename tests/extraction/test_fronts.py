"""Stances of those who are named last, and of one among several."""

import pytest

from tests.extraction.briefs import read_brief

OPENING = "It was one of the longest meetings that the bloc has seen, said those who were there."


def told(*sentences: str) -> list[tuple[str, str]]:
    """Who takes which stance on the levy."""
    brief = read_brief("\n\n".join(["A headline", OPENING, *sentences]))
    assert all("levy" in one.issue.name.lower() for one in brief.positions)
    return [(one.holder.name, one.stance.value) for one in brief.positions]


@pytest.mark.parametrize(
    "sentence",
    [
        "Resistance to the levy comes mainly from Spain.",
        "The fiercest opposition to the levy has come from Spain.",
        "Opposition to the levy is led by Spain.",
        "Opposition to the levy is strongest in Spain.",
        "Leading the charge against the levy is Spain.",
        "Among those opposing the levy is Spain.",
        "One of those who reject the levy is Spain.",
        "Spain was one of three countries to vote against the levy.",
        "Spain was among the few to vote against the levy.",
    ],
)
def test_those_named_last_are_against_it(sentence: str) -> None:
    assert told(sentence) == [("Spain", "opposes")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Support for the levy is strongest in Spain.",
        "Most support for the levy came from Spain.",
        "The campaign for the levy is led by Spain.",
        "Leading the push for the levy is Spain.",
        "Among those calling for the levy is Spain.",
        "One of those who want the levy is Spain.",
    ],
)
def test_those_named_last_are_for_it(sentence: str) -> None:
    assert told(sentence) == [("Spain", "supports")]


def test_several_are_named_last() -> None:
    found = told("Resistance to the levy comes mainly from Spain, Poland and Hungary.")
    assert found == [("Spain", "opposes"), ("Poland", "opposes"), ("Hungary", "opposes")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Among those who met was Spain.",
        "One of the reasons is Spain.",
        "Support for the families came from Spain.",
        "Income from the levy comes mainly from Spain.",
        "Leading the table is Spain.",
    ],
)
def test_who_is_named_last_of_something_else_takes_no_side(sentence: str) -> None:
    assert told(sentence) == []
