"""Pending decisions over all briefs."""

from dataclasses import replace

import pytest

from api import keeping
from brief.pending_decisions import DecisionStatus
from tests.shapes import follow


def test_a_decision_names_who_is_to_decide_what(client):
    found = list(follow(client, "/v1/pending-decisions?limit=2"))
    assert len(found) >= 10
    for decision in found:
        assert decision["question"]
        assert decision["evidence"]
        for id in decision["position_ids"]:
            assert client.get(f"/v1/positions/{id}").json["brief"] == decision["brief"]


@pytest.mark.parametrize("status", [DecisionStatus.DECIDED, DecisionStatus.DROPPED])
def test_what_is_decided_or_dropped_leaves_the_list_and_can_still_be_read(
    make_app, loaded_file, status
):
    app = make_app(loaded_file)
    database = app.extensions["database"]
    brief = keeping.require_brief(database, "aldermere-bin-strike-ballot")
    first, *others = brief.pending_decisions
    settled = replace(first, status=status, outcome="It was settled.")
    keeping.keep(database, replace(brief, pending_decisions=(settled, *others)))
    client = app.test_client()
    listed = {d["id"] for d in follow(client, f"/v1/pending-decisions?brief={brief.id}")}
    assert listed == {other.id for other in others}
    assert first.id not in {d["id"] for d in follow(client, "/v1/pending-decisions?limit=1")}
    assert client.get(f"/v1/pending-decisions/{first.id}").json["status"] == status
    inside = client.get(f"/v1/briefs/{brief.id}/pending-decisions").json["items"]
    assert first.id in [decision["id"] for decision in inside]
