"""Verbs that tell what came to pass: “rejected it”, “did so”, “who leaked the memo”."""

from extraction.decisions.words import BE, HAVE
from extraction.text.tokens import Text, word

PAST = frozenset(
    "did was were had chose took gave met held won lost fell stole died knew told left got".split()
)
AUXILIARY = BE | HAVE | {"be", "been"}  # “until it has studied it”, “where it is to be played”
ASKED_FOR = frozenset("asked pledged promised vowed hoped planned scheduled need agreed".split())
SHORTEST = 4  # letters of a word in “-ed”: “used”


def is_past(text: Text, index: int) -> bool:
    """Whether a token is a finite verb in the past; one that looks ahead is none."""
    lower = text.near[index]
    if lower in PAST:
        return True
    regular = lower.endswith("ed") and len(lower) >= SHORTEST and lower not in ASKED_FOR
    return regular and word(text, index - 1) not in AUXILIARY
