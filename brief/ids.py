"""Ids: slugs for what briefs share, opaque and stable ones for what they find.

A quote, a position or a decision keeps its id over re-reading and over new versions of its
article as long as its words stay the same: the id is made of the brief, the kind, the digests of
the words, holder and issue, and an ordinal among equals.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from brief.articles import text_digest
from brief.evidence import Evidence

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)
FINDING_ID = re.compile(r"[a-z0-9]+(?:-{1,2}[a-z0-9]+)*", re.ASCII)
MOST_CHARACTERS = 200  # of an id: so that every `next` with its filters fits into a URL
LOCAL = "--"  # between a brief’s id and the name of what belongs to that brief alone
DIGITS = 16  # 64 bits of the digest: one clash is likely only among four billion findings
APOSTROPHES = str.maketrans("", "", "'’ʼ")
UNMARKED = str.maketrans(  # lower-case letters that Unicode does not take apart
    {
        "ø": "o",
        "æ": "ae",
        "ß": "ss",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "œ": "oe",
        "ı": "i",
    }
)


@lru_cache(maxsize=8192)  # names come again and again
def slugify(words: str) -> str:
    """Words as a slug: lower-case ASCII letters and digits with single hyphens; may be empty."""
    apart = unicodedata.normalize("NFKD", words)
    bare = "".join(c for c in apart if not unicodedata.combining(c)).lower()
    return "-".join(re.findall(r"[a-z0-9]+", bare.translate(APOSTROPHES).translate(UNMARKED)))


def may_be_id(text: str) -> bool:
    """Whether something may have a text as its id; what may not need not be looked for."""
    return len(text) <= MOST_CHARACTERS and FINDING_ID.fullmatch(text) is not None


class FindingIds:
    """Makes the ids of one brief’s findings; equal findings get different ordinals."""

    def __init__(self, brief_id: str, taken: Iterable[str] = ()) -> None:
        self._brief_id = brief_id
        self._taken = set(taken)
        self._next: dict[str, int] = {}  # ordinals, by what an id is made of

    def quote(self, segments: Iterable[Evidence]) -> str:
        """The id of a quote, from the digests of its segments."""
        return self._mint("q", segments)

    def position(self, evidence: Iterable[Evidence], holder_id: str, issue_id: str) -> str:
        """The id of a position, from its evidence, holder and issue."""
        return self._mint("p", evidence, holder_id, issue_id)

    def pending_decision(self, evidence: Iterable[Evidence]) -> str:
        """The id of a pending decision, from its evidence."""
        return self._mint("d", evidence)

    def _mint(self, kind: str, evidence: Iterable[Evidence], *others: str) -> str:
        made_of = "\n".join([self._brief_id, kind, *others, *(e.sha256 for e in evidence), ""])
        while True:
            ordinal = self._next.get(made_of, 0)
            self._next[made_of] = ordinal + 1
            id = f"{kind}-{text_digest(made_of + str(ordinal))[:DIGITS]}"
            if id not in self._taken:
                self._taken.add(id)
                return id
