"""Verbs of deciding that tell something else: “take up a bill”, “conclude its talks”."""

from extraction.text.tokens import Text

MOST_KNOWN = 6  # tokens from “make” to “known”
MOST_SITTING = 6  # tokens from “conclude” to “meeting”


def is_taken_up(text: Text, index: int) -> bool:
    """Whether a verb and its small word tell something else: “take up a bill”, “sign for”; or it is
    a meeting that is brought to its end: “conclude its talks”.
    """
    if text.near[index] in ("conclude", "concluded"):
        near = range(index + 1, index + MOST_SITTING)
        return any(text.near[i] in SITTINGS for i in near)
    if text.near[index] == "make":  # “have a week to make their views known”
        near = range(index + 2, index + MOST_KNOWN)
        return any(text.near[i] in ("known", "heard", "felt") for i in near)
    return text.near[index + 1] in SMALL_WORDS.get(text.near[index], ())


SMALL_WORDS = {
    "passed": ("on", "to", "over", "through", "off", "down", "from"),
    "sign": ("for", "with", "up", "in"),
    "hand": ("in", "over", "back"),
    "settle": ("down", "in", "into"),
    **dict.fromkeys(("take", "set", "give", "pick"), ("up",)),
}
SITTINGS = frozenset("meeting meetings session summit hearing hearings visit tour trial".split())
