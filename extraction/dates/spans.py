"""Dates counted from now and parts of a year: “next week”, “in 30 days”, “the second quarter”."""

from dataclasses import replace

from extraction.dates.beside_today import read_weeks_today
from extraction.dates.days import read_date_only, with_year
from extraction.dates.ordinals import LAST, read_nth_weekday
from extraction.dates.thence import read_counted, read_following, read_from_then
from extraction.dates.weeks import (
    HOURS_A_DAY,
    MOST_DAYS,
    MOST_HOURS,
    is_given,
    is_record,
    read_day_of_month,
    read_hours,
    read_week_of_month,
)
from extraction.text.date_words import (
    AFTER_COUNT,
    FIRST_YEAR,
    FULL_MONTHS,
    LAST_YEAR,
    MONTHS,
    MOST_COUNT,
    NUMBERS,
    ORDINALS,
    PLURALS,
    POSSESSIVE,
    SEASONS,
    SHIFTS,
    UNITS,
    WEEKDAYS,
    WEEKEND_LEADS,
    Phrase,
    Tokens,
    Unit,
    number_at,
    of_year,
    word_at,
)

COURSE = frozenset("in over within during".split())  # “over the next month”: from now on
END_LEADS = frozenset("by before until at".split())
PARTS_OF_DAY = {"last": ("night",), "this": ("morning", "afternoon", "evening")}
SHORTEST_MONTH = 28  # days
MOST_GIVEN_UNITS = 100  # “gave them 90 days to”; of a year one gives them seldom more


def read_count(tokens: Tokens, index: int) -> Phrase | None:
    """“two weeks ago”, “in 30 days”, “within three months”: a count of units from now."""
    word = word_at(tokens, index)
    count = NUMBERS.get(word) or number_at(tokens, index)
    unit = PLURALS.get(word_at(tokens, index + 1)) or UNITS.get(word_at(tokens, index + 1))
    if count and word_at(tokens, index + 1) in ("fortnight", "fortnights"):
        unit, count = Unit.WEEK, 2 * count
    if not count or unit is None or count > MOST_COUNT:
        return read_hours(tokens, index)
    if unit is Unit.DECADE:
        unit, count = Unit.YEAR, 10 * count
    before, after = word_at(tokens, index - 1), word_at(tokens, index + 2)
    if after == "ago":
        return Phrase(index, index + 3, unit=unit, shift=-count)
    counted = read_counted(tokens, index, unit, count)
    counted = counted or read_weeks_today(tokens, index, unit, count)
    if counted is not None:
        return counted
    if (then := read_from_then(tokens, index, unit, count)) is not None:
        return then
    if after == "from" and unit is Unit.DAY and (days := read_days_from(tokens, index, count)):
        return days
    if before == "within":
        return replace(within(index, unit, count, after), first=index - 1)
    if before == "in" and after in POSSESSIVE | {"’", "'"} and word_at(tokens, index + 3) == "time":
        return Phrase(index, index + 4, unit=unit, shift=count)
    if before == "in" and after in AFTER_COUNT and not is_record(tokens, index - 1):
        return Phrase(index, index + 2, unit=unit, shift=count)
    if after == "left" and word_at(tokens, index + 3) == "to":
        after = "to"
    which = after == "in" and word_at(tokens, index + 3) == "which"
    if (after == "to" or which) and count < MOST_GIVEN_UNITS and is_given(tokens, index):
        return within(index, unit, count, "to")
    return None


def read_days_from(tokens: Tokens, index: int, count: int) -> Phrase | None:
    """“three days from 10 July”: so many days, inside of a month."""
    begin = read_date_only(tokens, index + 3)
    if begin is None or begin.day is None or begin.until is not None:
        return None
    last = begin.day + count - 1
    if count < 2 or last > SHORTEST_MONTH:
        return None
    return replace(begin, first=index, until=replace(begin, day=last))


def within(index: int, unit: Unit, count: int, after: str) -> Phrase:
    """A term of so many units; one that counts from something else than now is vague."""
    if after in ("of", "from"):
        return Phrase(index, index + 2, vague=True)
    return Phrase(index, index + 2, unit=unit, shift=count, within=True)


