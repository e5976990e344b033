"""What a decision is on, in the article’s own words: without date, place and dangling ends."""

import re

from extraction.dates.term_dates import Calendar
from extraction.decisions.clauses import REPORTING, Clause
from extraction.decisions.day_of_thing import names_thing
from extraction.decisions.postponed import is_how, is_put_to
from extraction.decisions.sought import is_sought, sought_words
from extraction.decisions.subject_to import is_behind_clause, settled_thing
from extraction.decisions.thing_words import (
    DANGLING,
    PARTICLES,
    POINTERS,
    points_back,
    tidied,
    without_particle,
)
from extraction.decisions.voters import voters
from extraction.decisions.words import BE, MODALS, PROSPECT, WORDS, Clue
from extraction.text.tokens import Text, word

LEADS = frozenset(
    "on over about of for to out off in up down a an the there again instead now formally online "
    "later".split()
)
GIVEN = frozenset("put take submit present bring send refer".split())
GIVES_OVER = frozenset("put send submit refer bring leave leaves leaving left".split())
TOPIC = frozenset("on over about".split())
MOST_ABOUT = 5  # tokens: “the revised state budget”
MOST_TOLD = 5  # tokens of “told the state broadcaster on Monday that”
MOST_LEAD = 8  # tokens: “vote before the summer recess on a bill”
STOPS = frozenset("nearer once at in before until during ahead when after next this within".split())
OPENS = frozenset("which who whose that".split())
BELONGING = frozenset("on by with from".split())  # “an appeal by X”: no time, if no date follows
TIME = frozenset(  # before a date they belong to it
    "later early late no than as soon sometime on over the second first third last evening morning "
    "close of business at or around about".split()
)

PRONOUNS = frozenset("it they this that them these those he she him her us so".split())
TOLD = BE | frozenset("has have had been was were be will would to now still also not".split())
SHORT_VERBS = frozenset(
    "now next also would will must then still may could has have looks appears seems".split()
)
# “accept the plan or face cuts”, “sign the bill or send it back”
OR_ELSE = frozenset(
    "face faces risk lose send return reject veto refuse withhold dismiss decline block refer quit "
    "leave walk abandon".split()
)
ABOUT = frozenset("on over about of".split())
TAKING = frozenset("take takes taking taken bring call pick open".split())
OWN = re.compile(r"\A(?:his|her) ")
UP = re.compile(r" up(?: again)?$")
SELVES = frozenset("himself herself itself themselves".split())
SMALL = frozenset("the a an any its their his her this that it such both".split())


def told_from(text: Text, clue: Clue, last: int) -> int:
    """The token from which it is told what comes of a noun: “has been put off”, “rests with”."""
    verb = max(clue.verb, clue.aside)
    if not clue.noun or not clue.act + 1 < verb < last:
        return last
    while verb > clue.act + 1 and word(text, verb - 1) in TOLD:
        verb -= 1
    return verb - (word(text, verb - 1) == ",")


def object_words(text: Text, calendar: Calendar, clue: Clue, clause: Clause) -> str:
    """What the decision is on, without date and place; empty where it is not said here."""
    if text.near[clue.act] == "advisement" or (clue.form == "shareholders" and clue.noun):
        return ""
    if is_sought(text, clue):
        return sought_words(text, clue, clause.last)
    if clue.form != "sentence" and (clue.passive or clue.consent):
        return subject_words(text, clue, clause)
    strike = text.near[clue.act] == "ballot" and text.near[clue.act + 1] == "for"
    who = voters(text, clue)
    begin = who[1] if who is not None else clue.act + 1
    if clue.noun and not strike and text.near[begin] not in ABOUT:
        return ""
    if clue.form == "sentence":
        return sentenced(text, clause)
    first = after_time(text, clause, begin)
    first = at_hedged_date(text, calendar, first, clause.last)
    while first < clause.last and (
        text.near[first] in LEADS
        or is_bare_date(text, calendar, first)
        or (text.near[first] == "with" and text.near[first - 1] == "up")
    ):
        first += 1
        if is_bare_date(text, calendar, first - 1) and text.near[first] in ("in", "at"):
            here = first
            first = after_time(text, clause, first)  # “vote on 6 May in X on the ban”
            if first == here and clue.form == "deliberate":
                return ""  # “begin deliberations on 6 May in X”
    last, end = first, told_from(text, clue, clause.last)
    while (
        last < end
        and not is_bare_date(text, calendar, last)
        and not ends_object(text, calendar, clue, last)
        and not (clue.postponed and is_how(text, calendar, last))
    ):
        last += 1
    while last > first + 1 and is_bare_date(text, calendar, last) and text.near[last - 1] in TIME:
        last -= 1
    words = words_between(text, with_article(text, first, clue), last)
    if words[:1] == ["under"]:
        return ""  # “has the last word under its contract”
    if words[:1] == ["whether"] and {words[-1].lower(), text.near[last]} & POINTERS:
        return ""
    content = tidied(" ".join(words))
    if text.near[clue.act] in TAKING:
        content = UP.sub("", content)  # “will take the plan up again in May”
    if text.near[clue.act] in GIVEN and clue.form == "vote":
        content = OWN.sub("the ", content)  # “put her draft to the vote” of others
    if not clue.noun:
        content = without_particle(content)
    return "" if content.lower() in PRONOUNS or points_back(content.split()) else content


