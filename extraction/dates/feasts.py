"""Feasts and the turn of the year: “by Christmas”, “before Easter”, “in the new year”."""

import datetime as dt

from extraction.text.date_words import FEASTS, SHIFTS, UNITS, Phrase, Tokens, Unit, word_at

THURSDAY = 3
DAYS_OF = frozenset("labor memorial".split())  # “Labor Day”; “Labor” alone is a party
FEAST_LEADS = frozenset("by before until till after since at over".split())


def read_feast(tokens: Tokens, index: int) -> Phrase | None:
    """“by Christmas”: a feast that words before it make a date."""
    if not tokens[index].word[0].isupper() or word_at(tokens, index - 1) not in FEAST_LEADS:
        return None
    name = tokens[index].lower
    if name in DAYS_OF:
        if word_at(tokens, index + 1) != "day":
            return None
        return Phrase(index, index + 2, unit=Unit.FEAST, part=FEASTS[name])
    if word_at(tokens, index + 1) in ("island", "day", "eve", "tree", "market", "road", "street"):
        return None
    return Phrase(index, index + 1, unit=Unit.FEAST, part=FEASTS[tokens[index].lower])


def read_later(tokens: Tokens, index: int) -> Phrase | None:
    """“later in the year”: the rest of this one; “later in the day”."""
    if word_at(tokens, index + 1) != "in" or word_at(tokens, index + 2) != "the":
        return None
    unit = UNITS.get(word_at(tokens, index + 3))
    if unit is None or (unit is Unit.DAY and word_at(tokens, index - 1) == "on"):
        return None
    return Phrase(index, index + 4, unit=unit, shift=0)


def read_new_year(tokens: Tokens, index: int) -> Phrase | None:
    """“in the new year”: the next one."""
    lead = word_at(tokens, index - 1), word_at(tokens, index - 2)
    if lead[0] != "the" or lead[1] not in ("in", "into", "until", "till", "after", "before"):
        return None
    if word_at(tokens, index + 1) != "year":
        return None
    return Phrase(index, index + 2, unit=Unit.YEAR, shift=SHIFTS["next"])


def feast(part: int, year: int) -> dt.date:
    """The day of a feast in a year: Christmas, or Easter Sunday of the western churches; in the
    United States Thanksgiving, Labor Day and Memorial Day.
    """
    if part == FEASTS["thanksgiving"]:
        return weekday_from(dt.date(year, 11, 22), THURSDAY)
    if part == FEASTS["labor"]:
        return weekday_from(dt.date(year, 9, 1), 0)
    if part == FEASTS["memorial"]:
        return weekday_from(dt.date(year, 5, 25), 0)
    return dt.date(year, 12, 25) if part == FEASTS["christmas"] else easter(year)


def weekday_from(day: dt.date, weekday: int) -> dt.date:
    """The first day of a weekday from a day on."""
    return day + dt.timedelta(days=(weekday - day.weekday()) % 7)


def easter(year: int) -> dt.date:
    """Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher)."""
    golden, century = year % 19, year // 100
    moon = (
        19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15
    ) % 30
    week = (32 + 2 * (century % 4) + 2 * (year % 100 // 4) - moon - year % 100 % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return dt.date(year, month, day + 1)
