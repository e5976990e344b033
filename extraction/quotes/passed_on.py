"""Words in marks that one said and another passes on: “X said it was “bad,” Y said”."""

from extraction.quotes.frames import Frame
from extraction.text.tokens import Text, word

PASSED_ON = frozenset(("say", "tell"))
PARTING = frozenset(", ; : — – and but while although as".split())
NOT_SAID = frozenset("when if what as because while although though since whenever".split())
MAY_SAY = frozenset("could would will can may might should must to".split())
MOST_BACK = 24  # tokens from a cue to the words in marks
MOST_ASIDE = 8  # tokens of “who listened,” between an aside and its “that”


def passes_on(text: Text, said: Frame, teller: Frame, first: int) -> bool:
    """Whether who stands behind words in marks only passes on that another said them: nothing
    parts them from the other’s cue, and they are no sentence of their own.
    """
    if not is_said(text, said) or first - said.last > MOST_BACK:
        return False
    opening = text.raw[text.tokens[first].start :].lstrip("“\"'‘[(…. ")[:1]
    plain = not any(word(text, i) in PARTING for i in range(said.last, first))
    return plain and opening.islower() and teller.source is not None


def is_said(text: Text, frame: Frame) -> bool:
    """Whether somebody is told to have said something, and it is not only supposed."""
    source, verb = frame.source, frame.verb
    if source is None or verb is None or verb.kind not in PASSED_ON or frame.inverted:
        return False
    supposed = word(text, frame.first - 1) in MAY_SAY  # “X could accept it “for a day,” Y said”
    return not supposed and word(text, source.first - 1) not in NOT_SAID


def is_aside(text: Text, said: Frame, teller: Frame, first: int) -> bool:
    """Whether a frame stands between commas before the “that” of the one before it: “X told
    donors, according to Y, that he had “stepped in it””.
    """
    if not is_said(text, said) or word(text, teller.begin - 1) != ",":
        return False
    until = min(first, teller.end + MOST_ASIDE)
    return any(
        word(text, i) == "," and word(text, i + 1) == "that" for i in range(teller.end, until)
    )
