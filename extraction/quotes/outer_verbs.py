"""Where the verb outside a clause stands: “a juror who said CLAUSE was dismissed”."""

from extraction.clauses.subjects import AUXILIARIES
from extraction.lexicons import classes
from extraction.quotes.cut_short import FINITE
from extraction.quotes.frames import Frame
from extraction.quotes.noun_cues import is_subject, main_verb
from extraction.quotes.preceding import LEADS_ON
from extraction.text.tokens import Text, is_adverb, word

# After these a clause within the clause begins, with a verb of its own.
OPENS = LEADS_ON | frozenset(
    "that which if when because where whether than or , : — – he she it they we i you there".split()
)
RELATIVE = frozenset("who which that".split())


def outer_verb(text: Text, frame: Frame, first: int, last: int) -> int:
    """The token of the verb whose subject has the cue in a relative clause; `last` if none."""
    if frame.is_noun:
        return after_noun(text, frame, first, last)
    who = relative_of(text, frame)
    if who < 0:
        return last
    commas = word(text, who - 1) == ","
    past, due = classes("grammar")["verb"], 1  # verbs that the clause still waits for
    for index in range(first + 1, last):
        lower = word(text, index)
        if lower in RELATIVE and due:
            due += 1  # “the man who had been hurt was right”
        elif lower in OPENS:
            after = word(text, index + 1)
            if commas and lower == "," and not due and (after in FINITE or is_past(after, past)):
                return index
            due = due if commas and lower in (",", "and") else 1
        elif is_alone(text, index) and (lower in FINITE or (due and is_past(lower, past))):
            if not due and not commas:
                return index
            due = max(due - 1, 0)
    return last


def after_noun(text: Text, frame: Frame, first: int, last: int) -> int:
    """The token of the verb after the clause of “X’s claim that …”, where the noun is its subject;
    the first token, so that nothing is left, where that verb cannot be told.
    """
    if not is_subject(text, frame.sentence, frame.first):
        return last
    return max(first, main_verb(text, first, last))


def is_past(lower: str, past: frozenset[str]) -> bool:
    """Whether a word is a verb in the past."""
    return lower in past and not lower.endswith("s")


def relative_of(text: Text, frame: Frame) -> int:
    """The “who” whose verb a cue is: “a juror who said”, “X, who said”; -1 where there is none."""
    position = frame.first - 1
    while text.near[position] in AUXILIARIES:
        position -= 1
    body = text.near[position] == "which" and text.near[position - 1] == ","
    who = body or text.near[position] == "who"
    return position if who and not frame.inverted else -1


def is_alone(text: Text, index: int) -> bool:
    """Whether an auxiliary begins a verb: “was dismissed”, not the “been” of “have been”."""
    before = word(text, index - 1)
    return before not in FINITE | {"not", "never"} and not is_adverb(text.tokens[index - 1])
