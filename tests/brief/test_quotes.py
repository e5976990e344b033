from dataclasses import replace

import pytest

from brief.quotes import QuoteType
from tests.brief.samples import night_ferry

REPORTED, SPOKEN = night_ferry().quotes


def test_segments_are_joined_by_one_space():
    assert SPOKEN.text == "The ferry is our bridge, Nobody here should swim home."


def test_a_quote_has_no_text_where_one_of_its_segments_is_withheld():
    first, last = SPOKEN.segments
    assert replace(SPOKEN, segments=(first, last.without_words())).text is None


@pytest.mark.parametrize(
    ("type", "marked"),
    [
        (QuoteType.DIRECT, True),
        (QuoteType.MIXED, True),
        (QuoteType.FRAGMENT, True),
        (QuoteType.INDIRECT, False),
    ],
)
def test_all_but_indirect_quotes_stand_in_marks(type: QuoteType, marked: bool):
    assert replace(SPOKEN, type=type).marked is marked


def test_the_evidence_of_a_quote_is_its_segments():
    assert REPORTED.evidence == REPORTED.segments
