"""Events that have no name but a day: “the Feb. 8 vote”, “Thursday’s summit”."""

from extraction.lexicons import classes
from extraction.text.cast import Cast
from extraction.text.stops import INNER_STOP
from extraction.text.tokens import POSSESSIVES, Text, word

EVENTS = frozenset(
    "vote election elections runoff referendum ballot primary caucuses debate rally protest "
    "protests march strike walkout meeting hearing summit session conference talks ceremony game "
    "match final race attack attacks shooting storm crash blast explosion riot riots parade vigil "
    "auction launch trial inquest by-election byelection convention deadline".split()
)
DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
MONTHS = frozenset(
    "january february march april may june july august september october november december jan "
    "feb mar apr jun jul aug sep sept oct nov dec".split()
)
NEAR = frozenset("next last this".split())
MOST_BETWEEN = 2  # words from the day to the noun: “Tuesday’s city council meeting”


def dated_event_at(text: Text, cast: Cast, head: int) -> tuple[int, int] | None:
    """The tokens of an event whose noun stands at a token, from its day on; none without one."""
    for index in range(head - 1, max(-1, head - MOST_BETWEEN - 2), -1):
        token = text.tokens[index]
        if token.quotation != text.tokens[head].quotation or cast.at(index) is not None:
            return None
        if token.lower in POSSESSIVES:
            return day_before(text, index, head)
        if token.word.isdigit():
            return date_before(text, index, head)
        if token.lower in MONTHS and word(text, index - 1).isdigit():
            return after_article(text, index - 1, head)
        if not token.word[0].islower() or token.lower in classes("grammar")["preposition"]:
            return None
    return None


def day_before(text: Text, possessive: int, head: int) -> tuple[int, int] | None:
    """An event of a day of the week: “Thursday’s summit”, “next Tuesday’s vote”."""
    first = possessive - 1
    if word(text, first) not in DAYS:
        return None
    return first - (word(text, first - 1) in NEAR), head + 1


def date_before(text: Text, day: int, head: int) -> tuple[int, int] | None:
    """An event of a date: “the Feb. 8 vote”, “the 8 February vote”."""
    first = day - 1 - (word(text, day - 1) == INNER_STOP)
    if word(text, first) not in MONTHS or not text.tokens[first].word[0].isupper():
        return None
    return after_article(text, first, head)


def after_article(text: Text, first: int, head: int) -> tuple[int, int] | None:
    """The tokens of an event with the article before its date; none without one."""
    the = word(text, first - 1) in ("the", "a", "an", "its", "their")
    return (first - 1, head + 1) if the else None
