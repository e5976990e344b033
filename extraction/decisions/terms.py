"""Decisions that a term makes pending: “has until Friday to respond”, “has four weeks to decide”,
“must say by Friday whether”, “will not rule before June”.
"""

from extraction.dates.dates import DateFound
from extraction.dates.term_dates import Calendar
from extraction.decisions.set_terms import own_deadline
from extraction.decisions.words import (
    BE,
    DECIDE,
    HAVE,
    NEGATIONS,
    SETTLE,
    WAS,
    WHOM,
    WILL,
    WORDS,
    Clue,
    Lead,
    has_decision,
    has_object,
)
from extraction.text.date_words import PLURALS, UNITS
from extraction.text.tokens import Sentence, Text, word

MOST_TERM = 12  # tokens from “have” to “until”: “have given the two sides until Sunday to …”
MOST_NEGATED = 6  # tokens from “not” to a verb: “is not now expected to vote”
COUNTED = DECIDE | SETTLE | WORDS["answer"]  # “has 60 days to review” is no decision
SELVES = frozenset("itself themselves himself herself".split())
REACHES = frozenset("strike reach seal clinch hammer thrash hash".split())
NOT_BEFORE = frozenset("before until till".split())


def answer_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“has until Friday to respond to the offer”, “has until May to say whether”."""
    if word(text, index - 1) != "to":
        return None
    if word(text, index) == "say" and word(text, index + 1) not in ("whether", "if", "how"):
        return None
    clue = Clue(sentence, index, index - 1, index + 1, word(text, index))
    if word(text, index) in ("respond", "reply") and not responds(text, clue):
        return None
    return clue if has_term(text, calendar, clue, Lead(index - 2, index - 1)) else None


def responds(text: Text, clue: Clue) -> bool:
    """Whether an answer is to something offered or demanded: “respond to the bid”."""
    near = range(clue.object + 1, clue.object + MOST_ANSWERED)
    asked = word(text, clue.object) == "to" and any(word(text, i) in ASKED for i in near)
    return asked or has_object(text, clue)


MOST_ANSWERED = 5  # tokens of “to the rival’s bid”
ASKED = frozenset("bid bids approach ultimatum demand demands request terms".split())


def has_term(text: Text, calendar: Calendar, clue: Clue, lead: Lead) -> bool:
    """“has until Oct. 16 to decide”, “have given the two sides until Sunday to accept”."""
    comma = lead.to - (word(text, lead.to - 1) == ",")  # “has 90 days, until 4 May, to decide”
    term = calendar.ending_at(comma) or before_aside(text, calendar, clue, lead.to)
    if term is not None and calendar.has_passed(term):
        return False
    left = word(text, lead.to - 1) == "left"  # “have three weeks left to agree”
    if term is not None and word(text, term.first) in ("until", "till"):
        begin = term.first
    elif (clue.form in COUNTED or decides(text, clue)) and word(
        text, lead.to - 1 - left
    ) in UNITS.keys() | PLURALS.keys():
        begin = lead.to - 1 - left  # “has four weeks to decide”
    elif term is not None and counted_from(text, term):
        begin = term.first  # “has 30 days from that date to rule”
    else:
        return False
    lowest = max(clue.sentence.first, begin - MOST_TERM)
    for position in range(begin - 1, lowest - 1, -1):
        lower = word(text, position)
        was = word(text, position - 1) in ("been", "was", "were", "being")
        himself = word(text, position + 1) in SELVES  # “has given itself until June to decide”
        if lower in ("given", "gave", "giving", "gives") and not was and not himself:
            clue.given = position
        if lower == "have" and word(text, position - 1) == "would" and is_if(text, clue.sentence):
            return False  # “Should the board refuse it, the church would have 30 days to appeal”
        if lower in HAVE or lower in ("gave", "gives", "giving"):
            clue.verb = position
            return True
        if lower == "given" and was and term is not None and calendar.is_ahead(term):
            clue.verb = position - 1  # “The firm was given until 6 May to decide”
            return True
    return False


def is_if(text: Text, sentence: Sentence) -> bool:
    """Whether a sentence tells what would be if something else came about."""
    opens = word(text, sentence.first) in ("should", "were")
    return opens or not IF.isdisjoint(sentence.words)


IF = frozenset(("if", "unless"))


def counted_from(text: Text, term: DateFound) -> bool:
    """Whether a term is so many days from another day: “30 days from that date”."""
    counted = word(text, term.first + 1) in UNITS.keys() | PLURALS.keys()
    return counted and (term.when.edtf or "")[:3] == "../"


def before_aside(text: Text, calendar: Calendar, clue: Clue, to: int) -> DateFound | None:
    """The date before words between commas: “until 30 June, when the session ends, to agree”."""
    if word(text, to - 1) != ",":
        return None
    for index in range(to - 2, max(clue.sentence.first, to - MOST_TERM), -1):
        if word(text, index) == ",":
            return calendar.ending_at(index)
    return None


def decides(text: Text, clue: Clue) -> bool:
    """Whether a verb and its object are one of deciding: “to strike a deal”."""
    reaches = clue.form in REACHES and has_object(text, clue)
    return reaches or has_decision(text, clue) or grants(text, clue)


def grants(text: Text, clue: Clue) -> bool:
    """Whether it is a licence or the like that is granted: “has 67 days to grant a licence”."""
    return clue.form in ("grant", "issue") and has_object(text, clue)


def meets_to(text: Text, calendar: Calendar, clue: Clue, lead: Lead) -> bool:
    """“ministers meet on Thursday to set the limits”."""
    sets = clue.form == "set" and word(text, clue.object) not in ("off", "out", "up", "to")
    if clue.form not in DECIDE | WHOM and not sets and not has_object(text, clue):
        return False
    to = lead.to
    if (day := before_aside(text, calendar, clue, to)) is not None:
        to = day.last  # “meets on 6 May, a week after the poll, to decide”
    lowest = max(clue.sentence.first, to - MOST_TERM)
    for position in range(to - 1, lowest - 1, -1):
        lower = word(text, position)
        if lower in HOLDS and holds_meeting(text, position, lead.to):
            clue.verb = position
            called = range(position + 1, lead.to)
            clue.who = next((i for i in called if word(text, i) in VOTERS), -1)
            return calendar.term(clue.sentence, position) is not None
        if lower in WORDS["meet"] and word(text, position - 1) not in ("a", "an"):
            if not NEGATIONS.isdisjoint((word(text, position - 1), word(text, position - 2))):
                return False  # “does not meet to decide on rates in August”
            clue.verb = position
            return calendar.term(clue.sentence, position) is not None
        if lower in (",", ";", ".", "and") and calendar.at(position) is None:
            return False
    return False


# “The firm will hold a meeting of its shareholders to vote on it”: they decide
VOTERS = frozenset("shareholders stockholders members creditors bondholders investors".split())
HOLDS = frozenset("hold holds holding held convene convenes call calls".split())
MEETINGS = WORDS["event"] | {"call", "meeting", "vote"}


def holds_meeting(text: Text, index: int, last: int) -> bool:
    """“will hold a call on Friday to decide whether”: at a meeting that is held for it."""
    near = range(index + 1, min(last, index + MOST_NEGATED))
    return any(word(text, i) in MEETINGS for i in near)


def late_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“will not rule before June”, “is not due to vote until May”: it comes after that day."""
    if word(text, index) not in DECIDE:
        return None
    term = calendar.term(sentence, index)
    if term is None or word(text, term.first) not in NOT_BEFORE:
        return None
    lowest = max(sentence.first, index - MOST_NEGATED)
    before = [word(text, i) for i in range(index - 1, lowest - 1, -1)]
    at = next((i for i, one in enumerate(before) if one in BE | WILL), -1)
    if at < 0 or not NEGATIONS & set(before[:at]) or set(before[:at]) & {",", "and", "if", "who"}:
        return None
    return Clue(sentence, index, index - 1 - at, index + 1, word(text, index), late=True)


