"""Whether a page costs the same among a million rows as among a thousand."""

from dataclasses import dataclass

from bench.peers.folder import Folder


@dataclass(frozen=True, slots=True)
class Growth:
    """The p99 of the first pages of a list, in microseconds, at two sizes."""

    name: str
    small_rows: int
    large_rows: int
    small: float
    large: float

    @property
    def ratio(self) -> float:
        return self.large / self.small


def measure(folder: Folder, rows: int) -> list[Growth]:
    """The growth of every list with each of its filters."""
    return []
