import datetime as dt

from brief.dates import When
from brief.quotes import Cue
from brief.refs import Ref
from brief.trees import rewrite, walk
from tests.brief.samples import changed, found, night_ferry

BRIEF = night_ferry()


def test_every_pointer_leads_to_what_it_came_with():
    for pointer, value in walk(BRIEF):
        assert found(BRIEF, pointer) is value


def test_nothing_private_is_gone_through():
    assert not [pointer for pointer, _ in walk(BRIEF) if "/_" in pointer]


def test_no_pointer_comes_twice():
    pointers = [pointer for pointer, _ in walk(BRIEF)]
    assert len(set(pointers)) == len(pointers)


def test_a_change_is_made_at_every_depth_and_nowhere_else():
    def renamed(ref: Ref) -> Ref:
        return Ref(ref.id, "Other")

    expected = BRIEF
    for pointer, value in walk(BRIEF):
        if isinstance(value, Ref):
            expected = changed(expected, f"{pointer}/name", "Other")
    assert rewrite(BRIEF.quotes, Ref, renamed) == expected.quotes
    assert rewrite(BRIEF.pending_decisions, Ref, renamed) == expected.pending_decisions


def test_a_tree_without_the_kind_stays_equal():
    assert rewrite(BRIEF.entities, Cue, lambda cue: None) == BRIEF.entities


def test_what_a_tree_computes_of_itself_is_computed_anew():
    (decision,) = BRIEF.pending_decisions
    later = rewrite(decision, When, lambda when: When(when.text, "2025", when.basis))
    assert later.due.latest == dt.date(2025, 12, 31)
