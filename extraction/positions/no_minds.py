"""Cues that tell no mind: a noun that looks like a verb, a way that is kept open."""

from brief.entities import EntityKind
from brief.positions import Stance
from extraction.positions.readers import Finding
from extraction.text.joined import Source
from extraction.text.stances import Cue
from extraction.text.tokens import Text, word


def keeps_way_open(cue: Cue, found: Finding) -> bool:
    """Whether one person only names what he may yet do: “did not rule out an appeal”.

    What a body or a country does not rule out is what is asked of it. Of ten people of the tuned
    articles who do not rule a thing out, three were read as undecided.
    """
    persons = all(one.kind is EntityKind.PERSON for one in found.holders)
    return cue.entry.base == "rule" and found.stance is Stance.UNDECIDED and persons


def is_a_noun(text: Text, cue: Cue, source: Source) -> bool:
    """Whether a cue right behind one person is no verb: “Tenant support groups are critical”."""
    alone = [one for one in source.actors if one.human and one.local and not one.plural]
    base = "noun" in cue.entry.options and word(text, cue.first) == cue.entry.base
    return base and len(alone) == len(source.actors) == 1 and source.last == cue.first