def deadline_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The new deadline is 5pm on 11 May”: the term of what was told before."""
    if (own := own_deadline(text, calendar, sentence, index)) is not None:
        return own
    if word(text, index + 1) == "for":
        later = put_back_deadline(text, calendar, sentence, index)
        return later or deal_deadline(text, calendar, sentence, index)
    if word(text, index + 1) == "of":
        return deadline_of(text, calendar, sentence, index)
    after = word(text, index + 1)
    if after in HAVE | WAS:
        return moved_deadline(text, calendar, sentence, index)
    if (after not in BE and after not in ("falls", "expires")) or calendar.term(
        sentence, index
    ) is None:
        return None
    return Clue(sentence, index, index + 1, index + 1, "deadline", noun=True, alone=False)


def moved_deadline(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The deadline has now been extended to 9 May”, “was moved to Friday”."""
    near = range(index + 2, min(sentence.last, index + MOST_NEGATED))
    moved = next((i for i in near if word(text, i) in MOVED), -1)
    before = [word(text, i) for i in range(index + 1, moved)]
    if moved < 0 or not AUXILIARIES.issuperset(before):
        return None
    to = moved + 1 + (word(text, moved + 1) in ("back", "out", "on"))
    if word(text, to) not in ("to", "until", "till", "for"):
        return None
    if calendar.term(sentence, to, to + MOST_NEGATED) is None:
        return None
    return Clue(sentence, index, moved, moved + 1, "deadline", noun=True, alone=False)


