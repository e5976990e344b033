"""Who backs somebody whose stance is told stands where he does: “X and Y back Germany”."""

from collections.abc import Mapping
from dataclasses import replace

from brief.entities import EntityKind
from brief.positions import Stance
from extraction.positions.readers import Finding
from extraction.text.cast import Cast
from extraction.text.tokens import Text

BODIES = frozenset({EntityKind.COUNTRY, EntityKind.ORGANIZATION, EntityKind.GROUP})


def on_their_side(
    text: Text,
    cast: Cast,
    finding: Finding,
    stands: Mapping[int, Finding],
    before: Finding | None,
) -> Finding:
    """A finding for somebody as one on what he stands for; any other as it is.

    `stands`: the last stance of each holder, `before` the last of all. Who backs a person may want
    him chosen, unless that person’s stance was told right before.
    """
    topic, last = finding.topic, text.token_at(finding.evidence[1] - 1)
    if topic is None or finding.stance is not Stance.SUPPORTS or finding.condition is not None:
        return finding
    last -= not text.near[last].isalnum()
    named = cast.at(last)
    if named is None or named.actor in finding.holders:
        return finding
    words = text.raw[text.tokens[named.first].start : text.tokens[named.last - 1].end]
    if topic.object.lower().removeprefix("the ") not in (words.lower(), named.actor.name.lower()):
        return finding
    known = stands.get(id(named.actor))
    told = known is not None and (named.actor.kind in BODIES or known is before)
    if known is None or not told or known.topic is None:
        return finding
    return replace(finding, stance=known.stance, topic=known.topic)
