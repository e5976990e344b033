"""What every request and every response has."""

import re

import pytest

from tests.addresses import HEALTH, OPENAPI, PAGES, V1

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
