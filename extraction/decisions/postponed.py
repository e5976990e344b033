"""Nouns of deciding that are put off: “put off a ruling on”, “pushed its vote to 6 May”."""

from extraction.dates.term_dates import Calendar
from extraction.decisions.signs import is_condition
from extraction.decisions.words import NOBODY, WORDS, Clue
from extraction.text.tokens import Sentence, Text, word

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
            lower in ("off", "back") and text.near[position - 1] in ("put", "puts", "pushed")
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
        leads = leads or (lower == "," and calendar.ending_at(position) is not None)
        if lower in (",", "on", "of", "to", "was", "were") and not leads:
            return None
    return None


def is_told_of_old(text: Text, index: int, verb: int) -> bool:
    """Whether it was put off more than once before: “had put off the vote twice”."""
    times = word(text, index + 1) in ("twice", "repeatedly") or word(text, index + 2) == "times"
    return word(text, verb - 1) == "had" and times


def is_noun_after(text: Text, position: int) -> bool:
    """Whether “delay” is a noun here: “after a delay, the vote”."""
    return word(text, position - 1) in ("a", "the", "of", "no", "any", "this")
