"""Every test has a database of its own and the real tables in it; nothing of ours is mocked.

`database` is each kind of database in turn; `sqlite_database` is for what is SQLite’s own.
"""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from brief.briefs import Brief
from store import saving
from store.database import Database
from tests.store.making import PROFILES, rendered

Save = Callable[..., None]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the database of this test lies."""
    return tmp_path / "wirebrief.db"


@pytest.fixture
def open_database(path: Path) -> Iterator[Callable[..., Database]]:
    """Opens the database of this test, or another; a short wait for locks, closed at the end."""
    opened: list[Database] = []

    def open_it(at: Path = path, *, busy_timeout: float = 0.2) -> Database:
        opened.append(Database(f"sqlite:///{at}", busy_timeout=busy_timeout))
        return opened[-1]

    yield open_it
    for database in opened:
        database.close()


@pytest.fixture
def sqlite_database(path: Path) -> Iterator[Database]:
    """A SQLite file with its tables and no briefs."""
    with closing(Database(f"sqlite:///{path}")) as made:
        made.upgrade()
        yield made


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Iterator[Database]:
    """A database of either kind with its tables and no briefs."""
    if request.param == "sqlite":
        yield request.getfixturevalue("sqlite_database")
        return
    with closing(Database(request.getfixturevalue("postgresql_url"))) as made:
        yield made


@pytest.fixture
def save(database: Database) -> Save:
    """Saves briefs, each in a transaction of its own."""

    def save_them(*made: Brief, rendering: int = 1) -> None:
        for one in made:
            with database.writing() as connection:
                saving.save(connection, one, rendered(one, rendering), profiles=PROFILES)

    return save_them
