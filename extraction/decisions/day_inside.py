"""The one day of a week or a month in which something is due: “will vote next week”, and further on
“The vote is set for 21 April”.
"""

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from brief.dates import When
from brief.pending_decisions import DecisionStatus, DueKind
from extraction.dates.dates import DateFound
from extraction.dates.term_dates import Calendar
from extraction.decisions.decision import SEATS, Decision
from extraction.decisions.dues import narrows
from extraction.decisions.sittings import who_sits
from extraction.decisions.words import WORDS
from extraction.text.tokens import POSSESSIVES, Sentence, Text, word

MOST_MEETS = 12  # tokens from “meets” to its day
GATHERING = WORDS["event"] | frozenset("vote day assembly session debate reading hearing".split())
HOLDING = GATHERING - {"vote", "hearing", "ballot", "day", "debate", "reading"}
MEETING = WORDS["meet"] - frozenset("polls meeting return returns sit sits".split())
TOLD = MEETING | HOLDING
READINGS = frozenset("first second third final".split())
MOST_OWNER = 3  # tokens of “club’s annual meeting”
MOST_DAYS = 40  # of a month
LISTED = frozenset("listed down pencilled penciled".split())  # “The case is down for 13 April”
ANY = TOLD | GATHERING | LISTED
MOST_LISTED = 4  # tokens from “listed” to its day: “listed for the week of”


def is_wide(due: When | None) -> bool:
    """Whether a sentence beside may tell a nearer day: “next month”, or none at all."""
    return due is None or (due.earliest is not None and due.earliest != due.latest)


class MeetingDays:
    """The days to come that an article tells for votes and meetings, by the day."""

    def __init__(self, text: Text, calendar: Calendar) -> None:
        self.text = text
        self.by_day: dict[str, list[DateFound]] = {}
        for date in calendar.dates:
            if date.when.edtf and is_for_meeting(text, calendar, date):
                self.by_day.setdefault(date.when.edtf, []).append(date)
        self.sorted = sorted(
            ((one.when.latest, day) for day, (one, *_) in self.by_day.items() if one.when.latest),
        )

    def within(self, due: When, after: int) -> Iterator[DateFound]:
        """The first of each day in a week or month that is told behind a code point."""
        if due.earliest is None or due.latest is None:
            return
        first = bisect_left(self.sorted, (due.earliest, ""))
        for latest, day in self.sorted[first : first + MOST_DAYS]:
            if latest > due.latest:
                break
            tokens, told = self.text.tokens, self.by_day[day]
            place = bisect_right(told, after, key=lambda one: tokens[one.first].start)
            if day != due.edtf and place < len(told) and is_within(due, told[place].when):
                yield told[place]

    def give(self, decision: Decision) -> DateFound | None:
        """Gives a decision that is due in a week or a month the one day in it that is told further
        on for its vote or for who decides: “will vote next week”, below “The vote is on 21 April”.
        """
        due = decision.due
        if due is None or not is_wide(due) or decision.status is DecisionStatus.POSTPONED:
            return None
        days = [
            date
            for date in self.within(due, decision.evidence[0][1])
            if is_of_same(self.text, decision, date)
        ]
        if len(days) != 1:
            return None
        decision.due, decision.due_kind = days[0].when, DueKind.SCHEDULED
        decision.status = DecisionStatus.SCHEDULED
        return days[0]


def is_of_same(text: Text, decision: Decision, date: DateFound) -> bool:
    """Whether a day may be that of the decision, and is not of somebody else’s meeting.

    “The club’s annual meeting is on 13 May” says nothing of when the council votes.
    """
    sentence = text.sentence_at(text.tokens[date.core].start)
    if sentence is None:
        return False
    bodies = {who.name.lower().split()[-1] for who in decision.deciders} | WORDS["body"]
    for index in range(max(sentence.first, date.first - MOST_MEETS), date.first):
        if word(text, index) == "reading" and word(text, index - 1) not in READINGS:
            return False  # a poet’s
        if word(text, index) in MEETING and another_meets(text, sentence, index, decision):
            return False
        if word(text, index) not in GATHERING:
            continue
        for owner in range(max(sentence.first + 1, index - MOST_OWNER), index):
            if word(text, owner) in POSSESSIVES and word(text, owner - 1) not in bodies:
                return False
    return True


def another_meets(text: Text, sentence: Sentence, index: int, decision: Decision) -> bool:
    """Whether a body meets that is not the one that decides: “The Bank’s committee, which meets on
    5 November” says nothing of when a council votes.
    """
    body = word(text, who_sits(text, sentence, index))
    known = {part for who in decision.deciders for part in who.name.lower().split()}
    if not known.isdisjoint(SEATS):
        return False  # councillors may sit as a committee
    members = {one for one, seats in SEATS.items() if seats & known}
    bodies = WORDS["body"] | WORDS["named"]
    return bool(known & bodies) and body in bodies and body not in known | members


def is_within(wide: When, near: When) -> bool:
    """Whether a day, or a few, lie inside of a week or month: “on 7-8 July” of “next week”."""
    if not is_wide(near):
        return narrows(wide, near)
    if wide.earliest is None or wide.latest is None:
        return False
    if near.earliest is None or near.latest is None:
        return False
    inside = wide.earliest <= near.earliest and near.latest <= wide.latest
    days = near.latest - near.earliest
    return inside and days < min(wide.latest - wide.earliest, WEEK)


WEEK = dt.timedelta(days=7)


def is_for_meeting(text: Text, calendar: Calendar, date: DateFound) -> bool:
    """Whether a day to come is told as that of a vote or a meeting, in its own sentence."""
    sentence = text.sentence_at(text.tokens[date.core].start)
    if sentence is None or not calendar.is_term(date) or ANY.isdisjoint(sentence.words):
        return False
    if not LISTED.isdisjoint(sentence.words) and word(text, date.first - 1) in ("for", "the"):
        return any(word(text, i) in LISTED for i in range(date.first - MOST_LISTED, date.first))
    near = range(max(sentence.first, date.first - MOST_MEETS), date.first)
    return any(word(text, index) in TOLD | GATHERING for index in near)
