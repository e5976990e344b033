"""Names in marks inside what is reported: “said the council’s “Clean Streets” plan would fail”.

Nobody is quoted by them, so they are words of the reported clause as any other.
"""

from collections.abc import Sequence

from extraction.quotes.frames import Frame
from extraction.quotes.marked import is_title
from extraction.text.finite import FINITE
from extraction.text.tokens import Sentence, Text, word

Place = tuple[int, int, int]  # a quotation: index, first token, token after the last


def note_names(
    text: Text, sentence: Sentence, frames: Sequence[Frame], marked: Sequence[Place]
) -> None:
    """Notes which quotations of a sentence with a cue are names of something in what is reported.

    Right behind a cue a name is one only where a verb follows it: “said “Clean Streets” would”.
    """
    ends = {end for frame in frames for end in (frame.last, frame.end)}
    for quotation, first, last in marked if frames else ():
        if first == sentence.first or not word(text, first - 1)[-1:].isalnum():
            continue  # behind a comma or a colon somebody’s words begin
        told = first not in ends or word(text, last) in FINITE
        if told and is_title(text, sentence, first, text.quotations[quotation].spans[0]):
            text.named.add(quotation)


def is_marked(text: Text, index: int) -> bool:
    """Whether a token stands in marks, and in no name of something."""
    quotation = text.tokens[index].quotation
    return quotation >= 0 and quotation not in text.named


def closes_name(text: Text, index: int) -> bool:
    """Whether a token is the mark behind a name: “would drop “Clean Streets””."""
    quotation = text.tokens[index].quotation
    return quotation in text.named and text.tokens[index].word not in (",", ".")
