"""What a reader of the brief should know of the text: warnings in the place of silence."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from brief.articles import Article
from brief.briefs import BriefWarning
from brief.dates import Basis
from extraction.dates.dates import Anchor, DateFound
from extraction.findings import Findings
from extraction.text.languages import FEWEST_WORDS
from extraction.text.marks import Marks

# Code points that are read of a text. The longest news stories have some 100,000; the hardest text
# that we could make takes half a minute a million (`python -m bench.extraction`), so six seconds.
MOST_READ = 200_000
# Tags of pages, as no article of words has two, or one at its very beginning. What stands in one is
# bounded, so that a text of nothing but “<p ” is looked through but once.
TAG = re.compile(
    r"</?(!doctype|html|body|head|main|article|section|div|span|p|br|h[1-6]|a|em|strong|b|i"
    r"|ul|ol|li|blockquote|figure|img|table|tr|td|script|style)(?:\s[^<>]{0,300})?/?>",
    re.IGNORECASE,
)
MOST_NAMED = 12  # dates that one warning names: as many as most articles have


def foreign(doubt: str) -> BriefWarning:
    """The text seems not to be English."""
    return BriefWarning("language", f"{doubt} Only English is read, so nothing was looked for.")


def unread(article: Article) -> Iterator[BriefWarning]:
    """A text that is too long to be read whole."""
    if article.char_count > MOST_READ:
        yield BriefWarning(
            "text_too_long",
            f"The text has {article.char_count:,} characters; the first {MOST_READ:,} were read. "
            "Split it, if it is more than one article.",
        )


def marked_up(article: Article) -> Iterator[BriefWarning]:
    """A text that looks like the page it was taken from: its tags are read as words."""
    text = article.text or ""
    tags = list(islice(TAG.finditer(text), 2))
    if len(tags) == 2 or (tags and not text[: tags[0].start()].strip()):
        yield BriefWarning(
            "looks_like_html",
            f"The text has tags of a page, such as “<{tags[0][1].lower()}>”, which were read as "
            "words. Send a page as `html`; give one in a file the name .html.",
        )


def too_short(article: Article, findings: Findings) -> Iterator[BriefWarning]:
    """A few words in which nothing was found: hardly an article."""
    found = (findings.entities, findings.quotes, findings.positions, findings.pending_decisions)
    words = len((article.text or "").split())
    if words < FEWEST_WORDS and not any(found) and not findings.dates:
        yield BriefWarning(
            "text_too_short",
            f"The text has {words} word{'' if words == 1 else 's'}, and nothing was found in it. "
            "Send the whole article.",
        )


def unbalanced(article: Article, marks: Marks) -> Iterator[BriefWarning]:
    """Quotation marks without their fellow: what they may enclose is not taken for quoted."""
    if not marks.unbalanced:
        return
    first = marks.unbalanced[0]
    block = article.block_at(first, first + 1)
    place = f"paragraph {block.paragraph}" if block and block.paragraph else "the article"
    others = len(marks.unbalanced) - 1
    more = f", and {others} more" if others else ""
    yield BriefWarning(
        "unbalanced_marks",
        f"A quotation mark in {place} (at character {first}) has no fellow{more}.",
    )


def undated(anchor: Anchor, dates: Sequence[DateFound]) -> Iterator[BriefWarning]:
    """Dates that cannot be told without knowing when the article was written."""
    if anchor.day is not None:
        return
    loose: dict[str, str] = {}
    for date in dates:
        if date.loose:
            loose.setdefault(date.when.text.lower(), date.when.text)
    if loose:
        told = list(loose.values())
        words = ", ".join(f"“{text}”" for text in told[:MOST_NAMED])
        others = len(told) - MOST_NAMED
        more = f" and {others} more" if others > 0 else ""
        yield BriefWarning(
            "no_date_anchor",
            f"{known_of(anchor)}, so {words}{more} could not be put on the calendar.",
        )


def known_of(anchor: Anchor) -> str:
    """What an article without a whole date says of when it was written."""
    if anchor.yearless:
        return "The article says the day on which it was written, but not the year"
    known = "only the year" if anchor.basis is Basis.COPYRIGHT_YEAR else "nothing"
    return f"The article says {known} of when it was written"
