"""Verbs that tell what somebody says, without marks."""

import pytest

from extraction.articles import article_of
from extraction.pipeline import extract


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Ann Bell contends the limit breaks the federal law.",
         "the limit breaks the federal law"),
        ("Ann Bell threatened to walk away from the talks if none began.",
         "walk away from the talks if none began"),
        ("Ann Bell petitioned the council to close the old pier at once.",
         "the council to close the old pier at once"),
    ],
)  # fmt: skip
def test_contending_threatening_and_petitioning_are_saying(sentence: str, said: str) -> None:
    (quote,) = extract(article_of(f"A headline\n\n{sentence}")).quotes
    assert [ref.name for ref in quote.speakers] == ["Ann Bell"]
    assert said.endswith(quote.text or "-")


@pytest.mark.parametrize(
    "sentence",
    ["The flood threatened to reach the town.",
     "The firm dropped a plan after Ann Bell had threatened to leave the board.",
     "Ann Bell contended with a cold.",
     "Ann Bell handed in a petition to the council."],
)  # fmt: skip
def test_threats_of_weather_and_papers_handed_in_are_no_saying(sentence: str) -> None:
    assert extract(article_of(f"A headline\n\n{sentence}")).quotes == ()
