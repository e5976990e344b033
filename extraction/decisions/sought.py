"""What somebody seeks consent for: “seeks a licence to drill off Norway”."""

from extraction.clauses.clauses import raw
from extraction.decisions.thing_words import tidied
from extraction.decisions.words import Clue
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
    end = first + 1
    while end < min(last, first + MOST_SOUGHT) and text.near[end] not in ENDS | FINITE:
        end += 1
    begin = first + (text.near[first] == "for")
    return tidied(raw(text, begin, end)) if end > first + 1 else ""
