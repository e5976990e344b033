"""Where the words of a finding stand in another text of its article."""

from collections.abc import Iterator

from brief.articles import Article, text_digest
from brief.errors import InvalidBrief
from brief.evidence import Evidence


class Gone(Exception):
    """The words are not in the article any more."""


def place(evidence: Evidence, before: Article, after: Article) -> Evidence:
    """Where the words of evidence stand in another text, the nearest of several. Raises Gone."""
    if before.sha256 == after.sha256:
        return Evidence.of(after, evidence.start, evidence.end)
    length, text = evidence.end - evidence.start, after.text or ""
    starts = starts_of(evidence.exact, text) if evidence.exact else starts_like(evidence, text)
    for start in sorted(starts, key=lambda s: (abs(s - evidence.start), s)):
        try:
            return Evidence.of(after, start, start + length)
        except InvalidBrief:  # over the end of a block
            continue
    raise Gone


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
