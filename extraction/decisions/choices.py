"""Choices that a day is set for: who is to be named, what rates will be, a view to be taken."""

from extraction.dates.term_dates import Calendar
from extraction.decisions.roads import is_body, is_to_come, verb_first, words_left
from extraction.decisions.words import NEGATIONS, WORDS, Clue
from extraction.text.tokens import Sentence, Text, word

MOST_HEAD = 7  # tokens from “winner” to “named”: “The winner of the tender will be named”
MOST_RATE = 6  # tokens from “sets” to “rate”: “sets its benchmark lending rate”
MOST_VIEW = 4  # tokens from “take” to “view”: “take a final view”
CHOSEN = frozenset("named chosen selected picked announced appointed awarded decided".split())
CHOICES = WORDS["picked"] | frozenset(
    "contract contracts site venue location licence license licences licenses concession "
    "concessions tender".split()
)
OF_BANKS = frozenset("bank bank’s bank's policy interest lending benchmark repo cash".split())
SETS = frozenset("set sets setting reviews review".split())  # the bank reviews its rate


def chosen_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“A preferred bidder will be named in June”, “is expected to be chosen by May”."""
    if word(text, index - 1) != "be" or not is_to_come(text, sentence, index - 1):
        return None
    verb = verb_first(text, sentence, index - 1)
    while word(text, verb - 1) in ("to", "be"):
        verb = verb_first(text, sentence, verb - 1)
    left = words_left(text, sentence, verb, MOST_HEAD)
    if not CHOICES & set(left) or NEGATIONS & {word(text, i) for i in range(verb, index)}:
        return None
    if calendar.term(sentence, index) is None:
        return None
    # “The future of its chief is to be decided”: not the chief
    fate = word(text, index) == "decided" and not {"future", "fate"}.isdisjoint(sentence.words)
    return Clue(sentence, index, verb, index + 1, "decide" if fate else "choose", passive=True)


def steers_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The bank next sets rates on May 5”, “will set its benchmark rate on Wednesday”."""
    near = [word(text, i) for i in range(index + 1, min(sentence.last, index + MOST_RATE))]
    at = next((i for i, one in enumerate(near) if one in ("rate", "rates")), -1)
    if at < 0 or {"by", ",", "of"} & set(near[:at]):
        return None
    term = calendar.term(sentence, index, index + 2 * MOST_RATE)
    present = word(text, index) in ("sets", "reviews") or word(text, index - 1) in WORDS[
        "deciders"
    ] | {"next"}
    if term is None or not (present or is_to_come(text, sentence, index)):
        return None
    if word(text, index) in ("reviews", "review") and OF_BANKS.isdisjoint(sentence.words):
        return None  # “The university reviews its success rate in May”
    verb = index if present else verb_first(text, sentence, index)
    verb -= word(text, verb - 1) == "next"
    return Clue(sentence, index, verb, index + 1, "decide")


def view_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“Ministers will take a view next week”: one takes a view where one is to decide."""
    left = words_left(text, sentence, index, MOST_VIEW)
    at = next((i for i, one in enumerate(left) if one in ("take", "reach", "form")), -1)
    if at < 1 or not set(left[:at]) <= {"a", "final", "formal", "its", "their", "firm", "clear"}:
        return None
    take = index - 1 - at
    if not is_to_come(text, sentence, take):
        return None
    verb = verb_first(text, sentence, take)
    return Clue(sentence, index, verb, index + 1, "decide", open=True)


def between_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“Members choose between the two on June 6”: the present for what is on a calendar."""
    before, after = word(text, index - 1), word(text, index + 1)
    people = before in WORDS["deciders"] | WORDS["electors"] | WORDS["group"]
    what = after in ("between", "among", "a", "their", "an", "the", "from", "new")
    if not (people and what) or calendar.term(sentence, index) is None:
        return None
    return Clue(sentence, index, index, index + 1, word(text, index))


def foreseen_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“Analysts expect the bank to cut rates in May”, “expects the agency to rule by May”."""
    left = words_left(text, sentence, index, MOST_HEAD)
    at = next((i for i, one in enumerate(left) if one in EXPECTS), -1)
    if left[:1] != ["to"] or at < 2 or "," in left[:at] or NEGATIONS & set(left):
        return None
    near = {word(text, i) for i in range(index + 1, min(sentence.last, index + MOST_RATE))}
    steers = word(text, index) not in WORDS["decide"]
    if steers and not {"rate", "rates"} & near:
        return None
    if word(text, index) == "announce" and not STEPS & near:
        return None
    who = index - at
    named = text.tokens[who].word[:1].isupper() and word(text, index) != "vote"
    known = is_bank(left[:at]) or (not steers and (named or is_body(text, sentence, who)))
    if calendar.term(sentence, index) is None or not known:
        return None
    return Clue(sentence, index, who, index + 1, "decide" if steers else word(text, index),
                expected=True, who=who, begin=who)  # fmt: skip


def is_bank(words: list[str]) -> bool:
    """Whether words name who sets the rates of interest, or an agency of initials or a name."""
    return bool(BANKS & set(words))


STEPS = frozenset("cut cuts rise hike increase hikes rises increases reduction".split())
EXPECTS = frozenset("expect expects expected expecting anticipates".split())
BANKS = frozenset("bank fed ecb boe boj rba rbi snb riksbank bundesbank reserve agency fda "
                  "regulator ministry policymakers ministers committee".split())  # fmt: skip
