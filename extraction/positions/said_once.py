"""Which stances of one sentence are one: a reason beside it, a vague word, a first welcome."""

import re
from collections.abc import Iterator

from brief.positions import Stance
from extraction.positions.fears import is_warning
from extraction.positions.opinions import on_terms
from extraction.positions.readers import Finding, Reader
from extraction.text.marks import Span

# How somebody goes on to say where he stands.
GOING_ON = re.compile(
    r"[,:;—–]? ?(?:saying|arguing|insisting|telling|declaring|calling|and said)\b|:"
)


def without_first_words(reader: Reader, found: list[Finding]) -> Iterator[Finding]:
    """The stances of a sentence but a welcome that its “but” turns into one on terms.

    Who “welcomed the plan but would back it only if rents fell” backs it if they fall.
    """
    for one, other in zip(found, [*found[1:], None], strict=False):
        between = reader.text.raw[one.evidence[0] : other.evidence[1]] if other is not None else ""
        turned = (
            other is not None
            and one.stance is Stance.SUPPORTS
            and other.stance is Stance.CONDITIONAL
            and one.holders == other.holders
            and " but " in between
        )
        if not turned:
            yield one


def is_spelt_out(reader: Reader, vague: Finding, known: list[Finding]) -> bool:
    """Whether its holder goes on to say where he stands: “took another line, saying it would …”."""
    after = vague.evidence[1]
    if GOING_ON.match(reader.text.raw, after) is None:
        return False
    return any(one.evidence[0] > after and one.holders == vague.holders for one in known)


def is_reason(heard: Finding, told: Finding) -> bool:
    """Whether a warning of no issue of its own gives a stance its reason: “urged X, warning”."""
    warned = heard.topic is None and heard.voice is not None and is_warning(heard.voice.said)
    after = told.topic is not None and told.evidence[0] < heard.evidence[0]
    return heard.holders == told.holders and ((warned and after) or is_wanted_first(heard, told))


def is_wanted_first(heard: Finding, told: Finding) -> bool:
    """Whether it is what somebody asks for who takes no side yet: “asked for time to study it”."""
    frame = heard.voice.said.frame if heard.voice is not None else None
    asked = frame is not None and frame.verb is not None and frame.verb.kind == "demand"
    inside = told.evidence[0] <= heard.evidence[0] and heard.evidence[1] <= told.evidence[1]
    return asked and inside and told.stance is Stance.UNDECIDED


def says_more(heard: Finding, told: Finding) -> bool:
    """Whether a clause that somebody insists on shows what he is for: “insisted it was fair”.

    Or whether the words before it set terms: “put it in writing and we will sign”.
    """
    if on_terms(heard) and heard.holders == told.holders and told.stance is Stance.SUPPORTS:
        return told.evidence[0] < heard.evidence[1] and heard.evidence[0] < told.evidence[1]
    return (
        told.topic is not None
        and told.topic.object.startswith("the idea that")
        and heard.holders == told.holders
        and heard.stance is told.stance
        and told.evidence[0] < heard.evidence[0] < heard.evidence[1] <= told.evidence[1]
    )


def place_of(finding: Finding) -> tuple[int, Span]:
    """Where a stance is told: at its cue, else where its words begin."""
    return finding.at if finding.at >= 0 else finding.evidence[0], finding.evidence
