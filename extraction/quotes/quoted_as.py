"""Who is quoted by somebody else: “the agency quoted X as saying”, “X was quoted as saying”."""

from extraction.clauses.inverted import source_right
from extraction.clauses.subjects import source_left
from extraction.text.cast import Cast
from extraction.text.joined import Source
from extraction.text.tokens import Sentence, Text, word

QUOTING = frozenset("quoted quotes cited cites".split())
PASSIVE = frozenset("was is were been being".split())
LOOK_BACK = 12  # tokens from “quoted” to “as saying”


def quoted_as(
    text: Text, cast: Cast, sentence: Sentence, saying: int
) -> tuple[Source, Source | None] | None:
    """Who says it and who tells so, for the “saying” of “quoted X as saying”."""
    if word(text, saying - 1) != "as":
        return None
    for index in range(saying - 2, max(sentence.first, saying - LOOK_BACK), -1):
        if text.tokens[index].quotation >= 0:
            return None
        if word(text, index) in QUOTING:
            return by_quoter(text, cast, sentence, index, saying)
    return None


def by_quoter(
    text: Text, cast: Cast, sentence: Sentence, quoting: int, saying: int
) -> tuple[Source, Source | None] | None:
    """The two sources around a “quoted”."""
    subject = source_left(text, cast, sentence, quoting)
    passive = word(text, quoting - 1) in PASSIVE
    by = quoting + 1 + (passive and word(text, quoting + 1) == "by")
    other = source_right(text, cast, sentence, by) if by < saying - 1 else None
    if other is not None and other.last > saying - 1:
        other = None
    said, told = (subject, other) if passive else (other, subject)
    return (said, told) if said is not None else None
