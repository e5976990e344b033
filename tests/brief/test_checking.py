"""Each thing that a brief may say wrongly is found where it stands, and all of them at once."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.articles import Article, Block, BlockKind
from brief.briefs import Brief
from brief.checking import faults_of
from brief.errors import InvalidBrief
from brief.refs import Ref
from brief.trees import walk
from tests.brief.samples import (
    ANYTHING,
    articles,
    at,
    brief_of,
    changed,
    evidence_in,
    found,
    night_ferry,
    wrong,
)

CLEAN = night_ferry()
REFS = [pointer for pointer, value in walk(CLEAN) if isinstance(value, Ref)]
STRINGS = [
    pointer
    for pointer, value in walk(CLEAN)
    if type(value) is str and not pointer.endswith("/edtf")  # `When` refuses those itself
]


def with_changes(*changes: tuple[str, Any]) -> Brief:
    brief = CLEAN
    for pointer, value in changes:
        brief = changed(brief, pointer, value)
    return brief


def test_a_brief_that_holds_together_has_no_faults():
    assert wrong(CLEAN) == []
    CLEAN.check()


@given(articles(), st.data())
def test_a_brief_of_any_article_holds_together(article: Article, data: st.DataObject):
    assert wrong(brief_of(article, data.draw(st.lists(evidence_in(article), min_size=1)))) == []


def test_a_brief_without_findings_holds_together():
    empty: dict[str, Any] = dict.fromkeys(
        ("entities", "quotes", "issues", "positions", "pending_decisions"), ()
    )
    replace(CLEAN, **empty).check()


# The article


@pytest.mark.parametrize(
    ("pointer", "value"),
    [
        ("/article/sha256", "0" * 64),
        ("/article/sha256", CLEAN.article.sha256.upper()),
        ("/article/char_count", CLEAN.article.char_count + 1),
        ("/article/blocks/2/paragraph", None),
        ("/article/blocks/5/paragraph", 2),
        ("/article/blocks/4/paragraph", 3),
    ],
)
def test_what_the_article_says_wrongly_of_its_text_is_found(pointer: str, value: Any):
    assert pointer in wrong(with_changes((pointer, value)))


@pytest.mark.parametrize(
    "block",
    [
        Block(BlockKind.COPYRIGHT, 30, 30),
        Block(BlockKind.COPYRIGHT, 30, 29),
        Block(BlockKind.COPYRIGHT, 0, 5),
        Block(BlockKind.COPYRIGHT, CLEAN.article.char_count - 1, CLEAN.article.char_count + 1),
        Block(BlockKind.COPYRIGHT, 10**9, 10**9 + 1),
    ],
)
def test_a_block_out_of_order_or_out_of_range_is_found(block: Block):
    assert wrong(with_changes(("/article/blocks/6", block))) == ["/article/blocks/6"]


def test_an_empty_block_is_found():
    gap = CLEAN.article.blocks[5].end
    assert wrong(
        with_changes(("/article/blocks/6/start", gap), ("/article/blocks/6/end", gap))
    ) == ["/article/blocks/6"]


def test_blocks_that_overlap_are_found_at_the_later_one():
    end = CLEAN.article.blocks[4].start + 1
    assert wrong(with_changes(("/article/blocks/3/end", end))) == ["/article/blocks/4"]


def test_a_block_may_not_begin_before_the_text():
    assert wrong(with_changes(("/article/blocks/0/start", -1))) == ["/article/blocks/0"]


# Ids


@pytest.mark.parametrize(
    "id", ["", "A", "a_b", "-a", "a-", "a--b", "a b", "é", "a/b", "a\n", "١", "\ud800"]
)
def test_the_id_of_a_brief_is_a_slug(id: str):
    assert "/id" in wrong(changed(CLEAN, "/id", id))


@pytest.mark.parametrize("id", ["", "Q-1", "q_1", "-q", "q-", "q---1", "q 1", "q/1", "q-1\n"])
@pytest.mark.parametrize("kind", ["quotes", "positions", "pending_decisions"])
def test_a_malformed_id_of_a_finding_is_found(kind: str, id: str):
    assert f"/{kind}/0/id" in wrong(changed(CLEAN, f"/{kind}/0/id", id))


@pytest.mark.parametrize("id", ["", "NATO", "na_to", "-nato", "nato-", "na---to", "a--b--c"])
@pytest.mark.parametrize("kind", ["entities", "issues"])
def test_a_malformed_id_of_what_briefs_share_is_found(kind: str, id: str):
    assert f"/{kind}/0/id" in wrong(changed(CLEAN, f"/{kind}/0/id", id))


@pytest.mark.parametrize("kind", ["entities", "quotes", "positions"])
def test_an_id_that_stands_twice_is_found_the_second_time(kind: str):
    again = getattr(CLEAN, kind)[0].id
    assert f"/{kind}/1/id" in wrong(changed(CLEAN, f"/{kind}/1/id", again))


def test_an_issue_that_stands_twice_is_found():
    assert wrong(replace(CLEAN, issues=CLEAN.issues * 2)) == ["/issues/1/id"]


def test_a_quote_and_a_decision_may_not_share_an_id():
    taken = CLEAN.quotes[0].id
    assert wrong(changed(CLEAN, "/pending_decisions/0/id", taken)) == ["/pending_decisions/0/id"]


def test_an_entity_and_an_issue_may_share_an_id():
    shared = "night-ferry"
    brief = with_changes(("/issues/0/id", shared), ("/entities/3/id", shared))
    refs = [pointer for pointer in REFS if pointer.endswith(("/issue", "/venue"))]
    for pointer in refs:
        brief = changed(brief, f"{pointer}/id", shared)
    assert wrong(brief) == []


def test_an_id_that_belongs_to_another_brief_is_found():
    brief = changed(CLEAN, "/entities/3/id", "other-brief--forum")
    assert "/entities/3/id" in wrong(brief)


def test_versions_count_from_one():
    assert wrong(replace(CLEAN, version=0)) == ["/version"]


# Evidence


@pytest.mark.parametrize(
    "pointer",
    [
        "/entities/0/mentions/1",
        "/quotes/1/segments/0",
        "/quotes/0/cue/evidence",
        "/positions/1/evidence/1",
        "/pending_decisions/0/evidence/0",
    ],
)
@pytest.mark.parametrize(
    "span", [(9, 9), (9, 8), (-1, 3), (0, 10**6), (10, 60)], ids=lambda span: f"{span}"
)
def test_evidence_that_is_no_span_of_a_block_is_found(pointer: str, span: tuple[int, int]):
    start, end = span
    brief = with_changes((f"{pointer}/start", start), (f"{pointer}/end", end))
    assert pointer in wrong(brief)


@pytest.mark.parametrize("name", ["utf16_start", "utf16_end", "paragraph"])
def test_evidence_with_a_wrong_number_is_found_at_the_number(name: str):
    pointer = f"/quotes/1/segments/1/{name}"
    assert wrong(changed(CLEAN, pointer, 1)) == [pointer]


@pytest.mark.parametrize("name", ["exact", "prefix", "suffix", "sha256"])
def test_evidence_with_wrong_words_is_found_at_the_words(name: str):
    pointer = f"/pending_decisions/0/evidence/0/{name}"
    assert wrong(changed(CLEAN, pointer, "other words")) == [pointer]


@pytest.mark.parametrize(
    "pointer",
    [
        "/entities/0/mentions",
        "/quotes/0/segments",
        "/positions/0/evidence",
        "/pending_decisions/0/evidence",
    ],
)
def test_a_finding_without_evidence_is_found(pointer: str):
    assert wrong(changed(CLEAN, pointer, ())) == [pointer]


def test_a_cue_that_is_not_the_words_at_its_evidence_is_found():
    assert wrong(changed(CLEAN, "/quotes/0/cue/text", "wrote")) == ["/quotes/0/cue/text"]


# Refs


@pytest.mark.parametrize("pointer", REFS)
def test_a_ref_to_nothing_is_found(pointer: str):
    assert f"{pointer}/id" in wrong(changed(CLEAN, f"{pointer}/id", "nobody"))


@pytest.mark.parametrize("pointer", REFS)
def test_a_ref_with_another_name_is_found(pointer: str):
    assert wrong(changed(CLEAN, f"{pointer}/name", "Other")) == [f"{pointer}/name"]


def test_an_issue_is_no_entity_and_an_entity_no_issue():
    issue, council = CLEAN.issues[0].ref, CLEAN.entities[0].ref
    brief = with_changes(("/positions/0/issue", council), ("/quotes/0/mentions/0", issue))
    assert wrong(brief) == ["/positions/0/issue/id", "/quotes/0/mentions/0/id"]
    details = [fault.detail for fault in faults_of(brief)]
    assert f"There is no issue “{council.id}” in this brief." in details
    assert f"There is no entity “{issue.id}” in this brief." in details


@pytest.mark.parametrize(
    "pointer", ["/positions/0/quote_ids/0", "/pending_decisions/0/position_ids/1"]
)
def test_the_id_of_no_finding_is_found(pointer: str):
    assert wrong(changed(CLEAN, pointer, "q-0")) == [pointer]


def test_a_position_does_not_rest_on_a_position():
    other = CLEAN.positions[1].id
    assert wrong(changed(CLEAN, "/positions/0/quote_ids", (other,))) == ["/positions/0/quote_ids/0"]


# Characters


@pytest.mark.parametrize("character", [0, 0xD800, 0xDFFF], ids=hex)
@pytest.mark.parametrize("pointer", STRINGS)
def test_nul_and_lone_surrogates_are_found_anywhere(pointer: str, character: int):
    brief = changed(CLEAN, pointer, f"{found(CLEAN, pointer)}{chr(character)}")
    assert pointer in wrong(brief)


def test_nul_is_found_in_the_lists_of_the_article_too():
    brief = with_changes(
        ("/article/byline", ("Ana", "A\x00")), ("/article/contributors", ("\x00",))
    )
    assert wrong(brief) == ["/article/byline/1", "/article/contributors/0"]


@given(st.sampled_from(STRINGS), ANYTHING)
def test_whatever_the_words_are_their_faults_can_be_shown(pointer: str, words: str):
    for fault in faults_of(changed(CLEAN, pointer, words)):
        assert fault.detail.encode()


# All at once


def everything_wrong() -> Iterator[tuple[str, Any]]:
    """A fault of every sort, none of which hides another."""
    yield "/id", "Lindhaven"
    yield "/version", 0
    yield "/article/publisher", "\x00"
    yield "/article/sha256", "0"
    yield "/article/char_count", CLEAN.article.char_count + 1
    yield "/article/blocks/1/paragraph", 1
    yield "/entities/0/mentions/0/exact", "Lindhaven"
    yield "/entities/2/role", None
    yield "/quotes/0/cue/text", "wrote"
    yield "/quotes/0/id", "Q"
    yield "/quotes/1/segments", CLEAN.quotes[1].segments[::-1]
    yield "/quotes/1/venue/name", "Forum"
    yield "/positions/0/attributed_to", None
    yield "/positions/1/issue/id", "nothing"
    yield "/pending_decisions/0/evidence", ()


def test_all_faults_are_told_at_once():
    brief = with_changes(*everything_wrong())
    with pytest.raises(InvalidBrief) as refused:
        brief.check()
    pointers = {fault.pointer for fault in refused.value.faults}
    said = {pointer for pointer, _ in everything_wrong()} - {"/entities/2/role"}
    assert pointers == said | {
        "/entities/2/role_status",
        "/entities/1/id",  # it belongs to the brief as it was called before
        "/positions/0/quote_ids/0",  # as does the quote
    }


def test_no_fault_is_told_twice():
    pointers = wrong(with_changes(*everything_wrong()))
    assert len(set(pointers)) == len(pointers)


def test_one_wrong_evidence_does_not_hide_another():
    spoken = at(CLEAN.article, "The ferry is our bridge,")
    bad = replace(spoken, exact="The ferry is our bridge!")
    brief = changed(CLEAN, "/positions/0/evidence", (bad, spoken, bad))
    assert wrong(brief) == ["/positions/0/evidence/0/exact", "/positions/0/evidence/2/exact"]
