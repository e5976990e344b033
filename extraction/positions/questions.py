"""What somebody has yet to decide: “whether to appeal”, “how to pay for the bridge”."""

import re

from extraction.clauses.clauses import raw
from extraction.positions import issues
from extraction.positions.objects import (
    ENDORSE,
    Complement,
    after_adverbs,
    is_pronoun,
    noun_phrase,
    of_clause,
    subject_of,
    verb_phrase,
)
from extraction.text import wording
from extraction.text.cast import Actor, Cast, Form
from extraction.text.stances import Cue
from extraction.text.tokens import Text, word

WHETHER = (("whether",), ("if",))
HOLDERS = frozenset("it he she".split())  # “has not said whether it would sign”
WANTING = frozenset(
    "want wants wanted supports support supported backs back backed favours favors favoured "
    "favored opposes opposed".split()
)
AGREEING = frozenset("agrees agreed disagrees disagreed concurs concurred".split())
THINKING = frozenset("thinks thought believes believed".split())
# Who only keeps to himself what is so takes no side: “declined to say whether the two had met”.
SAYING = frozenset("decline refuse drawn".split())
YET_TO_BE = frozenset("would will 'll ’ll should could can might may must to wo ca".split())
DEEDS = frozenset("would will could can might may 'll ’ll".split())
DECIDING = re.compile(r"(?:decide|vote|act|choose|make (?:\w+ ){0,3}decision)\b")


def question(
    text: Text, cast: Cast, cue: Cue, first: int, end: int, holders: list[Actor]
) -> Complement | None:
    """“divided over whether to join”, “split on how to pay”."""
    lower, whether = word(text, first), cue.entry.tail[-1:] in WHETHER
    verb = first + (lower == "whether")
    if word(text, verb) == "to" and (whether or verb > first):
        return to_decide(text, verb + 1, end, holders)
    asked = lower == "whether" or whether
    if asked and word(text, verb) in HOLDERS and word(text, verb + 1) in WANTING:
        name = noun_phrase(text, verb + 2, end)  # “has yet to say whether it wants the tax cut”
        if is_pronoun(name):
            return Complement(None)
        if name and not name.startswith("to "):
            wants = word(text, verb + 1).startswith("want")
            return Complement(issues.granted(name) if wants else issues.of_noun_phrase(name))
    if asked and word(text, verb) in HOLDERS and word(text, verb + 1) in THINKING:
        verb, lower = verb + 2, "whether"  # “whether he thought the ward should close”
        verb += word(text, verb) == "that"
    if asked and word(text, verb) in HOLDERS and word(text, verb + 1) in AGREEING:
        return Complement(None)  # “declined to say whether she agreed”
    if asked and cue.entry.base in SAYING and is_of_another(text, cast, verb, holders):
        return None
    if asked and cue.entry.base in SAYING and YET_TO_BE.isdisjoint(text.near[verb:end]):
        return None
    if asked and word(text, verb) in HOLDERS and len(holders) == 1 and end > verb + 2:
        return Complement(
            issues.of_clause(f"{wording.spoken(holders[0])} {raw(text, verb + 1, end)}")[0]
        )
    if lower == "whether":
        found = of_clause(text, verb, end)
        return Complement(found.topic) if found else None
    if lower not in ("how", "what", "when", "where"):
        return of_clause(text, first, end) if whether else None
    words = verb_phrase(text, first, end)  # not “…, putting off a deal”
    return Complement(issues.topic_of(wording.sentence(f"It is settled {words}"), words))


def is_of_another(text: Text, cast: Cast, first: int, holders: list[Actor]) -> bool:
    """Whether it is what another will do: “declined to say whether Norway would sign”."""
    first += text.near[first] == "the"
    known = cast.at(first)
    if known is None or known.form is not Form.NAME or known.first > first:
        return False
    return known.actor not in holders and text.near[known.last] in DEEDS


def to_decide(text: Text, verb: int, end: int, holders: list[Actor]) -> Complement | None:
    """“whether to appeal”: the deed; nothing new where that is only to decide."""
    verb = after_adverbs(text, verb, end)
    if DECIDING.match(raw(text, verb, end)) or not holders:
        return Complement(None)
    name = noun_phrase(text, verb + 1, end)
    if word(text, verb) in ENDORSE and name:
        return Complement(None if is_pronoun(name) else issues.of_noun_phrase(name))
    return Complement(issues.of_infinitive(*subject_of(holders), verb_phrase(text, verb, end)))
