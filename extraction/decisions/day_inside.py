"""The one day of a week or a month in which something is due: “will vote next week”, and further on
“The vote is set for 21 April”.
"""

import datetime as dt

from brief.dates import When
from brief.pending_decisions import DecisionStatus, DueKind
from extraction.dates.dates import DateFound
from extraction.dates.term_dates import Calendar
from extraction.decisions.decision import Decision
from extraction.decisions.dues import narrows
from extraction.decisions.words import WORDS
from extraction.text.tokens import Text, word

MOST_MEETS = 12  # tokens from “meets” to its day
GATHERING = WORDS["event"] | frozenset("vote day assembly session debate reading hearing".split())
HOLDING = GATHERING - {"vote", "hearing", "ballot", "day", "debate", "reading"}
MEETING = WORDS["meet"] - frozenset("polls meeting return returns sit sits".split())
TOLD = MEETING | HOLDING
LISTED = frozenset("listed down pencilled penciled".split())  # “The case is down for 13 April”
ANY = TOLD | GATHERING | LISTED
MOST_LISTED = 4  # tokens from “listed” to its day: “listed for the week of”


def is_wide(due: When | None) -> bool:
    """Whether a sentence beside may tell a nearer day: “next month”, or none at all."""
    return due is None or (due.earliest is not None and due.earliest != due.latest)


def give_day_inside(text: Text, calendar: Calendar, decision: Decision) -> DateFound | None:
    """Gives a decision that is due in a week or a month the one day in it that is told further on
    for a vote or a meeting: “will vote next week”, and below “The vote is set for 21 April”.
    """
    due = decision.due
    if due is None or not is_wide(due) or decision.status is DecisionStatus.POSTPONED:
        return None
    days = {
        date.when.edtf: date
        for date in calendar.dates
        if date.when.edtf != due.edtf
        and is_within(due, date.when)
        and text.tokens[date.first].start > decision.evidence[0][1]
        and is_for_meeting(text, calendar, date)
    }
    if len(days) != 1:
        return None
    (date,) = days.values()
    decision.due, decision.due_kind = date.when, DueKind.SCHEDULED
    decision.status = DecisionStatus.SCHEDULED
    return date


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
