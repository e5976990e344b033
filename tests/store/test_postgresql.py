"""What PostgreSQL does otherwise than SQLite, and what both must do alike."""

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import make_url, text

from brief.errors import OutOfTime, StoreOutdated, StoreUnavailable
from store import briefs, checking, postgresql
from store.columns import metadata
from store.database import Database
from tests.postgresql import execute, made_database
from tests.store.conftest import Save
from tests.store.making import make_brief
from tests.store.stepping import take_again

ROOT = Path(__file__).parents[2]
UPGRADE = """
import sys
from store.database import Database
Database(sys.argv[1]).upgrade()
"""
HOLD = """
import sys
from store.database import Database
from tests.store.making import PROFILES, make_brief, rendered
from store import saving
with Database(sys.argv[1]).writing() as connection:
    one = make_brief("unfinished")
    saving.save(connection, one, rendered(one), profiles=PROFILES)
    print("saved", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def database(postgresql_url: str) -> Iterator[Database]:
    with closing(Database(postgresql_url, busy_timeout=0.2)) as made:
        yield made


def test_the_steps_make_the_tables_of_the_code(database: Database):
    with database.reading() as connection:
        options = {"compare_type": True, "include_name": lambda name, *_: name != "search_words"}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, metadata) == []


def test_two_processes_may_upgrade_at_once(postgresql_server: str):
    with made_database(postgresql_server, "fresh") as url:
        with closing(Database(url)) as database, pytest.raises(StoreOutdated, match="db upgrade"):
            database.require_current()
        command = [sys.executable, "-c", UPGRADE, url]
        processes = [subprocess.Popen(command, cwd=ROOT) for _ in range(2)]
        assert [process.wait(timeout=60) for process in processes] == [0, 0]
        with closing(Database(url)) as database:
            database.require_current()
            database.require_writable()


def test_ids_sort_by_code_point_whatever_the_language_of_the_server(database: Database, save: Save):
    made = [make_brief(id) for id in ("b", "a-b", "ab", "a1")]
    save(*made)
    with database.reading() as connection:
        page = briefs.find(connection, limit=9)
    assert [item.split(b'"')[1] for item in page.items] == [b"b", b"ab", b"a1", b"a-b"]


def test_a_sound_database_is_found_sound(database: Database, save: Save):
    save(make_brief("a"), make_brief("b", day=1), make_brief("a", version=2))
    with database.reading() as connection:
        assert list(checking.faults(connection)) == []


def test_a_writer_that_waits_too_long_is_told(database: Database):
    with (
        database.writing(),
        pytest.raises(StoreUnavailable, match="locked by another writer"),
        database.writing(),
    ):
        pass


def test_a_writer_sees_what_was_committed_while_it_waited(postgresql_url: str, save: Save):
    seen = []

    def write() -> None:
        with closing(Database(postgresql_url)) as other, other.writing() as connection:
            seen.append(briefs.is_empty(connection))

    with closing(Database(postgresql_url)) as first:
        with first.writing() as connection:
            thread = threading.Thread(target=write)
            thread.start()
            time.sleep(0.2)  # so that it waits; were it late, it would see the same
            connection.execute(text("UPDATE alembic_version SET version_num = version_num"))
        thread.join(timeout=30)
    assert seen == [True]


def test_a_read_that_takes_too_long_is_ended(database: Database):
    with (
        pytest.raises(OutOfTime, match="too long"),
        database.reading(limit=0.1) as connection,
    ):
        connection.exec_driver_sql("SELECT pg_sleep(20)")


def test_a_process_that_dies_while_it_saves_leaves_nothing(postgresql_url: str, database: Database):
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, postgresql_url],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdout
    assert process.stdout.readline() == b"saved\n"
    process.kill()
    process.communicate(timeout=30)
    with database.reading() as connection:
        assert briefs.is_empty(connection)
    with closing(Database(postgresql_url)) as again:
        again.require_writable()


@pytest.mark.parametrize(
    ("change", "cure"),
    [
        ({"database": "nowhere"}, "does not exist.*createdb"),
        ({"query": {"host": "/nowhere"}}, "does not answer"),
    ],
)
def test_a_database_that_cannot_be_reached_is_told(postgresql_url: str, change, cure):
    url = make_url(postgresql_url).set(**change).render_as_string(hide_password=False)
    with closing(Database(url)) as database, pytest.raises(StoreUnavailable, match=cure):
        database.require_current()


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://user:secret@127.0.0.1:1/x",
        "postgresql://user@127.0.0.1:1/x?password=secret&connect_timeout=2",
    ],
)
def test_a_password_is_not_told(url: str):
    with (
        closing(Database(url)) as database,
        pytest.raises(StoreUnavailable) as told,
    ):
        database.require_current()
    assert "127.0.0.1:1/x" in database.place
    assert "secret" not in database.place + str(told.value)


def test_an_error_of_a_statement_is_not_taken_for_a_server_that_does_not_answer(
    database: Database,
):
    with pytest.raises(StoreUnavailable) as told, database.reading() as connection:
        briefs.VERSION.first(connection, id="a\x00b")
    assert "answers with an error" in str(told.value)
    assert "does not answer" not in str(told.value)


def test_a_connection_that_was_lost_is_told_as_a_server_that_does_not_answer(
    database: Database, postgresql_server: str
):
    name = make_url(database.place).database
    end_all = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "

    def read() -> None:
        with database.reading() as connection:
            execute(postgresql_server, f"{end_all}'{name}'")
            briefs.is_empty(connection)

    with pytest.raises(StoreUnavailable, match=r"does not answer|is shutting down"):
        read()


def test_who_reads_while_all_is_indexed_anew_still_finds_it(
    database: Database, postgresql_url: str, save: Save
):
    save(make_brief("a", headline="The canal is widened"))
    indexed = text("SELECT count(*) FROM search_words")
    engine = postgresql.engine(make_url(postgresql_url))
    with engine.connect() as reader:
        reader.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"))
        known = reader.execute(text("SELECT count(*) FROM searchable")).scalar_one()
        take_again(database, after="0005", until="0007")
        assert reader.execute(indexed).scalar_one() == known > 0
    engine.dispose()


def test_what_is_indexed_anew_is_known_to_the_planner(database: Database, save: Save):
    save(make_brief("a", headline="The canal is widened"), make_brief("b", headline="The canal"))
    take_again(database, after="0005", until="0007")
    common = text("SELECT most_common_elems::text FROM pg_stats WHERE attname = 'words'")
    with database.reading() as connection:
        assert "bcanal" in connection.execute(common).scalar_one()
