"""What a plan is called, as a stance on it: “a disaster”, “long overdue”."""

from brief.positions import Stance
from extraction.positions.idiom_stances import idiomatic
from extraction.positions.judgements import judged
from extraction.text.tokens import Sentence, Text

MOST_NAMED = 10  # tokens between the verb and the word that judges
LEADING = frozenset("as being to be".split())
# What a name may be given in is over before these.
STOPS = frozenset(", . ; : ” — – ! ? that which who and but because".split())


def end_of_name(text: Text, sentence: Sentence, first: int) -> int:
    """Where what a thing is called ends."""
    last = first
    while last < min(first + 2 * MOST_NAMED, sentence.last) and text.near[last] not in STOPS:
        last += 1
    return last


def stance_in(words: str) -> Stance | None:
    """The stance of who calls a plan what some words say."""
    said = f"the plan is {words}"
    if (taken := judged(said, own=False)) is not None:
        return taken[0]
    idiom = idiomatic(said, told=True)
    return idiom.stance if idiom is not None else None
