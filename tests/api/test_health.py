"""Health, and what every read says while the database is in trouble."""

import contextlib
import logging
import sqlite3

import pytest

from store.database import Database
from tests.addresses import HEALTH, ITEMS, LISTS, PARTS, V1
from tests.shapes import assert_problem


@pytest.fixture
def own(make_app, loaded_file):
    """A client of an app over a database that the test may break."""
    client = make_app(loaded_file).test_client()
    assert client.get("/readyz").status_code == 200
    return client


def assert_unavailable(client, address, caplog, words):
    """That every read answers 503, the log says why and nobody else, and the process lives."""
    place = client.application.extensions["database"].place
    for rule in (*V1, "/readyz"):
        caplog.clear()
        response = client.get(address(rule))
        body = assert_problem(response, 503, "unavailable")
        assert "Retry-After" in body["detail"]
        (said,) = [r.getMessage() for r in caplog.records if body["request_id"] in r.getMessage()]
        assert words in said
        assert place in said
        assert place not in response.text
        assert words not in response.text
        assert response.headers["Retry-After"] == "5"
        assert "ETag" not in response.headers
    for path in ("/livez", "/", "/docs", "/openapi.json", "/problems/unavailable"):
        assert client.get(path).status_code == 200


@pytest.mark.parametrize("path", HEALTH)
def test_a_healthy_service_says_so_and_nobody_keeps_the_answer(client, path):
    response = client.get(path)
    assert response.status_code == 200
    assert response.json == {"status": "ok"}
    assert response.headers["Cache-Control"] == "no-store"
    assert "ETag" not in response.headers
    assert client.head(path).data == b""


def test_a_database_that_is_not_there_yet_is_unavailable_and_is_not_made(
    make_app, address, tmp_path, caplog
):
    path = tmp_path / "missing.db"
    assert_unavailable(make_app(path).test_client(), address, caplog, "There is no database at")
    assert not path.exists()


def test_a_database_that_goes_away_is_unavailable_until_it_is_back(
    own, address, loaded_file, caplog
):
    moved = loaded_file.rename(loaded_file.with_suffix(".away"))
    assert_unavailable(own, address, caplog, "There is no database at")
    assert own.get("/livez").status_code == 200
    moved.rename(loaded_file)
    assert own.get("/readyz").status_code == 200
    assert own.get("/v1/briefs/nato-ukraine-membership").status_code == 200


def test_a_database_without_tables_asks_for_an_upgrade(own, address, loaded_file, caplog):
    loaded_file.unlink()
    with contextlib.closing(sqlite3.connect(loaded_file)) as connection:
        connection.execute("PRAGMA user_version = 1")
    assert_unavailable(own, address, caplog, "wirebrief db upgrade")


def test_a_database_of_a_newer_wirebrief_is_left_alone(own, address, loaded_file, caplog):
    with contextlib.closing(sqlite3.connect(loaded_file)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    assert_unavailable(own, address, caplog, "newer")


def test_a_damaged_database_is_unavailable(own, address, loaded_file, caplog):
    size = loaded_file.stat().st_size
    for leftover in loaded_file.parent.glob("wirebrief.db-*"):
        leftover.unlink()
    loaded_file.unlink()
    loaded_file.write_bytes(b"This is not a database. " * (size // 24))
    assert_unavailable(own, address, caplog, "is no SQLite database")


def test_a_folder_in_the_place_of_the_database_is_unavailable(own, address, loaded_file, caplog):
    for leftover in loaded_file.parent.glob("wirebrief.db*"):
        leftover.unlink()
    loaded_file.mkdir()
    assert_unavailable(own, address, caplog, "is a folder")


@pytest.mark.parametrize("rule", [LISTS[0], ITEMS[0], PARTS[0], "/readyz"])
def test_a_database_that_is_locked_for_good_is_unavailable(own, address, loaded_file, caplog, rule):
    own.application.extensions["database"].close()
    with contextlib.closing(sqlite3.connect(loaded_file)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        shorten_wait(own)
        assert_problem(own.get(address(rule)), 503, "unavailable")
        assert "locked by another process" in caplog.text
        assert own.get("/livez").status_code == 200
        other.execute("COMMIT")
    assert own.get(address(rule)).status_code == 200


def shorten_wait(client):
    """A database that does not wait 5 s for a lock, in the place of the app’s own."""
    held = client.application.extensions["database"]
    client.application.extensions["database"] = Database(
        f"sqlite:///{held.place}", busy_timeout=0.05
    )


def test_reads_go_on_while_somebody_writes(own, address, loaded_file):
    with contextlib.closing(sqlite3.connect(loaded_file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("DELETE FROM brief_part")
        for rule in V1:
            assert own.get(address(rule)).status_code == 200
        other.execute("ROLLBACK")


def test_an_unavailable_database_is_logged_with_the_request_id(make_app, tmp_path, caplog):
    client = make_app(tmp_path / "missing.db").test_client()
    with caplog.at_level(logging.ERROR):
        client.get("/v1/briefs", headers={"X-Request-ID": "trouble-1"})
    assert any("trouble-1" in record.getMessage() for record in caplog.records)
