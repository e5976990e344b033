"""The day and the body of a decision that a sentence beside it tells: “The council meets on 6 May.
It will decide then whether …”, “They must also settle …”.
"""

from bisect import bisect_left
from collections.abc import Collection, Sequence

from brief.pending_decisions import DecisionStatus, DueKind
from extraction.dates.dates import DateFound
from extraction.dates.term_dates import Calendar
from extraction.decisions.day_after import HELD, day_after, held_then, new_date, set_then, tokens
from extraction.decisions.day_inside import (
    GATHERING,
    HOLDING,
    MEETING,
    MOST_MEETS,
    TOLD,
    MeetingDays,
    is_wide,
)
from extraction.decisions.decision import MOST_APART, Decision
from extraction.decisions.dues import by_then, narrows
from extraction.decisions.words import UNLESS, WORDS
from extraction.text.cast import Actor
from extraction.text.tokens import Sentence, Text, word

THERE = frozenset("then there".split())
POINTERS = THERE | {"at"}
THOSE = frozenset("that this the same their its".split())
EXPIRES = frozenset("expires ends lapses runs".split())
REACH_OF_NEW = 5  # sentences from a vote that is put off to when it is taken up again
AGAIN = frozenset("again return".split())
RETURNED = frozenset("it this them".split())
RETURNING = frozenset(
    "taken take takes considered consider discussed discuss debate debated".split()
)
MOST_AGAIN = 4  # tokens of “taken up again”
WHO_MEETS = WORDS["body"] | WORDS["named"] | WORDS["event"] | {"synod"}
MEMBERS = WORDS["deciders"] | frozenset("they it members both".split())


def told_beside(text: Text, calendar: Calendar, found: Sequence[Decision]) -> list[Decision]:
    """Decisions with the day of the meeting that the sentence before or after tells."""
    meetings = MeetingDays(text, calendar)
    taken = {date.first for one in found if (date := meetings.give(one))}
    for place, decision in enumerate(found):
        if decision.status is DecisionStatus.POSTPONED:
            give_new_day(text, calendar, decision)
        elif is_wide(decision.due):
            give_day(text, calendar, decision, taken)
        if place > 0 and goes_on_there(text, decision):
            take_over(text, decision, found[place - 1])
    return list(found)


def give_day(
    text: Text, calendar: Calendar, decision: Decision, taken: Collection[int] = ()
) -> None:
    """Gives a decision the day of the meeting told beside it, if no other one has it."""
    at = bisect_left(text.starts, decision.evidence[0][0] + 1) - 1
    here = text.sentences[at]
    date = None
    if at > 0 and takes_up(text, here, text.sentences[at - 1]):
        date = meeting_day(text, calendar, text.sentences[at - 1], decision.form in UNLESS)
    kind = DueKind.SCHEDULED
    if date is None and at + 1 < len(text.sentences):
        date, kind = day_after(text, calendar, decision, here, text.sentences[at + 1])
    if date is not None and date.first in taken and decision.form != "vote":
        return
    if date is not None and (decision.due is None or narrows(decision.due, date.when)):
        when = by_then(date.when) if kind is DueKind.DEADLINE else date.when
        decision.due, decision.due_kind = when, kind
        if kind is DueKind.SCHEDULED:
            decision.status = DecisionStatus.SCHEDULED


def give_new_day(text: Text, calendar: Calendar, decision: Decision) -> None:
    """Gives what is put off the new day told right after: “It is now expected to take place in
    May”.
    """
    at = bisect_left(text.starts, decision.evidence[0][0] + 1) - 1
    following = text.sentences[at + 1 : at + 1 + REACH_OF_NEW]
    if decision.due is not None:
        # “put off to March. The minister now says it will come in May”
        following = [one for one in following[:1] if "now" in one.words]
    beside = [one for one in following[:1] if one.block is text.sentences[at].block]
    here = text.sentences[at]
    told = (held_then(text, calendar, one) or set_then(text, calendar, here, one) for one in beside)
    new = (new_date(text, calendar, one) for one in following)
    again = (taken_up_again(text, calendar, one) for one in following)
    date = next((one for one in (*told, *again, *new) if one is not None), None)
    if date is not None:
        decision.due, decision.due_kind = date.when, DueKind.SCHEDULED


def taken_up_again(text: Text, calendar: Calendar, sentence: Sentence) -> DateFound | None:
    """The day of “It will be taken up again at the board’s next meeting, on 22 May”."""
    if AGAIN.isdisjoint(sentence.words):
        return None
    for index in tokens(sentence):
        again = word(text, index) == "again" and not RETURNING.isdisjoint(
            text.lowers[max(sentence.first, index - MOST_AGAIN) : index]
        )
        returns = word(text, index) == "return" and word(text, index + 1) == "to"
        if again or (returns and word(text, index + 2) in RETURNED):  # not “will return to class”
            return calendar.term(sentence, index, index + 2 * MOST_MEETS)
    return None


