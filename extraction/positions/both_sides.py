"""Both sides of one question in one sentence: of these the plainer one counts, or neither."""

import re
from collections.abc import Sequence

from brief.positions import Stance
from extraction.positions.readers import Finding
from extraction.positions.stands import Stand, Stands
from extraction.text.denials import is_denied
from extraction.text.stance_entries import FLIPPED
from extraction.text.stances import words_before
from extraction.text.tokens import Sentence, Text, word

# What somebody will do counts for more than what he says of a thing.
DOING = frozenset("vote votes voted voting sign signs signed".split())
TURNING = re.compile(r"\b(?:but|yet|now|since|later|eventually|finally)\b")
GRANTING = re.compile(r"\b(?:though|although|even if|albeit)\b")


def without_contradictions(
    text: Text, sentence: Sentence, here: Sequence[tuple[Finding, Stand]], found: Stands
) -> None:
    """Takes out of what was found the weaker of two sides that a sentence gives somebody."""
    for index, (finding, stand) in enumerate(here):
        for other, counter in here[index + 1 :]:
            against = FLIPPED.get(stand.stance) is counter.stance and stand.issue == counter.issue
            if against and stand.holder is counter.holder:
                for loser in losers(text, sentence, (finding, stand), (other, counter)):
                    key = (id(loser.holder), loser.issue, loser.stance)
                    known = found.get(key)
                    if known is not None and all(a >= sentence.start for a, _ in known.evidence):
                        del found[key]


def losers(
    text: Text, sentence: Sentence, one: tuple[Finding, Stand], two: tuple[Finding, Stand]
) -> list[Stand]:
    """Those of two stands that are not to be told: the weaker, the one turned from, or both."""
    first, second = weight(text, sentence, one[0]), weight(text, sentence, two[0])
    if first != second:
        return [one[1] if first < second else two[1]]
    one, two = sorted((one, two), key=lambda told: told[0].evidence[1])
    between = text.raw[min(one[0].evidence[0], two[0].evidence[0]) : two[0].evidence[1]]
    if TURNING.search(between) is not None:
        return [one[1]]
    return [two[1]] if GRANTING.search(between) is not None else [one[1], two[1]]


def weight(text: Text, sentence: Sentence, finding: Finding) -> int:
    """How plainly a stance is told: “would not veto it” least, what is done most."""
    if finding.at < 0:
        return 2
    cue = text.token_at(finding.at)
    if finding.stance is Stance.SUPPORTS and is_denied(words_before(text, sentence, cue)):
        return 1
    return 4 if word(text, cue) in DOING else 3
