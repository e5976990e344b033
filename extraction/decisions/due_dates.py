"""When a decision is due: which date of its words, or near them, is its own."""

from extraction.dates.dates import DateFound
from extraction.dates.term_dates import Calendar
from extraction.decisions.clauses import Clause, after_which, before_relative
from extraction.decisions.counted_terms import told_over
from extraction.decisions.day_of_thing import names_thing, told_then
from extraction.decisions.due_asides import (
    MOST_AFTER,
    after_event,
    behind_aside,
    beside_subject,
    joined_meeting,
    on_that_day,
    perhaps_then,
    told_aside,
    who_decides_then,
    who_meets,
    with_result,
)
from extraction.decisions.due_elsewhere import (
    BEGINNING,
    behind_relative,
    is_of_another,
    meeting_behind,
    reported_then,
    reserved_then,
)
from extraction.decisions.due_kinds import DEADLINES
from extraction.decisions.later_days import final_then, put_off_again
from extraction.decisions.next_sittings import sits_next
from extraction.decisions.postponed import is_day_of_delay
from extraction.decisions.words import PROSPECT, UNLESS, WORDS, Clue
from extraction.text.set_apart import dateline_end
from extraction.text.tokens import POSSESSIVES, Text, word

# “until 30 May, by which time they must decide”
BY_WHICH = ["by", "which"]
OPENING = 4  # tokens: “By Friday, governments must …”
MOST_OPENING = 24  # tokens: “When the ministers of the six countries meet in Turin next week, …”
OPENERS = frozenset("at when during in by before ahead if on".split())
MOST_BEGIN = 4  # tokens from “begin” to its date
MONTH_LENGTH = len("2026-05")
ONSETS = frozenset("starting beginning from".split())
ARTICLES = frozenset("the a an its their".split())  # “by the start of the season on 6 July”
VOTES = frozenset("vote ballot referendum election".split())


def due_date(text: Text, calendar: Calendar, clue: Clue, clause: Clause) -> DateFound | None:
    """When it is due: the date of its clause, of the clause that it hangs on, of the opening."""
    begin = clue.act if clue.postponed or clue.begin == clue.act else min(clue.verb, clue.act)
    if clue.aside >= 0:
        far = clue.aside + MOST_AFTER + 4 * (clue.postponed or is_meeting(text, clue.aside))
        return calendar.term(clue.sentence, clue.aside, far)
    if (aside := told_aside(text, calendar, clue, clause.last)) is not None:
        return aside
    if (kept := reserved_then(text, calendar, clue)) is not None:
        return kept
    found = told_then(text, calendar, clue) or calendar.term(clue.sentence, begin, clause.last)
    found = behind_and(text, calendar, clue, found, clause.last)
    if found is None and clue.form == "hear":
        found = first_day(calendar, clue, clause)
    if found is not None and clue.form in UNLESS and word(text, found.core) == "then":
        found = None  # the day of what is threatened, which stands before it
    while found is not None and (
        names_thing(text, found)
        or is_of_another(text, clue, found)
        or (clue.postponed and is_day_of_delay(text, found))
    ):
        found = calendar.term(clue.sentence, found.last, clause.last)
    if found is not None and is_span(text, clue, found):
        found = calendar.term(clue.sentence, found.last, clause.last)
    if found is not None and begins_then(text, clue, found):
        return meeting_behind(text, calendar, clue, found)
    if found is not None and is_asked(text, clue, found):
        return None
    if found is not None and clue.form == "sent" and word(text, found.first) in ("by", "before"):
        return None  # “is to send its report to the minister by 6 May”: who decides after that
    found = put_off_again(text, calendar, clue, found)
    for tell in (told_over, final_then):
        if (over := tell(text, calendar, clue, found)) is not None:
            return over
    if found is not None:
        return told_nearer(calendar, clue, found)
    if (meets := who_meets(text, calendar, clue, clause.last)) is not None:
        return meets
    if (told := who_decides_then(text, calendar, clue, clause.last)) is not None:
        return told
    for read in (perhaps_then, after_event, reported_then):
        if (then := read(text, calendar, clue, clause.last)) is not None:
            return then
    if (there := joined_meeting(text, calendar, clue)) is not None:
        return there
    if (behind := behind_aside(text, calendar, clue, clause.last)) is not None:
        return behind
    if (sits := sits_next(text, calendar, clue.sentence, clause.last)) is not None:
        return sits
    if clue.form == "sent":
        later = calendar.term(clue.sentence, clause.last)  # “to the House, where it must pass by”
        if later is not None and word(text, later.first) in DEADLINES:
            return later
        near = range(clause.last, later.first) if later is not None else ()
        if any(word(text, i) in VOTES for i in near):
            return later  # “to send it to the voters, setting up an election on 15 September”
    if clue.form in UNLESS:
        term = calendar.near(clue.sentence, clue.act)  # “will strike on Monday unless”
        if term is None or word(text, term.core) != "then":
            return term
        before = calendar.between(clue.sentence.first, term.first)
        return next((date for date in reversed(before) if calendar.is_term(date)), term)
    if clue.postponed:
        return put_off_until(text, calendar, clue)
    if [text.near[clause.first - i] for i in (3, 2)] == BY_WHICH:
        by = calendar.between(clue.sentence.first, clause.first - 3)
        return by[-1] if by and calendar.is_term(by[-1]) else None
    if after_which(text, clause):
        before = calendar.between(clue.sentence.first, clause.first - 2)
        return before[-1] if before and calendar.is_term(before[-1]) else None
    relative = before_relative(text, clue, clause)
    if relative >= 0:
        before = [d for d in calendar.between(clue.sentence.first, relative) if calendar.is_term(d)]
        far = word(text, relative) in ("at", "during") or is_of_meeting(text, before, relative)
        if not before or not (far or before[-1].last >= relative - 1):
            return behind_relative(text, calendar, clue, clause.last)
        # “is in force until 6 May, when they will decide”: on that day
        return on_that_day(text, before[-1]) or before[-1]
    opening = opening_date(text, calendar, clue, begin)
    if opening is not None and opens(text, clue, clause, opening):
        return opening if not ends_another(text, opening, begin) else None
    if (beside := beside_subject(text, calendar, clue, begin)) is not None:
        return beside
    inside = [d for d in calendar.between(clause.first, begin) if calendar.is_term(d)]
    inside = [d for d in inside if not ends_another(text, d, begin)]
    if not inside:
        return with_result(text, calendar, clue, clause.last)
    return inside[-1]


