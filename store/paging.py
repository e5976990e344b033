"""Lists in pages, by keyset: a page begins after a key, so it costs the same wherever it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    FromClause,
    Integer,
    bindparam,
    select,
    tuple_,
)

from brief.errors import InvalidCursor
from store.filters import Filter
from store.statements import Row, Statement
from store.stored import Key, Page

LARGEST = 2**63 - 1  # of a BIGINT
NUL = "\x00"  # which no text of PostgreSQL may hold


def can_be_kept(value: int | str) -> bool:
    """Whether every database could have a value in a row, and so compare it with those it has."""
    return abs(value) <= LARGEST if isinstance(value, int) else NUL not in value


@dataclass(frozen=True, kw_only=True)
class Listing:
    """A list of stored bodies: where they come from, their order, what may filter them.

    `key` is what the list is sorted by and must be unique; `where` always holds. `told` are further
    columns of `rows`, without which there is the ETag of the body. Of the `filters` that are given
    the first one leads: it needs an index that begins with it and ends in the key.
    """

    source: FromClause
    body: Column[bytes]
    key: tuple[ColumnElement[Any], ...]
    descending: bool = False
    filters: Mapping[str, Filter] = field(default_factory=dict)
    where: tuple[ColumnElement[bool], ...] = ()
    told: tuple[ColumnElement[Any], ...] = ()
    _statements: dict[tuple[object, ...], Statement] = field(default_factory=dict, init=False)

    def find(
        self, connection: Connection, *, limit: int, after: Key | None, **filters: str | int | None
    ) -> Page:
        """At most `limit` items after a key. Raises InvalidCursor for a key of another list."""
        rows, following = self.rows(connection, limit=limit, after=after, **filters)
        return Page(tuple(row[0] for row in rows), following, tuple(row[-1] for row in rows))

    def rows(
        self, connection: Connection, *, limit: int, after: Key | None, **filters: str | int | None
    ) -> tuple[list[Row], Key | None]:
        """The rows of a page, each the body, the key and what is told beside it; the next key."""
        given = {name: value for name, value in filters.items() if value is not None}
        begin = {} if after is None else self._starting_after(after)
        statement = self.statement(*given, after=after is not None)
        rows = statement.rows(connection, limit=limit + 1, **given, **begin)
        page = rows[:limit]
        more = len(rows) > limit
        return page, tuple(page[-1][1 : 1 + len(self.key)]) if more else None

    def statement(self, *filters: str, after: bool) -> Statement:
        """The select of a page with these filters, `after` a key or from the beginning."""
        which = (*sorted(filters), after)
        if which not in self._statements:
            self._statements[which] = Statement(self._select(filters, after))
        return self._statements[which]

    def _select(self, filters: tuple[str, ...], after: bool) -> Any:
        told = self.told or (self.body.table.c.etag,)
        found = select(self.body, *self.key, *told).select_from(self.source).where(*self.where)
        given = [self.filters[name] for name in self.filters if name in filters]
        found = found.where(*(one.leads for one in given[:1]), *(one.beside for one in given[1:]))
        if after:
            key = tuple_(*self.key)
            names = (bindparam(name, type_=c.type) for name, c in self._named_key())
            begin = tuple_(*names)
            found = found.where(key < begin if self.descending else key > begin)
        order = [column.desc() if self.descending else column for column in self.key]
        return found.order_by(*order).limit(bindparam("limit", type_=Integer))

    def _starting_after(self, after: Key) -> dict[str, int | str]:
        """The parameters that begin a page after a key."""
        kinds = [column.type.python_type for column in self.key]
        if [type(value) for value in after] != kinds or not all(map(can_be_kept, after)):
            raise InvalidCursor("This cursor is of another list. Begin again without it.")
        return {name: value for (name, _), value in zip(self._named_key(), after, strict=True)}

    def _named_key(self) -> list[tuple[str, ColumnElement[Any]]]:
        return [(f"after_{number}", column) for number, column in enumerate(self.key)]
