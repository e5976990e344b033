"""Full stops that end nothing and stand before a number: “on Dec. 4”, “Bill No. 10”."""

from collections.abc import Container

# What is looked at as the stop of “Dec.”: no “.” to those who look for where a clause ends, and a
# letter (a mark of half length) to those who go on as long as there are words.
INNER_STOP = "\N{MODIFIER LETTER HALF TRIANGULAR COLON}"
SHORT = frozenset("no jan feb mar apr jun jul aug sept sep oct nov dec".split())


def hide_stops(lowers: list[str], lasts: Container[int]) -> None:
    """Replaces the stop of each “Dec.” before its day, each “No.” before its number, in words in
    lower case; not where it ends a sentence, the last tokens of which are `lasts`.
    """
    for at, one in enumerate(lowers[:-1]):
        if (
            one == "."
            and lowers[at - 1] in SHORT
            and lowers[at + 1][0].isdigit()
            and at not in lasts
        ):
            lowers[at] = INNER_STOP
