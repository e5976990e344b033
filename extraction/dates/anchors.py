"""When an article was written: what its dates without a year or a day hang on."""

import datetime as dt
import re
from dataclasses import dataclass, replace

from brief.articles import Article
from brief.dates import Basis
from extraction.dates.ordinals import says_day_first
from extraction.text.date_words import MONTHS

FRONT = 800  # code points: a line with the date stands among the first lines of an article
WEEKDAY_NAME = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b)"
# Before and after the day on its line: “Published:”, “Harbor Weekly,”; “06.00 BST”, “at 9:30 a.m.”.
BEFORE_DAY = (
    r"(?:(?:(?:First |Last )?(?:[Pp]ublished|[Uu]pdated|Posted)(?: on)?:?|"
    r"[A-Z][\w.&’']*(?: [A-Z][\w.&’']*){0,4},)[ ])?"
)
AFTER_DAY = r"(?:,?[ ](?:at[ ])?\d{1,2}[.:]\d{2}(?:[ ]?[ap]\.?m\b\.?)?(?:[ ][A-Z]{2,4})?)?"
MONTH_DAY = (
    r"(?:(?P<month>(?![A-Z][a-z]+day\b)[A-Z][a-z]{2,8})\.?\s(?P<day>\d{1,2})"
    r"|(?P<day2>\d{1,2})\s(?P<month2>[A-Z][a-z]{2,8})\.?)(?:,?\s(?P<year>\d{4}))?"
)
DATELINE_DAY = re.compile(MONTH_DAY)
# “Friday, 3 May 2024”, alone on its line or before the first sentence; “May 3, 2024” alone.
DAY_LINE = re.compile(
    rf"^{BEFORE_DAY}(?:{WEEKDAY_NAME},?[ ])?{MONTH_DAY}"
    rf"(?:{AFTER_DAY}[ \t]*\r?$|(?<=\d{{4}}) (?=[A-Z“]))",
    re.MULTILINE,
)
YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Anchor:
    """When an article was written: the day, or the year alone, and how that is known.

    `day_first`: whether it writes “6 May” rather than “May 6”, null where that is not to be seen.
    `yearless`: it says on which day of which month, and not of which year.
    """

    day: dt.date | None = None
    year: int | None = None
    basis: Basis = Basis.NONE
    day_first: bool | None = None
    yearless: bool = False


def anchor_of(article: Article) -> Anchor:
    """What the dates of an article hang on, and how it writes them."""
    raw = article.text or ""
    day_first = says_day_first(raw) if "/" in raw else None  # for dates in slashes alone
    return replace(written(article), day_first=day_first)


def written(article: Article) -> Anchor:
    """When an article was written: publication, a line with its date, the copyright."""
    if article.published_at is not None:
        day = article.published_at.date()  # by the clock of who sent it, where that is known
        return Anchor(day, day.year, Basis.PUBLISHED_AT)
    year = YEAR.search(article.copyright or "")
    copyright_year = int(year.group()) if year else None
    lines = [DATELINE_DAY.search(article.dateline or ""), front_line(article)]
    for match in lines:
        day_of_line = match and day_of(match, copyright_year)
        if day_of_line:
            return Anchor(day_of_line, day_of_line.year, Basis.DATELINE)
    if copyright_year is not None:
        return Anchor(None, copyright_year, Basis.COPYRIGHT_YEAR)
    return Anchor(yearless=any(match and names_month(match) for match in lines))


def names_month(match: re.Match[str]) -> bool:
    """Whether a date line has a month at all: “TOWN, Hall 7” has not."""
    return (match["month"] or match["month2"]).lower() in MONTHS


def front_line(article: Article) -> re.Match[str] | None:
    """The line above the body that says the date and nothing else."""
    return DAY_LINE.search((article.text or "")[:FRONT])


def day_of(match: re.Match[str], year: int | None) -> dt.date | None:
    """The day that a date line says, if it or the copyright says the year."""
    month = MONTHS.get((match["month"] or match["month2"]).lower())
    year = int(match["year"]) if match["year"] else year
    if month is None or year is None:
        return None
    try:
        return dt.date(year, month, int(match["day"] or match["day2"]))
    except ValueError:
        return None
