"""Deeds that are only words: who wants to “make it clear” or not to “go into details” speaks."""

from extraction.text.tokens import Text

MOST_BETWEEN = 4  # tokens of “make any further comment”, “make it clear”
UNTOLD = frozenset("comment speculate discuss elaborate reveal disclose".split())


def only_speaks(text: Text, verb: int) -> bool:
    """Whether to do a thing is to speak or not to: “wants to make it clear”, “go into details”."""
    lower, after = text.near[verb], text.near[verb + 1]
    if lower == "make":
        near = text.near[verb + 1 : verb + MOST_BETWEEN]
        return "clear" in near or "comment" in near
    return lower in UNTOLD or (lower == "go" and after == "into")


def returns_to_talks(text: Text, verb: int) -> bool:
    """Whether somebody would go “back to the (negotiating) table”, “return to talks”."""
    goes = text.near[verb] in ("return", "go", "come", "get", "sit")
    return goes and any(text.near[at] in ("table", "talks") for at in range(verb + 2, verb + 6))
