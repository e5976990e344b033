"""Days, months and years by name or number: “June 15-16, 2026”, “Thursday”, “2023-24”."""

from dataclasses import replace

from extraction.dates.weeks import of_the_month
from extraction.text.date_words import (
    AFTER_COUNT,
    AFTER_DATE,
    DASHES,
    DOUBTFUL,
    FULL_MONTHS,
    GATHERINGS,
    MONTH_LEADS,
    MONTHS,
    PLANNED,
    POSSESSIVE,
    SHIFTS,
    WEEKDAYS,
    YEAR_LEADS,
    Phrase,
    Tokens,
    Unit,
    day_at,
    number_at,
    with_relative_year,
    word_at,
    year_at,
)

AT_LEADS = frozenset("at in before until to for since after ahead of".split())
BARE_LEADS = frozenset("on by until till before from".split())
ENDS = AFTER_COUNT | frozenset(("whether", "how", "", "?", "–", "—"))
ENDINGS = ("st", "nd", "rd", "th")
PARTS_OF_DAY = frozenset("night morning evening afternoon noon midnight".split())


def read_month(tokens: Tokens, index: int) -> Phrase | None:
    """“July”, “July 2023”, “June 15”, “June 15-16, 2026”, “July 30 to August 2”."""
    if not tokens[index].word[0].isupper():
        return None
    name = tokens[index].lower
    after = index + 1 + (len(name) < 5 and word_at(tokens, index + 1) == ".")
    phrase = Phrase(index, index + 1, month=MONTHS[name])
    day, year = day_at(tokens, after), year_at(tokens, after)
    if day is not None:
        return with_year(tokens, span_of_days(tokens, replace(phrase, last=after + 1, day=day)))
    if year is not None:
        return replace(phrase, last=after + 1, year=year)
    comma = after + (word_at(tokens, after) in (",", "of"))
    if comma > after and (year := year_at(tokens, comma)) is not None:
        return replace(phrase, last=comma + 1, year=year)
    if name not in FULL_MONTHS | {"may"} or (name in DOUBTFUL and not is_month(tokens, index)):
        return None
    return with_relative_year(tokens, phrase)


def is_month(tokens: Tokens, index: int) -> bool:
    """Whether the words around say that a doubtful word is a month."""
    before, after = word_at(tokens, index - 1), word_at(tokens, index + 1)
    return (
        before in MONTH_LEADS
        or (word_at(tokens, index - 2), before) in TERM_LEADS
        or (before in ("for", "to") and word_at(tokens, index - 2) in PLANNED)
        or (before == "to" and word_at(tokens, index - 2) in ("back", "forward", "then"))
        or before in DASHES
        or (before in ("and", "or", "to", "an", "a", "the") and before_is_date(tokens, index - 1))
        or (before in ("an", "a") and word_at(tokens, index - 2) in ("in", "by", "from"))
        or (after in GATHERINGS and before in ("its", "their", "the", "a", "this", "'s", "’s"))
        or (after in ("and", "or") and word_at(tokens, index + 2) in MONTHS)
        or (after in POSSESSIVE and before in AT_LEADS and meets_then(tokens, index + 2))
    )


# “no sooner than June”, “between now and March”, “as late as May”
TERM_LEADS = frozenset(
    {(word, "than") for word in ("earlier", "later", "sooner", "before")}
    | {("now", "and"), ("early", "as"), ("late", "as"), ("soon", "as")}
)


def meets_then(tokens: Tokens, index: int) -> bool:
    """Whether a meeting is told right behind: “at May’s full council meeting”."""
    return any(word_at(tokens, i) in GATHERINGS for i in range(index, index + 3))


def before_is_date(tokens: Tokens, index: int) -> bool:
    """Whether a month or a number stands before a link."""
    return word_at(tokens, index - 1) in MONTHS or number_at(tokens, index - 1) is not None


def span_of_days(tokens: Tokens, phrase: Phrase) -> Phrase:
    """The same with the last day of “June 15-16”, “June 15 to 16”, “July 4 and 5”."""
    index = phrase.last
    while word_at(tokens, index) == "," and day_at(tokens, index + 1):
        if word_at(tokens, index + 2) not in (",", "and"):
            break
        index += 2  # “June 14, 15 and 21”
    link, last = word_at(tokens, index), index + 1
    other = day_at(tokens, last)
    if other is None or (link not in DASHES and link not in ("to", "and", "or", "through")):
        return phrase
    if (
        link in ("and", "to", "or")
        and word_at(tokens, last + 1)[:1].isalpha()
        and (word_at(tokens, last + 1) not in AFTER_DATE)
    ):
        return phrase  # “on June 15 and 16 others”
    if phrase.day is None or other <= phrase.day or (link == "or" and other > phrase.day + 1):
        return phrase
    end = replace(phrase, first=last, last=last + 1, day=other)
    return replace(phrase, last=last + 1, until=end)


def with_year(tokens: Tokens, phrase: Phrase) -> Phrase:
    """The same with the year that follows: “June 15, 2026”."""
    index = phrase.last + (word_at(tokens, phrase.last) == ",")
    year = year_at(tokens, index)
    if year is None:
        return with_relative_year(tokens, phrase)
    until = phrase.until and replace(phrase.until, year=year)
    return replace(phrase, last=index + 1, year=year, until=until)


