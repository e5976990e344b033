"""Floors: figures that must not fall, for one corpus that its digest names."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import floor

from evaluation.tallies import Tallies

DIGITS = 1000  # floors are kept to three digits, cut off, so that a figure is never under its own


@dataclass(frozen=True, slots=True)
class Floors:
    """The least F1 (or share) by kind, and the digest of the corpus that they were measured on."""

    corpus: str
    least: dict[str, float]


def floors_of(corpus: str, tallies: Tallies) -> Floors:
    """The figures of today as floors."""
    figures = ((name, tally.f1) for name, tally in tallies.items())
    return Floors(corpus, {n: floor(f1 * DIGITS) / DIGITS for n, f1 in figures if f1 is not None})


def sunk(floors: Floors, corpus: str, tallies: Tallies) -> Iterator[str]:
    """What is under its floor, a sentence each; another corpus makes the floors say nothing."""
    if corpus != floors.corpus:
        yield (
            f"The floors were measured on another corpus ({floors.corpus[:12]}…, this one is "
            f"{corpus[:12]}…). Look at the figures, then write them with --write-floors."
        )
        return
    for name, least in floors.least.items():
        tally = tallies.get(name)
        figure = tally.f1 if tally and tally.f1 is not None else 0.0
        if figure < least:
            yield f"{name}: {figure:.3f} is under the floor of {least:.3f}."


def lowered(old: Floors, new: Floors) -> list[str]:
    """Which floors would be lower than before, or would no longer be there."""
    return [
        f"{name}: {new.least.get(name, 0.0):.3f} instead of {least:.3f}"
        for name, least in old.least.items()
        if new.least.get(name, 0.0) < least
    ]
