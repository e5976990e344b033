"""Votes that are no decision: how somebody means to vote is a position."""

from extraction.decisions.words import AGREES, DECIDE, SETTLE, WILL, WORDS, Clue
from extraction.text.tokens import Text, word

MOST_AWAY = 6  # tokens from “vote” to “out”: “vote the mayor out”
SIDES = frozenset("favour favor opposition support line accordance".split())  # “vote in favour”
OWN = frozenset("he she they we i".split())


def says_how_to_vote(text: Text, index: int) -> bool:
    """Whether “vote” tells somebody’s own vote: a position, no decision."""
    if text.near[index] not in ("vote", "decide"):
        return False
    after = text.near[index + 1]
    if text.near[index] == "vote" and (votes_away(text, index) or votes_to(text, index)):
        return True
    if text.near[index] == "decide" and after == "how":
        return "vote" in [text.near[i] for i in range(index + 2, index + MOST_AWAY)]
    if after == "for" and text.near[index + 2] in ("a", "their") and is_office(text, index + 3):
        return False  # “will vote for a new president on 6 May”
    if after == "differently" or (after == "in" and text.near[index + 2] in SIDES):
        return True
    if after in ("no", "not") and text.near[index + 2] in ("later", "sooner", "earlier", "before"):
        return False  # “are due to vote no later than 6 May”
    return after in WORDS["opinion"] or (
        text.near[index - 2] in ("how", "whether", "if") or text.near[index - 3] in ("how", "if")
    )


def is_office(text: Text, index: int) -> bool:
    """Whether “new” opens an office to fill: “a new president”."""
    return word(text, index) in ("new", "next") and word(text, index + 1) in OFFICES


OFFICES = frozenset(
    "president parliament mayor leader assembly government governor chancellor council senate "
    "legislature premier speaker chairman chair pope".split()
)
SEATS = WORDS["picked"] | OFFICES | {"secretary", "leadership"}  # “is electing a new leader”


def votes_to(text: Text, index: int) -> bool:
    """“They have signalled that they will vote to keep rates”: what somebody’s own vote will be."""
    own = word(text, index + 1) == "to" and word(text, index + 2) not in DECIDE | SETTLE
    return own and word(text, index - 1) in WILL | {"would"} and word(text, index - 2) in OWN


def votes_away(text: Text, index: int) -> bool:
    """“vote the mayor out”, “vote him down”: what somebody means to do with a vote."""
    for position in range(index + 2, index + MOST_AWAY):
        lower = word(text, position)
        if lower in ("out", "down"):
            return word(text, index + 1) not in ("on", "whether", "to", "in", "at", "by")
        if not lower[:1].isalpha() or lower in ("on", "whether", "to", "in", "and"):
            return False
    return False


def takes_side(text: Text, clue: Clue) -> bool:
    """Whether it is a side that one has yet to take: “has yet to adopt a formal stand”. How one
    stands is a position, no decision.
    """
    near = range(clue.object, clue.object + MOST_SIDE)
    if clue.form in DECIDE or clue.form in AGREES:
        return False  # “has yet to agree on a line”: among many that is decided
    return any(word(text, i) in STANDS for i in near)


STANDS = frozenset("stand stance line".split())
MOST_SIDE = 4  # tokens: “a common line”