def after_time(text: Text, clause: Clause, first: int) -> int:
    """A token, or the one after when or where it is: “vote before the recess on a bill”."""
    if word(text, first) not in STOPS | {"any", "sometime", "later", "as"}:
        return first
    topics = (
        i for i in range(first, min(clause.last, first + MOST_LEAD)) if word(text, i) in TOPIC
    )
    return next(topics, first)


def at_hedged_date(text: Text, calendar: Calendar, first: int, last: int) -> int:
    """A token, or that of the date before which only what hedges it stands: “will vote late on 6
    May”, “some time in May”.
    """
    index = first
    if text.near[first] in HEDGES:
        while index < last and text.near[index] in TIME | HEDGES and not calendar.at(index):
            index += 1
    return index if calendar.at(index) is not None else first


HEDGES = frozenset("late early some sometime around about roughly not in time before days".split())


def sentenced(text: Text, clause: Clause) -> str:
    """Who awaits a sentence: the subject without what is said of them between commas."""
    if clause.source is not None and clause.source.pronoun is None:
        words = words_between(text, clause.source.first, clause.source.last)
        return tidied(" ".join(words))
    return ""


def is_bare_date(text: Text, calendar: Calendar, index: int) -> bool:
    """Whether a token is part of a date that is no part of a name: not of “next year’s limits”,
    nor of “the Jan. 6 case”.
    """
    date = calendar.at(index)
    return date is not None and not (
        word(text, date.last) in ("'s", "’s") or names_thing(text, date)
    )


def with_article(text: Text, first: int, clue: Clue) -> int:
    before = word(text, first - 1)
    return first - 1 if before in ("the", "a", "an") and first - 1 > clue.act else first


def ends_object(text: Text, calendar: Calendar, clue: Clue, index: int) -> bool:
    """Whether the object is over: a comma, a preposition of time or place, a verb."""
    if text.near[index] == "or" and text.near[index + 1] in OR_ELSE:
        return True
    lower = text.near[index]
    if clue.postponed and (is_put_to(text, index) or is_set_for(text, index)):
        return True
    if lower in SELVES:
        return True  # “take the final decision himself”
    if lower == "to" and text.near[index + 2] == "floor":
        return True  # “bring the bill to the floor”
    if lower == "," and text.near[index + 1][:1].isdigit():
        return False
    if lower == "as" and text.near[index + 1] in ("early", "soon", "late"):
        return True  # “vote as early as Wednesday”
    planned = lower == "had" and text.near[index + 1] in ("been", "first", "originally")
    if (clue.noun or clue.aside > index) and (lower in MODALS or lower == "due" or planned):
        return True
    if clue.form in ("closing", "opening") and lower in WORDS["closing"]:
        return True
    if lower == "to" and text.near[clue.act] in GIVES_OVER:
        return True  # “put the plan to a vote”, “leaves the border to a commission”
    if lower in ("and", "but") and text.near[index + 1] in MODALS:
        return True  # “agree on a quota and will meet again”
    if lower in BELONGING:
        return calendar.at(index + 1) is not None
    if lower == "for" and clue.form == "hear" and text.near[clue.act] == "listed":
        return True  # “listed the scheme for hearing”
    return lower == "," or (lower in STOPS and calendar.at(index) is None)


