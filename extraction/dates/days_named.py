"""Days with a name of their own: “on St. Andrew’s Day”, “by New Year’s Eve”, “on Good Friday”.

Only what is the same day wherever it is kept, which “Labour Day” and “Independence Day” are not.
"""

from extraction.text.date_words import (
    AFTER_DATE,
    POSSESSIVE,
    Phrase,
    Tokens,
    Unit,
    word_at,
    year_at,
)

FIXED = {
    "new years day": (1, 1),
    "anzac day": (4, 25),
    "australia day": (1, 26),
    "valentines day": (2, 14),
    "st valentines day": (2, 14),
    "st davids day": (3, 1),
    "st patricks day": (3, 17),
    "st georges day": (4, 23),
    "may day": (5, 1),
    "juneteenth": (6, 19),
    "canada day": (7, 1),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "all saints day": (11, 1),
    "armistice day": (11, 11),
    "veterans day": (11, 11),
    "st andrews day": (11, 30),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "boxing day": (12, 26),
    "st stephens day": (12, 26),
    "new years eve": (12, 31),
}
# Days from Easter Sunday.
MOVABLE = {
    "shrove tuesday": -47,
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "easter sunday": 0,
    "easter monday": 1,
    "ascension day": 39,
    "whit monday": 50,
}
OPENING = {name.split()[0] for name in (*FIXED, *MOVABLE)} | {"saint"}
LEADS = frozenset("on by before until till after since from at".split())
MOST_WORDS = 6  # tokens of “St. Andrew’s Day”
MARKS = frozenset((".", "'", "’", *POSSESSIVE))


def read_named_day(tokens: Tokens, index: int) -> Phrase | None:
    """The day whose name begins at a token behind “on”, “by” and the like."""
    if not tokens[index].word[0].isupper() or word_at(tokens, index - 1) not in LEADS:
        return None
    name = ""
    for last in range(index, index + MOST_WORDS):
        word = word_at(tokens, last)
        if word in MARKS:
            name += "s" if word in POSSESSIVE else ""
            continue
        name = f"{name} {'st' if word == 'saint' else word}".lstrip()
        year = year_at(tokens, last + 1)
        end = last + 1 + (year is not None)
        if word_at(tokens, end)[:1].isalpha() and word_at(tokens, end) not in AFTER_DATE:
            continue  # “on Good Friday Bay”
        if name in FIXED:
            month, day = FIXED[name]
            return Phrase(index, end, year=year, month=month, day=day)
        if name in MOVABLE:
            return Phrase(index, end, year=year, unit=Unit.FEAST, part=EASTER, shift=MOVABLE[name])
    return None


EASTER = 2  # as `date_words.FEASTS` counts
