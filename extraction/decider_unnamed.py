"""Bodies and groups without a name that decide: “The alliance must”, “Ministers arrive on Monday.
They will”, “a final vote in the lower chamber”.
"""

from brief.entities import EntityKind
from extraction.cast import Actor, Cast
from extraction.decider_nouns import group_between, right_of
from extraction.decision_words import WORDS
from extraction.joined import Source
from extraction.set_apart import dateline_end
from extraction.tokens import POSSESSIVES, Sentence, Text, word

MOST_WORDS = 4  # tokens of a body without a name: “the eight-party ruling alliance”
MOST_IN = 4  # tokens from “vote” to “in the Senate”
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


def group_before(text: Text, cast: Cast, before: Sentence) -> Source | None:
    """The unnamed group that the sentence before a “they” begins with: “Ministers arrive”."""
    first = dateline_end(text, before)
    source = group_between(text, cast, first, before.last)
    if source is None or source.first > first + 1:
        return None
    return source if word(text, source.last) not in (",", "and", *POSSESSIVES) else None


def chamber_of(text: Text, cast: Cast, sentence: Sentence, act: int) -> Source | None:
    """The body that a vote is taken in: “a final vote in the Senate”, “a vote by members”."""
    for index in range(act + 1, min(sentence.last, act + MOST_IN)):
        if word(text, index) in ("in", "by"):
            source = right_of(text, cast, sentence, index + 1)
            if source is None or not source.actors:
                return None
            heads = set(source.actors[0].name.lower().split())
            return source if heads & (WORDS["chamber"] | WORDS["deciders"]) else None
    return None
