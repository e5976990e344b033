"""One body told under two names: “Brussels” and “the European Commission”, “Washington” and “the
White House”, “London” and “the British government”.
"""

from brief.entities import EntityKind
from extraction.decisions.decision import Decision
from extraction.text.cast import Actor

RULING = frozenset("government administration cabinet executive".split())
# Who sits there rules the country: a name that stands for the government where it decides.
SEATS = frozenset(
    ["White House", "Kremlin", "Downing Street", "Élysée Palace", "Élysée", "Elysee Palace"]
)
OF_EUROPE = frozenset(["European Commission", "European Union"])
LONGEST = 8  # letters of a word of a topic


def same_power(one: Decision, other: Decision) -> bool:
    """Whether those who decide are one power under two names, and no more than it."""
    if len(one.deciders) != 1 or len(other.deciders) != 1:
        return False
    a, b = one.deciders[0], other.deciders[0]
    if a is b:
        return not (named_in(one, a) & named_in(other, a))
    if {a.name, b.name} == OF_EUROPE:
        return True
    land = land_of(a)
    return land is not None and land == land_of(b)


def land_of(actor: Actor) -> str | None:
    """The country that an actor is, or rules; null where it is another body."""
    if actor.kind is EntityKind.COUNTRY:
        return actor.country or actor.name
    owner = actor.affiliation
    of = actor.country or (owner.country if owner is not None else None)
    rules = actor.name in SEATS or actor.name.lower().split()[-1:] in [[one] for one in RULING]
    return of if rules else None


def named_in(decision: Decision, actor: Actor) -> frozenset[str]:
    """The words of a topic that only name who decides."""
    parts = (part for name in (actor.name, *actor.aliases) for part in name.lower().split())
    return decision.topic & {part.rstrip("s")[:LONGEST] for part in parts}


def same_for_power(one: Decision, other: Decision) -> bool:
    """Whether two tellings of one power are of one decision: of what is left of their words, apart
    from the names, half of the shorter.
    """
    if not same_power(one, other):
        return False
    left = [told.topic - named_in(told, told.deciders[0]) - DEED for told in (one, other)]
    shared = left[0] & left[1]
    return bool(shared) and 2 * len(shared) >= min(map(len, left))


DEED = frozenset("decide decision rule ruling approve approval whether vote".split())
