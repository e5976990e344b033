"""Beliefs that are told to be denied: “X does not believe that the levy is fair”."""

from collections.abc import Iterator

from extraction.clauses.clauses import clause_of, raw
from extraction.positions.disbelief import THINKING
from extraction.positions.holders import is_supposed, subject_before
from extraction.positions.readers import Finding, Reader
from extraction.positions.spoken_clauses import believed_in
from extraction.text.denials import is_denied
from extraction.text.stance_entries import FLIPPED
from extraction.text.stances import words_before
from extraction.text.tokens import Sentence, places

# Before these it is no clause that is believed, or no belief of now.
NO_CLAUSE = frozenset("in of so to about much it them him her , . ; ?".split())


def disbelief_in(reader: Reader, sentence: Sentence) -> Iterator[Finding]:
    """The stances of those of whom a sentence tells that they do not believe a clause."""
    if THINKING.isdisjoint(sentence.words):
        return
    text = reader.text
    for at in places(text, THINKING, sentence.first + 1, sentence.last - 2):
        before = words_before(text, sentence, at)
        first = at + 1 + (text.near[at + 1] == "that")
        if text.tokens[at].quotation >= 0 or not is_denied(before) or text.near[first] in NO_CLAUSE:
            continue
        if "could" in before or reader.voices.at(sentence, at) is not None:
            continue  # “could not believe it”; what is reported is read with the rest of it
        source = subject_before(text, reader.cast, sentence, at)
        if source is None or is_supposed(text, sentence, source.first):
            continue
        end = clause_of(text, reader.cast, sentence, first).end
        believed = believed_in(raw(text, first, end))
        holders = reader.holders(source, None, sentence)
        if believed is None or believed[1] is None or not holders:
            continue
        span = reader.span(source.first, end)
        yield Finding(holders, FLIPPED[believed[0]], believed[1], span, at=text.tokens[at].start)
