"""Days that are fixed for who decides: “set Saturday as the deadline for both sides to accept it”,
“scheduled a hearing for 6 May on whether”, “The bill’s third reading is due on 6 May”, “will
announce on 6 May where it is held”.
"""

from collections.abc import Iterable

from extraction.dates.term_dates import Calendar
from extraction.decisions.asked import ASKING
from extraction.decisions.minds import is_ahead
from extraction.decisions.past_verbs import is_past
from extraction.decisions.roads import is_to_come, verb_first, words_left
from extraction.decisions.signs import is_condition
from extraction.decisions.words import (
    BE,
    DECIDE,
    HAVE,
    PROSPECT,
    SETTLE,
    WORDS,
    Clue,
    Lead,
    Rule,
    has_object,
)
from extraction.text.tokens import Sentence, Text, word

MOST_SET = 8  # tokens from “set” to “deadline”: “set midnight on Saturday as the final deadline”
MOST_WHO = 8  # tokens of “for the governments of both countries to accept”
MOST_BODY = 8  # tokens of “The city’s planning and housing committee”
MOST_ASKED = 5  # tokens from a hearing to “on whether”: “a hearing for 6 May on whether”
MOST_READING = 10  # tokens from “reading” to its verb: “reading of the bill on short lets is”
MOST_TOLD = 8  # tokens from “announce” to “where”: “announce at a ceremony on 6 May where”
MOST_DEBT = 4  # tokens of “his unpaid bill”
DEBTS = frozenset("bill bills debt debts account accounts invoice fine rent tab".split())
SETS = frozenset("set sets fixed fixes named".split())
ACCEPTS = SETTLE | DECIDE | WORDS["answer"] | {"pass", "reach"}
COURTS = frozenset("judge judges court tribunal magistrate justices panel commission".split())
CALLED_OFF = frozenset("cancelled canceled scrapped dropped withdrew postponed adjourned".split())
NTH = frozenset("third final last closing".split())


def term_for_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“Mediators set Saturday as the deadline for both sides to accept it”, “set a deadline of
    Saturday for the rebels to sign”, “The deadline for lawmakers to pass a budget is 31 March”.
    """
    set_as = calendar.ending_at(index - 2) if word(text, index - 2) == "as" else None
    of = calendar.at(index + 2) if word(text, index + 1) == "of" else None
    lead = of.last if of is not None else index + 1
    if word(text, lead) != "for" or is_condition(text, sentence, index):
        return None
    ends = range(lead + 2, min(sentence.last, lead + MOST_WHO))
    to = next((i for i in ends if word(text, i) in ("to", ",", "that", "which")), -1)
    if to < 0 or word(text, to) != "to":
        return None
    clue = Clue(sentence, to + 1, index, to + 2, word(text, to + 1), who=lead + 1)
    if clue.form not in ACCEPTS or not has_thing(text, clue):
        return None
    if clue.form in SETTLE and not DEBTS.isdisjoint(text.near[to + 2 : to + 2 + MOST_DEBT]):
        return None  # “to settle his bill”: to pay it
    if set_as is not None or of is not None:
        near = range(index - 1, max(sentence.first, index - MOST_SET), -1)
        clue.verb = next((i for i in near if word(text, i) in SETS), -1)
        return clue if clue.verb > 0 else None
    falls = range(to + 2, min(sentence.last - 1, to + MOST_READING))
    clue.aside = next((i for i in falls if word(text, i) in BE | {"falls", "expires"}), -1)
    clue.begin = index
    date = calendar.at(clue.aside + 1) or calendar.at(clue.aside + 2)
    return clue if clue.aside > 0 and date is not None and calendar.is_term(date) else None


def has_thing(text: Text, clue: Clue) -> bool:
    """Whether what they are to do by then is to decide on a thing: “accept the text”."""
    return clue.form in DECIDE or clue.form in WORDS["answer"] or has_object(text, clue)


def on_whether_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“A judge set a 6 May hearing on whether to block the law”, “scheduled a hearing for 6 May on
    whether”, “A hearing on whether to block the law is set for 6 May”.
    """
    if "whether" not in sentence.words:
        return None
    near = range(index + 1, min(sentence.last, index + MOST_ASKED + 2))
    asks = next((i for i in near if word(text, i) == "whether"), -1)
    if asks < 0 or word(text, asks - 1) not in ("on", "over", "about", "into"):
        return None
    if asks == index + 2 and (set_for := set_behind(text, calendar, sentence, asks)) > 0:
        return Clue(sentence, index, set_for - 1, index + 1, "hear", noun=True, aside=set_for)
    behind = range(index - 1, max(sentence.first, index - MOST_SET), -1)
    verb = next((i for i in behind if word(text, i) in SETS | {"scheduled"}), -1)
    date = calendar.term(sentence, verb, asks) if verb > sentence.first else None
    if date is None or COURTS.isdisjoint(words_left(text, sentence, verb, MOST_BODY)):
        return None
    if not CALLED_OFF.isdisjoint(text.near[asks : sentence.last]):
        return None  # “but then cancelled it”
    if word(text, verb - 1) in BE:
        return None
    return Clue(sentence, index, verb - (word(text, verb - 1) in HAVE), index + 1, "hear")


def set_behind(text: Text, calendar: Calendar, sentence: Sentence, asks: int) -> int:
    """The “set” of “is set for 6 May” behind a question; -1 where none is."""
    for index in range(asks + 3, min(sentence.last, asks + 3 * MOST_READING)):
        told = word(text, index) in PROSPECT and word(text, index - 1) in BE | {"been"}
        if told and word(text, index + 1) in ("for", "on", "in"):
            return index if calendar.term(sentence, index, index + MOST_ASKED) is not None else -1
        if word(text, index) in (",", ";", "said"):
            return -1
    return -1


