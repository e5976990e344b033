"""What stands between a noun of deciding and what is told of it: relative clauses, old days."""

from extraction.dates.term_dates import Calendar
from extraction.decisions.words import BE, DECIDE, MODALS, PROSPECT, WAS, WHOM, WILL, WORDS
from extraction.text.tokens import Sentence, Text, word

MOST_NOUN = 28  # tokens from “ruling” to “is expected”: “a ruling on whether the … is expected”
MOST_TOLD = 8  # tokens from “told” to a decision: “told the trade committee that a decision”
MOST_PLANNED = 12  # tokens from “had” to “put off”, from “polls” to “to choose”
RELATIVE = frozenset("which who whose where".split())
TOPIC = frozenset("on over about".split())


def was_set(text: Text, position: int) -> int:
    """The “set” of “that had been set for last week”, which tells no new day; -1 without."""
    near = [text.near[i] for i in range(position + 1, position + 5)]
    at = next((i for i, one in enumerate(near) if one in PROSPECT), -1)
    return position + 1 + at if at > 0 and set(near[:at]) <= WAS | {"originally", "first"} else -1


def relative_between_commas(text: Text, sentence: Sentence, index: int) -> range:
    """The first relative clause after a noun, with its commas: “, which … this month,”; or what
    it is on: “A decision by the board, on whether to close it, has”.
    """
    limit = min(sentence.last, index + MOST_NOUN)
    for first in range(index + 1, limit):
        near = text.near[first + 1], text.near[first + 2]
        on_what = near[0] in TOPIC and near[1] in ("whether", "how")
        if text.near[first] == "," and (on_what or not RELATIVE.isdisjoint(near)):
            ends = (i for i in range(first + 1, limit + MOST_NOUN) if text.near[i] == ",")
            last = next(ends, -1)
            return range(first, last + 1) if 0 <= last < sentence.last else range(0)
        if text.near[first] == "," and (last := participle_aside(text, sentence, first)) > 0:
            return range(first, last + 1)
        if text.near[first] in (",", ";", ":"):
            break
    return range(0)


def participle_aside(text: Text, sentence: Sentence, comma: int) -> int:
    """The comma that ends what is said of a noun by a participle, before its verb: “The vote,
    originally planned for Monday, will”, “A ruling in the case, brought by tenants, is”; else -1.
    """
    verb = comma + 1 + text.near[comma + 1].endswith(("ly", "first"))
    if not (text.near[verb].endswith("ed") or text.near[verb] in PARTED):
        return -1
    for last in range(verb + 1, min(sentence.last - 2, comma + MOST_PLANNED)):
        if text.near[last] == ",":
            # “The vote, scheduled for 5 May, could be close” tells its day.
            old = verb > comma + 1 or text.near[last + 2] == "now"
            told = text.near[verb] in PROSPECT and not old
            return last if text.near[last + 1] in MODALS and not told else -1
    return -1


PARTED = frozenset("set due brought held put begun led taken sought heard given".split())


def once_planned(text: Text, sentence: Sentence, position: int) -> int:
    """The token of “put” in “had been planned for Monday but was put off”; -1 where none is."""
    if was_set(text, position - 1) < 0:
        return -1
    for index in range(position + 2, min(sentence.last - 2, position + MOST_PLANNED)):
        if word(text, index) == "but" and word(text, index + 1) in WAS | {"has"}:
            return index + 2 + (word(text, index + 2) == "been")
        if word(text, index) == "but" and word(text, index + 1) in BE | WILL:
            return index + 2  # “had been due on Monday but is now expected in June”
    return -1


def is_moved(text: Text, position: int) -> bool:
    """Whether a verb tells a new day, a later or an earlier one."""
    return is_put_off(text, position) or brought_forward_to(text, position) > 0


def is_put_off(text: Text, position: int) -> bool:
    """“has been put off”, “was postponed until”."""
    lower = text.near[position]
    if text.near[position - 1] not in ("been", "was", "were"):
        return (
            lower == "put" and text.near[position + 1] == "off" and text.near[position - 1] == "be"
        )
    two = lower in ("put", "pushed") and text.near[position + 1] in ("off", "back")
    two = two or (lower in ("moved", "pushed") and text.near[position + 1] in MOVED)
    return two or (lower in WORDS["delay"])


