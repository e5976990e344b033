"""Counts that add up over articles, and the figures that they give."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tally:
    """How many were found, how many there are, and how many of the found are right.

    `right` is a sum of overlaps where half a match counts as half. A mere share (the speakers that
    are right among those of matched quotes) has as many found as there are.
    """

    right: float = 0.0
    found: int = 0
    expected: int = 0
    share: bool = False

    @classmethod
    def of(cls, right: float, of: int) -> "Tally":
        """So many right of so many."""
        return cls(right, of, of, share=True)

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.right + other.right,
            self.found + other.found,
            self.expected + other.expected,
            self.share or other.share,
        )

    @property
    def precision(self) -> float | None:
        return self.right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        return self.right / self.expected if self.expected else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall; of a share, the share."""
        both = self.found + self.expected
        return 2 * self.right / both if both else None


Tallies = dict[str, Tally]


def total(all_tallies: list[Tallies]) -> Tallies:
    """The counts of several articles together, in the order of the first."""
    found: Tallies = {}
    for tallies in all_tallies:
        for name, tally in tallies.items():
            found[name] = found.get(name, Tally()) + tally
    return found
