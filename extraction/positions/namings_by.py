"""Stances in what a thing is called by somebody who comes last: “called unfair by X”."""

from extraction.clauses.clauses import raw
from extraction.clauses.subjects import PRONOUNS
from extraction.positions import issues
from extraction.positions.holders import skip_back, sources_right
from extraction.positions.judgements import opposite
from extraction.positions.objects import is_pronoun
from extraction.positions.readers import Finding, Reader
from extraction.positions.things_before import named_before
from extraction.positions.verdicts import LEADING, MOST_NAMED, end_of_name, stance_in
from extraction.text import wording
from extraction.text.denials import is_denied
from extraction.text.stances import BE, word_class, words_before
from extraction.text.tokens import Sentence, Text, places

# “described by X as a disaster”; of those that are cues of a stance, “by” is read with these.
CALLED = frozenset(
    "called described branded labelled labeled dubbed termed declared seen regarded viewed "
    "portrayed characterized characterised depicted painted".split()
)
# “condemned as unfair by X”.
NAMED = CALLED | frozenset(
    "considered deemed judged condemned denounced dismissed criticized criticised derided decried "
    "hailed praised slammed attacked blasted touted lauded rejected ridiculed mocked".split()
)


def naming_by(reader: Reader, sentence: Sentence, index: int) -> Finding | None:
    """The stance of whom a thing is called something by: “was called unfair by X”."""
    text = reader.text
    if text.near[index] not in NAMED:
        return None
    by = by_after(text, sentence, index)
    source = sources_right(text, reader.cast, sentence, by + 1, finite=False) if by > 0 else None
    if source is None or not source.actors:
        return None
    if by == index + 1:
        first, told = source.last + 1, text.near[index] in CALLED
        if not told or text.near[source.last] != "as":
            return None
        last = end = end_of_name(text, sentence, first)
    else:
        first, last, end = index + 1, by, source.last
    while first < last and text.near[first] in LEADING:
        first += 1
    stance = stance_in(raw(text, first, last)) if first < last else None
    begin = skip_back(text, sentence, index - 1) + 1
    name = thing_called(text, sentence, begin, index) if stance is not None else ""
    voice = reader.voices.at(sentence, index)
    holders = reader.holders(source, voice, sentence) if name else []
    if stance is None or not holders:
        return None
    if is_denied(words_before(text, sentence, index)):
        stance = opposite(stance)
    topic = None if is_pronoun(name) else issues.of_noun_phrase(name)
    span, at = reader.span(begin, end), text.tokens[index].start
    return Finding(holders, stance, topic, span, voice, at=at)


def by_after(text: Text, sentence: Sentence, index: int) -> int:
    """The “by” after what a thing is called; -1 where there is none."""
    for by in places(text, {"by"}, index + 1, min(sentence.last, index + MOST_NAMED)):
        between = text.near[index + 1 : by]
        return by if all(one[0].isalnum() or one in "“”‘’\"'" for one in between) else -1
    return -1


def thing_called(text: Text, sentence: Sentence, begin: int, index: int) -> str:
    """The plan before a participle: “the plan was”, “the plan,”; else nothing."""
    if text.near[begin - 1] in PRONOUNS:
        return "it" if text.near[begin - 1] in ("it", "this", "that", "they") else ""
    finite = not BE.isdisjoint(text.near[begin:index])
    if not finite and text.near[begin - 1] != ",":
        return ""  # “a plan called Harbour by its makers”
    if finite and wording.is_plural(text.near[sentence.first]) and is_plans(text, sentence, begin):
        return raw(text, sentence.first, begin)  # “Plans to close the pool have been called …”
    return named_before(text, sentence, begin)


def is_plans(text: Text, sentence: Sentence, begin: int) -> bool:
    """Whether a sentence begins with “plans to” or the like, and nothing else is its subject."""
    first = sentence.first
    clear = all(one[0].isalnum() or one == "-" for one in text.near[first:begin])
    return text.near[first] in word_class("topic") and text.near[first + 1] == "to" and clear