def reading_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The bill’s third reading is due on 6 May”, “The bill gets its final reading on 6 May”, “A
    second reading of the ordinance is set for 6 May”: a chamber votes on it then.
    """
    last = word(text, index - 1) in NTH
    # The second is the last that an ordinance has, and amid those of a bill.
    if not last and (word(text, index - 1) != "second" or "ordinance" not in sentence.words):
        return None
    law = any(word(text, i) in LAWS for i in range(index + 2, index + 2 + MOST_ASKED))
    if word(text, index + 1) == "of" and not law:
        return None  # “The third reading of the thermometer is due on Monday”
    own = word(text, index - 2) in ("its", "their", "a")
    if own and word(text, index - 3) in GETS and word(text, index - 4) not in HAVE:
        date = calendar.at(index + 1) or calendar.at(index + 2)
        if date is not None and calendar.is_ahead(date):
            return Clue(sentence, index, index - 3, index + 1, "vote", noun=True)
    for verb in range(index + 1, min(sentence.last, index + MOST_READING)):
        if word(text, verb) in BE or (word(text, verb) == "has" and word(text, verb + 1) == "been"):
            due = verb + 1 + (word(text, verb) == "has")
            date = calendar.term(sentence, verb, verb + MOST_SET)
            on = word(text, due) in PROSPECT or calendar.at(due) or calendar.at(due + 1)
            ahead = date is not None and calendar.is_ahead(date) and on
            ahead = ahead and word(text, due + 1) != "to"
            return (
                Clue(sentence, index, verb, index + 1, "vote", noun=True, aside=verb)
                if ahead
                else None
            )
        if word(text, verb) in (",", ";", ".", "that", "which"):
            return None
    return None


LAWS = frozenset(
    "bill bills law laws budget ordinance measure legislation act amendment resolution".split()
)
GETS = frozenset("gets get face faces has have awaits receives receive".split())


def tells_who_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The league will announce on 6 May where the final is played”, “is to announce next week whom
    he has picked”: what is told then is a choice.
    """
    lead = Lead.of(text, sentence, index)
    if lead.negated or not is_ahead(text, lead) or is_condition(text, sentence, index):
        return None
    date = calendar.term(sentence, index, index + MOST_TOLD)
    if date is None or word(text, date.last) not in ASKING:
        return None
    if word(text, date.last) == "which" and word(text, date.last + 1) in BE | HAVE:
        return None  # “will announce on 6 May, which is a holiday”
    ends = range(date.last, sentence.last)
    end = next((i for i in ends if word(text, i) in (",", ";")), sentence.last)
    if any(is_past(text, i) for i in range(date.last, end)):
        return None  # “will announce on 6 May which areas were hit”: a fact
    left = words_left(text, sentence, lead.at, MOST_BODY)
    if CHOOSERS.isdisjoint(left):
        return None
    verb = lead.at if lead.to < 0 else verb_first(text, sentence, lead.to)
    return Clue(sentence, index, verb, index + 1, "say")


CHOOSERS = WORDS["body"] | WORDS["named"] | WORDS["deciders"] | WORDS["electors"] | {"league"}


def begun_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“Members have begun voting on a contract”, “started voting on Monday on the deal”."""
    if word(text, index - 1) not in ("begun", "started", "began"):
        return None
    date = calendar.at(index + 1) or calendar.at(index + 2)
    on = date.last if date is not None else index + 1
    if word(text, on) not in ("on", "whether"):
        return None
    verb = index - 1 - (word(text, index - 2) in HAVE | {"had"})
    if VOTERS.isdisjoint(words_left(text, sentence, verb, MOST_BODY)):
        return None
    return Clue(sentence, index, verb, index + 1, "vote", open=True)


def has_vote_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“MPs are to have a free vote on the bill”, “The House will have its vote on Monday”."""
    left = words_left(text, sentence, index, 4)
    at = left.index("have") if "have" in left else -1
    have = index - 1 - at
    if at < 1 or left[at - 1] not in ("a", "its", "their") or not is_to_come(text, sentence, have):
        return None
    if word(text, index + 1) == "of" and word(text, index + 2) in ("thanks", "condolence"):
        return None  # a courtesy
    on = word(text, index + 1) in ("on", "over", "by")
    if not on and calendar.term(sentence, index, index + MOST_ASKED) is None:
        return None
    verb = verb_first(text, sentence, have - (word(text, have - 1) == "to"))
    if is_condition(text, sentence, index) or "not" in words_left(text, sentence, have, 2):
        return None
    if CHAMBERS.isdisjoint(words_left(text, sentence, verb, MOST_BODY)):
        return None
    undated = calendar.term(sentence, index) is None
    return Clue(sentence, index, verb, index + 1, "vote", noun=True, open=undated)


CHAMBERS = WORDS["chamber"] | WORDS["electors"] | WORDS["deciders"] | WORDS["body"]
VOTERS = WORDS["electors"] | frozenset(
    "members shareholders workers nurses teachers drivers pilots staff doctors employees".split()
)
DAYS_FIXED: tuple[tuple[Iterable[str], Rule], ...] = (
    (("deadline",), term_for_clue),
    (("hearing",), on_whether_clue),
    (("reading",), reading_clue),
    (("announce",), tells_who_clue),
    (("voting",), begun_clue),
    (("vote",), has_vote_clue),
)
