"""Every test has a SQLite file of its own and the real tables in it; nothing of ours is mocked."""

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
def database(path: Path) -> Iterator[Database]:
    """A database with its tables and no briefs."""
    with closing(Database(f"sqlite:///{path}")) as made:
        made.upgrade()
        yield made


@pytest.fixture
def save(database: Database) -> Save:
    """Saves briefs, each in a transaction of its own."""

    def save_them(*made: Brief, rendering: int = 1) -> None:
        for one in made:
            with database.writing() as connection:
                saving.save(connection, one, rendered(one, rendering), profiles=PROFILES)

    return save_them
