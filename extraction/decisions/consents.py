"""Whose yes is needed: “needs the consent of”, “awaits approval”, “must pass parliament”."""

from extraction.dates.term_dates import Calendar
from extraction.decisions.plans import is_only_thought_of
from extraction.decisions.words import BE, MOST_OBJECT, NEGATIONS, WORDS, Clue, Lead
from extraction.text.tokens import Sentence, Text, word

STAKES = frozenset("shares stock seats stake".split())
MOST_OF = 5  # tokens from “majority” to “of the shares”
NOT = ("n't", "n’t")  # “doesn’t need the government’s approval”


def consent_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“needs the consent of”, “awaits approval”, “still requires an act of parliament”."""
    before = word(text, index - 1)
    if before in (*NEGATIONS, "the", "a", "of", "who", "people") or before.endswith(NOT):
        return None
    first = index + 1 + (word(text, index + 1) == "to" and word(text, index) == "subject")
    if word(text, index) in ("contingent", "conditional"):
        if word(text, index + 1) not in ("on", "upon"):
            return None
        first += 1
    if word(text, index) == "seeking" and word(text, index - 1) not in BE | {"still"}:
        return None
    if is_only_thought_of(text, sentence, index):
        return None
    for position in range(first, min(sentence.last, index + MOST_OBJECT)):
        lower = word(text, position)
        is_act = lower == "act" and word(text, position + 1) == "of"
        if lower in WORDS["consent"] or is_act:
            if word(text, index) in ("seeking", "seeks") and lower == "agreement":
                return None  # “are seeking agreement to take up the bill”: among themselves
            # How many must agree is told of a decision that something else tells.
            given = lower != "majority" or word(text, position + 1) in ("in", "of", "from", "at")
            owned = (word(text, i) for i in range(position + 1, position + MOST_OF))
            if lower == "majority" and not STAKES.isdisjoint(owned):
                return None  # “needs a majority of the shares”
            if word(text, index).startswith("seek") and is_of_kin(text, position + 1):
                return None
            return Clue(sentence, position, index, index + 1, lower, consent=True, alone=given)
        if lower in (",", ";", "to", "."):
            return None
    return None


def is_of_kin(text: Text, index: int) -> bool:
    """Whether consent is that of somebody’s own people: “from his father”, not “from her party”."""
    own = word(text, index) == "from" and word(text, index + 1) in ("his", "her")
    return own and BODIES.isdisjoint(text.near[index + 2 : index + 2 + MOST_OWN])


MOST_OWN = 5  # tokens of “own ruling party”
BODIES = WORDS["body"] | WORDS["named"] | WORDS["chamber"] | WORDS["deciders"] | {"party", "allies"}


def passage_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“must pass parliament”, “has to clear the Senate”."""
    lead = Lead.of(text, sentence, index)
    if lead.negated or word(text, lead.at) not in ("must", "has", "have", "needs", "need"):
        return None
    for position in range(index + 1, min(sentence.last, index + 5)):
        if word(text, position) in WORDS["body"]:
            return Clue(sentence, index, lead.at, index + 1, "pass", consent=True)
    return None