def is_set_for(text: Text, index: int) -> bool:
    """Whether the day begins for which something was set: “postponed a vote set for Tuesday”."""
    return text.near[index] in PROSPECT and text.near[index + 1] == "for"


def subject_words(text: Text, clue: Clue, clause: Clause) -> str:
    """What is to be settled or needs consent: the words before the verb."""
    if clue.form in WORDS["consent"] and clue.act < clue.verb:
        return ""  # “A separate approval is needed”
    if clue.form == "sent" and word(text, clue.act) in GIVEN and word(text, clue.act - 1) != "be":
        return given_words(text, clue)  # “which the company will put to members”
    if is_behind_clause(text, clue) and (settled := settled_thing(text, clue)):
        return tidied(" ".join(words_between(text, *settled)))
    verb = min(clue.verb, clue.act)
    if word(text, verb - 1) in ("which", "that"):
        return before_relative(text, clue, verb - 1)
    first = clause.first
    if word(text, first) == "under":  # “Under its rules a change needs a majority”
        near = range(first + 3, min(verb, first + MOST_LEAD))
        first = next((i for i in near if word(text, i) in ("a", "an", "any", "the")), first)
    if clue.form == "considered":  # “A plan was put off in May and will be discussed in June”
        verb = next((i for i in range(first, verb) if word(text, i) in MODALS), verb)
    words = words_between(text, reported_from(text, first, verb), verb)
    while words and words[-1].lower() in SHORT_VERBS:
        words.pop()
    if words and words[0].lower() in GIVES_OVER:
        del words[0]  # “that leaves the outcome in the hands of the Socialists”
    if not words and word(text, verb - 1) in ("and", "but", ","):
        words = first_subject(text, clue, verb - 1)
    content = tidied(" ".join(words))
    if content.lower() in PRONOUNS:
        return ""
    return content[:1].lower() + content[1:] if words and words[0].lower() in SMALL else content


def reported_from(text: Text, first: int, last: int) -> int:
    """Where what is reported begins: behind “X told Y that”; the first token where nothing is."""
    for index in range(last - 2, first, -1):
        told = (text.near[i] for i in range(max(first, index - MOST_TOLD), index))
        if text.near[index] == "that" and not REPORTING.isdisjoint(told):
            return index + 1
    return first


def first_subject(text: Text, clue: Clue, last: int) -> list[str]:
    """The subject that two verbs share: “The treaty was signed in May but has yet to be”."""
    first = clue.sentence.first
    for index in range(first + 1, min(last, first + MOST_LEAD)):
        if word(text, index) in MODALS:
            return words_between(text, first, index)
        if word(text, index) == ",":
            apart = word(text, last) == "," and OPENS & {
                word(text, index + 1),
                word(text, index + 2),
            }
            return words_between(text, first, index) if apart else []
    return []


def given_words(text: Text, clue: Clue) -> str:
    """What somebody puts before those who decide: “will put the bond before voters”."""
    near = range(clue.act + 1, min(clue.who, clue.act + MOST_LEAD))
    last = next((i for i in near if word(text, i) in ("to", "before")), -1)
    first = clue.act + 1 + (text.near[clue.act + 1] in PARTICLES)  # “send back the plan to”
    words = without_particle(" ".join(words_between(text, first, last)))
    return "" if words.lower() in PRONOUNS else words


def before_relative(text: Text, clue: Clue, index: int) -> str:
    """What a relative clause is about: “the budget, which is to be put to parliament”."""
    last = index - (word(text, index - 1) == ",")
    for first in range(last - 1, max(clue.sentence.first, last - MOST_ABOUT) - 1, -1):
        lower = word(text, first)
        if lower in SMALL - PRONOUNS:
            if first + 1 == last or word(text, first - 1) in DANGLING | STOPS:
                return ""  # “plans for a pool, which will go”: is it the plans or the pool?
            words = " ".join(words_between(text, first, last))
            return words[:1].lower() + words[1:]
        if not lower[:1].isalpha() or lower in STOPS | DANGLING | BE:
            return ""
    return ""


def words_between(text: Text, first: int, last: int) -> list[str]:
    """Some tokens as written, apart at spaces."""
    if last <= first:
        return []
    return text.raw[text.tokens[first].start : text.tokens[last - 1].end].split()
