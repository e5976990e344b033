"""What somebody is blamed for leaving undone: “criticised Norway for not backing the treaty”."""

from extraction.positions import issues
from extraction.positions.deeds import of_verb
from extraction.positions.objects import ENDORSE, Complement, base_of, is_pronoun, noun_phrase
from extraction.positions.undoing import is_plan
from extraction.text import wording
from extraction.text.stances import Cue, word_class
from extraction.text.tokens import POSSESSIVES, Text, places

MOST_BLAMED = 12  # tokens of who is blamed: he may have an office and a name
FAILING = frozenset("failing refusing declining neglecting omitting hesitating".split())
OWNING = POSSESSIVES | frozenset("for over about".split())
FAILURE = frozenset("failure refusal reluctance unwillingness hesitation".split())


def failing_at(text: Text, first: int, end: int) -> tuple[int, int]:
    """Where who is blamed ends, and the verb of what was left undone; -1 and -1 where none was."""
    for index in range(first + 1, min(end, first + MOST_BLAMED)):
        lower, after = text.near[index], text.near[index + 1]
        if lower == "for" and after in FAILING and text.near[index + 2] == "to":
            return index, index + 3
        if lower == "for" and after == "not" and text.near[index + 2].endswith("ing"):
            return index, index + 2
        if lower in FAILURE and after == "to":  # “Norway’s failure”, “Norway over its failure”
            ends = places(text, OWNING, first + 1, index)
            return (ends[0] if ends else index), index + 2
    return -1, -1


def left_undone(text: Text, cue: Cue, first: int, end: int) -> tuple[bool, Complement | None]:
    """Whether somebody is blamed for leaving a thing undone; the plan that it was, if it was one.

    Who blames him for that is for the plan. Where the plan itself is blamed, the stance is on it:
    “condemned the levy for failing to protect rivers”.
    """
    who, verb = failing_at(text, first, end)
    if who < 0 or wording.head_of(noun_phrase(text, first, who)) in word_class("topic"):
        return False, None
    lower = text.near[verb]
    name = noun_phrase(text, verb + 1, end)
    if lower.endswith("ing") and text.near[verb - 1] == "not":
        base = base_of(lower)
        known = base in word_class("undo") | ENDORSE
        if not known or not is_plan(name):
            return True, None
        topic = None if is_pronoun(name) else issues.of_noun_phrase(name)
        return True, Complement(topic, flips=base in ENDORSE)
    if not is_plan(name):
        return True, None
    blamed = noun_phrase(text, first, who)
    found = of_verb(text, cue, verb, end, (blamed, wording.agree(blamed) == "are"))
    return True, found and Complement(found.topic, flips=not found.flips)
