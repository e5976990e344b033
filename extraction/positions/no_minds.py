"""Cues that tell no mind: a noun that looks like a verb, a way that is kept open."""

from brief.entities import EntityKind
from brief.positions import Stance
from extraction.positions.readers import Finding
from extraction.text.joined import Source
from extraction.text.stances import Cue
from extraction.text.tokens import Text, word

DRAFTED = frozenset("resolution text law bill deal agreement plan budget proposal report".split())
EVENTS = frozenset("recent latest ongoing planned earlier previous mass annual violent big".split())


def keeps_way_open(cue: Cue, found: Finding) -> bool:
    """Whether one person only names what he may yet do: “did not rule out an appeal”.

    What a body or a country does not rule out is what is asked of it. Of ten people of the tuned
    articles who do not rule a thing out, three were read as undecided.
    """
    persons = all(one.kind is EntityKind.PERSON for one in found.holders)
    return cue.entry.base == "rule" and found.stance is Stance.UNDECIDED and persons


def is_a_noun(text: Text, cue: Cue, source: Source) -> bool:
    """Whether a cue right behind one person is no verb: “Tenant support groups are critical”."""
    if word(text, cue.first) == "draft" and word(text, cue.last) in DRAFTED:
        return True  # “the Security Council draft resolution”
    if word(text, source.first - 1) in EVENTS and word(text, cue.first).endswith("s"):
        return True  # “the recent Harbor Party protests”
    if word(text, cue.first - 1) == "and" and word(text, cue.first - 3) in ("a", "an"):
        return word(text, cue.first).endswith("ed")  # “a prompt and sustained truce”
    alone = [one for one in source.actors if one.human and one.local and not one.plural]
    base = "noun" in cue.entry.options and word(text, cue.first) == cue.entry.base
    return base and len(alone) == len(source.actors) == 1 and source.last == cue.first
