import hashlib
from typing import Any

import pytest
from sqlalchemy import inspect

from brief.errors import Conflict, NotFound
from brief.pending_decisions import DecisionStatus
from brief.positions import Stance
from brief.rendered import Part
from store import briefs, checking, entities, issues, pending_decisions, positions, quotes, saving
from store.database import Database
from store.stored import etag_of
from tests.store.conftest import Save
from tests.store.making import PROFILES, body, make_brief, rendered


def test_each_part_comes_back_byte_for_byte_with_the_etag_of_its_content(
    database: Database, save: Save
):
    made = make_brief()
    save(made)
    with database.reading() as connection:
        for part in Part:
            found = briefs.get(connection, made.id, part)
            assert found.body == body(made, part.value)
            assert found.etag == hashlib.sha256(found.body).hexdigest()[:32]


def test_each_item_comes_back_byte_for_byte(database: Database, save: Save):
    made = make_brief()
    save(made)
    with database.reading() as connection:
        for noun, items in (
            (quotes, made.quotes),
            (positions, made.positions),
            (pending_decisions, made.pending_decisions),
        ):
            found = noun.get(connection, items[0].id)
            assert found.body == body(made, items[0].id)
            assert found.etag == etag_of(found.body)


def test_what_is_not_kept_is_not_found_by_its_kind(database: Database):
    with database.reading() as connection:
        with pytest.raises(NotFound, match=r"no brief with the id “x”"):
            briefs.get(connection, "x", Part.BRIEF)
        for noun, kind in (
            (quotes, "quote"),
            (positions, "position"),
            (pending_decisions, "pending decision"),
            (entities, "entity"),
            (issues, "issue"),
        ):
            with pytest.raises(NotFound, match=f"no {kind} with the id “x”"):
                noun.get(connection, "x")


def test_saving_the_same_brief_twice_changes_nothing(database: Database, save: Save):
    made = make_brief()
    save(made)
    before = everything(database)
    save(made)
    assert everything(database) == before


def test_a_new_version_takes_the_place_of_the_old_one(database: Database, save: Save):
    old = make_brief(speakers=["mara-lund", "ida-berg"])
    new = make_brief(version=2, speakers=["ida-berg"], headline="The canal, again")
    save(old, new)
    with database.reading() as connection:
        assert briefs.get(connection, "canal", Part.BRIEF).body == body(new, "brief")
        assert briefs.document(connection, "canal") == body(new, "document")
        assert quotes.find(connection, limit=9).items == (body(new, "q-canal-0"),)
        with pytest.raises(NotFound):
            quotes.get(connection, "q-canal-1")
        assert list(checking.faults(connection)) == []


def test_the_documents_of_all_versions_are_kept(database: Database, save: Save):
    save(make_brief(), make_brief(version=2))
    with database.reading() as connection:
        kept = connection.exec_driver_sql("SELECT document FROM brief_version ORDER BY version")
        assert [row[0] for row in kept] == [
            body(make_brief(version=number), "document") for number in (1, 2)
        ]


def test_a_version_older_than_the_kept_one_is_a_conflict(database: Database, save: Save):
    save(make_brief(version=2))
    before = everything(database)
    with pytest.raises(Conflict, match="Version 2 of the brief “canal” is kept"):
        save(make_brief(version=1))
    assert everything(database) == before


@pytest.mark.parametrize(
    ("kind", "id", "finds"),
    [
        ("quote", "q-shared-0", {"speakers": ["mara-lund"]}),
        ("position", "p-shared-0", {"stances": [Stance.OPPOSES]}),
        ("pending decision", "d-shared-0", {"statuses": [DecisionStatus.DECIDED]}),
    ],
)
def test_an_id_of_another_brief_is_a_conflict_and_nothing_is_saved(
    database: Database, save: Save, kind: str, id: str, finds: dict[str, Any]
):
    save(make_brief("first", item="{kind}-shared-{number}"), make_brief("second"))
    before = everything(database)
    nothing: dict[str, Any] = {"speakers": [], "stances": [], "statuses": []}
    second = make_brief("second", item="{kind}-shared-{number}", **{**nothing, **finds})
    with database.writing() as connection, pytest.raises(Conflict) as refused:
        saving.save(connection, second, rendered(second), profiles=PROFILES)
    assert f"The {kind} “{id}” is one of the brief “first”" in str(refused.value)
    assert everything(database) == before


def test_documents_are_all_there_by_id(database: Database, save: Save):
    made = [make_brief(id, day=day) for day, id in enumerate("cab")]
    save(*made)
    with database.reading() as connection:
        found = list(briefs.documents(connection))
    assert found == [body(made[index], "document") for index in (1, 2, 0)]


def test_documents_are_there_in_the_order_asked_for(database: Database, save: Save):
    save(make_brief("a"), make_brief("b"))
    with database.reading() as connection:
        found = list(briefs.documents(connection, ["b", "a", "b"]))
    assert found == [body(make_brief(id), "document") for id in "bab"]


def test_an_unknown_document_is_told_before_the_first_one(database: Database, save: Save):
    save(make_brief("a"))
    with database.reading() as connection, pytest.raises(NotFound):
        briefs.documents(connection, ["a", "x"])


def test_documents_may_be_left_half_read(database: Database, save: Save):
    save(*(make_brief(f"b-{number}") for number in range(60)))
    with database.reading() as connection:
        next(briefs.documents(connection))
    save(make_brief("after"))


def test_a_store_is_empty_until_a_brief_is_saved(database: Database, save: Save):
    with database.reading() as connection:
        assert briefs.is_empty(connection)
        assert briefs.document(connection, "canal") is None
    save(make_brief())
    with database.reading() as connection:
        assert not briefs.is_empty(connection)


def test_briefs_of_an_older_rendering_are_known_and_written_again(database: Database, save: Save):
    save(make_brief("b"), make_brief("a"), rendering=1)
    save(make_brief("c"), rendering=2)
    with database.writing() as connection:
        assert briefs.rendered_before(connection, 2) == ["a", "b"]
        for id in "ab":
            made = make_brief(id)
            saving.save(connection, made, rendered(made, 2), profiles=PROFILES)
    with database.reading() as connection:
        assert briefs.rendered_before(connection, 2) == []
        assert briefs.get(connection, "a", Part.QUOTES).body == body(make_brief("a"), "quotes", 2)
        assert briefs.document(connection, "a") == body(make_brief("a"), "document")


def test_briefs_are_listed_newest_first_then_by_id_downward(database: Database, save: Save):
    save(make_brief("a", day=1), make_brief("b", day=2), make_brief("c", day=1))
    with database.reading() as connection:
        page = briefs.find(connection, limit=10)
    assert page.items == tuple(body(make_brief(id), "summary") for id in "bca")
    assert page.next is None


def everything(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables."""
    with database.reading() as connection:
        names = inspect(connection).get_table_names()
        return {
            name: sorted(
                (tuple(row) for row in connection.exec_driver_sql(f"SELECT * FROM {name}")),
                key=repr,
            )
            for name in names
        }


def test_the_newest_version_says_its_number_and_when_it_was_made(database: Database, save: Save):
    first, second = make_brief(), make_brief(version=2, headline="The new canal")
    save(first)
    save(second)
    with database.reading() as connection:
        found = briefs.newest_versions(connection, [second.id, "nothing"])
        assert found == {second.id: briefs.NewestVersion(2, second.updated_at, second.dated)}
        assert briefs.newest_versions(connection, []) == {}
