"""Keys: nothing is written without one that is good; reading is open."""

import json
import re

import pytest

from api.keys import make_key
from brief.keys import TOKEN, Scope, id_in, mint
from brief.keys import token_digest as digest
from store import keys
from tests.addresses import LISTS, WRITES
from tests.shapes import assert_problem

ARTICLE = {"article": {"text": "The council votes on the bridge on Monday, Ann Bell said."}}


@pytest.fixture
def app(loaded_file, make_app):
    return make_app(loaded_file)


@pytest.fixture
def database(app):
    return app.extensions["database"]


@pytest.fixture
def client(app):
    return app.test_client()


def bearer(token):
    return {"Authorization": f"Bearer {token}"}


@pytest.mark.parametrize("rule", WRITES)
def test_nothing_is_written_without_a_key(client, rule):
    for method in WRITES[rule]:
        answer = client.open(rule.replace("<id>", "x"), method=method, json=ARTICLE)
        body = assert_problem(answer, 401, "unauthenticated")
        assert answer.headers["WWW-Authenticate"].startswith("Bearer")
        assert "wirebrief keys create" in body["detail"]


@pytest.mark.parametrize(
    "said",
    [
        "Bearer",
        "Bearer ",
        "Bearer nonsense",
        "Basic dXNlcjpwYXNz",
        "wb_0000000000_" + "a" * 43,
        "Bearer wb_0000000000_" + "a" * 43,
        "Bearer " + "x" * 10_000,
        "Bearer \x7f\xff",
    ],
)
def test_a_header_that_holds_no_key_of_ours_is_refused(client, said):
    answer = client.post("/v1/briefs", json=ARTICLE, headers={"Authorization": said})
    assert_problem(answer, 401, "unauthenticated")


def test_a_key_with_one_character_changed_is_refused(client, database):
    _, token = make_key(database, "desk", Scope.WRITE)
    other = token[:-1] + ("a" if token[-1] != "a" else "b")
    assert client.post("/v1/briefs", json=ARTICLE, headers=bearer(other)).status_code == 401
    assert client.post("/v1/briefs", json=ARTICLE, headers=bearer(token)).status_code == 201


def test_a_key_of_a_smaller_scope_is_refused_with_both_named(client, database):
    _, token = make_key(database, "reader", Scope.READ)
    answer = client.post("/v1/briefs", json=ARTICLE, headers=bearer(token))
    body = assert_problem(answer, 403, "forbidden")
    assert "read" in body["detail"]
    assert "write" in body["detail"]


def test_a_key_of_a_larger_scope_may_do_it_too(client, database):
    _, token = make_key(database, "chief", Scope.ADMIN)
    assert client.post("/v1/briefs", json=ARTICLE, headers=bearer(token)).status_code == 201


@pytest.mark.parametrize("rule", LISTS)
def test_reading_needs_no_key_and_minds_none(client, rule):
    assert client.get(rule).status_code == 200
    assert client.get(rule, headers=bearer("nonsense")).status_code == 200


def test_the_body_is_not_looked_at_before_the_key(client):
    answer = client.post("/v1/briefs", data=b"[" * 100_000, content_type="application/json")
    assert_problem(answer, 401, "unauthenticated")


def test_scopes_nest():
    order = (Scope.READ, Scope.WRITE, Scope.ADMIN)
    for mine, larger in enumerate(order):
        for needed, other in enumerate(order):
            assert larger.covers(other) == (needed <= mine)


def test_a_key_has_32_random_bytes_and_only_its_digest_is_kept(database, loaded_file):
    key, token = make_key(database, "desk", Scope.WRITE)
    match = TOKEN.fullmatch(token)
    assert match
    secret = match["secret"]
    assert len(secret) * 6 >= 32 * 8
    assert key.sha256 == digest(token)
    assert id_in(token) == key.id
    database.close()
    stored = b"".join(path.read_bytes() for path in loaded_file.parent.iterdir())
    assert secret.encode() not in stored
    assert key.sha256.encode() in stored


def test_no_two_keys_are_alike():
    from datetime import UTC, datetime

    made = {mint("x", Scope.READ, now=datetime.now(UTC))[1] for _ in range(100)}
    assert len(made) == 100


def test_the_commands_make_list_and_revoke_a_key(run, loaded_file, make_app):
    made = run("keys", "create", "--name", "desk", "--scope", "write", "--json")
    told = json.loads(made.stdout)
    assert TOKEN.fullmatch(told["key"])
    client = make_app(loaded_file).test_client()
    assert client.post("/v1/briefs", json=ARTICLE, headers=bearer(told["key"])).status_code == 201

    listed = run("keys", "list")
    assert re.search(
        rf"^{told['id']} +write +made \d{{4}}-\d\d-\d\d +valid +desk$", listed.stdout, re.M
    )
    assert told["key"] not in listed.stdout
    assert json.loads(run("keys", "list", "--json").stdout)["name"] == "desk"

    assert run("keys", "revoke", told["id"]).exit_code == 0
    assert client.post("/v1/briefs", json=ARTICLE, headers=bearer(told["key"])).status_code == 401
    assert "revoked" in run("keys", "list").stdout


def test_a_new_key_stands_alone_on_standard_output(run, loaded_file):
    assert "There is no key" in run("keys", "list").stderr
    made = run("keys", "create", "--name", "desk", "--days", "3")
    assert TOKEN.fullmatch(made.stdout.strip())
    assert made.stdout.strip() not in made.stderr
    assert "valid until" in made.stderr


@pytest.mark.parametrize("name", ["", " ", "\t\n", "\u00a0", "a\nb", "\udcff", "x" * 201])
def test_a_key_without_a_name_that_can_be_read_in_the_list_is_not_made(run, loaded_file, name):
    ended = run("keys", "create", "--name", name)
    assert ended.exit_code == 2
    assert "--name desk" in ended.stderr
    assert run("keys", "list").stdout == ""


def test_a_key_to_revoke_that_is_not_there_is_a_sentence_and_1(run, loaded_file):
    ended = run("keys", "revoke", "nobody")
    assert ended.exit_code == 1
    assert "There is no key" in ended.stderr


def test_a_key_may_expire(run, loaded_file, make_app, database):
    told = json.loads(run("keys", "create", "--name", "intern", "--days", "1", "--json").stdout)
    with database.reading() as connection:
        key = keys.find(connection, told["id"])
    assert key is not None
    assert key.expires_at is not None
    assert key.is_good(told["key"], key.created_at)
    assert not key.is_good(told["key"], key.expires_at)
