from store import quotes
from store.database import Database
from tests.store.conftest import Save
from tests.store.making import body, make_brief

A = make_brief("a", day=1, speakers=["mara-lund", "ida-berg"])
B = make_brief("b", day=3, speakers=["mara-lund"])
C = make_brief("c", day=2, speakers=["ida-berg"])


def test_quotes_are_listed_newest_first_then_by_id_downward(database: Database, save: Save):
    save(A, B, C)
    with database.reading() as connection:
        assert quotes.find(connection, limit=9).items == (
            body(B, "q-b-0"),
            body(C, "q-c-0"),
            body(A, "q-a-1"),
            body(A, "q-a-0"),
        )


def test_quotes_are_found_by_brief_and_by_speaker(database: Database, save: Save):
    save(A, B, C)
    with database.reading() as connection:
        of_a = quotes.find(connection, limit=9, brief="a")
        of_lund = quotes.find(connection, limit=9, speaker="mara-lund")
        of_both = quotes.find(connection, limit=9, brief="a", speaker="mara-lund")
        of_nobody = quotes.find(connection, limit=9, speaker="x")
    assert of_a.items == (body(A, "q-a-1"), body(A, "q-a-0"))
    assert of_lund.items == (body(B, "q-b-0"), body(A, "q-a-0"))
    assert of_both.items == (body(A, "q-a-0"),)
    assert of_nobody.items == ()


def test_a_quote_of_a_date_that_changed_moves(database: Database, save: Save):
    save(A, B, make_brief("a", version=2, day=9))
    with database.reading() as connection:
        page = quotes.find(connection, limit=1, speaker="mara-lund")
    assert page.items == (body(make_brief("a", version=2), "q-a-0"),)
