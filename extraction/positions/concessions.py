"""What was not heeded: “over the objections of X”, “despite calls by Y”, “in the face of”."""

from brief.positions import Stance
from extraction.text.stances import word_class
from extraction.text.tokens import Sentence, Text, word

CONCEDED = frozenset("strong stiff fierce loud public express repeated".split())
REFUSED = frozenset(
    "refused rejected denied blocked vetoed refuse reject deny block refuses rejects denies".split()
)
QUARRELS = frozenset(
    "fight fights row rows dispute disputes debate quarrel clash battle split talks concern "
    "concerns anger outrage questions doubts divided".split()
)


def is_conceded(text: Text, index: int) -> bool:
    """Whether a noun tells what was not heeded: “over the objections of X”, “despite a plea”."""
    lead = index - 1 - (text.near[index - 1] == "the")
    if text.near[lead].endswith(("ed", "ly", "ing")) or text.near[lead] in CONCEDED:
        lead -= 1  # “over strong objections”
        lead -= text.near[lead] == "the"
    before = text.near[lead]
    faced = before == "of" and text.near[lead - 1] == "face" and text.near[lead - 3] == "in"
    over = before in ("over", "despite", "amid", "against") or faced
    if before == "over" and text.near[lead - 1] in QUARRELS:
        return False  # “a fight over the wishes of the founder”
    return over and text.near[index] in word_class("conceded")


def unheeded(text: Text, sentence: Sentence, index: int) -> Stance:
    """The stance of those who were not heeded: who is against a refusal wants what it refuses."""
    refused = any(word(text, i) in REFUSED for i in range(sentence.first, index))
    return Stance.SUPPORTS if refused else Stance.OPPOSES


def is_concession(text: Text, index: int) -> bool:
    """Whether what was not heeded follows: “over the objections of”, “in the face of”."""
    lower = text.near[index]
    if lower in ("over", "against"):
        noun = index + 1 + (text.near[index + 1] in ("the", "strong", "their", "his", "her"))
        return text.near[noun] in word_class("conceded")
    faced = lower == "in" and text.near[index + 2] == "face" and text.near[index + 3] == "of"
    return lower in ("despite", "amid") or faced
