"""At which step of their history the tables of a database are, and what is to be done about it."""

from functools import cache

from sqlalchemy import (
    Connection,
    Engine,
    bindparam,
    case,
    column,
    inspect,
    null,
    select,
    table,
    update,
)

from brief.errors import StoreOutdated, StoreTooNew, StoreUnavailable
from store import postgresql, sqlite
from store.migrations import HEAD
from store.statements import Statement

TABLE = "alembic_version"
VERSION = table(TABLE, column("version_num"))
AT = Statement(select(VERSION.c.version_num))


@cache
def alone(statement: Statement) -> Statement:
    """A select of a body and its ETag that says with these at which step the tables are.

    The body is null to who has it: whose `known` is the ETag.
    """
    body, etag = statement.select.selected_columns
    wanted = case((etag == bindparam("known"), null()), else_=body)
    at = AT.select.scalar_subquery()
    return Statement(statement.select.with_only_columns(wanted, etag, at))


def require_head(connection: Connection, place: str) -> None:
    """Raises StoreOutdated or StoreTooNew where the tables are not those of this code.

    It is asked at the beginning of every transaction, so it costs one look at one row.
    """
    try:
        row = AT.first(connection)
    except Exception as error:
        missing = sqlite.is_about_a_statement(error) or postgresql.is_undefined_table(error)
        if not missing or has_revision(connection.engine):
            raise
        row = None
    if row is None or row[0] != HEAD:
        raise why_not_head(None if row is None else row[0], place)


def upgrade(connection: Connection, place: str) -> None:
    """Brings the tables to HEAD, in the transaction of the connection.

    Raises StoreTooNew where they are beyond it, StoreUnavailable where they are not ours.
    """
    tables = inspect(connection).get_table_names()
    if tables and TABLE not in tables:
        raise StoreUnavailable(
            f"The database {place} holds the tables of another program ({tables[0]}, …). Set the "
            "database URL to one of its own."
        )
    row = AT.first(connection) if tables else None
    if row is not None and row[0] == HEAD:
        return
    reason = why_not_head(None if row is None else row[0], place)
    if isinstance(reason, StoreTooNew):
        raise reason
    from store.migrations import steps

    steps.take(connection)


def rewrite(connection: Connection) -> None:
    """Writes the revision as it is, to see whether anything can be written."""
    connection.execute(update(VERSION).values(version_num=HEAD))


def has_revision(engine: Engine) -> bool:
    """Whether a database says where its tables are; asked outside of a transaction that failed."""
    with engine.connect() as connection:
        return inspect(connection).has_table(TABLE)


def why_not_head(revision: str | None, place: str) -> StoreUnavailable:
    """What is to be done about tables at another step, or about none at all."""
    from store.migrations import steps

    if revision is None:
        return StoreOutdated(
            f"The database {place} has no tables of wirebrief yet. Make them with "
            "`wirebrief db upgrade`."
        )
    if steps.is_known(revision):
        return StoreOutdated(
            f"The database {place} was made by an older wirebrief (revision {revision}, this one "
            f"needs {HEAD}). Bring it up to date with `wirebrief db upgrade`."
        )
    return StoreTooNew(
        f"The database {place} was made by a newer wirebrief (revision {revision}, this one knows "
        f"up to {HEAD}). Install that version, or use another database."
    )
