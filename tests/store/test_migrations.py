"""The steps of the tables’ history lead to the tables that the code works with."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine

from store import migrations
from store.columns import metadata
from store.database import Database
from store.migrations import steps

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
    return {name: sorted(re.split(r",?\s*\n\s*|, (?=\w+ [A-Z])", sql)) for name, sql in found}


def test_the_code_knows_the_last_step():
    scripts = ScriptDirectory.from_config(steps.config_for())
    assert scripts.get_current_head() == migrations.HEAD
    assert steps.is_known(migrations.HEAD)
    assert not steps.is_known("9999")


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