def read_year(tokens: Tokens, index: int, year: int) -> Phrase | None:
    """A year, two of them, or a date in digits."""
    if word_at(tokens, index + 1) in ("-", "–") and index + 2 < len(tokens):
        other = number_at(tokens, index + 2)
        month_and_day = word_at(tokens, index + 3) == "-" and day_at(tokens, index + 4)
        if month_and_day and other is not None and other <= 12:
            return Phrase(index, index + 5, year=year, month=other, day=month_and_day)
        if other is not None and other in (year + 1, (year + 1) % 100):
            end = Phrase(index + 2, index + 3, year=year + 1)
            return Phrase(index, index + 3, year=year, until=end)
    return Phrase(index, index + 1, year=year) if is_year(tokens, index) else None


def is_year(tokens: Tokens, index: int) -> bool:
    """Whether four digits are a year rather than a count, a sum or a number of something."""
    before, after = (
        word_at(tokens, index - 1),
        tokens[index + 1] if index + 1 < len(tokens) else None,
    )
    if before in YEAR_LEADS:
        return True
    if before[:1].isdigit() or before in ("$", "€", "£", "#", "no", "about", "some", "than"):
        return False
    if after is None or not after.word[0].isalpha():
        return after is None or after.word not in ("%", "-", "/", "°")
    return (
        after.word[0].isupper()
        or after.lower in AFTER_DATE
        or before
        in (
            "the",
            "a",
            "its",
            "their",
            "his",
            "her",
            "'s",
            "’s",
            "every",
        )
    )


def read_day_month(tokens: Tokens, index: int, day: int) -> Phrase | None:
    """“15 June 2026”, “15th of June”, “15-16 June”, “30 July to 2 August”."""
    last, other = index + 1, None
    while word_at(tokens, last) == "," and (later := day_at(tokens, last + 1)):
        if later <= day or word_at(tokens, last + 2) not in (",", "and", "or"):
            return None
        last += 2  # “14, 15 and 21 September”: from the first to the last of them
    if last > index + 1 and word_at(tokens, last) not in ("and", "or"):
        return None
    slash = word_at(tokens, last) == "/" and day_at(tokens, last + 1) == day + 1  # “7/8 April”
    linked = slash or word_at(tokens, last) in (*DASHES, "and", "to", "or")
    if linked and day_at(tokens, last + 1):
        other, last = day_at(tokens, last + 1), last + 2
    last += word_at(tokens, last) == "of"
    name = word_at(tokens, last)
    if name not in MONTHS or not tokens[last].word[0].isupper():
        return None
    dot = len(name) < 5 and word_at(tokens, last + 1) == "." and last + 2 < len(tokens)
    phrase = Phrase(index, last + 1 + dot, month=MONTHS[name], day=day)
    if other is not None and other > day:
        phrase = replace(phrase, until=replace(phrase, day=other))
    found = with_year(tokens, phrase)
    return replace(found, last=found.last - 1) if dot and found.last == phrase.last else found


def read_bare_day(tokens: Tokens, index: int, day: int) -> Phrase | None:
    """“on the 14th”, “by the 14th of next month”: a day without the name of its month."""
    if not tokens[index].lower.endswith(ENDINGS) or word_at(tokens, index - 1) != "the":
        return None
    if word_at(tokens, index - 2) not in BARE_LEADS:
        return None
    if word_at(tokens, index + 1) == "of":
        shift = of_the_month(tokens, index + 2)
        if shift is None:
            return None
        return Phrase(index, index + 4, day=day, unit=Unit.MONTH, shift=shift)
    ends = word_at(tokens, index + 1) in AFTER_COUNT
    return Phrase(index, index + 1, day=day) if ends else None


def read_weekday(tokens: Tokens, index: int) -> Phrase | None:
    """“Thursday”, “Thursday, June 18”, “Thursday and Friday”, “Thursday next week”."""
    if not tokens[index].word[0].isupper():
        return None
    phrase = Phrase(index, index + 1, weekday=WEEKDAYS[tokens[index].lower])
    part_of_day = word_at(tokens, index + 1) in PARTS_OF_DAY
    after = index + 1 + part_of_day
    after += word_at(tokens, after) in (",", "(")
    after += word_at(tokens, after) == "the"
    dated = read_date_only(tokens, after)
    if dated is not None and dated.day is not None:
        return replace(dated, first=index)
    if part_of_day:
        return replace(phrase, last=index + 2)
    if word_at(tokens, index + 1) == "week" and word_at(tokens, index + 2) not in POSSESSIVE:
        return replace(phrase, last=index + 2, shift=1, unit=Unit.DAY)  # “on Friday week”
    if word_at(tokens, index + 1) == "fortnight":
        return replace(phrase, last=index + 2, shift=2, unit=Unit.DAY)
    if word_at(tokens, index + 1) == "next" and word_at(tokens, index + 2) in ENDS:
        return replace(phrase, last=index + 2, shift=1)  # “on Thursday next”
    link = word_at(tokens, index + 1) == "of"
    shift = SHIFTS.get(word_at(tokens, index + 1 + link))
    if shift is not None and word_at(tokens, index + 2 + link) == "week":
        return replace(phrase, last=index + 3 + link, shift=shift, unit=Unit.WEEK)
    return phrase


def read_date_only(tokens: Tokens, index: int) -> Phrase | None:
    """A month with its day, in either order."""
    word = word_at(tokens, index)
    if word in MONTHS:
        return read_month(tokens, index)
    day = day_at(tokens, index)
    return read_day_month(tokens, index, day) if day is not None else None
