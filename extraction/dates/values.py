"""Which days a date may mean, in EDTF: by the day of the article and the tense of the words around.

Without such an anchor nothing is guessed.
"""

import datetime as dt
import re

from brief.dates import When, edtf_bounds, last_day
from brief.errors import InvalidDate
from extraction.dates.anchors import Anchor
from extraction.dates.feasts import feast
from extraction.dates.ordinals import nth_weekday, nth_weekday_from, slashed
from extraction.dates.thence import bare_day
from extraction.text.date_words import SEASONS, Phrase, Unit
from extraction.text.tenses import FUTURE, PAST, UNKNOWN

FAR = 10  # months: who writes in May of “April” seldom means the one eleven months away
FIRST_QUARTER = 33
SATURDAY = 5
SEASON_MONTHS = {1: 3, 2: 6, 3: 9, 4: 12}  # the first month; of the north, where news seldom says


def is_of_season(when: When) -> bool:
    """Whether a date is told by a season alone, so that its months are our reading and not said:
    they differ with the half of the earth and with who counts. “Before the summer” is, “before they
    leave for the summer on June 26” is not.
    """
    words = re.findall(r"\w+", when.text.lower())
    if SEASONS.keys().isdisjoint(words) or any(w.isdigit() and len(w) < 4 for w in words):
        return False
    begins = when.earliest is None or when.earliest.month in SEASON_MONTHS.values()
    ends = when.latest is None or when.latest.month % 12 + 1 in SEASON_MONTHS.values()
    return begins and ends


def edtf_of(phrase: Phrase, anchor: Anchor, tense: int) -> str | None:
    """The date in EDTF; null where the article does not allow one."""
    if phrase.vague:
        return None
    try:
        one = days_of(phrase, anchor, tense)
        until = phrase.until
        other = days_of(until, anchor, tense) if until is not None else None
        if one is None or (phrase.until is not None and other is None):
            return None
        if other is None:
            return one
        other = after_it(phrase, one, other)
        edtf_bounds(f"{one}/{other}")
        return f"{one}/{other}"
    except (InvalidDate, ValueError, OverflowError):
        return None


def after_it(phrase: Phrase, one: str, other: str) -> str:
    """The end of an interval behind its beginning: a week or a year later where it must be."""
    if other >= one or phrase.until is None or phrase.until.year is not None:
        return other
    if phrase.weekday is not None and len(other) == len("2026-05-01"):
        return (dt.date.fromisoformat(other) + dt.timedelta(days=7)).isoformat()
    if phrase.until.month is not None:
        return f"{int(other[:4]) + 1:04}{other[4:]}"
    return other


def days_of(phrase: Phrase, anchor: Anchor, tense: int) -> str | None:
    """One date in EDTF, its interval apart. Raises InvalidDate for a day that no calendar has."""
    if phrase.slashed:
        return slashed(phrase, anchor.day_first)
    if phrase.weekday is not None and phrase.month is not None:
        year = phrase.year or year_of(phrase, phrase.month, anchor, tense)
        found = year and nth_weekday(year, phrase.month, phrase.weekday, phrase.part or 1)
        return found or None
    if phrase.weekday is not None and phrase.unit is Unit.MONTH:
        return nth_weekday_from(phrase, anchor.day) if anchor.day is not None else None
    if phrase.weekday is not None:
        return weekday_edtf(phrase, anchor, tense)
    if phrase.month is not None:
        return month_edtf(phrase, anchor, tense)
    if phrase.day is not None:
        return bare_day(phrase, anchor.day, past=tense == PAST) if anchor.day is not None else None
    if phrase.unit is None:
        return checked(f"{phrase.year:04}") if phrase.year is not None else None
    if phrase.unit is Unit.DECADE:
        return decade_edtf(phrase, anchor)
    if phrase.unit is Unit.FEAST:
        return feast_edtf(phrase, anchor, tense)
    if phrase.part is not None:
        return part_edtf(phrase, anchor, tense)
    return relative_edtf(phrase, anchor, tense)


