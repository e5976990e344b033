"""Entities to which an editor gave other ids: who is read under an old one is meant by the new.

Such an entity is told by its words: it stands where another stood that is there no more.
"""

from collections.abc import Iterable

from brief.briefs import Brief
from brief.entities import Entity


def new_ids(edits: Iterable[tuple[Brief, Brief]]) -> dict[str, str]:
    """The last id that edits gave to each entity that had another, by the one it had."""
    found: dict[str, str] = {}
    for base, edited in edits:
        if base.article.sha256 != edited.article.sha256:
            continue
        before, after = ({one.id: one for one in brief.entities} for brief in (base, edited))
        come = [entity for id, entity in after.items() if id not in before]
        for entity in come:  # it may have its first id again
            found.pop(entity.id, None)
        for id in sorted(before.keys() - after.keys()):
            same = [entity.id for entity in come if are_one(entity, before[id])]
            if len(same) == 1:
                found[id] = same[0]
    return {id: last_of(found, id) for id in found}


def are_one(one: Entity, other: Entity) -> bool:
    """Whether two entities of two briefs of one text are of one kind and have words in common."""
    spans, others = ({(m.start, m.end) for m in entity.mentions} for entity in (one, other))
    return one.kind is other.kind and not spans.isdisjoint(others)


def last_of(found: dict[str, str], id: str) -> str:
    """What an id became in the end."""
    seen = {id}
    while (id := found.get(id, id)) not in seen:
        seen.add(id)
    return id
