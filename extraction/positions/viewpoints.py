"""Stances in whose eyes something is so: “for X, the levy is theft”, “in X’s view”."""

import re

from extraction.clauses.inverted import source_right
from extraction.clauses.phrases import ending_at
from extraction.positions import issues
from extraction.positions.judgements import judged
from extraction.positions.objects import is_pronoun
from extraction.positions.readers import Finding, Reader
from extraction.text.joined import Source
from extraction.text.tokens import POSSESSIVES, Sentence, word

VIEW = frozenset("view eyes opinion mind judgment judgement book reading telling words".split())
OPENS = re.compile(
    r"(?:But |And |Yet )?(?:For|To|In the (?:eyes|view|opinion|judgment|judgement|words) of) "
    r"(?=(?:the |many |most |some )?\w)"
)
OWNED = re.compile(r"(?:But |And |Yet )?In (?=(?:the )?\w)")
FARTHEST = 8  # tokens of a name and “’s view”
MOST_WORDS = 40  # of what is judged


def viewpoint(reader: Reader, sentence: Sentence) -> Finding | None:
    """The stance of a sentence that begins with whose view it tells; null for any other."""
    text = reader.text
    if text.tokens[sentence.first].quotation >= 0:
        return None
    found = for_somebody(reader, sentence) or in_view_of(reader, sentence)
    if found is None:
        return None
    source, comma = found
    last = min(sentence.last, comma + 1 + MOST_WORDS)
    words = text.raw[text.tokens[comma].end : text.tokens[last - 1].end].strip(" .")
    taken = judged(words, own=True)
    voice = reader.voices.at(sentence, sentence.first)
    holders = reader.holders(source, voice, sentence) if taken else []
    if taken is None or not holders:
        return None
    stance, thing = taken
    topic = issues.of_noun_phrase(thing) if thing and not is_pronoun(thing) else None
    return Finding(holders, stance, topic, reader.span(sentence.first, last), voice)


def for_somebody(reader: Reader, sentence: Sentence) -> tuple[Source, int] | None:
    """“For X, …”: who it is, and the comma."""
    match = OPENS.match(reader.text.raw, sentence.start, sentence.end)
    if match is None:
        return None
    first = reader.text.token_at(match.end())
    source = source_right(reader.text, reader.cast, sentence, first)
    if source is None or not source.actors or word(reader.text, source.last) != ",":
        return None
    return source, source.last


def in_view_of(reader: Reader, sentence: Sentence) -> tuple[Source, int] | None:
    """“In X’s view, …”: who it is, and the comma."""
    text = reader.text
    match = OWNED.match(text.raw, sentence.start, sentence.end)
    if match is None:
        return None
    first = text.token_at(match.end())
    for index in range(first + 1, min(sentence.last - 2, first + FARTHEST)):
        if word(text, index) in POSSESSIVES and word(text, index + 1) in VIEW:
            source = ending_at(text, reader.cast, sentence, index - 1, loose=True)
            comma = word(text, index + 2) == ","
            return (source, index + 2) if source is not None and comma else None
    return None
