"""How pending decisions are kept and found again."""

from sqlalchemy import Connection

from brief.briefs import Brief
from brief.errors import NotFound
from brief.pending_decisions import DecisionStatus
from store.items import by_id, item_row, owner_of, require_own, stored_or_null
from store.paging import Listing
from store.statements import insert_rows
from store.stored import Key, Page, Stored
from store.tables import pending_decision

SETTLED = {DecisionStatus.DECIDED, DecisionStatus.DROPPED}

BY_ID = by_id(pending_decision)
OWNER = owner_of(pending_decision)
OPEN = Listing(
    source=pending_decision,
    body=pending_decision.c.body,
    key=(pending_decision.c.dated, pending_decision.c.id),
    descending=True,
    filters={"brief": pending_decision.c.brief_id},
    where=(pending_decision.c.open,),
)


def get(connection: Connection, id: str) -> Stored:
    """One decision, settled or not. Raises NotFound."""
    found = stored_or_null(connection, BY_ID, id=id)
    if found is None:
        raise NotFound("pending decision", id)
    return found


def find(
    connection: Connection, *, limit: int, after: Key | None = None, brief: str | None = None
) -> Page:
    """Decisions neither taken nor dropped, newest first, then by id downward; of one brief."""
    return OPEN.find(connection, limit=limit, after=after, brief=brief)


def add(connection: Connection, brief: Brief, bodies: tuple[bytes, ...]) -> None:
    """Keeps the decisions of a brief."""
    rows = zip(brief.pending_decisions, bodies, strict=True)
    insert_rows(
        connection,
        pending_decision,
        (
            {
                **item_row(brief, found, body),
                "status": found.status.value,
                "open": found.status not in SETTLED,
            }
            for found, body in rows
        ),
    )


def require_own_ids(connection: Connection, brief: Brief) -> None:
    """Raises Conflict where another brief has the id of one of the decisions."""
    require_own(connection, OWNER, "pending decision", brief.id, brief.pending_decisions)
