"""Positions over all briefs."""

from tests.shapes import follow


def test_the_positions_of_a_brief_are_its_own(client):
    found = list(follow(client, "/v1/positions?brief=nato-ukraine-membership&limit=7"))
    own = client.get("/v1/briefs/nato-ukraine-membership/positions").json["items"]
    assert sorted(p["id"] for p in found) == sorted(p["id"] for p in own)


def test_a_position_rests_on_quotes_that_can_be_read(client):
    for position in follow(client, "/v1/positions?limit=100"):
        for id in position["quote_ids"]:
            assert client.get(f"/v1/quotes/{id}").json["brief"] == position["brief"]


def test_one_record_has_one_holder_and_one_stance(client):
    for position in follow(client, "/v1/positions?limit=100"):
        assert position["holder"].keys() == {"id", "name"}
        assert position["stance"] in ("supports", "opposes", "conditional", "undecided")
        assert position["evidence"]
