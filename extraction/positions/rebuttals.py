"""Who answers critics of a plan of his own: “Ann Bell, who signed the permit, rejected that”."""

from brief.positions import Stance
from extraction.positions.readers import Finding
from extraction.text.tokens import Text, places

REJECTING = frozenset(
    "reject rejects rejected dismiss dismisses dismissed deny denies denied dispute disputes "
    "disputed rebuff rebuffs rebuffed refute refutes refuted rebut rebuts rebutted".split()
)
POINTING = frozenset("that this".split())
WHO = frozenset("who which whose".split())
# What somebody did to a plan that is his own.
OWN_DEEDS = frozenset(
    "signed signs issued issues granted grants drafted drafts wrote approved approves proposed "
    "proposes ordered designed designs tabled introduced introduces drew commissioned devised "
    "authored negotiated".split()
)
MOST_BETWEEN = 30  # tokens from a name to the verb, past who it is


def is_rebuttal(text: Text, finding: Finding) -> bool:
    """Whether “that” is what others say against the plan of him who rejects it."""
    if finding.topic is not None or finding.stance is not Stance.OPPOSES or finding.at < 0:
        return False
    cue = text.token_at(finding.at)
    if text.near[cue] not in REJECTING or text.near[cue + 1] not in POINTING:
        return False
    first = max(text.token_at(finding.evidence[0]), cue - MOST_BETWEEN)
    led = places(text, WHO, first, cue)
    return bool(led) and bool(places(text, OWN_DEEDS, led[0], cue))
