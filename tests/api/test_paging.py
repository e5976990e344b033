"""Pages: every item once, in the list’s own order, whatever the limit."""

import pytest

from tests.addresses import LISTS
from tests.documents import loaded_ids
from tests.shapes import assert_list, follow

FILTERED = (
    *LISTS,
    "/v1/quotes?speaker=solveig-brattesto",
    "/v1/quotes?brief=nato-ukraine-membership",
    "/v1/quotes?speaker=boris-pistorius&brief=nato-ukraine-membership",
    "/v1/positions?brief=tern-link-norway-refuses",
    "/v1/entities?brief=aldermere-bin-strike-ballot",
    "/v1/issues?brief=yoshimine-jadrovia-review",
    "/v1/pending-decisions?brief=nato-ukraine-membership",
)


def with_limit(url, limit):
    return f"{url}{'&' if '?' in url else '?'}limit={limit}"


@pytest.mark.parametrize("limit", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("url", FILTERED)
def test_following_next_gives_every_item_once_and_in_order(client, url, limit):
    whole = list(follow(client, with_limit(url, 100)))
    assert whole
    assert list(follow(client, with_limit(url, limit))) == whole
    ids = [item["id"] for item in whole]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("url", FILTERED)
def test_every_page_but_the_last_is_full(client, url):
    following = with_limit(url, 3)
    while following:
        response = client.get(following)
        items = assert_list(response)
        following = response.json["next"]
        assert len(items) == 3 or (following is None and len(items) < 3)


@pytest.mark.parametrize("url", FILTERED)
def test_a_page_that_just_fits_is_the_last(client, url):
    count = len(list(follow(client, with_limit(url, 100))))
    if count <= 100:
        assert client.get(with_limit(url, count)).json["next"] is None


def test_the_link_to_the_next_page_keeps_filters_and_limit(client):
    following = client.get("/v1/quotes?limit=1&speaker=solveig-brattesto").json["next"]
    assert "limit=1" in following
    assert "speaker=solveig-brattesto" in following
    assert following.startswith("/v1/quotes?")


@pytest.mark.parametrize("rule", LISTS)
def test_a_filter_that_names_nothing_gives_an_empty_list(client, rule):
    if rule != "/v1/briefs":
        response = client.get(f"{rule}?brief=no-such-brief")
        assert assert_list(response) == []
        assert response.json["next"] is None


def test_briefs_are_newest_first_by_publication_or_else_by_reading(client):
    dated = [
        (b["article"]["published_at"] or b["generated_at"], b["id"])
        for b in follow(client, "/v1/briefs?limit=2")
    ]
    assert dated == sorted(dated, reverse=True)
    assert len(dated) == len(loaded_ids())


@pytest.mark.parametrize("noun", ["quotes", "positions", "pending-decisions"])
def test_findings_are_newest_first_and_then_by_id(client, noun):
    when = {
        b["id"]: b["article"]["published_at"] or b["generated_at"]
        for b in follow(client, "/v1/briefs")
    }
    keys = [(when[i["brief"]["id"]], i["id"]) for i in follow(client, f"/v1/{noun}?limit=7")]
    assert keys == sorted(keys, reverse=True)


@pytest.mark.parametrize("noun", ["entities", "issues"])
def test_what_briefs_share_is_listed_by_id(client, noun):
    ids = [item["id"] for item in follow(client, f"/v1/{noun}?limit=7")]
    assert ids == sorted(ids)
