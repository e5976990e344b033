"""Who denies that he is against something is not told to be so."""

import pytest

from tests.extraction.briefs import read_brief


def stands(*paragraphs: str) -> set[tuple[str, str, str]]:
    """Who takes which stance on what."""
    brief = read_brief("\n\n".join(["A headline", *paragraphs]))
    return {(one.holder.name, one.stance.value, one.issue.name) for one in brief.positions}


@pytest.mark.parametrize(
    "sentence",
    [
        "Egypt denied that it objects to the talks.",
        "Egypt denied opposing the talks.",
        "Egypt denied being against the talks.",
        "Egypt denied having any objection to the talks.",
        "Egypt denied reports that it opposes the talks.",
        "Egypt rejected claims that it objects to the talks.",
        "A spokesman for Egypt denied that Cairo objects to the talks.",
        "Ann Lowe refuted claims that she opposed the levy.",
        "Ann Lowe denied having backed the levy.",
        "“We deny that we oppose the talks,” Egypt said.",
    ],
)
def test_who_denies_a_side_takes_none_that_is_told(sentence: str) -> None:
    assert stands(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Egypt said it did not object to the talks.", ("Egypt", "supports", "The talks go ahead")),
        ("Egypt rejected the plan.", ("Egypt", "opposes", "The plan is adopted")),
        ("Egypt welcomed the talks.", ("Egypt", "supports", "The talks go ahead")),
        (
            "The firm denied that it planned to scrap the levy.",
            ("firm", "opposes", "It planned to scrap the levy"),
        ),
        (
            "Egypt denied the claim, and it opposes the talks.",
            ("Egypt", "opposes", "The talks go ahead"),
        ),
    ],
)
def test_other_denials_stay_as_they_are(sentence: str, found: tuple[str, str, str]) -> None:
    assert found in stands(sentence)
