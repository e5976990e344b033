"""The day of a decision that is told between commas: “its ruling, which is due in May”, “rests with
the board, which meets on 6 May”, “the minister, who is to announce it in June”.
"""

from dataclasses import replace

from brief.dates import When
from extraction.dates.dates import DateFound
from extraction.dates.term_dates import Calendar
from extraction.decisions.words import BE, DECIDE, HAVE, MAY, PROSPECT, WILL, WORDS, Clue
from extraction.text.tokens import Text, word

MOST_AFTER = 8  # tokens: “after a hearing in the capital on 3 May”
MOST_TOLD = 5  # tokens from “expected” to its date
MOST_GIVEN = 10  # tokens from “who” to the day: “who is expected to announce her decision by 6 May”
MOST_OWN = 5  # tokens from a noun of deciding to the comma: “its judgment in the case,”
NEXT = frozenset("next then will is are due to again now".split())
MEETS = frozenset(
    "meet meets convene convenes sit sits gather gathers reconvene reconvenes".split()
)


def with_result(text: Text, calendar: Calendar, clue: Clue, last: int) -> DateFound | None:
    """The day of “, with a result due on 6 May”; of “to renew the pact, which ends in May”."""
    if word(text, last) not in (",", ";"):
        return None
    near = range(last + 1, min(clue.sentence.last, last + MOST_TOLD))
    words = {word(text, i) for i in near}
    opens = word(text, last + 1) == "with" or word(text, last) == ";"
    if opens and words & RESULTS:
        due = next((i for i in near if word(text, i) in PROSPECT | HANDED | {"to"}), -1)
        return calendar.term(clue.sentence, due, due + MOST_TOLD) if due > 0 else None
    runs = word(text, last + 1) in ("which", "that") and words & RUNS_OUT
    asked = range(clue.act, min(last, clue.act + MOST_AFTER))
    if runs and any(word(text, i) in RENEWING for i in asked):
        return calendar.term(clue.sentence, last + 1, last + 1 + MOST_AFTER)
    return None


RESULTS = frozenset("result results outcome decision verdict announcement winner".split())
RUNS_OUT = frozenset("expires expire ends end lapses lapse runs run".split())
RENEWING = frozenset("renew extend prolong continue keep replace roll".split())


def beside_subject(text: Text, calendar: Calendar, clue: Clue, begin: int) -> DateFound | None:
    """The day that is told of the subject between commas: “The board, meeting on 6 May, will”."""
    date = calendar.ending_at(begin - 1) if word(text, begin - 1) == "," else None
    if date is None or not calendar.is_term(date):
        return None
    lowest = max(clue.sentence.first, date.first - MOST_AFTER)
    comma = next((i for i in range(date.first - 1, lowest, -1) if word(text, i) == ","), -1)
    opens = word(text, comma + 1) in ("which", "who") and word(text, comma + 2) in OPENS | MEETS
    return date if comma > 0 and (opens or word(text, comma + 1) in ASIDE) else None


HANDED = frozenset(
    "handed delivered given announced declared revealed published pronounced issued made".split()
)
OPENS = frozenset("opens begins starts".split())
ASIDE = frozenset("in at on to due scheduled held meeting set opening starting taking".split())


def behind_aside(text: Text, calendar: Calendar, clue: Clue, last: int) -> DateFound | None:
    """The day behind what is said of a thing between commas: “will vote on the loan, worth £3m, in
    the week of 4 May”.
    """
    if word(text, last) != ",":
        return None
    for comma in range(last + 2, min(clue.sentence.last - 1, last + MOST_GIVEN)):
        if word(text, comma) in SAYING or word(text, comma) in (";", "(", "and", "but"):
            return None
        if word(text, comma) == ",":
            lead = comma + 1 + (word(text, comma + 1) in AT)
            lead += word(text, lead) == "the"
            date = calendar.at(lead) or at_meeting(text, calendar, clue, comma + 1)
            return date if date is not None and calendar.is_term(date) else None
    return None


def at_meeting(text: Text, calendar: Calendar, clue: Clue, index: int) -> DateFound | None:
    """The day of “at a meeting that was called for 6 May”, “during a hearing in May”."""
    there = word(text, index) == "in" and word(text, index + 1) in ("a", "an", "its", "their")
    if word(text, index) not in ("at", "during") and not there:
        return None
    date = calendar.term(clue.sentence, index, index + MOST_MEETING)
    between = range(index, date.first if date is not None else index)
    words = {word(text, i) for i in between}
    return date if words & WORDS["event"] and not words & {",", "to", "after", "before"} else None


