"""Those whose votes are asked for: “at least 14 of the league’s 20 clubs”, “shareholders at the
annual meeting”, “will ballot its members on strike action”.
"""

from dataclasses import replace

from brief.entities import EntityKind
from extraction.clauses.inverted import source_right
from extraction.decisions.decider_nouns import group_between, right_of
from extraction.decisions.words import WORDS, Clue
from extraction.names.named_sources import phrase_words
from extraction.text.cast import Actor, Cast
from extraction.text.joined import Source
from extraction.text.tokens import POSSESSIVES, Text, word

MOST_SHARE = 6  # tokens of “a majority of more than half of”
MOST_MEETING = 5  # tokens from “in” to “session”: “in a special general session”
SHARE = frozenset("at least a majority number most all half more than over two-thirds".split()) | {
    "three-quarters",
    "three-fifths",
    "three-fourths",
    "the",
}
LINKS = frozenset("at in on".split())
MEETINGS = WORDS["event"] | {"vote"}


def past_share(text: Text, first: int) -> int:
    """The token after “at least 14 of”; the first one where no share is told."""
    index = first
    while index < first + MOST_SHARE and (
        word(text, index) in SHARE or word(text, index).isdigit()
    ):
        index += 1
    return index + 1 if index > first and word(text, index) == "of" else first


def before_meeting(text: Text, source: Source | None) -> Source | None:
    """The same without where they meet: “shareholders at the annual meeting”."""
    if source is None or not source.actors or not source.actors[0].local:
        return source
    for index in range(source.first + 1, source.last):
        people = word(text, index - 1) in WORDS["deciders"]
        if (is_meeting(text, index) and people) or is_for_vote(text, index):
            first = source.first + (not people and word(text, source.first) == "the")
            name = " ".join(text.raw[text.tokens[first].start : text.tokens[index - 1].end].split())
            kind = EntityKind.GROUP if people else source.actors[0].kind
            actor = Actor(kind, name, plural=people, local=True)
            return Source(source.first, index, [actor])
    return source


def is_for_vote(text: Text, index: int) -> bool:
    """Whether “for a vote”, “for final approval” begins at a token."""
    near = (word(text, i) for i in range(index + 1, index + 4))
    return word(text, index) == "for" and not FOR.isdisjoint(near)


FOR = WORDS["decision"] | WORDS["consent"]


def is_meeting(text: Text, index: int) -> bool:
    """Whether “at the annual meeting”, “in a special session” begins at a token."""
    if word(text, index) == "to":
        return True  # “leaves it to leaders to settle”
    if word(text, index) not in LINKS:
        return False
    near = (word(text, i) for i in range(index + 1, index + MOST_MEETING))
    return word(text, index) in ("at", "on") or not MEETINGS.isdisjoint(near)


def before_deed(text: Text, source: Source, act: int) -> Source:
    """An unnamed person without what he is to do: “up to the governor to sign”."""
    last = act - (word(text, act - 1) == "to")
    (one, *others) = source.actors
    if others or not one.local or " to " not in one.name or last <= source.first:
        return source
    name = phrase_words(text, source.first, last)
    return Source(source.first, last, [replace(one, name=name, descriptor=one.descriptor and name)])


def who_at(text: Text, cast: Cast, clue: Clue) -> Source | None:
    """Who stands where a clue says; of those that are balloted, no more than the word for them."""
    if clue.who < clue.act and word(text, clue.who + 1) == "on":
        called = group_between(text, cast, clue.who, clue.who + 1)
        if called is not None:
            return called  # “a meeting of shareholders on 6 May to vote on it”
    source = right_of(text, cast, clue.sentence, clue.who)
    source = source or source_right(text, cast, clue.sentence, clue.who)
    if source is not None and clue.who < clue.act < source.last - 1:
        return group_between(text, cast, clue.who, clue.act + 1) or before_meeting(text, source)
    alone = source is not None and source.actors[:1] and source.actors[0].human
    if source is not None and alone and clue.who < clue.act < source.last:
        return before_deed(text, source, clue.act)
    return before_meeting(text, source)


def told_by_another(text: Text, cast: Cast, clue: Clue) -> Source | None:
    """Whose decision somebody makes known: “The governor will announce the committee’s decision”,
    “will announce the MPC decision”.
    """
    if clue.form not in ("announce", "unveil", "read", "deliver") or clue.noun or clue.passive:
        return None
    for index in range(clue.object + 1, clue.object + MOST_OWNED):
        if word(text, index) in WORDS["decision"]:
            mention = cast.at(index - 1 - (word(text, index - 1) in POSSESSIVES))
            if mention is not None and mention.actor.kind is EntityKind.ORGANIZATION:
                return Source(mention.first, mention.last, [mention.actor])
            begins = clue.object + (word(text, clue.object) in ("the", "its", "a"))
            owned = word(text, index - 1) in POSSESSIVES and word(text, index - 2) in WORDS["named"]
            return unnamed(text, begins, index - 1) if owned else None
        if word(text, index) in (",", ".", "on", "in", "to"):
            return None
    return None


MOST_OWNED = 6  # tokens of “the monetary policy committee’s decision”


def at_their_meeting(text: Text, cast: Cast, clue: Clue, last: int) -> Source | None:
    """Who meets where a thing is decided: “is to be decided at an emergency board meeting”."""
    near = range(clue.act + 1, min(last, clue.act + MOST_OWNED))
    at = next((i for i in near if word(text, i) == "at"), -1)
    if at < 0 or word(text, at + 1) not in ("a", "an", "the"):
        return None
    begins = at + 2 + (word(text, at + 2) in ADJECTIVES)
    for index in range(begins + 1, min(last, at + 2 * MOST_OWNED)):
        if word(text, index) in ("meeting", "session") and word(text, index - 1) in WORDS["named"]:
            mention = cast.at(index - 1)
            if mention is not None and mention.last == index:
                return Source(mention.first, mention.last, [mention.actor])
            return unnamed(text, begins, index)
        if word(text, index) in (",", "on", "in", "of"):
            return None
    return None


def unnamed(text: Text, first: int, last: int) -> Source | None:
    """The body without a name that some tokens are: “city council”."""
    name = " ".join(text.raw[text.tokens[first].start : text.tokens[last - 1].end].split())
    return Source(first, last, [Actor(EntityKind.ORGANIZATION, name, local=True)]) if name else None


ADJECTIVES = frozenset("emergency special extraordinary regular next annual joint full".split())


PASSIVE = frozenset("be been being is are was were".split())
DONE = frozenset(
    "brought made put given sought run led held built set drawn written taken won begun".split()
)


def is_done(text: Text, index: int) -> bool:
    """Whether a word before “by” tells what is done to something else: “the case brought by”, but
    “will be taken by”.
    """
    lower = word(text, index)
    return (lower.endswith("ed") or lower in DONE) and word(text, index - 1) not in PASSIVE
