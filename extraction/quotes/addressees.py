"""Whom something is said to: “told reporters”, “urged the board to”, “in a letter to the board”."""

from functools import cache

from brief.entities import EntityKind
from extraction.lexicons import classes
from extraction.names.source_phrases import TIMES as MONTHS
from extraction.names.source_phrases import phrase_end
from extraction.names.sources import is_plural
from extraction.quotes.frames import Frame
from extraction.quotes.preceding import TIMES
from extraction.text.cast import Cast, Form
from extraction.text.tokens import POSSESSIVES, Text, word

SPOKEN_TO = frozenset("him her them us me".split())
MOST_WORDS = 12  # tokens of an addressee: “the seven women and five men”
MOST_AWAY = 14  # tokens from a cue to “in a letter to”
FOLLOWS = frozenset("that to whether if why how about against not of".split())
TAKES = frozenset("ask warn advise promise write caution assure beg implore answer".split())
ROUGHLY = frozenset("about around nearly some roughly almost".split())
SINGLE_TIMES = frozenset("yesterday today tomorrow tonight".split())
POINTING = frozenset("last this next that earlier late early on".split())
OPENERS = frozenset("a an the his her its their this that".split())


def addressee_of(text: Text, cast: Cast, frame: Frame) -> str | None:
    """The words for whom a frame says it to; null where it does not say."""
    span = object_of(text, cast, frame) or said_to(text, cast, frame)
    if span is None:
        return None
    start, end = text.tokens[span[0]].start, text.tokens[span[1] - 1].end
    return " ".join(text.raw[start:end].split())


def object_of(text: Text, cast: Cast, frame: Frame) -> tuple[int, int] | None:
    """The object of a verb that takes whom one speaks to: “told X”, “urged X to”, “asked X why”."""
    verb, first = frame.verb, frame.last
    if verb is None or frame.inverted:
        return None
    if verb.kind not in ("tell", "urge") and verb.lemma not in TAKES:
        return None
    if word(text, first) == "that" and word(text, first + 1) in OPENERS:
        return None  # “warned that a vote to leave would”
    last = person_end(text, cast, first, frame.sentence.last)
    after = last + 2 * (is_day(text, last) and word(text, last) not in SINGLE_TIMES)
    after += word(text, after) in SINGLE_TIMES
    if last == first or (verb.kind != "tell" and not goes_on(text, after, frame.sentence.last)):
        return None
    return first, last


def goes_on(text: Text, last: int, end: int) -> bool:
    """Whether what is asked or told follows: “asked X to”, “warned X that”, “urged X: “…””."""
    if last >= end or word(text, last) in FOLLOWS:
        return last < end
    return text.tokens[last].quotation >= 0 or word(text, last + 1 * (word(text, last) == ",")) in (
        "that",
        "to",
    )


def said_to(text: Text, cast: Cast, frame: Frame) -> tuple[int, int] | None:
    """Whom it is said or written to: “said to X”, “in a letter to X”, “in an interview with X”."""
    sentence, lists = frame.sentence, classes("occasions")
    if frame.verb is None:
        return None
    if text.near[frame.last] == "to" and frame.verb.kind == "say":
        first, last = frame.last + 1, person_end(text, cast, frame.last + 1, sentence.last)
        return (first, last) if last > first else None
    if written_or_told().isdisjoint(sentence.words):
        return None
    for begin, end in ((frame.end, sentence.last), (sentence.first, frame.begin)):
        for index in range(begin, min(end, begin + MOST_AWAY)):
            noun = text.lowers[index]
            if text.tokens[index].quotation >= 0 or noun in ("that", ";"):
                break
            if noun not in lists["letter"] and noun not in lists["talk"]:
                continue
            link = text.near[index + 1]
            written = noun in lists["letter"] and link == "to"
            if written or (noun in lists["talk"] and link == "with"):
                first, last = index + 2, person_end(text, cast, index + 2, sentence.last)
                return (first, last) if last > first else None
    return None


@cache
def written_or_told() -> frozenset[str]:
    """The nouns for what is written to somebody, or told in a talk with somebody."""
    return classes("occasions")["letter"] | classes("occasions")["talk"]


def person_end(text: Text, cast: Cast, first: int, limit: int) -> int:
    """The token after the words for somebody that begin at a token; the same where none do."""
    limit = min(limit, first + MOST_WORDS)
    limit = next((index for index in range(first, limit) if is_day(text, index)), limit)
    if first >= limit or text.tokens[first].quotation >= 0:
        return first
    if text.near[first] in SPOKEN_TO and not (
        text.near[first] == "her" and goes_with(text, first + 1)
    ):
        return first + 1
    begin = first + (text.near[first] in OPENERS)
    mention = cast.at(begin)
    named = mention is not None and mention.actor.kind is not EntityKind.COUNTRY
    if mention is not None and named and mention.form is Form.NAME and mention.first == begin:
        last = mention.last
        if last < limit and text.near[last] in POSSESSIVES:
            return phrase_end(text, cast, last + 1, limit)
        return noun_after(text, cast, last, limit)
    if text.near[first] in ROUGHLY and text.near[first + 1][:1].isdigit():
        begin = first + 1
    if text.near[begin] == "state":
        begin += 1  # “state radio”: no verb here
    last = people_end(text, begin, phrase_end(text, cast, begin, limit))
    while last > first and last + 1 < limit and text.near[last] in ("of", "and"):
        longer = phrase_end(text, cast, last + 1, limit)
        if longer == last + 1:
            break
        last = longer
    return last if last > begin else first


def is_day(text: Text, index: int) -> bool:
    """Whether a time begins at a token: “last week”, “this year”, “on Monday”, “yesterday”."""
    lower, after = text.near[index], text.near[index + 1]
    if lower in SINGLE_TIMES:
        return True
    return lower in POINTING and (after in TIMES or after in MONTHS)


@cache
def people_words() -> frozenset[str]:
    """The nouns for people to whom something is said."""
    lists = classes("sources")
    return lists["person"] | lists["source"] | {"staff"}


def people_end(text: Text, first: int, last: int) -> int:
    """The token after people in a phrase: “told reporters talks would go on”."""
    people = people_words()
    for index in range(first, last - 1):
        if word(text, index) in people and is_plural(word(text, index)):
            return index + 1 if word(text, index + 1) not in people else last
    return last


def noun_after(text: Text, cast: Cast, last: int, limit: int) -> int:
    """The end of what goes on after a name in lower case: “the Commons committee”."""
    nouns = classes("sources")
    for index in range(last, min(limit, last + 2)):
        lower = word(text, index)
        named = any(lower in nouns[kind] for kind in ("body", "group", "person"))
        if named and cast.at(index) is None:
            return index + 1
    return last


def goes_with(text: Text, index: int) -> bool:
    """Whether a noun follows a “her”: “told her lawyer”, not “told her that”."""
    lists = classes("sources")
    return any(
        word(text, i) in lists[kind]
        for i in (index, index + 1)
        for kind in ("person", "source", "group")
    )
