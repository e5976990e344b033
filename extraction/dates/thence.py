"""Dates that are counted from another one: “three weeks later”, “the following Tuesday”, “by then”,
“a week from Friday”.
"""

import datetime as dt
from dataclasses import replace

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
# What “within 60 days of” may count from where the day of it was told before: “that date”.
THAT_DAY = frozenset("date day deadline".split())
DAYS = 7  # of a week
ENDED = frozenset("closes ends concludes finishes expires closing ending".split())
# After a count of units they say that the date is another one than “later” tells.
APART = frozenset("than in this that".split())


def read_counted(tokens: Tokens, index: int, unit: Unit, count: int) -> Phrase | None:
    """“three weeks later”, “six weeks from now”, “a fortnight from Monday”, “a week on Friday”."""
    after, then = word_at(tokens, index + 2), word_at(tokens, index + 3)
    if after == "later" and then not in APART:
        return Phrase(index, index + 3, unit=unit, shift=count, thence=True)
    if (after, then) == ("from", "today") and unit is Unit.WEEK:
        return Phrase(index, index + 4, unit=Unit.DAY, shift=DAYS * count)
    if after == "from" and then in NOW:
        return Phrase(index, index + 4, unit=unit, shift=count)
    if unit is not Unit.WEEK or then not in WEEKDAYS or not tokens[index + 3].word[0].isupper():
        return None
    on = after == "on" and count <= MOST_ON and not word_at(tokens, index - 1)[:1].isdigit()
    if after == "from" or on:
        return Phrase(index, index + 4, weekday=WEEKDAYS[then], unit=Unit.DAY, shift=count)
    return None


def read_from_then(tokens: Tokens, index: int, unit: Unit, count: int) -> Phrase | None:
    """“within 60 days of that date”, “within 14 days after it closes”, “30 days from then to rule”:
    counted from the day that was told before.
    """
    of = index + 2
    link, then = word_at(tokens, of), word_at(tokens, of + 1)
    if link not in ("of", "from", "after"):
        return None
    after = word_at(tokens, of + 2)
    that_day = then in ("that", "this") and after in THAT_DAY
    its_end = then == "it" and link == "after" and after in ENDED
    alone = then in ("then", "that") and not that_day and not is_noun(after)
    if not (that_day or its_end or alone):
        return None
    last = of + 3 - alone
    within = word_at(tokens, index - 1) == "within"
    if not within and word_at(tokens, last) not in ("to", "in"):
        return None
    first = index - within
    return Phrase(first, last, unit=unit, shift=count, thence=True, within=True)


def is_noun(word: str) -> bool:
    """Whether a word behind “that” is what it points at: “of that meeting”."""
    return word[:1].isalnum() and word not in AFTER_COUNT


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


def read_same_day(tokens: Tokens, index: int) -> Phrase | None:
    """“the same day”, “the same afternoon”, “later that evening”: the day told before."""
    part, that = word_at(tokens, index + 1), tokens[index].lower == "that"
    if that and part == "same":
        index, part = index + 1, word_at(tokens, index + 2)
    elif word_at(tokens, index - 1) != ("later" if that else "the"):
        return None
    if part not in DAY_PARTS or word_at(tokens, index + 2) in COMPARES:
        return None
    return Phrase(index, index + 2, unit=Unit.DAY, shift=0, thence=True)


DAY_PARTS = frozenset("day morning afternoon evening night".split())
COMPARES = frozenset("as that last of a each every when in the this next".split())


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
    if phrase.within:
        day = day_after(phrase, base)
        return f"../{day}" if day is not None else None
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


def day_after(phrase: Phrase, base: str) -> str | None:
    """The day so many days, weeks or months after the last one of a date; null without a day."""
    latest = edtf_bounds(base)[1]
    shift = phrase.shift or 0
    if latest is None or len(base.rpartition("/")[2]) != DAY_LENGTH:
        return None
    if phrase.unit in (Unit.DAY, Unit.WEEK):
        days = shift * (WEEK if phrase.unit is Unit.WEEK else 1)
        return (latest + dt.timedelta(days=days)).isoformat()
    if phrase.unit not in (Unit.MONTH, Unit.YEAR):
        return None
    month = latest.year * 12 + latest.month - 1 + shift * (12 if phrase.unit is Unit.YEAR else 1)
    end = last_day(month // 12, month % 12 + 1)
    return end.replace(day=min(latest.day, end.day)).isoformat()


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


def is_bare_day(phrase: Phrase) -> bool:
    """Whether a day is told without its month: “by the 20th”."""
    return phrase.day is not None and phrase.month is None and phrase.unit is None


def in_month_of(phrase: Phrase, base: str | None, today: dt.date | None) -> Phrase:
    """A bare day in the month of a day to come that was told right before: “The talks open on 9
    May. A deal is due by the 20th”.
    """
    if base is None or len(base) != DAY_LENGTH or today is None or phrase.slashed:
        return phrase
    begin = dt.date.fromisoformat(base)
    if (phrase.day or 0) <= begin.day or begin <= today:
        return phrase
    return replace(phrase, month=begin.month, year=begin.year)


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
