"""How positions are kept and found again."""

from sqlalchemy import Connection

from brief.briefs import Brief
from brief.errors import NotFound
from store.items import by_id, item_row, owner_of, require_own, stored_or_null
from store.paging import Listing
from store.statements import insert_rows
from store.stored import Key, Page, Stored
from store.tables import position

BY_ID = by_id(position)
OWNER = owner_of(position)
ALL = Listing(
    source=position,
    body=position.c.body,
    key=(position.c.dated, position.c.id),
    descending=True,
    filters={"brief": position.c.brief_id},
)


def get(connection: Connection, id: str) -> Stored:
    """One position. Raises NotFound."""
    found = stored_or_null(connection, BY_ID, id=id)
    if found is None:
        raise NotFound("position", id)
    return found


def find(
    connection: Connection, *, limit: int, after: Key | None = None, brief: str | None = None
) -> Page:
    """Positions, newest first, then by id downward; of one brief."""
    return ALL.find(connection, limit=limit, after=after, brief=brief)


def add(connection: Connection, brief: Brief, bodies: tuple[bytes, ...]) -> None:
    """Keeps the positions of a brief."""
    insert_rows(connection, position, position_rows(brief, bodies))


def position_rows(brief: Brief, bodies: tuple[bytes, ...]) -> list[dict[str, object]]:
    """The positions of a brief, with what the profiles of issues are made of."""
    return [
        {
            **item_row(brief, found, body),
            "ordinal": ordinal,
            "holder_id": found.holder.id,
            "holder_name": found.holder.name,
            "issue_id": found.issue.id,
            "stance": found.stance.value,
        }
        for ordinal, (found, body) in enumerate(zip(brief.positions, bodies, strict=True))
    ]


def require_own_ids(connection: Connection, brief: Brief) -> None:
    """Raises Conflict where another brief has the id of one of the positions."""
    require_own(connection, OWNER, "position", brief.id, brief.positions)
