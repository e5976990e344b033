"""Terms inside a thing: who would oppose “any deal that did not pay them” would sign another."""

import re
from dataclasses import replace

from brief.positions import Stance
from extraction.clauses.clauses import Clause, raw
from extraction.positions import issues
from extraction.positions.readers import Finding
from extraction.text import wording
from extraction.text.stances import Cue, words_before
from extraction.text.tokens import Sentence, Text

LACKING = re.compile(
    r"(?P<kind>any|an?) (?P<thing>(?:[\w’'-]+ ){1,4}?)(?:(?:that|which) "
    r"(?:(?:does|did|do|is|was|are|were|has|had|would)(?: not|n[’']t)|fail(?:s|ed) to|"
    r"lack(?:s|ed)|leaves out|left out|omit(?:s|ted)|exclude[sd]|ignore[sd])|without) .+",
    re.DOTALL,
)
UNREAL = frozenset("would will could can cannot ca wo 'll ’ll should must ought".split())


def on_its_terms(
    text: Text, sentence: Sentence, cue: Cue, found: Finding, clause: Clause
) -> Finding:
    """A finding on “any deal without a rise” as one on a deal, on that condition; else as it is."""
    if found.topic is None or cue.stance is not Stance.OPPOSES:
        return found
    if text.near[cue.last] not in ("any", "a", "an"):
        return found
    end = max(clause.end, clause.condition[1] if clause.condition is not None else 0)
    inside = LACKING.match(raw(text, cue.last, end))
    if inside is None or UNREAL.isdisjoint(words_before(text, sentence, cue.first)):
        return found
    thing = inside["thing"].strip()
    if inside["kind"] == "any" and not wording.is_plural(wording.head_of(thing)):
        thing = f"an {thing}" if thing[0] in "aeiou" else f"a {thing}"
    elif inside["kind"] != "any":
        thing = f"{inside['kind']} {thing}"
    return replace(
        found,
        stance=Stance.CONDITIONAL,
        topic=issues.of_noun_phrase(thing),
        condition=f"not {inside.group()}",
        evidence=(found.evidence[0], max(found.evidence[1], text.tokens[end - 1].end)),
    )
