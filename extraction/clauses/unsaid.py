"""Verbs of saying by which nobody says anything here: passive, denied, asked of somebody."""

from extraction.text.joined import Source
from extraction.text.tokens import Sentence, Text

BEING = frozenset("is are was were be been being".split())
NEGATIONS = frozenset("not never n't cannot without neither nor hardly".split())
NOBODY = frozenset("nobody none neither no".split())  # “no one at the company knew”
ASKED = frozenset("asked pressed questioned".split())
UNSAID = frozenset("say said reveal revealed disclose disclosed indicate indicated".split())
MOST_NOBODY = 5  # tokens from “no one” to a name that it is said of
MOST_ASKED = 30  # tokens from “Asked” to a subject in the question
MOST_ASKED_OF = 6  # tokens of “asked by reporters on Monday if”
QUESTIONS = frozenset("whether if why how what when where who about by on to".split())


def is_asked_of(text: Text, sentence: Sentence, index: int) -> bool:
    """Whether somebody else asks: “X, asked whether it would help, said”, “when asked why”."""
    if text.near[index] not in ("asked", "pressed", "questioned"):
        return False
    before = text.near[index - 1] if index > sentence.first else ""
    return before in ("when", "if", "once") or (
        before in (",", "—", "–") and text.near[index + 1] in QUESTIONS
    )


def is_passive(text: Text, sentence: Sentence, index: int) -> bool:
    """Whether somebody is told something: “was advised to”, “are also accused of”."""
    position = index - 1
    while position > sentence.first and text.near[position].endswith("ly"):
        position -= 1
    return text.near[position] in BEING and position >= sentence.first


def is_denied(text: Text, sentence: Sentence, index: int) -> bool:
    """Whether a cue stands after a “not”, as in “did not say”."""
    for position in range(index - 1, max(sentence.first, index - 4), -1):
        token = text.tokens[position]
        if token.quotation >= 0 or token.word in (",", ";", ":"):
            return False
        if denies(token.lower):
            return True
    return False


def denies(one: str) -> bool:
    """Whether a word says that something is not so: “did not say”."""
    return one in NEGATIONS or one.endswith(("n't", "n’t"))


def is_nobody(text: Text, source: Source) -> bool:
    """Whether a subject is “no one at X”, “none of the senators”."""
    for index in range(source.first - 1, source.first - 1 - MOST_NOBODY, -1):
        if text.near[index] in NOBODY:
            return True
        if not text.near[index].isalpha():
            return False
    return False


def is_asked(text: Text, sentence: Sentence, source: Source) -> bool:
    """Whether a verb is a part of a question: “Asked if he thought it fair, X paused”.

    So is what somebody would not say: “declined to say whether he thought it fair”.
    """
    link = source.first - 1
    if text.near[link] in ("whether", "if") and text.near[link - 1] in UNSAID:
        return True
    if ASKED.isdisjoint(sentence.words):
        return False
    if text.near[source.first - 1] in ("if", "whether"):  # “X was asked if he thought it fair”
        asked = range(max(sentence.first, source.first - MOST_ASKED_OF), source.first - 1)
        if any(text.near[index] in ASKED for index in asked):
            return True
    first = sentence.first + (text.near[sentence.first] == "when")
    if text.near[first] not in ASKED or source.first - first > MOST_ASKED:
        return False
    between = text.lowers[first : source.first]
    return "," not in between and bool({"if", "whether", "why", "what", "how"} & set(between))
