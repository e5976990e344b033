"""Words before “to decide” that make it pending: “will be asked to”, “agreed to”, “it is up to”."""

from extraction.decision_left import left_lead
from extraction.decision_terms import MOST_TERM
from extraction.decision_words import BE, DECIDE, WILL, WORDS, Clue, Lead
from extraction.term_dates import Calendar
from extraction.tokens import Text, word

WAITING = frozenset("waiting wait waits".split())  # “is waiting for the court to rule”
MOST_ASKED = 6  # tokens from “asked” to “to”: “will be asked in early December to”


def is_asked(text: Text, clue: Clue, lead: Lead) -> bool:
    """“Owners will be asked in December to approve”: a date stands between."""
    for position in range(lead.to - 1, max(clue.sentence.first + 1, lead.to - MOST_ASKED), -1):
        if word(text, position) == "asked" and word(text, position - 1) == "being":
            clue.verb = position - 2
            return word(text, clue.verb) in BE
        if word(text, position) == "asked" and word(text, position - 1) == "be":
            to = word(text, position - 2) == "to"
            clue.verb = position - 2 - to
            return word(text, clue.verb) in (BE if to else WILL)
        if word(text, position) in (",", ".", "and"):
            return False
    return False


FACES = frozenset("faces face has have set sets".split())


def faces_deadline(text: Text, calendar: Calendar, clue: Clue, lead: Lead) -> int:
    """The verb of “faces a deadline of 29 May to decide”; 0 where there is none."""
    date = calendar.ending_at(lead.to)
    if date is None or not calendar.is_term(date) or word(text, date.core - 1) != "of":
        return 0
    if word(text, date.core - 2) != "deadline":
        return 0
    near = range(date.core - 3, max(clue.sentence.first, date.core - MOST_TERM), -1)
    return next((i for i in near if word(text, i) in FACES), 0)


AGREED = frozenset("decide rule vote determine choose".split())


def agreed_to(text: Text, clue: Clue, lead: Lead) -> bool:
    """“The court agreed on Monday to decide whether”: it took the case and has it before it."""
    for position in range(lead.to - 1, max(clue.sentence.first, lead.to - MOST_ASKED), -1):
        if word(text, position) in ("agreed", "agrees"):
            clue.verb = position
            return clue.form in AGREED
        if word(text, position) in (",", "."):
            return False
    return False


def is_up_to(text: Text, clue: Clue, lead: Lead) -> bool:
    """“It is up to the council to decide whether”."""
    for position in range(lead.to - 1, max(clue.sentence.first, lead.to - MOST_TERM), -1):
        if word(text, position) == "to" and word(text, position - 1) == "up":
            clue.verb, clue.who = position - 1, position + 1
            before = position - 2 - (word(text, position - 2) in WORDS["adverb"] - BE)
            return word(text, before) in BE | {"be"}
        if (
            word(text, position) == "to"
            and (leaves := left_lead(text, clue.sentence, position)) > 0
        ):
            clue.verb, clue.who, clue.begin = leaves, position + 1, leaves
            return word(text, leaves) != "left" or word(text, leaves + 1) == "it"
        if word(text, position) == "for" and word(text, position - 1) in WAITING:
            clue.verb, clue.who, clue.begin, clue.open = (
                position - 1,
                position + 1,
                position - 1,
                True,
            )
            return clue.form in DECIDE
        if word(text, position) == "for" and word(text, position - 1) in BE | {"be"}:
            clue.verb, clue.who = position - 1, position + 1
            return word(text, clue.sentence.first) == "it" or word(text, position - 2) == "it"
        if word(text, position) in (",", ".", "and"):
            return False
    return False
