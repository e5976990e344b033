"""Where the words of a finding stand in another text of its article."""

from collections.abc import Iterator
from dataclasses import replace

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
    """Where words stand that are withheld, by their length and digest."""
    length = evidence.end - evidence.start
    for start in range(len(text) - length + 1):
        if text_digest(text[start : start + length]) == evidence.sha256:
            yield start
