"""Words are looked for alike in both kinds of database."""

from dataclasses import replace

import pytest
from sqlalchemy import text

from brief.briefs import ReviewStatus
from brief.searching import folded_words, read_query
from store import briefs, checking, search
from store.database import Database
from store.indexing import ADD_WORDS, APART, DELETE_WORDS
from tests.store.conftest import Save
from tests.store.making import make_brief
from tests.store.stepping import take_again

HEADLINE = "The 𝔘nion meets at ᴬarhus"


def headlines(database: Database, q: str) -> list[str]:
    with database.reading() as connection:
        hits, _ = search.find(connection, q=read_query(q), kinds=["brief"], limit=9)
        return [hit.brief.id for hit in hits]


@pytest.mark.parametrize("q", ["union", "𝔘nion", "UNI*", "𝔘N*", '"the Union meets"', "aarhus"])
def test_capitals_that_are_written_otherwise_are_found(database: Database, save: Save, q: str):
    save(make_brief("a", headline=HEADLINE), make_brief("b"))
    assert headlines(database, q) == ["a"]


def test_hits_are_narrowed_to_briefs_of_a_review_status(database: Database, save: Save):
    statuses = dict(zip("abcdef", 2 * list(ReviewStatus), strict=True))
    save(*(replace(make_brief(id), review_status=status) for id, status in statuses.items()))
    with database.reading() as connection:
        for wanted in ReviewStatus:
            ids, after = [], None
            while True:
                hits, after = search.find(
                    connection,
                    q=read_query("canal"),
                    kinds=["brief"],
                    review_status=wanted.value,
                    limit=1,
                    after=after,
                )
                ids += [hit.brief.id for hit in hits]
                if after is None:
                    break
            assert ids == [id for id in "fedcba" if statuses[id] is wanted]


def test_what_was_indexed_by_older_words_is_found_after_an_upgrade(database: Database, save: Save):
    save(make_brief("a", headline=HEADLINE), make_brief("b"), make_brief("c", headline=HEADLINE))
    with database.writing() as connection:
        seqs = connection.execute(
            text("SELECT seq FROM searchable WHERE kind = 'brief' AND text = :text"),
            {"text": HEADLINE},
        ).scalars()
        for seq in list(seqs):
            DELETE_WORDS.run(connection, [{"gone": seq}])
            words = f"{APART}brief {APART} the Xnion meets at Xarhus"
            ADD_WORDS.run(connection, [{"rowid": seq, "words": words}])
        connection.execute(text("UPDATE brief SET publisher = 'Union news' WHERE id = 'a'"))
        connection.execute(text("INSERT INTO name_word (word) VALUES ('Union')"))
    take_again(database, after="0004", until="0007")
    assert headlines(database, "union") == ["c", "a"]
    with database.reading() as connection:
        assert briefs.find(connection, limit=9, publisher="Union News").items
        known = set(connection.execute(text("SELECT word FROM name_word")).scalars())
    assert "union" in known
    assert "Union" not in known


@pytest.mark.parametrize("q", ["canal", "can*", '"the canal"', "canal widened"])
def test_what_was_indexed_without_its_kind_is_found_after_an_upgrade(
    database: Database, save: Save, q: str
):
    save(make_brief("a", headline="The canal is widened"), make_brief("b", headline="No ship came"))
    save(make_brief("c", headline="Widened: the canal"))
    with database.writing() as connection:
        found = connection.execute(text("SELECT seq, kind, text FROM searchable ORDER BY seq"))
        for seq, kind, said in found.all():
            DELETE_WORDS.run(connection, [{"gone": seq}])
            words = dict.fromkeys([f"{APART}{kind}", APART, *folded_words(said)])
            ADD_WORDS.run(connection, [{"rowid": seq, "words": " ".join(words)}])
    take_again(database, after="0005", until="0007")
    assert headlines(database, q) == ["c", "a"]
    with database.reading() as connection:
        assert list(checking.faults(connection)) == []


def pieces(database: Database) -> int:
    """In how many pieces FTS5 keeps the words: their numbers are in its ids of pages."""
    with database.reading() as connection:
        if connection.dialect.name != "sqlite":
            return 1
        found = "SELECT count(DISTINCT id >> 37) FROM search_words_data WHERE id >> 37 > 0"
        return int(connection.execute(text(found)).scalar_one())


def test_an_upgrade_makes_one_piece_of_the_words_and_the_same_is_found(
    database: Database, save: Save
):
    ids = [f"b-{number}" for number in range(8)]
    save(*(make_brief(id, headline="The canal") for id in ids))
    before = pieces(database)
    take_again(database, after="0006", until="0007")
    assert before > 1 or "postgresql" in database.place
    assert pieces(database) == 1
    assert headlines(database, "canal") == ids[::-1]
    with database.reading() as connection:
        assert list(checking.faults(connection)) == []
    save(make_brief("b-8", headline="The canal"))
    assert headlines(database, "canal") == ["b-8", *ids[::-1]]