def behind_and(
    text: Text, calendar: Calendar, clue: Clue, found: DateFound | None, last: int
) -> DateFound | None:
    """The day of the second of two verbs: “will be debated on 6 May and put to a vote on 8 May”."""
    if found is None or clue.noun:
        return found
    put = [text.near[i] for i in range(found.last, found.last + 5)]
    voted = put[:2] == ["and", "voted"] or (put[:3] == ["and", "put", "to"] and "vote" in put)
    if voted and clue.passive:
        return calendar.term(clue.sentence, found.last, last) or found
    if found.last >= clue.act:
        return found
    joins = [i for i in range(found.last, clue.act) if word(text, i) == "and"]
    return (joins and calendar.term(clue.sentence, clue.act, last)) or found


def is_meeting(text: Text, aside: int) -> bool:
    """Whether a noun’s day is that of a meeting: “a vote, set for the board’s next meeting on”."""
    return any(text.near[i] in WORDS["event"] for i in range(aside + 2, aside + MOST_AFTER))


def first_day(calendar: Calendar, clue: Clue, clause: Clause) -> DateFound | None:
    """The first day of a hearing that takes more than one: “listed for hearing from 21 May”."""
    days = calendar.between(clue.act, clause.last)
    onsets = (day for day in days if (day.when.edtf or "").endswith("/.."))
    return next((day for day in onsets if calendar.is_ahead(day)), None)


def told_nearer(calendar: Calendar, clue: Clue, found: DateFound) -> DateFound:
    """The day that is told over again behind a term nobody can count: “within 150 days of the
    notice, that is, by 20 November”.
    """
    if found.when.edtf is not None:
        return found
    nearer = calendar.term(clue.sentence, found.last, found.last + MOST_AFTER)
    return nearer if nearer is not None and nearer.when.edtf is not None else found


def is_of_meeting(text: Text, before: list[DateFound], relative: int) -> bool:
    """Whether a day is that of the meeting a “where” hangs on: “to May’s summit, where they”."""
    if not before or word(text, before[-1].last) not in POSSESSIVES:
        return False
    near = range(before[-1].last + 1, relative)
    return len(near) <= MOST_AFTER and any(word(text, i) in WORDS["event"] for i in near)


