"""The pronoun that a stance has for what it is on: “backs it”, “urged them to reject it”."""

from extraction.text.tokens import Text

PLURAL = frozenset("them these those they".split())
POINTING = frozenset("it this that".split()) | PLURAL
ASKING = ("how", "whether")


def pointer_in(text: Text, first: int, end: int) -> str:
    """The pronoun that a finding has for its issue; empty where it has none.

    In “has not said how it will vote” it is the holder.
    """
    for index in range(first, end):
        points = text.near[index] in POINTING and text.near[index - 1] not in ASKING
        if points and not is_asked(text, index):
            return text.near[index]
    return ""


def is_asked(text: Text, index: int) -> bool:
    """Whether “them” are those who are asked: “urged them to vote no”, “told them to reject it”."""
    if text.near[index] != "them" or text.near[index + 1] != "to":
        return False
    return text.near[index + 2] == "vote" or text.near[index + 3] in ("it", "this")
