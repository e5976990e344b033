"""What is PostgreSQL’s own: its engine, its locks, and what its errors mean for people."""

from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine
from sqlalchemy.exc import SQLAlchemyError

from brief.errors import StoreUnavailable

DRIVER = "postgresql+psycopg"
WRITERS = 0x77697265  # “wire”: the advisory lock that writers and upgrades of a database share

# SQLSTATE classes and codes (appendix A of PostgreSQL’s manual).
MEANINGS = {
    "08": "does not answer. See that it runs, and that the database URL is right.",
    "42501": "does not let this user do that. Make the user the owner of the database.",
    "53": "has no room, memory or connections left; nothing was saved. Free some, then try again.",
    "55P03": "has been locked by another writer for more than {timeout:g} s. Let that finish, then "
    "try again.",
    "57P": "is shutting down or starting. Try again.",
}
SECRETS = ("password", "sslpassword", "passfile")  # options of a URL that are not told
UNDEFINED_TABLE = "42P01"


def engine(url: URL) -> Engine:
    """An engine over pooled connections, which are looked at before each use."""
    if url.drivername == "postgresql":
        url = url.set(drivername=DRIVER)
    try:
        return create_engine(url, pool_pre_ping=True, max_overflow=-1, hide_parameters=True)
    except (ImportError, SQLAlchemyError) as error:
        raise StoreUnavailable(
            f"There is no driver for a database of the kind “{url.drivername}” here ({error}). "
            "Write postgresql://user@host/name, or use SQLite."
        ) from error


def place_of(url: URL) -> str:
    """A database URL as people are told it: without passwords, be they in its query."""
    return url.difference_update_query(SECRETS).render_as_string(hide_password=True)


def begin_reading(connection: Connection, seconds: float | None) -> None:
    """Begins a transaction that sees one state, each of whose statements has a limit of time."""
    run(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
    if seconds is not None:
        run(connection, f"SET LOCAL statement_timeout = {int(seconds * 1000)}")


def begin_writing(connection: Connection, seconds: float) -> None:
    """Begins a transaction after all other writers have ended theirs.

    Each statement sees what was committed before it: one state for all would be the state from
    before the wait.
    """
    run(connection, f"SET LOCAL lock_timeout = {int(seconds * 1000)}")
    run(connection, f"SELECT pg_advisory_xact_lock({WRITERS})")


def run(connection: Connection, sql: str) -> None:
    connection.connection.cursor().execute(sql)


def is_out_of_time(error: Exception) -> bool:
    """Whether a statement took longer than its limit."""
    return code_of(error) == "57014"  # query_canceled


def is_undefined_table(error: Exception) -> bool:
    return code_of(error) == UNDEFINED_TABLE


def meaning(error: Exception, timeout: float) -> str | None:
    """What an error means and what helps, to go on after the name of the database."""
    code = code_of(error)
    if code is None:
        from psycopg import OperationalError  # who has SQLite does not wait for it to be loaded

        if not isinstance(error, OperationalError):  # a value that the driver does not send
            return None
        # It was refused before it began, or the line is cut; libpq says why in its last words.
        said = str(error).strip().rpartition("FATAL:")[2].strip().partition("\n")[0]
        return (
            f"does not answer ({said}). See that the server runs, that the database was made "
            "(`createdb`), and that the database URL is right."
        )
    for length in (5, 3, 2):
        if what := MEANINGS.get(code[:length]):
            return what.format(timeout=timeout)
    return None


def code_of(error: Any) -> str | None:
    """The SQLSTATE of an error of the driver."""
    code: str | None = getattr(error, "sqlstate", None)
    return code
