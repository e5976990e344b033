"""A database of the first revision, with briefs in it, becomes one of today."""

import json

import pytest
from alembic import command
from sqlalchemy import create_engine, text

from api import checking, preparing
from brief.articles import text_digest
from brief.names import name_key
from schemas.rendering import RENDERING
from store import appearances, briefs, entities
from store.database import Database
from store.migrations import steps
from tests.documents import OWN, document


@pytest.fixture
def old_file(tmp_path):
    """A database of revision 0001 that holds one brief in two versions."""
    path = tmp_path / "wirebrief.db"
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        command.upgrade(steps.config_for(connection), "0001")
        connection.execute(
            text(
                "INSERT INTO brief (id, version, headline, dated, review_status, rendering) "
                "VALUES (:id, 2, 'x', 1, 'reviewed', 1)"
            ),
            {"id": OWN},
        )
        first, second = json.loads(document()), json.loads(document())
        first["article"]["sha256"] = text_digest("the first text")
        second["version"] = 2
        for version, found in ((1, first), (2, second)):
            body = json.dumps(found).encode()
            connection.execute(
                text(
                    "INSERT INTO brief_version VALUES (:id, :version, :body, 'x', 1, 'reviewed', "
                    "'editor', '1')"
                ),
                {"id": OWN, "version": version, "body": body},
            )
    engine.dispose()
    return path


def test_texts_addresses_names_and_profiles_are_known_after_an_upgrade(old_file):
    database = Database(f"sqlite:///{old_file}")
    preparing.prepare(database)
    found = json.loads(document())
    article = found["article"]
    body = next(e for e in found["entities"] if e["kind"] == "organization")
    with database.reading() as connection:
        assert briefs.of_text(connection, article["sha256"]) == OWN
        assert briefs.of_text(connection, text_digest("the first text")) == OWN
        assert briefs.of_url(connection, article["url"] or "") == (OWN if article["url"] else None)
        assert briefs.rendered_before(connection, RENDERING) == []
        (known,) = appearances.known_as(connection, name_key(body["name"]))
        assert (known.id, known.name) == (body["id"], body["name"])
        assert body["name"].encode() in entities.get(connection, known.id).body
    database.close()


def test_an_upgraded_database_is_sound_but_for_what_was_not_sound_before(old_file):
    database = Database(f"sqlite:///{old_file}")
    preparing.prepare(database)
    faults = list(checking.faults(database))
    assert all("of version 1" in fault for fault in faults), faults
    database.close()
