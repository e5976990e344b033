"""Deeds that somebody will not do even then: they are on no terms."""

from extraction.text.tokens import Text, word

GOING = frozenset(("resign", "abdicate"))  # nobody offers to
# Nor these with one of these words behind them, which name no pact or party that is left.
BEHIND = {"step": ("down", "aside"), "quit": ("if", "office"), "leave": ("if", "office")}

LOST = frozenset("rejected lost fell failed defeated".split())


def is_even_then(text: Text, verb: int, condition: tuple[int, int]) -> bool:
    """Whether a denied deed is none that a condition may bring about.

    “Would not resign if the bill fell”, “would not use a ballot if he had one”.
    """
    if word(text, condition[0]) != "if":
        return False
    had = tuple(text.near[condition[1] - 2 : condition[1]]) == ("had", "one")
    lower = word(text, verb)
    lost = lower in BEHIND and not LOST.isdisjoint(text.near[condition[0] : condition[1]])
    return had or lost or lower in GOING or word(text, verb + 1) in BEHIND.get(lower, ())
