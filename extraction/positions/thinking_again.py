"""Who asks those to think again who refused a thing is for it: “urged the board to reconsider”."""

from collections.abc import Mapping
from dataclasses import replace

from brief.entities import EntityKind
from brief.positions import Stance
from extraction.positions.readers import Finding
from extraction.text.stance_entries import FLIPPED
from extraction.text.tokens import Sentence, Text, word

# A phrase of this kind has one of these.
AGAIN = frozenset("again reconsider rethink minds mind".split())
REFUSING = frozenset(
    "rejected rejects rebuffed rebuffs spurned spurns refused refuses dismissed dismisses declined "
    "turned blocked scrapped cancelled dropped axed".split()
)
OWN = frozenset("his her its their".split())
BODIES = frozenset({EntityKind.ORGANIZATION, EntityKind.COUNTRY})


def thought_again(
    text: Text, sentence: Sentence, finding: Finding, stands: Mapping[int, Finding]
) -> Finding:
    """A finding on what others are to think again of, as one for what these refused last.

    `stands`: the last stance of each holder.
    """
    if AGAIN.isdisjoint(sentence.words) or finding.topic is not None:
        return finding
    if finding.stance not in FLIPPED or not asks_again(text, finding):
        return finding
    done = [
        one
        for one in stands.values()
        if one.stance is Stance.OPPOSES
        and word(text, text.token_at(max(one.at, 0))) in REFUSING
        and not any(holder in finding.holders for holder in one.holders)
        and all(holder.kind in BODIES for holder in one.holders)
    ]
    last = max(done, key=lambda one: one.evidence, default=None)
    if last is None or last.topic is None:
        return finding
    return replace(finding, stance=Stance.SUPPORTS, topic=last.topic)


def asks_again(text: Text, finding: Finding) -> bool:
    """Whether others are asked to think again, and not of what: “to reconsider (its decision)”."""
    first, last = (text.token_at(place) for place in finding.evidence)
    near = text.near
    for at in range(first, last + 1):
        if near[at] == "again" and near[at - 1] == "think":
            return True
        if near[at] in ("reconsider", "rethink") and near[at - 1] == "to":
            return not near[at + 1][:1].isalnum()
        if near[at] in ("mind", "minds") and near[at - 1] in OWN and near[at - 2] == "change":
            return True
    return False
