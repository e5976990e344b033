"""What stands around a stance cue: how much and in what manner, a count, the words of its tail."""

from extraction.tokens import Text, is_adverb, word

MOST_COUNT = 9  # tokens of how a vote went
COUNTING = frozenset(
    "- – — last week month year on again evening morning afternoon night one two three four five "
    "six seven eight nine ten eleven twelve".split()
)

# How somebody presses for a thing, between the verb and its “for”.
MANNER = frozenset("hard again loudly openly today yesterday first long early too also".split())
MOST_MANNER = 4  # tokens of “hard on Monday”
# How much somebody is “keen to”, “in favor of” or “behind” a thing.
DEGREE = frozenset(
    "very much quite pretty so more most than only too right foursquare four-square squarely dead "
    "far well 100 100% percent per cent % fully all".split()
)
DENYING = frozenset("no any little scant neither nor not".split())
MOST_BETWEEN = 3  # words that “**” stands for


def before_degree(text: Text, index: int, lowest: int) -> int:
    """The first token of how much, before a word: “very much in favor”, “more than willing”."""
    first = index
    while first - 1 > lowest and word(text, first - 1) in DEGREE:
        first -= 1
    return first


def after_manner(text: Text, index: int) -> int:
    """The token after how or when a verb is done: “lobbied hard for”, “called on Monday for”."""
    for position in range(index, min(index + MOST_MANNER, len(text.tokens))):
        token = text.tokens[position]
        day = token.lower.endswith("day") and token.word[0].isupper()
        on_day = token.lower == "on" and word(text, position + 1).endswith("day")
        if not (token.lower in MANNER or day or on_day or is_adverb(token)):
            return position
    return index


def after_count(text: Text, index: int) -> int:
    """The token after how a vote went: “voted 5-4 last week to”, “voted unanimously for”."""
    for position in range(index, index + MOST_COUNT):
        token = text.tokens[position] if position < len(text.tokens) else None
        if token is None:
            return index
        lower, after = token.lower, word(text, position + 1)
        counted = lower[0].isdigit() or lower in COUNTING or lower.endswith("day")
        if not (
            counted
            or is_adverb(token)
            or (lower in ("to", "by") and (after[:1].isdigit() or after in COUNTING))
        ):
            return position
    return index


def tail_end(text: Text, index: int, tail: tuple[str, ...], *, manner: bool = False) -> int:
    """The token after the words of a tail; -1 where they are not there.

    `*` is any word but “no” and the like, `**` up to three of them; with `manner`, how or when it
    is done may stand between: “came out strongly for”.
    """
    for place, one in enumerate(tail):
        if one == "**":
            return tail_after_any(text, index, tail[place + 1 :])
        lower = word(text, index)
        if manner and one not in ("*", lower):
            index = after_manner(text, index)
            lower = word(text, index)
        if lower in DENYING if one == "*" else lower != one:
            return -1
        index += 1
    return index


def tail_after_any(text: Text, index: int, tail: tuple[str, ...]) -> int:
    """The token after a tail before which a few words may stand: “(her own full) support for”."""
    for first in range(index, index + MOST_BETWEEN + 1):
        if (last := tail_end(text, first, tail)) >= 0:
            return last
        lower = word(text, first)
        if lower in DENYING or not (lower[:1].isalnum() or lower in ("’s", "'s", "’", "-")):
            return -1
    return -1
