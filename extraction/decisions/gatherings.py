"""The day of a meeting that an article tells once, for what is to be decided there: “a summit in
Turin on 11 July” at the top, and far below “Leaders will have to decide whether”.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from brief.dates import When
from brief.pending_decisions import DecisionStatus, DueKind
from extraction.dates.dates import DateFound
from extraction.dates.term_dates import Calendar
from extraction.decisions.decision import Decision
from extraction.decisions.dues import narrows
from extraction.decisions.words import WORDS
from extraction.text.tokens import Sentence, Text, word

MOST_BACK = 12  # tokens from a date to the meeting that is then
MOST_AHEAD = 4  # tokens from a date to “at a summit”
MOST_CLAUSE = 40  # tokens of a decision’s sentence that are looked at
MOST_NAME = 4  # tokens from “at the” to “summit”
MEETINGS = WORDS["event"] - frozenset("assembly council ballot hearing talks".split())
MEETING = frozenset("meet meets meeting convene convenes gather gathers gathering".split())
ANY = MEETINGS | MEETING
STOPS = frozenset(". ; : whether that after since which who until".split())
# Who comes together to decide, and is found by that noun alone.
GUESTS = frozenset(
    "leaders ministers delegates envoys countries nations governments negotiators ambassadors "
    "governors bishops parties heads presidents cardinals".split()
)
HEADS = ("heads of state", "heads of government")
SUMMITS = frozenset("summit conference congress".split())
VOTERS = frozenset("voters electors residents citizens".split())
POLLS = frozenset("election elections polling referendum plebiscite vote ballot".split())
IS = frozenset("is are be".split())
MONTH_LENGTH = len("2026-05")
THOSE = frozenset("the that this their its".split())
WEIGHED = WORDS["weighing"] | frozenset("apart talks unsaid expiry unless acts".split())


@dataclass(frozen=True, slots=True)
class Gathering:
    """A meeting with its day: the token of “summit” or “meet”, and the words before it."""

    index: int
    noun: str
    before: frozenset[str]
    date: DateFound


def told_afar(text: Text, calendar: Calendar, found: Sequence[Decision]) -> None:
    """Gives decisions without a day that of the meeting where they are to be taken."""
    undated = [one for one in found if one.due is None and may_wait(text, one)]
    wide = [one for one in found if is_month(one.due) and guests_of(one)]
    voted = [one for one in found if one.due is None and is_of_voters(one)]
    meetings = gatherings(text, calendar) if undated or wide else []
    for decision in undated:
        meeting = meeting_of(text, meetings, decision) if meetings else None
        if meeting is None and len(undated) == 1 and guests_of(decision):
            meeting = lone_summit(meetings)
        set_day(decision, meeting.date if meeting is not None else None)
    for decision in wide:
        set_day(decision, day_within(meetings, decision))
    for decision in voted:
        set_day(decision, election_day(text, calendar))


def lone_summit(meetings: list[Gathering]) -> Gathering | None:
    """The one summit of an article, for the one decision of leaders that has no day."""
    summits = {one.date.when.edtf: one for one in meetings if one.noun in SUMMITS}
    return next(iter(summits.values())) if len(summits) == 1 else None


def set_day(decision: Decision, date: DateFound | None) -> None:
    """Gives a decision its day, if one was found."""
    if date is not None:
        decision.due, decision.due_kind = date.when, DueKind.SCHEDULED
        decision.status = DecisionStatus.SCHEDULED


def is_month(due: When | None) -> bool:
    """Whether something is due in a month, of which a summit would be a part."""
    return due is not None and len(due.edtf or "") == MONTH_LENGTH and "/" not in (due.edtf or "")


def day_within(meetings: list[Gathering], decision: Decision) -> DateFound | None:
    """The day of the one summit of an article in the month in which leaders are to decide."""
    due = decision.due
    days = {
        one.date.when.edtf: one.date
        for one in meetings
        if one.noun in SUMMITS and due is not None and narrows(due, one.date.when)
    }
    days.pop(due.edtf if due is not None else None, None)
    return next(iter(days.values())) if len(days) == 1 else None


def is_of_voters(decision: Decision) -> bool:
    """Whether those who decide do so on the day of an election: “voters”."""
    return any(who.local and who.name.lower().split()[0] in VOTERS for who in decision.deciders)


def election_day(text: Text, calendar: Calendar) -> DateFound | None:
    """The day of “Election Day is Nov. 3”, “the referendum is on 3 May”, where there is but one."""
    days = {}
    for date in calendar.dates:
        sentence = text.sentence_at(text.tokens[date.core].start)
        if sentence is None or not calendar.is_ahead(date) or POLLS.isdisjoint(sentence.words):
            continue
        verb = date.first - 1 - (word(text, date.first - 1) in ("on", "for"))
        verb -= word(text, verb) in ("set", "scheduled", "due", "held")
        day = word(text, verb - 1) == "day"
        if word(text, verb) in IS and word(text, verb - 1 - day) in POLLS:
            days[date.when.edtf] = date
    return next(iter(days.values())) if len(days) == 1 else None


def may_wait(text: Text, decision: Decision) -> bool:
    """Whether something is to be decided at a meeting, rather than weighed or put off."""
    if decision.form in WEIGHED or decision.postponed:
        return False
    sentence = text.sentence_at(decision.evidence[0][0])
    there = sentence is not None and not MEETINGS.isdisjoint(sentence.words)
    return there or bool(guests_of(decision))


def gatherings(text: Text, calendar: Calendar) -> list[Gathering]:
    """The meetings of an article that are told with a day to come."""
    meetings = []
    for date in calendar.dates:
        if date.when.edtf is None or not calendar.is_term(date):
            continue
        sentence = text.sentence_at(text.tokens[date.core].start)
        index = meeting_near(text, sentence, date) if sentence is not None else -1
        if sentence is not None and index >= 0:
            first = min(index, date.first)
            lowest = max(sentence.first, first - MOST_CLAUSE)
            words = frozenset(word(text, i) for i in range(lowest, first))
            meetings.append(Gathering(index, word(text, index), words, date))
    return meetings


def meeting_near(text: Text, sentence: Sentence, date: DateFound) -> int:
    """The token of the meeting that is on a date; -1 where none is."""
    if ANY.isdisjoint(sentence.words):
        return -1
    lowest = max(sentence.first, date.first - MOST_BACK)
    for index in range(date.first - 1, lowest - 1, -1):
        if is_meeting(text, index):
            return index
        if word(text, index) in STOPS:
            break
    for index in range(date.last, min(sentence.last, date.last + MOST_AHEAD)):
        if word(text, index) in MEETINGS:
            return index
        if word(text, index) in STOPS | {","}:
            break
    return -1


def is_meeting(text: Text, index: int) -> bool:
    """Whether a word tells of a meeting: “meet”, “a summit”, no “met”."""
    lower = word(text, index)
    verb = lower in MEETING and word(text, index - 1) not in ("a", "the", "last", "this")
    return lower in MEETINGS or verb


def meeting_of(text: Text, meetings: list[Gathering], decision: Decision) -> Gathering | None:
    """The meeting at which a decision is to be taken."""
    start = bisect_left(text.tokens, decision.evidence[0][0], key=lambda token: token.start)
    sentence = text.sentence_at(decision.evidence[0][0])
    noun = pointed_at(text, sentence) if sentence is not None else ""
    if noun:
        fitting = [one for one in meetings if one.noun == noun or one.noun in MEETING]
        before = [one for one in fitting if one.index < start]
        return before[-1] if before else next(iter(fitting), None)
    guests = guests_of(decision)
    fitting = [one for one in meetings if guests and guests <= one.before]
    days = {one.date.when.edtf for one in fitting}
    return fitting[0] if len(days) == 1 else None


def pointed_at(text: Text, sentence: Sentence) -> str:
    """The noun of “at the summit” in a sentence; empty where it points at no meeting."""
    if "at" not in sentence.words or MEETINGS.isdisjoint(sentence.words):
        return ""
    last = min(sentence.last, sentence.first + MOST_CLAUSE)
    for index in range(sentence.first, last):
        if word(text, index) != "at" or word(text, index + 1) not in THOSE:
            continue
        for noun in range(index + 2, min(last, index + MOST_NAME)):
            if word(text, noun) in MEETINGS:
                return word(text, noun)
    return ""


def guests_of(decision: Decision) -> set[str]:
    """The words for those who decide, where they are guests of a meeting: “eastern leaders”."""
    if len(decision.deciders) != 1:
        return set()
    name = decision.deciders[0].name.lower()
    if any(name.endswith(heads) for heads in HEADS):
        return {"leaders"}
    words = name.split()
    return set(words) - {"the"} if words[-1] in GUESTS else set()
