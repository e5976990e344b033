"""How news words a date: “June 15-16”, “the second quarter of next year”, “by year-end”.

What the words say and no more: which day that is depends on when they were written, and is for
`extraction.dates.values` to tell. Each phrase is read from its first word on, in bounded steps.
"""

from dataclasses import replace

from extraction.dates.beside_today import read_day_beside, read_day_word
from extraction.dates.days import (
    read_bare_day,
    read_date_only,
    read_day_month,
    read_month,
    read_weekday,
    read_year,
)
from extraction.dates.days_named import OPENING, read_named_day
from extraction.dates.feasts import read_feast, read_later, read_new_year
from extraction.dates.ordinals import read_slashed
from extraction.dates.spans import (
    read_count,
    read_half_month,
    read_latter_half,
    read_part,
    read_season,
    read_shifted,
    read_week_of,
    read_weekend,
    read_year_end,
)
from extraction.dates.thence import read_following, read_same_day, read_then
from extraction.dates.weeks import read_final
from extraction.text.date_words import (
    AFTER_DATE,
    DASHES,
    DAYS,
    FEASTS,
    FIRST_YEAR,
    LAST_YEAR,
    MONTHS,
    NUMBERS,
    ORDINALS,
    POSSESSIVE,
    SEASONS,
    SHIFTS,
    UNITS,
    WEEKDAYS,
    Phrase,
    Reader,
    Tokens,
    Unit,
    day_at,
    of_year,
    word_at,
    year_at,
)


def read_phrase(tokens: Tokens, index: int) -> Phrase | None:
    """The date phrase that begins at a token, the longest reading; null where none does."""
    lower = tokens[index].lower
    reader = READERS.get(lower)
    if reader is None and lower[0].isdigit():
        reader = read_number
    elif reader is None and lower[0] == "m":
        reader = read_half_month
    if reader is None:
        return None
    phrase = reader(tokens, index)
    return phrase and joined(tokens, phrase)


def read_in_turn(*readers: Reader) -> Reader:
    """A reader that tries some others in their order."""

    def read(tokens: Tokens, index: int) -> Phrase | None:
        return next((found for one in readers if (found := one(tokens, index))), None)

    return read


def read_number(tokens: Tokens, index: int) -> Phrase | None:
    """“15 June”, “15-16 June 2026”, “2023”, “2023-24”, “the 2030s”, “2026-06-15”, “30 days ago”."""
    year = year_at(tokens, index)
    if year is not None:
        return read_year(tokens, index, year)
    if tokens[index].word.endswith("0s") and tokens[index].word[:-1].isdigit():
        decade = int(tokens[index].word[:-1])
        if FIRST_YEAR <= decade < LAST_YEAR:
            return Phrase(index, index + 1, year=decade, unit=Unit.DECADE)
        return None
    day = day_at(tokens, index)
    return (
        (day and (read_day_month(tokens, index, day) or read_bare_day(tokens, index, day)))
        or read_slashed(tokens, index)
        or read_count(tokens, index)
    )


def read_ordinal(tokens: Tokens, index: int) -> Phrase | None:
    """“second quarter”, “first week of May”, but also “4th of May”."""
    found = read_part(tokens, index)
    if found is None and tokens[index].lower[0].isdigit():
        return read_number(tokens, index)
    return found


def read_end(tokens: Tokens, index: int) -> Phrase | None:
    """“end of the year”, “end of March”, “end of next week”, “beginning of 2027”."""
    if word_at(tokens, index + 1) != "of":
        return None
    inner = index + 2 + (word_at(tokens, index + 2) in ("the", "this"))
    unit = UNITS.get(word_at(tokens, inner))
    today = unit is Unit.DAY and word_at(tokens, index - 2) in ("by", "before", "until")
    today = today and word_at(tokens, inner + 1) not in (*POSSESSIVE, "on", "of")
    if unit is not None and (unit is not Unit.DAY or today) and inner > index + 2:
        return Phrase(index, inner + 1, unit=unit, shift=0)
    after = word_at(tokens, inner + 1)
    alone = not after[:1].isalpha() or after in AFTER_DATE or after == "of"
    if word_at(tokens, inner) in SEASONS and inner > index + 2 and alone:
        season = SEASONS[word_at(tokens, inner)]
        return of_year(tokens, Phrase(index, inner + 1, unit=Unit.SEASON, part=season))
    return read_inner(tokens, index, inner)


def read_inner(tokens: Tokens, index: int, inner: int) -> Phrase | None:
    """The phrase at `inner` with what stands before it; never one that looks further itself."""
    is_number = word_at(tokens, inner)[:1].isdigit()
    reader = read_number if is_number else READERS.get(word_at(tokens, inner))
    if reader is None or reader in (read_end, read_qualified):
        return None
    found = reader(tokens, inner)
    return found and replace(found, first=index)


