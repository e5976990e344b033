"""Pages for people, and the documentation around the OpenAPI files."""

import re
from urllib.parse import quote

import pytest
import yaml

from api.problems import PROBLEM_TYPES
from tests.addresses import CALENDAR, LISTS, OPENAPI, PAGES, SEARCH


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_html_in_utf_8_that_needs_no_script_of_its_own(client, page):
    response = client.get(page)
    assert response.content_type == "text/html; charset=utf-8"
    assert response.text.startswith("<!DOCTYPE html>")
    assert '<html lang="en">' in response.text
    assert re.search(r"<title>[^<]*wirebrief", response.text)
    assert not re.search(r"<script(?![^>]* src=)", response.text)
    assert not re.search(r"\son\w+=|style=|javascript:", response.text)


@pytest.mark.parametrize("page", PAGES)
def test_everything_that_a_page_links_to_is_here_and_resolves(client, page):
    links = re.findall(r'(?:href|src)="([^"]*)"', client.get(page).text)
    assert links
    for link in links:
        assert link.startswith("/")
        with client.get(link) as response:
            assert response.status_code == 200, link


@pytest.mark.parametrize("name", PROBLEM_TYPES)
def test_every_problem_is_explained_with_its_status(client, name):
    page = client.get(f"/problems/{name}").text
    assert str(PROBLEM_TYPES[name].status) in page
    assert f"/problems/{name}" in page
    assert PROBLEM_TYPES[name].explanation.split(".")[0].split("`")[0] in page


def test_the_kinds_of_problems_are_listed_with_links_to_each(client):
    page = client.get("/problems").text
    for type in PROBLEM_TYPES.values():
        assert f'href="{type.uri}"' in page
        assert type.title in page
    assert 'href="/problems"' in client.get("/problems/not-found").text


@pytest.mark.parametrize(
    ("path", "links"),
    [
        ("/nowhere", ["/v1/briefs", "/docs"]),
        ("/problem", ["/problems"]),
        ("/docs/", ["/docs"]),
        ("/problems/nothing", ["/problems"]),
    ],
)
def test_where_to_go_from_a_page_that_is_not_there_is_linked(client, path, links):
    page = client.get(path, headers={"Accept": "text/html"})
    assert page.status_code == 404
    lead = page.text.partition('<p class="lead">')[2].partition("</p>")[0]
    assert re.findall(r'href="([^"]*)"', lead) == links


@pytest.mark.parametrize("path", ["/%3Cb%3E/docs", "/docsx", "/x%22/docs", "/nowhere/docs"])
def test_no_part_of_a_path_that_was_asked_for_becomes_a_link_or_a_tag(client, path):
    page = client.get(path, headers={"Accept": "text/html"}).text
    lead = page.partition('<p class="lead">')[2].partition("</p>")[0]
    assert set(re.findall(r'href="([^"]*)"', lead)) <= {"/v1/briefs", "/docs"}
    assert re.findall(r"<(\w+)", lead) == ["a"] * lead.count("<a ")
    asked = lead.partition(". ")[0]
    assert "<a " not in asked


def test_the_front_page_leads_to_every_list_and_to_the_documentation(client):
    page = client.get("/").text
    for link in (*LISTS, "/docs", *OPENAPI):
        assert f'href="{link}"' in page


def test_each_name_on_the_front_page_is_a_request_that_the_documentation_tells_of(client):
    documented = client.get("/openapi.json").json
    asked = {
        f"/docs#/{quote(operation['tags'][0])}/{operation['operationId']}": path
        for path, item in documented["paths"].items()
        for operation in item.values()
    }
    links = re.findall(r'href="(/docs#[^"]*)"', client.get("/").text)
    assert {asked[link] for link in links} == {*LISTS, SEARCH, CALENDAR, "/v1/briefs"}


def test_the_openapi_document_is_the_same_in_both_forms(client):
    as_yaml, as_json = client.get("/openapi.yaml"), client.get("/openapi.json")
    assert as_yaml.content_type.partition(";")[0] == "application/yaml"
    assert as_json.content_type == "application/json"
    assert yaml.safe_load(as_yaml.data) == as_json.json
    assert as_json.json["openapi"].startswith("3.1")


def test_swagger_ui_asks_nobody_outside(client):
    with client.get("/static/docs.js") as response:
        script = response.text
    assert "validatorUrl: null" in script
    assert "http" not in script
    assert 'url: "/openapi.json"' in script
    assert "tryItOutEnabled: true" in script
