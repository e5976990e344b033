"""What is left to somebody: “leaving it to the leaders to settle”, “in the hands of the board”."""

from extraction.dates.term_dates import Calendar
from extraction.decisions.roads import is_body, words_left
from extraction.decisions.words import BE, NEGATIONS, WILL, WORDS, Clue
from extraction.text.tokens import Sentence, Text, word

MOST_LEFT = 12  # tokens from “leaves” to “to”: “leaves the course of the frontier to”
MOST_BODY = 4  # tokens of a body without a name: “a joint border commission”
MOST_NOUN = 6  # tokens from “depends on” to “ruling”
LEAVES = frozenset("leave leaves leaving left".split())
STOPS = frozenset(". ; : , that which who where because after before in with".split())
FATES = frozenset("fate future decision outcome matter question case choice say".split())
# Before “settled” in “Still to be settled is who will pay”; with more words none opens so.
OPENING = frozenset("still yet also left to be remaining".split())
MOST_OPENING = len(OPENING)
ASKS = frozenset("who whether how what when where which".split())
GIVEN_BY = frozenset("by of from in".split())


def left_to_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“leaves the course of the frontier to a commission”: who is left it decides on it."""
    if word(text, index - 1) in BE | {"was", "were", "on", "a", "the"} | NEGATIONS:
        return None
    if word(text, index) == "leave" and word(text, index - 1) not in WILL:
        return None
    for position in range(index + 2, min(sentence.last - 1, index + MOST_LEFT)):
        if word(text, position) in STOPS:
            return None
        if word(text, position) in ("to", "with") and decides(text, sentence, position + 1):
            verb = index - (word(text, index - 1) in {"has", "have"} | WILL)
            return Clue(
                sentence, index, verb, index + 1, "decide", who=position + 1, open=True,
                begin=index,
            )  # fmt: skip
    return None


def decides(text: Text, sentence: Sentence, first: int) -> bool:
    """Whether some words name a body, however new: “a commission”, “the joint tribunal”."""
    if is_body(text, sentence, first):
        return True
    near = range(first + 1, min(sentence.last, first + MOST_BODY))
    return word(text, first) in ("a", "an", "the") and any(
        word(text, i) in WORDS["named"] for i in near
    )


def left_lead(text: Text, sentence: Sentence, index: int) -> int:
    """The “leaves” before “to the courts to decide”, for the “to” before who decides; else -1."""
    left = words_left(text, sentence, index, MOST_LEFT)
    at = next((i for i, one in enumerate(left) if one in LEAVES), -1)
    return index - 1 - at if at >= 0 and not {",", ";"} & set(left[:at]) else -1


def hands_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The library’s fate is in the hands of the trustees”, “Its future rests with the board”."""
    hands = word(text, index) == "hands"
    if hands and [word(text, i) for i in (index - 2, index - 1, index + 1)] != ["in", "the", "of"]:
        return None
    if not hands and word(text, index + 1) != "with":
        return None
    left = words_left(text, sentence, index, MOST_LEFT)
    at = next((i for i, one in enumerate(left) if one in FATES), -1)
    if at < 0 or {"was", "were", "not", ","} & set(left[:at]):
        return None
    verb = next((index - 1 - i for i, one in enumerate(left[:at]) if one in BE | WILL), index)
    return Clue(sentence, index, verb, index, "decide", passive=True, open=True, who=index + 2)


def depends_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The future of the team hinges on a vote by the owners on May 19”."""
    if word(text, index + 1) not in ("on", "upon") or word(text, index - 1) in NEGATIONS:
        return None
    for position in range(index + 2, min(sentence.last, index + 2 + MOST_NOUN)):
        if word(text, position) in WORDS["decision"]:
            given = word(text, position + 1) in GIVEN_BY
            dated = calendar.term(sentence, position, position + MOST_LEFT) is not None
            if not (given or dated):
                return None
            return Clue(
                sentence, position, position, position + 1, word(text, position), noun=True,
                open=True, who=position + 2 if given else -1,
            )  # fmt: skip
        if word(text, position) in STOPS:
            return None
    return None


def inverted_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“Still to be settled is who will pay”: what the rest of the sentence asks is open."""
    if index - sentence.first > MOST_OPENING or text.near[index + 1] not in BE:
        return None
    opening = set(text.near[sentence.first : index])
    if not {"to", "be"} <= opening <= OPENING or text.near[index + 2] not in ASKS:
        return None
    return Clue(sentence, index, sentence.first, index + 2, "decide", open=True, noun=False)
