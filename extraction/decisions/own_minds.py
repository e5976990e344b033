"""Where one person stands is no decision of a body: “The senator has not decided whether to support
the bill” tells of his own mind, as positions do.
"""

from brief.entities import EntityKind
from extraction.decisions.decision import Decision

SIDES = frozenset("support back oppose endorse favour favor".split())
FIGHTING = tuple([one] for one in "block oppose fight resist stop filibuster".split())
# Whose side is that of a country: he decides for it.
HEADS = frozenset("president premier chancellor".split()) | {"prime minister"}
ALONE = frozenset({EntityKind.PERSON, EntityKind.ANONYMOUS_SOURCE})


def is_own_mind(decision: Decision) -> bool:
    """Whether what one person has yet to decide is on which side to be, and no day is told."""
    words = decision.question.lower().split()
    asks = words[:2] == ["whether", "to"] and len(words) > 3
    sides = asks and (words[2] in SIDES or (words[2] == "vote" and words[3] in ("for", "against")))
    sides = sides or (words[:4] == ["whether", "and", "how", "to"] and words[4:5] in FIGHTING)
    if not sides or decision.due is not None or len(decision.deciders) != 1:
        return False
    (who,) = decision.deciders
    office = (who.role or who.name).lower().removeprefix("the ")
    return who.kind in ALONE and not who.plural and office not in HEADS
