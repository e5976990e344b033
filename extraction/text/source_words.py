"""The words that unnamed sources are made of."""

from dataclasses import dataclass
from functools import cache

from extraction.lexicons import classes
from extraction.text.cues import cue_verbs

SINGULAR_IN_S = frozenset("chess press business".split())
PLURALS = classes("sources")["plural"]


@dataclass(frozen=True, slots=True)
class Words:
    """What the grammar of an unnamed source is made of."""

    kinds: dict[str, str]  # source noun → its class
    openers: frozenset[str]  # determiners, numbers, quantifiers
    prepositions: frozenset[str]
    stops: frozenset[str]
    tails: frozenset[str]


@cache
def words() -> Words:
    """The word lists of this module."""
    grammar, sources = classes("grammar"), classes("sources")
    kinds: dict[str, str] = {}
    for kind in ("source", "group", "document", "person", "body"):
        for noun in sources[kind]:
            kinds.setdefault(noun, kind)
    for noun in classes("titles")["calling"]:
        kinds.setdefault(noun, "person")
    counting = grammar["number"] | grammar["quantifier"]
    return Words(
        kinds,
        grammar["determiner"] | counting,
        grammar["preposition"],
        grammar["stop"]
        | grammar["verb"]
        | (grammar["acts"] | frozenset(cue_verbs())) - frozenset(kinds),
        sources["tail"],
    )


def is_plural(noun: str) -> bool:
    return noun in PLURALS or (
        noun.endswith("s") and not noun.endswith("ss") and noun not in SINGULAR_IN_S
    )
