"""A clause without “that” before a “that” of its own: “said she backed a plan that would”."""

from extraction.clauses.subjects import PREPOSITIONS
from extraction.quotes.bare_clauses import SUBJECTS, TO_SOMEBODY, bare_clause, occasions
from extraction.quotes.cut_short import FINITE, is_verb
from extraction.quotes.frames import Frame
from extraction.quotes.preceding import TIMES
from extraction.text.cast import Cast
from extraction.text.finite import CONTRACTED
from extraction.text.tokens import Text, is_adverb, word

BETWEEN = frozenset("still always never also now once just even often both all".split())
# “said the day after the vote that …”: no subject, but a time.
TIME_NOUNS = frozenset(
    "day days week weeks month months year years hours minutes morning evening night afternoon "
    "same next time times ago while moment moments".split()
)
MOST_TIME = 3  # tokens of “the very same day”


def clause_before_that(text: Text, cast: Cast, frame: Frame, that: int) -> int | None:
    """Where a clause without “that” begins before one of its own; null where none does."""
    if frame.inverted or frame.verb is None or frame.verb.kind not in ("say", "tell", "think"):
        return None
    first = bare_clause(text, cast, frame)
    if first is None or first >= that:
        return None
    if any(word(text, i) in FINITE and not is_month(text, i) for i in range(first + 1, that)):
        return first
    return first if acts_before(text, frame, first, that) else None


def is_month(text: Text, index: int) -> bool:
    """Whether a token is the month of May."""
    return text.tokens[index].word == "May"


def acts_before(text: Text, frame: Frame, first: int, that: int) -> bool:
    """Whether a subject at a token has its verb before a “that”: “she wanted the levy that”.

    Behind a pronoun a verb comes at once, whatever it looks like, and a noun behind “said” is none
    that it is said to: “said the fire that killed two began”. Behind other verbs it may be.
    """
    lower = word(text, first)
    if word(text, first - 1) in occasions():
        return False  # “said in the letter he sent that”
    if lower in CONTRACTED:
        return True
    if lower in SUBJECTS and lower != "there":
        verb = first + 1
        while verb < that and (word(text, verb) in BETWEEN or is_adverb(text.tokens[verb])):
            verb += 1
        return verb < that and word(text, verb) not in PREPOSITIONS | TIMES
    told = frame.verb is None or frame.verb.kind == "tell" or frame.verb.lemma in TO_SOMEBODY
    if told or any(word(text, i) in TIME_NOUNS for i in range(first, first + MOST_TIME)):
        return False
    if frame.verb is not None and frame.verb.lemma == "say":
        return True
    between = (word(text, i) for i in range(first + 1, that))
    return any(is_verb(one) and not one.endswith("s") for one in between)
