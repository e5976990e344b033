"""What others say of a thing right behind its name: “a pause that critics said would cost jobs”.

It is no part of the thing that somebody wants or fights, if that is more than “a bill”.
"""

from extraction.text.cues import cue_verbs
from extraction.text.finite import FINITE
from extraction.text.tokens import Text

LINKS = frozenset("that which".split())
KINDS = frozenset("say think".split())
MOST_SUBJECT = 9  # tokens from “that” to “said”


def is_told_of(text: Text, link: int) -> bool:
    """Whether a relative begins at a token in which others say what the thing is or does."""
    if text.near[link] not in LINKS or text.near[link - 2] in ("a", "an"):
        return False
    for index in range(link + 1, min(link + 1 + MOST_SUBJECT, len(text.tokens))):
        lower = text.near[index]
        if lower in FINITE or not (lower[0].isalpha() or lower == "’s"):
            return False
        verb = cue_verbs().get(lower) if index > link + 1 else None
        if verb is not None and verb.kind in KINDS and text.near[index + 1] in FINITE:
            return True
    return False
