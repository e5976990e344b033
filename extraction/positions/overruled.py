"""Who wants others overruled is on the other side of what they said, where the text tells that."""

from collections.abc import Mapping
from dataclasses import replace

from brief.positions import Stance
from extraction.positions.readers import Finding
from extraction.text.stance_entries import FLIPPED
from extraction.text.tokens import Sentence, Text, places
from extraction.text.wording import head_of

OVERRULING = frozenset(
    "overrule overrules overruled overruling override overrides overrode overridden "
    "overriding".split()
)
# Who advises, so that others may overrule them.
ADVISING = frozenset(
    "officer officers official officials adviser advisers advisor advisors planner planners expert "
    "experts staff engineer engineers inspector inspectors scientist scientists regulator "
    "regulators watchdog watchdogs panel".split()
)
THEM = frozenset("them him her".split())


def on_the_overruled(
    text: Text,
    sentence: Sentence,
    finding: Finding,
    stands: Mapping[int, Finding],
    before: Finding | None,
) -> Finding | None:
    """A finding against people as one against what they stand for; any other as it is.

    Null where no stance of theirs is told. `stands`: the last of each holder, `before`: of all.
    """
    if OVERRULING.isdisjoint(sentence.words) or finding.stance is not Stance.OPPOSES:
        return finding
    first, last = (text.token_at(place) for place in finding.evidence)
    verbs = places(text, OVERRULING, first, last)
    if not verbs:
        return finding
    if finding.topic is None:
        known = before if text.near[verbs[-1] + 1] in THEM else None
        if known is None or not any(head_of(one.name) in ADVISING for one in known.holders):
            return finding
    else:
        head = head_of(finding.topic.object)
        if head not in ADVISING:
            return finding
        theirs = (
            one for one in stands.values() if any(head_of(who.name) == head for who in one.holders)
        )
        known = next(theirs, None)
    if known is None or known.topic is None or known.stance not in FLIPPED:
        return None
    return replace(finding, topic=known.topic, stance=FLIPPED[known.stance])
