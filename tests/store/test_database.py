"""What goes wrong with a database is told in a sentence that names the place and the cure."""

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from brief.errors import OutOfTime, StoreMissing, StoreOutdated, StoreTooNew, StoreUnavailable
from brief.rendered import Part
from store import briefs, checking, saving
from store.database import Database
from tests.store.conftest import Save
from tests.store.making import PROFILES, body, make_brief, rendered

Open = Callable[..., Database]
Read = Callable[..., object]

ROOT = Path(__file__).parents[2]
SAVE_AND_DIE = """
import os, sys
from store import saving
from store.database import Database
from tests.store.making import PROFILES, make_brief, rendered
made = make_brief()
with Database(f"sqlite:///{sys.argv[1]}").writing() as connection:
    saving.save(connection, made, rendered(made), profiles=PROFILES)
    os._exit(9)
"""


@contextmanager
def other_program(path: Path) -> Iterator[sqlite3.Connection]:
    """Another program that has the file open, with transactions begun by hand."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield connection


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """What is told here is told of SQLite; `test_postgresql.py` tells it of PostgreSQL."""
    return sqlite_database


def read_inside(database: Database, id: str = "canal") -> bytes:
    with database.reading() as connection:
        return briefs.get(connection, id, Part.BRIEF).body


def read_alone(database: Database, id: str = "canal") -> object:
    found = database.served(briefs.PART, "", id=id, part=Part.BRIEF.value)
    return found[0] if found else None


@pytest.fixture(params=[read_inside, read_alone])
def read(request: pytest.FixtureRequest) -> Read:
    """Reads a brief in a transaction, or by a select alone."""
    made: Read = request.param
    return made


# Opening it


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("wirebrief.db", "“wirebrief.db” is no database URL"),
        ("", "is no database URL"),
        ("postgresql://me:secret@host:port/x", "This is no database URL"),
        ("sqlite://", "in memory"),
        ("sqlite:///:memory:", "in memory"),
        ("sqlite:///file:x?mode=memory&uri=true", "without a driver, a host or options"),
        ("sqlite://host/x.db", "without a driver, a host or options"),
        ("sqlite+aiosqlite:///x.db", "without a driver, a host or options"),
        ("nosql://me:secret@host/x", "no driver for a database of the kind “nosql”"),
    ],
)
def test_an_url_that_names_no_database_is_refused_without_its_password(url: str, said: str):
    with pytest.raises(StoreUnavailable) as refused:
        Database(url)
    assert said in str(refused.value)
    assert "secret" not in str(refused.value)


def test_opening_touches_nothing(path: Path, open_database: Open):
    open_database()
    assert not path.exists()


@pytest.mark.parametrize(
    "ask", [Database.require_current, Database.require_writable, read_inside, read_alone]
)
def test_a_missing_file_is_told_and_not_made(
    path: Path, open_database: Open, ask: Callable[[Database], object]
):
    with pytest.raises(StoreMissing, match="wirebrief db upgrade") as told:
        ask(open_database())
    assert str(path) in str(told.value)
    assert not path.exists()


def test_a_missing_folder_is_one_clear_sentence(tmp_path: Path, open_database: Open):
    database = open_database(tmp_path / "nowhere" / "x.db")
    with pytest.raises(StoreMissing, match=r"There is no folder .*nowhere"):
        database.upgrade()
    with pytest.raises(StoreMissing, match=r"There is no database at .*x\.db"):
        database.require_current()


def test_a_folder_in_the_place_of_the_file_is_told(tmp_path: Path, open_database: Open):
    database = open_database(tmp_path)
    for ask in (database.upgrade, database.require_current, database.require_writable):
        with pytest.raises(StoreUnavailable, match=f"{tmp_path} is a folder"):
            ask()


def test_a_file_in_the_place_of_the_folder_is_told(path: Path, open_database: Open):
    path.touch()
    database = open_database(path / "x.db")
    with pytest.raises(StoreMissing, match="There is no folder"):
        database.upgrade()
    with pytest.raises(StoreMissing):
        database.require_current()


def test_a_path_of_odd_characters_is_opened_as_it_is(tmp_path: Path, open_database: Open):
    path = tmp_path / "a #1 100% é.db"
    database = open_database(path)
    database.upgrade()
    database.require_current()
    assert path.exists()


def test_a_relative_path_stays_what_it_was_when_the_folder_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    with closing(Database("sqlite:///here.db")) as database:
        monkeypatch.chdir("/")
        database.upgrade()
    assert (tmp_path / "here.db").exists()


# What is wrong with the file


def test_an_empty_file_has_no_tables_yet(path: Path, open_database: Open):
    path.touch()
    with pytest.raises(StoreOutdated, match="no tables of wirebrief yet"):
        open_database().require_current()


def test_the_tables_of_another_program_are_left_alone(path: Path, open_database: Open):
    with other_program(path) as other:
        other.execute("CREATE TABLE recipe (id)")
    with pytest.raises(StoreOutdated):
        open_database().require_current()
    with pytest.raises(StoreUnavailable, match="another program"):
        open_database().upgrade()


def test_garbage_is_no_database(path: Path, open_database: Open):
    path.write_bytes(b"This is no database, but long enough to be taken for one." * 99)
    for ask in (Database.upgrade, Database.require_current, Database.require_writable):
        with pytest.raises(StoreUnavailable, match="is no SQLite database") as told:
            ask(open_database())
        assert isinstance(told.value.__cause__, Exception)


def test_tables_of_a_newer_wirebrief_are_too_new(path: Path, database: Database):
    with other_program(path) as other:
        other.execute("UPDATE alembic_version SET version_num = '9999'")
    for ask in (Database.upgrade, Database.require_current, Database.require_writable):
        with pytest.raises(StoreTooNew, match="9999"):
            ask(database)


def test_a_file_damaged_under_a_running_reader_is_told(
    read: Read, path: Path, database: Database, save: Save
):
    save(*(make_brief(f"b-{number}") for number in range(40)))
    read(database, "b-1")
    with other_program(path) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with path.open("r+b") as file:
        file.write(b"x" * path.stat().st_size)
    database.close()  # or pages in memory may still answer
    with pytest.raises(StoreUnavailable, match=f"{path} is (no SQLite database|damaged)"):
        read(database, "b-1")


def test_damaged_pages_are_told_and_a_sound_file_is_read_again(
    read: Read, path: Path, database: Database, save: Save
):
    save(*(make_brief(f"b-{number}") for number in range(40)))
    database.close()
    sound = path.read_bytes()
    page = 4096
    with path.open("r+b") as file:
        file.seek(page)
        file.write(b"x" * (len(sound) - page))
    with pytest.raises(StoreUnavailable, match="is damaged"):
        read(database, "b-1")
    path.write_bytes(sound)
    assert read(database, "b-1") == body(make_brief("b-1"), "brief")


def test_a_full_disk_is_told_and_saves_nothing(database: Database, save: Save):
    save(make_brief())

    def save_more_than_there_is_room_for() -> None:
        with database.writing() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
            for number in range(99):
                made = make_brief(f"b-{number}")
                saving.save(connection, made, rendered(made), profiles=PROFILES)

    with pytest.raises(StoreUnavailable, match="no room left"):
        save_more_than_there_is_room_for()
    with database.reading() as connection:
        assert list(briefs.documents(connection)) == [body(make_brief(), "document")]


# What happens to it while it is used


def test_a_deleted_file_is_noticed_by_a_running_reader(
    read: Read, path: Path, database: Database, save: Save
):
    save(make_brief())
    read(database)
    path.unlink()
    with pytest.raises(StoreMissing):
        read(database)
    with pytest.raises(StoreMissing):
        save(make_brief())
    assert not path.exists()


def another_database(at: Path, open_database: Open) -> None:
    """A closed database with version 7 of the brief."""
    with closing(open_database(at)) as other:
        other.upgrade()
        with other.writing() as connection:
            made = make_brief(version=7)
            saving.save(connection, made, rendered(made), profiles=PROFILES)


def test_a_replaced_file_is_read_by_a_running_reader(
    read: Read, tmp_path: Path, path: Path, database: Database, save: Save, open_database: Open
):
    save(make_brief())
    read(database)
    another_database(tmp_path / "new.db", open_database)
    for beside in ("-wal", "-shm"):
        Path(f"{path}{beside}").unlink()
    (tmp_path / "new.db").replace(path)
    assert read(database) == body(make_brief(version=7), "brief")


def test_a_replaced_file_is_not_mixed_with_the_journal_of_the_former_one(
    read: Read, tmp_path: Path, path: Path, database: Database, save: Save, open_database: Open
):
    save(make_brief())
    read(database)
    another_database(tmp_path / "new.db", open_database)
    new = (tmp_path / "new.db").read_bytes()
    (tmp_path / "new.db").replace(path)
    for _ in range(2):
        with pytest.raises(StoreUnavailable, match="was replaced while it was in use"):
            read(database)
    assert path.read_bytes() == new
    Path(f"{path}-wal").unlink()
    assert read(database) == body(make_brief(version=7), "brief")


def test_a_file_deleted_and_made_again_is_noticed(
    read: Read, path: Path, database: Database, save: Save
):
    save(make_brief())
    for beside in ("", "-wal", "-shm"):
        Path(f"{path}{beside}").unlink()
    path.touch()
    with pytest.raises(StoreOutdated):
        read(database)
    database.upgrade()
    with database.reading() as connection:
        assert briefs.is_empty(connection)


def test_an_upgrade_by_a_newer_wirebrief_is_noticed_by_a_running_reader(
    read: Read, path: Path, database: Database, save: Save
):
    save(make_brief())
    read(database)
    with other_program(path) as other:
        other.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StoreTooNew):
        read(database)


def test_who_knows_the_etag_of_what_is_kept_is_given_it_without_the_body(
    database: Database, save: Save
):
    save(make_brief())
    asked = partial(database.served, briefs.PART, part=Part.BRIEF.value)
    found = asked("", id="canal")
    assert found is not None
    made, etag = found
    assert made == body(make_brief(), "brief")
    assert asked(etag, id="canal") == (None, etag)
    assert asked(etag, id="x") is None


# Locks


def test_a_database_locked_by_a_writer_is_told_after_the_wait(
    path: Path, database: Database, open_database: Open
):
    with other_program(path) as other:
        other.execute("BEGIN IMMEDIATE")
        impatient = open_database(busy_timeout=0.1)
        impatient.require_current()
        for ask in (Database.require_writable, Database.upgrade):
            with pytest.raises(StoreUnavailable, match=r"locked by another process .* 0\.1 s"):
                ask(impatient)
        other.execute("ROLLBACK")
        impatient.require_writable()


def test_a_database_locked_for_itself_by_a_process_is_told(
    path: Path, database: Database, open_database: Open
):
    database.close()
    with other_program(path) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        other.execute("CREATE TABLE x (id)")
        other.execute("COMMIT")
        impatient = open_database(busy_timeout=0.1)
        for ask in (Database.require_current, Database.require_writable, Database.upgrade):
            with pytest.raises(StoreUnavailable, match="locked by another process"):
                ask(impatient)


def test_a_writer_waits_for_another_one(database: Database, open_database: Open):
    patient = open_database(busy_timeout=5)
    done = threading.Event()

    def write() -> None:
        patient.require_writable()
        done.set()

    thread = threading.Thread(target=write)
    with database.writing():
        thread.start()
        assert not done.wait(0.1)
    thread.join()
    assert done.is_set()


# Transactions


def test_a_reader_sees_one_state_while_others_write(read: Read, database: Database, save: Save):
    save(make_brief())
    with database.reading() as connection:
        save(make_brief(version=2), make_brief("new"))
        assert briefs.get(connection, "canal", Part.BRIEF).body == body(make_brief(), "brief")
        assert len(briefs.find(connection, limit=9).items) == 1
        assert connection.execute(text("SELECT count(*) FROM brief")).scalar_one() == 1
    assert read(database) == body(make_brief(version=2), "brief")


def test_an_exception_leaves_nothing(database: Database):
    def save_and_be_interrupted() -> None:
        with database.writing() as connection:
            made = make_brief()
            saving.save(connection, made, rendered(made), profiles=PROFILES)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        save_and_be_interrupted()
    with database.reading() as connection:
        assert briefs.is_empty(connection)
    database.require_writable()


def test_a_process_that_dies_while_it_saves_leaves_nothing(path: Path, database: Database):
    died = subprocess.run([sys.executable, "-c", SAVE_AND_DIE, str(path)], cwd=ROOT, check=False)
    assert died.returncode == 9
    with database.reading() as connection:
        assert briefs.is_empty(connection)
        assert list(checking.faults(connection)) == []
    database.require_writable()


def test_a_mistake_in_a_statement_is_told_without_the_words_of_an_article(database: Database):
    with pytest.raises(StoreUnavailable) as told, database.writing() as connection:
        connection.execute(text("INSERT INTO quote (id) VALUES (:id)"), {"id": "secret words"})
    assert "secret words" not in str(told.value)
    assert "secret words" not in str(told.value.__cause__)


def test_a_row_without_its_brief_cannot_be_saved(database: Database):
    with pytest.raises(StoreUnavailable, match="FOREIGN KEY"), database.writing() as connection:
        connection.exec_driver_sql("INSERT INTO naming VALUES ('x', 'y', 1, 'z', 'k')")


def test_a_commit_has_reached_the_disk(database: Database):
    with database.writing() as connection:
        settings = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    assert settings == ["wal", 2, 1]


def test_readers_see_no_error_while_others_write(database: Database, save: Save):
    save(make_brief())
    stop = threading.Event()
    seen: list[set[object]] = []

    def go_on_reading() -> None:
        mine: set[object] = set()
        seen.append(mine)
        while not stop.is_set():
            try:
                with database.reading() as connection:
                    one = briefs.get(connection, "canal", Part.BRIEF).body
                    other = briefs.get(connection, "canal", Part.QUOTES).body
                    mine.add(one.replace(b"brief", b"") == other.replace(b"quotes", b""))
            except Exception as error:
                mine.add(repr(error))

    threads = [threading.Thread(target=go_on_reading) for _ in range(4)]
    for thread in threads:
        thread.start()
    for version in range(2, 40):
        save(make_brief(version=version))
    stop.set()
    for thread in threads:
        thread.join()
    assert seen == [{True}] * 4


def test_more_threads_than_connections_kept_open_are_served(database: Database):
    inside = threading.Barrier(20, timeout=10)

    def read_with_all_others() -> None:
        with database.reading():
            inside.wait()

    threads = [threading.Thread(target=read_with_all_others) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not inside.broken
    assert os.path.exists(database.place)


COUNT_FOR_EVER = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
)


def test_a_read_that_takes_too_long_is_ended_and_the_next_one_has_all_its_time(database: Database):
    with pytest.raises(OutOfTime, match="too long"), database.reading(limit=0.05) as connection:
        connection.exec_driver_sql(COUNT_FOR_EVER).all()
    with database.reading() as connection:
        assert briefs.is_empty(connection)
    with database.writing() as connection:
        assert briefs.is_empty(connection)


@pytest.mark.parametrize("begin", [Database.writing, Database.reading])
def test_ctrl_c_within_a_statement_is_ctrl_c(database: Database, begin: Callable[..., Any]):
    """SQLite’s driver drops what is raised while it asks us whether time is over."""
    counting = (
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    )
    before = signal.signal(signal.SIGALRM, signal.default_int_handler)
    signal.setitimer(signal.ITIMER_REAL, 0.1)
    try:
        with pytest.raises(KeyboardInterrupt), begin(database) as connection:
            connection.exec_driver_sql(counting)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
