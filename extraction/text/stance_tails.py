"""What stands around a stance cue: how much and in what manner, a count, the words of its tail.

A tail may have what is taken in it, as `~`: “gave the plan short shrift”, “brushed it aside”; or
somebody or something else, as `^`: “took the council to court over”.
"""

from functools import cache
from sys import intern

from extraction.text.date_words import MONTHS
from extraction.text.tokens import Text, is_adverb, word

Tail = tuple[frozenset[str], ...]  # for each place the words that may stand there
HOLE, OTHER, ANY, MAYBE = (frozenset(one) for one in "~^*?")
SEVERAL = frozenset(("**",))
SPECIAL = {"~": HOLE, "^": OTHER, "*": ANY, "?": MAYBE, "**": SEVERAL}
SPECIAL_SETS = frozenset(SPECIAL.values())
MOST_TAKEN = 12  # tokens of “the council’s plan for the harbor” in a tail
# No object goes past these: after them another clause begins.
STOPPING = frozenset("that which who if when because and but is are was were will would".split())
OPENING = frozenset(
    "the a an this that these those any all such its his her their our my your it them".split()
)
ALONE = frozenset("it them this that these those him her us me".split())
MARGINS = frozenset("majority margin landslide whisker vote".split())
MOST_MARGIN = 6  # tokens of “by a very wide margin of”
MOST_COUNT = 9  # tokens of how a vote went
COUNTING = frozenset(
    "- – — last week month year on again evening morning afternoon night one two three four five "
    "six seven eight nine ten eleven twelve".split()
)

# How somebody presses for a thing, between the verb and its “for”.
MANNER = frozenset("hard again loudly openly today yesterday first long early too also".split())
MOST_MANNER = 4  # tokens of “hard on Monday”, “last month”, “in May”
PERIOD = frozenset("last this earlier late".split())
UNITS = frozenset(
    "this week month year night evening morning afternoon spring summer autumn fall winter "
    "weekend".split()
)
TELL_WHEN = MANNER | PERIOD | UNITS | MONTHS.keys() | {"on", "in"}
# How much somebody is “keen to”, “in favor of” or “behind” a thing.
DEGREE = frozenset(
    "very much quite pretty so more most than only too right foursquare four-square squarely dead "
    "far well equally as 100 100% percent per cent % fully all".split()
)
A_LITTLE = frozenset("little bit touch shade tad trifle lot".split())  # after “a”
# After a day these show that it tells when: “poured cold water on Monday on it”; in “abstained on
# Sunday trading” the day is a part of what it is on.
AFTER_DAY = UNITS | frozenset(
    "on in at to for from against with over about that by of after before during ahead when as and "
    "but not whether if the a an its his her their".split()
)
DENYING = frozenset("no any little scant neither nor not".split())
PARTS = frozenset("’s 's ’ - $ £ €".split())  # of what stands between
MOST_BETWEEN = 3  # words that “**” stands for


def before_degree(text: Text, index: int, lowest: int) -> int:
    """The first token of how much, before a word: “very much in favor”, “more than willing”."""
    first = index
    while first - 1 > lowest and text.near[first - 1] in DEGREE:
        first -= 1
    if text.near[first - 1] in A_LITTLE and text.near[first - 2] == "a":
        return first - 2
    return first


def after_manner(text: Text, index: int) -> int:
    """The token after how or when a verb is done: “lobbied hard for”, “called on Monday for”."""
    for position in range(index, min(index + MOST_MANNER, len(text.tokens))):
        token = text.tokens[position]
        if token.lower not in TELL_WHEN and not token.lower.endswith(("day", "ly")):
            return position
        day = token.lower.endswith("day") and token.word[0].isupper()
        before, after = text.near[position - 1], text.near[position + 1]
        on_day = token.lower in ("on", "late", "early") and after.endswith("day")
        period = (token.lower in PERIOD and after in UNITS) or (
            token.lower in UNITS and before in PERIOD
        )
        month = (token.lower == "in" and after in MONTHS) or (
            token.lower in MONTHS and before == "in"
        )
        if not (token.lower in MANNER or day or on_day or period or month or is_adverb(token)):
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
        counted = counted or lower in MONTHS or (lower == "in" and after in MONTHS)
        counted = counted or is_of_margin(text, position, index)
        if not (
            counted
            or is_adverb(token)
            or (lower in ("to", "by") and (after[:1].isdigit() or after in COUNTING))
        ):
            return position
    return index


