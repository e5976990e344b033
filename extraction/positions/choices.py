"""Objects that stand for something else: “calls to step in” for the deed, a name for a choice."""

import re

from brief.entities import EntityKind
from extraction.positions import issues
from extraction.positions.asked_states import done_to
from extraction.positions.issues import Topic
from extraction.positions.objects import Complement, ends_phrase, subject_of
from extraction.positions.undoing import unwanted_thing
from extraction.text import wording
from extraction.text.cast import Actor, Cast
from extraction.text.source_words import words as source_words
from extraction.text.stances import Cue
from extraction.text.tokens import Text

CALLS = re.compile(
    r"(?:(?:the|an?|any|all|its|his|her|their|new|repeated|growing|mounting|public|fresh|"
    r"renewed) )*"
    r"(?:calls?|demands?|pressure|pleas?|appeals|requests) "
    r"(?:(?:by|from) (?:\S+ ){1,6}?)?(?P<link>to|for) (?P<what>.+)"
)
ASKED = re.compile(r"(?P<who>(?:the|its|his|her|their) (?:\S+ ){0,3}?\S+) to (?P<deed>[a-z]+\b.*)")
CHOOSING = frozenset("endorse back support favor favour vote line rally oppose".split())


def called_for(name: str, holders: list[Actor]) -> Complement | None:
    """“resisted calls to step in”, “rejected demands for an inquiry”: the deed, or the thing."""
    called = CALLS.match(name)
    if called is None:
        return None
    if called["link"] == "for":
        if (unwanted := unwanted_thing(called["what"], called=True)) is not None:
            return unwanted  # “calls for the levy to be scrapped”
        return Complement(asked_for(called["what"]))
    return Complement(issues.of_infinitive(*subject_of(holders), called["what"]))


def asked_for(what: str) -> Topic:
    """“an inquiry”; of “the board to resign”, that it resigns."""
    if " to be " in what and done_to(what) is not None:
        return issues.granted(what)  # “phones to be kept out of schools”
    asked = ASKED.match(what)
    if asked is None or wording.head_of(asked["who"]) not in source_words().kinds:
        return issues.of_noun_phrase(what)
    plural = wording.agree(asked["who"]) == "are"
    return issues.of_infinitive(asked["who"], plural, asked["deed"])


def chosen(text: Text, cast: Cast, cue: Cue, first: int, end: int) -> Complement | None:
    """“endorsed X”: that X is chosen, where a name is the whole object."""
    mention = cast.at(first)
    if mention is None or mention.first != first or mention.actor.kind is not EntityKind.PERSON:
        return None
    whole = mention.last >= end or ends_phrase(text, mention.last)
    named = whole and cue.entry.base in CHOOSING
    return Complement(issues.of_person(mention.actor.name)) if named else None
