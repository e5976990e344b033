"""Terms that somebody gives to somebody: “gave the rebels 48 hours to come back”, “has until May to
fine the firm”. Whatever is to be done by then, it is to be decided by then.
"""

from extraction.dates.term_dates import Calendar
from extraction.decisions.words import DECIDE, HAVE, PERFORM, SETTLE, WAS, WORDS, Clue
from extraction.text.date_words import PLURALS, UNITS
from extraction.text.tokens import Sentence, Text, word

MOST_TERM = 14  # tokens from “gave” to “to”: “gave the prime minister, X Y, until Monday to”
COUNTED = UNITS.keys() | PLURALS.keys() | {"hour", "hours"}
GIVES = frozenset("gave give gives given giving".split())
READ_ELSEWHERE = DECIDE | SETTLE | PERFORM | WORDS["answer"] | frozenset(("make",))
ENDS = frozenset(". ; : that which who because".split())


def limit_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“gave X until Monday to”, “has been given 48 hours to”, “has until the end of May to”."""
    gives = word(text, index) in GIVES
    to = to_after(text, calendar, sentence, index)
    if to < 0:
        return None
    act = to + 1
    term = calendar.ending_at(to)
    until = term is not None and word(text, term.first) in ("until", "till")
    if term is not None and calendar.has_passed(term):
        return None
    acts = word(text, act) == "act" and word(text, act + 1) == "on"  # “has 10 days to act on it”
    counted = (gives or acts) and word(text, to - 1) in COUNTED
    if not (until or counted) or word(text, act) in READ_ELSEWHERE | WORDS["errand"]:
        return None
    if not word(text, act)[:1].isalpha():
        return None
    clue = Clue(sentence, act, index, act + 1, "limit", begin=index)
    passive = word(text, index - 1) in WAS | {"been", "being"}
    if gives and not passive and word(text, index + 1) not in ("until", "till"):
        clue.given = index
    elif gives or acts or word(text, index + 1) in ("until", "till"):
        while word(text, clue.verb - 1) in WAS | HAVE | {"been", "being", "now", "still"}:
            clue.verb -= 1
        clue.begin = -1
    else:
        return None  # “has a house that it will keep until May to”
    return clue


def to_after(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> int:
    """The “to” after the term that is given; -1 where none is."""
    position, limit = index + 1, min(sentence.last - 1, index + MOST_TERM)
    while position < limit:
        date = calendar.at(position)
        if date is not None and date.last > position:
            position = date.last
            if text.near[position] == "to":
                return position
            continue
        lower = text.near[position]
        if lower == "to" or lower in ENDS:
            return position if lower == "to" and text.near[position - 1] in COUNTED else -1
        position += 1
    return -1