def put_back_deadline(
    text: Text, calendar: Calendar, sentence: Sentence, index: int
) -> Clue | None:
    """“The deadline for the minister’s decision was extended until 9 May”, “extended the deadline
    for a ruling to Friday”: the new term of what was told before.
    """
    near = range(index + 2, min(sentence.last, index + 2 + MOST_NEGATED))
    noun = next((i for i in near if word(text, i) in WORDS["decision"]), -1)
    if noun < 0:
        return None
    moved = index - 2 if word(text, index - 2) in MOVED else -1
    to = noun + 1
    if moved < 0:
        ends = range(noun + 1, min(sentence.last, noun + MOST_NEGATED))
        moved = next((i for i in ends if word(text, i) in MOVED), -1)
        told = [word(text, i) for i in range(noun + 1, moved)]
        if not told or not AUXILIARIES.issuperset(told):
            return None
        to = moved + 1 + (word(text, moved + 1) in ("back", "out", "on"))
    if word(text, to) not in ("to", "until", "till"):
        return None
    if calendar.term(sentence, to, to + MOST_NEGATED) is None:
        return None
    return Clue(sentence, index, to, to, "deadline", noun=True, alone=False)


MOVED = frozenset("extended moved pushed shifted set reset put changed postponed".split())
AUXILIARIES = HAVE | WAS | frozenset("now since again also been".split())


def deadline_of(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“set a deadline of 4 May for a firm bid”: whether there will be one is decided by then."""
    date = calendar.at(index + 2)
    if date is None or not calendar.is_term(date) or word(text, date.last) != "for":
        return None
    near = range(date.last + 1, min(sentence.last, date.last + 1 + MOST_NEGATED))
    if not any(word(text, i) in DEALS for i in near):
        return None
    return Clue(sentence, index, index, index + 1, "deadline", noun=True)


def deal_deadline(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The deadline for a deal is midnight on Friday”: by then it is to be agreed; “The deadline
    for votes is 14 May”: the term of what was told before.
    """
    near = range(index + 2, min(sentence.last, index + 2 + MOST_NEGATED))
    verb = next((i for i in near if word(text, i) in BE | {"falls", "expires"}), -1)
    deal = any(word(text, i) in DEALS for i in range(index + 2, verb))
    if verb < 0 or calendar.term(sentence, verb) is None:
        return None
    if not deal:
        told = any(word(text, i) in VOTED for i in range(index + 2, verb))
        return (
            Clue(sentence, index, verb, verb, "deadline", noun=True, alone=False) if told else None
        )
    return Clue(sentence, verb - 1, verb, verb, "agree", noun=True)


VOTED = frozenset(
    "vote votes voting ballots papers appeal appeals decision ruling approval".split()
)


DEALS = frozenset(
    "bid offer proposal deal agreement decision ruling vote settlement response approval".split()
)