def checked(edtf: str) -> str:
    """The same if it is a date. Raises InvalidDate."""
    edtf_bounds(edtf)
    return edtf


def weekday_edtf(phrase: Phrase, anchor: Anchor, tense: int) -> str | None:
    """A day of the week: this one, the next or the last, counted from the anchor."""
    if anchor.day is None or phrase.weekday is None:
        return None
    today = anchor.day
    monday = today - dt.timedelta(days=today.weekday())
    if phrase.unit is Unit.DAY:  # “Friday week”: a week after the next one
        ahead = (phrase.weekday - today.weekday()) % 7
        return (today + dt.timedelta(days=7 * (phrase.shift or 0) + ahead)).isoformat()
    if phrase.unit is Unit.WEEK or (phrase.shift == 1):
        return (monday + dt.timedelta(days=7 * (phrase.shift or 0) + phrase.weekday)).isoformat()
    ahead = (phrase.weekday - today.weekday()) % 7
    if phrase.shift == -1:
        return (today - dt.timedelta(days=7 - ahead)).isoformat()
    if tense == PAST and phrase.shift is None and ahead:
        ahead -= 7
    return (today + dt.timedelta(days=ahead)).isoformat()


def month_edtf(phrase: Phrase, anchor: Anchor, tense: int) -> str | None:
    """A month or a day of one, in the year that is said or that the tense tells."""
    month, day = phrase.month or 1, phrase.day
    year = phrase.year if phrase.year is not None else year_of(phrase, month, anchor, tense)
    if year is None:
        return None
    if day is None:
        return checked(f"{year:04}-{month:02}")
    found = checked(f"{year:04}-{month:02}-{day:02}")
    return week_around(dt.date(year, month, day)) if phrase.week_of else found


def year_of(phrase: Phrase, month: int, anchor: Anchor, tense: int) -> int | None:
    """The year of a month that has none: by “next” and “last”, else by tense, else the nearest."""
    day, shift = phrase.day, phrase.shift
    if anchor.year is None or anchor.day is None or phrase.unit is Unit.YEAR:
        return anchor.year if shift is None or anchor.year is None else anchor.year + shift
    today = anchor.day
    here, there = (today.month, today.day), (month, day if day is not None else today.day)
    if shift is not None:
        passed = there < here or (shift == 1 and month == today.month)
        coming = there > here or (shift == -1 and month == today.month)
        return today.year + (passed if shift == 1 else -coming if shift == -1 else 0)
    ahead = (month - today.month) % 12 or 12 * (there < here)
    if tense == UNKNOWN:
        tense = FUTURE if ahead <= 6 else PAST
    if tense == FUTURE and ahead < FAR + 1:
        return today.year + (there < here)
    if tense == PAST and 12 - ahead >= FAR:
        return today.year + (there < here)
    return today.year - (there > here)


def week_around(day: dt.date) -> str:
    """The week of a day, Monday to Sunday."""
    monday = day - dt.timedelta(days=day.weekday())
    return f"{monday.isoformat()}/{(monday + dt.timedelta(days=6)).isoformat()}"


def decade_edtf(phrase: Phrase, anchor: Anchor) -> str | None:
    """“the 2030s”, “the next decade”, as an interval of years."""
    year = phrase.year
    if year is None and anchor.year is not None:
        year = anchor.year // 10 * 10 + 10 * (phrase.shift or 0)
    return checked(f"{year:04}/{year + 9:04}") if year is not None else None


def feast_edtf(phrase: Phrase, anchor: Anchor, tense: int) -> str | None:
    """A feast of this year, or the next or last one as the tense tells."""
    if anchor.day is None:
        return None
    year, apart = anchor.day.year, dt.timedelta(days=phrase.shift or 0)
    day = feast(phrase.part or 1, year) + apart
    if phrase.year is not None:
        year = phrase.year
    elif tense == PAST and day > anchor.day:
        year -= 1
    elif tense != PAST and day < anchor.day:
        year += 1
    return (feast(phrase.part or 1, year) + apart).isoformat()


