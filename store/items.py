"""What quotes, positions and decisions have in common: a row of bytes with its brief and date."""

from typing import Protocol

from sqlalchemy import Connection, Table, bindparam, select

from brief.briefs import Brief
from brief.errors import NotFound
from brief.ids import may_be_id
from store.instants import microseconds
from store.statements import Lookup, Row, Statement, is_one_of
from store.stored import Stored, etag_of


class Found(Protocol):
    """A finding of a brief."""

    @property
    def id(self) -> str: ...


def by_id(table: Table) -> Statement:
    """The select of one body and its ETag."""
    return Statement(select(table.c.body, table.c.etag).where(table.c.id == bindparam("id")))


def owners_in(table: Table) -> Lookup:
    """The select of the briefs that have ids."""
    return Lookup(select(table.c.id, table.c.brief_id).where(is_one_of(table.c.id)))


def served_row(body: bytes) -> dict[str, object]:
    """The columns of what is served."""
    return {"body": body, "etag": etag_of(body)}


def item_row(brief: Brief, item: Found, body: bytes) -> dict[str, object]:
    """The columns that every item has."""
    return {
        "id": item.id,
        "brief_id": brief.id,
        "dated": microseconds(brief.dated),
        "published": brief.article.published_at is not None,
        "review_status": brief.review_status.value,
        **served_row(body),
    }


def stored(
    connection: Connection, statement: Statement, noun: str, *, id: str, **values: str
) -> Stored:
    """The one body that a statement finds. Raises NotFound, which says what there is none of."""
    row = row_or_null(connection, statement, id=id, **values)
    if row is None:
        raise NotFound(noun, id)
    return Stored(*row)


def row_or_null(
    connection: Connection, statement: Statement, *, id: str, **values: str
) -> Row | None:
    """The one row of what has an id.

    What cannot be an id is not asked for: of some texts PostgreSQL says not that nothing has them,
    but that they are wrong.
    """
    return statement.first(connection, id=id, **values) if may_be_id(id) else None
