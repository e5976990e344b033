"""The yes of so many: “needs the support of at least 14 of the league’s 20 clubs”, “requires
two-thirds of shareholders”.
"""

from extraction.dates.term_dates import Calendar
from extraction.decisions.words import NEGATIONS, WORDS, Clue
from extraction.text.tokens import Sentence, Text, word

MOST_SUPPORT = 4  # tokens from “needs” to “support”
MOST_WHO = 10  # tokens from “of at least” to who they are
SHARES = frozenset("two-thirds three-quarters three-fifths three-fourths half".split())
SUPPORT = frozenset("support backing votes yes".split())
WHO = WORDS["deciders"] | WORDS["electors"] | WORDS["body"] | WORDS["group"]
WHO -= {"two", "sides", "judge", "states"}
STOPS = frozenset(". ; : , to for that which who if when".split())


def share_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """Who is to give support, or how large a share of them."""
    if word(text, index - 1) in NEGATIONS | {"the", "a", "of", "who", "people", "to"}:
        return None
    for position in range(index + 1, min(sentence.last, index + 1 + MOST_SUPPORT)):
        lower = word(text, position)
        if lower in STOPS:
            return None
        if lower in SUPPORT | SHARES and word(text, position + 1) in ("of", "from"):
            if not names_many(text, sentence, position + 2):
                return None
            # How many must agree is told of a decision that something else tells; not with a day.
            dated = calendar.term(sentence, position) is not None
            return Clue(
                sentence, position, index, index + 1, "approval", consent=True, alone=dated
            )  # fmt: skip
    return None


def names_many(text: Text, sentence: Sentence, first: int) -> bool:
    """Whether words name people who vote: “at least 14 of the league’s 20 clubs”."""
    for index in range(first, min(sentence.last, first + MOST_WHO)):
        if word(text, index) in WHO:
            return True
        if word(text, index) in STOPS:
            return False
    return False