FAVOUR = frozenset(("favour", "favor"))


def takes_up(text: Text, sentence: Sentence, before: Sentence) -> bool:
    """Whether a sentence points at a meeting told before: “then”, “at that meeting”, “Members”."""
    opening = word(text, sentence.first + (word(text, sentence.first) == "the"))
    if opening in MEMBERS:
        told = opening in before.words or not WHO_MEETS.isdisjoint(before.words)
        return opening not in WORDS["deciders"] or told
    if "votes" in sentence.words and not FAVOUR.isdisjoint(sentence.words):
        return True  # “Three-quarters of the votes cast must be in favour”
    if POINTERS.isdisjoint(sentence.words):
        return False
    for index in tokens(sentence):
        if word(text, index) in THERE and word(text, index + 1) not in AFTER_THEN:
            return True
        if points_at(text, index):
            return True
    return False


# “It then has 30 days to rule”: after that day
AFTER_THEN = frozenset("is are will 's has have must needs".split())


def points_at(text: Text, index: int) -> bool:
    """Whether a token opens “at that meeting”, “at the same summit”."""
    near = [word(text, i) for i in range(index + 2, index + 5)]
    same = word(text, index) == "at" and word(text, index + 1) in THOSE
    return same and bool(GATHERING & set(near))


def meeting_day(
    text: Text, calendar: Calendar, sentence: Sentence, expires: bool = False
) -> DateFound | None:
    """The day on which people meet, as a sentence tells: “The council next meets on 6 May”; or on
    which something `expires`: “The contract runs out on 31 March. Unless … by then”.
    """
    if expires and not EXPIRES.isdisjoint(sentence.words):
        first = next(i for i in tokens(sentence) if word(text, i) in EXPIRES)
        return calendar.term(sentence, first, first + MOST_MEETS)
    if TOLD.isdisjoint(sentence.words):
        return None
    for index in tokens(sentence):
        meets = word(text, index) in MEETING
        meets = meets or (word(text, index) in HOLDING and is_held(text, index))
        meets = meets or (word(text, index) in HOLDING and is_to_be_held(text, index))
        if meets and text.tokens[index].quotation < 0:
            return calendar.term(sentence, index, index + MOST_MEETS)
    return None


def is_held(text: Text, index: int) -> bool:
    """Whether a meeting “is on” a day, that of somebody too: “The next meeting of the board is”."""
    if word(text, index + 1) != "of":
        return word(text, index + 1) in HELD
    for verb in range(index + 3, index + MOST_OWNED):
        if word(text, verb) in HELD:
            return True
        if not word(text, verb)[-1:].isalpha():
            return False
    return False


def is_to_be_held(text: Text, index: int) -> bool:
    """Whether somebody holds a meeting: “The party will hold a special congress on 6 May”."""
    hold = next((i for i in range(index - 1, index - 5, -1) if word(text, i) in HOLDS), -1)
    return hold > 0 and word(text, hold + 1) in ("a", "an", "its", "their")


HOLDS = frozenset("hold holds holding convene convenes".split())
MOST_OWNED = 9  # tokens of “meeting of the city’s planning committee is”


def goes_on_there(text: Text, decision: Decision) -> bool:
    """Whether a decision is one more of those before: “They must also settle whether”."""
    start = bisect_left(text.tokens, decision.evidence[0][0], key=lambda token: token.start)
    near = {word(text, i) for i in range(start, min(len(text.tokens), start + 6))}
    return "also" in near or bool({"same"} & near and GATHERING & near)


def has_subject(text: Text, decision: Decision) -> bool:
    """Whether a sentence names a subject of its own before the words of a decision."""
    start = decision.evidence[0][0]
    sentence = text.sentence_at(start)
    first = text.tokens[sentence.first] if sentence is not None else None
    same = sentence is not None and word(text, sentence.first + 1) == "same"
    opens = first is not None and first.lower in ("the", "a", "an") and not same
    return opens and first is not None and first.start < start


def take_over(text: Text, decision: Decision, before: Decision) -> None:
    """Gives one more decision of the same meeting what was said of the one before it."""
    one_body = any(alike(a, b) for a in decision.deciders for b in before.deciders)
    if not one_body and decision.evidence[0][0] - before.evidence[-1][1] > MOST_APART:
        return
    if not decision.deciders and has_subject(text, decision):
        return
    decision.deciders = decision.deciders or before.deciders
    same = any(alike(a, b) for a in decision.deciders for b in before.deciders)
    if same and decision.due is None and before.due_kind in (DueKind.SCHEDULED, DueKind.EXPECTED):
        decision.due, decision.due_kind = before.due, before.due_kind
        decision.venue = decision.venue or before.venue
        decision.status = before.status


def alike(one: Actor, other: Actor) -> bool:
    """Whether two deciders are one, the later told more shortly: “Delegates” of “Delegates of”."""
    short, full = one.name.lower(), other.name.lower()
    return short == full or (one.local and full.startswith(f"{short} of "))