MOST_MEETING = 12  # tokens from “at” to the day of the meeting


SAYING = frozenset("said says told added according announced confirmed".split())
AT = frozenset("on in by at before".split())


def told_aside(text: Text, calendar: Calendar, clue: Clue, last: int) -> DateFound | None:
    """The day that is told of a noun of deciding behind a comma: “its ruling, which is due in May”.

    Not behind what it is on: “a vote on the law, which is due in May” may speak of the law.
    """
    if word(text, clue.act) not in WORDS["decision"] or word(text, last) != ",":
        return None
    on = any(word(text, i) == "on" for i in range(clue.act, last))
    index = last + 1
    if on and last - clue.act <= MOST_ON and word(text, index) in OF_DECISIONS:
        date = calendar.term(clue.sentence, index + 1, index + MOST_TOLD)
        return date if date is not None and word(text, index + 1) != "to" else None
    if last - clue.act > MOST_OWN or on:
        return None
    if word(text, index) == "which":
        index += 1 + (word(text, index + 1) in {"is", "was", "are"} | WILL | MAY)
    index += word(text, index) == "not"
    if word(text, index) == "be" and word(text, index - 1) in WILL:
        index += 1
        if word(text, index) not in HANDED:
            return None
    elif word(text, index) not in PROSPECT and not comes(text, index):
        return None
    date = calendar.term(clue.sentence, index + 1, index + MOST_TOLD)
    near = range(index + 1, date.first if date is not None else index)
    return date if not any(word(text, i) in ("to", ",", "that") for i in near) else None


OF_DECISIONS = frozenset("expected likely scheduled".split())  # “due” may be the thing itself
MOST_ON = 12  # tokens from a noun of deciding to the comma: “a ruling on the union’s appeal,”


def comes(text: Text, index: int) -> bool:
    """Whether it is told when a decision comes: “its approval, which could come as soon as May”."""
    return word(text, index) in ("come", "follow") and word(text, index - 1) in WILL | MAY


def perhaps_then(text: Text, calendar: Calendar, clue: Clue, last: int) -> DateFound | None:
    """The day of “must still approve it, probably on 6 May”, “will rule, but not before 6 May”."""
    lead = last + 1
    if word(text, last) != ",":
        return None
    if word(text, lead) in ("but", "and", "though") and word(text, lead + 1) == "not":
        date = calendar.at(lead + 2) or calendar.at(lead + 3)
        return date if date is not None and (date.when.edtf or "").endswith("/..") else None
    if word(text, lead) in ("a", "an") and word(text, lead + 1) in NAMED:
        date = calendar.term(clue.sentence, lead + 2, lead + MOST_ON)
        between = range(lead + 2, date.first if date is not None else lead)
        due = any(word(text, i) in PROSPECT | WILL for i in between)
        return date if due else None  # “the mine, a decision she is due to announce by May”
    lead += word(text, lead) in ("most", "very")
    if word(text, lead) not in PERHAPS:
        return None
    lead += 1 + (word(text, lead + 1) in AT)
    date = calendar.at(lead + (word(text, lead) == "the"))
    return date if date is not None and calendar.is_term(date) else None


NAMED = frozenset("decision choice ruling verdict vote announcement".split())
PERHAPS = frozenset("probably likely possibly perhaps maybe presumably".split())


def after_event(text: Text, calendar: Calendar, clue: Clue, last: int) -> DateFound | None:
    """The day of what a decision is to follow: “will vote on it after the 9 July election”."""
    if word(text, last) != "after":
        return None
    dates = calendar.between(last, min(clue.sentence.last, last + MOST_AFTER))
    if dates and clue.open and len((dates[0].when.edtf or "").rstrip("/.")) == YEAR_LENGTH:
        return None  # “are trying to agree on how much they should pay after 2030”
    return dates[0] if dates and calendar.is_ahead(dates[0]) else None


YEAR_LENGTH = len("2026")


def joined_meeting(text: Text, calendar: Calendar, clue: Clue) -> DateFound | None:
    """The day of “will meet on 6 May and decide whether”: they meet to decide."""
    if (debated := debated_then(text, calendar, clue)) is not None:
        return debated
    joint = clue.act - 1 - (word(text, clue.act - 1) == "then")
    ends = word(text, clue.verb + 1) in ENDS_MEETING and any(
        word(text, i) in WORDS["event"] for i in range(clue.verb + 2, joint)
    )
    meets = word(text, clue.verb + 1) in MEETS or ends
    if not meets or clue.begin != clue.act or word(text, joint) != "and":
        return None
    return calendar.term(clue.sentence, clue.verb, clue.act)


