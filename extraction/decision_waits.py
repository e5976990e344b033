"""Decisions that wait for something else: “will not decide until she has read the report”."""

from extraction.decision_roads import words_left
from extraction.decision_words import NEGATIONS, NOBODY, WILL, Clue, Lead
from extraction.term_dates import Calendar
from extraction.tokens import Sentence, Text, word

MOST_WAIT = 12  # tokens from “decide” to “until”
MOST_OF = 4  # tokens from “outcome of” to “appeal”: “the outcome of a second appeal”
UNTIL = frozenset("until till before".split())
AWAITS = frozenset("await awaits awaiting pending awaited".split())
CASES = frozenset(
    "appeal appeals challenge review inquiry ballot vote case application petition tender "
    "investigation hearing lawsuit arbitration bid referendum".split()
)
STOPS = frozenset(". ; : ,".split())


def not_until_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“will not decide on any change until she has read it”: it is open till then."""
    lead = Lead.of(text, sentence, index)
    ahead = word(text, lead.at) in WILL | {"would"} or word(text, lead.at) == "won't"
    if lead.to >= 0 or not ahead or not (lead.negated or word(text, lead.at) == "won't"):
        return None
    for position in range(index + 1, min(sentence.last, index + MOST_WAIT)):
        if word(text, position) in UNTIL:
            return Clue(sentence, index, lead.at, index + 1, word(text, index), open=True)
        if word(text, position) in STOPS:
            return None
    return None


def outcome_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“is awaiting the outcome of an appeal against the fine”: who hears it is to rule."""
    left = words_left(text, sentence, index, 3)
    if word(text, index + 1) != "of" or AWAITS.isdisjoint(left) or NEGATIONS & set(left):
        return None
    near = range(index + 2, min(sentence.last, index + 2 + MOST_OF))
    if not any(word(text, i) in CASES for i in near):
        return None
    return Clue(sentence, index, index, index + 2, "rule", open=True, who=NOBODY, begin=index)
