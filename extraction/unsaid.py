"""Verbs of saying by which nobody says anything here: passive, denied, asked of somebody."""

from extraction.tokens import Sentence, Text, word

BEING = frozenset("is are was were be been being".split())
NEGATIONS = frozenset("not never n't cannot without neither nor hardly".split())
QUESTIONS = frozenset("whether if why how what when where who about by on to".split())


def is_asked_of(text: Text, sentence: Sentence, index: int) -> bool:
    """Whether somebody else asks: “X, asked whether it would help, said”, “when asked why”."""
    if word(text, index) not in ("asked", "pressed", "questioned"):
        return False
    before = word(text, index - 1) if index > sentence.first else ""
    return before in ("when", "if", "once") or (
        before in (",", "—", "–") and word(text, index + 1) in QUESTIONS
    )


def is_passive(text: Text, sentence: Sentence, index: int) -> bool:
    """Whether somebody is told something: “was advised to”, “are also accused of”."""
    position = index - 1
    while position > sentence.first and word(text, position).endswith("ly"):
        position -= 1
    return word(text, position) in BEING and position >= sentence.first


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