def ends_another(text: Text, date: DateFound, begin: int) -> bool:
    """Whether a term is that of a verb before: “takes comments until 1 May and has not said”."""
    lead = word(text, date.first) in ("until", "till")
    return lead and any(word(text, i) in ("and", "but") for i in range(date.last, begin))


def opening_date(text: Text, calendar: Calendar, clue: Clue, begin: int) -> DateFound | None:
    """The date that opens a sentence: “By Friday, governments must”, or that ends its first part:
    “When ministers meet in Turin next week, they must”.
    """
    first = dateline_end(text, clue.sentence)
    first += word(text, first) in ("and", "but")
    opening = calendar.term(clue.sentence, first, first + OPENING)
    if opening is not None and opening.last <= begin:
        return opening
    if word(text, first) not in OPENERS:
        return None
    for comma in range(first, min(begin, first + MOST_OPENING)):
        if word(text, comma) == "," and (date := calendar.ending_at(comma)) is not None:
            return date if calendar.is_term(date) else None
    return None


def begins_then(text: Text, clue: Clue, date: DateFound) -> bool:
    """Whether it is what is decided that begins on a date: “a ban that would begin on 1 July”."""
    near = range(max(clue.act + 2, date.first - MOST_BEGIN), date.first)
    begins = (i for i in near if word(text, i) in BEGINNING)
    return not clue.noun and any(word(text, i - 1) not in ARTICLES for i in begins)


def is_asked(text: Text, clue: Clue, date: DateFound) -> bool:
    """Whether a date belongs to what is still weighed: “weighs whether to shut it in June”."""
    near = range(clue.act + 1, date.first)
    if len(date.when.edtf or "") <= MONTH_LENGTH or word(text, date.first - 1) in ONSETS:
        relative = (i for i in near if word(text, i) in ("that", "which"))
        if any(word(text, i + 1) in ("would", "will") for i in relative):
            return True  # “will vote on a bill that would ban them from 2028”
    asks = any(word(text, i) in ("whether", "how", "if") for i in near)
    return asks and (clue.open or is_season(text, date))


def is_season(text: Text, date: DateFound) -> bool:
    """Whether a date behind “whether” is that of the deed: “vote whether to strike this summer”."""
    return word(text, date.last - 1) in SEASONS and word(text, date.first - 1) not in (
        "later",
        "by",
    )


SEASONS = frozenset("spring summer autumn fall winter".split())


def is_span(text: Text, clue: Clue, date: DateFound) -> bool:
    """Whether a date only says for when something is: “decide on output for the second half”."""
    near = range(clue.act + 1, date.first - 2)
    if any([word(text, i + n) for n in range(3)] == IN_TIME for i in near):
        return True  # “in time for the start of the term in September”: some time before
    if any(word(text, i) == "once" for i in near):
        return True  # “has four weeks to decide once the report is in on 1 June”
    lead = date.first if word(text, date.first) == "for" else date.first - 1
    lead -= word(text, lead) in ("the", "a")
    if word(text, lead) == "from" and clue.who >= 0 and clue.form == "vote":
        return True  # “will ballot its members from Monday”: it begins then
    return (
        word(text, lead) == "for"
        and lead > clue.act + 1
        and word(text, lead - 1) not in SET_FOR
        and not clue.noun
    )


IN_TIME = ["in", "time", "for"]
SET_FOR = PROSPECT | frozenset("called held listed postponed moved rescheduled timetabled".split())


def put_off_until(text: Text, calendar: Calendar, clue: Clue) -> DateFound | None:
    """The new day that stands before the noun: “postponed until 9 June a decision”."""
    date = calendar.term(clue.sentence, clue.verb, clue.act)
    if date is None:
        return None
    leads = ("until", "till", "to", "for")
    if word(text, date.first - 1) in leads or word(text, date.first) in leads:
        return date
    near = range(max(clue.verb, date.first - MOST_AFTER), date.first)
    until = next((i for i in near if word(text, i) in leads), date.first)
    # “until a summit in May”, “until their May meeting”
    near = range(until, date.last + (date.last < clue.act))
    meets = any(word(text, i) in WORDS["event"] for i in near)
    return date if meets else None  # “postponed until its meeting in May a decision”


def opens(text: Text, clue: Clue, clause: Clause, opening: DateFound) -> bool:
    """Whether a date opens the clause itself and not that of somebody’s saying so."""
    return not any(
        word(text, index) in ("said", "told", "announced", "that")
        for index in range(opening.last, clause.first)
    )
