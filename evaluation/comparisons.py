"""One article: everything that was found against everything that an editor found."""

from collections.abc import Iterable
from dataclasses import dataclass

from brief.briefs import Brief
from brief.dates import When
from brief.evidence import Evidence, points_home
from brief.trees import walk
from evaluation.dates import measure_dates
from evaluation.entities import SameEntities, measure_names
from evaluation.misses import Miss
from evaluation.pending_decisions import measure_decisions
from evaluation.positions import measure_positions
from evaluation.quotes import measure_quotes
from evaluation.tallies import Tallies, Tally


@dataclass(frozen=True, slots=True)
class Comparison:
    """What one article comes to."""

    brief_id: str
    tallies: Tallies
    misses: tuple[Miss, ...]


def compare(found: Brief, gold: Brief, dates: Iterable[When] = ()) -> Comparison:
    """Counts and errors of a brief against the one that is right; both of the same text.

    `dates` are those that the engine saw in the text, of which a brief shows only some.
    """
    who = SameEntities.of(found, gold)
    parts: tuple[tuple[Tallies, list[Miss]], ...] = (
        measure_names(found, gold),
        measure_quotes(found, gold, who),
        measure_positions(found, gold, who),
        measure_decisions(found, gold, who),
        measure_dates(dates, gold),
        ({"evidence verbatim": verbatim(found)}, []),
    )
    tallies = {name: tally for part, _ in parts for name, tally in part.items()}
    return Comparison(gold.id, tallies, tuple(miss for _, misses in parts for miss in misses))


def verbatim(brief: Brief) -> Tally:
    """How much of the evidence says what the text says."""
    evidence = [value for _, value in walk(brief) if isinstance(value, Evidence)]
    return Tally.of(sum(points_home(brief.article, e) for e in evidence), len(evidence))
