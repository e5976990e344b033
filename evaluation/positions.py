"""Positions: the holder, the stance, and the place in the article."""

from brief.briefs import Brief
from brief.positions import Position
from evaluation.entities import SameEntities
from evaluation.misses import Miss, one_line
from evaluation.spans import overlap_f1, paired, same_place
from evaluation.tallies import Tallies, Tally


def measure_positions(found: Brief, gold: Brief, who: SameEntities) -> tuple[Tallies, list[Miss]]:
    """Positions with holder, stance and place right; the stance where holder and place are."""

    def likeness(f: Position, g: Position) -> float:
        if not who.same(f.holder, g.holder) or not same_place(f.evidence, g.evidence):
            return 0
        return 1 + (f.stance is g.stance) + overlap_f1(f.evidence, g.evidence) / 2

    pairs = paired(found.positions, gold.positions, likeness)
    right = [(f, g) for f, g in pairs if f.stance is g.stance]
    tallies = {
        "positions": Tally(len(right), len(found.positions), len(gold.positions)),
        "positions, stance": Tally.of(len(right), len(pairs)),
    }
    return tallies, position_misses(found, gold, pairs)


def position_misses(
    found: Brief, gold: Brief, pairs: list[tuple[Position, Position]]
) -> list[Miss]:
    misses = []
    for sort, positions, side in (("missed", gold.positions, 1), ("false", found.positions, 0)):
        matched = {pair[side].id for pair in pairs}
        for position in positions:
            if position.id not in matched:
                misses.append(
                    Miss("positions", sort, gold.id, words_of(position), described(position))
                )
    for f, g in pairs:
        if f.stance is not g.stance:
            detail = f"{described(f)}, should be {g.stance}: {g.issue.name}"
            misses.append(Miss("positions", "wrong", gold.id, words_of(f), detail))
    return misses


def words_of(position: Position) -> str:
    return one_line(position.evidence[0].exact) if position.evidence else ""


def described(position: Position) -> str:
    return f"{position.holder.name} {position.stance}: {position.issue.name}"
