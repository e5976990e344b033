"""Dates as an article gives them: often imprecise, never guessed.

EDTF (ISO 8601-2) writes what is known and no more. The subset: `2023`, `2023-07`, `2023-07-11`,
quarters `2023-33` to `2023-36`, intervals of these (`2023-07-11/2023-07-12`), and intervals open
at one end (`../2023-12-31` for “by year-end”, `2024-01-01/..` for “from January on”).
"""

import calendar
import datetime as dt
import re
from dataclasses import dataclass, field
from enum import StrEnum

from brief.errors import InvalidDate

DATE = re.compile(r"(?P<year>\d{4})(?:-(?P<part>\d\d)(?:-(?P<day>\d\d))?)?", re.ASCII)
FIRST_QUARTER = 33  # ISO 8601-2 numbers the quarters of a year 33 to 36, in the place of a month.
OPEN_END = ".."


class Basis(StrEnum):
    """What an imprecise date was anchored on."""

    STATED = "stated"
    PUBLISHED_AT = "published_at"
    DATELINE = "dateline"
    COPYRIGHT_YEAR = "copyright_year"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class When:
    """A time as the article words it, and the days it may mean.

    `earliest` and `latest` are the first and last day that `edtf` covers, both inclusive;
    null at an open end, and where the article does not allow a date. Raises InvalidDate.
    """

    text: str
    edtf: str | None = None
    basis: Basis = Basis.NONE
    earliest: dt.date | None = field(init=False)
    latest: dt.date | None = field(init=False)

    def __post_init__(self) -> None:
        earliest, latest = edtf_bounds(self.edtf) if self.edtf is not None else (None, None)
        object.__setattr__(self, "earliest", earliest)
        object.__setattr__(self, "latest", latest)


def edtf_bounds(edtf: str) -> tuple[dt.date | None, dt.date | None]:
    """The first and last day that an EDTF string covers; null at an open end."""
    first, slash, last = edtf.partition("/")
    if not slash:
        return date_bounds(edtf)
    if first == last == OPEN_END:
        raise InvalidDate(f"“{edtf}” is open at both ends and says nothing; leave edtf null.")
    earliest = None if first == OPEN_END else date_bounds(first)[0]
    latest = None if last == OPEN_END else date_bounds(last)[1]
    if earliest and latest and earliest > latest:
        raise InvalidDate(f"“{edtf}” ends before it begins.")
    return earliest, latest


def date_bounds(date: str) -> tuple[dt.date, dt.date]:
    """The first and last day of a year, a quarter, a month or a day. Raises InvalidDate."""
    match = DATE.fullmatch(date)
    if match is None:
        raise InvalidDate(
            f"“{date}” is not a date: write a year (2023), a month (2023-07), "
            "a quarter (2023-33 to 2023-36) or a day (2023-07-11)."
        )
    year = int(match["year"])
    part, day = (int(found) if found else None for found in match.group("part", "day"))
    try:
        if part is None:
            return dt.date(year, 1, 1), dt.date(year, 12, 31)
        if day is not None:
            return dt.date(year, part, day), dt.date(year, part, day)
        if FIRST_QUARTER <= part < FIRST_QUARTER + 4:
            last_month = 3 * (part - FIRST_QUARTER) + 3
            return dt.date(year, last_month - 2, 1), last_day(year, last_month)
        return dt.date(year, part, 1), last_day(year, part)
    except ValueError:
        raise InvalidDate(f"“{date}” is no day of the calendar.") from None


def last_day(year: int, month: int) -> dt.date:
    """The last day of a month."""
    return dt.date(year, month, calendar.monthrange(year, month)[1])
