"""Terms that a body sets itself, and what is before those who sit on a day: “has set a deadline of
6 May for its review”, “The case will be heard on 6 May”, “meets with a decision on its agenda”.
"""

from bisect import bisect_left

from extraction.dates.term_dates import Calendar
from extraction.decisions.roads import is_to_come, verb_first, words_left
from extraction.decisions.words import HAVE, WILL, Clue
from extraction.text.tokens import Sentence, Text, word

MOST_SET = 7  # tokens from “set” to “deadline”: “has set itself an initial 6 May deadline”
MOST_REVIEW = 5  # tokens from the day to “review”: “for its preliminary review of”
MOST_CASE = 6  # tokens before “will be heard”: “The appeal of the two companies”
MOST_HEARD = 6  # tokens from “heard” to its day
SETS = frozenset("set sets".split())
REVIEWS = frozenset(
    "review decision ruling verdict investigation inquiry probe examination assessment scrutiny "
    "consideration".split()
)
OWN = frozenset("its their his her".split())
CASES = frozenset(
    "case cases appeal appeals application applications petition petitions motion motions plea "
    "pleas challenge lawsuit suit claim matter complaint dispute objection".split()
)
COURTS = frozenset(
    "court courts tribunal judge judges justice justices bench magistrate magistrates "
    "panel arbitrators".split()
)


def own_deadline(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The commission has set a deadline of 6 May for its review of the merger”, “set a 6 May
    deadline for its decision on the merger”: by then it decides.
    """
    verb = next((i for i in range(index - 1, index - MOST_SET, -1) if word(text, i) in SETS), -1)
    if verb <= sentence.first:
        return None
    date, last = calendar.ending_at(index) or calendar.ending_at(index + 1), index + 1
    if date is None and word(text, index + 1) == "of":
        date = calendar.at(index + 2)
        last = date.last if date is not None else -1
    if date is None or not calendar.is_term(date) or word(text, last) not in ("for", "in"):
        return None
    near = range(last + 2, min(sentence.last, last + MOST_REVIEW))
    noun = next((i for i in near if word(text, i) in REVIEWS), -1)
    if noun < 0 or word(text, last + 1) not in OWN:
        return None
    verb -= word(text, verb - 1) in HAVE
    return Clue(sentence, noun, verb, noun + 1, "deadline")


def heard_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The case will now be heard on 6 May”, where a court is spoken of: it has that before it."""
    lead = index - 1 - (word(text, index - 1) in ("now", "next"))
    if word(text, lead) != "be" or not is_to_come(text, sentence, lead):
        return None
    if calendar.term(sentence, index, index + MOST_HEARD) is None:
        return None
    verb = verb_first(text, sentence, lead)
    left = words_left(text, sentence, verb, MOST_CASE)
    if CASES.isdisjoint(left) or not {",", "that", "who"}.isdisjoint(left[:2]):
        return None
    place = bisect_left(text.starts, sentence.start)
    beside = text.sentences[max(0, place - 1) : place + 1]
    if all(COURTS.isdisjoint(one.words) for one in beside):
        return None
    return Clue(sentence, index, verb, index + 1, "hear", passive=True)


def on_agenda_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The board will meet in Lund on 6 May with a final decision on the fee on its agenda”."""
    lead = next((i for i in range(index - 1, index - 4, -1) if word(text, i) == "with"), -1)
    agenda = range(index + 2, min(sentence.last, index + MOST_AGENDA))
    if lead < sentence.first or not any(word(text, i) in AGENDAS for i in agenda):
        return None
    for position in range(lead - 1, max(sentence.first, lead - MOST_AGENDA), -1):
        lower = word(text, position)
        if lower in MEETS and calendar.term(sentence, position, lead) is not None:
            verb = position - (word(text, position - 1) in WILL)
            return Clue(sentence, index, verb, index + 1, word(text, index), noun=True)
        if lower in (";", ":", "that", "which", "who"):
            return None
    return None


MOST_AGENDA = 14  # tokens from “decision” to “agenda”, and from “meet” to “with”
AGENDAS = frozenset(("agenda", "table", "docket"))
MEETS = frozenset("meet meets convene convenes gather gathers sit sits reconvene".split())
