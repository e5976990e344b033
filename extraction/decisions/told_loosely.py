"""Decisions told loosely: “A ruling is weeks away”, “could take action as early as 6 May”, “are due
to make their choice known by 6 May”, “return on 6 May to consider whether”, “faces a leadership
ballot”, “will seek a vote of confidence on Monday”.
"""

from collections.abc import Iterable

from extraction.dates.term_dates import Calendar
from extraction.decisions.minds import is_ahead
from extraction.decisions.past_verbs import is_past
from extraction.decisions.plans import is_reported
from extraction.decisions.postponed import PUTS
from extraction.decisions.roads import is_to_come, verb_first, words_left
from extraction.decisions.signs import is_condition
from extraction.decisions.words import BE, MAY, NEGATIONS, NOBODY, WORDS, Clue, Lead, Rule
from extraction.text.tokens import Sentence, Text, word

MOST_ON = 16  # tokens from “decision” to “is weeks away”: “on the fate of the 900 jobs”
MOST_AWAY = 5  # tokens of “is still at least some weeks away”
MOST_BODY = 8  # tokens of “The city’s planning and housing committee”
MOST_KNOWN = 5  # tokens from “make” to “known”
MOST_SESSION = 10  # tokens from “return” to “consider”: “return on 6 May for a special session to”
MOST_FACED = 4  # tokens from “faces” to “ballot”
SPANS = frozenset("days weeks months years".split())
STILL = frozenset("still likely at least some several probably a few two three only just".split())
STOPS = frozenset(", ; : that which who and but".split())
WHO = WORDS["body"] | WORDS["named"] | WORDS["deciders"] | WORDS["electors"] | WORDS["chamber"]


def away_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“A decision on the jobs is still weeks away”, “A ruling is some months off”: it is to come,
    and no day is told.
    """
    if SPANS.isdisjoint(sentence.words) or word(text, index - 1) in ("of", "the"):
        return None
    for verb in range(index + 1, min(sentence.last, index + MOST_ON)):
        if word(text, verb) in BE:
            away = verb + 1
            while away < verb + MOST_AWAY and word(text, away) in STILL:
                away += 1
            off = word(text, away) in SPANS and word(text, away + 1) in ("away", "off")
            if not off or is_condition(text, sentence, index):
                return None
            return Clue(sentence, index, verb, index + 1, word(text, index), noun=True, open=True)
        if word(text, verb) in STOPS:
            return None
    return None


def action_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The trustees will take action on 6 May”, “could take action as early as 6 May”: a body’s
    vote, as American papers call it.
    """
    take = index - 1 - (word(text, index - 1) in ("final", "formal"))
    if word(text, take) != "take" or word(text, index + 1) in ("against", "to", "in"):
        return None
    lead = Lead.of(text, sentence, take)
    if lead.negated or not (word(text, lead.at) in MAY or is_to_come(text, sentence, take)):
        return None
    date = calendar.term(sentence, index, index + MOST_BODY)
    if date is None or not calendar.is_ahead(date) or is_condition(text, sentence, index):
        return None
    verb = verb_first(text, sentence, take) if lead.to >= 0 else lead.at
    if BOARDS.isdisjoint(words_left(text, sentence, verb, MOST_BODY)):
        return None
    return Clue(sentence, index, verb, index + 1, "decide", expected=word(text, lead.at) in MAY)


BOARDS = frozenset(
    "council councilors councillors board committee commission commissioners trustees supervisors "
    "regents senate house legislature assembly lawmakers legislators members aldermen".split()
)


def known_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The governors are due to make their choice known by 6 May”."""
    near = range(index - 1, max(sentence.first, index - MOST_KNOWN), -1)
    make = next((i for i in near if word(text, i) == "make"), -1)
    noun = next((i for i in range(make + 1, index) if word(text, i) in MADE), -1)
    if make < 0 or noun < 0 or calendar.term(sentence, index, index + MOST_BODY) is None:
        return None
    lead = Lead.of(text, sentence, make)
    told = word(text, lead.at) == "would" and is_reported(text, sentence, lead.at)
    if lead.negated or not (told or is_ahead(text, lead)):
        return None
    verb = verb_first(text, sentence, make) if lead.to >= 0 else lead.at
    return Clue(sentence, noun, verb, noun + 1, word(text, noun), noun=True)


MADE = frozenset("decision choice verdict ruling".split())


def returns_to_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“Legislators return on 6 May for a special session to consider whether to override him”."""
    if word(text, index - 1) != "to" or word(text, index + 1) not in ("whether", "how"):
        return None
    near = range(index - 2, max(sentence.first, index - 2 - MOST_SESSION), -1)
    back = next((i for i in near if word(text, i) in RETURNS), -1)
    if back <= sentence.first or calendar.term(sentence, back, index) is None:
        return None
    if any(word(text, i) in STOPS for i in range(back, index)):
        return None
    verb = verb_first(text, sentence, back) if is_to_come(text, sentence, back) else back
    left = words_left(text, sentence, verb, 3)
    if WHO.isdisjoint(left) or not NEGATIONS.isdisjoint(left):
        return None
    return Clue(sentence, index, verb, index + 1, "consider")


