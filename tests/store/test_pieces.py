import pytest
from sqlalchemy import Connection

from store import checking, pieces
from store.database import Database
from tests.store.conftest import Save
from tests.store.making import make_brief

MANY = 6  # transactions: the pieces of two become one, and so on


def count(connection: Connection) -> int:
    found = connection.exec_driver_sql("SELECT count(DISTINCT segid) FROM search_words_idx")
    return int(found.scalar_one())


def test_a_database_is_well_when_its_index_was_made_one_piece(database: Database, save: Save):
    save(make_brief())
    with database.writing() as connection:
        pieces.make_one(connection, before=0)
        assert not list(checking.faults(connection))


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_the_pieces_become_one_when_the_rows_have_doubled(database: Database, save: Save):
    for number in range(MANY):
        save(make_brief(f"b-{number}"))
    with database.writing() as connection:
        there = count(connection)
        pieces.make_one(connection, before=pieces.rows(connection) // 2 + 1)
        assert count(connection) == there > 1
        pieces.make_one(connection, before=pieces.rows(connection) // 2)
        assert count(connection) == 1
