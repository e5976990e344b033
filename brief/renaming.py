"""Giving a brief other ids: its own, those of its entities and issues, and what is made of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from brief.entities import Entity
from brief.ids import LOCAL, FindingIds
from brief.issues import Issue
from brief.refs import Ref
from brief.trees import rewrite

if TYPE_CHECKING:
    from brief.briefs import Brief


def renamed(brief: Brief, id: str, entities: Mapping[str, str], issues: Mapping[str, str]) -> Brief:
    """The brief under an id, its entities and issues renamed (old id: new), all ids made to fit."""

    def entity_id(old: str) -> str:
        return moved(entities.get(old, old), brief.id, id)

    def issue_id(old: str) -> str:
        return moved(issues.get(old, old), brief.id, id)

    def ref(found: Ref) -> Ref:
        id = entity_id(found.id)
        return found if id == found.id else Ref(id, found.name)

    ids = FindingIds(id)
    quotes = tuple(
        replace(rewrite(quote, Ref, ref), id=ids.quote(quote.segments)) for quote in brief.quotes
    )
    quote_ids = dict(zip((q.id for q in brief.quotes), (q.id for q in quotes), strict=True))
    positions = []
    for old in brief.positions:
        new = replace(
            rewrite(old, Ref, ref),
            issue=Ref(issue_id(old.issue.id), old.issue.name),
            quote_ids=tuple(quote_ids[one] for one in old.quote_ids),
        )
        made = ids.position(new.evidence, new.holder.id, new.issue.id)
        positions.append(replace(new, id=made))
    position_ids = dict(
        zip((p.id for p in brief.positions), (p.id for p in positions), strict=True)
    )
    return replace(
        brief,
        id=id,
        entities=tuple(named(entity, entity_id(entity.id), ref) for entity in brief.entities),
        quotes=quotes,
        issues=tuple(Issue(issue_id(issue.id), issue.statement) for issue in brief.issues),
        positions=tuple(positions),
        pending_decisions=tuple(
            replace(
                rewrite(decision, Ref, ref),
                id=ids.pending_decision(decision.evidence),
                position_ids=tuple(position_ids[one] for one in decision.position_ids),
            )
            for decision in brief.pending_decisions
        ),
    )


def named(entity: Entity, id: str, ref: Callable[[Ref], Ref]) -> Entity:
    """An entity under an id, and what it refers to."""
    return replace(
        entity,
        id=id,
        affiliation=entity.affiliation and ref(entity.affiliation),
        members=tuple(map(ref, entity.members)),
    )


def moved(id: str, before: str, after: str) -> str:
    """An id that is local to a brief, made local to another; any other as it is."""
    owner, local, own = id.partition(LOCAL)
    return f"{after}{LOCAL}{own}" if local and owner == before else id
