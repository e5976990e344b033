"""Which findings of a new reading were there before: they keep their ids.

An id is made of all the words of a finding, so that one sentence more of the same holder would
change it, and with it what links point to and what editors corrected or left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from brief.ids import FindingIds
from brief.pending_decisions import PendingDecision
from brief.positions import Position
from brief.quotes import Quote

if TYPE_CHECKING:
    from brief.briefs import Brief

Finding = Quote | Position | PendingDecision


def with_kept_ids(anew: Brief, earlier: Sequence[Brief]) -> Brief:
    """A new reading of an article, its findings under the ids that they had in `earlier` ones."""
    ids = FindingIds(anew.id, taken(earlier))
    quotes = kept(anew.quotes, [q for one in earlier for q in one.quotes], ids)
    positions = kept(anew.positions, [p for one in earlier for p in one.positions], ids)
    decided = [d for one in earlier for d in one.pending_decisions]
    decisions = kept(anew.pending_decisions, decided, ids)
    return replace(
        anew,
        quotes=tuple(replace(one, id=quotes[one.id]) for one in anew.quotes),
        positions=tuple(
            replace(one, id=positions[one.id], quote_ids=tuple(quotes[q] for q in one.quote_ids))
            for one in anew.positions
        ),
        pending_decisions=tuple(
            replace(
                one,
                id=decisions[one.id],
                position_ids=tuple(positions[p] for p in one.position_ids),
            )
            for one in anew.pending_decisions
        ),
    )


def taken(earlier: Iterable[Brief]) -> set[str]:
    """The ids of all findings of some versions."""
    kinds = ("quotes", "positions", "pending_decisions")
    return {found.id for brief in earlier for kind in kinds for found in getattr(brief, kind)}


def kept(anew: Sequence[Finding], earlier: Sequence[Finding], ids: FindingIds) -> dict[str, str]:
    """The id of each finding of one kind from now on, by the one that it was read with.

    Who is most alike comes first; what is like none, and has the id of another now, has a new one.
    """
    matches = sorted(
        matches_of(anew, earlier), key=lambda match: (match[0], match[1].id == match[2])
    )
    found: dict[str, str] = {}
    for _, new, id in reversed(matches):
        if new.id not in found and id not in found.values():
            found[new.id] = id
    used = set(found.values()) | {old.id for old in earlier}
    for new in anew:
        if new.id not in found:
            found[new.id] = new_id(new, ids) if new.id in used else new.id
    return found


def matches_of(
    anew: Sequence[Finding], earlier: Sequence[Finding]
) -> Iterator[tuple[float, Finding, str]]:
    """Each finding with each earlier id that it may have, and how much they are alike."""
    by_words: dict[str, dict[int, Finding]] = {}
    for number, old in enumerate(earlier):
        for evidence in old.evidence:
            by_words.setdefault(evidence.sha256, {})[number] = old
    for new in anew:
        olds: dict[int, Finding] = {}
        for evidence in new.evidence:
            olds |= by_words.get(evidence.sha256, {})
        for old in olds.values():
            if alike := likeness(new, old):
                yield alike, new, old.id


def likeness(new: Finding, old: Finding) -> float:
    """How much two findings that share words are one: 0 where they are two."""
    words, others = ({e.sha256 for e in one.evidence} for one in (new, old))
    shared = len(words & others) / len(words | others)
    if isinstance(new, Quote) and isinstance(old, Quote):
        same = {ref.id for ref in new.speakers} == {ref.id for ref in old.speakers}
    elif isinstance(new, Position) and isinstance(old, Position):
        if new.holder.id != old.holder.id:
            return 0
        same = new.issue.id == old.issue.id
        shared += new.stance is old.stance
    else:
        return 1 + shared
    return 2 + shared if same else shared if words == others else 0


def new_id(new: Finding, ids: FindingIds) -> str:
    """An id that no finding of the brief has or had."""
    if isinstance(new, Quote):
        return ids.quote(new.segments)
    if isinstance(new, Position):
        return ids.position(new.evidence, new.holder.id, new.issue.id)
    return ids.pending_decision(new.evidence)
