"""The day on which those who decide are next together, told by how long they are not: “does not sit
again until 6 May”, “is in recess until 6 May”.
"""

from extraction.dates.dates import DateFound
from extraction.dates.term_dates import Calendar
from extraction.decisions.due_asides import on_that_day
from extraction.decisions.words import WORDS
from extraction.text.tokens import Sentence, Text

APART = frozenset("sit meet convene reconvene return sitting meeting returning back".split())
SITS = frozenset("sit meet sitting meeting".split())
AWAY = frozenset("recess session break".split())
SAYS_NOT = frozenset("not n't n’t".split())
DUE = frozenset("due to be next scheduled expected sit meet return".split())
# What may stand between a clause and “does not sit until”: who does not.
GLUE = frozenset(", and but though although which who it they the its this".split())
VERBS = frozenset("does do is are will wo".split())
UNTIL = frozenset("until till".split())
AGAIN = frozenset("again next back in session".split())
MOST_SUBJECT = 9  # tokens from the end of a clause to “not”
MOST_AGAIN = 4  # tokens from “sit” to “until”
BODIES = WORDS["body"] | WORDS["named"] | WORDS["deciders"] | WORDS["chamber"]


def sits_next(text: Text, calendar: Calendar, sentence: Sentence, first: int) -> DateFound | None:
    """The day of “but does not meet until 6 May”, “which is in recess until 6 May” from a token."""
    if UNTIL.isdisjoint(sentence.words):
        return None
    for index in range(first, min(sentence.last, first + MOST_SUBJECT)):
        lower = text.near[index]
        if lower in VERBS and (apart := apart_from(text, index + 1)) > 0:
            for until in range(apart, min(sentence.last, apart + MOST_AGAIN)):
                if text.near[until] in UNTIL:
                    if not AGAIN.issuperset(text.near[apart:until]):
                        return None  # “does not meet Leeds until 6 May”
                    date = on_that_day(text, calendar.at(until))
                    sits = text.near[apart - 1] in SITS
                    return date if sits or (date is not None and is_day(date)) else None
            return None
        if lower not in GLUE | VERBS | BODIES:
            return None
    return None


def is_day(date: DateFound) -> bool:
    """Whether a date is one day: “do not return until January” tells no more than “not earlier”."""
    return date.when.earliest is not None and date.when.earliest == date.when.latest


def apart_from(text: Text, index: int) -> int:
    """The token behind “not sit”, “not due back”, “in recess”; -1 where none begins here."""
    if text.near[index] in ("in", "on", "out") or text.near[index] in AWAY:
        near = range(index, index + MOST_AGAIN)
        away = next((i for i in near if text.near[i] in AWAY), -1)
        in_session = away > 0 and text.near[away] == "session" and text.near[index] == "in"
        return away + 1 if away > 0 and not in_session else -1
    if text.near[index] not in SAYS_NOT:
        return -1
    verb = index + 1
    while text.near[verb] in DUE - APART:
        verb += 1
    if [text.near[verb], text.near[verb + 1]] == ["in", "session"]:
        return verb + 2
    return verb + 1 if text.near[verb] in APART else -1
