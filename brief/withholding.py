"""Taking an article’s words out of its brief, and putting them back.

Offsets and digests stay, so whoever holds the text can still check; ids are made of digests, so
they stay as well.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from brief.articles import text_faults
from brief.errors import Fault, InvalidBrief
from brief.evidence import Evidence, faults_of
from brief.quotes import Quote
from brief.trees import rewrite, walk

if TYPE_CHECKING:
    from brief.articles import Article
    from brief.briefs import Brief

MOST_WORDS = 5  # so many words of a cue or a naming are a fact; more are prose


def few_words(text: str | None) -> str | None:
    """A text that is short enough to be a fact; null in the place of a longer one."""
    return text if text is not None and len(text.split()) <= MOST_WORDS else None


def marked_segments(quotes: tuple[Quote, ...]) -> tuple[Evidence, ...]:
    """The spans inside quotation marks, the only ones whose words a withheld text may show."""
    return tuple(segment for quote in quotes if quote.marked for segment in quote.segments)


def text_withheld(brief: Brief) -> Brief:
    """The brief without the words of its article, its standfirst and its update note."""
    marked = marked_segments(brief.quotes)

    def wordless(evidence: Evidence) -> Evidence:
        keep = any(evidence.within(segment) for segment in marked)
        return evidence.without_words(keep_exact=keep)

    bare = rewrite_findings(brief, wordless)
    return replace(
        bare,
        article=replace(brief.article, text=None, summary=None, update_note=None),
        quotes=tuple(without_prose(quote) for quote in bare.quotes),
    )


def without_prose(quote: Quote) -> Quote:
    """The quote without what is too long to be a fact in its naming of cue, speaker, addressee.

    The words of an indirect quote go even where they lie inside the marks of another.
    """
    cue = quote.cue if quote.cue and few_words(quote.cue.text) else None
    wordless = tuple(segment.without_words() for segment in quote.segments)
    return replace(
        quote,
        segments=quote.segments if quote.marked else wordless,
        cue=cue,
        speaker_text=few_words(quote.speaker_text),
        addressee=few_words(quote.addressee),
    )


def text_attached(brief: Brief, text: str) -> Brief:
    """The brief with its text, every evidence checked against it."""
    article = brief.article.with_text(text)
    if faults := claims_refuted(brief, article):
        raise InvalidBrief(faults)
    return rewrite_findings(brief, lambda e: Evidence.of(article, e.start, e.end), article)


def claims_refuted(brief: Brief, article: Article) -> list[Fault]:
    """What a brief of a withheld text says that the text itself does not."""
    unsaid = {"exact", "prefix", "suffix"}
    return [Fault(f"/article{fault.pointer}", fault.detail) for fault in text_faults(article)] + [
        Fault(pointer + fault.pointer, fault.detail)
        for pointer, value in walk(brief)
        if isinstance(value, Evidence)
        for fault in faults_of(article, value)
        if fault.pointer.strip("/") not in unsaid
        or getattr(value, fault.pointer.strip("/")) is not None
    ]


def rewrite_findings(
    brief: Brief, change: Callable[[Evidence], Evidence], article: Article | None = None
) -> Brief:
    """The brief with `change` made to every evidence."""
    return replace(
        brief,
        article=article or brief.article,
        entities=rewrite(brief.entities, Evidence, change),
        quotes=rewrite(brief.quotes, Evidence, change),
        positions=rewrite(brief.positions, Evidence, change),
        pending_decisions=rewrite(brief.pending_decisions, Evidence, change),
    )
