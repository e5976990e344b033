"""Where the words of a finding stand in another text of its article."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from brief.articles import Article, text_digest
from brief.errors import InvalidBrief
from brief.evidence import Evidence

ENDS = ",."
MARKS = frozenset("“‘«„\"'")


class Gone(Exception):
    """The words are not in the article any more."""


def place(evidence: Evidence, before: Article, after: Article) -> Evidence:
    """Where the words of evidence stand in another text, the nearest of several. Raises Gone.

    What ends them may be another there: “We will not pay,” and “We will not pay.” are one.
    """
    if before.sha256 == after.sha256:
        return Evidence.of(after, evidence.start, evidence.end)
    length, text = evidence.end - evidence.start, after.text or ""
    starts = starts_of(evidence.exact, text) if evidence.exact else starts_like(evidence, text)
    marked = before.text is not None and before.text[evidence.start - 1 : evidence.start] in MARKS
    for start in sorted(starts, key=lambda s: (abs(s - evidence.start), s)):
        if not is_whole(text, start, start + length) or (
            marked and text[start - 1 : start] not in MARKS
        ):
            continue
        try:
            return Evidence.of(after, start, start + length)
        except InvalidBrief:  # over the end of a block
            continue
    bare = (evidence.exact or "").rstrip(ENDS)
    if not bare or bare == evidence.exact:
        raise Gone
    found = place(replace(evidence, exact=bare, end=evidence.start + len(bare)), before, after)
    if text[found.end : found.end + 1].isspace():
        raise Gone  # the sentence goes on: “We will not pay for it unless …”
    ended = text[found.end : found.end + 1] in tuple(ENDS)
    return Evidence.of(after, found.start, found.end + ended)


def is_whole(text: str, start: int, end: int) -> bool:
    """Whether a span begins and ends with whole words: “ban” is not in “urban”."""
    begins = not (text[start - 1 : start].isalnum() and text[start : start + 1].isalnum())
    return begins and not (text[end - 1 : end].isalnum() and text[end : end + 1].isalnum())


def starts_of(words: str, text: str) -> Iterator[int]:
    """Where words stand in a text."""
    start = text.find(words)
    while start >= 0:
        yield start
        start = text.find(words, start + 1)


def starts_like(evidence: Evidence, text: str) -> Iterator[int]:
    """Where whole words stand that are withheld, by their length and digest."""
    length, (begins, ends) = evidence.end - evidence.start, edges_of_words(text)
    for start in begins:
        end = start + length
        if end in ends and text_digest(text[start:end]) == evidence.sha256:
            yield start


@lru_cache(1)  # all that editors cut from an article is looked for in the one text
def edges_of_words(text: str) -> tuple[list[int], set[int]]:
    """Where words may begin and where they may end: a digest takes longer than to look there."""
    edges = {at for at, (a, b) in enumerate(pairwise(text), 1) if not (a.isalnum() and b.isalnum())}
    begins = {at for at in edges | {0} if not text[at : at + 1].isspace()}
    ends = {at for at in edges | {len(text)} if not text[at - 1 : at].isspace()}
    return sorted(begins), ends
