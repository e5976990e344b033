"""Finding the spans that a reading names by a few of their words.

    p3: my answer is no.              these words, in the third paragraph
    p3: We cannot send … the bill,    from the first words to the last
    p5#2: said                        the second place where they are found
    Norway                            (a mention) wherever this name stands

A place is `p` and the paragraph’s number, or the kind of a block (`headline`, `update_note`).
Five words at most stand on a side, so that no reading copies out an article. Only whole words
count: “US” is not found in “USA”. What is found nowhere, or twice where no ordinal is given, is
an error.

A bare name is looked for in every block but those of UNNAMED, as it is written, capitals and all.
Where names overlap the longest wins, whichever entity it belongs to: the sea is not mentioned in
“North Sea Trawlermen’s Union”, nor “Split crossing” a second time in “Ancona–Split crossing”.
Spans that name their place (“headline: North Sea Cable”) stand beside the names inside them: a
phrase may mention the cable and the sea. Only within one entity is the longer one mention alone.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from typing import NamedTuple

from brief.articles import Article, Block, BlockKind, number_paragraphs
from brief.withholding import MOST_WORDS

ELLIPSIS = " … "
PLACED = re.compile(r"(?P<place>[a-z_]+\d*)(?:#(?P<ordinal>[1-9]\d*))?: (?P<words>.+)", re.DOTALL)
LINES_OF_TEXT = re.compile(r"(?:[^\n]*\S[^\n]*\n?)+")  # blank lines part the blocks
OUTSIDE = " \t\r\n"
REPEATED = re.compile(r"(?P<kind>[a-z_]+)(?: x(?P<times>\d+))?")
UNNAMED = {BlockKind.BYLINE, BlockKind.CONTRIBUTORS, BlockKind.PROMO, BlockKind.COPYRIGHT}


class SpanError(Exception):
    """The words do not name one span of the article; the message is fit to show."""


class Span(NamedTuple):
    """Code points of the text, end-exclusive."""

    start: int
    end: int

    def inside(self, other: "Span") -> bool:
        """Whether this span is a part of another, and not all of it."""
        return self != other and other.start <= self.start and self.end <= other.end


def split_blocks(text: str, kinds: Sequence[str]) -> tuple[Block, ...]:
    """The blocks of a text, of these kinds in order; “paragraph x7” stands for seven.

    Blank lines part them. Spaces, tabs and line ends around a block are outside; a no-break space
    is a character like another and belongs to it.
    """
    runs = list(runs_of_lines(text))
    expanded = [kind for entry in kinds for kind in repeated(entry)]
    if len(runs) != len(expanded):
        raise SpanError(f"The text has {len(runs)} blocks and {len(expanded)} kinds are given.")
    return number_paragraphs([Block(kind, *run) for kind, run in zip(expanded, runs, strict=True)])


def runs_of_lines(text: str) -> Iterator[Span]:
    """The runs of lines between blank lines, without OUTSIDE at their ends."""
    for match in LINES_OF_TEXT.finditer(text):
        run = match.group()
        start = match.start() + len(run) - len(run.lstrip(OUTSIDE))
        yield Span(start, start + len(run.strip(OUTSIDE)))


def repeated(entry: str) -> list[BlockKind]:
    """The kinds that one entry stands for."""
    match = REPEATED.fullmatch(entry)
    if match is None or match["kind"] not in list(BlockKind):
        raise SpanError(f"“{entry}” is no kind of block.")
    return [BlockKind(match["kind"])] * int(match["times"] or 1)


def names_a_place(notation: str) -> bool:
    """Whether this is a span at a place, and not a bare name."""
    return PLACED.fullmatch(notation) is not None


def find_span(article: Article, notation: str) -> Span:
    """The span that “p3: first words … last words” names. Raises SpanError."""
    match = PLACED.fullmatch(notation)
    if match is None:
        raise SpanError(f"“{notation}” does not begin with a place, as in “p3: ”.")
    require_few_words(notation, match["words"])
    found = [
        span
        for block in blocks_at(article, notation, match["place"])
        for span in spans_of(article, block, match["words"])
    ]
    return the_one(found, notation, match["ordinal"])


def blocks_at(article: Article, notation: str, place: str) -> list[Block]:
    """The blocks that a place names, of which there must be one."""
    found = [block for block in article.blocks if place in (block.kind, f"p{block.paragraph}")]
    if not found:
        raise SpanError(f"“{notation}” names the block “{place}”, which the article lacks.")
    return found


def spans_of(article: Article, block: Block, words: str) -> list[Span]:
    """Every span in a block that consists of the words, or leads from the first to the last."""
    first, elided, last = words.partition(ELLIPSIS)
    if not elided:
        return list(occurrences(article, block, words))
    heads, tails = occurrences(article, block, first), occurrences(article, block, last)
    return [
        Span(head.start, tail.end) for head, tail in product(heads, tails) if head.end < tail.start
    ]


def occurrences(article: Article, block: Block, words: str) -> Iterator[Span]:
    """Where the words stand in a block as whole words."""
    before = r"(?<!\w)" if re.match(r"\w", words) else ""
    after = r"(?!\w)" if re.search(r"\w\Z", words) else ""
    pattern = re.compile(before + re.escape(words) + after)
    for match in pattern.finditer(article.text or "", block.start, block.end):
        yield Span(*match.span())


def the_one(found: Sequence[Span], notation: str, ordinal: str | None) -> Span:
    """The span that is meant among those found. Raises SpanError."""
    if not found:
        raise SpanError(f"“{notation}” is found nowhere.")
    if ordinal is None and len(found) > 1:
        raise SpanError(
            f"“{notation}” is found {len(found)} times: say which one (“#2” after the place)."
        )
    if int(ordinal or 1) > len(found):
        raise SpanError(f"“{notation}” is found only {len(found)} times.")
    return found[int(ordinal or 1) - 1]


def require_few_words(notation: str, words: str) -> None:
    """Raises SpanError where more than MOST_WORDS words stand on a side of the ellipsis."""
    if any(len(side.split()) > MOST_WORDS for side in words.split(ELLIPSIS)):
        raise SpanError(f"“{notation}” has more than {MOST_WORDS} words on a side.")


def find_names(article: Article, names: Iterable[str]) -> dict[str, list[Span]]:
    """Where each bare name stands, the longest first where names overlap. Raises SpanError."""
    everywhere = {name: spans_of_name(article, name) for name in names}
    all_spans = [span for spans in everywhere.values() for span in spans]
    longest = {
        name: [span for span in spans if not any(map(span.inside, all_spans))]
        for name, spans in everywhere.items()
    }
    if lost := [name for name, spans in longest.items() if not spans]:
        raise SpanError(f"“{lost[0]}” is found nowhere, or only inside longer names.")
    return longest


def spans_of_name(article: Article, name: str) -> list[Span]:
    """Where a name stands in the blocks that speak of the story."""
    require_few_words(name, name)
    return [
        span
        for block in article.blocks
        if block.kind not in UNNAMED
        for span in occurrences(article, block, name)
    ]
