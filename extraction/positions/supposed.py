"""Words that are only supposed to be somebody’s, or few people’s: “few think that it is fair”."""

from brief.quotes import QuoteType
from extraction.positions.disbelief import HARD_TO_BELIEVE, MINDS, OF_NOBODY
from extraction.positions.holders import is_supposed
from extraction.positions.readers import Reader
from extraction.quotes.attributions import Said
from extraction.quotes.frames import Frame

MOST_BEFORE = 9  # tokens of “hardly anyone in the old town”, before what they believe


def supposes(reader: Reader, said: Said) -> bool:
    """Whether it is only supposed that somebody says or feels it: “if people feel it is good”."""
    frame = said.frame
    if frame is None or frame.source is None or said.type is not QuoteType.INDIRECT:
        return False
    if is_of_nobody(reader, said, frame):
        return True
    return is_supposed(reader.text, frame.sentence, frame.source.first)


def is_of_nobody(reader: Reader, said: Said, frame: Frame) -> bool:
    """Whether it is told that few or none believe it (now): “few think it is fair”."""
    if MINDS.isdisjoint(frame.sentence.words):
        return False
    text, start = reader.text, said.segments[0][0]
    if text.near[frame.first - 2] == "no" and text.near[frame.first - 1] == "longer":
        return True  # “no longer believes that it is fair”
    if text.near[frame.first - 2] == "to" and text.near[frame.first - 1] == "be":
        return True  # “has yet to be convinced that it is fair”
    first = max(frame.sentence.first, frame.first - MOST_BEFORE)
    begin, end = text.tokens[first].start, text.tokens[frame.first].start
    last = max(start, end)
    hard = HARD_TO_BELIEVE.search(text.raw, begin, last) is not None
    return hard or OF_NOBODY.search(text.raw, begin, last) is not None
