"""Both kinds of database give the same answers, byte for byte."""

import base64
from contextlib import closing

import orjson
import pytest

from api import loading
from api.app import create_app
from api.cursors import encode_cursor
from api.settings import Settings
from store import briefs
from store.database import Database
from tests.addresses import ITEMS, LISTS, PARTS, V1
from tests.postgresql import made_database
from tests.shapes import assert_problem, follow

FILTERED = [
    "/v1/briefs?q=vote",
    "/v1/briefs?entity=norway&published_from=2026",
    "/v1/briefs?publisher=northern%20WIRE",
    "/v1/entities?q=pistor",
    "/v1/entities?q=pistorus",
    "/v1/entities?kind=person&limit=7",
    "/v1/entities?brief=nato-ukraine-membership&kind=country",
    "/v1/quotes?q=%22rules-based%22",
    "/v1/quotes?q=secur*&type=direct",
    "/v1/quotes?speaker=boris-pistorius&type=fragment&published_until=2030",
    "/v1/positions?stance=conditional&limit=3",
    "/v1/positions?q=membership&holder=germany",
    "/v1/issues?q=cable",
    "/v1/pending-decisions?sort=due&limit=9",
    "/v1/pending-decisions?due_from=2026-11&due_until=2026-12",
    "/v1/pending-decisions?status=decided",
    "/v1/search?q=council&limit=9",
    "/v1/search?q=%22the%20council%22&kind=quote",
    "/v1/search?q=%C3%98verland",
    "/v1/search?q=the&review_status=reviewed&limit=40",
    "/v1/search?q=%F0%9D%94%98n*",
    "/v1/entities?q=%E1%B4%BAorwey",
    "/v1/search?q=a%27b%3A%2A%20%26%20%21c%20%7C%20%3C-%3E%20%22NEAR%28%22",
]


@pytest.fixture(scope="module")
def other(pristine_file, postgresql_server):
    """A client of an app over PostgreSQL with what was exported from SQLite."""
    with (
        closing(Database(f"sqlite:///{pristine_file}")) as source,
        source.reading() as connection,
        made_database(postgresql_server, "engines") as url,
    ):
        app = create_app(Settings(database_url=url))
        with closing(app.extensions["database"]) as target:
            target.upgrade()
            loading.load_lines(target, briefs.documents(connection))
            yield app.test_client()


@pytest.mark.parametrize("rule", V1)
def test_what_was_exported_from_sqlite_is_the_same_in_postgresql(client, other, address, rule):
    ours, theirs = client.get(address(rule)), other.get(address(rule))
    assert theirs.data == ours.data
    assert theirs.headers["ETag"] == ours.headers["ETag"]


@pytest.mark.parametrize("url", FILTERED)
def test_every_page_of_a_list_is_the_same(client, other, url):
    ours, theirs = (list(follow(one, url)) for one in (client, other))
    assert theirs == ours


@pytest.mark.parametrize("noun", ["briefs", "entities", "quotes", "positions", "issues"])
def test_every_item_is_the_same(client, other, noun):
    for item in follow(client, f"/v1/{noun}?limit=100"):
        url = f"/v1/{noun}/{item['id']}"
        assert other.get(url).headers["ETag"] == client.get(url).headers["ETag"]


@pytest.mark.parametrize("rule", [*ITEMS, *PARTS])
@pytest.mark.parametrize("id", ["%00", "a%00b", "x%00", "%ED%A0%80", "%ff", "x" * 2000, "nobody"])
def test_an_id_that_nothing_has_is_not_found_whatever_the_database(client, other, rule, id):
    url = rule.replace("<id>", id)
    ours, theirs = (assert_problem(one.get(url), 404, "not-found") for one in (client, other))
    assert theirs["detail"] == ours["detail"]


@pytest.mark.parametrize("rule", LISTS)
@pytest.mark.parametrize("text", ["\x00", "a\x00b", "\ud7ff", "x" * 900])
def test_a_cursor_with_any_text_is_answered_alike_whatever_the_database(client, other, rule, text):
    first = client.get(f"{rule}?limit=1").json["next"].partition("cursor=")[2]
    *key, _ = keys_of(first)
    made_up = [text if isinstance(value, str) else value for value in key]
    url = f"{rule}?cursor={encode_cursor(tuple(made_up), rule, {})}"
    ours, theirs = client.get(url), other.get(url)
    assert (theirs.status_code, theirs.json.get("items")) == (
        ours.status_code,
        ours.json.get("items"),
    )
    if "\x00" in text:
        assert_problem(theirs, 422, "invalid-cursor")


def keys_of(cursor):
    """What is packed into a cursor."""
    return orjson.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
