"""Objects that stand for something else: “calls to step in” for the deed, a name for a choice."""

import re

from brief.entities import EntityKind
from extraction import issues
from extraction.cast import Actor, Cast
from extraction.objects import Complement, ends_phrase, subject_of
from extraction.stances import Cue
from extraction.tokens import Text

CALLS = re.compile(
    r"(?:(?:the|any|all|new|repeated|growing|mounting|public) )*"
    r"(?:calls?|demands?|pressure|pleas?|appeals|requests) (?P<link>to|for) (?P<what>.+)"
)
CHOOSING = frozenset("endorse back support favor favour vote line rally oppose".split())


def called_for(name: str, holders: list[Actor]) -> Complement | None:
    """“resisted calls to step in”, “rejected demands for an inquiry”: the deed, or the thing."""
    called = CALLS.match(name)
    if called is None:
        return None
    if called["link"] == "for":
        return Complement(issues.of_noun_phrase(called["what"]))
    return Complement(issues.of_infinitive(*subject_of(holders), called["what"]))


def chosen(text: Text, cast: Cast, cue: Cue, first: int, end: int) -> Complement | None:
    """“endorsed X”: that X is chosen, where a name is the whole object."""
    mention = cast.at(first)
    if mention is None or mention.first != first or mention.actor.kind is not EntityKind.PERSON:
        return None
    whole = mention.last >= end or ends_phrase(text, mention.last)
    named = whole and cue.entry.base in CHOOSING
    return Complement(issues.of_person(mention.actor.name)) if named else None