def part_edtf(phrase: Phrase, anchor: Anchor, tense: int) -> str | None:
    """A quarter, a half or a season of a year."""
    part = phrase.part or 1
    months = {Unit.QUARTER: 3 * part - 2, Unit.HALF: 6 * part - 5}.get(
        phrase.unit or Unit.QUARTER, SEASON_MONTHS[part]
    )
    year = phrase.year if phrase.year is not None else part_year(phrase, months, anchor, tense)
    if year is None:
        return None
    if phrase.unit is Unit.QUARTER:
        return checked(f"{year:04}-{FIRST_QUARTER - 1 + part}")
    end = months + (5 if phrase.unit is Unit.HALF else 2)
    return checked(f"{year:04}-{months:02}/{year + (end > 12):04}-{(end - 1) % 12 + 1:02}")


def part_year(phrase: Phrase, month: int, anchor: Anchor, tense: int) -> int | None:
    """The year of a quarter, a half or a season that has none."""
    if anchor.year is None:
        return None
    if phrase.unit is not Unit.SEASON and phrase.shift is not None:
        return anchor.year + phrase.shift
    if anchor.day is None:
        return anchor.year + (phrase.shift or 0)
    length = 6 if phrase.unit is Unit.HALF else 3
    begins, ends = dt.date(anchor.year, month, 1), month_end(anchor.year, month + length - 1)
    if phrase.shift == 1 or (phrase.shift is None and tense != PAST):
        return anchor.year + (begins <= anchor.day if phrase.shift == 1 else ends < anchor.day)
    if phrase.shift == 0:
        return anchor.year
    return anchor.year - (ends >= anchor.day if phrase.shift == -1 else begins > anchor.day)


def month_end(year: int, month: int) -> dt.date:
    """The last day of a month that may lie beyond December."""
    return last_day(year + (month > 12), (month - 1) % 12 + 1)


def relative_edtf(phrase: Phrase, anchor: Anchor, tense: int) -> str | None:
    """“next week”, “last month”, “this year”, “two weeks ago”, “tomorrow”."""
    shift = phrase.shift or 0
    if phrase.within:
        return within_edtf(phrase, anchor)
    if phrase.unit is Unit.YEAR:
        return checked(f"{anchor.year + shift:04}") if anchor.year is not None else None
    if anchor.day is None:
        return None
    day = anchor.day
    if phrase.unit is Unit.DAY:
        return (day + dt.timedelta(days=shift)).isoformat()
    if phrase.unit is Unit.WEEKEND and shift == 0 and tense == PAST and day.weekday() < SATURDAY:
        shift = -1
    if phrase.unit in (Unit.WEEK, Unit.WEEKEND):
        return week_edtf(phrase, day + dt.timedelta(days=7 * shift))
    if phrase.unit is Unit.QUARTER:
        quarter = day.year * 4 + (day.month - 1) // 3 + shift
        return checked(f"{quarter // 4:04}-{FIRST_QUARTER + quarter % 4}")
    month = day.year * 12 + day.month - 1 + shift
    return checked(f"{month // 12:04}-{month % 12 + 1:02}")


def within_edtf(phrase: Phrase, anchor: Anchor) -> str | None:
    """“within two weeks”, “in the next three months”: from now until so long after."""
    day, count = anchor.day, phrase.shift or 0
    if day is None:
        return None
    days = {Unit.DAY: 1, Unit.WEEK: 7}.get(phrase.unit or Unit.DAY)
    if days is not None:
        return f"../{(day + dt.timedelta(days=days * count)).isoformat()}"
    months = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}.get(phrase.unit or Unit.DAY)
    if months is None:
        return None
    month = day.year * 12 + day.month - 1 + months * count
    end = last_day(month // 12, month % 12 + 1)
    return f"../{end.replace(day=min(day.day, end.day)).isoformat()}"


def week_edtf(phrase: Phrase, day: dt.date) -> str:
    """The week of a day, or its weekend."""
    if phrase.unit is Unit.WEEK:
        return week_around(day)
    saturday = day + dt.timedelta(days=SATURDAY - day.weekday())
    return f"{saturday.isoformat()}/{(saturday + dt.timedelta(days=1)).isoformat()}"
