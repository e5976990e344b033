"""Positions: the holder, the stance, the place in the article, and which are on one issue."""

from itertools import combinations

from brief.briefs import Brief
from brief.positions import Position
from evaluation.entities import SameEntities
from evaluation.misses import Miss, one_line
from evaluation.spans import overlap_f1, paired, same_place
from evaluation.tallies import Tallies, Tally


def measure_positions(found: Brief, gold: Brief, who: SameEntities) -> tuple[Tallies, list[Miss]]:
    """Positions with holder, stance and place right; the stance where holder and place are."""
    pairs = matched(found, gold, who)
    right = [(f, g) for f, g in pairs if f.stance is g.stance]
    tallies = {
        "positions": Tally(len(right), len(found.positions), len(gold.positions)),
        "positions, stance": Tally.of(len(right), len(pairs)),
        "positions, together": together(pairs),
    }
    return tallies, position_misses(found, gold, pairs)


def matched(found: Brief, gold: Brief, who: SameEntities) -> list[tuple[Position, Position]]:
    """Which positions are of the same holder at the same place; their stances may differ."""

    def likeness(f: Position, g: Position) -> float:
        if not who.same(f.holder, g.holder) or not same_place(f.evidence, g.evidence):
            return 0
        return 1 + (f.stance is g.stance) + overlap_f1(f.evidence, g.evidence) / 2

    return paired(found.positions, gold.positions, likeness)


def together(pairs: list[tuple[Position, Position]]) -> Tally:
    """Of any two matched positions: whether they are put under one issue where they are on one."""
    found = gold = right = 0
    for (one, its_gold), (other, others_gold) in combinations(pairs, 2):
        joined, same = one.issue.id == other.issue.id, its_gold.issue.id == others_gold.issue.id
        found, gold, right = found + joined, gold + same, right + (joined and same)
    return Tally(right, found, gold)


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
