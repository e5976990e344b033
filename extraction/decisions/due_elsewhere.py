"""The day of a decision that stands outside of its own clause: “reserved judgment for 6 May”, “The
meeting, at which it will be decided, is on 6 May”, “when members return next week, they will vote”.
"""

from extraction.dates.dates import DateFound
from extraction.dates.term_dates import Calendar
from extraction.decisions.due_asides import MOST_AFTER, at_meeting
from extraction.decisions.words import BE, PROSPECT, WILL, Clue
from extraction.text.tokens import Text, word

# How what is decided on begins or ends: “a ban that would begin on 1 July”
BEGINNING = frozenset(
    "begin begins start starts effective effect force expire expires last".split()
)
RESERVES = frozenset("reserved reserves reserve".split())
TO_DAY = frozenset("for until till to".split())
LASTS = frozenset("until till through".split())
HELD_THEN = frozenset("takes falls begins starts opens".split())
MOST_RELATIVE = 2  # tokens from the end of an aside to its verb: “, will be held on 6 May”
MOST_MADE = 4  # tokens from “to be” to a date: “to be held by”, “to be carried out by”


def reserved_then(text: Text, calendar: Calendar, clue: Clue) -> DateFound | None:
    """The day that a court has reserved its judgment for, however far behind: “reserved its verdict
    for Friday on the appeal”, “reserved judgment in the case of the two ships until 6 May”.
    """
    if not is_reserved(text, clue):
        return None
    for date in calendar.between(clue.act + 1, clue.sentence.last):
        lead = date.first if word(text, date.first) in TO_DAY else date.first - 1
        if word(text, lead) in TO_DAY and calendar.is_term(date):
            return date
        if word(text, date.first - 1) in (",", "when"):
            return None
    return None


def is_reserved(text: Text, clue: Clue) -> bool:
    """Whether a judgment is kept back: “reserved its verdict”, “has reserved judgment”."""
    return clue.open and any(word(text, i) in RESERVES for i in (clue.verb, clue.verb + 1))


def behind_relative(text: Text, calendar: Calendar, clue: Clue, last: int) -> DateFound | None:
    """The day of the meeting on which a clause hangs, told behind that: “The meeting, at which it
    will be decided, is on 6 May”.
    """
    if word(text, last) != ",":
        return None
    verb = last + 1
    ahead = word(text, verb) in BE | WILL | HELD_THEN
    set_for = [word(text, verb), word(text, verb + 1)] == ["has", "been"]
    if not ahead and not (set_for and word(text, verb + 2) in PROSPECT | {"called", "moved"}):
        return None
    return calendar.term(clue.sentence, verb, verb + MOST_AFTER)


def meeting_behind(
    text: Text, calendar: Calendar, clue: Clue, before: DateFound
) -> DateFound | None:
    """The day of the meeting told behind a day of what is decided on: “to extend the rules that
    expire on 6 May at a summit on 14 April”.
    """
    for index in range(before.last, min(clue.sentence.last, before.last + MOST_AFTER)):
        if word(text, index) in ("at", "during"):
            date = at_meeting(text, calendar, clue, index)
            if date is not None:
                return date
        if word(text, index) in ENDS:
            return None
    return None


ENDS = frozenset("; . and but said says who which when".split())


def reported_then(text: Text, calendar: Calendar, clue: Clue, last: int) -> DateFound | None:
    """The day of “is reviewing the merger and is due to report on 6 May”."""
    verb = last + 1
    ahead = word(text, verb) in BE | WILL and word(text, last) == "and"
    if not clue.open or not ahead:
        return None
    near = range(verb + 1, min(clue.sentence.last, verb + MOST_REPORTS))
    deed = next((i for i in near if word(text, i) in REPORTS), -1)
    leads = deed > 0 and word(text, deed - 1) in WILL | {"to"}
    return calendar.term(clue.sentence, deed, deed + MOST_AFTER) if leads else None


MOST_REPORTS = 6  # tokens of “is now expected to report”
REPORTS = frozenset("report rule announce publish issue decide conclude respond".split())


def is_of_another(text: Text, clue: Clue, date: DateFound) -> bool:
    """Whether a date is that of what is decided on: “a bill that would fund them until 6 May”, “a
    text that allows elections to be held by the end of the year”.
    """
    if clue.noun:
        return False
    aims = (i for i in range(clue.act + 2, date.first) if word(text, i) == "to")
    if clue.open and any(word(text, i + 1) in AVOIDS for i in aims):
        return True  # “are considering a cut to avoid a slump next year”
    if word(text, date.first) in LASTS or word(text, date.first - 1) in LASTS:
        near = range(clue.act + 1, date.first)
        relative = (i for i in near if word(text, i) in ("that", "which", "to"))
        if any(word(text, i + 1) in KEEPS for i in relative):
            return True
        return any(
            word(text, i) in ("that", "which") and word(text, i + 1) in HELPING for i in near
        )
    near = range(max(clue.act + 2, date.first - MOST_MADE), date.first)
    made = next((i for i in near if word(text, i) == "be" and word(text, i - 1) == "to"), -1)
    participle = word(text, made + 1) if made > 0 else ""
    held = participle.endswith("ed") or participle in MADE
    before = word(text, made - 2)
    told = any(word(text, i) in ("that", "which") for i in range(clue.act + 1, made))
    return held and told and before not in DECIDED | PROSPECT | {"is", "are", ","}


# “called for a vote to be held on 6 May”: its own day
DECIDED = frozenset("vote ballot referendum decision ruling verdict hearing meeting it".split())
AVOIDS = frozenset("avoid avert prevent stop ease curb help boost meet".split())
HELPING = WILL | frozenset("would could may might can".split())
KEEPS = frozenset("fund keep extend continue run last prolong finance".split())
MADE = frozenset("held made built sold cut paid spent sent brought put set done".split())
