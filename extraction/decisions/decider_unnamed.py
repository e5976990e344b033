"""Bodies and groups without a name that decide: “The alliance must”, “Ministers arrive on Monday.
They will”, “a final vote in the lower chamber”.
"""

from brief.entities import EntityKind
from extraction.decisions.decider_bodies import owned_body
from extraction.decisions.decider_nouns import COLLECTIVE, described_body, group_between, right_of
from extraction.decisions.words import WORDS, Clue
from extraction.names.sources import nominal_source_at
from extraction.text.cast import Actor, Cast
from extraction.text.joined import Source
from extraction.text.set_apart import dateline_end
from extraction.text.tokens import POSSESSIVES, Sentence, Text, word

MOST_WORDS = 4  # tokens of a body without a name: “the eight-party ruling alliance”
MOST_IN = 4  # tokens from “vote” to “in the Senate”
MOST_PUT = 9  # tokens from “put” to “vote”: “put the plan to a vote”
BODIES = frozenset({EntityKind.ORGANIZATION, EntityKind.COUNTRY, EntityKind.GROUP})
HOLDING = frozenset("hold holds holding call calls calling schedule force".split())
PUTTING = frozenset("put bring send submit".split())
PARTS = frozenset("of".split())


def collective_body(text: Text, first: int, last: int) -> Source | None:
    """The unnamed body that some tokens begin with, where its noun is none of a chamber."""
    begin = first + (word(text, first) == "the")
    for index in range(begin, min(last, begin + MOST_WORDS)):
        token = text.tokens[index]
        if not token.word[0].islower() or not token.word[-1].isalpha():
            return None
        after = word(text, index + 1)
        if token.lower in WORDS["collective"] and after not in POSSESSIVES | PARTS:
            name = " ".join(text.raw[text.tokens[begin].start : token.end].split())
            return Source(begin, index + 1, [Actor(EntityKind.ORGANIZATION, name, local=True)])
    return None


def unnamed_body(text: Text, first: int, last: int) -> Source | None:
    """The body without a name that some tokens begin with: “the synod”, “the alliance”."""
    return described_body(text, first, last) or collective_body(text, first, last)


def group_before(text: Text, cast: Cast, before: Sentence) -> Source | None:
    """The unnamed group that the sentence before a “they” begins with: “Ministers arrive”."""
    first = dateline_end(text, before)
    source = group_between(text, cast, first, before.last)
    if source is None or source.first > first + 1:
        owned = owned_body(text, first)  # “The museum’s trustees met. They will”
        return owned if owned is not None and word(text, owned.last - 1).endswith("s") else None
    return source if word(text, source.last) not in (",", "and", *POSSESSIVES) else None


def chamber_of(text: Text, cast: Cast, sentence: Sentence, act: int) -> Source | None:
    """The body that a vote is taken in: “a final vote in the Senate”, “a vote by members”."""
    for index in range(act + 1, min(sentence.last, act + MOST_IN)):
        if word(text, index) in ("in", "by", "among"):
            source = right_of(text, cast, sentence, index + 1)
            if source is None or not source.actors:
                return None
            heads = set(source.actors[0].name.lower().split())
            return source if heads & VOTING else None
    return None


VOTING = WORDS["chamber"] | WORDS["deciders"] | WORDS["group"] | {"ambassadors"}


def first_body(text: Text, cast: Cast, sentence: Sentence) -> Source | None:
    """The body that a sentence begins with: “The committee meets on 6 May, when it will”."""
    first = dateline_end(text, sentence)
    source = owned_body(text, first) or right_of(text, cast, sentence, first)
    who = source.actors[:1] if source is not None else []
    return source if who and who[0].kind is not EntityKind.PERSON else None


def balloted(text: Text, cast: Cast, sentence: Sentence, act: int) -> Source | None:
    """The people of “a ballot of 3,000 drivers”."""
    if word(text, act) != "ballot" or word(text, act + 1) != "of":
        return None
    return group_between(text, cast, act + 2, min(sentence.last, act + 2 * MOST_WORDS))


def electing(text: Text, actors: list[Actor], clue: Clue) -> list[Actor]:
    """The bodies among actors where a person only puts a plan to others’ vote."""
    holds = {word(text, clue.verb), word(text, clue.verb + 1)} & HOLDING and clue.noun
    if word(text, clue.act) not in PUTTING and not holds:
        return actors
    return [actor for actor in actors if actor.kind in COLLECTIVE]


def is_put_to_all(text: Text, clue: Clue) -> bool:
    """Whether somebody only sends a plan to a referendum, where everybody votes."""
    if word(text, clue.act) == "referendum" and word(text, clue.verb) in ("goes", "go", "heads"):
        return True  # “It goes to a referendum on 6 May”
    if word(text, clue.act) not in ("put", "send", "submit", "refer"):
        return False
    near = range(clue.act, clue.act + MOST_PUT)
    return any(word(text, index) == "referendum" for index in near)


def its_owner(text: Text, cast: Cast, before: list[Sentence], clue: Clue) -> Source | None:
    """Whose “its” opens a sentence: the body that the one before begins with."""
    sentence = clue.sentence
    if word(text, sentence.first) != "its" or clue.act > sentence.first + 2:
        return None
    found = right_of(text, cast, before[0], before[0].first) if before else None
    is_body = found is not None and found.actors[:1] and found.actors[0].kind in BODIES
    people = found is not None and any(one.local and one.plural for one in found.actors)
    return found if is_body and not people else None


def owner_of(text: Text, cast: Cast, clue: Clue) -> Source | None:
    """Whose ruling it is: “The commission’s verdict”."""
    lowest = max(clue.sentence.first, clue.act - 4)
    if lowest < clue.verb < clue.act:
        lowest = clue.verb  # “Ruritania’s Senate postponed a vote”: the vote is not Ruritania’s
    for index in range(clue.act - 1, lowest - 1, -1):
        if word(text, index) in ("'s", "’s", "’"):
            for first in range(max(clue.sentence.first, index - 5), index):
                mention = cast.at(first)
                if mention is not None and mention.last == index:
                    return Source(mention.first, mention.last, [mention.actor])
                nominal = nominal_source_at(text, cast, first)
                if nominal is not None and nominal[1] >= index:
                    return Source(first, index, [nominal[0]])
    return None
