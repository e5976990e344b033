"""What another binds himself to do or not to do, on which nobody else has a mood."""

from brief.positions import Stance
from extraction.positions.issues import Topic
from extraction.positions.readers import Finding
from extraction.text.tokens import Text, word

PROMISING = frozenset(
    "promise promises promised promising pledge pledges pledged pledging vow vows vowed vowing "
    "undertook guaranteed".split()
)


def is_anothers_own(
    text: Text, bound: Finding | None, finding: Finding, topic: Topic | None
) -> bool:
    """Whether who “is neutral”, or “is not impressed”, would be so on what another promised to do,
    or said that he would not do. `bound`: the stance that named the topic.
    """
    if bound is None or topic is None:
        return False
    if not finding.mood and finding.stance is not Stance.UNDECIDED:
        return False
    if not (bound.holders and topic.deed) or any(one in finding.holders for one in bound.holders):
        return False
    promised = bound.at >= 0 and word(text, text.token_at(bound.at)) in PROMISING
    refused = bound.at < 0 and bound.stance is Stance.OPPOSES
    return (promised or refused) and topic.subject.lower() == bound.holders[0].name.lower()
