"""Days that are told by numbers: “the second Tuesday in May”, “05/06/2026”.

Whether 05/06 is in May or in June is told by how the article writes its other dates, else by
nothing.
"""

import calendar
import datetime as dt
import re
from dataclasses import replace

from extraction.dates.weeks import of_the_month
from extraction.text.date_words import (
    MONTHS,
    Phrase,
    Tokens,
    Unit,
    day_at,
    with_relative_year,
    word_at,
    year_at,
)

LAST = -1
MOST_MONTH = 12
NAME = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + ")"
STYLE = re.compile(
    rf"(?P<before>\b\d{{1,2}}(?:st|nd|rd|th)? {NAME}\b)|(?P<after>\b{NAME}\.? \d{{1,2}}\b(?!:))",
    re.IGNORECASE,
)


def read_nth_weekday(tokens: Tokens, index: int, weekday: int, nth: int) -> Phrase | None:
    """“second Tuesday in May”, “last Friday of June”: the `nth` of a month, from its end if it is
    LAST; a vague one where no month is said. Null for a last one of no month: it is a week ago.
    """
    last = index + 2
    if word_at(tokens, last) in ("in", "of") and word_at(tokens, last + 1) in MONTHS:
        month = MONTHS[word_at(tokens, last + 1)]
        phrase = Phrase(index, last + 2, weekday=weekday, month=month, part=nth)
        year = year_at(tokens, last + 2)
        if year is not None:
            return replace(phrase, last=last + 3, year=year)
        return with_relative_year(tokens, phrase)
    if word_at(tokens, last) == "of" and (shift := of_the_month(tokens, last + 1)) is not None:
        return Phrase(index, last + 3, weekday=weekday, part=nth, unit=Unit.MONTH, shift=shift)
    return Phrase(index, last, vague=True) if nth != LAST else None


def nth_weekday_from(phrase: Phrase, today: dt.date) -> str | None:
    """“the last Friday of next month”, counted from a day."""
    month = today.year * 12 + today.month - 1 + (phrase.shift or 0)
    return nth_weekday(month // 12, month % 12 + 1, phrase.weekday or 0, phrase.part or 1)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> str | None:
    """The `nth` weekday of a month; null where it has not so many."""
    weeks = calendar.Calendar().monthdatescalendar(year, month)
    days = [week[weekday] for week in weeks if week[weekday].month == month]
    place = nth - 1 if nth > 0 else nth
    return days[place].isoformat() if -len(days) <= place < len(days) else None


def read_slashed(tokens: Tokens, index: int) -> Phrase | None:
    """“05/06/2026”: its numbers as they stand, the first for the day."""
    if word_at(tokens, index + 1) != "/" or word_at(tokens, index + 3) != "/":
        return None
    one, other, year = day_at(tokens, index), day_at(tokens, index + 2), year_at(tokens, index + 4)
    if one is None or other is None or year is None:
        return None
    return Phrase(index, index + 5, year=year, month=other, day=one, slashed=True)


def slashed(phrase: Phrase, day_first: bool | None) -> str | None:
    """The day of a date in slashes; null where its numbers may be read in two ways."""
    one, other = phrase.day or 0, phrase.month or 0
    if one > MOST_MONTH or other > MOST_MONTH:
        day_first = one > MOST_MONTH
    if day_first is None and one != other:
        return None
    day, month = (one, other) if day_first else (other, one)
    return dt.date(phrase.year or 0, month, day).isoformat()


def says_day_first(raw: str) -> bool | None:
    """Whether a text writes “6 May” rather than “May 6”; null where it writes both or none."""
    before = after = 0
    for match in STYLE.finditer(raw):
        before += match["before"] is not None
        after += match["after"] is not None
    return before > after if before != after else None
