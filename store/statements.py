"""SQL that is built once and run often: selects, and the ways in which rows are written."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any, cast

from sqlalchemy import (
    ColumnElement,
    Connection,
    Delete,
    Dialect,
    Insert,
    Select,
    Table,
    TextClause,
    bindparam,
    delete,
    text,
)

Row = tuple[Any, ...]
Values = Mapping[str, Any]  # of a row that is written, by column

# Parameters. With fewer there are more queries; with more, more that are not needed.
ONE_OF = [f"one_of_{number}" for number in range(16)]


class Statement:
    """A select that SQLAlchemy compiles once and the driver's own cursor runs.

    That takes 8 to 12 µs where SQLAlchemy takes 33 from statement to rows, which is most of what a
    read costs. Values pass as they are: strings, integers, null. Parameters are `bindparam`s.
    """

    def __init__(self, select: Select[Any]) -> None:
        self.select = select
        self._compiled: dict[str, tuple[str, list[str] | None, dict[str, Any]]] = {}

    def rows(self, connection: Connection, **values: str | int | None) -> list[Row]:
        """All rows, with `values` for the parameters."""
        dialect = connection.dialect
        sql, order, constants = self._compiled.get(dialect.driver) or self._compile(dialect)
        given = constants | values if constants else values
        driver: Any = connection.connection.dbapi_connection
        found = driver.execute(sql, given if order is None else [*map(given.__getitem__, order)])
        return cast(list[Row], found.fetchall())

    def first(self, connection: Connection, **values: str | int | None) -> Row | None:
        """The first row, of which there should be at most one; null where there is none."""
        rows = self.rows(connection, **values)
        return rows[0] if rows else None

    def _compile(self, dialect: Dialect) -> tuple[str, list[str] | None, dict[str, Any]]:
        compiled = self.select.compile(dialect=dialect)
        order = getattr(compiled, "positiontup", None)  # null where the driver takes names
        constants = {name: value for name, value in compiled.params.items() if value is not None}
        parts = str(compiled), order, constants
        self._compiled[dialect.driver] = parts
        return parts


class Lookup:
    """A select that asks for many at a time: to come from Python and back costs more than to find.

    Its first column is what `is_one_of` asks for.
    """

    def __init__(self, select: Select[Any]) -> None:
        self.statement = Statement(select)

    def rows(
        self, connection: Connection, wanted: Iterable[str], **values: str
    ) -> dict[str, list[Row]]:
        """The rows of all that is `wanted` and there, by that."""
        found: dict[str, list[Row]] = {}
        left = list(wanted)
        while left:
            some, left = left[: len(ONE_OF)], left[len(ONE_OF) :]
            some += some[-1:] * (len(ONE_OF) - len(some))
            asked = dict(zip(ONE_OF, some, strict=True)) | values
            for row in self.statement.rows(connection, **asked):
                found.setdefault(row[0], []).append(row)
        return found


def is_one_of(column: ColumnElement[str]) -> ColumnElement[bool]:
    """That a column has one of the values that a `Lookup` wants."""
    return column.in_([bindparam(name) for name in ONE_OF])


class Command:
    """What changes rows: SQLAlchemy compiles it once and the driver’s own cursor runs it.

    Saving a brief takes some forty of them, and half of the time would be SQLAlchemy’s.
    """

    def __init__(
        self, command: Insert | Delete | TextClause, names: Sequence[str] | None = None
    ) -> None:
        self.command = command
        self.names = list(names) if names else None
        self._compiled: dict[str, tuple[str, list[str] | None]] = {}

    def run(self, connection: Connection, rows: Iterable[Values]) -> None:
        """Runs it once for each row of values."""
        dialect = connection.dialect
        sql, order = self._compiled.get(dialect.driver) or self._compile(dialect)
        given: Any = [row if order is None else [row[name] for name in order] for row in rows]
        if given:
            cursor = connection.connection.cursor()
            try:
                cursor.executemany(sql, given)
            finally:
                cursor.close()

    def _compile(self, dialect: Dialect) -> tuple[str, list[str] | None]:
        compiled = self.command.compile(dialect=dialect, column_keys=self.names)
        parts = str(compiled), getattr(compiled, "positiontup", None)
        self._compiled[dialect.driver] = parts
        return parts


@cache
def insertion(table: Table, names: tuple[str, ...]) -> Command:
    """The insert of these columns of a table."""
    return Command(table.insert(), names)


@cache
def replacement(table: Table, names: tuple[str, ...]) -> tuple[Command, ...]:
    """The insert of these columns of a table, or their update where there is a row with the id.

    What stands in an index is updated where it differs: SQLite writes the index anew for each
    column that is set, be it to what it is.
    """
    indexed = {column.name for index in table.indexes for column in index.columns}
    seldom = [n for n in names if n in indexed - {"id"} and not table.c[n].nullable]
    values = ", ".join(f":{name}" for name in names)
    changes = ", ".join(f"{n} = excluded.{n}" for n in names if n not in ("id", *seldom))
    put = (
        f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({values}) "  # noqa: S608 - ours
        f"ON CONFLICT (id) DO UPDATE SET {changes}"
    )
    change = f"UPDATE {table.name} SET {{0}} = :{{0}} WHERE id = :id AND {{0}} <> :{{0}}"  # noqa: S608 - ours
    return tuple(Command(text(sql)) for sql in (put, *map(change.format, seldom)))


@cache
def deletion(table: Table, name: str) -> Command:
    """The delete of the rows of a table that have a value in a column."""
    return Command(delete(table).where(table.c[name] == bindparam("gone")), ["gone"])


def insert_rows(connection: Connection, table: Table, rows: Iterable[Values]) -> None:
    """Adds rows, all with the same columns, in one go."""
    if listed := list(rows):
        insertion(table, tuple(listed[0])).run(connection, listed)


def replace_rows(connection: Connection, table: Table, rows: Iterable[Values]) -> None:
    """Adds rows with ids, all with the same columns, or changes those that are there.

    To delete a row and add it again would have the database look at every row that refers to it.
    """
    if listed := list(rows):
        for command in replacement(table, tuple(listed[0])):
            command.run(connection, listed)


def delete_rows(connection: Connection, table: Table, ids: Iterable[str]) -> None:
    """Takes out the rows with these ids, as far as they are there, all in one go."""
    deletion(table, "id").run(connection, [{"gone": id} for id in ids])


def delete_of_brief(connection: Connection, table: Table, brief_id: str) -> None:
    """Takes out what a table holds of one brief."""
    deletion(table, "brief_id").run(connection, [{"gone": brief_id}])