RETURNS = frozenset("return returns reconvene reconvenes gather gathers".split())


def leadership_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“She faces a leadership ballot of its members”, “The party will face a leadership vote”."""
    if word(text, index - 1) != "leadership":
        return None
    left = words_left(text, sentence, index - 1, MOST_FACED)
    at = next((i for i, one in enumerate(left) if one in ("face", "faces")), -1)
    if at < 0 or not NEGATIONS.isdisjoint(left):
        return None
    return Clue(sentence, index, index - 2 - at, index + 1, "vote", noun=True, open=True)


def seeks_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The premier will seek a vote of confidence on Monday”, “said she would call a confidence
    vote before 6 May”.
    """
    behind = [word(text, i) for i in range(index + 1, index + 4)]
    kind = word(text, index - 1) in ("confidence", "no-confidence")
    if not kind and "confidence" not in behind[1:3]:
        return None
    left = words_left(text, sentence, index, MOST_FACED)
    at = next((i for i, one in enumerate(left) if one in SEEKS), -1)
    seek = index - 1 - at
    told = word(text, seek - 1) == "would" and is_reported(text, sentence, seek - 1)
    if at < 0 or not (told or is_to_come(text, sentence, seek)):
        return None
    if calendar.term(sentence, index) is None or is_condition(text, sentence, index):
        return None
    verb = seek - 1 if told else verb_first(text, sentence, seek)
    # Who asks for it does not give it.
    return Clue(sentence, index, verb, index + 1, "vote", noun=True, who=NOBODY)


def settles_it_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“Its board will sort it out on 6 May”: a day for what was told before."""
    if word(text, index + 1) not in ("it", "that", "this", "them"):
        return None
    if word(text, index) == "sort" and word(text, index + 2) != "out":
        return None
    lead = Lead.of(text, sentence, index)
    told = word(text, lead.at) == "would" and is_reported(text, sentence, lead.at)
    if lead.negated or not (told or is_ahead(text, lead)):
        return None
    if calendar.term(sentence, index, index + 2 * MOST_BODY) is None:
        return None
    verb = verb_first(text, sentence, index) if lead.to >= 0 else lead.at
    return Clue(sentence, index, verb, index + 2, "settle", alone=False)


def put_off_doing_clue(
    text: Text, calendar: Calendar, sentence: Sentence, index: int
) -> Clue | None:
    """“The board put off choosing a map”, “delayed deciding whether to close it until May”."""
    off = index - 1
    verb = off - (word(text, off) == "off")
    delays = word(text, verb) in WORDS["delay"] if verb == off else word(text, verb) in PUTS
    if not delays or word(text, verb - 1) in ("to", "not", "a", "the", "of"):
        return None
    verb -= word(text, verb - 1) in ("has", "have")
    if WHO.isdisjoint(words_left(text, sentence, verb, MOST_BODY)):
        return None  # “She put off choosing a dress”
    if is_done_since(text, calendar, sentence, index):
        return None
    return Clue(sentence, index, verb, index + 1, GERUNDS[word(text, index)], postponed=True)


def is_done_since(text: Text, calendar: Calendar, sentence: Sentence, first: int) -> bool:
    """Whether what was put off has come to an end: “, then rejected it”, “for 10 years”."""
    for index in range(first + 1, sentence.last):
        lower, behind = text.near[index], text.near[index + 1 : index + 1 + MOST_SINCE]
        if lower in SINCE and any(is_past(text, i) for i in told_after(text, sentence, index)):
            return True
        if lower == "last" and behind[:1] in (["year"], ["decade"]):
            return True
        if lower == "for" and not LONG.isdisjoint(behind):
            return True
        date = calendar.at(index)
        if date is not None and len(date.when.edtf or "") == YEAR and calendar.has_passed(date):
            return True
    return False


def told_after(text: Text, sentence: Sentence, index: int) -> list[int]:
    """Where the verb behind a “then” may stand; behind a “but” it is that of the same subject, for
    “but residents were not told” leaves it open.
    """
    if text.near[index] != "but":
        return list(range(index + 1, min(sentence.last, index + 1 + MOST_SINCE)))
    verb = index + 1 + (text.near[index + 1] in AGAIN)
    return [verb] if verb < sentence.last and text.near[verb] not in STATES else []


MOST_SINCE = 4  # tokens from “then” to its verb: “but on Friday it passed”
YEAR = 4  # characters of “2019”
AGAIN = frozenset("it they he she then later eventually finally".split())
STATES = frozenset("was were had knew told".split())
SINCE = frozenset("then but before until".split())
LONG = frozenset(("years", "decades"))


def in_favour_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“Three-quarters of the votes cast must be in favour”: shareholders are to vote on it."""
    if word(text, index - 1) != "in" or word(text, index - 2) not in ("be", "vote"):
        return None
    modal = index - 3 - (word(text, index - 3) == "to")
    near = [word(text, i) for i in range(max(sentence.first, modal - MOST_ON), modal)]
    cast = not CAST.isdisjoint(near) and any(one in SHARES or one == "%" for one in near)
    if word(text, modal) not in ("must", "need", "needs", "have", "has") or not cast:
        return None
    return Clue(sentence, index, modal, index + 1, "shareholders", noun=True, open=True)


