"""Weeks of a month and terms in hours: “the first week of March”, “within 48 hours”."""

from collections.abc import Mapping
from dataclasses import replace

from extraction.text.date_words import (
    MONTHS,
    NUMBERS,
    Phrase,
    Tokens,
    Unit,
    number_at,
    word_at,
    year_at,
)

WEEK = 7  # days
HOURS_A_DAY = 24
MOST_DAYS = 31
MOST_HOURS = 240  # “within 48 hours”; more of them are told in days
MOST_GIVEN = 12  # tokens from “gave” to “48 hours”
GIVES = frozenset("gave give gives given giving".split())
HAS = frozenset(("has", "have"))
OFTEN = frozenset("then once after if when normally usually typically generally from of".split())
SPENDS = frozenset("run go live serve spare wait play".split())  # “has two years to run”
MOST_RECORD = 8  # tokens from “first” to “in 30 years”
RECORDS = frozenset(
    "first second third fourth fifth sixth seventh only most least biggest largest highest lowest "
    "worst best longest deepest strongest weakest fastest slowest smallest sharpest steepest "
    "driest wettest hottest coldest deadliest heaviest quickest tightest closest richest".split()
)
MORE = frozenset("another further extra additional".split())
SHORT = {2: 28, 4: 30, 6: 30, 9: 30, 11: 30}  # the last day of the months that have fewer than 31
LAST_DAYS: Mapping[int, int] = {month: SHORT.get(month, 31) for month in range(1, 13)}


def read_week_of_month(tokens: Tokens, index: int, nth: int) -> Phrase | None:
    """“first week of March”, “last week in May”: seven days, counted from its first or last."""
    if word_at(tokens, index + 1) != "week" or word_at(tokens, index + 2) not in ("of", "in"):
        return None
    last = index + 3
    month = MONTHS.get(word_at(tokens, last))
    if month is None or not tokens[last].word[0].isupper():
        return None
    first_day = 1 + WEEK * (nth - 1) if nth > 0 else LAST_DAYS[month] - WEEK + 1
    year = year_at(tokens, last + 1)
    end = last + 1 + (year is not None)
    begin = Phrase(index, end, year=year, month=month, day=first_day)
    return replace(begin, until=replace(begin, day=first_day + WEEK - 1))


def read_final(tokens: Tokens, index: int) -> Phrase | None:
    """“the final week of May”, “the final day of the month”."""
    day = read_day_of_month(tokens, index, MOST_DAYS)
    return day or read_week_of_month(tokens, index, -1)


def read_day_of_month(tokens: Tokens, index: int, day: int) -> Phrase | None:
    """“last day of March”, “first day of next month”, “first of April”."""
    of = index + 1 + (word_at(tokens, index + 1) == "day")
    if word_at(tokens, of) != "of":
        return None
    shift = of_the_month(tokens, of + 1)
    if shift is not None:
        return Phrase(index, of + 3, day=day, unit=Unit.MONTH, shift=shift)
    month = MONTHS.get(word_at(tokens, of + 1))
    if month is None or not tokens[of + 1].word[0].isupper():
        return None
    year = year_at(tokens, of + 2)
    last = of + 2 + (year is not None)
    return Phrase(index, last, year=year, month=month, day=min(day, LAST_DAYS[month]))


def of_the_month(tokens: Tokens, index: int) -> int | None:
    """Which month “the month”, “this month” and “next month” are, counted from now."""
    shift = {"the": 0, "this": 0, "next": 1}.get(word_at(tokens, index))
    return shift if word_at(tokens, index + 1) == "month" else None


def read_hours(tokens: Tokens, index: int) -> Phrase | None:
    """“within 48 hours”, “gave them 24 hours to”: the days that the hours reach into."""
    count = NUMBERS.get(word_at(tokens, index)) or number_at(tokens, index)
    if not count or count > MOST_HOURS or word_at(tokens, index + 1) not in ("hour", "hours"):
        return None
    days = -(-count // HOURS_A_DAY)
    phrase = Phrase(index, index + 2, unit=Unit.DAY, shift=days, within=True)
    if word_at(tokens, index - 1) == "within":
        if word_at(tokens, index + 2) in ("of", "from", "after"):
            return None
        return replace(phrase, first=index - 1)
    return phrase if is_given(tokens, index) and word_at(tokens, index + 2) == "to" else None


def is_record(tokens: Tokens, index: int) -> bool:
    """Whether an “in” opens how long it was: “the first mine in 30 years”."""
    for before in range(index - 1, max(-1, index - MOST_RECORD), -1):
        word = word_at(tokens, before)
        if word in RECORDS:
            return True
        if word in (".", ",", ";", ":", "will", "is", "are", "be", "to", "would"):
            return False
    return False


def is_given(tokens: Tokens, index: int) -> bool:
    """Whether somebody gives somebody a term from now on: “gave the rebels 48 hours”."""
    if word_at(tokens, index - 1) in MORE or word_at(tokens, index + 3) in SPENDS:
        return False  # “gave them another two weeks”: beyond a term that is not said
    for before in range(index - 1, max(-1, index - MOST_GIVEN), -1):
        word = word_at(tokens, before)
        if word in GIVES:
            return True
        if word in HAS:
            near = range(before - MOST_GIVEN, index + MOST_GIVEN)
            later = word_at(tokens, before - 1) in ("will", "would", "to")
            return not later and not any(word_at(tokens, i) in OFTEN for i in near)
        if word in (".", ";", ":", "that", "which", "who", "to"):
            return False
    return False
