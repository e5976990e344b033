"""What every request and every response has."""

import re

import pytest

from tests.addresses import HEALTH, OPENAPI, PAGES, V1
from tests.shapes import assert_problem

ANYWHERE = (
    *V1,
    *HEALTH,
    *PAGES,
    *OPENAPI,
    "/static/style.css",
    "/static/docs.js",
    "/static/icon.svg",
    "/docs/swagger-ui.css",
    "/docs/swagger-ui-bundle.js",
    "/nowhere",
    "/v1/nowhere",
    "/v1/briefs?limt=1",
    "/v1/briefs/nobody",
)


@pytest.mark.parametrize("rule", ANYWHERE)
@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "POST"])
def test_every_answer_has_the_headers_that_keep_a_browser_safe(client, address, rule, method):
    with client.open(address(rule), method=method) as response:
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert response.headers["Referrer-Policy"] == "no-referrer"
        policy = response.headers["Content-Security-Policy"]
        for rule_ in ("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"):
            assert rule_ in policy
        assert "'unsafe-eval'" not in policy
        assert "http" not in policy
        assert "script-src" not in policy or "script-src 'self';" in policy
        assert "Server" not in response.headers or "Werkzeug" not in response.headers["Server"]
        assert "Set-Cookie" not in response.headers


@pytest.mark.parametrize("rule", ANYWHERE)
def test_every_answer_names_its_request(client, address, rule):
    with client.get(address(rule)) as first, client.get(address(rule)) as second:
        ids = [first.headers["X-Request-ID"], second.headers["X-Request-ID"]]
    assert all(re.fullmatch("[0-9a-f]{32}", id) for id in ids)
    assert ids[0] != ids[1]


@pytest.mark.parametrize("given", ["a", "7f3a-1.b_C", "x" * 64])
@pytest.mark.parametrize("path", ["/v1/briefs", "/nowhere", "/livez", "/"])
def test_a_request_id_that_is_given_is_kept(client, path, given):
    response = client.get(path, headers={"X-Request-ID": given})
    assert response.headers["X-Request-ID"] == given


@pytest.mark.parametrize(
    "given", ["", " ", "a b", "x" * 65, "a\tb", "é", "<b>", "a;b", '"', "١", "%0A", "a,b"]
)
def test_a_request_id_that_could_do_harm_is_replaced(client, given):
    response = client.get("/v1/nowhere", headers={"X-Request-ID": given})
    assert re.fullmatch("[0-9a-f]{32}", response.headers["X-Request-ID"])
    assert response.json["request_id"] == response.headers["X-Request-ID"]


def test_only_the_page_with_swagger_ui_may_run_scripts(client):
    with_scripts = {
        page
        for page in PAGES
        if "script-src" in client.get(page).headers["Content-Security-Policy"]
    }
    assert with_scripts == {"/docs"}


def test_no_file_beside_those_of_swagger_ui_is_served(client):
    for name in ("index.html", "index.css", "swagger-ui-standalone-preset.js", "__init__.py"):
        assert client.get(f"/docs/{name}").status_code == 404


@pytest.mark.parametrize(
    "host",
    ["", " ", "a b", "a,b", "x/y", "me@host", "a:b:c", "host:99999", "host:port", "[zz]", "[1.2]",
     'evil"<x>', "münchen.example", "%41.example", "http://host", "a\x7f", "x" * 254, "[::1%251]"],
)  # fmt: skip
@pytest.mark.parametrize("path", ["/v1/pending-decisions.ics", "/v1/quotes", "/livez", "/nowhere"])
def test_a_host_that_names_none_is_refused_wherever_it_asks(client, path, host):
    problem = assert_problem(client.get(path, headers={"Host": host}), 400, "bad-request")
    assert "`Host`" in problem["detail"]
    assert not host.strip() or host not in problem["detail"]


@pytest.mark.parametrize(
    "host",
    ["news.example", "NEWS.example:8080", "127.0.0.1:8000", "[::1]", "[2001:db8::7]:8000",
     "web_1:8000", "xn--mnchen-3ya.example", "localhost", "news.example.", "news.example:"],
)  # fmt: skip
def test_a_host_by_name_or_number_is_answered_with_or_without_a_port(client, host):
    assert client.get("/v1/quotes?limit=1", headers={"Host": host}).status_code == 200
    calendar = client.get("/v1/pending-decisions.ics", headers={"Host": host})
    assert f"URL:http://{host}/v1/briefs/" in calendar.text.replace("\r\n ", "")


def test_a_person_who_asks_at_a_wrong_host_is_told_on_a_page(client):
    said = client.get("/", headers={"Host": "a b", "Accept": "text/html"})
    assert said.status_code == 400
    assert "<h1>The request cannot be read</h1>" in said.text