def asks_staff_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The union is to ask 2,300 staff if they are prepared to walk out”: a ballot of theirs."""
    near = [word(text, i) for i in range(index + 1, min(sentence.last, index + 3 * MOST_KNOWN))]
    asks = next((i for i, one in enumerate(near) if one in ("if", "whether")), -1)
    if asks < 1 or not is_to_come(text, sentence, index) or not would_strike(near[asks + 1 :]):
        return None
    verb = verb_first(text, sentence, index - (word(text, index - 1) == "to"))
    union = not UNIONS.isdisjoint(words_left(text, sentence, verb, MOST_BODY))
    if not union or STAFF.isdisjoint(near[:asks]):
        return None
    act = index + asks
    return Clue(sentence, act, verb, act + 1, "decide", open=True, who=index + 1)


def would_strike(near: list[str]) -> bool:
    """Whether words ask who would stop work: “they are prepared to walk out”."""
    if near[:1] != ["they"] or near[1:2] not in ASKED or READY.isdisjoint(near[2:5]):
        return False
    pairs = zip(near, [*near[1:], ""], strict=True)
    return not STRIKES.isdisjoint(near) or any(pair in STOPPAGES for pair in pairs)


ASKED = [["are"], ["would"], ["want"], ["will"]]
READY = frozenset("prepared willing ready to back support".split())
STOPPAGES = (("walk", "out"), ("industrial", "action"))
STAFF = WORDS["electors"] | frozenset(
    "members staff workers employees nurses teachers drivers doctors pilots lecturers crew".split()
)


STRIKES = frozenset("strike strikes stoppage".split())
UNIONS = frozenset("union unions guild federation association congress".split())
CAST = frozenset("votes shares shareholders holders investors".split())
SHARES = frozenset(
    "two-thirds three-quarters three-fourths three-fifths half percent cent majority".split()
)
GERUNDS = {
    base.removesuffix("e") + "ing": base
    for base in "decide rule vote choose pick select elect appoint approve".split()
}
SEEKS = frozenset("seek call table ask".split())
TOLD_LOOSELY: tuple[tuple[Iterable[str], Rule], ...] = (
    (("decision", "ruling", "verdict", "vote", "judgment", "judgement"), away_clue),
    (("action",), action_clue),
    (("known",), known_clue),
    (("consider", "debate"), returns_to_clue),
    (("ballot", "vote", "contest"), leadership_clue),
    (("vote",), seeks_clue),
    (("settle", "resolve", "sort"), settles_it_clue),
    (GERUNDS, put_off_doing_clue),
    (("favour", "favor"), in_favour_clue),
    (("ask",), asks_staff_clue),
)
