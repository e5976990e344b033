import datetime as dt
from dataclasses import FrozenInstanceError, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.briefs import Brief
from brief.errors import InvalidBrief
from brief.issues import Issue
from brief.refs import Ref
from tests.brief.samples import BRIEF_ID, READ_AT, changed, night_ferry, wrong

BRIEF = night_ferry()
KINDS = ("entities", "quotes", "issues", "positions", "pending_decisions")


def test_a_brief_is_named_by_its_headline():
    assert BRIEF.ref == Ref(BRIEF_ID, "Lindhaven Council Weighs Its Night Ferry 🚢")


def test_a_brief_is_dated_by_its_publication():
    assert BRIEF.dated == dt.datetime(2024, 11, 13, 6, tzinfo=dt.UTC)


def test_a_brief_of_unknown_publication_is_dated_by_its_reading():
    assert changed(BRIEF, "/article/published_at", None).dated == READ_AT


def test_a_brief_cannot_be_changed():
    with pytest.raises(FrozenInstanceError):
        BRIEF.version = 2  # type: ignore[misc]


def test_equal_briefs_are_equal_and_hash_alike():
    assert night_ferry() == BRIEF
    assert hash(night_ferry()) == hash(BRIEF)


def test_a_check_passes_or_raises_everything():
    BRIEF.check()
    with pytest.raises(InvalidBrief) as refused:
        replace(BRIEF, id="", version=0).check()
    assert {"/id", "/version"} <= {fault.pointer for fault in refused.value.faults}


@given(st.data())
def test_text_order_does_not_depend_on_the_order_before(data: st.DataObject):
    shuffled: dict[str, Any] = {
        kind: tuple(data.draw(st.permutations(getattr(BRIEF, kind)))) for kind in KINDS
    }
    assert replace(BRIEF, **shuffled).in_text_order() == BRIEF.in_text_order()


def test_text_order_is_that_of_the_first_evidence():
    ordered = replace(BRIEF, entities=BRIEF.entities[::-1]).in_text_order()
    names = ["Lindhaven Port Council", "person close to the talks", "Zoe\u0308 Marchetti"]
    assert [entity.name for entity in ordered.entities] == [*names, "Harbor Forum"]
    assert wrong(ordered) == []


def with_issues(*ids: str, taken: tuple[str, str]) -> Brief:
    """The brief with other issues, on which its two positions are taken."""
    issues = {id: Issue(id, id.upper()) for id in ids}
    brief = replace(BRIEF, issues=tuple(issues.values()))
    for index, id in enumerate(taken):
        brief = changed(brief, f"/positions/{index}/issue", issues[id].ref)
    return brief


def test_issues_stand_in_the_order_of_their_first_positions():
    ordered = with_issues("a", "b", "c", taken=("c", "b")).in_text_order()
    assert [issue.id for issue in ordered.issues] == ["c", "b", "a"]


def test_what_has_no_evidence_goes_last_and_is_left_to_the_check():
    brief = changed(BRIEF, "/entities/0/mentions", ())
    ordered = brief.in_text_order()
    assert ordered.entities == (*BRIEF.entities[1:], brief.entities[0])
    assert wrong(ordered) == ["/entities/3/mentions"]


def test_text_order_is_the_same_without_the_text():
    assert BRIEF.withhold().in_text_order() == BRIEF.in_text_order().withhold()
