"""Days told by today and tomorrow: “the day after tomorrow”, “a week today”, “tomorrow week”."""

from extraction.text.date_words import DAYS, POSSESSIVE, Phrase, Tokens, Unit, number_at, word_at

DAYS_A_WEEK = 7
AHEAD = {day: count for day, count in DAYS.items() if day in ("today", "tomorrow")}
# “has lasted a week today”, “twice a week today”, “earns 900 a week today”: no day to come.
SPENT = frozenset("for lasted once twice times been took taken takes lasts than".split())


def read_day_word(tokens: Tokens, index: int) -> Phrase | None:
    """“today”, “tomorrow”, “yesterday”; “tomorrow week”, which is a week later."""
    word = tokens[index].lower
    week = word in AHEAD and word_at(tokens, index + 1) == "week"
    if week and word_at(tokens, index + 2) not in POSSESSIVE:
        return Phrase(index, index + 2, unit=Unit.DAY, shift=AHEAD[word] + DAYS_A_WEEK)
    return Phrase(index, index + 1, unit=Unit.DAY, shift=DAYS[word])


def read_day_beside(tokens: Tokens, index: int) -> Phrase | None:
    """“the day after tomorrow”, “the day before yesterday”."""
    near = [word_at(tokens, i) for i in (index - 1, index + 1, index + 2)]
    if near == ["the", "after", "tomorrow"]:
        return Phrase(index, index + 3, unit=Unit.DAY, shift=2)
    if near == ["the", "before", "yesterday"]:
        return Phrase(index, index + 3, unit=Unit.DAY, shift=-2)
    return None


def read_weeks_today(tokens: Tokens, index: int, unit: Unit, count: int) -> Phrase | None:
    """“a week today”, “a fortnight tomorrow”, “two weeks today”: so many weeks after that day."""
    day, before = word_at(tokens, index + 2), word_at(tokens, index - 1)
    if unit is not Unit.WEEK or day not in AHEAD:
        return None
    if before in SPENT or number_at(tokens, index - 1) is not None or not before[:1].isalpha():
        return None
    return Phrase(index, index + 3, unit=Unit.DAY, shift=AHEAD[day] + DAYS_A_WEEK * count)
