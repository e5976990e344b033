"""Threats with a term: “unless the company improves its offer by Friday”."""

from extraction.dates.term_dates import Calendar
from extraction.decisions.words import BE, PARTICIPLES, WAS, WILL, Clue
from extraction.lexicons import classes
from extraction.text.tokens import Sentence, Text, word

MOST_AGREED = 10  # tokens from “unless” to “a deal”
MOST_BEFORE = 20  # tokens from “will” to “unless”
DONE = classes("grammar")["participle"] | {"found", "met"}


def ultimatum_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“unless the company improves its offer by Friday”: who must decide, and by when."""
    term = calendar.term(sentence, index)
    if term is not None and word(text, term.core) == "then":
        term = None  # “will strike on Monday unless a deal is reached by then”
    if word(text, index) == "if":
        fails = "no" in [word(text, i) for i in range(index + 1, index + 3)]
        if not fails or not agrees_first(text, calendar, sentence, index):
            return None
        no = index + 1 if word(text, index + 1) == "no" else index + 2
        return Clue(sentence, no, index, no + 1, "unless", open=True, begin=index)
    if term is None and agrees_first(text, calendar, sentence, index):
        return Clue(sentence, index, index, index + 1, "unless", open=True, begin=index)
    if term is None or word(text, term.first) not in ("by", "before"):
        return None
    if only_happens(text, index, term.first):
        return None
    return Clue(sentence, index, index + 1, index + 1, "unless", open=True)


def only_happens(text: Text, index: int, last: int) -> bool:
    """Whether nobody is said to decide: “unless it is found”, not “unless it is approved”."""
    for position in range(index + 1, min(last, index + MOST_AGREED)):
        if word(text, position) in BE | WAS:
            done = word(text, position + 1)
            formed = done.endswith("ed") or done in DONE
            return formed and done not in PARTICIPLES and done != "granted"
    return False


def agrees_first(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> bool:
    """Whether what a date threatens may be talked away: “will strike on Monday unless a deal is
    reached”.
    """
    near = {word(text, i) for i in range(index + 1, min(sentence.last, index + MOST_AGREED))}
    before = range(max(sentence.first, index - MOST_BEFORE), index)
    threatened = any(word(text, i) in WILL | {"would"} for i in before)
    dated = any(calendar.is_term(d) for d in calendar.between(before.start, index))
    if not dated and "then" in near:  # “Unless they reach a deal by then, workers could walk out”
        after = {word(text, i) for i in range(index, min(sentence.last, index + MOST_BEFORE))}
        return bool(near & AGREED) and bool(after & COULD)
    return bool(near & AGREED) and threatened and dated


COULD = WILL | frozenset("would could may might".split())
AGREED = frozenset("agree agrees agreed deal agreement compromise settlement truce".split())
