"""How far two findings stand on the same words, and which belongs to which."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from brief.evidence import Evidence

Found = TypeVar("Found")
Gold = TypeVar("Gold")


def length(evidence: Sequence[Evidence]) -> int:
    """Characters under some spans that do not overlap."""
    return sum(e.end - e.start for e in evidence)


def shared(one: Sequence[Evidence], other: Sequence[Evidence]) -> int:
    """Characters under the spans of both."""
    return sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one for b in other)


def overlap_f1(one: Sequence[Evidence], other: Sequence[Evidence]) -> float:
    """Twice the shared characters by all characters: 1 for the same spans, 0 for others."""
    both = length(one) + length(other)
    return 2 * shared(one, other) / both if both else 0.0


def same_place(one: Sequence[Evidence], other: Sequence[Evidence]) -> bool:
    """Whether a span of the one covers half of a span of the other, or is half covered by it."""
    return any(
        2 * shared([a], [b]) >= min(a.end - a.start, b.end - b.start) > 0
        for a in one
        for b in other
    )


def same_spans(one: Sequence[Evidence], other: Sequence[Evidence]) -> bool:
    return [(e.start, e.end) for e in one] == [(e.start, e.end) for e in other]


def paired(
    found: Sequence[Found], gold: Sequence[Gold], likeness: Callable[[Found, Gold], float]
) -> list[tuple[Found, Gold]]:
    """Each at most once, the likest first; a likeness of 0 is none."""
    scored = sorted(
        ((likeness(f, g), -i, -j) for i, f in enumerate(found) for j, g in enumerate(gold)),
        reverse=True,
    )
    left, right, pairs = set(range(len(found))), set(range(len(gold))), []
    for score, i, j in scored:
        if score > 0 and -i in left and -j in right:
            left.remove(-i)
            right.remove(-j)
            pairs.append((found[-i], gold[-j]))
    return pairs
