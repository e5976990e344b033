"""Who is pleased, and with what, where nothing names it: what was done, and no demand of others."""

from dataclasses import replace

from brief.positions import Stance
from extraction.positions.antecedents import Antecedents
from extraction.positions.pointers import pointer_in
from extraction.positions.reactions import REACH, Reactions
from extraction.positions.readers import Finding
from extraction.text.stance_entries import FLIPPED
from extraction.text.tokens import Sentence, word

PLEASED = frozenset("content contented happy satisfied pleased glad comfortable".split())
DEMANDING = frozenset(
    "call calls called calling demand demands demanded demanding want wants wanted wanting urge "
    "urges urged urging ask asks asked asking press presses pressed push pushes pushed seek seeks "
    "sought campaign campaigns campaigned lobby lobbies lobbied petition petitioned".split()
)


def pleased_with(
    near: Antecedents, reactions: Reactions, finding: Finding, sentence: Sentence
) -> Finding | None:
    """A finding on who “is content” as one on what was decided; else as it is.

    Null right after what others demand: that pleases him least of all who have what they want.
    """
    if finding.topic is not None or finding.stance is not Stance.SUPPORTS or finding.at < 0:
        return finding
    text, cue = near.text, near.text.token_at(finding.at)
    if text.near[cue] not in PLEASED or word(text, cue + 1) in ("to", "that", "with", "about"):
        return finding
    if pointer_in(text, cue, text.token_at(finding.evidence[1])):
        return finding
    last, act, number = near.last, reactions.act, near.number[sentence.start]
    if act is not None and act.sentence >= near.named and number - act.sentence <= REACH:
        stance = finding.stance if act.stance is Stance.SUPPORTS else FLIPPED[finding.stance]
        return replace(finding, topic=act.topic, stance=stance)
    if last is None or last.at < 0 or any(one in last.holders for one in finding.holders):
        return finding
    return None if word(text, text.token_at(last.at)) in DEMANDING else finding
