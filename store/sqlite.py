"""What is SQLite’s own: opening a file, knowing it again, and what its errors mean for people."""

import math
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, PoolProxiedConnection, create_engine, event
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

from brief.errors import StoreMissing, StoreUnavailable
from store.journals import Identity, Journal

KEPT_OPEN = 8  # connections that `Database` keeps to read with
POOLED = 2  # kept by the pool: one to write with, and one for a reader beyond these
CACHE = 8192  # kB of pages of each: 160 briefs, or fifty full lists, whose rows lie far apart
CHECKPOINT = 4000  # pages of journal, 16 MB: an article changes some 600, many of them each time
RETRY_AFTER = 0.01  # seconds between tries to switch the journal: SQLite does not wait for that
STEPS_BETWEEN_LOOKS = 20_000  # of SQLite’s machine, a millisecond or less

PRIMARY = 0xFF  # an extended error code holds the primary one in its lowest byte
MEANINGS = {
    sqlite3.SQLITE_BUSY: "{path} has been locked by another process for more than {timeout:g} s. "
    "Let that process finish, then try again.",
    sqlite3.SQLITE_LOCKED: "{path} is locked by another connection of this process. Try again.",
    sqlite3.SQLITE_READONLY: "{path} cannot be written. Give this user the right to write the "
    "file, what lies beside it (-wal, -shm) and its folder.",
    sqlite3.SQLITE_PERM: "{path} cannot be written. Give this user the right to write the file and "
    "its folder.",
    sqlite3.SQLITE_CANTOPEN: "{path} cannot be opened. Give this user the right to read and write "
    "the file and its folder.",
    sqlite3.SQLITE_NOTADB: "{path} is no SQLite database. Set the database URL to the right file, "
    "or put back a backup if this one was overwritten.",
    sqlite3.SQLITE_CORRUPT: "{path} is damaged. Stop wirebrief and put back a backup.",
    sqlite3.SQLITE_FULL: "{path} has no room left; nothing was saved. Free space on its disk, then "
    "try again.",
    sqlite3.SQLITE_IOERR: "{path} cannot be read or written: its disk reports an error. See that "
    "the disk is there and sound.",
}
SPOILT = {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_IOERR}


@dataclass(frozen=True, slots=True)
class File:
    """A database at an absolute path; its connections wait `timeout` seconds for locks."""

    path: str
    timeout: float
    journal: Journal

    def identity(self) -> Identity:
        """Which file lies at the path now. Raises StoreMissing where there is none."""
        try:
            found = os.stat(self.path)
        except (FileNotFoundError, NotADirectoryError) as error:
            raise StoreMissing(
                f"There is no database at {self.path}. Make one with `wirebrief db upgrade`, or "
                "set the database URL to where it is."
            ) from error
        except OSError as error:
            raise StoreUnavailable(
                f"The database {self.path} cannot be reached ({error.strerror}). Give this user "
                "the right to enter its folder."
            ) from error
        return found.st_dev, found.st_ino

    def open(self) -> "OpenedFile":
        """A connection to the file, which must be there."""
        self.journal.require_own()
        # Asked before it is opened: a file put here in between is then noticed at the next use.
        return self._opened("rw", self.identity())

    def create(self) -> None:
        """Makes the file where it is missing, so that readers need not wait for a writer.

        Others may be doing so at the same time. Raises StoreMissing where the folder is missing.
        """
        folder = os.path.dirname(self.path)
        if not os.path.isdir(folder):
            raise StoreMissing(f"There is no folder {folder} for the database. Make it first.")
        deadline = time.monotonic() + self.timeout
        while True:
            try:
                with closing(self._opened("rwc", None)) as opened:
                    opened.execute("PRAGMA journal_mode = WAL")
                return
            except sqlite3.OperationalError as error:
                if primary_code(error) != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                    raise
            time.sleep(RETRY_AFTER)

    def engine(self) -> Engine:
        """An engine that opens the file our way, and anew where another lies in its place.

        Without a limit on connections, for the server already limits its threads.
        """
        engine = create_engine(
            "sqlite://",
            creator=self.open,
            poolclass=QueuePool,
            pool_size=POOLED,
            max_overflow=-1,
            pool_use_lifo=True,
            hide_parameters=True,
        )
        event.listen(engine, "checkout", self._require_same)
        return engine

    def unavailable(self, error: sqlite3.Error) -> StoreUnavailable:
        """What an error of SQLite means, and what helps."""
        meaning = MEANINGS.get(primary_code(error))
        if meaning is None:
            return StoreUnavailable(
                f"The database {self.path} answers with an error ({error}). Look at it with "
                "`wirebrief db check`."
            )
        said = meaning.format(path=self.path, timeout=self.timeout)
        return StoreUnavailable(f"The database {said}")

    def _opened(self, mode: str, identity: Identity | None) -> "OpenedFile":
        """A connection whose transactions are begun by hand (`isolation_level` is null).

        By itself the driver begins them only before it writes, and two reads could see two states.
        """
        if os.path.isdir(self.path):
            raise StoreUnavailable(
                f"{self.path} is a folder. Set the database URL to a file in it."
            )
        opened = sqlite3.connect(
            f"file:{quote(os.fsencode(self.path))}?mode={mode}",
            uri=True,
            timeout=self.timeout,
            isolation_level=None,
            check_same_thread=False,
            factory=OpenedFile,
        )
        opened.identity = identity
        try:
            opened.set_progress_handler(opened.is_late, STEPS_BETWEEN_LOOKS)
            opened.execute("PRAGMA foreign_keys = ON")
            opened.execute(f"PRAGMA cache_size = -{CACHE}")
            opened.execute("PRAGMA synchronous = FULL")  # a commit has reached the disk
            opened.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT}")
            opened.journal = self.journal.identity()
        except BaseException:
            opened.close()
            raise
        return opened

    def is_same(self, connection: Connection) -> bool:
        """Whether a connection is to the file that lies at the path now."""
        opened: Any = connection.connection.dbapi_connection
        return opened is not None and opened.identity == self.identity()

    def _require_same(self, opened: Any, _: ConnectionPoolEntry, __: PoolProxiedConnection) -> None:
        """Has the pool open the file anew where another lies in its place; one `stat` a use."""
        if self.identity() != opened.identity:
            self.journal.leave(opened.journal)
            raise DisconnectionError


