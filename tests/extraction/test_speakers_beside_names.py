"""Who speaks where other names stand beside: in an opening phrase, between commas, as a party."""

import pytest

from tests.extraction.briefs import read_brief

LEAD = """Day of talks

It rained in the north.

"""


def said(body: str) -> list[list[str]]:
    """The speakers of each quote."""
    return [[ref.name for ref in quote.speakers] for quote in read_brief(LEAD + body).quotes]


def sides(body: str) -> set[tuple[str, str]]:
    """Who takes which stance."""
    return {(one.holder.name, one.stance.value) for one in read_brief(LEAD + body).positions}


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (
            "The gate may open, Foreign Minister Peter Varga said.\n\nSpeaking to reporters after "
            "talks with his Norwegian counterpart, Ingrid Solheim, Varga said Hungary would wait. "
            "“We are in no hurry,” he said.",
            "Peter Varga",
        ),
        (
            "Mayor Ann Dowd was in town.\n\nStanding beside her deputy, Mark Hale, Dowd on Monday "
            "said the toll was dead. “It is a tax on work,” she added.",
            "Ann Dowd",
        ),
        (
            "Prime Minister Lena Roth met bankers.\n\nAfter a meeting with the chancellor, Karl "
            "Brandt, Roth left. “It is over,” she said.",
            "Lena Roth",
        ),
    ],
)
def test_whom_an_opening_phrase_names_between_commas_is_no_subject(told, name):
    assert {names[0] for names in said(told)} == {name}


def test_whom_a_phrase_is_followed_by_still_speaks():
    apposed = "In a statement, Karl Brandt, Roth’s lawyer, said the case was weak."
    assert said(apposed + " “They have nothing,” he said.") == [["Karl Brandt"]] * 2
    joined = "After the vote, Karl Brandt, Lena Roth and Tom Marsh said they would appeal."
    assert said(joined) == [["Karl Brandt", "Lena Roth", "Tom Marsh"]]
