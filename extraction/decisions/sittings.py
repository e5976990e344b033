"""The day on which a body sits next, told anywhere in an article, for what it is to decide: “will
decide whether to raise the fees” at the top, and far below “The council next meets on 6 May”.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from brief.articles import BlockKind
from brief.entities import EntityKind
from brief.pending_decisions import DecisionStatus, DueKind
from extraction.dates.dates import DateFound
from extraction.dates.term_dates import Calendar
from extraction.decisions.decision import SEATS, Decision
from extraction.decisions.words import BE, PROSPECT, WILL, WORDS
from extraction.text.cast import Actor, Cast
from extraction.text.date_words import WEEKDAYS
from extraction.text.tokens import POSSESSIVES, Sentence, Text, word

MOST_BACK = 12  # tokens from a date back to the meeting that is then
MOST_NAME = 5  # tokens of “the council’s next regular meeting”
MOST_SUBJECT = 6  # tokens with which the sentence before names whose “its” is
MOST_BODY = 4  # tokens of “of the city’s planning committee”
MOST_SITTINGS = 12  # told of one body: whoever has more of them decides at none that is known
MEETS = frozenset(
    "meet meets convene convenes reconvene reconvenes gather gathers sit sits".split()
)
MEETINGS = frozenset("meeting session sitting agm assembly".split())
# Only what is “next” is one to come: “its next rate decision is on 6 May”.
ANNOUNCED = frozenset("announcement decision".split())
ANY = MEETS | MEETINGS | ANNOUNCED
LEADS = BE | WILL | PROSPECT | frozenset("to next then again be also now which that".split())
# What may stand between a meeting and its day, beside the names of places.
LINKS = LEADS | frozenset(
    "on in for at , the a place takes take held called fixed on this coming night evening "
    "afternoon morning due late later early".split()
)
OWNERS = frozenset("its their".split())
ARTICLES = frozenset("the a an".split())
ENDS = frozenset("of in for at on from".split())
WAITING = frozenset("talks unsaid expiry unless acts sentence hear apart closing deadline".split())


@dataclass(frozen=True, slots=True)
class Sitting:
    """A day on which a body sits: the token of the body, or of “its”."""

    body: int
    sentence: Sentence
    date: DateFound


def told_of_bodies(text: Text, cast: Cast, calendar: Calendar, found: Sequence[Decision]) -> None:
    """Gives decisions without a day the one day that an article tells for a sitting of who decides.

    A day at which it is told to decide something else is not taken over.
    """
    waiting = [one for one in found if may_sit(one)]
    if not waiting:
        return
    taken = {one.due.edtf for one in found if one.due is not None}
    by_body: dict[str, list[Sitting]] = {}
    for sitting in sittings(text, calendar):
        told = by_body.setdefault(word(text, sitting.body), [])
        if len(told) < MOST_SITTINGS:
            told.append(sitting)
    for decision in waiting:
        days: dict[str | None, Sitting] = {}
        for name in {name for who in decision.deciders for name in body_words(who)} | OWNERS:
            for sitting in by_body.get(name, ()):
                if any(is_of(text, cast, sitting, who) for who in decision.deciders):
                    days.setdefault(sitting.date.when.edtf, sitting)
        if not days and len(waiting) == 1 and is_body(decision):
            days = lone_days(text, by_body, decision)
        if len(days) == 1 and taken.isdisjoint(days):
            sits_then(cast, decision, next(iter(days.values())))


def lone_days(
    text: Text, by_body: dict[str, list[Sitting]], decision: Decision
) -> dict[str | None, Sitting]:
    """The days on which people meet who may be of the one body that decides in an article: “OPEC+
    must decide whether”, and “Ministers meet on Sunday”.
    """
    told = [sitting for noun in GENERIC for sitting in by_body.get(noun, ())]
    owners = OWNERS | body_words(decision.deciders[0])
    told += [one for one in by_body.get("committee", ()) if owner_of(text, one) in owners]
    return {sitting.date.when.edtf: sitting for sitting in told}


def owner_of(text: Text, sitting: Sitting) -> str:
    """Whose committee it is: “its disciplinary committee”, “the bank’s policy committee”."""
    lowest = max(sitting.sentence.first, sitting.body - MOST_BODY)
    for index in range(sitting.body - 1, lowest - 1, -1):
        if word(text, index) in OWNERS:
            return word(text, index)
        if word(text, index) in POSSESSIVES:
            return word(text, index - 1)
    return ""


def is_body(decision: Decision) -> bool:
    """Whether one body decides, named or not, and no people."""
    kinds = {who.kind for who in decision.deciders}
    return kinds == {EntityKind.ORGANIZATION} and len(decision.deciders) == 1


GENERIC = (
    "policymakers", "rate-setters", "ministers", "leaders", "group", "bloc", "alliance",
    "directors", "organisation", "organization",
)  # fmt: skip


def sits_then(cast: Cast, decision: Decision, sitting: Sitting) -> None:
    """Gives a decision the day of a sitting, and its place."""
    decision.due, decision.due_kind = sitting.date.when, DueKind.SCHEDULED
    decision.status = DecisionStatus.SCHEDULED
    if decision.venue is None:
        for mention in cast.between(sitting.body, sitting.date.last + MOST_BODY):
            inside = word(cast.text, mention.first - 1) == "in"
            if inside and mention.actor.kind is EntityKind.PLACE:
                decision.venue = mention.actor


def may_sit(decision: Decision) -> bool:
    """Whether something is to be decided by a body, and nothing says when."""
    waits = decision.due is None and not decision.postponed and bool(decision.deciders)
    return waits and decision.form not in WAITING


def body_words(who: Actor) -> set[str]:
    """The nouns for a body: “council” of “the council of Lund”, or where councillors vote."""
    words = who.name.lower().split()
    end = next((i for i, one in enumerate(words) if i and one in ENDS), len(words))
    head = words[end - 1]
    seated = {one for one in ("directors", "trustees", "councillors") if head in SEATS[one]}
    return {head, words[-1]} | SEATS.get(head, frozenset()) | seated


def sittings(text: Text, calendar: Calendar) -> list[Sitting]:
    """The sittings of an article that are told with a day to come."""
    found = []
    for date in calendar.dates:
        if date.when.edtf is None or not calendar.is_term(date):
            continue
        sentence = text.sentence_at(text.tokens[date.core].start)
        if sentence is None or ANY.isdisjoint(sentence.words):
            continue
        if sentence.block.kind is not BlockKind.PARAGRAPH or text.tokens[date.core].quotation >= 0:
            continue
        body = body_that_sits(text, sentence, date)
        if body >= 0:
            found.append(Sitting(body, sentence, date))
    return found


def body_that_sits(text: Text, sentence: Sentence, date: DateFound) -> int:
    """The token of the body that sits on a date; -1 where none does."""
    behind = date.last + (word(text, date.last) in ("regular", "board", "council"))
    if word(text, behind) in MEETINGS:
        return whose(text, sentence, date.first, behind)  # “at the council’s 6 May meeting”
    lowest = max(sentence.first, date.first - MOST_BACK)
    for index in range(date.first - 1, lowest - 1, -1):
        lower = word(text, index)
        if lower in MEETS and word(text, index - 1) not in ARTICLES:
            return who_sits(text, sentence, index)
        if lower in MEETINGS or (lower in ANNOUNCED and is_next(text, index)):
            return whose(text, sentence, index, index)
        if lower in WORDS["body"] | WORDS["named"] and (of := meeting_of(text, sentence, index)):
            return index if of > 0 else -1
        place = text.tokens[index].word[:1].isupper()
        if lower not in LINKS and lower not in WEEKDAYS and not place:
            return -1
    return -1


def is_next(text: Text, index: int) -> bool:
    """Whether an announcement is one to come: “its next rate decision”."""
    return "next" in (word(text, index - 1), word(text, index - 2), word(text, index - 3))


def meeting_of(text: Text, sentence: Sentence, index: int) -> int:
    """The “meeting” of which a noun is the body: “the next meeting of the city council”; else 0."""
    lowest = max(sentence.first, index - MOST_BODY)
    of = next((i for i in range(index - 1, lowest, -1) if word(text, i) == "of"), 0)
    return of - 1 if of and word(text, of - 1) in MEETINGS else 0


def who_sits(text: Text, sentence: Sentence, index: int) -> int:
    """The last token of who “next meets”, “is due to meet”; -1 where that is nobody."""
    before = index - 1
    while before > sentence.first and word(text, before) in LEADS | {","}:
        before -= 1
    return before if word(text, before)[:1].isalpha() else -1


def whose(text: Text, sentence: Sentence, last: int, noun: int) -> int:
    """The body whose meeting it is: “the council’s next meeting”, “its meeting”, “the council
    meeting”, “the next meeting of the council”; -1 where nobody’s.
    """
    lowest = max(sentence.first, last - MOST_NAME)
    for index in range(last - 1, lowest - 1, -1):
        if word(text, index) in POSSESSIVES:
            return index - 1
        if word(text, index) in OWNERS:
            return index
        if index == noun - 1 and word(text, index) in WORDS["body"] | WORDS["named"]:
            return index
        if word(text, index) in ARTICLES or not word(text, index)[:1].isalnum():
            break
    return -1


def is_of(text: Text, cast: Cast, sitting: Sitting, who: Actor) -> bool:
    """Whether it is who decides that sits then."""
    if word(text, sitting.body) in OWNERS:
        return is_owner(text, cast, sitting, who)
    mention = cast.at(sitting.body)
    if mention is not None and mention.actor is who:
        return True
    if mention is not None and not (mention.actor.local or who.local):
        return False
    if word(text, sitting.body) not in body_words(who):
        return False
    known = {one.removesuffix("s") for one in who.name.lower().replace("’", "'").split()}
    for index in range(sitting.body - 1, max(sitting.sentence.first, sitting.body - MOST_BODY), -1):
        lower = word(text, index)
        if not lower[:1].isalpha() or lower in ARTICLES or lower in LINKS:
            break
        if lower.removesuffix("s") not in known:
            return False  # “the student council” is not the council of the university
    return True


def is_owner(text: Text, cast: Cast, sitting: Sitting, who: Actor) -> bool:
    """Whether “its” stands for who decides: whom the words before it, or the beginning of the
    sentence before, name.
    """
    sentence = sitting.sentence
    place = bisect_left(text.starts, sentence.start)
    spans = [range(sentence.first, sitting.body)]
    if sitting.body <= sentence.first + 1 and place > 0:
        before = text.sentences[place - 1]
        spans.append(range(before.first, min(before.last, before.first + MOST_SUBJECT)))
    names = body_words(who)
    for span in spans:
        for index in span:
            mention = cast.at(index)
            if word(text, index) in names or (mention is not None and mention.actor is who):
                return True
    return False
