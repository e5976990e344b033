"""Drafts: what is made of a text before the store is asked."""

import pytest

from api.taking import draft_of
from brief.submissions import Submission
from tests.extraction.briefs import ARTICLES

JOINED = 5  # articles one after the other, as in a long read or a digest of the day


@pytest.mark.parametrize(
    "files", [ARTICLES[n : n + JOINED] for n in range(0, len(ARTICLES), JOINED)]
)
def test_what_is_read_in_a_long_text_holds_together(files):
    """Many who bear like names meet in it."""
    text = "\n\n".join(file.read_bytes().decode() for file in files)
    draft = draft_of(Submission(text=text))
    draft.brief.check()
    assert len(draft.brief.positions) > JOINED
