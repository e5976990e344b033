"""What stands between a stance cue and what it takes: a count, and the words of its tail.

A tail may have what is taken in it, as `~`: “gave the plan short shrift”, “brushed it aside”; or
somebody or something else, as `^`: “took the council to court over”. An adverb may stand before
each of its words: “came out strongly against”.
"""

from extraction.tokens import Text, is_adverb, word

MOST_COUNT = 9  # tokens of how a vote went
MOST_TAKEN = 12  # tokens of “the council’s plan for the harbor” in a tail
Tail = tuple[frozenset[str], ...]  # for each place the words that may stand there
HOLE, OTHER, ANY, MAYBE = (frozenset(one) for one in "~^*?")
LOOSE = frozenset("hard again also instead".split())  # as good as adverbs
# No object goes past these: after them another clause begins.
STOPPING = frozenset("that which who if when because and but is are was were will would".split())
OPENING = frozenset(
    "the a an this that these those any all such its his her their our my your it them".split()
)
ALONE = frozenset("it them this that these those him her us me".split())
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


def tail_end(text: Text, index: int, tail: Tail) -> int:
    """The token after the words of a tail; -1 where they are not there.

    `*` is any word, `?` any word or none; a set without a word in it may be left out.
    """
    for place, known in enumerate(tail):
        rest = tail[place + 1 :]
        if known in (HOLE, OTHER):
            end = taken_end(text, index, rest)
            return tail_end(text, end, rest) if end > index else -1
        if known == MAYBE:
            end = tail_end(text, index, rest)
            return end if end >= 0 else tail_end(text, index + 1, rest)
        if known != ANY and word(text, index) not in known:
            beyond = after_adverb(text, index)
            if word(text, beyond) in known:
                index = beyond
            elif "" in known:
                continue
            else:
                return -1
        index += 1
    return index


def followers(tail: Tail) -> frozenset[str] | None:
    """The words with which a tail may begin; null for any."""
    found: set[str] = set()
    for known in tail:
        if known in (HOLE, OTHER, MAYBE, ANY):
            return None
        found |= known
        if "" not in known:
            return frozenset(found)
    return None


def parsed(tail: str) -> Tail:
    """The words of a tail as written: “a/the fight against/over”."""
    return tuple(frozenset(one.split("/")) for one in tail.split())


def after_adverb(text: Text, index: int) -> int:
    """The token after an adverb that may stand at a token."""
    token = text.tokens[index] if index < len(text.tokens) else None
    return index + 1 if token and (is_adverb(token) or token.lower in LOOSE) else index


def taken_end(text: Text, first: int, rest: Tail) -> int:
    """The token after an object that stands before the rest of a tail; -1 where there is none."""
    opening = text.tokens[first] if first < len(text.tokens) else None
    if opening is None or not (opening.lower in OPENING or opening.word[0].isupper()):
        return -1
    if word(text, first + 1) in rest[0] or opening.lower in ALONE:
        return first + 1 if tail_end(text, first + 1, rest) >= 0 else -1
    for index in range(first + 2, first + MOST_TAKEN):
        lower = word(text, index)
        if lower in rest[0] and tail_end(text, index, rest) >= 0:
            return index
        if not (lower[:1].isalnum() or lower in ("'s", "’s", "’", "-", "$")) or lower in STOPPING:
            return -1
    return -1
