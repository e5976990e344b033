"""Cursors: good for the list and the filters that gave them, and for nothing else."""

import base64
import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from api.cursors import decode_cursor, encode_cursor, fingerprint
from brief.errors import InvalidCursor
from tests.addresses import LISTS
from tests.shapes import assert_list, assert_problem


def cursor_of(client, url):
    """The cursor in the link to the next page."""
    return client.get(url).json["next"].partition("cursor=")[2]


def forged(*key, of_list="/v1/quotes", filters=None):
    """A cursor with any key and the right fingerprint, as only we or an attacker make it."""
    filters = {} if filters is None else filters
    packed = json.dumps([*key, fingerprint(of_list, filters)]).encode()
    return base64.urlsafe_b64encode(packed).decode().rstrip("=")


def assert_refused(response):
    body = assert_problem(response, 422, "invalid-cursor")
    assert [error["pointer"] for error in body["errors"]] == ["/query/cursor"]


@pytest.mark.parametrize("rule", LISTS)
@pytest.mark.parametrize(
    "cursor",
    [
        *("x", "null", "AAAA", "W10", "e30", "WzFd", "W251bGxd", "a", "a===", "====", "%00", "%20"),
        *("..%2F..", "%F0%9F%98%80", "%ff", "WzFd%0A", "A" * 3000, "W1td" * 400, "WyJhIiwxXQ+/"),
    ],
)
def test_a_cursor_that_no_list_gave_is_refused(client, rule, cursor):
    assert_refused(client.get(f"{rule}?cursor={cursor}"))


@pytest.mark.parametrize("rule", LISTS)
def test_an_empty_cursor_is_a_parameter_that_should_be_left_out(client, rule):
    body = assert_problem(client.get(f"{rule}?cursor="), 422, "invalid-parameters")
    assert [error["pointer"] for error in body["errors"]] == ["/query/cursor"]


@pytest.mark.parametrize("rule", LISTS)
def test_a_cursor_that_lost_its_end_is_refused(client, rule):
    cursor = cursor_of(client, f"{rule}?limit=1")
    for length in range(1, len(cursor)):
        assert_refused(client.get(f"{rule}?cursor={cursor[:length]}"))


@pytest.mark.parametrize("rule", LISTS)
def test_a_cursor_of_another_list_is_refused(client, rule):
    cursor = cursor_of(client, f"{rule}?limit=1")
    for other in set(LISTS) - {rule}:
        assert_refused(client.get(f"{other}?cursor={cursor}"))


@pytest.mark.parametrize(
    "changed", ["", "speaker=nato", "brief=nato-ukraine-membership", "speaker=solveig-brattesto&x"]
)
def test_a_cursor_of_other_filters_is_refused(client, changed):
    url = "/v1/quotes?speaker=solveig-brattesto&limit=1"
    query = changed.removesuffix("&x")
    if changed.endswith("&x"):
        query += "&brief=tern-link-norway-refuses"
    assert_refused(
        client.get(f"/v1/quotes?{query}&cursor={cursor_of(client, url)}".replace("?&", "?"))
    )


@pytest.mark.parametrize("rule", LISTS)
def test_the_limit_may_change_from_page_to_page(client, rule):
    cursor = cursor_of(client, f"{rule}?limit=1")
    every = [item["id"] for item in assert_list(client.get(f"{rule}?limit=100"))]
    rest = [item["id"] for item in assert_list(client.get(f"{rule}?limit=99&cursor={cursor}"))]
    assert rest == every[1:100]


@pytest.mark.parametrize(
    "key",
    [
        (),
        (1,),
        ("1", "q"),
        (1, 2),
        (True, "q"),
        (None, None),
        (1.5, "q"),
        ([], "q"),
        ({}, {}),
        (1, "q", "more"),
        (2**63, "q"),
        (-(2**64), "q"),
        (10**300, "q"),
    ],
    ids=repr,
)
def test_a_forged_cursor_with_the_right_fingerprint_is_refused(client, key):
    assert_refused(client.get(f"/v1/quotes?cursor={forged(*key)}"))


def test_a_forged_cursor_with_huge_digits_or_depth_is_refused(client):
    for packed in (b"[" + b"9" * 2000 + b',"q","x"]', b"[" * 2000, b"\xff\xfe", b'["\\ud800"]'):
        cursor = base64.urlsafe_b64encode(packed).decode().rstrip("=")
        assert_refused(client.get(f"/v1/quotes?cursor={cursor}"))


def test_a_forged_cursor_that_is_well_formed_only_begins_elsewhere(client):
    everything = assert_list(client.get("/v1/quotes?limit=100"))
    for key in ((2**63 - 1, "\U0010ffff"), (2**63 - 1, "q\x00")):
        begun = client.get(f"/v1/quotes?limit=100&cursor={forged(*key)}")
        assert begun.status_code in (200, 422)
        if begun.status_code == 200:
            assert assert_list(begun) == everything
    assert assert_list(client.get(f"/v1/quotes?cursor={forged(-(2**63) + 1, '')}")) == []


KEYS = st.tuples(
    st.integers(-(2**63) + 1, 2**63 - 1), st.text(st.characters(exclude_categories=["Cs"]))
)
FILTERS = st.dictionaries(
    st.sampled_from(["brief", "speaker"]), st.text(st.characters(exclude_categories=["Cs"]))
)


@given(key=KEYS, filters=FILTERS)
def test_a_cursor_gives_back_the_key_that_it_was_made_of(key, filters):
    cursor = encode_cursor(key, "/v1/quotes", filters)
    assert decode_cursor(cursor, "/v1/quotes", filters) == key
    with pytest.raises(InvalidCursor):
        decode_cursor(cursor, "/v1/positions", filters)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(cursor=st.text(min_size=1))
def test_no_string_whatever_is_more_than_a_refused_cursor(cursor):
    with pytest.raises(InvalidCursor):
        decode_cursor(cursor, "/v1/quotes", {})
