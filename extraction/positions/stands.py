"""A position in the making: one holder, one issue, one stance."""

from dataclasses import dataclass, field

from brief.positions import Attribution, Stance
from extraction.quotes.attributions import Said
from extraction.text.cast import Actor
from extraction.text.marks import Span

MOST_EVIDENCE = 3  # places: more of them say nothing new of one stance


@dataclass(slots=True)
class Stand:
    """A position in the making."""

    holder: Actor
    issue: str
    statement: str
    stance: Stance
    attribution: Attribution
    summary: str
    evidence: list[Span]
    condition: str | None = None
    rationale: str | None = None
    attributed_to: Actor | None = None
    quotes: list[Said] = field(default_factory=list)
    cue: str = ""  # the word that tells it; empty where the holder’s own words show it
    moved: bool = False  # its words only point to the chief question
    afar: bool = False  # its paragraph names no issue: what it is on was named before


Stands = dict[tuple[int, str, Stance], Stand]


def add(found: Stands, stand: Stand) -> None:
    """Adds a position; the same stance of the same holder on the same issue becomes one."""
    key = (id(stand.holder), stand.issue, stand.stance)
    known = found.setdefault(key, stand)
    if known is stand:
        return
    apart = all(
        start >= last or end <= first
        for first, last in known.evidence
        for start, end in stand.evidence
    )
    if apart and len(known.evidence) < MOST_EVIDENCE:
        known.evidence.extend(stand.evidence)
        known.quotes.extend(said for said in stand.quotes if said not in known.quotes)
    known.condition = known.condition or stand.condition
    known.rationale = known.rationale or stand.rationale