def read_shifted(tokens: Tokens, index: int) -> Phrase | None:
    """“next week”, “this year”, “last month”, “next Tuesday”, “last July”, “the coming weeks”."""
    shift, word = SHIFTS[tokens[index].lower], word_at(tokens, index + 1)
    if word == "fortnight" and shift == 1:
        return within(index, Unit.WEEK, 2, word_at(tokens, index + 2))
    if shift == LAST:
        of_month = read_week_of_month(tokens, index, LAST) or read_day_of_month(
            tokens, index, MOST_DAYS
        )
        if of_month is not None:
            return of_month
    lead = [word_at(tokens, i) for i in (index - 2, index - 1)]
    or_two = [word_at(tokens, i) for i in (index + 2, index + 3)] == ["or", "two"]
    if shift == 1 and word in UNITS and or_two:
        return replace(within(index, UNITS[word], 2, ""), last=index + 4)  # “the next day or two”
    if shift == 1 and word in UNITS and lead[1] == "the" and lead[0] in COURSE:
        return within(index, UNITS[word], 1, word_at(tokens, index + 2))
    ends = word in UNITS and word_at(tokens, index + 2) in POSSESSIVE
    if ends and word_at(tokens, index + 3) == "end":
        return Phrase(index, index + 4, unit=UNITS[word], shift=shift)  # “this year’s end”
    if word == "day":
        return read_following(tokens, index) if shift == 1 else None
    if word in PARTS_OF_DAY.get(tokens[index].lower, ()) and lead[1] not in ("the", "a", "his"):
        return Phrase(index, index + 2, unit=Unit.DAY, shift=shift)  # “last night”, “this morning”
    if word in UNITS:
        return Phrase(index, index + 2, unit=UNITS[word], shift=shift)
    count = NUMBERS.get(word) or number_at(tokens, index + 1)
    if count and shift == 1 and count <= MOST_COUNT and word_at(tokens, index + 2) in PLURALS:
        unit = PLURALS[word_at(tokens, index + 2)]
        return replace(within(index, unit, count, word_at(tokens, index + 3)), last=index + 3)
    if count and shift == 1 and word_at(tokens, index + 2) == "hours" and count <= MOST_HOURS:
        days = -(-count // HOURS_A_DAY)
        return Phrase(index, index + 3, unit=Unit.DAY, shift=days, within=True)
    if word in PLURALS and tokens[index].lower == "coming":
        return Phrase(index, index + 2, vague=True)
    if word in WEEKDAYS:
        nth = read_nth_weekday(tokens, index, WEEKDAYS[word], LAST) if shift == LAST else None
        comma = word_at(tokens, index + 2) == ","
        dated = read_date_only(tokens, index + 3) if comma else None
        if dated is not None and dated.day is not None:
            return replace(dated, first=index)  # “next Monday, 13 April”
        if tokens[index].lower == "coming":
            return Phrase(index, index + 2, weekday=WEEKDAYS[word])  # “this coming Friday”
        return nth or Phrase(index, index + 2, weekday=WEEKDAYS[word], shift=shift)
    if word in FULL_MONTHS or (word == "may" and tokens[index + 1].word == "May"):
        return Phrase(index, index + 2, month=MONTHS[word], shift=shift)
    if word in SEASONS:
        return Phrase(index, index + 2, unit=Unit.SEASON, part=SEASONS[word], shift=shift)
    return None


def read_part(tokens: Tokens, index: int) -> Phrase | None:
    """“second quarter of next year”, “Q2”, “first half of 2027”."""
    word, after = tokens[index].lower, word_at(tokens, index + 1)
    if word == "q":
        if after not in ("1", "2", "3", "4") or tokens[index].end != tokens[index + 1].start:
            return None
        phrase = Phrase(index, index + 2, unit=Unit.QUARTER, part=int(after))
    elif after in ("day", "of") and word == "first":
        return read_day_of_month(tokens, index, 1)
    elif after == "week":
        return read_week_of_month(tokens, index, ORDINALS[word])
    elif after in WEEKDAYS:
        return read_nth_weekday(tokens, index, WEEKDAYS[after], ORDINALS[word])
    elif (
        after == "half"
        and word_at(tokens, index + 2) == "of"
        and word_at(tokens, index + 3) in MONTHS
    ):
        found = read_date_only(tokens, index + 3)
        return found and replace(found, first=index)
    elif after == "quarter" or (after == "half" and ORDINALS[word] <= 2):
        phrase = Phrase(index, index + 2, unit=Unit(after), part=ORDINALS[word])
    else:
        return None
    return of_year(tokens, phrase)


def read_latter_half(tokens: Tokens, index: int) -> Phrase | None:
    """“latter half of the year”, “latter half of 2027”."""
    if word_at(tokens, index + 1) != "half":
        return None
    found = of_year(tokens, Phrase(index, index + 2, unit=Unit.HALF, part=2))
    return found if found.last > index + 2 else None


def read_week_of(tokens: Tokens, index: int) -> Phrase | None:
    """“week of April 6”, “week beginning 6 April”, “the week after next”."""
    if [word_at(tokens, i) for i in (index + 1, index + 2)] == ["after", "next"]:
        return Phrase(index, index + 3, unit=Unit.WEEK, shift=2)
    if word_at(tokens, index + 1) not in ("of", "beginning", "starting", "commencing"):
        return None
    found = read_date_only(tokens, index + 2)
    if found is None or found.day is None:
        return None
    return replace(found, first=index, week_of=True)


def read_year_end(tokens: Tokens, index: int) -> Phrase | None:
    """“year-end”, “month-end”, “year’s end”, “the week’s end”."""
    unit = UNITS[tokens[index].lower.partition("-")[0]]
    if "-" in tokens[index].lower:
        return Phrase(index, index + 1, unit=unit, shift=0)
    if word_at(tokens, index + 1) in POSSESSIVE and word_at(tokens, index + 2) == "end":
        return Phrase(index, index + 3, unit=unit, shift=0)
    if (out := read_out(tokens, index)) is not None:
        return out
    if word_at(tokens, index + 1) == "end" and word_at(tokens, index - 1) in END_LEADS:
        return Phrase(index, index + 2, unit=unit, shift=0)
    return None


def read_out(tokens: Tokens, index: int) -> Phrase | None:
    """“before the month is out”, “before the week is over”: its last day."""
    is_out = [word_at(tokens, i) for i in (index - 1, index + 1)] == ["the", "is"]
    if not is_out or word_at(tokens, index + 2) not in ("out", "over"):
        return None
    return Phrase(index, index + 3, unit=UNITS[word_at(tokens, index)], shift=0)


def read_weekend(tokens: Tokens, index: int) -> Phrase | None:
    """“over the weekend”: the one around the day of the article, or the last."""
    if word_at(tokens, index - 1) != "the" or word_at(tokens, index - 2) not in WEEKEND_LEADS:
        return None
    if word_at(tokens, index + 1) == "of":
        return None  # “on the weekend of April 11”
    return Phrase(index, index + 1, unit=Unit.WEEKEND, shift=0)


PARTING = frozenset(
    "up rises rise breaks break adjourns adjourn disperses leaves leave leaving home town recess "
    "recesses departs depart off".split()
)


def read_season(tokens: Tokens, index: int) -> Phrase | None:
    """“in the autumn”, “by spring”: a season that words around it make a date."""
    word = tokens[index].lower
    before = word_at(tokens, index - 1)
    lead = word_at(tokens, index - 2) if before == "the" else before
    if lead not in (
        "in",
        "over",
        "to",
        "for",
        "by",
        "until",
        "since",
        "after",
        "before",
        "during",
        "early",
        "late",
    ):
        return None
    if lead == "for" and word_at(tokens, index - 3) in PARTING:
        return None  # “before parliament breaks up for the summer on 24 July”
    if (word == "fall" or lead in ("to", "for")) and before != "the":
        return None
    return of_year(tokens, Phrase(index, index + 1, unit=Unit.SEASON, part=SEASONS[word]))


def read_half_month(tokens: Tokens, index: int) -> Phrase | None:
    """“mid-July”, “mid-2027”, in one word."""
    prefix, dash, rest = tokens[index].lower.partition("-")
    if prefix != "mid" or not dash:
        return None
    if rest in FULL_MONTHS or rest == "may":
        return with_year(tokens, Phrase(index, index + 1, month=MONTHS[rest]))
    if rest.isdigit() and FIRST_YEAR <= int(rest) < LAST_YEAR:
        return Phrase(index, index + 1, year=int(rest))
    return None
