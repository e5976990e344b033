"""The last day of a term that is counted first and named then: “has 90 working days to rule, which
gives it until 6 May”, “within six months, by 6 May”.
"""

from extraction.dates.dates import DateFound
from extraction.dates.term_dates import Calendar
from extraction.decisions.words import Clue
from extraction.text.tokens import Text, word

COUNTED = frozenset("days weeks months month week fortnight hours".split())
LASTS = frozenset("by until till".split())
# What may stand between a comma and “until 6 May”.
GLUE = frozenset(
    "that is which gives giving it them him her means meaning effectively namely i.e. he she they "
    "must has have act rule decide".split()
)
OPENS = frozenset(", – — - ( or".split())
MOST_COUNT = 6  # tokens before a verb of deciding: “has 90 working days to”
MOST_BEHIND = 24  # tokens from a count to the day


def told_over(
    text: Text, calendar: Calendar, clue: Clue, found: DateFound | None
) -> DateFound | None:
    """The day that tells over again what was counted; null where nothing was or no day tells it."""
    if COUNTED.isdisjoint(clue.sentence.words) or LASTS.isdisjoint(clue.sentence.words):
        return None
    if found is not None and word(text, found.last - 1) not in COUNTED:
        return None
    begin = found.last if found is not None else counted_before(text, clue)
    if begin < 0:
        return None
    for date in calendar.between(begin, min(clue.sentence.last, begin + MOST_BEHIND)):
        if word(text, date.first) in LASTS and calendar.is_term(date):
            return date if opens_apart(text, date.first - 1, begin) else None
    return None


def counted_before(text: Text, clue: Clue) -> int:
    """The token behind days that are given but tell no date: “90 working days to rule”; -1."""
    near = range(clue.act - 1, max(clue.sentence.first, clue.act - MOST_COUNT), -1)
    count = next((i for i in near if word(text, i) in COUNTED), -1)
    return count + 1 if count > 0 and word(text, count + 1) == "to" else -1


def opens_apart(text: Text, index: int, lowest: int) -> bool:
    """Whether only glue stands between a comma and “until”."""
    while index >= lowest and word(text, index) in GLUE:
        index -= 1
    return index >= lowest and word(text, index) in OPENS
