"""Unnamed people beside a verb, one group or several: “doctors and nurses say”, “another said”."""

from collections.abc import Container

from brief.entities import EntityKind
from extraction.names.named_sources import phrase_words
from extraction.names.sources import (
    actor_of,
    head_of,
    naming_words,
    nominal_source_at,
)
from extraction.text.cast import Actor, Cast
from extraction.text.joined import Source
from extraction.text.source_words import words
from extraction.text.tokens import Sentence, Text, word

MOST_WORDS = 14  # tokens of the words for an unnamed source
MOST_GROUPS = 4  # groups that speak together
ACTING = frozenset("lawyer lawyers attorney attorneys advocate advocates".split())  # for others
NO_PART = frozenset("means meant balloted polled among amongst rather".split())
ENDS = frozenset([".", ",", ";", ":", ""])
BEFORE_VERBS = frozenset("to would will could can may might must should".split())


def nominal_ending_at(text: Text, cast: Cast, sentence: Sentence, end: int) -> Source | None:
    """An unnamed source (“a senior official”) whose words end right before a token, with the
    groups that are joined before it.
    """
    found = one_ending_at(text, cast, sentence, end)
    return gathered_left(text, cast, sentence, found) if found is not None else None


def one_ending_at(text: Text, cast: Cast, sentence: Sentence, end: int) -> Source | None:
    """An unnamed source whose words end right before a token."""
    lowest = max(sentence.first, end - MOST_WORDS)
    best: Source | None = None
    named = False  # whether a word that can name a source stands before the end
    naming, openers = naming_words(), words().openers
    for first in range(end - 1, lowest - 1, -1):
        token = text.tokens[first]
        if token.quotation >= 0 or token.word in (",", ";", ":", "—"):
            break
        named = named or token.lower in naming
        acts = first < end - 1 and text.near[first - 1] in BEFORE_VERBS and token.word.islower()
        if token.lower in NO_PART:
            break  # “the vote means nurses will”, “a petition among residents calling for”
        if acts and token.lower not in openers:
            break  # “to anger voters who say”, “would bar cities from building”
        found = nominal_source_at(text, cast, first, until=end) if named else None
        if found is not None and found[1] == end:
            best = Source(first, end, [found[0]])
    if best is not None and text.near[best.first - 1] == "representing":
        for_them = one_ending_at(text, cast, sentence, best.first - 1)
        if for_them is not None:  # “the union representing 2,000 teachers said”
            return Source(for_them.first, end, for_them.actors)
    return best


def gathered_left(text: Text, cast: Cast, sentence: Sentence, last: Source) -> Source:
    """A group with those that are joined before it: “doctors, nurses and patients”."""
    first = last.first
    for _ in range(MOST_GROUPS):
        link = word(text, first - 1)
        joined = link == "and" or (link == "," and first < last.first)
        if not joined or not is_group(last):
            break
        end = first - 1 - (link == "and" and word(text, first - 2) == ",")
        other = one_ending_at(text, cast, sentence, end)
        if other is None or not is_group(other) or is_inside(text, sentence, other.first):
            break
        first = other.first
    return together(text, first, last.last, last)


def gathered_right(text: Text, cast: Cast, first: Source) -> Source:
    """A group with the one that is joined after it: “said doctors and nurses”."""
    if not is_group(first) or word(text, first.last) != "and":
        return first
    found = nominal_source_at(text, cast, first.last + 1)
    if found is None or not is_group(Source(first.last + 1, found[1], [found[0]])):
        return first
    return together(text, first.first, found[1], first)


def is_group(source: Source) -> bool:
    """Whether a source is one group of unnamed people."""
    one = source.actors[0]
    return len(source.actors) == 1 and one.kind is EntityKind.GROUP and one.plural


def is_inside(text: Text, sentence: Sentence, first: int) -> bool:
    """Whether a phrase belongs to the noun before it: “talks between doctors and nurses”."""
    return first > sentence.first and word(text, first - 1) in words().prepositions


def together(text: Text, first: int, end: int, one: Source) -> Source:
    """One group of all whose words stand between two tokens; the source where it is alone."""
    if (first, end) == (one.first, one.last):
        return one
    home = one.actors[0].affiliation
    name = phrase_words(text, first, end)
    return Source(
        first, end, [Actor(EntityKind.GROUP, name, affiliation=home, plural=True, local=True)]
    )


def another_at(text: Text, first: int) -> Source | None:
    """Somebody of whom nothing is told: “quipped another.”, “said one, who gave no name”."""
    one, last = word(text, first), first + 1
    if one == "one" and (word(text, last), word(text, last + 1)) == ("of", "them"):
        one, last = "one of them", last + 2
    if one.split()[0] not in ("another", "one") or word(text, last) not in ENDS:
        return None
    return somebody(first, last, one)


def somebody(first: int, last: int, one: str) -> Source:
    """Somebody of whom nothing more is told than some words."""
    kind = EntityKind.ANONYMOUS_SOURCE
    return Source(first, last, [Actor(kind, one, descriptor=one, local=True)])


def without_call(text: Text, cast: Cast, source: Source, links: Container[str]) -> Source:
    """People without what they call for: “calls by exporters for a cut” are by exporters."""
    head = head_of(text, cast, source.first)
    plain = head >= 0 and len(source.actors) == 1 and source.actors[0].local
    called = source.last > head + 1 and word(text, head + 1) in links
    if not plain or not called or word(text, head) in ACTING:
        return source
    return Source(source.first, head + 1, [actor_of(text, cast, source.first, head, head + 1)])
