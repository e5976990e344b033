"""Answers from the store: their ETags, 304 where nothing is new, HEAD as GET without a body."""

import re
from dataclasses import replace

import pytest

from api import keeping
from tests.addresses import LISTS, OPENAPI, PAGES, V1
from tests.documents import brief, make_database

CACHEABLE = (*V1, *PAGES, *OPENAPI)
STRONG = re.compile(r'"[0-9a-f]{32}"')


@pytest.mark.parametrize("rule", CACHEABLE)
def test_every_read_has_a_strong_etag_and_is_to_be_asked_again(client, address, rule):
    response = client.get(address(rule))
    assert response.status_code == 200
    assert STRONG.fullmatch(response.headers["ETag"])
    assert response.headers["Cache-Control"] == "no-cache"
    assert response.headers["Content-Length"] == str(len(response.data))


@pytest.mark.parametrize("rule", CACHEABLE)
@pytest.mark.parametrize("method", ["get", "head"])
@pytest.mark.parametrize("known", ["{etag}", '"x", {etag}', '{etag}, "x"', "*", "W/{etag}"])
def test_who_knows_the_etag_gets_304_with_the_etag_and_no_body(
    client, address, rule, method, known
):
    etag = client.get(address(rule)).headers["ETag"]
    ask = getattr(client, method)
    response = ask(address(rule), headers={"If-None-Match": known.format(etag=etag)})
    assert response.status_code == 304
    assert response.data == b""
    assert response.headers["ETag"] == etag
    assert response.headers["Cache-Control"] == "no-cache"
    assert "Content-Type" not in response.headers
    assert response.headers["X-Request-ID"]


@pytest.mark.parametrize("rule", CACHEABLE)
@pytest.mark.parametrize("known", ['"x"', 'W/"x"', "", "x", '"', '"a" "b"', '"' + "a" * 500 + '"'])
def test_who_knows_another_etag_gets_the_whole_answer(client, address, rule, known):
    response = client.get(address(rule), headers={"If-None-Match": known})
    assert response.status_code == 200
    assert response.data == client.get(address(rule)).data


@pytest.mark.parametrize("rule", CACHEABLE)
def test_head_says_what_get_says_without_the_body(client, address, rule):
    get, head = client.get(address(rule)), client.head(address(rule))
    assert head.status_code == 200
    assert head.data == b""
    own = {"X-Request-ID", "Date"}
    assert {k: v for k, v in head.headers if k not in own} == {
        k: v for k, v in get.headers if k not in own
    }


@pytest.mark.parametrize("rule", ["/v1/briefs/nobody", "/v1/briefs?limt=1", "/nowhere"])
def test_head_of_a_problem_has_its_status_and_no_body(client, rule):
    get, head = client.get(rule), client.head(rule)
    assert head.status_code == get.status_code
    assert head.data == b""
    assert head.content_type == get.content_type


@pytest.mark.parametrize("rule", CACHEABLE)
@pytest.mark.parametrize("method", ["get", "head"])
@pytest.mark.parametrize("wanted", ['"x"', "*", 'W/"x"', "x", "{etag}", "W/{etag}"])
def test_who_only_reads_reads_whatever_version_if_match_names(
    client, address, rule, method, wanted
):
    ask, url = getattr(client, method), address(rule)
    plain = ask(url)
    etag = plain.headers["ETag"]
    response = ask(url, headers={"If-Match": wanted.format(etag=etag)})
    assert (response.status_code, response.data) == (200, plain.data)
    both = {"If-Match": wanted.format(etag=etag), "If-None-Match": etag}
    assert ask(url, headers=both).status_code == 304
    both["If-None-Match"] = '"x"'
    assert ask(url, headers=both).status_code == 200


@pytest.mark.parametrize("rule", LISTS)
def test_the_etag_of_a_page_depends_on_the_page(client, rule):
    etags = {client.get(f"{rule}?limit={limit}").headers["ETag"] for limit in (1, 2)}
    assert len(etags) == 2


def test_a_list_of_the_same_items_has_another_etag_when_one_of_them_changed(writing_client):
    published = brief().article.published_at
    assert published is not None
    day = published.date()
    url = f"/v1/briefs?limit=100&published_from={day}&published_until={day}"
    before = writing_client.get(url)
    known = {"If-None-Match": before.headers["ETag"]}
    assert writing_client.get(url, headers=known).status_code == 304
    database = writing_client.application.extensions["database"]
    keeping.keep(database, replace(brief(), quotes=brief().quotes[1:]))
    after = writing_client.get(url, headers=known)
    assert after.status_code == 200
    ids = [[one["id"] for one in page.json["items"]] for page in (before, after)]
    assert ids[0] == ids[1]
    assert after.data != before.data


def test_a_304_of_a_page_needs_no_link_but_a_fresh_one_has_it(client):
    first = client.get("/v1/quotes?limit=1")
    again = client.get("/v1/quotes?limit=1", headers={"If-None-Match": first.headers["ETag"]})
    assert again.status_code == 304
    assert "Link" in first.headers


def test_two_stores_made_apart_answer_with_the_same_bytes_and_etags(
    client, address, make_app, tmp_path
):
    other = make_app(tmp_path / "other.db")
    make_database(tmp_path / "other.db")
    for rule in V1:
        ours, theirs = client.get(address(rule)), other.test_client().get(address(rule))
        assert theirs.data == ours.data
        assert theirs.headers["ETag"] == ours.headers["ETag"]


def test_answers_are_compact_json_in_utf_8_with_their_letters_as_they_are(client):
    body = client.get("/v1/briefs/tern-link-norway-refuses").data
    assert "SØNDERHAVN".encode() in body
    assert b"\\u" not in body
    assert b'", "' not in body.partition(b'"entities"')[0].partition(b'"links"')[2]


def test_a_range_is_not_taken_so_that_no_reader_sees_half_an_answer(client):
    response = client.get("/v1/briefs", headers={"Range": "bytes=0-3"})
    assert response.status_code == 200
    assert response.data == client.get("/v1/briefs").data
