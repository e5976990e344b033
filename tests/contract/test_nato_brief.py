"""The content that is required of the NATO brief, as a service reads it over HTTP.

What the brief says beyond its offsets is claimed in tests/fixtures/test_nato_brief.py.
"""

import hashlib
import json
from pathlib import Path

import pytest

from tests.shapes import evidence_in, follow

ID = "nato-ukraine-membership"
SHARED = Path(__file__).parents[3] / "shared"
TEXT, GOLD = SHARED / "articles" / f"{ID}.txt", SHARED / "gold" / f"{ID}.json"

pytestmark = pytest.mark.skipif(
    not (TEXT.exists() and GOLD.exists()), reason="../shared with the NATO article is absent"
)


@pytest.fixture(scope="module")
def gold():
    return json.loads(GOLD.read_bytes())


@pytest.fixture(scope="module")
def brief(client):
    return client.get(f"/v1/briefs/{ID}").json


def place(span):
    return span["start"], span["end"]


def places(spans):
    return tuple(map(place, spans))


def required(findings):
    return [finding for finding in findings if finding["required"]]


def test_six_marked_quotations_are_served_word_for_word(client, gold):
    marked = [
        q for q in follow(client, f"/v1/quotes?brief={ID}&limit=5") if q["type"] != "indirect"
    ]
    served = {places(q["segments"]): (q["type"], q["text"]) for q in marked}
    assert len(served) == 6
    assert served == {
        places(q["segments"]): (q["type"], " ".join(s["exact"] for s in q["segments"]))
        for q in gold["quotes"]
    }


def test_five_indirect_quotes_are_served_with_a_summary_for_their_words(client, gold):
    found = {places(q["segments"]): q for q in follow(client, f"/v1/quotes?brief={ID}")}
    wanted = required(gold["indirect"])
    assert len(wanted) == 5
    for expected in wanted:
        quote = found[(place(expected["content"]),)]
        assert (quote["type"], quote["text"]) == ("indirect", None)
        assert quote["summary"]
        assert place(quote["cue"]["evidence"]) == place(expected["cue"])


def test_the_speaker_of_each_quote_can_be_asked_for_every_word(client, gold):
    """Sets of offsets by the gold’s key of the speaker, found again through the filter."""
    by_key: dict[str, set[tuple[tuple[int, int], ...]]] = {}
    for quote in gold["quotes"]:
        by_key.setdefault(quote["speaker_id"], set()).add(places(quote["segments"]))
    slugs = {"e11": "hanno-pevkur", "e12": "boris-pistorius"}
    assert slugs.keys() < by_key.keys()
    for key, slug in slugs.items():
        spoken = follow(client, f"/v1/quotes?speaker={slug}&brief={ID}&limit=1")
        marked = {places(q["segments"]) for q in spoken if q["type"] != "indirect"}
        assert marked == by_key[key]


def test_twenty_positions_are_served_one_a_holder(client, gold):
    found = list(follow(client, f"/v1/positions?brief={ID}&limit=9"))
    wanted = [(p, holder) for p in required(gold["positions"]) for holder in p["holders"]]
    assert len(wanted) == 20
    for expected, _ in wanted:
        here = [p for p in found if place(expected["evidence"]) in places(p["evidence"])]
        fitting = [
            p
            for p in here
            if p["stance"] in (expected["stance"], *expected.get("also_accept", ()))
            and p["attribution"] == expected["attribution"]
        ]
        holders = {p["holder"]["id"] for p in fitting}
        assert len(holders) >= len(expected["holders"])


def test_four_decisions_are_served_with_when_and_by_whom(client, gold):
    found = {
        places(d["evidence"])[0]: d for d in follow(client, f"/v1/pending-decisions?brief={ID}")
    }
    wanted = required(gold["decisions"])
    assert len(wanted) == len(found) == 4
    for expected in wanted:
        decision = found[place(expected["evidence"][0])]
        assert len(decision["deciders"]) == len(expected["deciders"])
        assert decision["venue"]
        assert decision["status"] == expected["status"]
        due = decision["due"] or {"edtf": None, "basis": None}
        assert (due["edtf"], due["basis"]) == (expected["when"]["edtf"], expected["when"]["anchor"])


def test_what_is_neither_quote_nor_decision_is_served_as_neither(brief, gold):
    assert len(gold["negatives"]) == 4
    for negative in gold["negatives"]:
        start, end = place(negative["evidence"])
        kind = "quotes" if negative["kind"] == "not_quote" else "pending_decisions"
        where = "segments" if kind == "quotes" else "evidence"
        spans = [place(e) for finding in brief[kind] for e in finding[where]]
        assert not [span for span in spans if span[0] < end and start < span[1]]


def test_whoever_holds_the_text_can_check_every_evidence_that_is_served(brief):
    text = TEXT.read_bytes().decode()
    assert hashlib.sha256(text.encode()).hexdigest() == brief["article"]["sha256"]
    found = list(evidence_in(brief))
    assert len(found) > 150
    for evidence in found:
        exact = text[evidence["start"] : evidence["end"]]
        assert evidence["sha256"] == hashlib.sha256(exact.encode()).hexdigest()
        assert evidence["exact"] in (None, exact)


def test_its_text_is_not_served_anywhere(client, brief):
    assert client.get(f"/v1/briefs/{ID}/article").json["text"] is None
    assert brief["article"]["text_status"] == "withheld"
    assert all(e["prefix"] is e["suffix"] is None for e in evidence_in(brief))