def is_of_margin(text: Text, position: int, first: int) -> bool:
    """Whether a token tells how a vote went: “by seven votes to four”, “by a wide margin”."""
    lower, before = word(text, position), word(text, position - 1)
    if lower in ("vote", "votes"):
        return position > first and (before[:1].isdigit() or before in COUNTING)
    if lower == "by":
        after = word(text, position + 1)
        return after in ("a", "an") and any(
            word(text, at) in MARGINS for at in range(position + 2, position + MOST_MARGIN)
        )
    told = range(max(first, position - MOST_MARGIN), position)
    by = next((at for at in reversed(told) if word(text, at) == "by"), -1)
    if by < 0 or word(text, by + 1) not in ("a", "an"):
        return False
    margin = next((at for at in range(by + 2, by + MOST_MARGIN) if word(text, at) in MARGINS), -1)
    of = margin + 1 if word(text, margin + 1) == "of" else margin
    return position <= of


def tail_end(text: Text, index: int, tail: Tail, *, manner: bool = False) -> int:
    """The token after the words of a tail; -1 where they are not there.

    `*` is any word but “no” and the like, `**` up to three of them, `?` one or none; a set with
    the empty word may be left out. With `manner`, how or when it is done may stand between: “came
    out strongly for”.
    """
    lowers = text.lowers
    for place, known in enumerate(tail):
        lower = lowers[index] if index < len(lowers) else ""
        if known not in SPECIAL_SETS:
            if lower in known and not (lower == "on" and begins_day(text, index + 1)):
                index += 1
                continue
            if manner and lowers[index : index + 1]:
                index = after_manner(text, index)
                if word(text, index) in known:
                    index += 1
                    continue
            if "" not in known:
                return -1
        elif known is ANY:
            if lower in DENYING:
                return -1
            index += 1
        else:
            return after_special(text, index, known, tail[place + 1 :], manner=manner)
    return index


def begins_day(text: Text, index: int) -> bool:
    """Whether a token is a day on which something was done: “on Monday”."""
    if index >= len(text.tokens) or not text.lowers[index].endswith("day"):
        return False
    after = word(text, index + 1)
    return text.tokens[index].word[0].isupper() and (not after[:1].isalnum() or after in AFTER_DAY)


def after_special(
    text: Text, index: int, known: frozenset[str], rest: Tail, *, manner: bool
) -> int:
    """The token after the rest of a tail that begins with a place for more or less than a word."""
    if known is SEVERAL:
        return tail_after_any(text, index, rest, manner=manner)
    if known is MAYBE:
        end = tail_end(text, index, rest, manner=manner)
        denying = end < 0 and word(text, index) in DENYING
        return end if end >= 0 or denying else tail_end(text, index + 1, rest, manner=manner)
    end = taken_end(text, index, rest)
    return tail_end(text, end, rest) if end > index else -1


def tail_after_any(text: Text, index: int, tail: Tail, *, manner: bool = False) -> int:
    """The token after a tail before which a few words may stand: “(her own full) support for”."""
    for first in range(index, index + MOST_BETWEEN + 1):
        if (last := tail_end(text, first, tail, manner=manner)) >= 0:
            return last
        lower = word(text, first)
        if lower in DENYING or not (lower[:1].isalnum() or lower in PARTS):
            return -1
    return -1


def followers(tail: Tail) -> frozenset[str] | None:
    """The words with which a tail may begin; null for any."""
    found: set[str] = set()
    for known in tail:
        if known in (HOLE, OTHER, MAYBE, ANY, SEVERAL):
            return None
        found |= known
        if "" not in known:
            return frozenset(found)
    return None


def parsed(tail: str) -> Tail:
    """The words of a tail as written: “a/the fight against/over”."""
    return tuple(map(place, tail.split()))


@cache
def place(written: str) -> frozenset[str]:
    """The words that may stand in a place; one set for all places that are written alike."""
    return SPECIAL.get(written) or frozenset(map(intern, written.split("/")))


def taken_in(text: Text, index: int, tail: Tail) -> tuple[int, int] | None:
    """The tokens of what is taken inside a tail that begins at a token; null where nothing is."""
    if HOLE not in tail:
        return None
    hole = tail.index(HOLE)
    first = tail_end(text, index, tail[:hole])
    return first, taken_end(text, first, tail[hole + 1 :])


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
