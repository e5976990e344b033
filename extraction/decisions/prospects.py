"""Whether a word before “to decide” tells what is to come: “is due to”, “were expected to” as told,
“is trying to”.
"""

from extraction.dates.term_dates import Calendar
from extraction.decisions.leads import told_behind
from extraction.decisions.words import (
    BE,
    DECIDE,
    NEGATIONS,
    PERFORM,
    SETTLE,
    WAS,
    WILL,
    WORDS,
    Clue,
    has_decision,
    has_object,
)
from extraction.text.date_words import WEEKDAYS
from extraction.text.tokens import Text, word

MOST_TODAY = 12  # tokens from the verb to “later”: “were expected to vote on it later on Tuesday”


def is_prospect(text: Text, calendar: Calendar, clue: Clue, at: int) -> bool:
    """“is due to decide”, “are expected to vote”; not “were due to”, “is not expected to”."""
    position = at - 1
    while position > clue.sentence.first and (
        word(text, position) in WORDS["adverb"] or word(text, position).endswith("ly")
    ):
        position -= 1
    before = word(text, position)
    reports = clue.form in PERFORM and has_decision(text, clue)  # “to present its findings”
    if before in ("has", "have") and word(text, at) == "asked" and (clue.form in DECIDE or reports):
        clue.verb = position
        return word(text, at - 1) == "been"
    if before in WILL and word(text, at - 1) == "be" and word(text, at) in OBLIGED:
        clue.verb = position  # “will be required to decide by Friday”
        dated = calendar.term(clue.sentence, clue.act) is not None
        # Else it is a duty: “will be required to sign a new contract”.
        return dated and (clue.form in DECIDE or word(text, clue.act - 1) == "either")
    if before in WAS and later_today(text, clue):
        clue.verb, clue.expected = position, True
        return True
    if before in ("was", "were") and reported_due(text, calendar, clue, at):
        clue.verb, clue.expected = position, True
        return True
    if before in NEGATIONS or before in WAS or before.endswith("n't"):
        return False
    if any(word(text, i) in NEGATIONS | WAS for i in (position + 1, position - 1)):
        return False
    clue.verb = position if before in BE else at
    clue.expected = word(text, at) in ("expected", "likely", "poised")
    if told_behind(text, calendar, clue, at):
        return True  # “a treaty due to be signed next month”
    return (before in BE or before in (",", "and")) and (
        clue.form in DECIDE | SETTLE or has_object(text, clue)
    )


OBLIGED = frozenset("required obliged bound".split())


def reported_due(text: Text, calendar: Calendar, clue: Clue, at: int) -> bool:
    """Whether somebody says what others “were expected to” do on a day ahead: “The chairman said
    the council was due to approve the rules in May”.
    """
    near = range(max(clue.sentence.first, at - MOST_SAID), at)
    said = next((i for i in near if word(text, i) in ("said", "says", "told", "added")), -1)
    if said < 0 or any(word(text, i) in (",", ";", "who", "which") for i in range(said, at)):
        return False
    date = calendar.term(clue.sentence, clue.act)
    ahead = date is not None and calendar.is_ahead(date)
    return ahead and (clue.form in DECIDE or has_object(text, clue))


MOST_SAID = 12  # tokens from “said” to “expected”


def later_today(text: Text, clue: Clue) -> bool:
    """“were expected to vote later on Tuesday”: as told on that day."""
    near = range(clue.act + 1, min(clue.sentence.last, clue.act + MOST_TODAY))
    later = next((i for i in near if word(text, i) == "later"), -1)
    decides = clue.form in DECIDE or has_object(text, clue)
    return later > 0 and decides and word(text, later + 1) in {*WEEKDAYS, "on", "in", "this"}


def is_still_open(text: Text, clue: Clue, at: int) -> bool:
    """“are trying to agree on”, “is working to settle”."""
    position = at - 1
    while position > clue.sentence.first and word(text, position) in WORDS["adverb"]:
        position -= 1
    will = word(text, position) in WILL and word(text, at) in ("try", "seek", "attempt", "aim")
    if word(text, position) not in BE and not will:
        return False
    clue.verb, clue.open = position, True
    return clue.form in DECIDE | SETTLE | PERFORM
