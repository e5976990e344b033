from brief.positions import Stance
from store import positions
from store.database import Database
from tests.store.conftest import Save
from tests.store.making import body, make_brief

A = make_brief("a", day=2, stances=[Stance.OPPOSES, Stance.CONDITIONAL])
B = make_brief("b", day=1)


def test_positions_are_listed_newest_first_then_by_id_downward(database: Database, save: Save):
    save(A, B)
    with database.reading() as connection:
        found = positions.find(connection, limit=9)
    assert found.items == (body(A, "p-a-1"), body(A, "p-a-0"), body(B, "p-b-0"))


def test_positions_are_found_by_brief(database: Database, save: Save):
    save(A, B)
    with database.reading() as connection:
        assert positions.find(connection, limit=9, brief="b").items == (body(B, "p-b-0"),)
