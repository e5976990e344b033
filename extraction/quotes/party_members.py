"""Whom “the Utah Republican” stands for: one who sits for a party, and not the party."""

from brief.entities import EntityKind
from extraction.clauses.nearby import Nearby
from extraction.text.cast import Actor, Mention
from extraction.text.joined import Source
from extraction.text.tokens import Sentence, word

ONE_OF = frozenset(("republican", "democrat"))  # those of other parties have more names
ONE = frozenset("the a an one another".split())
MOST_BEFORE = 5  # tokens of “the second-term South Dakota” before the party
FARTHEST = 199  # tokens back to whoever sits for it
MOST_TITLES = 3  # tokens between a party and a name
MOST_SAID = 4  # tokens after a name in which its party stands: “, a Republican”


def party_of_one(scene: Nearby, source: Source) -> int:
    """The token of a party’s word that tells of one person, “the (senior Utah) Democrat”; else -1.

    A source may end at the place before it: “said the Utah Democrat”.
    """
    if len(source.actors) != 1 or source.actors[0].human:
        return -1
    last = source.last - 1
    if source.actors[0].kind is EntityKind.PLACE:
        last += 1
    if word(scene.text, last) not in ONE_OF:
        return -1
    for index in range(last - 1, max(0, last - MOST_BEFORE) - 1, -1):
        if word(scene.text, index) in ONE:
            return last
        if not word(scene.text, index)[:1].isalpha() and word(scene.text, index) != "-":
            return -1
    return -1


def member_of_party(scene: Nearby, at: int, sentence: Sentence) -> list[Actor]:
    """The last one named of that party, else whom alone the sentence before names; else nobody."""
    near = scene.cast.by_token[max(0, at - FARTHEST) : at]
    for mention in reversed(near):
        person = mention is not None and mention.actor.kind is EntityKind.PERSON
        if mention is not None and person and sits_for(scene, mention, word(scene.text, at)):
            return [mention.actor]
    for before in scene.sentences_before(sentence)[:1]:
        named = [
            mention
            for mention in scene.mentions(before.first, before.last)
            if mention.actor.kind is EntityKind.PERSON
        ]
        other = next(iter(ONE_OF - {word(scene.text, at)}))
        people = {m.actor for m in named if not sits_for(scene, m, other)}
        return list(people) if len(people) == 1 else []
    return []


def sits_for(scene: Nearby, name: Mention, party: str) -> bool:
    """Whether it stands with a name whose party its holder is of: “X, R-Utah”, “X, a Democrat”."""
    text = scene.text
    if party in text.near[max(0, name.first - MOST_TITLES) : name.first]:
        return True  # “Republican Sen. X”
    if text.near[name.last] not in (",", "("):
        return False
    first = text.near[name.last + 1]
    lettered = first == party[0] or first.startswith(f"{party[0]}-")
    return lettered or party in text.near[name.last + 1 : name.last + MOST_SAID]
