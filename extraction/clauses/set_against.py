"""Who the last clause of a sentence is about where it is set against the rest: “X said it was fine;
Y disagreed.”, “X voted for it, but Y, of the Z union, had another view.”
"""

from typing import Protocol

from extraction.clauses.subjects import AUXILIARIES
from extraction.lexicons import classes
from extraction.text.cast import Actor, Mention
from extraction.text.cues import cue_verbs
from extraction.text.tokens import Sentence, Text, places

LOOKED_AT = 80  # tokens at the end of a sentence in which a turn is looked for
TURNS = frozenset("; but while though although whereas".split())
# How people answer without a word, beside the verbs that the lists have.
REACTING = frozenset(
    "shook nodded shrugged laughed smiled frowned begged disputed disagreed demurred objected "
    "balked baulked bristled dissented differed scoffed grimaced winced sighed hesitated".split()
)
APPOSING = frozenset("of from at who for".split())
MOST_APPOSED = 14  # tokens of “, who runs the canteen of the harbour,”
# With these one who is set against somebody’s words has a view: “was not so sure”, “had doubts”.
VIEWS = frozenset(
    "not sure unsure convinced unconvinced persuaded unpersuaded sceptical skeptical unmoved "
    "unimpressed blunt blunter another other different doubts none view views opposed against "
    "unhappy angry furious adamant".split()
)
MOST_VIEW = 4  # tokens of “was not so easily persuaded”


class Near(Protocol):
    """What is asked of who looks for somebody near a place of the text."""

    text: Text

    def mentions(self, first: int, last: int) -> list[Mention]:
        """The mentions outside of quotations that are no possessives."""

    def after_office(self, first: int) -> int:
        """The token up to which a name may begin after an office."""


def subject_set_against(near: Near, before: list[Sentence]) -> list[Actor]:
    """With whom the last clause of a sentence begins where a turn sets it against the rest."""
    text = near.text
    for sentence in before:
        first = max(sentence.first + 1, sentence.last - LOOKED_AT)
        for turn in reversed(places(text, TURNS, first, sentence.last)):
            if text.tokens[turn].quotation >= 0:
                continue
            told = text.near[turn] != ";" and any(
                text.lowers[index] in cue_verbs()
                for index in range(max(sentence.first, turn - LOOKED_AT), turn)
            )
            if (found := subject_after(near, turn, told=told)) is not None:
                return [found]
    return []


def subject_after(near: Near, turn: int, *, told: bool) -> Actor | None:
    """Who the subject of the clause behind a turn is, where that is a person with a name; after
    what is `told` the clause may be told too, if it is no answer.
    """
    for mention in near.mentions(turn + 1, near.after_office(turn + 1)):
        verb = verb_of(near.text, mention) if mention.actor.human else -1
        fits = verb >= 0 and (answers(near.text, verb) if told else is_news(near.text, verb))
        return mention.actor if fits else None
    return None


def verb_of(text: Text, mention: Mention) -> int:
    """The verb behind a name and what is apposed to it: “Y, of the Z union, denied it”; else -1."""
    near, index = text.near, mention.last
    apart = near[index] == ","
    if not apart and near[index] not in APPOSING:
        return index if is_told(near[index]) else -1
    for after in range(index + 1, min(index + MOST_APPOSED, len(text.tokens))):
        if near[after] in (".", ";") or text.tokens[after].quotation >= 0:
            return -1
        if apart and near[after] == ",":
            return after + 1 if is_told(near[after + 1]) else -1
        if not apart and is_told(near[after]):
            return after
    return -1


def answers(text: Text, verb: int) -> bool:
    """Whether somebody answers: “disputed that”, “shook her head”, “was not so sure”."""
    lower = text.near[verb]
    if lower in REACTING or (lower in cue_verbs() and lower.endswith("ed")):
        return True
    after = range(verb + 1, verb + MOST_VIEW)
    held = lower in ("was", "were", "had", "remained", "is")
    return held and any(text.near[index] in VIEWS for index in after)


def is_news(text: Text, verb: int) -> bool:
    """Whether a clause tells what happened then: not “although Y had begged her to stay”."""
    earlier = text.near[verb] == "had" and text.near[verb + 1] not in VIEWS
    return not earlier or text.near[verb + 1] in ("a", "no")


def is_told(lower: str) -> bool:
    """Whether a word may be the verb of a clause that tells what somebody did."""
    told = lower in AUXILIARIES or lower in cue_verbs() or lower in classes("grammar")["verb"]
    return told or lower.endswith("ed") or lower in REACTING
