"""The stance in a clause of somebody’s own words that another clause denies: “I don’t think …”."""

import re

from brief.positions import Stance
from extraction.positions import issues
from extraction.positions.doubts import without_doubt
from extraction.positions.idiom_stances import idiomatic
from extraction.positions.issues import Topic
from extraction.positions.judgements import judged
from extraction.positions.objects import is_pronoun
from extraction.positions.outcomes import foreseen
from extraction.positions.phrasebook import stance_of, undone_thing
from extraction.positions.turned_about import turned_about
from extraction.text.stance_entries import FLIPPED

POINTED = re.compile(r"\A(?:it|this|that)\b", re.IGNORECASE)


def taken_in(words: str) -> tuple[Stance, str] | None:
    """The stance in a clause in somebody’s own words, and on what, where a thing is named."""
    judgement, stance = judged(words, own=True), stance_of(words)
    if judgement is not None and (stance is None or not is_pronoun(judgement[1])):
        return turned_about(words, judgement)
    if stance is not None:
        return stance, undone_thing(words)
    idiom = idiomatic(words)
    return foreseen(words) or ((idiom.stance, idiom.thing) if idiom is not None else None)


def believed_in(words: str) -> tuple[Stance, Topic | None] | None:
    """The stance of who believes a clause, and on what: “is convinced that the levy is fair”."""
    taken = taken_in(words)
    if taken is None or taken[0] not in FLIPPED:
        return None
    thing = taken[1]
    if not thing and is_pronoun(words.split(" ", 1)[0]):
        return taken[0], None
    if not thing:
        return taken[0], issues.of_clause(words)[0]
    return taken[0], None if is_pronoun(thing) else issues.of_noun_phrase(thing)


def doubted_of(words: str) -> tuple[Stance, str] | None:
    """The stance in an idiom that is denied: “there is no evidence that this works”."""
    clause, doubted = without_doubt(words)
    plan = POINTED.sub("the plan", clause)
    taken = idiomatic(plan, told=True) if doubted else None
    if taken is None or taken.stance not in FLIPPED:
        return None
    return FLIPPED[taken.stance], "it" if plan != clause else taken.thing
