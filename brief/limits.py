"""How many findings a brief has at most."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from brief.errors import Fault

if TYPE_CHECKING:
    from brief.briefs import Brief

KINDS = ("entities", "quotes", "issues", "positions", "pending_decisions")
MOST_FINDINGS = 1_000  # of each kind: a long article has 100, and a brief is read and sent whole


def too_many(brief: Brief) -> Iterator[Fault]:
    """The kinds of which a brief has more than it may."""
    for kind in KINDS:
        count = len(getattr(brief, kind))
        if count > MOST_FINDINGS:
            detail = f"There are {count:,} {kind.replace('_', ' ')}; a brief has {MOST_FINDINGS:,} "
            yield Fault(f"/{kind}", detail + "at most.")
