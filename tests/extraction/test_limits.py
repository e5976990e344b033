"""An article with more in it than a brief may have: what comes first is kept, and it is said."""

import re

import pytest

from brief.limits import MOST_FINDINGS
from tests.extraction.briefs import codes, read_brief

QUOTES = "\n\n".join(
    f"“We counted {n} boats in the bay today,” Ingrid Marsh said." for n in range(1_200)
)
ACCORDING = "\n\n".join(
    f"“We will not go there,” said {first}{second}{third} Brattestø."
    for first in ("Bar", "Cal", "Dor", "Fen", "Gar", "Hal", "Jor", "Kel", "Lor", "Mar", "Nor")
    for second in ("a", "e", "i", "o", "u", "an", "en", "in", "on", "un")
    for third in ("da", "la", "ma", "na", "ra", "sa", "ta", "va", "za", "ka", "ba")
)


@pytest.mark.parametrize(("text", "kind"), [(QUOTES, "quotes"), (ACCORDING, "entities")])
def test_what_comes_first_is_kept_and_a_warning_tells_limit_and_count(text, kind):
    brief = read_brief(text)
    assert len(getattr(brief, kind)) == MOST_FINDINGS
    told = " ".join(w.detail for w in brief.warnings if w.code == "too_many_findings")
    count = re.search(rf"([\d,]+) {kind} were found; the first 1,000 are here\.", told)
    assert count is not None
    assert int(count[1].replace(",", "")) > MOST_FINDINGS
    last = max(quote.segments[0].start for quote in brief.quotes)
    assert last < text.rindex("“")


def test_an_article_with_fewer_has_no_such_warning():
    assert "too_many_findings" not in codes(read_brief(QUOTES[:2_000]))
