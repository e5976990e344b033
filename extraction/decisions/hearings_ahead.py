"""The day of a hearing, a debate or a shareholders’ meeting that an article tells once, for what is
to be decided there: “A judge must decide whether to block the law”, and far below “The hearing is
set for 20 March”.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from brief.articles import BlockKind
from extraction.dates.dates import DateFound
from extraction.dates.term_dates import Calendar
from extraction.decisions.decision import Decision
from extraction.decisions.gatherings import set_day
from extraction.decisions.sittings import LINKS, may_sit
from extraction.decisions.words import WORDS
from extraction.text.date_words import WEEKDAYS
from extraction.text.tokens import POSSESSIVES, Sentence, Text, word

MOST_BACK = 12  # tokens from a day back to the hearing that is then
MOST_OWNER = 5  # tokens of “Norland Steel’s next annual meeting”
COURTS = frozenset(
    "court courts tribunal judge judges justices bench magistrate association federation league "
    "commission panel regulator agency inspectorate".split()
)
HOLDERS = frozenset("shareholders stockholders investors owners bondholders creditors".split())
CHAMBERS = WORDS["chamber"] - frozenset("board commission trustees regents committee".split())
LAWMAKERS = CHAMBERS | frozenset("lawmakers legislators mps senators deputies peers".split())
# Whose they are, by the noun.
KINDS = (
    (frozenset("hearing hearings arguments".split()), COURTS),
    (frozenset("debate reading".split()), LAWMAKERS),
    (frozenset("meeting agm egm".split()), HOLDERS),
)
EVENTS = frozenset().union(*(nouns for nouns, _ in KINDS))
# Of meetings those of shareholders, not one of a board or a club.
GENERAL = frozenset("annual extraordinary special general shareholder shareholders the".split())
BETWEEN = LINKS | frozenset("in case heard start starts begin begins been has have".split())
FIRMS = frozenset("company firm group bank its their bidder target".split())
VAGUE = frozenset(("last", "previous", "past", "public"))


@dataclass(frozen=True, slots=True)
class Event:
    """A hearing or meeting of some kind of decider, with its day."""

    index: int
    kind: frozenset[str]
    owner: str
    date: DateFound


def told_of_events(text: Text, calendar: Calendar, found: Sequence[Decision]) -> None:
    """Gives the last decision of a court, a chamber or shareholders that is told before the one
    hearing, debate or meeting of theirs, and has no day, the day of it.
    """
    waiting = [one for one in found if may_sit(one) and kind_of(one)]
    if not waiting:
        return
    taken = {one.due.edtf for one in found if one.due is not None}
    told = events(text, calendar)
    starts = [one.evidence[0][0] for one in waiting]
    for _, kind in KINDS:
        days = {one.date.when.edtf: one for one in told if one.kind is kind}
        if len(days) != 1 or not taken.isdisjoint(days):
            continue
        event = next(iter(days.values()))
        before = bisect_left(starts, text.tokens[event.index].start)
        fitting = (one for one in reversed(waiting[:before]) if kind_of(one) is kind)
        decision = next(fitting, None)
        if decision is not None and is_theirs(event, decision):
            set_day(decision, event.date)


def kind_of(decision: Decision) -> frozenset[str] | None:
    """The kind of those who decide, if hearings, debates or meetings are theirs; else null."""
    words = {part for who in decision.deciders for part in who.name.lower().split()}
    return next((kind for _, kind in KINDS if not kind.isdisjoint(words)), None)


def is_theirs(event: Event, decision: Decision) -> bool:
    """Whether nobody else is said to hold it: “the club’s annual meeting”."""
    names = {part for who in decision.deciders for part in who.name.lower().split()}
    return not event.owner or event.owner in FIRMS | names


def events(text: Text, calendar: Calendar) -> list[Event]:
    """The hearings, debates and meetings of an article that are told with a day to come."""
    found = []
    for date in calendar.dates:
        if date.when.edtf is None or not calendar.is_term(date) or not calendar.is_ahead(date):
            continue
        sentence = text.sentence_at(text.tokens[date.core].start)
        if sentence is None or EVENTS.isdisjoint(sentence.words):
            continue
        quoted = text.tokens[date.core].quotation >= 0
        if quoted or sentence.block.kind is not BlockKind.PARAGRAPH:
            continue
        if (event := event_on(text, sentence, date)) is not None:
            found.append(event)
    return found


def event_on(text: Text, sentence: Sentence, date: DateFound) -> Event | None:
    """The hearing, debate or meeting that is on a date."""
    lowest = max(sentence.first, date.first - MOST_BACK)
    for index in range(date.first - 1, lowest - 1, -1):
        lower = word(text, index)
        if lower in EVENTS:
            kind = next(kind for nouns, kind in KINDS if lower in nouns)
            near = range(max(sentence.first, index - MOST_OWNER), index)
            words = [word(text, i) for i in near]
            general = lower != "meeting" or not GENERAL.isdisjoint(words[-2:])
            if not general or not VAGUE.isdisjoint(words):
                return None
            mark = next((i for i in reversed(near) if word(text, i) in POSSESSIVES), -1)
            owner = word(text, mark - 1) if mark > 0 else ""
            return Event(index, kind, owner, date)
        place = text.tokens[index].word[:1].isupper()
        if lower not in BETWEEN and lower not in WEEKDAYS and not place:
            return None
    return None
