import pytest

from brief.errors import NotFound
from brief.profiles import Appearance, entity_profile
from brief.refs import Ref
from store import appearances, entities
from store.database import Database
from tests.store.conftest import Save
from tests.store.making import BEGINNING, entity_body, make_brief


def test_a_profile_is_made_of_all_appearances(database: Database, save: Save):
    first, second = make_brief("a", day=1), make_brief("b", day=2, speakers=["mara-lund"])
    save(second, first)
    expected = entity_profile(
        Appearance(
            entity_id="mara-lund",
            brief=made.ref,
            dated=made.dated,
            published_at=made.article.published_at,
            briefs=1,
            first_seen=made.article.published_at,
            last_seen=made.article.published_at,
            kind=made.entities[0].kind,
            name="Mara Lund",
            aliases=("She",),
            country=None,
            role="Minister",
            role_status=None,
            quotes=1,
            positions=0,
            pending_decisions=0,
        )
        for made in (first, second)
    )
    with database.reading() as connection:
        assert entities.get(connection, "mara-lund").body == entity_body(expected)
        (alike,) = appearances.appearances_of(connection, ["mara-lund"])["mara-lund"]
        assert (alike.brief, alike.briefs) == (Ref("b", "The canal"), 2)


def test_a_profile_keeps_instants_to_the_microsecond(database: Database, save: Save):
    save(make_brief())
    with database.reading() as connection:
        (found,) = appearances.appearances_of(connection, ["mara-lund"])["mara-lund"]
    assert found.dated == found.published_at == BEGINNING


def test_a_new_headline_reaches_the_profiles(database: Database, save: Save):
    save(make_brief(), make_brief(version=2, headline="Another headline"))
    with database.reading() as connection:
        assert b"Another headline" in entities.get(connection, "mara-lund").body


def test_the_profile_of_an_entity_that_no_brief_names_any_more_is_gone(
    database: Database, save: Save
):
    save(make_brief("a"), make_brief("b", speakers=["ida-berg"]))
    save(make_brief("b", version=2, speakers=[], stances=[]))
    with database.reading() as connection:
        with pytest.raises(NotFound):
            entities.get(connection, "ida-berg")
        assert b"briefs=1" in entities.get(connection, "oren-fisk").body
        assert b"Mara Lund" in entities.get(connection, "mara-lund").body


def test_entities_are_listed_by_id_and_by_brief(database: Database, save: Save):
    save(make_brief("a", speakers=["ida-berg"]), make_brief("b", speakers=["mara-lund"]))
    with database.reading() as connection:
        listed = {
            brief: [
                entities.find(connection, limit=9, brief=brief).items.index(
                    entities.get(connection, id).body
                )
                for id in ids
            ]
            for brief, ids in {
                None: ["ida-berg", "mara-lund", "oren-fisk"],
                "a": ["ida-berg", "oren-fisk"],
                "b": ["mara-lund", "oren-fisk"],
            }.items()
        }
    assert listed == {None: [0, 1, 2], "a": [0, 1], "b": [0, 1]}
