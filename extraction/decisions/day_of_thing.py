"""Days that say which thing it is and not when it is decided: “a ruling on the Jan. 6 case”,
“decide on July output”, “extend the Sept. 30 deadline”.
"""

from extraction.dates.dates import DateFound
from extraction.dates.limits import CHANGING
from extraction.dates.term_dates import Calendar
from extraction.decisions.words import DECIDE, PROSPECT, WORDS, Clue
from extraction.text.date_words import AFTER_DATE, GATHERINGS
from extraction.text.tokens import Text, word

MOST_NAMED = 3  # tokens from a date to the noun that it belongs to: “the June 4 policy meeting”
MOST_TOLD = 8  # tokens from “expected” to its day
MONTH_LENGTH = len("2026-05")
ARTICLES = frozenset("the a an its their his her this".split())
TIMES = frozenset(
    "at in by before after until till during of since ahead for within to from following "
    "with".split()
)
SMALL = AFTER_DATE | frozenset(
    "on over whether how that which who about into under against as if is are was were will would "
    "must should could may might has have had next week not also s".split()
)
# What is on a day, so that the day is that of what is decided then.
THEN = (
    WORDS["event"]
    | WORDS["decision"]
    | GATHERINGS
    | frozenset("date night morning evening afternoon debate primary poll polls target".split())
)


def names_thing(text: Text, date: DateFound) -> bool:
    """Whether a date only says which thing it is, and stands before its noun: “the Jan. 6 case”,
    “decide on July output”.
    """
    near, lead = named(text, date), date.first - 1
    if not near:
        return False
    if word(text, lead) in ARTICLES:
        if "deadline" in near:
            return word(text, lead - 1) in CHANGING  # else by then: “faces a June 4 deadline”
        return THEN.isdisjoint(near) and word(text, lead - 1) not in TIMES
    month = len(date.when.edtf or "") == MONTH_LENGTH and THEN.isdisjoint(near)
    return month and word(text, lead) == "on" and word(text, lead - 1) in DECIDE


def named(text: Text, date: DateFound) -> list[str]:
    """The words behind a date that name what is on that day: “policy meeting”."""
    near: list[str] = []
    for index in range(date.last, date.last + MOST_NAMED):
        lower = word(text, index)
        if not lower[:1].isalpha() or lower in SMALL:
            break
        near.append(lower)
    return near


def told_then(text: Text, calendar: Calendar, clue: Clue) -> DateFound | None:
    """The day behind the “expected” of a noun of deciding, where another day stands before it: “a
    vote on the plan for 1 July is due on 4 May”.
    """
    if not clue.noun or calendar.term(clue.sentence, clue.act, clue.verb) is None:
        return None
    if word(text, clue.verb) not in PROSPECT:
        return None
    return calendar.term(clue.sentence, clue.verb, clue.verb + MOST_TOLD)
