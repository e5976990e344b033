"""A figure of speech in quotation marks is no question on which somebody stands."""

import pytest

from tests.extraction.briefs import sides

LEAD = (
    "HARWICK, 2 February 2026 (Wire) - Harwick council will vote on May 5 on a plan to close the "
    "Bell Hill library and sell the building. Residents oppose the plan."
)


@pytest.mark.parametrize(
    "words",
    [
        "The chamber of trade urged the council not to “strangle the golden goose”.",
        "“We will not sign another blank cheque,” said Ann Bell.",
        "“I won’t paper over the cracks,” said Ann Bell.",
        "Ann Bell said she would not “pour water into a sieve”.",
        "Ann Bell urged the mayor to “smell the coffee”.",
        "“We will not dance to anyone’s tune,” said Ann Bell.",
    ],
)
def test_an_image_that_nobody_else_uses_is_no_issue(words: str) -> None:
    assert sides(LEAD, words) == {("Residents", "opposes")}


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("“We will not sell the building,” said Ann Bell.", "opposes"),
        ("Ann Bell urged the council not to “close the library in a hurry”.", "opposes"),
        ("“We should sell the building now,” said Ann Bell.", "supports"),
        ("Ann Bell urged residents to “vote for the plan”.", "supports"),
        ("Ann Bell said she would not smell the coffee.", "opposes"),
        ("“We will fight this plan,” said Ann Bell.", "opposes"),
    ],
)
def test_what_is_told_elsewhere_too_or_without_marks_is_one(words: str, stance: str) -> None:
    assert ("Ann Bell", stance) in sides(LEAD, words)
