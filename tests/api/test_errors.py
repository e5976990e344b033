"""Every error leaves as a problem, with its headers, and without a trace of the machinery."""

import inspect
import logging

import pytest
from werkzeug.exceptions import TooManyRequests, Unauthorized

from api.errors import PROBLEM_OF, PROBLEM_OF_STATUS
from api.problems import PROBLEM_TYPES
from brief import errors
from tests.addresses import HEALTH, ITEMS, OPENAPI, PAGES, PARTS, V1, WRITES
from tests.shapes import assert_problem

BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
ALL_METHODS = ("POST", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT", "PROPFIND", "BREW")


def domain_errors():
    return [
        kind
        for _, kind in inspect.getmembers(errors, inspect.isclass)
        if issubclass(kind, errors.WirebriefError) and kind is not errors.WirebriefError
    ]


@pytest.mark.parametrize("kind", domain_errors(), ids=lambda kind: kind.__name__)
def test_every_error_of_the_domain_is_some_problem(kind):
    """Each has its own line in the table, or is one of a family that has."""
    name = next(PROBLEM_OF[k] for k in kind.__mro__ if k in PROBLEM_OF)
    assert name in PROBLEM_TYPES
    direct = errors.WirebriefError in kind.__bases__
    assert kind in PROBLEM_OF or not direct


def test_the_tables_name_only_problems_and_errors_that_there_are():
    assert set(PROBLEM_OF) <= set(domain_errors())
    assert set(PROBLEM_OF.values()) | set(PROBLEM_OF_STATUS.values()) <= set(PROBLEM_TYPES)
    assert all(PROBLEM_TYPES[name].status == code for code, name in PROBLEM_OF_STATUS.items())


def test_every_kind_of_problem_can_come_about():
    assert {*PROBLEM_OF.values(), *PROBLEM_OF_STATUS.values()} == set(PROBLEM_TYPES)


@pytest.mark.parametrize("rule", [*ITEMS, *PARTS])
@pytest.mark.parametrize(
    "id",
    [
        *("nobody", "NATO-Ukraine-Membership", "nato-ukraine-membership ", "%00", "%ff", "null"),
        *("%F0%9F%98%80", "a'%22;--", "..", "%2e%2e", "a%0Ab", "x" * 2000, "%ED%A0%80", "-1", "*"),
    ],
)
def test_an_unknown_id_is_not_found_and_named(client, rule, id):
    body = assert_problem(client.get(rule.replace("<id>", id)), 404, "not-found")
    assert body["errors"] == []


@pytest.mark.parametrize("rule", [*ITEMS, *PARTS])
def test_a_sentence_says_which_kind_of_thing_is_not_there(client, rule):
    body = assert_problem(client.get(rule.replace("<id>", "nobody")), 404, "not-found")
    noun = rule.split("/")[2].replace("-", " ")
    singular = {"entities": "entity"}.get(noun, noun.removesuffix("s"))
    assert body["detail"] == f"There is no {singular} with the id “nobody”."
    assert body["instance"] == rule.replace("<id>", "nobody")


@pytest.mark.parametrize(
    "path",
    [
        *("/v1", "/v1/", "/v2/briefs", "/v1/briefs/", "/v1/brief", "/V1/briefs", "//v1/briefs"),
        *("/v1/briefs/nato-ukraine-membership/", "/v1/briefs/nato-ukraine-membership/text"),
        *("/v1/briefs//quotes", "/v1/quotes.json", "/favicon.ico", "/docs/index.html", "/docs/"),
        *("/docs/oauth2-redirect.html", "/docs/swagger-ui.js.map", "/static/nothing.css", "/%00"),
        *("/static/../app.py", "/static/%2e%2e/app.py", "/docs/../../settings.py", "/static/"),
        *("/problems/", "/problems/nothing", "/metrics", "/%F0%9F%98%80"),
    ],
)
def test_an_unknown_path_is_not_found(client, path):
    assert_problem(client.get(path), 404, "not-found")


@pytest.mark.parametrize("path", ["/v1", "/v1/"])
def test_the_beginning_of_all_paths_says_where_to_go(client, path):
    body = assert_problem(client.get(path), 404, "not-found")
    assert "Begin at /v1/briefs" in body["detail"]
    assert "/docs" in body["detail"]
    assert client.get("/v1/briefs").status_code == client.get("/docs").status_code == 200


@pytest.mark.parametrize(
    ("method", "rule"),
    [
        (method, rule)
        for rule in (*V1, *HEALTH, *PAGES, *OPENAPI, "/static/style.css")
        for method in ALL_METHODS
        if method not in WRITES.get(rule, ())
    ],
)
def test_a_method_that_a_path_does_not_take_is_refused_with_those_it_takes(
    client, address, rule, method
):
    response = client.open(address(rule), method=method)
    body = assert_problem(response, 405, "method-not-allowed")
    allowed = {word.strip() for word in response.headers["Allow"].split(",")}
    assert allowed == {"GET", "HEAD", "OPTIONS", *WRITES.get(rule, ())}
    assert method in body["detail"]
    assert ", ".join(sorted(allowed)) in body["detail"]


@pytest.mark.parametrize("rule", [*V1, *HEALTH, *PAGES, *OPENAPI])
def test_a_path_says_which_methods_it_takes(client, address, rule):
    response = client.options(address(rule))
    assert response.status_code == 200
    assert response.data == b""
    assert "Content-Type" not in response.headers
    allowed = {word.strip() for word in response.headers["Allow"].split(",")}
    assert allowed == {"GET", "HEAD", "OPTIONS", *WRITES.get(rule, ())}


def test_a_body_too_large_or_of_another_type_is_still_refused_by_the_method(client):
    response = client.post("/v1/quotes", data=b"x" * 100_000, content_type="text/plain")
    assert_problem(response, 405, "method-not-allowed")


@pytest.mark.parametrize("path", ["/nowhere", "/problems/nothing", "/livez?x=1", "/readyz?x=1"])
def test_who_asks_with_a_browser_outside_of_v1_gets_a_page(client, path):
    page = client.get(path, headers={"Accept": BROWSER})
    problem = client.get(path)
    assert page.status_code == problem.status_code >= 400
    assert page.content_type == "text/html; charset=utf-8"
    assert problem.json["title"] in page.text
    assert page.headers["X-Request-ID"] in page.text
    assert problem.json["type"] in page.text
    assert "style-src 'self'" in page.headers["Content-Security-Policy"]


@pytest.mark.parametrize("path", ["/nowhere", "/problems/nothing"])
@pytest.mark.parametrize(
    "accept",
    [
        *("", "*/*", "application/json", "application/problem+json", "x"),
        *("application/json, text/html;q=0.5", "text/html;q=0.1, application/problem+json"),
    ],
)
def test_a_program_gets_json_outside_of_v1_as_well(client, path, accept):
    assert_problem(client.get(path, headers={"Accept": accept}), 404, "not-found")


@pytest.mark.parametrize("path", ["/v1/nothing", "/v1/briefs/nobody", "/v1/briefs/nobody?x=1"])
def test_under_v1_a_problem_is_json_even_for_a_browser(client, path):
    response = client.get(path, headers={"Accept": BROWSER})
    assert response.content_type == "application/problem+json"


def test_a_cache_keeps_the_page_of_a_problem_apart_from_its_json(client):
    for accept in (BROWSER, "application/json"):
        assert client.get("/nowhere", headers={"Accept": accept}).headers["Vary"] == "Accept"
    assert "Vary" not in client.get("/v1/nowhere").headers


def test_what_was_asked_is_shown_on_a_page_as_words_and_not_as_markup(client):
    page = client.get("/%3Cscript%3Ealert(1)%3C/script%3E", headers={"Accept": BROWSER})
    assert page.status_code == 404
    assert "<script" not in page.text
    assert "&lt;script&gt;" in page.text


class Unforeseen(Exception):
    """Nobody reckoned with this one."""


@pytest.fixture
def failing(make_app, loaded_file):
    """An app with routes that fail, as only a fault of ours could."""
    app = make_app(loaded_file)

    @app.get("/v1/broken")
    def fail() -> str:
        secret = "s3cret"
        raise Unforeseen(secret)

    @app.get("/v1/locked")
    def lock() -> str:
        raise Unauthorized("Send a key.", www_authenticate=None)

    @app.get("/v1/busy")
    def hurry() -> str:
        raise TooManyRequests("Ask more slowly.", retry_after=7)

    return app.test_client()


def test_an_unexpected_exception_is_a_problem_without_a_trace(failing, caplog):
    with caplog.at_level(logging.ERROR):
        response = failing.get("/v1/broken", headers={"X-Request-ID": "find-me-7"})
    body = assert_problem(response, 500, "internal-error")
    assert "request_id" in body["detail"]
    for word in ("s3cret", "Unforeseen", "Traceback", "test_errors", ".py"):
        assert word not in response.text


def test_an_unexpected_exception_is_logged_with_its_trace_and_the_request_id(failing, caplog):
    with caplog.at_level(logging.ERROR):
        failing.get("/v1/broken", headers={"X-Request-ID": "find-me-8"})
    (record,) = [r for r in caplog.records if "find-me-8" in r.getMessage()]
    assert record.exc_info is not None
    assert record.exc_info[0] is Unforeseen
    assert "/v1/broken" in record.getMessage()


def test_an_unexpected_exception_outside_of_v1_is_a_page_for_a_browser(make_app, loaded_file):
    app = make_app(loaded_file)

    @app.get("/broken")
    def fail() -> str:
        raise Unforeseen

    page = app.test_client().get("/broken", headers={"Accept": BROWSER})
    assert page.status_code == 500
    assert page.content_type.startswith("text/html")
    assert "Traceback" not in page.text


def test_the_headers_of_an_error_are_kept(failing):
    busy = failing.get("/v1/busy")
    assert (busy.status_code, busy.headers["Retry-After"]) == (429, "7")
    assert busy.content_type == "application/problem+json"
    assert busy.headers.getlist("Content-Type") == ["application/problem+json"]
    assert busy.json["type"] == "about:blank"
    locked = failing.get("/v1/locked")
    assert locked.status_code == 401
    assert locked.json["detail"] == "Send a key."
