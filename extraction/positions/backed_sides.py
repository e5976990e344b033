"""Who backs somebody whose stance is told stands where he does: “X and Y back Germany”."""

from collections.abc import Mapping
from dataclasses import replace

from brief.entities import EntityKind
from brief.positions import Stance
from extraction.positions.readers import Finding
from extraction.text.cast import Cast
from extraction.text.tokens import Text

BODIES = frozenset({EntityKind.COUNTRY, EntityKind.ORGANIZATION})
BACKING = frozenset("back backs backed backing side sides sided siding".split())
# Who has always backed somebody does so whatever he wants.
ALWAYS = frozenset("long always ever never since traditionally historically once used".split())


def on_their_side(
    text: Text,
    cast: Cast,
    finding: Finding,
    stands: Mapping[int, Finding],
    before: Finding | None,
) -> Finding:
    """A finding for a country or body as one on what that stands for; any other as it is.

    That must have been told right before, and nothing of the backers yet: `stands` are the last
    stance of each holder, `before` is the last of all.
    """
    topic, last = finding.topic, text.token_at(finding.evidence[1] - 1)
    if topic is None or finding.stance is not Stance.SUPPORTS or finding.at < 0:
        return finding
    first = text.token_at(finding.evidence[0])
    told = text.near[first : last + 1]
    if text.near[text.token_at(finding.at)] not in BACKING or not ALWAYS.isdisjoint(told):
        return finding
    last -= not text.near[last].isalnum()
    named = cast.at(last)
    if named is None or named.actor.kind not in BODIES or finding.condition is not None:
        return finding
    words = text.raw[text.tokens[named.first].start : text.tokens[named.last - 1].end]
    if topic.object.lower().removeprefix("the ") not in (words.lower(), named.actor.name.lower()):
        return finding
    known = stands.get(id(named.actor))
    if known is None or known.topic is None or not is_last(known, before):
        return finding
    if any(one.kind not in BODIES or id(one) in stands for one in finding.holders):
        return finding
    return replace(finding, stance=known.stance, topic=known.topic)


def is_last(known: Finding, before: Finding | None) -> bool:
    """Whether a stance is the last that was told, or beside others on the same issue."""
    return before is not None and (known is before or known.topic == before.topic)
