"""Ids of what one brief alone knows, and ids with what tells them from others behind them."""

from collections.abc import Collection

from brief.briefs import Brief
from brief.entities import Entity
from brief.ids import LOCAL


def with_suffix(id: str, suffix: str) -> str:
    """An id with what tells it from others behind it, once however often it is asked for."""
    tail = f"-{suffix.lower()}"
    return id if id.endswith(tail) else id + tail


def local_id(brief: Brief, entity: Entity) -> str:
    """The id of what belongs to its brief alone."""
    return entity.id if LOCAL in entity.id else f"{brief.id}{LOCAL}{entity.id}"


def free(id: str, taken: Collection[str]) -> str:
    """An id, or with a number behind it where another of the brief has it already."""
    numbered = (id, *(f"{id}-{number}" for number in range(2, len(taken) + 3)))
    return next(one for one in numbered if one not in taken)
