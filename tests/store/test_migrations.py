"""The steps of the tables’ history lead to the tables that the code works with."""

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.exc import IntegrityError

from store import migrations
from store.columns import metadata
from store.database import Database
from store.migrations import steps
from tests.postgresql import made_database

ROOT = Path(__file__).parents[2]
UPGRADE = """
import sys
from store.database import Database
database = Database(f"sqlite:///{sys.argv[1]}")
sys.stdin.readline()
database.upgrade()
database.require_current()
"""


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """What is told here is told of SQLite; `test_postgresql.py` tells it of PostgreSQL."""
    return sqlite_database


def test_the_steps_make_the_tables_of_the_code(database: Database):
    with database.reading() as connection:
        options = {"compare_type": True, "include_name": lambda name, *_: is_declared(name)}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, metadata) == []


def test_the_steps_make_foreign_keys_and_names_as_the_code_has_them(
    database: Database, tmp_path: Path
):
    """Which the comparison above does not look at on SQLite."""
    engine = create_engine(f"sqlite:///{tmp_path}/other.db")
    with engine.begin() as connection:
        metadata.create_all(connection)
        expected = definitions(connection)
    engine.dispose()
    with database.reading() as connection:
        made = definitions(connection)
    del made["alembic_version"]
    assert {name: parts for name, parts in made.items() if is_declared(name)} == expected


def is_declared(name: str | None) -> bool:
    """Whether a table is one that SQLAlchemy makes; the words of the search are FTS5’s own."""
    return not (name or "").startswith("search_words")


def definitions(connection: Connection) -> dict[str, list[str]]:
    """The parts of each CREATE in a SQLite file, in the order of the alphabet."""
    found = connection.exec_driver_sql("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    return {
        name: sorted(re.split(r",?\s*\n\s*|, (?=\w+ [A-Z])", sql.replace('"', "")))
        for name, sql in found
    }


def test_the_code_knows_the_last_step():
    scripts = ScriptDirectory.from_config(steps.config_for())
    assert scripts.get_current_head() == migrations.HEAD
    assert steps.is_known(migrations.HEAD)
    assert not steps.is_known("9999")


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database of either kind without tables."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/older.db"
    else:
        server = request.getfixturevalue("postgresql_server")
        with made_database(server, "older") as url:
            yield url


def test_what_was_searched_in_older_tables_is_searched_in_the_new_ones(empty_url: str):
    """By its place in the order, which lists go on from; what no brief holds is there but once."""
    kept = [(7, "entity", "nato", None, "NATO"), (9, "issue", "open-the-canal", None, "Open it.")]
    put = text("INSERT INTO searchable VALUES (:1, :2, :3, :4, :5)")
    rows = [{str(n): value for n, value in enumerate(row, 1)} for row in kept]
    engine = create_engine(empty_url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        command.upgrade(steps.config_for(connection), "0007")
        connection.execute(put, rows)
    with closing(Database(empty_url)) as database:
        database.upgrade()
    with engine.connect() as connection:
        found = connection.execute(text("SELECT * FROM searchable ORDER BY seq")).all()
        assert [tuple(row) for row in found] == kept
        with pytest.raises(IntegrityError):
            connection.execute(put, {**rows[0], "1": 10})
    engine.dispose()


def test_upgrading_twice_changes_nothing(path: Path, database: Database):
    database.close()
    before = path.read_bytes()
    database.upgrade()
    database.close()
    assert path.read_bytes() == before


def test_two_processes_may_upgrade_at_once(path: Path):
    processes = [
        subprocess.Popen(
            [sys.executable, "-W", "error", "-c", UPGRADE, str(path)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    for process in processes:  # both have imported all by now, or nearly
        assert process.stdin
        process.stdin.write("\n")
        process.stdin.flush()
    told = [process.communicate(timeout=30)[1] for process in processes]
    assert told == ["", ""]
    assert [process.returncode for process in processes] == [0, 0]


def test_a_reader_does_not_wait_for_alembic():
    asked = subprocess.run(
        [sys.executable, "-c", "import sys, store.database; print('alembic' in sys.modules)"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert asked.stdout.strip() == "False"
