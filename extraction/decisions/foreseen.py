"""What those who meet are likely to do then: “is likely to postpone an increase when ministers meet
on Sunday”. Whether they do is to be decided at that meeting.
"""

from extraction.dates.term_dates import Calendar
from extraction.decisions.ballots import GOVERNORS
from extraction.decisions.roads import words_left
from extraction.decisions.words import BE, DECIDE, NEGATIONS, SETTLE, Clue
from extraction.text.tokens import Sentence, Text, word

MOST_BACK = 30  # tokens from “likely” to “when ministers meet”
MOST_MEETS = 5  # tokens of “when its ministers next meet”, “at their next meeting”
MOST_DAY = 10  # tokens from “meet” to the day
# What one does at a meeting without deciding anything, or what merely happens.
NO_DEEDS = frozenset(
    "be have attend discuss meet speak say tell ask face hear press call urge raise see talk visit "
    "welcome greet stress repeat address remain host join focus top dominate come".split()
)


def when_they_meet_clue(
    text: Text, calendar: Calendar, sentence: Sentence, index: int
) -> Clue | None:
    """“is expected to lift its quotas when its members meet on Sunday”, “at its meeting in May”."""
    if GOVERNORS.isdisjoint(sentence.words):
        return None
    link = "at" if word(text, index) == "meeting" else "when"
    near = words_left(text, sentence, index, MOST_MEETS)
    if link not in near or calendar.term(sentence, index, index + MOST_DAY) is None:
        return None
    when = index - 1 - near.index(link)
    to = foreseen_to(text, sentence, when)
    if to < 0:
        return None
    verb = to - 1
    while word(text, verb) not in BE:
        verb -= 1
    if word(text, verb - 1) in ONLOOKERS:
        return None  # “Residents are expected to fill the gallery at the meeting on Thursday”
    names = word(text, when + 1) not in ("it", "they", "he", "she", "its", "their")
    who = when + 1 if names and link == "when" else -1
    return Clue(
        sentence, to, verb, to + 1, "asked", expected=True, aside=index, who=who
    )  # fmt: skip


# Who comes to a meeting and decides nothing there.
ONLOOKERS = frozenset(
    "residents campaigners protesters protestors neighbours neighbors parents supporters fans "
    "activists groups opponents critics tenants locals".split()
)


def foreseen_to(text: Text, sentence: Sentence, when: int) -> int:
    """The “to” of “is likely to postpone” before a token; -1 where there is none."""
    for to in range(when - 2, max(sentence.first, when - MOST_BACK), -1):
        if word(text, to) in (",", ";", ".", "that", "who", "which"):
            return -1
        if word(text, to) == "to" and word(text, to - 1) in GOVERNORS:
            left = set(words_left(text, sentence, to - 1, 3))
            deed = word(text, to + 1)
            settled = deed in NO_DEEDS | DECIDE | SETTLE
            return to if BE & left and not NEGATIONS & left and not settled else -1
    return -1
