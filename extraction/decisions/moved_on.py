"""What was due and has a new day, as a noun of deciding tells it: “A decision had been due on
Tuesday. It has been moved to 6 May”, “A vote was planned for Tuesday. The council put it off to”.
"""

from extraction.dates.term_dates import Calendar
from extraction.decisions.words import BE, HAVE, PROSPECT, WAS, WORDS, Clue
from extraction.text.set_apart import dateline_end
from extraction.text.tokens import Sentence, Text

MOST_DUE = 14  # tokens from a noun of deciding to “was due”
MOST_SUBJECT = 8  # tokens of “The city’s planning committee” before “put it off”
MOST_MOVED = 4  # tokens from “moved” to its day
MOVED = WORDS["delay"] | frozenset("moved pushed put shifted".split())
TO = frozenset("to until till for".split())
MEETINGS = frozenset("meeting session sitting hearing".split())
OFF = frozenset("off back".split())


def moved_on(
    text: Text, calendar: Calendar, before: Sentence, sentence: Sentence
) -> tuple[Clue, Clue] | None:
    """What one sentence says was due, and what tells its new day in the next."""
    if "it" not in sentence.words or WAS.isdisjoint(before.words):
        return None
    if before.block is not sentence.block or (act := was_due(text, before)) < 0:
        return None
    at = new_day(text, calendar, sentence)
    if at < 0:
        return None
    form = text.near[act]
    due = Clue(before, act, act + 1, act + 1, form, postponed=True, noun=True)
    return due, Clue(sentence, at, at, at + 1, form)


def was_due(text: Text, sentence: Sentence) -> int:
    """The noun of “A decision on the pier had been due”, “A vote was planned”; -1 where none is."""
    first = dateline_end(text, sentence)
    for index in range(first, min(sentence.last, first + MOST_SUBJECT)):
        if text.near[index] not in WORDS["decision"] or text.tokens[index].quotation >= 0:
            continue
        for due in range(index + 2, min(sentence.last, index + MOST_DUE)):
            was = text.near[due - 1] in WAS or text.near[due - 1] in ("originally", "first")
            if text.near[due] in PROSPECT and was and text.near[due + 1] != "to":
                return index
            if text.near[due] in (",", ";", "which", "that", "who"):
                break
        return -1
    return -1


def new_day(text: Text, calendar: Calendar, sentence: Sentence) -> int:
    """The token behind which a new day is told: “It has been moved to”, “It is now due on”, “The
    council put it off to”; -1 where none is.
    """
    first = sentence.first
    if text.near[first] == "it":
        verb = first + 1
        while text.near[verb] in HAVE | BE | WAS | {"now", "since", "then", "will", "be"}:
            verb += 1
        off = text.near[verb + 1] in OFF
        moved = text.near[verb] in MOVED and text.near[verb + 1 + off] in TO
        due = text.near[verb] in PROSPECT and "now" in text.near[first + 1 : verb]
        again = moved or (due and text.near[verb + 1] != "to")
        to = verb + 1 + off
        later = calendar.term(sentence, verb, behind_to(text, to) if moved else to + MOST_MOVED)
        return verb if again and verb > first + 1 and later is not None else -1
    for it in range(first + 2, min(sentence.last, first + MOST_SUBJECT)):
        off = text.near[it + 1] in OFF
        moved = text.near[it - 1] in MOVED and text.near[it + 1 + off] in TO
        if text.near[it] == "it" and moved:
            later = calendar.term(sentence, it, behind_to(text, it + 1 + off))
            return it - 1 if later is not None else -1
    return -1


def behind_to(text: Text, to: int) -> int:
    """The token before which the day of a “to” begins: “moved to Leeds on Friday” tells where to,
    and not to when.
    """
    if not MEETINGS.isdisjoint(text.near[to + 1 : to + 1 + MOST_MOVED]):
        return to + 1 + MOST_MOVED  # “moved to a meeting on 6 May”
    return to + 2 + (text.near[to + 1] in ("the", "a"))