MOVED = frozenset("to back from until".split())


def brought_forward_to(text: Text, position: int) -> int:
    """The “to” of an earlier day: “has been brought forward from 9 June to 4 June”; else -1."""
    two = text.near[position], text.near[position + 1]
    if two not in SOONER or text.near[position - 1] not in WAS | {"be"}:
        return -1
    near = range(position + 2, position + MOST_HELD)
    return next((i for i in near if text.near[i] == "to"), -1)


SOONER = frozenset((("brought", "forward"), ("moved", "forward"), ("moved", "up")))


def votes_to_choose(text: Text, sentence: Sentence, index: int) -> bool:
    """Whether those who go to the polls do so “to choose a new president”."""
    for position in range(index + 1, min(sentence.last - 1, index + MOST_PLANNED)):
        if word(text, position) == "to" and word(text, position + 1) in WHOM | DECIDE:
            return True
        if word(text, position) in (";", ".", "and", "after"):
            break
    return False


def is_spoken_of(text: Text, sentence: Sentence, index: int) -> bool:
    """Whether a noun only says what something else is about: “a book on the vote is due”."""
    before = index - 1 - (word(text, index - 1) in ("the", "a", "an", "its", "their"))
    return before > sentence.first and word(text, before) in ("on", "about", "over")


def is_only_wanted(text: Text, position: int) -> bool:
    """Whether a vote is only wished for, or that is fought: “opposes holding the vote in May”, “a
    plan to move the vote to May”, “wants to hold the vote in May”.
    """
    lower, before = text.near[position], text.near[position - 1]
    if lower == "holding":
        return before not in {"is", "are"}
    if before == "to":
        lower, before = text.near[position - 2], text.near[position - 3]
    if lower in WANTS:
        return True
    return lower in ("plan", "plans") and before in BEFORE_PLAN


WANTS = frozenset("want wants wanted proposes proposed".split())
BEFORE_PLAN = frozenset("a the any no its their his her against for of on to".split())


def is_taken_there(text: Text, calendar: Calendar, index: int) -> bool:
    """Whether a noun follows the day of a meeting: “a summit on 6 May, where a decision is due”."""
    lead = index - 1 - (text.near[index - 1] in ("a", "the", "final"))
    lead -= text.near[lead] == "a"
    date = calendar.ending_at(lead - (text.near[lead - 1] == ","))
    return text.near[lead] in ("where", "when") and date is not None and calendar.is_term(date)


def tells_before(text: Text, sentence: Sentence, index: int) -> bool:
    """Whether somebody says what follows: “said that a decision would be made”."""
    near = range(max(sentence.first, index - MOST_TOLD), index)
    return any(word(text, i) in ("said", "told", "added", "confirmed", "promised") for i in near)


def asks(text: Text, index: int) -> bool:
    """Whether a noun says what is asked: “a decision on whether to close it”."""
    return "whether" in (word(text, index + 1), word(text, index + 2))


def is_held(text: Text, index: int) -> bool:
    """Whether a poll is one at which people vote: “the poll has to take place”, “will be held”."""
    near = [text.near[i] for i in range(index + 1, index + MOST_HELD)]
    return near[0] in TO_COME and not HELD.isdisjoint(near)


TO_COME = WILL | {"has", "is"}
HELD = frozenset(("place", "held"))
MOST_HELD = 7  # tokens from “poll” to “held”


def is_on_day(text: Text, calendar: Calendar, index: int, position: int) -> bool:
    """Whether a day still ahead follows: “The vote itself comes on Wednesday”."""
    on = position + 1 + (text.near[position + 1] == "on")
    date = calendar.at(on)
    return date is not None and calendar.is_ahead(date) and position <= index + MOST_SELF


MOST_SELF = 2  # tokens from “vote” to “comes”


def expected_then(text: Text, calendar: Calendar, position: int) -> int:
    """The “expected” of “is still awaited and is now expected on 6 May”; -1 where none is."""
    due = position + 3 + (text.near[position + 3] == "now")
    joined = text.near[position + 1] in ("and", "but") and text.near[position + 2] in BE
    told = joined and text.near[due] in PROSPECT
    return due if told and calendar.between(due, due + MOST_HELD) else -1
