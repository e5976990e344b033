"""What a reader of the brief should know of the text: warnings in the place of silence."""

from collections.abc import Iterator, Sequence

from brief.articles import Article
from brief.briefs import BriefWarning
from brief.dates import Basis
from extraction.dates.dates import Anchor, DateFound
from extraction.text.marks import Marks

# Code points that are read of a text. The longest news stories have some 100,000; the hardest text
# that we could make takes half a minute a million (`python -m bench.extraction`), so six seconds.
MOST_READ = 200_000
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
