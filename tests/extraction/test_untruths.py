"""Who says that it is not so that he wants a thing is not told to want it."""

import pytest

from tests.extraction.briefs import read_brief


def stands(*paragraphs: str) -> set[tuple[str, str, str]]:
    """Who takes which stance on what."""
    brief = read_brief("\n\n".join(["A headline", *paragraphs]))
    return {(one.holder.name, one.stance.value, one.issue.name) for one in brief.positions}


@pytest.mark.parametrize(
    "sentence",
    [
        "“It is not true that we want the war to go on,” Ann Lowe said.",
        "“It’s simply not true that we want to close the school,” Ann Lowe said.",
        "Ann Lowe said it was not true that her party wanted the war to go on.",
        "Ann Lowe said it is a lie that the party wants to close the school.",
        "“It is untrue that we oppose the talks,” Ann Lowe said.",
        "It is false that Egypt opposes the talks, Ann Lowe said.",
        "There is no truth in the claim that the council wants to sell the park, Ann Lowe said.",
        "Ann Lowe said there was no truth to reports that Egypt supports the levy.",
        "The claim that Egypt wants to close the canal is false, Ann Lowe said.",
        "Ann Lowe said it was nonsense that Egypt opposed the talks.",
        "It is false to say that Egypt opposes the talks, Ann Lowe said.",
    ],
)
def test_what_is_said_to_be_untrue_is_told_of_nobody(sentence: str) -> None:
    assert stands(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "holder", "stance"),
    [
        ("It is true that Egypt opposes the talks, Ann Lowe said.", "Egypt", "opposes"),
        ("It is no lie that Egypt opposes the talks, Ann Lowe said.", "Egypt", "opposes"),
        ("It is not only true that Egypt opposes the talks, Ann Lowe said.", "Egypt", "opposes"),
        ("Egypt called the claim false and opposes the talks.", "Egypt", "opposes"),
        ("Egypt opposes the talks, and the report is not true, Ann Lowe said.", "Egypt", "opposes"),
        (
            "It is not true that the canal is shut, but Egypt opposes the talks.",
            "Egypt",
            "opposes",
        ),
        ("Egypt, a true friend, backs the talks that Peru began.", "Egypt", "supports"),
    ],
)
def test_what_is_so_is_told_beside_words_of_truth(sentence: str, holder: str, stance: str) -> None:
    assert (holder, stance, "The talks go ahead") in {
        (who, side, "The talks go ahead" if "alks" in what else what)
        for who, side, what in stands(sentence)
    }
