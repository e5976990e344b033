"""What stands between a stance cue and what it takes: a count, and the words of its tail."""

from extraction.tokens import Text, is_adverb, word

MOST_COUNT = 9  # tokens of how a vote went
COUNTING = frozenset(
    "- – — last week month year on again evening morning afternoon night one two three four five "
    "six seven eight nine ten eleven twelve".split()
)


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


def tail_end(text: Text, index: int, tail: tuple[str, ...]) -> int:
    """The token after the words of a tail; -1 where they are not there. `*` is any word."""
    for one in tail:
        if one != "*" and word(text, index) != one:
            return -1
        index += 1
    return index
