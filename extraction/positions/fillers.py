"""Things whose words name nothing: “the move”, “the decision”: which, only what was told tells."""

import re
from dataclasses import replace
from functools import cache

from brief.entities import EntityKind
from brief.positions import Stance
from extraction.positions.antecedents import Antecedents
from extraction.positions.issues import Topic, is_clause
from extraction.positions.plain_names import is_deed
from extraction.positions.reactions import PUT_UP_WITH
from extraction.positions.readers import Finding
from extraction.positions.stands import Stand
from extraction.text.stance_entries import FLIPPED
from extraction.text.stances import word_class
from extraction.text.tokens import Sentence, word
from extraction.text.wording import head_of

NOUNS = "decisions?|moves?|steps?|votes?|announcements?|outcome|results?|news|approach"
FILLER = re.compile(rf"(?:the|this|that|these|those|such) (?:{NOUNS})", re.IGNORECASE)
# A vote or news may be wanted or not as such; what nobody names of these is nothing.
STATED = re.compile(
    r"(?:the|this|that|these|those|such) (?:decisions?|moves?|steps?|announcements?) "
    r"(?:goes ahead|go ahead|stands?|(?:is|are) (?:acceptable|adopted|right))",
    re.IGNORECASE,
)
# “I want somebody to say sorry”: who is to do what, nothing tells.
BY_ANYBODY = re.compile(r".+ wants? (?:somebody|someone|anybody|anyone) to \w+.*", re.DOTALL)
BODIES = frozenset({EntityKind.ORGANIZATION, EntityKind.COUNTRY, EntityKind.GROUP})
UNDONE = frozenset(
    "scrapped scrapping dropped dropping delayed delaying delay postponed shelved cancelled "
    "canceled withdrew withdrawn banned banning cut axed denied threw".split()
)
TABLING = frozenset("table tabled tabling".split())
MOVE = re.compile(r" (?:decision|move|step|announcement)s?\Z", re.IGNORECASE)
NEAR = 1  # sentences from what somebody did to “the move”


def is_filler(topic: Topic) -> bool:
    """Whether a thing is only “the move”."""
    return FILLER.fullmatch(topic.object) is not None


def named_by_deed(near: Antecedents, finding: Finding, sentence: Sentence) -> Finding | None:
    """A finding on “the move” as one on what was done right before; else as it is.

    Null where a plan was put off or undone, and which way it went only a reader can tell.
    """
    if finding.topic is None or finding.stance not in FLIPPED or not is_filler(finding.topic):
        return finding
    if finding.at >= 0 and word(near.text, near.text.token_at(finding.at)) in PUT_UP_WITH:
        return finding  # “accepted the decision”
    done = near.last
    is_move = MOVE.search(finding.topic.object) is not None
    if is_move and done is not None and 0 <= near.number[sentence.start] - near.named <= NEAR:
        topic = near.issues.last
        if topic is None or done.stance not in FLIPPED or not is_of_body(done):
            return finding
        stance = finding.stance if done.stance is Stance.SUPPORTS else FLIPPED[finding.stance]
        return replace(finding, topic=topic, stance=stance)
    told = words_around(near, sentence)
    if is_move and not TABLING.isdisjoint(told):
        return None
    plan = near.of(replace(finding, topic=None), sentence)
    if plan is None or is_clause(plan) or is_deed(plan.object):
        return finding
    named = head_of(plan.object).lower() in told and undoing().isdisjoint(told)
    return replace(finding, topic=plan) if named else finding


def is_of_body(done: Finding) -> bool:
    """Whether it is a body that did or will do what was told: what one person thinks is no move."""
    own = done.voice is None or all(one in done.voice.actors for one in done.holders)
    return own and bool(done.holders) and all(one.kind in BODIES for one in done.holders)


def words_around(near: Antecedents, sentence: Sentence) -> frozenset[str]:
    """The words of a sentence and of the one before it."""
    number = near.number[sentence.start]
    before = near.text.sentences[number - 1].words if number else frozenset()
    return sentence.words | before


@cache
def undoing() -> frozenset[str]:
    """The words of which one says that a plan was undone or put off."""
    known = word_class("undo") | word_class("undo_plan")
    ends = ("", "s", "d", "ed", "ing")
    return frozenset(f"{one}{end}" for one in known for end in ends) | UNDONE


def without_fillers(stands: list[Stand]) -> list[Stand]:
    """The positions without those on a thing that nothing names."""
    return [
        one
        for one in stands
        if STATED.fullmatch(one.statement) is None and BY_ANYBODY.match(one.statement) is None
    ]
