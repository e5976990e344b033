"""Words before “to decide” that make it pending: “will be asked to”, “agreed to”, “it is up to”."""

from extraction.dates.term_dates import Calendar
from extraction.decisions.left import left_lead
from extraction.decisions.terms import MOST_TERM
from extraction.decisions.words import (
    BE,
    DECIDE,
    PRONOUNS,
    SETTLE,
    WILL,
    WORDS,
    Clue,
    Lead,
    has_decision,
)
from extraction.text.set_apart import dateline_end
from extraction.text.tokens import Text, word

WAITING = frozenset("waiting wait waits".split())  # “is waiting for the court to rule”
MOST_ASKED = 6  # tokens from “asked” to “to”: “will be asked in early December to”


def is_asked(text: Text, clue: Clue, lead: Lead) -> bool:
    """“Owners will be asked in December to approve”: a date stands between."""
    for position in range(lead.to - 1, max(clue.sentence.first + 1, lead.to - MOST_ASKED), -1):
        if text.near[position] == "asked" and text.near[position - 1] == "being":
            clue.verb = position - 2
            return text.near[clue.verb] in BE
        if text.near[position] == "asked" and text.near[position - 1] == "be":
            to = text.near[position - 2] == "to"
            clue.verb = position - 2 - to
            return text.near[clue.verb] in (BE if to else WILL)
        if text.near[position] in (",", ".", "and"):
            return False
    return False


FACES = frozenset("faces face has have set sets".split())


def faces_deadline(text: Text, calendar: Calendar, clue: Clue, lead: Lead) -> int:
    """The verb of “faces a deadline of 29 May to decide”; 0 where there is none."""
    date = calendar.ending_at(lead.to)
    if date is None or not calendar.is_term(date) or word(text, date.core - 1) != "of":
        return 0
    if word(text, date.core - 2) != "deadline":
        return 0
    near = range(date.core - 3, max(clue.sentence.first, date.core - MOST_TERM), -1)
    return next((i for i in near if word(text, i) in FACES), 0)


AGREED = frozenset("decide rule vote determine choose".split())


def agreed_to(text: Text, clue: Clue, lead: Lead) -> bool:
    """“The court agreed on Monday to decide whether”: it took the case and has it before it."""
    for position in range(lead.to - 1, max(clue.sentence.first, lead.to - MOST_ASKED), -1):
        if word(text, position) in ("agreed", "agrees"):
            clue.verb = position
            return clue.form in AGREED
        if word(text, position) in (",", "."):
            return False
    return False


def is_up_to(text: Text, clue: Clue, lead: Lead) -> bool:
    """“It is up to the council to decide whether”."""
    for position in range(lead.to - 1, max(clue.sentence.first, lead.to - MOST_TERM), -1):
        if text.near[position] == "to" and text.near[position - 1] == "up":
            clue.verb, clue.who = position - 1, position + 1
            before = position - 2 - (text.near[position - 2] in WORDS["adverb"] - BE)
            return text.near[before] in BE | {"be"}
        if text.near[position] == "to" and (leaves := left_lead(text, clue.sentence, position)) > 0:
            clue.verb, clue.who, clue.begin = leaves, position + 1, leaves
            return text.near[leaves] != "left" or text.near[leaves + 1] == "it"
        if text.near[position] == "for" and text.near[position - 1] in WAITING:
            clue.verb, clue.who, clue.begin, clue.open = (
                position - 1,
                position + 1,
                position - 1,
                True,
            )
            return clue.form in DECIDE
        if text.near[position] == "for" and text.near[position - 1] in BE | {"be"}:
            clue.verb, clue.who = position - 1, position + 1
            return text.near[clue.sentence.first] == "it" or text.near[position - 2] == "it"
        if text.near[position] in (",", ".", "and"):
            return False
    return False


def is_awaited(text: Text, clue: Clue, lead: Lead) -> bool:
    """“The sides are waiting for the judge to make his decision”: who is waited for decides."""
    if not has_decision(text, clue):
        return False
    for position in range(lead.to - 1, max(clue.sentence.first, lead.to - MOST_ASKED), -1):
        if text.near[position] == "for" and text.near[position - 1] in WAITING:
            clue.verb = clue.begin = position - 1
            clue.who, clue.open = position + 1, True
            return True
        if text.near[position] in (",", ".", "and"):
            return False
    return False


def means(text: Text, at: int) -> bool:
    """Whether who means to is told right before: “it hoped to”, “said ministers hoped to”."""
    before = word(text, at - 1)
    return before in PRONOUNS or before in WORDS["deciders"] | WORDS["named"] | WORDS["group"]


def told_behind(text: Text, calendar: Calendar, clue: Clue, at: int) -> bool:
    """Whether what is to be signed or approved is told before it: “a treaty due to be signed next
    month”, “the budget set to be approved on Friday”.
    """
    planned = clue.passive and clue.form in SETTLE and word(text, at) in PLANNED
    if not planned or word(text, at - 1) not in WORDS["text"] | WORDS["shelved"]:
        return False
    near = range(at - 2, max(clue.sentence.first - 1, at - MOST_THING), -1)
    begin = next((i for i in near if word(text, i) in ARTICLES), -1)
    if begin < 0 or calendar.term(clue.sentence, clue.act) is None:
        return False
    clue.begin = begin
    return True


MOST_THING = 6  # tokens of “a long-awaited free trade agreement due”
PLANNED = frozenset("due set scheduled expected slated".split())
ARTICLES = frozenset("a an the its their his her this".split())


def when_before(text: Text, calendar: Calendar, clue: Clue) -> bool:
    """Whether a date stands before “when” and the subject: “on 6 May, when it will pick”."""
    lowest = max(clue.sentence.first, clue.act - MOST_ASKED)
    when = next((i for i in range(clue.act, lowest, -1) if text.near[i] == "when"), -1)
    date = calendar.ending_at(when - (text.near[when - 1] == ",")) if when > 0 else None
    return date is not None and calendar.is_term(date)


def opens_then(text: Text, calendar: Calendar, clue: Clue) -> bool:
    """Whether the day opens the sentence or stands before the verb: “On 6 May, the bank will give
    its decision”, “The court will on Friday deliver its ruling”.
    """
    if any(calendar.is_term(date) for date in calendar.between(clue.verb, clue.act)):
        return True
    first = dateline_end(text, clue.sentence)
    first += text.near[first] in ("and", "but")
    date = calendar.at(first) or calendar.at(first + 1)
    return date is not None and calendar.is_term(date) and text.near[date.last] == ","


def past_aside(text: Text, verb: int, at: int) -> int:
    """The verb before a few set words: “shareholders would in any case have to decide”."""
    return at - 4 if tuple(word(text, i) for i in range(at - 3, at)) in ASIDES else verb


ASIDES = frozenset((("in", "any", "case"), ("in", "the", "end"), ("at", "some", "point")))


def told_with(text: Text, calendar: Calendar, clue: Clue, at: int) -> bool:
    """“with the winner to be chosen on 6 May”, “with a successor to be named in June”."""
    if not clue.passive or calendar.term(clue.sentence, clue.act) is None:
        return False
    near = range(at - 1, max(clue.sentence.first, at - MOST_THING), -1)
    lead = next((i for i in near if word(text, i) == "with"), -1)
    if lead < 0 or word(text, lead + 1) not in ARTICLES:
        return False
    clue.begin, clue.verb = lead + 1, at + 1
    return True