def read_qualified(tokens: Tokens, index: int) -> Phrase | None:
    """“early 2030s”, “late March”, “mid July”, “early next year”."""
    return read_inner(tokens, index, index + 1)


def joined(tokens: Tokens, phrase: Phrase) -> Phrase:
    """The same with the end of an interval: “May 3 to May 5”, “Thursday and Friday”."""
    if is_bare_span(phrase):
        return joined_months(tokens, phrase)
    if phrase.until is not None or (phrase.day is None and phrase.weekday is None):
        return phrase
    link, before = word_at(tokens, phrase.last), word_at(tokens, phrase.first - 1)
    if link not in DASHES and link not in ("to", "and", "or", "through", "until"):
        return phrase
    other = read_one(tokens, phrase.last + 1)
    if other is None or (other.day is None) != (phrase.day is None) or other.until is not None:
        return phrase
    apart = link == "or" or (link == "and" and before != "between")
    if apart and not follows(phrase, other):
        return phrase
    if phrase.weekday is not None and phrase.shift is None:
        phrase = replace(phrase, shift=other.shift, unit=other.unit)  # “X and Y next week”
    return replace(phrase, last=other.last, until=other)


def is_bare_span(phrase: Phrase) -> bool:
    """Whether a date is a month or a year as a whole."""
    return (
        phrase.day is None
        and phrase.weekday is None
        and phrase.until is None
        and phrase.unit is None
        and (phrase.month is not None or phrase.year is not None)
    )


def joined_months(tokens: Tokens, phrase: Phrase) -> Phrase:
    """The same with the end of “between May and July”, “from 2019 to 2023”."""
    link, before = word_at(tokens, phrase.last), word_at(tokens, phrase.first - 1)
    wanted = {"from": ("to", "until", "through"), "between": ("and",)}.get(
        before, ("through", "or")
    )
    if link not in wanted:
        return phrase
    begin = phrase.last + 1
    if link == "or" and phrase.month is not None:
        return either_month(tokens, phrase)
    if phrase.month is None:
        year = year_at(tokens, begin)
        other = Phrase(begin, begin + 1, year=year) if year is not None else None
    else:
        other = read_date_only(tokens, begin) if word_at(tokens, begin) in MONTHS else None
    if other is None or not is_bare_span(other):
        return phrase
    if phrase.year is None and other.year is not None:
        phrase = replace(phrase, year=other.year)
    return replace(phrase, last=other.last, until=other)


def either_month(tokens: Tokens, phrase: Phrase) -> Phrase:
    """“in late May or early June”: two months, of which nobody knows yet."""
    begin = phrase.last + 1 + (word_at(tokens, phrase.last + 1) in ("early", "late", "mid"))
    other = read_date_only(tokens, begin) if word_at(tokens, begin) in MONTHS else None
    if other is None or other.month != (phrase.month or 0) + 1 or other.day is not None:
        return phrase
    return replace(phrase, last=other.last, until=other)


def read_one(tokens: Tokens, index: int) -> Phrase | None:
    """A day or a weekday without an interval of its own."""
    if word_at(tokens, index) in WEEKDAYS:
        return read_weekday(tokens, index)
    return read_date_only(tokens, index)


def follows(one: Phrase, other: Phrase) -> bool:
    """Whether one day is the morrow of another: “Thursday and Friday” is one interval."""
    if one.weekday is not None and other.weekday is not None:
        return (one.weekday + 1) % 7 == other.weekday
    return one.month == other.month and other.day == (one.day or 0) + 1


QUALIFIERS = ("early", "late", "mid", "early-to-mid", "mid-to-late")
READERS: dict[str, Reader] = {
    **dict.fromkeys(MONTHS, read_month),
    **dict.fromkeys(WEEKDAYS, read_weekday),
    **dict.fromkeys(DAYS, read_day_word),
    **dict.fromkeys(SHIFTS, read_shifted),
    **dict.fromkeys(ORDINALS, read_ordinal),
    "q": read_part,
    **dict.fromkeys(("end", "start", "beginning", "middle"), read_end),
    **dict.fromkeys(("year-end", "month-end", "year"), read_year_end),
    **dict.fromkeys(SEASONS, read_season),
    **dict.fromkeys(FEASTS, read_feast),
    "later": read_later,
    "following": read_following,
    "then": read_then,
    "same": read_same_day,
    "that": read_same_day,
    "new": read_new_year,
    **dict.fromkeys(QUALIFIERS, read_qualified),
    **dict.fromkeys(NUMBERS, read_count),
    "week": read_in_turn(read_week_of, read_year_end),
    "month": read_year_end,
    "day": read_day_beside,
    "latter": read_latter_half,
    "final": read_final,
    "weekend": read_weekend,
}
for opening in OPENING:
    later = READERS.get(opening)
    READERS[opening] = read_in_turn(read_named_day, later) if later else read_named_day
