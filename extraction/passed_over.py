"""Marked words that are nobody’s quote, and why: for whoever asks where a quotation went."""

from bisect import bisect_left

from brief.articles import BlockKind
from extraction.findings import Dropped
from extraction.lexicons import classes
from extraction.quotes.attributions import Said
from extraction.quotes.marked import NAMING, is_title
from extraction.text.cast import Cast
from extraction.text.marks import Quotation
from extraction.text.tokens import Sentence, Text, word

SHOWN = 60  # characters of a quotation that are repeated
NEAR = 8  # tokens before a quotation in which a sign or a placard is named


def passed_over(text: Text, cast: Cast, quotes: list[Said]) -> list[Dropped]:
    """Every quotation of the body that no quote has words of, with the reason."""
    taken = sorted(span for said in quotes for span in said.segments)
    found: list[Dropped] = []
    for quotation in text.quotations:
        sentence = text.sentence_at(quotation.start)
        if sentence is None or sentence.block.kind is not BlockKind.PARAGRAPH:
            continue
        place = bisect_left(taken, (quotation.start, 0))
        if place < len(taken) and taken[place][0] <= quotation.spans[-1][1]:
            continue
        words = " ".join(text.raw[quotation.spans[0][0] : quotation.spans[-1][1]].split())
        why = reason_of(text, cast, sentence, quotation)
        found.append(Dropped(f"quotation “{words[:SHOWN].rstrip(',.')}”", why))
    return found


def reason_of(text: Text, cast: Cast, sentence: Sentence, quotation: Quotation) -> str:
    """Why marked words are no quote."""
    first = text.token_at(quotation.spans[0][0])
    mention = cast.at(first)
    if mention is not None and mention.first < first - 1:
        return "a nickname inside of a name"
    shown = classes("occasions")["sign"]
    if any(word(text, i) in shown for i in range(max(sentence.first, first - NEAR), first)):
        return "words on a sign"
    if word(text, first - 2) in NAMING:
        return "what something is called"
    if is_title(text, sentence, first - 1, quotation.spans[0]):
        return "a title: its words have capitals"
    return "a few words set apart, which no cue gives to anybody"
