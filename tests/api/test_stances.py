"""How the stances of an entity moved."""

from tests.shapes import assert_problem, follow

MOVED = "tern-link-built"


def test_a_stance_that_moved_over_two_articles_is_a_shift(client):
    stances = client.get("/v1/entities/norway/stances").json
    assert stances["entity"] == {"id": "norway", "name": "Norway"}
    (issue,) = [one for one in stances["issues"] if one["issue"]["id"] == MOVED]
    told = [point["published_at"] for point in issue["points"]]
    assert told == sorted(told)
    (shift,) = issue["shifts"]
    assert (shift["from"], shift["to"]) == ("opposes", "conditional")
    known = {point["position_id"]: point for point in issue["points"]}
    before, after = (known[id] for id in shift["position_ids"])
    assert (before["stance"], after["stance"]) == (shift["from"], shift["to"])
    assert shift["at"] == after["published_at"]
    (move,) = [
        move
        for move in client.get(f"/v1/issues/{MOVED}").json["moved"]
        if move["holder"]["id"] == "norway"
    ]
    assert {name: move[name] for name in shift} == shift


def test_every_position_of_every_holder_is_a_point_of_its_issue(client):
    held: dict[str, list[tuple[str, str, str]]] = {}
    for position in follow(client, "/v1/positions?limit=100"):
        told = position["issue"]["id"], position["id"], position["stance"]
        held.setdefault(position["holder"]["id"], []).append(told)
    for holder, expected in held.items():
        found = [
            (one["issue"]["id"], point["position_id"], point["stance"])
            for one in client.get(f"/v1/entities/{holder}/stances").json["issues"]
            for point in one["points"]
        ]
        assert sorted(found) == sorted(expected)


def test_who_holds_nothing_has_no_stances_and_who_is_nobody_is_not_found(client):
    silent = next(
        entity["id"]
        for entity in follow(client, "/v1/entities?limit=100")
        if entity["counts"]["positions"] == 0
    )
    assert client.get(f"/v1/entities/{silent}/stances").json["issues"] == []
    assert_problem(client.get("/v1/entities/nobody/stances"), 404, "not-found")
