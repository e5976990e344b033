"""What a stance is on: where the words for it begin and end, and which are no plan."""

import pytest

from tests.extraction.briefs import read_brief

OPENING = "It was one of the longest meetings that the town has seen, said those who were there."


def told(sentence: str) -> list[tuple[str, str]]:
    """Which stance is taken on what."""
    brief = read_brief("\n\n".join(["A headline", OPENING, sentence]))
    return [(one.stance.value, one.issue.name) for one in brief.positions]


@pytest.mark.parametrize(
    ("sentence", "stance", "issue"),
    [
        ("Norway recommended stopping the clock.", "supports", "Stopping the clock is right"),
        ("Norway recommended stopping the project.", "opposes", "The project goes ahead"),
        ("Norway backs a smaller, leaner fleet.", "supports", "A smaller, leaner fleet"),
        ("Norway opposes the deal and would accept a delay.", "opposes", "The deal goes ahead"),
        ("Norway backs the plan regardless.", "supports", "The plan is adopted"),
        ("Norway urged all parties “to keep calm”.", "supports", "All parties keep calm"),
    ],
)
def test_the_words_for_it_end_where_its_noun_phrase_does(
    sentence: str, stance: str, issue: str
) -> None:
    found = told(sentence)
    assert found[0][0] == stance
    assert found[0][1].startswith(issue)


@pytest.mark.parametrize(
    "sentence",
    [
        "A nurse, Ann Bell, did not want her name used.",
        "Ann Bell, who argued for the council in court, left.",
    ],
)
def test_a_name_withheld_and_a_client_are_no_plans(sentence: str) -> None:
    assert told(sentence) == []
