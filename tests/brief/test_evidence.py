import hashlib
import re
from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.articles import Article, BlockKind
from brief.errors import InvalidBrief
from brief.evidence import CONTEXT, Evidence, faults_of, points_home, why_no_span
from tests.brief.samples import ANYTHING, articles, at, evidence_in, lindhaven


def pointers(article: Article, evidence: Evidence) -> list[str]:
    return [fault.pointer for fault in faults_of(article, evidence)]


def utf16(text: str, offset: int) -> int:
    return len(text[:offset].encode("utf-16-le")) // 2


def bridge() -> tuple[Article, Evidence]:
    article = lindhaven()
    return article, at(article, "The ferry is our bridge,")


@given(articles(), st.data())
def test_evidence_slices_the_words_of_the_text(article: Article, data: st.DataObject):
    assert article.text is not None
    evidence = data.draw(evidence_in(article))
    assert evidence.exact == article.text[evidence.start : evidence.end]
    assert evidence.sha256 == hashlib.sha256(evidence.exact.encode()).hexdigest()


@given(articles(), st.data())
def test_evidence_that_was_sliced_points_home(article: Article, data: st.DataObject):
    assert points_home(article, data.draw(evidence_in(article)))


@given(articles(), st.data())
def test_evidence_counts_as_javascript_and_java_do(article: Article, data: st.DataObject):
    assert article.text is not None
    evidence = data.draw(evidence_in(article))
    assert evidence.utf16_start == utf16(article.text, evidence.start)
    assert evidence.utf16_end == utf16(article.text, evidence.end)


@given(articles(), st.data())
def test_prefix_and_suffix_are_the_words_on_either_side(article: Article, data: st.DataObject):
    assert article.text is not None
    evidence = data.draw(evidence_in(article))
    assert evidence.prefix is not None
    assert evidence.suffix is not None
    assert len(evidence.prefix) == min(evidence.start, CONTEXT)
    assert len(evidence.suffix) == min(article.char_count - evidence.end, CONTEXT)
    assert f"{evidence.prefix}{evidence.exact}{evidence.suffix}" in article.text


@given(articles(), st.data())
def test_evidence_knows_the_block_that_it_lies_in(article: Article, data: st.DataObject):
    evidence = data.draw(evidence_in(article))
    block = article.block_at(evidence.start, evidence.end)
    assert block is not None
    assert (evidence.block, evidence.paragraph) == (block.kind, block.paragraph)


@given(articles(), st.integers(-5, 200), st.integers(-5, 200))
def test_evidence_can_be_had_for_spans_of_one_block_and_for_no_others(
    article: Article, start: int, end: int
):
    if any(b.start <= start < end <= b.end for b in article.blocks):
        assert points_home(article, Evidence.of(article, start, end))
    else:
        with pytest.raises(InvalidBrief) as refused:
            Evidence.of(article, start, end)
        assert [f.detail for f in refused.value.faults] == [why_no_span(article, start, end)]


@given(articles(), st.data())
def test_no_field_of_evidence_can_be_changed_unnoticed(article: Article, data: st.DataObject):
    evidence = data.draw(evidence_in(article))
    name = data.draw(st.sampled_from([field.name for field in fields(Evidence)]))
    now = getattr(evidence, name)
    values: dict[type, st.SearchStrategy[Any]] = {
        int: st.integers() | st.none() if name == "paragraph" else st.integers(),
        str: ANYTHING if name == "sha256" else st.none() | ANYTHING,
        type(None): st.integers(),
        BlockKind: st.sampled_from(BlockKind),
    }
    other = data.draw(values[type(now)].filter(lambda value: value != now))
    assert not points_home(article, replace(evidence, **{name: other}))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("utf16_start", 1),
        ("utf16_end", 2),
        ("block", BlockKind.HEADLINE),
        ("paragraph", 7),
        ("paragraph", None),
        ("sha256", "0" * 64),
        ("exact", "The ferry is our bridge."),
        ("exact", None),
        ("prefix", ""),
        ("prefix", None),
        ("suffix", "” Mayor"),
    ],
)
def test_the_field_that_is_wrong_is_named_once(name: str, value: object):
    article, evidence = bridge()
    assert pointers(article, replace(evidence, **{name: value})) == [f"/{name}"]  # type: ignore[arg-type]


def test_every_field_that_is_wrong_is_named():
    article, evidence = bridge()
    other = replace(evidence, utf16_start=0, paragraph=9, exact="x", suffix=None)
    assert pointers(article, other) == ["/utf16_start", "/paragraph", "/exact", "/suffix"]


def test_a_fault_speaks_the_language_of_json():
    article, evidence = bridge()
    (fault,) = faults_of(article, replace(evidence, block=BlockKind.PROMO))
    assert fault.detail == 'The article has "paragraph" here, not "promo".'
    (fault,) = faults_of(article, replace(evidence, paragraph=None))
    assert fault.detail == "The article has 2 here, not null."


@pytest.mark.parametrize(
    ("start", "end"), [(-1, 3), (3, 3), (5, 4), (0, 10**6), (10**6, 10**6 + 1)]
)
def test_what_is_no_span_of_the_text_is_said_to_be_none(start: int, end: int):
    reason = why_no_span(lindhaven(), start, end)
    assert reason is not None
    assert re.search(r"no span of the text: 0 ≤ start < end ≤ \d+", reason)


def test_a_span_may_not_run_over_two_blocks():
    article = lindhaven()
    reason = why_no_span(article, article.blocks[2].start, article.blocks[3].end)
    assert reason is not None
    assert "one block" in reason


def test_a_span_may_not_lie_between_blocks():
    article = lindhaven()
    assert why_no_span(article, article.blocks[0].end, article.blocks[0].end + 1) is not None


def test_evidence_of_a_withheld_text_is_not_sliced_from_nothing():
    article = replace(lindhaven(), text=None)
    with pytest.raises(ValueError, match="withheld"):
        Evidence.of(article, 0, 1)


@given(articles(), st.data(), st.booleans())
def test_evidence_without_words_still_points_home(
    article: Article, data: st.DataObject, keep_exact: bool
):
    evidence = data.draw(evidence_in(article)).without_words(keep_exact=keep_exact)
    assert points_home(replace(article, text=None), evidence)
    assert (evidence.exact is None, evidence.prefix, evidence.suffix) == (
        not keep_exact,
        None,
        None,
    )


@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        ({"block": BlockKind.PROMO}, "/block"),
        ({"paragraph": 1}, "/paragraph"),
        ({"utf16_start": 0}, "/utf16_start"),
        ({"utf16_start": 10**6, "utf16_end": 10**6 + 24}, "/utf16_start"),
        ({"utf16_end": 0}, "/utf16_end"),
        ({"exact": "The ferry"}, "/exact"),
        ({"exact": "The ferry is our bridge!"}, "/sha256"),
        ({"sha256": "0" * 64}, "/sha256"),
    ],
)
def test_evidence_of_a_withheld_text_is_checked_as_far_as_it_goes(
    changes: dict[str, Any], pointer: str
):
    article, evidence = bridge()
    said = replace(evidence.without_words(keep_exact=True), **changes)
    assert pointer in pointers(replace(article, text=None), said)


def test_a_span_lies_within_itself_and_within_a_longer_one():
    article, evidence = bridge()
    inner = at(article, "our bridge")
    assert evidence.within(evidence)
    assert inner.within(evidence)
    assert not evidence.within(inner)
