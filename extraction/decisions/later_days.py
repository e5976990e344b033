"""The later of two days that are told of one decision: “put off first to March and then to May”, “a
draft decision is expected in March and the final one in May”.
"""

from extraction.dates.dates import DateFound
from extraction.dates.term_dates import Calendar
from extraction.decisions.words import WORDS, Clue
from extraction.text.tokens import Text

DRAFTS = frozenset("draft preliminary provisional interim initial".split())
FINAL = WORDS["decision"] | {"one"}
NEXT = frozenset("then later again".split())
MOST_THEN = 6  # tokens from one day to the next: “to March and then again to”
MOST_FINAL = 12  # tokens from a day to “the final one”
MOST_DUE = 5  # tokens from “one” to its day: “one is to follow in May”


def put_off_again(
    text: Text, calendar: Calendar, clue: Clue, found: DateFound | None
) -> DateFound | None:
    """The last of the days to which something was put off, one after the other."""
    while clue.postponed and found is not None and not NEXT.isdisjoint(clue.sentence.words):
        later = calendar.term(clue.sentence, found.last, found.last + MOST_THEN)
        if later is None:
            return found
        near = {text.near[i] for i in range(found.last, later.core)}
        # “to March, when they meet again”: no other day
        if NEXT.isdisjoint(near) or not {"to", "until", "till"} & near or "when" in near:
            return found
        found = later
    return found


def final_then(
    text: Text, calendar: Calendar, clue: Clue, found: DateFound | None
) -> DateFound | None:
    """The day of the final decision, where that of a draft of it is told first."""
    if found is None or "final" not in clue.sentence.words or not is_draft(text, clue, found):
        return None
    limit = min(clue.sentence.last - 2, found.last + MOST_FINAL)
    for index in range(found.last + 1, limit):
        if text.near[index] == "final" and text.near[index + 1] in FINAL:
            return calendar.term(clue.sentence, index, index + 2 + MOST_DUE)
        if text.near[index] in (";", "that", "whether"):
            return None
    return None


def whole_title(text: Text, clue: Clue, title: str, found: DateFound | None) -> str:
    """A title without its “draft”, where the day is that of the final decision."""
    first, _, rest = title.partition(" ")
    if found is None or first.lower() not in DRAFTS or not rest:
        return title
    final = "final" in text.near[clue.act + 1 : found.first]
    return rest[:1].upper() + rest[1:] if final else title


def is_draft(text: Text, clue: Clue, found: DateFound) -> bool:
    """Whether a noun of deciding, or what a verb gives, is but a draft: “issue a draft ruling”."""
    if DRAFTS.isdisjoint(clue.sentence.words):
        return False
    if clue.noun:
        return text.near[clue.act - 1] in DRAFTS
    given = range(clue.act + 1, found.first)
    return any(text.near[i] in DRAFTS and text.near[i + 1] in FINAL for i in given)
