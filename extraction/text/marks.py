"""Quotation marks: which of them belong together, in every style that news uses.

One pass over the marks of each block. What stands between two marks is a quotation; one that runs
over paragraphs has a span in each. Whether somebody is quoted is for later stages.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from brief.articles import Article, Block, BlockKind

MARK = re.compile(r"[“”„‟«»\"‘’‚'`]+")
OPENS_AFTER = re.compile(r"[\s(\[{—–\-/“‘\"«]")  # what may stand before an opening mark
APOSTROPHES = frozenset("‘’'")
# Words that lose their beginning: the mark before them is an apostrophe.
CLIPPED = re.compile(r"(?:\d\ds?|em|til|tis|twas|cause|bout|round|n)\b", re.IGNORECASE)
CLOSING_OF = {"“": "”", "„": "“”", "«": "»", '"': '"', "‘": "’'", "'": "'’"}
TALKS = frozenset(
    {BlockKind.PARAGRAPH, BlockKind.SUMMARY, BlockKind.HEADLINE, BlockKind.SUBHEADING}
)

Span = tuple[int, int]


@dataclass(slots=True)
class Quotation:
    """What stands between marks: the inside of each paragraph it runs over, in code points.

    `start` and `end` are those of the marks themselves, so that masking takes them along.
    """

    spans: list[Span]
    start: int
    end: int
    outer: list[Span] = field(default_factory=list)


@dataclass(slots=True)
class Marks:
    """The quotations of an article in text order, and where a mark has no fellow."""

    quotations: list[Quotation]
    unbalanced: list[int]


@dataclass(slots=True)
class Open:
    """A mark that waits for its fellow. `maybe` is a mark that may have been it."""

    mark: str
    inside: int  # where the words begin
    begin: int  # where the mark itself stands
    maybe: int | None = None


def find_quotations(article: Article) -> Marks:
    """Every quotation of an article whose text is held."""
    text = article.text or ""
    found = Marks([], [])
    carried: Quotation | None = None  # a quotation that its paragraph left open
    for block in article.blocks:
        if block.kind not in TALKS:
            continue
        carried = pair_in_block(text, block, found, carried)
    if carried is not None:
        found.unbalanced.append(carried.start)
    found.quotations.sort(key=lambda quotation: quotation.start)
    return found


def pair_in_block(
    text: str, block: Block, found: Marks, carried: Quotation | None
) -> Quotation | None:
    """Adds the quotations of a block; gives the one that is open at its end."""
    pairing = Pairing(text, block, found)
    if carried is not None:
        pairing.resume(carried)
    for position, mark in marks_in(text, block):
        pairing.take(position, mark)
    return pairing.finish()


def marks_in(text: str, block: Block) -> Iterator[tuple[int, str]]:
    """Every mark with its place; '' and `` are one mark."""
    for match in MARK.finditer(text, block.start, block.end):
        run, position = match.group(), match.start()
        if run in ("''", "``"):
            yield position, run
        else:
            yield from ((position + n, mark) for n, mark in enumerate(run))


class Pairing:
    """The state of one pass over the marks of a block."""

    def __init__(self, text: str, block: Block, found: Marks) -> None:
        self.text, self.block, self.found = text, block, found
        self.quotation: Quotation | None = None  # one that began in a paragraph before
        self.mark = ""  # the mark that waits for its fellow; empty outside of quotations
        self.begin = self.inside = 0
        self.maybe = -1  # an apostrophe that may have been the fellow

    def resume(self, carried: Quotation) -> None:
        """Goes on with a quotation if this paragraph opens with a mark again."""
        first = self.text[self.block.start]
        if first == self.text[carried.start] and first in CLOSING_OF:
            self.quotation = carried
        elif first not in APOSTROPHES and self.text[carried.start] not in APOSTROPHES:
            self.found.unbalanced.append(carried.start)

    def take(self, position: int, mark: str) -> None:
        """One more mark."""
        if not self.mark:
            self.open(position, mark)
        elif self.closes(mark):
            self.close_or_wait(position, mark)
        elif mark == self.mark and self.opens(position, mark):
            self.give_up()
            self.open(position, mark)

    def open(self, position: int, mark: str) -> None:
        width, mark = len(mark), {"''": '"', "``": '"'}.get(mark, mark)
        if mark in CLOSING_OF and self.opens(position, mark, width):
            self.mark, self.begin, self.inside, self.maybe = mark, position, position + width, -1
        elif mark == "”" or (mark == '"' and not self.text[position - 1 : position].isdigit()):
            self.found.unbalanced.append(position)

    def opens(self, position: int, mark: str, width: int = 1) -> bool:
        """Whether a mark is an opening one, by what stands around it."""
        text, after = self.text, position + width
        if mark in "“„«":
            return True
        if after >= self.block.end or text[after].isspace():
            return False
        if position > self.block.start and not OPENS_AFTER.match(text[position - 1]):
            return False
        return mark not in APOSTROPHES or not CLIPPED.match(text, after)

    def closes(self, mark: str) -> bool:
        return mark in CLOSING_OF[self.mark] or (self.mark == '"' and mark == "''")

    def close_or_wait(self, position: int, mark: str) -> None:
        text, end = self.text, position + len(mark)
        follows = text[end] if end < self.block.end else " "
        if self.mark in APOSTROPHES:
            if follows.isalnum():
                return  # an apostrophe
            if text[position - 1] in "sS" and text[end : end + 2].strip().islower():
                self.maybe = position  # “residents’ waste” or the end of ‘quoted words’
                return
        elif self.mark == '"' and self.opens(position, mark) and text[position - 1].isspace():
            self.give_up()
            self.open(position, mark)
            return
        self.close(position, end)

    def close(self, position: int, end: int) -> None:
        span = trimmed(self.text, self.inside, position)
        if self.quotation is not None:
            self.quotation.end = end
            self.quotation.outer.append((self.begin, end))
            self.quotation.spans.extend([span] if span else [])
            self.found.quotations.append(self.quotation)
        elif span:
            self.found.quotations.append(Quotation([span], self.begin, end, [(self.begin, end)]))
        self.mark, self.quotation = "", None

    def give_up(self) -> None:
        """Leaves a mark without its fellow, or closes at the apostrophe that may have been it."""
        if self.maybe >= 0:
            self.close(self.maybe, self.maybe + 1)
        else:
            if self.mark not in APOSTROPHES:
                self.found.unbalanced.append(self.begin)
            self.mark, self.quotation = "", None

    def finish(self) -> Quotation | None:
        """The quotation that is open at the end of the block, if the next may go on with it."""
        if not self.mark:
            return None
        if self.maybe >= 0:
            self.close(self.maybe, self.maybe + 1)
            return None
        span = trimmed(self.text, self.inside, self.block.end)
        if span is None:
            return None
        if self.quotation is None:
            return Quotation([span], self.begin, self.block.end, [(self.begin, self.block.end)])
        self.quotation.spans.append(span)
        self.quotation.outer.append((self.begin, self.block.end))
        return self.quotation


def trimmed(text: str, start: int, end: int) -> Span | None:
    """A span without white space at its ends; null where nothing is left."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    return (start, end) if start < end else None
