"""The NATO article as the engine reads it, against its gold reading.

Text and gold stay in ../shared and never enter the project, so these tests need that folder.
"""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from brief.articles import decode
from extraction.articles import article_of
from extraction.findings import Findings
from extraction.pipeline import extract

SHARED = Path(__file__).resolve().parents[3] / "shared"
ID = "nato-ukraine-membership"
ARTICLE = SHARED / "articles" / f"{ID}.txt"
GOLD = SHARED / "gold" / f"{ID}.json"
INDIRECT_AT_LEAST = 4  # of 5
POSITIONS_AT_LEAST = 16  # of 20
WRONG_AT_MOST = 0.25  # of the positions that the engine gives

Span = tuple[int, int]

pytestmark = pytest.mark.skipif(
    not (ARTICLE.exists() and GOLD.exists()), reason="../shared with the NATO article is absent"
)


@cache
def gold() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(GOLD.read_bytes())
    return found


@cache
def text() -> str:
    return decode(ARTICLE.read_bytes())


@cache
def findings() -> Findings:
    return extract(article_of(text()))


def names_of(key: str) -> set[str]:
    """What the gold calls an entity, in lower case and without an article."""
    entity = next(e for e in gold()["entities"] if e["id"] == key)
    return {plain(name) for name in (entity["name"], *entity["aliases"])}


def plain(name: str) -> str:
    return re.sub(r"^(?:the|a|an) (?:so-called )?", "", name.lower())


def is_called(id: str, key: str) -> bool:
    """Whether an entity of ours is the one that the gold gives this key."""
    entity = next(e for e in findings().entities if e.id == id)
    ours = {
        plain(n) for n in (entity.name, *entity.aliases, *(m.exact or "" for m in entity.mentions))
    }
    return bool(ours & names_of(key))


def near(one: Span, other: Span) -> bool:
    """Whether one span covers half of the other."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return 2 * shared >= min(one[1] - one[0], other[1] - other[0])


def place(entry: dict[str, Any]) -> Span:
    return entry["start"], entry["end"]


def spans(evidence) -> list[Span]:
    return [(e.start, e.end) for e in evidence]


@pytest.mark.parametrize("number", range(6))
def test_a_marked_quotation_has_its_span_and_its_speaker(number):
    expected = gold()["quotes"][number]
    where = [place(segment) for segment in expected["segments"]]
    (quote,) = [q for q in findings().quotes if spans(q.segments) == where]
    assert quote.type == expected["type"]
    if quote.type == "fragment":
        assert all(is_called(s.id, expected["speaker_id"]) for s in quote.speakers)
        assert quote.source_status == "document"
    else:
        (speaker,) = quote.speakers
        assert is_called(speaker.id, expected["speaker_id"])


def test_four_of_five_indirect_quotes_have_their_place_and_their_speaker():
    right = [
        expected["content"]
        for expected in gold()["indirect"]
        if expected["required"] and indirect_is_found(expected)
    ]
    assert len(right) >= INDIRECT_AT_LEAST


def indirect_is_found(expected: dict[str, Any]) -> bool:
    return any(
        near(spans(q.segments)[0], place(expected["content"]))
        and any(is_called(s.id, expected["speaker_id"]) for s in q.speakers)
        for q in findings().quotes
        if q.type == "indirect"
    )


def expected_positions(*, required: bool) -> list[dict[str, Any]]:
    """The gold’s positions, one a holder; with those that may be there, or without."""
    return [
        {**p, "holder": holder}
        for p in gold()["positions"]
        for holder in p["holders"]
        if p["required"] or not required
    ]


def is_that_position(position, expected: dict[str, Any]) -> bool:
    stances = {expected["stance"], *expected.get("also_accept", ())}
    return (
        position.stance in stances
        and is_called(position.holder.id, expected["holder"])
        and any(near(span, place(expected["evidence"])) for span in spans(position.evidence))
    )


def test_sixteen_of_twenty_positions_are_found():
    missed = [
        (expected["id"], expected["holder"])
        for expected in expected_positions(required=True)
        if not any(is_that_position(p, expected) for p in findings().positions)
    ]
    assert 20 - len(missed) >= POSITIONS_AT_LEAST, missed


def test_no_more_than_a_quarter_of_the_positions_are_wrong():
    known = expected_positions(required=False)
    ours = findings().positions
    wrong = [p for p in ours if not any(is_that_position(p, expected) for expected in known)]
    assert len(wrong) <= WRONG_AT_MOST * len(ours), [(p.holder.name, p.summary) for p in wrong]


@pytest.mark.parametrize("number", range(4))
def test_a_decision_is_found_with_its_venue_and_its_month(number):
    expected = gold()["decisions"][number]
    decision = decision_of(expected)
    due = decision.due.edtf if decision.due else None
    assert due == expected["when"]["edtf"]
    if due:
        assert decision.venue is not None
        assert "Vilnius" in decision.venue.name


def decision_of(expected: dict[str, Any]):
    """Ours at the place that the gold names first, else at another of its places."""
    for evidence in expected["evidence"]:
        for decision in findings().pending_decisions:
            if any(near(span, place(evidence)) for span in spans(decision.evidence)):
                return decision
    raise AssertionError(f"{expected['id']} is not found")


@pytest.mark.parametrize("number", range(4))
def test_what_is_no_quote_and_no_decision_is_not_found(number):
    negative = gold()["negatives"][number]
    found = {
        "not_quote": [span for q in findings().quotes for span in spans(q.segments)],
        "not_decision": [s for d in findings().pending_decisions for s in spans(d.evidence)],
    }[negative["kind"]]
    assert not any(near(span, place(negative["evidence"])) for span in found)