# “will wrap up its meeting on Thursday and then announce its decision”
ENDS_MEETING = frozenset("end wrap conclude finish close complete hold".split())


def debated_then(text: Text, calendar: Calendar, clue: Clue) -> DateFound | None:
    """The day of “will debate the law on 6 May, and are expected to vote at the end of it”."""
    if word(text, clue.verb - 1) not in ("and", "before") or clue.form not in DECIDE:
        return None
    lowest = max(clue.sentence.first, clue.verb - 3 * MOST_AFTER)
    for index in range(clue.verb - 2, lowest, -1):
        if word(text, index) in ("debate", "discuss") and word(text, index - 1) in WILL | {"to"}:
            return calendar.term(clue.sentence, index, clue.verb)
    return None


def who_meets(text: Text, calendar: Calendar, clue: Clue, last: int) -> DateFound | None:
    """The day on which the body behind the words meets: “up to the board, which meets on 6 May”."""
    index = last + (word(text, last) in (",", ";"))
    if index == last and not (clue.consent and word(text, last) in ("who", "which")):
        return None
    if word(text, index) not in WHICH:
        index = after_apposition(text, clue, index)
    if word(text, index) == "meeting":  # “was left to the leaders, meeting in Turin on 6 May”
        return calendar.term(clue.sentence, index, index + MOST_AFTER)
    if word(text, index) not in WHICH:
        return None
    index += 1
    late = word(text, index) in ("does", "do", "will") and word(text, index + 1) == "not"
    index += 2 * late
    while word(text, index) in NEXT:
        index += 1
    if word(text, index) in HELD_THEN and is_event(text, last):
        return calendar.term(clue.sentence, index, index + MOST_TOLD)
    if word(text, index) == "on" and word(text, index - 1) == "is" and is_event(text, last):
        return calendar.term(clue.sentence, index, index + MOST_TOLD)
    if word(text, index) in OPENS and not is_event(text, last):
        return None  # “before the recess, which begins on 6 May”
    if word(text, index) not in MEETS | OPENS:
        return None
    date = calendar.term(clue.sentence, index, index + MOST_TOLD)
    return on_that_day(text, date) if late else date


def after_apposition(text: Text, clue: Clue, index: int) -> int:
    """The token after what tells who somebody is: “the court, its governing body, which meets”."""
    limit = min(clue.sentence.last, index + MOST_TOLD)
    comma = next((i for i in range(index, limit) if word(text, i) == ","), index - 1)
    return comma + 1


def is_event(text: Text, last: int) -> bool:
    """Whether a clause ends with a meeting and where it is: “at its yearly conference in Turin”."""
    return any(word(text, i) in WORDS["event"] for i in range(last - MOST_PLACE, last))


def on_that_day(text: Text, date: DateFound | None) -> DateFound | None:
    """The first day on which a body meets: “does not meet until 2 May” says that it does then."""
    if date is None or date.plain is None or word(text, date.first) not in ("until", "till"):
        return None
    when = When(date.when.text, date.plain, date.when.basis)
    return replace(date, when=when, late=False)


WHICH = frozenset("which who it they".split())
HELD_THEN = frozenset("runs run takes take held lasts".split())
MOST_PLACE = 6  # tokens from “conference” to the comma


def who_decides_then(text: Text, calendar: Calendar, clue: Clue, last: int) -> DateFound | None:
    """The day by which the body behind the words decides: “rests with the minister, who is expected
    to announce it by 6 May”, “up to the board, which will vote in June”.
    """
    if word(text, last) != "," or word(text, last + 1) not in ("which", "who"):
        return None
    verb = last + 2
    while word(text, verb) in AHEAD or word(text, verb).endswith("ly"):
        verb += 1
    governed = any(word(text, i) in GOVERNS for i in range(last + 2, verb))
    gives = word(text, verb) in GIVES and (
        word(text, verb + 1) in ("it", "one", "so")
        or any(word(text, i) in WORDS["decision"] for i in range(verb + 1, verb + 4))
    )
    votes = verb == last + 2 and word(text, verb).removesuffix("s") in DECIDE  # “who vote on”
    if not votes and (not governed or not (gives or word(text, verb) in DECIDE)):
        return None
    date = calendar.term(clue.sentence, verb, verb + MOST_GIVEN)
    between = range(verb, date.first if date is not None else verb)
    return date if not any(word(text, i) in (",", "that", "to") for i in between) else None


GOVERNS = WILL | BE | HAVE | PROSPECT
AHEAD = GOVERNS | frozenset("to now then also next".split())
GIVES = frozenset("announce give make take deliver issue publish hand reach do".split())
