"""What somebody is told, and what “it is” said: “were told that”, “was told by X that”."""

from extraction.clauses.inverted import source_right
from extraction.clauses.subjects import skipped
from extraction.clauses.unsaid import BEING, is_denied
from extraction.text.cast import Cast
from extraction.text.cues import CueVerb
from extraction.text.joined import Source
from extraction.text.tokens import Sentence, Text, is_adverb

TOLD = frozenset("told informed assured warned reminded notified advised".split())
SELDOM = frozenset("often also now still sometimes again always since once".split())
# “It is feared that”: nobody is named as the source.
IMPERSONAL = frozenset(
    "said reported believed thought feared hoped expected alleged claimed understood rumored "
    "rumoured suggested argued announced assumed suspected estimated".split()
)


def passive_cue(
    text: Text, cast: Cast, sentence: Sentence, index: int
) -> tuple[CueVerb, int, Source | None] | None:
    """The cue that a passive is, the token after it, and who says it where that is named."""
    lower = text.near[index]
    if lower not in TOLD and lower not in IMPERSONAL:
        return None
    be = index - 1
    while be > sentence.first and (is_adverb(text.tokens[be]) or text.near[be] in SELDOM):
        be -= 1
    if text.near[be] not in BEING or be <= sentence.first or is_denied(text, sentence, index):
        return None
    told = CueVerb("be told", "hear", bare=False)
    if lower in TOLD:
        if text.near[index + 1] != "by":
            return told, index + 1, None
        agent = source_right(text, cast, sentence, index + 2)
        that = agent is not None and text.near[agent.last] == "that"
        return (told, index + 1, agent) if that else None
    subject = be - 1
    while subject > sentence.first and skipped(text, subject):
        subject -= 1
    impersonal = text.near[subject] == "it" and text.near[index + 1] == "that"
    return (CueVerb(lower, "hear", bare=False), index + 1, None) if impersonal else None