class OpenedFile(sqlite3.Connection):
    """A connection that knows which file it opened."""

    identity: Identity | None
    journal: Identity | None
    until: float = math.inf  # when what it does is interrupted, on the clock of `time.monotonic`

    def is_late(self) -> bool:
        """Whether its time is over."""
        return time.monotonic() > self.until


def file_of(url: URL, *, timeout: float) -> File:
    """The file that a URL names. Raises StoreUnavailable where it names none."""
    if url.get_driver_name() != "pysqlite" or url.query or url.host:
        raise StoreUnavailable(
            "A database URL of SQLite is sqlite:///relative/path or sqlite:////absolute/path, "
            "without a driver, a host or options."
        )
    if not url.database or url.database == ":memory:":
        raise StoreUnavailable(
            "A database in memory would be gone with each connection. Name a file: "
            "sqlite:////var/lib/wirebrief/wirebrief.db, for example."
        )
    path = os.path.abspath(url.database)
    return File(path, timeout, Journal(f"{path}-wal"))


def begin_reading(connection: Connection, seconds: float | None) -> None:
    """Begins a transaction that is interrupted when its time is over."""
    limit_time(connection, seconds).execute("BEGIN")


def limit_time(connection: Connection, seconds: float | None) -> Any:
    """Has the driver’s connection, which it gives, interrupt what it does when time is over."""
    opened: Any = connection.connection.dbapi_connection
    opened.until = math.inf if seconds is None else time.monotonic() + seconds
    return opened


def end_reading(connection: Connection) -> None:
    """Ends what `begin_reading` began."""
    if connection.in_transaction():
        connection.rollback()  # SQLAlchemy took part
    else:
        opened: Any = connection.connection.dbapi_connection
        opened.rollback()


def begin_writing(connection: Connection) -> None:
    """Begins a transaction when no other writer is in one."""
    opened: Any = connection.connection.dbapi_connection
    opened.until = math.inf
    opened.execute("BEGIN IMMEDIATE")


def is_out_of_time(error: Exception) -> bool:
    """Whether a statement was interrupted for its time, by `begin_reading` or `limit_time`."""
    return isinstance(error, sqlite3.Error) and primary_code(error) == sqlite3.SQLITE_INTERRUPT


def is_spoilt(error: sqlite3.Error) -> bool:
    """Whether an error says that what open connections hold of the file is not to be trusted."""
    return primary_code(error) in SPOILT


def is_about_a_statement(error: Exception) -> bool:
    """Whether an error is one of the statement, such as a missing table, and not of the file."""
    return isinstance(error, sqlite3.Error) and primary_code(error) == sqlite3.SQLITE_ERROR


def primary_code(error: Exception) -> int:
    """The primary error code; the driver’s own errors have none and count as any error."""
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & PRIMARY


def faults_of(connection: Connection) -> Iterator[str]:
    """What SQLite itself finds wrong with its file."""
    for (said,) in connection.exec_driver_sql("PRAGMA integrity_check"):
        if said != "ok":
            yield f"SQLite finds the file damaged: {said}."
    for table, row, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"Row {row} of {table} names a row of {parent} that does not exist."
