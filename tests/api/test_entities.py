"""Entities over all briefs."""

from collections import Counter

import pytest

from tests.shapes import assert_list, follow


def test_an_entity_is_found_by_its_id_with_what_the_briefs_say_of_it(client):
    person = client.get("/v1/entities/boris-pistorius").json
    assert list(person) == [
        *("id", "kind", "name", "aliases", "country", "roles", "counts"),
        *("first_seen", "last_seen", "links"),
    ]
    assert (person["name"], person["kind"]) == ("Boris Pistorius", "person")
    assert person["counts"].keys() == {"briefs", "quotes", "positions", "pending_decisions"}


@pytest.mark.parametrize("rule", ["/v1/entities", "/v1/entities?brief=tern-link-norway-refuses"])
def test_an_item_of_the_list_is_the_profile_itself(client, rule):
    for item in assert_list(client.get(rule)):
        assert client.get(f"/v1/entities/{item['id']}").json == item


def test_the_counts_are_those_of_the_findings_of_all_briefs(client):
    briefs = [client.get(b["links"]["self"]).json for b in follow(client, "/v1/briefs?limit=100")]

    def count(array, ids):
        return Counter(id for brief in briefs for item in brief[array] for id in set(ids(item)))

    counts = {
        "briefs": count("entities", lambda e: [e["id"]]),
        "quotes": count("quotes", lambda q: [s["id"] for s in q["speakers"]]),
        "positions": count("positions", lambda p: [p["holder"]["id"]]),
        "pending_decisions": count("pending_decisions", lambda d: [x["id"] for x in d["deciders"]]),
    }
    for entity in follow(client, "/v1/entities?limit=100"):
        assert entity["counts"] == {name: of[entity["id"]] for name, of in counts.items()}


@pytest.mark.parametrize("brief", ["nato-ukraine-membership", "tern-link-norway-refuses"])
def test_the_entities_of_a_brief_are_those_that_it_names(client, brief):
    found = {e["id"] for e in follow(client, f"/v1/entities?brief={brief}&limit=9")}
    assert found == {e["id"] for e in client.get(f"/v1/briefs/{brief}/entities").json["items"]}


def test_an_entity_in_two_briefs_is_one_and_has_the_dates_of_both(client):
    minister = client.get("/v1/entities/solveig-brattesto").json
    assert minister["counts"]["briefs"] == 2
    assert (minister["first_seen"], minister["last_seen"]) == (
        "2025-11-13T17:45:00Z",
        "2026-04-16T15:10:00Z",
    )


def test_what_an_entity_links_to_is_what_it_says(client):
    links = client.get("/v1/entities/solveig-brattesto").json["links"]
    quotes = assert_list(client.get(links["quotes"]))
    assert quotes
    assert all("solveig-brattesto" in [s["id"] for s in q["speakers"]] for q in quotes)


def test_an_anonymous_source_belongs_to_its_brief_alone(client):
    sources = [
        e for e in follow(client, "/v1/entities?limit=50") if e["kind"] == "anonymous_source"
    ]
    assert sources
    assert all(s["counts"]["briefs"] == 1 and "--" in s["id"] for s in sources)
