"""A second verb that “will” governs too: “will debate the bill on Monday and vote on Wednesday”."""

from dataclasses import replace

from extraction.dates.term_dates import Calendar
from extraction.decisions.plans import is_reported
from extraction.decisions.words import (
    BE,
    DECIDE,
    NEGATIONS,
    SETTLE,
    WILL,
    WORDS,
    Clue,
    has_decision,
)
from extraction.text.tokens import Sentence, Text, word

MOST_GOING_ON = 14  # tokens from one verb to the next: “choose a host and settle …”
MOST_JOINED = 16  # tokens from “will” to “and vote”
JOIN_ENDS = frozenset("; : . who which that whether if but while when said because".split())


def joined_verb(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“will debate the bill on Monday and vote on Wednesday”: “will” governs both verbs."""
    if calendar.term(sentence, index) is None and word(text, index + 1) not in ("on", "whether"):
        return None
    for position in range(index - 2, max(sentence.first, index - MOST_JOINED), -1):
        lower = word(text, position)
        due = lower in BE and word(text, position + 1) in WORDS["prospect"] | {"to"}
        told = lower == "would" and is_reported(text, sentence, position)
        if lower in WILL or due or told:
            if NEGATIONS & {word(text, position + 1), word(text, position + 2)}:
                return None
            clue = Clue(sentence, index, position, index + 1, word(text, index), begin=index)
            return clue if calendar.near(sentence, index) is not None else None
        if lower in JOIN_ENDS or (lower == "," and calendar.at(position - 1) is None):
            return None
    return None


def joined_telling(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“will end its meeting on Thursday and then announce its decision on interest rates”."""
    clue = Clue(sentence, index, index, index + 1, word(text, index), begin=index)
    if word(text, index) not in TELLS or not has_decision(text, clue):
        return None
    for position in range(index - 2, max(sentence.first, index - MOST_JOINED), -1):
        lower = word(text, position)
        due = lower in BE and word(text, position + 1) in WORDS["prospect"] | {"to"}
        if lower in WILL or due:
            if NEGATIONS & {word(text, position + 1), word(text, position + 2)}:
                return None
            sits = any(word(text, i) in SITTINGS for i in range(position + 1, index))
            clue.verb = position
            return clue if sits or calendar.near(sentence, index) is not None else None
        if lower in JOIN_ENDS or (lower == "," and calendar.at(position - 1) is None):
            return None
    return None


TELLS = frozenset("announce issue deliver publish give".split())
SITTINGS = WORDS["event"] | {"hearing", "sit", "meet"}


def going_on(text: Text, before: Clue, index: int) -> Clue | None:
    """A second verb of the same subject: “must choose a host and settle a dispute”."""
    base = word(text, index)
    is_verb = base in DECIDE | SETTLE and word(text, index - 1) == "and"
    if not is_verb or before.noun or index - before.act > MOST_GOING_ON:
        return None
    return replace(before, act=index, object=index + 1, form=base, begin=index)
