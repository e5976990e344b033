"""Issues over all briefs: who stands where, and who moved."""

import pytest

from tests.shapes import assert_list, follow

STANCES = ("supports", "opposes", "conditional", "undecided")


@pytest.mark.parametrize("rule", ["/v1/issues", "/v1/issues?brief=tern-link-norway-refuses"])
def test_an_item_of_the_list_is_the_profile_itself(client, rule):
    for item in assert_list(client.get(rule)):
        assert client.get(f"/v1/issues/{item['id']}").json == item


def test_each_holder_stands_in_one_camp_by_the_newest_word(client):
    for issue in follow(client, "/v1/issues?limit=100"):
        assert list(issue["camps"]) == list(STANCES)
        stands = [(s, stand) for s in STANCES for stand in issue["camps"][s]]
        holders = [stand["holder"]["id"] for _, stand in stands]
        assert len(holders) == len(set(holders))
        for stance, stand in stands:
            position = client.get(f"/v1/positions/{stand['position_id']}").json
            assert position["stance"] == stance
            assert position["holder"] == stand["holder"]
            assert position["issue"]["id"] == issue["id"]
            assert position["brief"] == stand["brief"]


def test_who_changed_sides_between_two_briefs_is_told(client):
    issue = client.get("/v1/issues/tern-link-built").json
    moved = {m["holder"]["id"]: (m["from"], m["to"], m["at"]) for m in issue["moved"]}
    assert moved["norway"] == ("opposes", "conditional", "2026-04-16T15:10:00Z")
    for move in issue["moved"]:
        assert len(move["position_ids"]) == 2
        for id, stance in zip(move["position_ids"], (move["from"], move["to"]), strict=True):
            assert client.get(f"/v1/positions/{id}").json["stance"] == stance


def test_the_counts_are_those_of_the_findings_of_all_briefs(client):
    positions = list(follow(client, "/v1/positions?limit=100"))
    for issue in follow(client, "/v1/issues?limit=100"):
        assert issue["counts"]["positions"] == sum(
            p["issue"]["id"] == issue["id"] for p in positions
        )


@pytest.mark.parametrize("brief", ["nato-ukraine-membership", "tern-link-norway-refuses"])
def test_the_issues_of_a_brief_are_those_that_it_names(client, brief):
    found = {i["id"] for i in follow(client, f"/v1/issues?brief={brief}&limit=2")}
    assert found == {i["id"] for i in client.get(f"/v1/briefs/{brief}/issues").json["items"]}
