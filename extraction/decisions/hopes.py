"""Nouns of deciding that somebody waits for: “expect a ruling in May”, “a target date for”."""

from extraction.dates.term_dates import Calendar
from extraction.decisions.words import BE, MAY, NEGATIONS, WILL, WORDS, Clue
from extraction.text.tokens import POSSESSIVES, Sentence, Text, word

MOST_DATED = 10  # tokens from “has set” to “for its decision”
MOST_OF_DAY = 5  # tokens from “Thursday’s” to “vote”: “Thursday’s Senate vote”
VOTES = frozenset("vote ballot referendum election runoff by-election".split())
MOST_NEAR_DATE = 12  # tokens from a noun of deciding to its day


def hoped_noun(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“Traders expect a ruling in May”: what others expect of who decides."""
    dated = calendar.term(sentence, index, index + MOST_NEAR_DATE) is not None
    if not dated or word(text, index + 1) == "to":
        return None
    for position in range(index - 1, max(sentence.first, index - 5), -1):
        if word(text, position) in WORDS["expect"]:
            if {word(text, position - 1), word(text, sentence.first)} & (NEGATIONS | {"was"}):
                return None
            own = word(text, position).startswith(("promis", "vow", "pledg"))
            return Clue(
                sentence, index, position if own else index, index + 1, word(text, index),
                expected=True, noun=True,
            )  # fmt: skip
        if word(text, position) in (",", "of", "on", "to", "in", "and", "."):
            return None
    return None


def dated_noun(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“a 6 May target date for its decision”, “No date has been set for a vote”."""
    before = index - 1 - (text.near[index - 1] in ("a", "the", "its", "their", "final"))
    lowest = max(sentence.first, before - MOST_DATED)
    left = [text.near[i] for i in range(before - 1, lowest - 1, -1)]
    left = left[: left.index(",")] if "," in left else left
    lowest = before - len(left)
    if text.near[before] != "for" or not {"date", "deadline"} & set(left):
        return None
    form = text.near[index]
    on = index + 2 + (text.near[index + 2] == "on")
    if text.near[index + 1] in BE and calendar.at(on) is not None and "no" not in left:
        is_day = calendar.term(sentence, index, on + 1) is not None
        return Clue(sentence, index, index, index + 1, form, noun=True) if is_day else None
    if "no" in left and "set" in left:
        return Clue(sentence, index, index, index + 1, "undated", open=True, noun=True)
    term = calendar.term(sentence, lowest, index)
    verb = next((before - 1 - i for i, one in enumerate(left) if one in ("set", "sets", "has")), -1)
    if term is None or verb < 0:
        return None
    return Clue(sentence, index, verb, index + 1, form, noun=True)


def day_of_noun(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“ahead of Sunday’s election”, “in Thursday’s Senate vote”: a vote that has its day."""
    if word(text, index) not in VOTES:
        return None
    if (beside := beside_noun(text, calendar, sentence, index)) is not None:
        return beside
    for mark in range(index - 1, max(sentence.first, index - MOST_OF_DAY), -1):
        if word(text, mark) in POSSESSIVES:
            date = calendar.ending_at(mark)
            ahead = date is not None and calendar.is_term(date) and calendar.is_ahead(date)
            if date is None or not ahead:
                return None
            form = word(text, index)
            return Clue(sentence, index, index, index + 1, form, noun=True, begin=date.core)
        if not word(text, mark)[:1].isalpha():
            return None
        if word(text, mark) in ("a", "an"):
            return day_behind(text, calendar, sentence, index, mark)
    return None


def beside_noun(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“ahead of the June 12 vote”, “The vote on June 12 is expected to be close”."""
    before = calendar.ending_at(index)
    date = before if before is not None else calendar.at(index + 2)
    if date is None or not calendar.is_term(date) or not calendar.is_ahead(date):
        return None
    if before is None:
        opens = index <= sentence.first + 2 and word(text, index + 1) == "on"
        if not opens or word(text, date.last) not in BE | WILL | MAY:
            return None
    elif word(text, date.first - 1) not in POSSESSIVES | {"the"}:
        return None
    elif word(text, date.first - 2) in ASIDE:
        return None  # it only says when something else is, or what that is about
    begin = date.first if before is not None else index
    return Clue(sentence, index, index, index + 1, word(text, index), noun=True, begin=begin)


ASIDE = frozenset("after until since before on about over".split())


def day_behind(
    text: Text, calendar: Calendar, sentence: Sentence, index: int, article: int
) -> Clue | None:
    """“to defeat it in a Senate vote on Wednesday”: the vote of a chamber, its day behind it."""
    chamber = word(text, index - 1) in WORDS["chamber"] and word(text, article - 1) == "in"
    date = calendar.term(sentence, index, index + 4) if chamber else None
    if date is None or not calendar.is_ahead(date) or word(text, date.first - 1) != "on":
        return None
    return Clue(sentence, index, index, index + 1, word(text, index), noun=True, begin=article)
