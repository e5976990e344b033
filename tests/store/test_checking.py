import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from brief.errors import StoreUnavailable
from store import checking
from store.database import Database
from tests.store.conftest import Save
from tests.store.making import make_brief


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """What is told here is told of SQLite; `test_postgresql.py` tells it of PostgreSQL."""
    return sqlite_database


def faults(database: Database) -> list[str]:
    with database.reading() as connection:
        return list(checking.faults(connection))


def test_a_sound_database_has_no_faults(database: Database, save: Save):
    assert faults(database) == []
    save(make_brief("a"), make_brief("b"), make_brief("a", version=2, speakers=["ida-berg"]))
    assert faults(database) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("UPDATE quote SET body = x'00'", "The ETag of the quote “q-canal-0” is not"),
        ("UPDATE quote SET body = 'text'", "The ETag of the quote “q-canal-0” is not"),
        ("DELETE FROM quote_speaker", "Not every quote of “"),
        ("UPDATE entity SET etag = 'x' WHERE id = 'oren-fisk'", "the entity “oren-fisk” is not"),
        (
            "UPDATE brief_part SET etag = 'x' WHERE part = 'quotes'",
            "the brief part “canal/quotes” is not",
        ),
        (
            "UPDATE brief_version SET document = x'00'",
            "The document of version 1 of the brief “canal” is not what was saved",
        ),
        ("DELETE FROM brief_version", "The brief “canal” has no document"),
        ("UPDATE brief SET version = 3", "is at version 3, its newest document is 1"),
        ("UPDATE brief SET review_status = 'reviewed'", "another review status"),
        ("DELETE FROM brief_part WHERE part = 'article'", "“canal” has no part “article”"),
        ("UPDATE quote_speaker SET dated = 1", "One quote speaker of the brief “canal” has"),
        ("UPDATE appearance SET dated = 1", "One appearance of the brief “canal” has another date"),
        ("UPDATE pending_decision SET open = 0", "“d-canal-0” is listed against its status"),
        ("DELETE FROM search_words", "The words of the brief “canal” are not searched"),
        (
            "INSERT INTO searchable (kind, item_id, brief_id, text) SELECT kind, item_id, brief_id,"
            " text FROM searchable WHERE kind = 'quote'",
            "The quote “q-canal-0” is searched twice",
        ),
        ("DELETE FROM searchable WHERE kind = 'brief'", "headline of the brief “canal” is not"),
        ("INSERT INTO issue VALUES ('x', x'00', 'y', 'z')", "No brief names the issue “x”"),
        ("DELETE FROM naming", "No brief names the issue “dig-the-canal”"),
        ("DELETE FROM entity WHERE id = 'oren-fisk'", "names a row of entity that does not exist"),
    ],
)
def test_what_is_wrong_is_told_in_a_sentence(
    path: Path, database: Database, save: Save, change: str, said: str
):
    save(make_brief())
    with closing(sqlite3.connect(path)) as other, other:
        other.execute(change)
    found = faults(database)
    assert [fault for fault in found if said in fault], found
    assert all(fault.endswith(".") for fault in found)


def test_a_speaker_listed_for_another_brief_is_told(path: Path, database: Database, save: Save):
    save(make_brief("a"), make_brief("b"))
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("UPDATE quote_speaker SET brief_id = 'b' WHERE quote_id = 'q-a-0'")
    assert "A speaker of the quote “q-a-0” is listed for another brief." in faults(database)


def test_a_damaged_file_is_told(path: Path, database: Database, save: Save):
    save(*(make_brief(f"b-{number}") for number in range(40)))
    with database.reading() as connection:
        page = connection.exec_driver_sql(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'ix_quote_dated_id'"
        ).scalar_one()
    database.close()
    with path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"x" * 4096)
    try:
        found = faults(database)
    except StoreUnavailable as error:
        found = [str(error)]
    assert found
    assert all("damaged" in fault for fault in found)
