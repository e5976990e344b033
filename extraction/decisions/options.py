"""The ways to decide that an article lists: “clear it, attach conditions or block it”."""

from dataclasses import dataclass, field

from extraction.decisions.clauses import Clause
from extraction.decisions.objects import words_between
from extraction.decisions.thing_words import tidied
from extraction.decisions.words import PRONOUNS
from extraction.text.cast import Actor
from extraction.text.tokens import Sentence, Text, word

MOST_OPTION = 14  # words; a longer part of a list is no option but a clause
CAN = frozenset("can could may might".split())


@dataclass(slots=True)
class OptionFound:
    """One way to decide, who wants it and who does not."""

    label: str
    proponents: list[Actor] = field(default_factory=list)
    opponents: list[Actor] = field(default_factory=list)
    excluded: bool = False


def options_in(text: Text, act: int, clause: Clause) -> list[OptionFound]:
    """The options that a clause lists after “whether to” or “to”, with “or” between them."""
    for index in range(clause.first, clause.last):
        if text.near[index] == "whether":
            first = index + 1 + (text.near[index + 1] == "to")
            return listed(text, first, clause.last) if first > index + 1 else []
        if text.near[index] == "or" and index == act + 1:
            return listed(text, act, clause.last)
    return []


def options_after(text: Text, sentence: Sentence) -> list[OptionFound]:
    """The options of a sentence that goes on with a decision: “It can …, … or …”."""
    if text.near[sentence.first] not in PRONOUNS or text.near[sentence.first + 1] not in CAN:
        return []
    last = min(sentence.last, sentence.first + 3 * MOST_OPTION)
    return listed(text, sentence.first + 2, last)


def listed(text: Text, first: int, last: int) -> list[OptionFound]:
    """The parts of “A, B or C”, each a phrase of its own; none where there is no “or”."""
    if not any(word(text, index) == "or" for index in range(first, last)):
        return []
    parts, begin = [], first
    for index in range(first, last + 1):
        if index == last or word(text, index) in (",", "or", "."):
            label = tidied(" ".join(words_between(text, begin, index)))
            if label:
                parts.append(label)
            begin = index + 1
            if index < last and word(text, index) == ".":
                break
    if len(parts) < 2 or any(len(part.split()) > MOST_OPTION for part in parts):
        return []
    return [OptionFound(part) for part in parts if part != "not"]
