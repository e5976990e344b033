"""Deeds that somebody will not do even then: they are on no terms."""

from extraction.text.tokens import Text, word

GOING = frozenset("resign quit leave step abdicate".split())  # nobody offers to


def is_even_then(text: Text, verb: int, condition: tuple[int, int]) -> bool:
    """Whether a denied deed is none that a condition may bring about.

    “Would not resign if the bill fell”, “would not use a ballot if he had one”.
    """
    if word(text, condition[0]) != "if":
        return False
    had = tuple(text.near[condition[1] - 2 : condition[1]]) == ("had", "one")
    return had or word(text, verb) in GOING
