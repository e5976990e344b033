"""When an event is: the date that is written with it, “a summit in Riga on July 8”."""

from collections.abc import Sequence

from brief.entities import EntityKind
from extraction.dates.dates import DateFound
from extraction.text.cast import Cast, Mention
from extraction.text.tokens import Text, word

MOST_BETWEEN = 5  # tokens from an event to its date: “is to be held on”
HELD = frozenset(
    "on in from for to be is was will held takes take took place set due scheduled planned "
    "expected begins begin starts start opens open opening starting beginning".split()
)
AT = frozenset("at during".split())
ARTICLES = frozenset("a an the their its".split())


def date_events(text: Text, cast: Cast, dates: Sequence[DateFound]) -> None:
    """Gives events the first date that stands with them and says in which year they are."""
    starts = {date.first: date for date in dates if date.first == date.core}
    ends = {date.last: date for date in starts.values()}
    for mention in cast.between(0, len(text.tokens)):
        event = mention.actor
        if event.kind is EntityKind.EVENT and event.when is None:
            date = date_inside(mention, starts) or date_after(text, mention, starts)
            date = date or date_before(text, mention, ends)
            if date is not None and date.when.edtf is not None:
                event.when = date.when


def date_inside(mention: Mention, starts: dict[int, DateFound]) -> DateFound | None:
    """The date in the words of an event: “the 2026 Baltic summit”."""
    inside = (starts[index] for index in range(mention.first, mention.last) if index in starts)
    return next((date for date in inside if date.last <= mention.last), None)


def date_after(text: Text, mention: Mention, starts: dict[int, DateFound]) -> DateFound | None:
    """The date right behind an event, or behind “is to be held on”; no “summit on 2030 goals”."""
    for index in range(mention.last, mention.last + MOST_BETWEEN + 1):
        if index in starts:
            goals = word(text, index - 1) == "on" and word(text, index).isdigit()
            return None if goals and starts[index].last == index + 1 else starts[index]
        lower = word(text, index)
        if lower not in HELD or (lower == "for" and index == mention.last):
            return None
    return None


def date_before(text: Text, mention: Mention, ends: dict[int, DateFound]) -> DateFound | None:
    """The date right before an event: “on July 8 at the Baltic summit”."""
    first = mention.first - (word(text, mention.first - 1) in ARTICLES)
    if word(text, first - 1) in AT:
        return ends.get(first - 1)
    return None if word(text, mention.first) in ARTICLES else ends.get(mention.first)
