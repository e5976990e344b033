"""What somebody seeks consent for: “seeks a licence to drill off Norway”."""

from extraction.clauses.clauses import raw
from extraction.decisions.thing_words import tidied
from extraction.decisions.words import WORDS, Clue
from extraction.text.finite import FINITE
from extraction.text.tokens import Text

SEEKING = frozenset("seek seeks seeking sought".split())
LINKS = frozenset("for to".split())
ENDS = frozenset(", ; : . ( ) — – that which who whose after before by as when while if".split())
MOST_FROM = 6  # tokens of “from the state’s energy regulator”
MOST_SOUGHT = 12  # tokens of what it is for


def is_sought(text: Text, clue: Clue) -> bool:
    """Whether a consent is one that somebody asks for."""
    return clue.consent and text.near[clue.verb] in SEEKING


def giver_at(text: Text, clue: Clue, last: int) -> int:
    """The “from” before the body that is asked, behind what it is for: “approval for a drug from
    the FDA”; -1 where none is.
    """
    first = link_of(text, clue, last)
    if first == last or text.near[clue.act + 1] == "from":
        return -1
    for index in range(first + 2, min(last, first + MOST_SOUGHT)):
        if text.near[index] == "from" and text.near[index + 1] in ("the", "its", "their"):
            near = range(index + 2, min(last, index + MOST_FROM))
            if any(is_giver(text, i) for i in near):
                return index
    return -1


def is_giver(text: Text, index: int) -> bool:
    """Whether a word is a body that gives consent: “regulator”, “FDA”."""
    short = text.tokens[index].word
    initials = len(short) >= INITIALS and short.isupper() and short not in LANDS
    return initials or text.near[index] in BODIES


INITIALS = 3  # letters of “FDA”
LANDS = frozenset(("USA", "UAE"))
BODIES = WORDS["body"] | WORDS["named"] | WORDS["chamber"]


def link_of(text: Text, clue: Clue, last: int) -> int:
    """The “for” or “to” of what consent is for, past whose it is; `last` where there is none."""
    first = clue.act + 1
    if text.near[first] in ("from", "of"):
        near = range(first + 1, min(first + 1 + MOST_FROM, last))
        first = next((i for i in near if text.near[i] in LINKS | ENDS), last)
    return first if first < last and text.near[first] in LINKS else last


def sought_words(text: Text, clue: Clue, last: int) -> str:
    """What the consent is for, up to a token: “to drill off Norway”; empty where it is not told."""
    first = link_of(text, clue, last)
    if first == last:
        return ""
    end, giver = first + 1, giver_at(text, clue, last)
    last = giver if giver > 0 else last
    while end < min(last, first + MOST_SOUGHT) and text.near[end] not in ENDS | FINITE:
        end += 1
    begin = first + (text.near[first] == "for")
    return tidied(raw(text, begin, end)) if end > first + 1 else ""
