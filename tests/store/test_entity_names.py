"""Names that are mistyped: which are found, and what looking for them costs at most."""

import time

from sqlalchemy import text

from brief.searching import read_query
from store import entities
from store.database import Database
from store.entity_names import corrections
from tests.store.conftest import Save
from tests.store.making import make_brief

MANY = 30_000  # more words with one first letter than are compared


def found(database: Database, q: str) -> list[bytes]:
    with database.reading() as connection:
        return list(entities.find(connection, q=read_query(q), limit=9).items)


def words_kept(database: Database) -> set[str]:
    with database.reading() as connection:
        return set(connection.execute(text("SELECT word FROM name_word")).scalars())


def add_words(database: Database, words: list[str]) -> None:
    with database.writing() as connection:
        connection.execute(
            text("INSERT INTO name_word (word) VALUES (:word)"), [{"word": word} for word in words]
        )


def test_words_of_names_that_no_brief_has_any_more_are_forgotten(database: Database, save: Save):
    save(make_brief("a", speakers=["ida-berg", "lena-hall"]), make_brief("b", speakers=["ida-moe"]))
    save(make_brief("a", version=2, speakers=["ida-bergh"]))
    kept = words_kept(database)
    assert {"ida", "bergh", "moe", "she"} <= kept
    assert kept.isdisjoint({"berg", "lena", "hall"})
    assert b"ida-bergh" in found(database, "Bergk")[0]
    save(make_brief("a", version=3, speakers=[], stances=[]))
    save(make_brief("b", version=2, speakers=[], stances=[]))
    assert words_kept(database) == set()


def test_a_word_that_a_name_has_is_right_however_many_come_before_it(
    database: Database, save: Save
):
    add_words(database, [f"sa{number:06}" for number in range(MANY)])
    save(make_brief(speakers=["mara-sydow"]))
    with database.reading() as connection:
        for right in ("sydow", "Sydow mara", "syd"):
            assert list(corrections(connection, read_query(right))) == []
    assert b"mara-sydow" in found(database, "sydwo")[0]
    assert b"mara-sydow" in found(database, "Mara Sydov")[0]


def test_the_longest_query_in_mistyped_words_costs_no_more_than_a_few(
    database: Database, save: Save
):
    save(make_brief(speakers=["mara-sydow"]))
    add_words(database, [f"s{number:07}" for number in range(MANY)])
    for q in (
        '"' + "s99 " * 20 + '"',
        " ".join(f"s{number:06}x" for number in range(12)),
        " ".join(f"s{number:06}x" for number in range(2)),
    ):
        began = time.perf_counter()
        assert found(database, q) == []
        assert time.perf_counter() - began < 1  # a tenth of it is usual
