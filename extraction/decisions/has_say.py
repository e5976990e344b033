"""Who has a say and who sits over a case: “The committee will have its say on the plans on 6 May”,
“A tribunal will meet on 6 May to deal with the appeal”.
"""

from extraction.dates.term_dates import Calendar
from extraction.decisions.roads import words_left
from extraction.decisions.set_terms import CASES
from extraction.decisions.signs import meets_before
from extraction.decisions.words import WILL, WORDS, Clue
from extraction.text.tokens import Sentence, Text, word

MOST_BODY = 7  # tokens of “The council’s planning committee will now”
MOST_CASE = 7  # tokens from “deal with” to “appeal”
BODIES = WORDS["body"] | WORDS["named"] | WORDS["electors"] | WORDS["deciders"]


def has_say_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The committee will now have its say on the plans on 6 May”."""
    owned = word(text, index - 1) in ("its", "their") and word(text, index - 2) == "have"
    verb = index - 3 - (word(text, index - 3) in ("now", "then", "also", "soon"))
    if not owned or word(text, verb) not in WILL or word(text, index + 1) != "on":
        return None
    if BODIES.isdisjoint(words_left(text, sentence, verb, MOST_BODY)):
        return None  # “The residents’ band will have its say on the night”
    return Clue(sentence, index, verb, index + 1, "decide")


def deals_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The appeal committee will meet on 6 May to deal with the club’s appeal”."""
    last = index + (word(text, index) == "deal")
    if last > index and word(text, last) != "with":
        return None
    near = [word(text, i) for i in range(last + 1, min(sentence.last, last + MOST_CASE))]
    if CASES.isdisjoint(near) or not {",", "that", "which"}.isdisjoint(near):
        return None
    meets = meets_before(text, sentence, index)
    if meets < 0 or calendar.term(sentence, meets) is None:
        return None
    if BODIES.isdisjoint(words_left(text, sentence, meets, MOST_BODY)):
        return None
    return Clue(sentence, last, meets, last + 1, "consider")
