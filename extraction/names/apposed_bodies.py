"""Bodies that are named and said to be what a country has of them: “X, Norway’s central bank,”."""

from collections.abc import Sequence
from itertools import pairwise

from brief.entities import EntityKind
from extraction.text.cast import Actor, Form, Mention
from extraction.text.tokens import Text

LISTING = frozenset("and or the as , a an".split())


def with_their_names(
    text: Text, mentions: Sequence[Mention], made: dict[str, Actor]
) -> list[Mention]:
    """The mentions, with those of “Norway’s central bank” given to the body which that is."""
    actors = set(made.values())
    names: dict[Actor, Actor] = {}
    for left, right in pairwise(mentions) if actors else ():
        for described, named in ((left, right), (right, left)):
            if described.actor in actors and is_apposed(text, left, right, described, named):
                names.setdefault(described.actor, named.actor)
    if not names:
        return list(mentions)
    return [
        Mention(names[one.actor], one.first, one.last, Form.NOMINAL) if one.actor in names else one
        for one in mentions
    ]


def is_apposed(
    text: Text, left: Mention, right: Mention, described: Mention, named: Mention
) -> bool:
    """Whether one of two mentions says in commas what the other is, and no third follows."""
    kinds = {described.actor.kind, named.actor.kind}
    if kinds != {EntityKind.ORGANIZATION} or described.actor is named.actor:
        return False
    if named.actor.affiliation is not None or text.near[left.last] != ",":
        return False
    opening = left.first - 1 - (text.near[left.first - 1] == "the")
    the = text.near[right.first - 1] == "the"
    if right.first != left.last + 1 + the or text.near[opening] in ("and", "or", ","):
        return False
    after = text.tokens[min(right.last + 1, len(text.tokens) - 1)].word
    closed = text.near[right.last] == "," and after.islower() and after not in LISTING
    return closed or (right is described and text.near[right.last] in (".", ";", ")", "—"))
