"""Which findings of a new reading were there before: they keep their ids.

An id is made of all the words of a finding, so that one sentence more of the same holder would
change it, and with it what links point to and what editors corrected or left out.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from brief.ids import FindingIds
from brief.pending_decisions import PendingDecision
from brief.positions import Position
from brief.quotes import Quote

if TYPE_CHECKING:
    from brief.briefs import Brief

Finding = Quote | Position | PendingDecision
MOST_ALIKE = 20  # findings with the same words that one is compared with


def with_kept_ids(anew: Brief, earlier: Sequence[Brief]) -> Brief:
    """A new reading of an article, its findings under the ids that they had in `earlier` ones.

    Of those with one id the last counts.
    """
    ids = FindingIds(anew.id, taken((anew, *earlier)))
    quotes = kept(anew.quotes, last_of(q for one in earlier for q in one.quotes), ids)
    positions = kept(anew.positions, last_of(p for one in earlier for p in one.positions), ids)
    decided = last_of(d for one in earlier for d in one.pending_decisions)
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


def last_of(findings: Iterable[Finding]) -> dict[str, Finding]:
    """The last of the findings of each id."""
    return {found.id: found for found in findings}


def kept(
    anew: Sequence[Finding], earlier: Mapping[str, Finding], ids: FindingIds
) -> dict[str, str]:
    """The id of each finding of one kind from now on, by the one that it was read with.

    Those that say the very same come first, in their order, and then who is most alike; what is
    like none, and has the id of another now, has a new one.
    """
    found = said_again(anew, earlier)
    left = [new for new in anew if new.id not in found]
    used = set(found.values())
    free = {id: old for id, old in earlier.items() if id not in used}
    matches = sorted(
        matches_of(left, free), key=lambda match: (match[0], match[1].id == match[2]), reverse=True
    )
    for _, new, id in matches:
        if new.id not in found and id not in used:
            found[new.id] = id
            used.add(id)
    for new in left:
        if new.id not in found:
            found[new.id] = new_id(new, ids) if new.id in used or new.id in earlier else new.id
            used.add(found[new.id])
    return found


def said_again(anew: Sequence[Finding], earlier: Mapping[str, Finding]) -> dict[str, str]:
    """The earlier id of each finding that says the very same: its own, else the next free one."""
    waiting: dict[Hashable, dict[str, None]] = {}
    for id, old in earlier.items():
        waiting.setdefault(what_is_said(old), {})[id] = None
    found: dict[str, str] = {}
    for new in anew:
        free = waiting.get(what_is_said(new), {})
        if new.id in free:
            del free[new.id]
            found[new.id] = new.id
    for new in anew:
        free = waiting.get(what_is_said(new), {})
        if new.id not in found and free:
            found[new.id] = next(iter(free))
            del free[found[new.id]]
    return found


def what_is_said(found: Finding) -> Hashable:
    """The words of a finding and whose they are; of a position also what it is on, and the side."""
    words = frozenset(one.sha256 for one in found.evidence)
    if isinstance(found, Quote):
        return words, frozenset(ref.id for ref in found.speakers)
    if isinstance(found, Position):
        return words, found.holder.id, found.issue.id, found.stance
    return words, frozenset(ref.id for ref in found.deciders)


def matches_of(
    anew: Sequence[Finding], earlier: Mapping[str, Finding]
) -> Iterator[tuple[float, Finding, str]]:
    """Each finding with each earlier id that it may have, and how much they are alike.

    Of many with one of its words the first few are looked at: else a text that repeats a sentence a
    thousand times would take as long as a million.
    """
    by_words: dict[str, list[Finding]] = {}
    for old in earlier.values():
        for evidence in old.evidence:
            by_words.setdefault(evidence.sha256, []).append(old)
    for new in anew:
        olds = {
            old.id: old
            for evidence in new.evidence
            for old in by_words.get(evidence.sha256, ())[:MOST_ALIKE]
        }
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
