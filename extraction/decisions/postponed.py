"""Nouns of deciding that are put off: “put off a ruling on”, “pushed its vote to 6 May”."""

from extraction.dates.dates import DateFound
from extraction.dates.term_dates import Calendar
from extraction.decisions.signs import is_condition
from extraction.decisions.words import BE, NOBODY, PROSPECT, WORDS, Clue
from extraction.text.date_words import UNITS, WEEKDAYS
from extraction.text.tokens import Sentence, Text, word

PUTS = frozenset("put puts pushed hold held holding".split())
RESOLVED = frozenset("agreed voted decided forced chose opted had".split())
OWNERS = frozenset("its the a their his her".split())  # “pushed its vote on the pier to 6 May”
MOST_DELAYED = 12  # tokens: “put off until Thursday, Dec. 3, a final vote”


def postponed_noun(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“put off a ruling on”, “delayed its decision on”."""
    lowest, dated = max(sentence.first, index - MOST_DELAYED), -1
    # “delayed for a second time a decision”
    near = {text.near[i] for i in range(lowest, index)} if "time" in sentence.words else set()
    for position in range(index - 1, lowest - 1, -1):
        lower = text.near[position]
        date = calendar.at(position)
        if date is not None:
            dated = date.first
        if position < index - 5 and dated < 0 and "time" not in near:
            return None
        if date is not None:
            continue
        delays = lower in WORDS["delay"] or (
            lower in ("off", "back") and text.near[position - 1] in PUTS
        )
        delays = delays or (lower == "up" and text.near[position - 1] == "held")
        delays = delays or (lower in ("pushed", "moved") and text.near[position + 1] in OWNERS)
        if delays and not is_noun_after(text, position):
            verb = position - (lower in ("off", "back", "up"))
            if text.near[verb - 1] == "to" and text.near[verb - 2] not in RESOLVED:
                return None
            if is_condition(text, sentence, verb) or is_told_of_old(text, index, verb):
                return None
            thing = NOBODY if lower == "up" else -1  # “The row has held up a decision on the pier”
            return Clue(
                sentence,
                index,
                verb,
                index + 1,
                text.near[index],
                postponed=True,
                noun=True,
                who=thing,
            )
        leads = lower in ("to", "on", "of") and dated == position + 1
        leads = leads or (lower == "on" and text.near[position - 1] == "off")
        leads = leads or (lower == "," and calendar.ending_at(position) is not None)
        if lower in (",", "on", "of", "to", "was", "were") and not leads:
            return None
    return None


def question_ends(text: Text, calendar: Calendar, first: int, last: int) -> int:
    """The token before which is told what is asked, and no more how it was put off: “delayed a vote
    on whether to sell the pier at a stormy meeting on Monday”.
    """
    return next((i for i in range(first, last) if is_how(text, calendar, i)), last)


def is_how(text: Text, calendar: Calendar, index: int) -> bool:
    """Whether a token begins when, where or why something is put off."""
    lower, after = text.near[index], text.near[index + 1]
    if lower in ("until", "till", "citing", "pending"):
        return True
    if lower == "for" and after in ("a", "the"):
        return text.near[index + 3] == "time"  # “for a second time”
    if lower in ("by", "another"):
        return text.near[index + 2].rstrip("s") in UNITS  # “by three months”
    if lower == "at" and after in ("a", "an", "the", "its", "their"):
        behind = range(index + 2, index + MOST_MEETING)
        meets = next((i for i in behind if text.near[i] in WORDS["event"]), -1)
        return meets > 0 and calendar.between(meets, meets + MOST_MEETING) != []
    day = calendar.at(index + (lower in ("on", "late", "early")) + (after == "on"))
    return day is not None and day.first >= index and text.near[day.core] in WEEKDAYS


MOST_MEETING = 5  # tokens of “at a stormy six-hour meeting”


def is_day_of_delay(text: Text, date: DateFound) -> bool:
    """Whether a day is that on which something was put off: “delayed a vote on whether to sell the
    pier on Monday”; when it is taken instead would be told by “until” or “to”.
    """
    before = text.near[date.core - 1]
    if before == "for" and text.near[date.core - 2] in PROSPECT:
        return text.near[date.core - 3] not in BE  # “postponed a vote set for Monday”
    before = text.near[date.core - 2] if before in ("late", "early") else before
    meets = any(is_put_to(text, i) for i in range(date.core - MOST_MEETING - 2, date.core))
    return before == "on" and text.near[date.core] in WEEKDAYS and not meets


def is_put_to(text: Text, index: int) -> bool:
    """Whether the meeting begins to which something is put off: “to its May meeting”."""
    if text.near[index] not in ("to", "until", "till"):
        return False
    behind = range(index + 2, index + MOST_MEETING)
    owned = text.near[index + 1] in ("a", "an", "the", "its", "their", "next")
    return owned and any(text.near[i] in WORDS["event"] for i in behind)


def is_told_of_old(text: Text, index: int, verb: int) -> bool:
    """Whether it was put off more than once before: “had put off the vote twice”."""
    times = word(text, index + 1) in ("twice", "repeatedly") or word(text, index + 2) == "times"
    return word(text, verb - 1) == "had" and times


def is_noun_after(text: Text, position: int) -> bool:
    """Whether “delay” is a noun here: “after a delay, the vote”."""
    return word(text, position - 1) in ("a", "the", "of", "no", "any", "this")
