"""The database: its transactions, and its errors as sentences that name a cure."""

import sqlite3
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import URL, Connection, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError

from brief.errors import OutOfTime, StoreUnavailable
from store import postgresql, revisions, sqlite
from store.migrations import HEAD
from store.statements import Row, Statement

BUSY_TIMEOUT = 5.0  # seconds to wait for a lock: a write takes some 10 ms, so this is a long queue


class Database:
    """The database at a URL, which threads may share. It opens nothing until it is used.

    Every method, and every statement inside a transaction, raises StoreUnavailable (or what is
    below it) where the database cannot be used. No transaction begins unless the tables are those
    of this code, in the file that lies at the path now.
    """

    def __init__(self, url: str, *, busy_timeout: float = BUSY_TIMEOUT) -> None:
        """Raises StoreUnavailable for a URL that it cannot read."""
        parsed = parsed_url(url)
        is_sqlite = parsed.get_backend_name() == "sqlite"
        self._file = sqlite.file_of(parsed, timeout=busy_timeout) if is_sqlite else None
        self._engine = self._file.engine() if self._file else postgresql.engine(parsed)
        self._readers: deque[Connection] = deque()  # in no transaction; of files alone
        self._busy_timeout = busy_timeout
        self.place = self._file.path if self._file else postgresql.place_of(parsed)
        self._errors = (SQLAlchemyError, self._engine.dialect.loaded_dbapi.Error)

    def upgrade(self) -> None:
        """Makes the database where it is missing, and brings its tables up to date.

        Two processes may do so at once: one waits for the other. Raises StoreTooNew.
        """
        try:
            if self._file:
                self._file.create()
            with self._engine.connect() as connection, connection.begin():
                self._begin_writing(connection)
                revisions.upgrade(connection, self.place)
        except self._errors as error:
            raise self._unavailable(error) from error

    def require_current(self) -> None:
        """Raises StoreMissing, StoreOutdated or StoreTooNew where it is so, and makes nothing."""
        with self.reading():
            pass

    def require_writable(self) -> None:
        """Raises StoreUnavailable where nothing can be written."""
        with self.writing() as connection:
            revisions.rewrite(connection)  # SQLite begins to write a read-only file without a word
            connection.rollback()

    def reading(self, *, limit: float | None = None) -> "Reading":
        """A connection that sees one state of the database, whatever others write meanwhile.

        `limit` is how many seconds a read may take: of all of it on SQLite, of each statement on
        PostgreSQL. Raises OutOfTime.
        """
        return Reading(self, limit)

    def served(
        self, statement: Statement, known: str, *, limit: float | None = None, **values: str
    ) -> Row | None:
        """The body and the ETag that one select finds; the body is null to who knows the ETag.

        Null where it finds nothing. On SQLite it is in no transaction, which takes as long again:
        one select sees one state, and says with its row at which revision the tables are.
        """
        row = self._served_alone(statement, limit, {**values, "known": known})
        if row is not None and row[2] == HEAD:
            return row[:2]
        with self.reading(limit=limit) as connection:  # says what is wrong, or finds nothing again
            return statement.first(connection, **values)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection in one transaction: kept at the end, undone on any exception.

        Writers wait for each other at the beginning, so what one reads stays true until it ends.
        """
        try:
            with self._engine.connect() as connection, connection.begin():
                self._begin_writing(connection)
                revisions.require_head(connection, self.place)
                yield connection
        except self._errors as error:
            raise self._unavailable(error, limited=False) from error

    def close(self) -> None:
        """Closes the connections that are kept open."""
        while self._readers:
            self._readers.pop().close()
        self._engine.dispose()

    def _ready(self) -> Connection:
        """A connection to read with: one of a file that is kept ready, else one of the pool.

        To take one from the pool and put it back costs as much as two selects.
        """
        try:
            connection = self._readers.pop()
        except IndexError:
            return self._engine.connect()
        if self._file and self._file.is_same(connection):
            return connection
        connection.close()  # the pool opens the file that lies there now
        return self._engine.connect()

    def _served_alone(
        self, statement: Statement, limit: float | None, values: dict[str, str]
    ) -> Row | None:
        """What `revisions.alone` makes of a select finds; null, too, where there is no table."""
        if not self._file:
            return None
        try:
            connection = self._ready()
            try:
                sqlite.limit_time(connection, limit)
                row = revisions.alone(statement).first(connection, **values)
            except BaseException:
                connection.close()
                raise
        except self._errors as error:
            if sqlite.is_about_a_statement(error):
                return None
            raise self._unavailable(error) from error
        self._keep(connection)
        return row

    def _begin_reading(self, limit: float | None) -> Connection:
        """A connection in a transaction that reads."""
        connection = self._ready()
        try:
            if self._file:
                sqlite.begin_reading(connection, limit)
            else:
                postgresql.begin_reading(connection, limit)
            revisions.require_head(connection, self.place)
        except BaseException:
            connection.close()
            raise
        return connection

    def _keep_ready(self, connection: Connection) -> None:
        """Ends the transaction of a connection and keeps it for the next reader."""
        if self._file:
            sqlite.end_reading(connection)
        self._keep(connection)

    def _keep(self, connection: Connection) -> None:
        """Keeps a connection in no transaction for the next reader, or gives it back."""
        if self._file and len(self._readers) < sqlite.KEPT_OPEN:
            self._readers.append(connection)
        else:
            connection.close()

    def _begin_writing(self, connection: Connection) -> None:
        """Begins a transaction when no other writer is in one."""
        if self._file:
            sqlite.begin_writing(connection)
        else:
            postgresql.begin_writing(connection, self._busy_timeout)

    def _unavailable(self, error: Exception, *, limited: bool = True) -> BaseException:
        """What an error of the driver, of SQLAlchemy or of its pool means, and what helps.

        What is not `limited` in time was interrupted by a signal: the driver of SQLite drops what
        is raised while it asks whether time is over, and says no more than that it was interrupted.
        """
        cause = (error.orig or error) if isinstance(error, DBAPIError) else error
        if sqlite.is_out_of_time(cause) and not limited:
            return KeyboardInterrupt()
        if sqlite.is_out_of_time(cause) or postgresql.is_out_of_time(cause):
            return OutOfTime(
                "It takes too long to find that. Ask for less: with a filter more, or with rarer "
                "words."
            )
        if self._file and isinstance(cause, sqlite3.Error):
            if sqlite.is_spoilt(cause):
                self.close()  # a connection that saw damage may remember it
            return self._file.unavailable(cause)
        if meaning := postgresql.meaning(cause, self._busy_timeout):
            return StoreUnavailable(f"The database {self.place} {meaning}")
        said = str(cause).strip().partition("\n")[0]
        return StoreUnavailable(f"The database {self.place} answers with an error ({said}).")


class Reading:
    """What `Database.reading` gives: by hand, for `contextmanager` takes as long as a select."""

    __slots__ = ("_connection", "_database", "_limit")

    def __init__(self, database: Database, limit: float | None) -> None:
        self._database, self._limit = database, limit

    def __enter__(self) -> Connection:
        try:
            self._connection = self._database._begin_reading(self._limit)
        except self._database._errors as error:
            raise self._database._unavailable(error) from error
        return self._connection

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        database = self._database
        try:
            if error is None:
                database._keep_ready(self._connection)
            else:
                self._connection.close()
        except database._errors as said:
            raise database._unavailable(said) from said
        if isinstance(error, database._errors):
            raise database._unavailable(error, limited=self._limit is not None) from error


def parsed_url(url: str) -> URL:
    """A database URL in its parts. Raises StoreUnavailable, without repeating a password."""
    try:
        return make_url(url)
    except (ArgumentError, ValueError) as error:
        said = "This" if "@" in url else f"“{url}”"
        raise StoreUnavailable(
            f"{said} is no database URL. Write sqlite:///wirebrief.db for a file in this folder, "
            "sqlite:////var/lib/wirebrief/wirebrief.db for one with an absolute path, or "
            "postgresql://user@host/name."
        ) from error
