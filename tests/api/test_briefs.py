"""The briefs over HTTP: the whole, its parts, its items, and everything that links to it."""

import pytest

from schemas.documents import parse_json
from tests.addresses import V1
from tests.documents import document, loaded_ids
from tests.shapes import assert_evidence, assert_list, evidence_in, follow, walk

IDS = loaded_ids()
DOCUMENTS = {id: parse_json(document(id)) for id in IDS}
ARRAYS = ("entities", "quotes", "issues", "positions", "pending_decisions")
ITEMS = ("quotes", "positions", "pending_decisions")


def path_of(array):
    return array.replace("_", "-")


@pytest.fixture(params=IDS)
def brief(request, client):
    """Each brief, as it is served."""
    return client.get(f"/v1/briefs/{request.param}").json


def test_every_brief_is_served_and_nothing_else(client):
    assert {brief["id"] for brief in follow(client, "/v1/briefs?limit=2")} == set(IDS)


def test_a_brief_has_the_fields_of_the_contract_in_the_order_of_reading(brief):
    assert list(brief) == [
        *("id", "version", "review_status", "engine", "article", "counts"),
        *ARRAYS,
        *("warnings", "generated_at", "updated_at", "links"),
    ]


def test_a_brief_is_its_document_without_the_text(brief):
    document = DOCUMENTS[brief["id"]]
    article = {name: value for name, value in document["article"].items() if name != "text"}
    assert brief == document | {"article": article}


def test_the_counts_are_those_of_the_arrays(brief):
    assert brief["counts"] == {array: len(brief[array]) for array in ARRAYS}


def test_the_article_has_the_text_and_all_else_that_the_brief_has_of_it(client, brief):
    article = client.get(brief["links"]["article"]).json
    text = article.pop("text")
    assert article == brief["article"]
    assert (text is None) == (article["text_status"] == "withheld")
    assert text is None or len(text) == article["char_count"]


def test_every_evidence_points_home_in_the_text_that_is_served(client, brief):
    text = client.get(brief["links"]["article"]).json["text"]
    found = list(evidence_in(brief))
    assert found
    for evidence in found:
        assert_evidence(evidence, text)


@pytest.mark.parametrize("array", ARRAYS)
def test_a_list_of_a_brief_is_the_array_in_the_brief_and_whole(client, brief, array):
    response = client.get(f"/v1/briefs/{brief['id']}/{path_of(array)}")
    assert assert_list(response) == brief[array]
    assert response.json["next"] is None
    assert brief["links"][array] == f"/v1/briefs/{brief['id']}/{path_of(array)}"


@pytest.mark.parametrize("array", ITEMS)
def test_an_item_is_the_same_in_its_brief_in_the_list_and_by_itself(client, brief, array):
    listed = follow(client, f"/v1/{path_of(array)}?brief={brief['id']}&limit=3")
    by_id = {item["id"]: item for item in listed}
    for item in brief[array]:
        assert client.get(f"/v1/{path_of(array)}/{item['id']}").json == item
        if array != "pending_decisions" or item["status"] not in ("decided", "dropped"):
            assert by_id.pop(item["id"]) == item
    assert by_id == {}


@pytest.mark.parametrize("array", ITEMS)
def test_a_finding_says_which_brief_it_is_from_and_when_that_was_published(brief, array):
    for item in brief[array]:
        assert list(item)[:3] == ["id", "brief", "published_at"]
        assert item["brief"] == {"id": brief["id"], "name": brief["article"]["headline"]}
        assert item["published_at"] == brief["article"]["published_at"]


def test_a_summary_is_the_brief_without_its_findings_and_its_blocks(client, brief):
    (summary,) = [b for b in follow(client, "/v1/briefs") if b["id"] == brief["id"]]
    article = {k: v for k, v in brief["article"].items() if k != "blocks"}
    shown = {k: v for k, v in brief.items() if k not in ARRAYS}
    assert summary == shown | {"article": article}
    assert list(summary) == [name for name in brief if name not in ARRAYS]


def test_a_link_is_there_only_where_it_resolves(client, brief):
    assert list(brief["links"]) == ["self", "article", *ARRAYS]
    for link in brief["links"].values():
        assert client.get(link).status_code == 200


def test_findings_are_in_text_order(brief):
    for array, where in (
        ("entities", "mentions"),
        ("quotes", "segments"),
        ("positions", "evidence"),
        ("pending_decisions", "evidence"),
    ):
        starts = [min((e["start"], e["end"]) for e in item[where]) for item in brief[array]]
        assert starts == sorted(starts)
    first: dict[str, int] = {}
    for rank, position in enumerate(brief["positions"]):
        first.setdefault(position["issue"]["id"], rank)
    ranks = [first[issue["id"]] for issue in brief["issues"] if issue["id"] in first]
    assert ranks == sorted(ranks)


def test_every_ref_names_something_that_can_be_read(client, brief):
    nouns = {"brief": "briefs", "issue": "issues"}
    for pointer, value in walk(brief):
        if isinstance(value, dict) and value.keys() == {"id", "name"}:
            step = pointer.rstrip("/0123456789").rpartition("/")[2]
            response = client.get(f"/v1/{nouns.get(step, 'entities')}/{value['id']}")
            assert response.status_code == 200, pointer


def test_ids_of_findings_are_unique_in_the_whole_store(client):
    ids = [item["id"] for a in ITEMS for item in follow(client, f"/v1/{path_of(a)}?limit=50")]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("rule", V1)
def test_every_link_in_every_body_resolves(client, address, rule):
    body = client.get(address(rule)).json
    links = [
        value
        for pointer, value in walk(body)
        if isinstance(value, str) and value.startswith("/v1/") and "/text" not in pointer
    ]
    for link in links:
        assert client.get(link).status_code == 200
    assert not [v for _, v in walk(body) if isinstance(v, str) and "localhost" in v]
