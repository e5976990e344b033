"""What is open because nothing is agreed yet: what runs out, and on what sides are apart."""

from extraction.dates.term_dates import Calendar
from extraction.decisions.roads import words_left
from extraction.decisions.words import BE, WORDS, Clue
from extraction.text.tokens import Sentence, Text, word

AROUND = 200  # tokens around what runs out in which talks on it would be spoken of
TERMS = WORDS["term"]


def expiry_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The contract expires on 6 May”, where talks on it are spoken of nearby."""
    if word(text, index) in ("runs", "run") and word(text, index + 1) != "out":
        return None
    term = calendar.term(sentence, index, index + 9)
    left = words_left(text, sentence, index, 4)
    left = left[: left.index(",")] if "," in left else left
    left += term_of(text, sentence, index)
    if term is None or len((term.when.edtf or "").strip("./")) < 7 or not TERMS & set(left):
        return None
    lowest, highest = max(0, index - AROUND), min(len(text.tokens), index + AROUND)
    if not any(word(text, i) in WORDS["talks"] for i in range(lowest, highest)):
        return None
    return Clue(sentence, index, index, index + 1, "expiry", passive=True, open=True)


def term_of(text: Text, sentence: Sentence, index: int) -> list[str]:
    """The noun of a longer phrase that runs out: “the mandate of the mission to X expires”."""
    left = words_left(text, sentence, index)
    at = next((i for i, one in enumerate(left) if one in TERMS), -1)
    of = at > 0 and left[at - 1] in ("of", "with", "between", "for")
    return left[at : at + 1] if of and "," not in left[:at] else []


def apart_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“remain far apart on how to share the water”, “are still deadlocked over”."""
    left = words_left(text, sentence, index, 6)
    stands = BE | {"remain", "remains", "still"}
    at = next((i for i, one in enumerate(left[:4]) if one in stands), -1)
    if at < 0 or word(text, index + 1) not in ("on", "over"):
        return None
    if set(left[at:]) & WORDS["onlookers"] or {"next", "happened", "caused", "went"} & {
        word(text, i) for i in range(index + 3, index + 6)
    }:
        return None  # “Economists are at odds over what comes next”
    asks = word(text, index + 2) in ("how", "whether", "who", "what", "when", "which")
    return Clue(sentence, index, index - 1 - at, index + 1, "apart", open=True, alone=asks)
