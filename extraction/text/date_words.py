"""The words of dates, and what a date says before it is known when it was written."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from extraction.lexicons import classes
from extraction.text.tokens import Token

FIRST_YEAR, LAST_YEAR = 1800, 2100  # numbers beyond are rather counted things than years
MOST_COUNT = 400  # “within 365 days”; more of a unit is no date in news


class Unit(StrEnum):
    """What a relative date counts in."""

    DAY = "day"
    WEEK = "week"
    WEEKEND = "weekend"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    FEAST = "feast"
    DECADE = "decade"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A date as it is worded: the tokens `first` up to but not including `last`.

    `shift` counts units from the anchor (0 this, 1 next, -1 last); `part` is the number of a
    quarter, a half or a season; `week_of` says that the week around the day is meant; `until`
    is the other end of an interval.
    """

    first: int
    last: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    unit: Unit | None = None
    part: int | None = None
    shift: int | None = None
    week_of: bool = False
    within: bool = False  # “within two weeks”: at the latest so long from now
    slashed: bool = False  # “05/06/2026”: which of its numbers is the month is not said
    thence: bool = False  # “a week later”: counted from the date before it
    vague: bool = False  # “the coming weeks”: a date that nobody can tell
    until: "Phrase | None" = None


Tokens = Sequence[Token]
Reader = Callable[[Tokens, int], Phrase | None]
MONTHS = {
    name: number
    for number, names in enumerate(
        "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|"
        "september sept sep|october oct|november nov|december dec".split("|"),
        1,
    )
    for name in names.split()
}
FULL_MONTHS = frozenset(name for name in MONTHS if len(name) > 4 or name in ("june", "july"))
WEEKDAYS = {
    name: number
    for number, name in enumerate(
        "monday tuesday wednesday thursday friday saturday sunday".split()
    )
}
DAYS = {"today": 0, "tonight": 0, "tomorrow": 1, "yesterday": -1}
ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
}
SHIFTS = {"this": 0, "current": 0, "next": 1, "coming": 1, "last": -1, "past": -1, "previous": -1}
FEASTS = {"christmas": 1, "easter": 2, "thanksgiving": 3, "labor": 4, "memorial": 5}
SEASONS = {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4}
UNITS = {unit.value: unit for unit in Unit if unit not in (Unit.SEASON, Unit.HALF, Unit.FEAST)}
PLURALS = {f"{name}s": unit for name, unit in UNITS.items()}
NUMBERS = {
    word: number
    for number, word in enumerate(
        "a two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen twenty".split(),
        1,
    )
} | {"one": 1, "an": 1}
# Capital words that are a verb, a name or a march as often as a month.
DOUBTFUL = frozenset("may march august april june jan mar".split())
DASHES = frozenset("-–—")
WEEKEND_LEADS = frozenset(
    "by until over at during through throughout on into of after before".split()
)
POSSESSIVE = frozenset(("'s", "’s"))
WORDS = classes("dates")
PLANNED = WORDS["planned"] | WORDS["delay"]
GATHERINGS = WORDS["gathering"]
DEADLINES = WORDS["deadline"]
MONTH_LEADS, YEAR_LEADS = WORDS["month_lead"], WORDS["year_lead"]
AFTER_DATE, AFTER_COUNT = WORDS["after"], WORDS["after"] | frozenset(".,;)")


def word_at(tokens: Tokens, index: int) -> str:
    """A word in lower case; empty beyond the ends."""
    return tokens[index].lower if 0 <= index < len(tokens) else ""


def number_at(tokens: Tokens, index: int) -> int | None:
    """A whole number in digits, also “15th”."""
    word = word_at(tokens, index)
    digits = word[:-2] if word.endswith(("st", "nd", "rd", "th")) else word
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 5 else None


def day_at(tokens: Tokens, index: int) -> int | None:
    number = number_at(tokens, index)
    return number if number is not None and 1 <= number <= 31 else None


def year_at(tokens: Tokens, index: int) -> int | None:
    number = number_at(tokens, index)
    is_year = number is not None and FIRST_YEAR <= number < LAST_YEAR
    return number if is_year and word_at(tokens, index).isdigit() else None


def with_relative_year(tokens: Tokens, phrase: Phrase) -> Phrase:
    """The same with “next year”, “of this year”, “last year” after it."""
    index = phrase.last + (word_at(tokens, phrase.last) == "of")
    shift = SHIFTS.get(word_at(tokens, index))
    if shift is None or word_at(tokens, index + 1) != "year":
        return phrase
    return replace(phrase, last=index + 2, shift=shift, unit=Unit.YEAR)


def of_year(tokens: Tokens, phrase: Phrase) -> Phrase:
    """The same with the year that follows: “of next year”, “of 2027”, “2027”."""
    index = phrase.last + (word_at(tokens, phrase.last) in ("of", "in"))
    index += index > phrase.last and word_at(tokens, index) == "the"
    year, shift = year_at(tokens, index), SHIFTS.get(word_at(tokens, index))
    if year is not None:
        return replace(phrase, last=index + 1, year=year)
    if shift is not None and word_at(tokens, index + 1) == "year":
        return replace(phrase, last=index + 2, shift=shift)
    if index > phrase.last and word_at(tokens, index) == "year":
        return replace(phrase, last=index + 1, shift=0)
    return phrase
