"""Dates that are counted from another one: “three weeks later”, “the following Tuesday”, “by then”,
“a week from Friday”.
"""

import datetime as dt

from brief.dates import edtf_bounds, last_day
from extraction.text.date_words import (
    AFTER_COUNT,
    DEADLINES,
    UNITS,
    WEEKDAYS,
    Phrase,
    Tokens,
    Unit,
    word_at,
)

WEEK = 7  # days
DAY_LENGTH = len("2026-05-01")
NOW = frozenset("now today".split())
MOST_ON = 2  # weeks: “a week on Saturday”, “a fortnight on Monday”
# After a count of units they say that the date is another one than “later” tells.
APART = frozenset("than in this that".split())


def read_counted(tokens: Tokens, index: int, unit: Unit, count: int) -> Phrase | None:
    """“three weeks later”, “six weeks from now”, “a fortnight from Monday”, “a week on Friday”."""
    after, then = word_at(tokens, index + 2), word_at(tokens, index + 3)
    if after == "later" and then not in APART:
        return Phrase(index, index + 3, unit=unit, shift=count, thence=True)
    if after == "from" and then in NOW:
        return Phrase(index, index + 4, unit=unit, shift=count)
    if unit is not Unit.WEEK or then not in WEEKDAYS or not tokens[index + 3].word[0].isupper():
        return None
    on = after == "on" and count <= MOST_ON and not word_at(tokens, index - 1)[:1].isdigit()
    if after == "from" or on:
        return Phrase(index, index + 4, weekday=WEEKDAYS[then], unit=Unit.DAY, shift=count)
    return None


def read_following(tokens: Tokens, index: int) -> Phrase | None:
    """“the following week”, “the following Tuesday”, “the next day”."""
    word = word_at(tokens, index + 1)
    if word_at(tokens, index - 1) != "the":
        return None
    if word in WEEKDAYS:
        return Phrase(index, index + 2, weekday=WEEKDAYS[word], thence=True)
    if word not in UNITS or UNITS[word] is Unit.DECADE:
        return None
    return Phrase(index, index + 2, unit=UNITS[word], shift=1, week_of=True, thence=True)


def read_then(tokens: Tokens, index: int) -> Phrase | None:
    """“by then”, “before then”: the date told before."""
    if word_at(tokens, index - 1) not in DEADLINES:
        return None
    after = word_at(tokens, index + 1)
    if after[:1].isalpha() and after not in AFTER_COUNT:
        return None
    return Phrase(index, index + 1, thence=True)


def thence(phrase: Phrase, base: str) -> str | None:
    """The date in EDTF, counted from another; null where that is not so exact."""
    if phrase.unit is None and phrase.weekday is None:
        return base
    end = base.rpartition("/")[2]
    latest = edtf_bounds(base)[1]
    if latest is None:
        return None
    shift = phrase.shift or 0
    if phrase.unit is Unit.YEAR:
        return f"{latest.year + shift:04}"
    if phrase.unit is Unit.MONTH and len(end) > len("2026"):
        month = latest.year * 12 + latest.month - 1 + shift
        return f"{month // 12:04}-{month % 12 + 1:02}"
    if len(end) != DAY_LENGTH:
        return None
    if phrase.weekday is not None:
        ahead = (phrase.weekday - latest.weekday()) % WEEK or WEEK
        return (latest + dt.timedelta(days=ahead)).isoformat()
    if phrase.unit is Unit.DAY:
        return (latest + dt.timedelta(days=shift)).isoformat()
    return weeks_after(phrase, base, latest) if phrase.unit is Unit.WEEK else None


def weeks_after(phrase: Phrase, base: str, latest: dt.date) -> str:
    """So many weeks after a day, or after each end of an interval; “the following week” whole."""
    shift = phrase.shift or 0
    if phrase.week_of:
        monday = latest + dt.timedelta(days=WEEK * shift - latest.weekday())
        return f"{monday.isoformat()}/{(monday + dt.timedelta(days=WEEK - 1)).isoformat()}"
    day = latest + dt.timedelta(days=WEEK * shift)
    begin = edtf_bounds(base)[0]
    if "/" not in base or begin is None:
        return day.isoformat()
    return f"{(begin + dt.timedelta(days=WEEK * shift)).isoformat()}/{day.isoformat()}"


def bare_day(phrase: Phrase, today: dt.date, *, past: bool) -> str:
    """“on the 14th”, “the last day of next month”: a day of the month that is meant.

    Raises ValueError for a day that the month has not.
    """
    day = phrase.day or 1
    if phrase.unit is Unit.MONTH:
        month = today.year * 12 + today.month - 1 + (phrase.shift or 0)
        year, month = month // 12, month % 12 + 1
        return dt.date(year, month, min(day, last_day(year, month).day)).isoformat()
    ahead = (day < today.day) - (past and day > today.day) - (past and day < today.day)
    month = today.year * 12 + today.month - 1 + ahead
    return dt.date(month // 12, month % 12 + 1, day).isoformat()
