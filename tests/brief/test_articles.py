import hashlib
from dataclasses import FrozenInstanceError, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.articles import (
    Article,
    Block,
    BlockKind,
    TextStatus,
    decode,
    number_paragraphs,
    require_clean,
)
from brief.errors import InvalidText, TextMismatch
from tests.brief.samples import TEXTS, articles, lindhaven


def bare(text: str, *blocks: Block) -> Article:
    return Article.of(text, blocks=blocks, headline="Any", language="en")


@given(TEXTS)
def test_a_text_is_kept_exactly_as_it_was_received(text: str):
    assert decode(text.encode()) == bare(text).text == text


@pytest.mark.parametrize("text", ["\ufeffa", "a\r\nb", "a\u00a0", "e\u0301", "\u202ea", "  a  "])
def test_nothing_is_normalised_or_stripped(text: str):
    assert decode(text.encode()) == text


@given(TEXTS)
def test_the_digest_is_of_the_text_in_utf_8(text: str):
    assert bare(text).sha256 == hashlib.sha256(text.encode()).hexdigest()


def test_characters_are_counted_in_code_points():
    assert bare("𠮷e\u0301\r\n").char_count == 5


@given(TEXTS, st.data())
def test_utf16_offsets_are_those_of_the_encoded_text(text: str, data: st.DataObject):
    n = data.draw(st.integers(0, len(text)))
    assert bare(text).utf16(n) == len(text[:n].encode("utf-16-le")) // 2


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("ab\x00", "There is NUL at character 2. Take it out."),
        ("\ud800", "There is a lone surrogate at character 0. Take it out."),
        ("a\udfff", "There is a lone surrogate at character 1. Take it out."),
    ],
)
def test_nul_and_lone_surrogates_are_refused(text: str, sentence: str):
    with pytest.raises(InvalidText) as refused:
        require_clean(text)
    assert str(refused.value) == sentence


def test_an_article_is_not_made_of_a_text_with_nul():
    with pytest.raises(InvalidText):
        bare("a\x00")


def test_bytes_with_nul_are_no_text():
    with pytest.raises(InvalidText):
        decode(b"a\x00")


@pytest.mark.parametrize("content", [b"ab\xff", b"ab\xed\xa0\x80", b"ab\xc3"])
def test_bytes_that_are_not_utf_8_are_refused_and_the_place_is_told(content: bytes):
    with pytest.raises(InvalidText, match="byte 2"):
        decode(content)


def test_an_article_with_its_text_is_held_and_one_without_is_withheld():
    assert bare("").text_status is TextStatus.HELD
    assert replace(bare(""), text=None).text_status is TextStatus.WITHHELD


def test_an_article_cannot_be_changed():
    with pytest.raises(FrozenInstanceError):
        lindhaven().headline = "Other"  # type: ignore[misc]


def test_a_text_is_attached_only_where_it_is_the_same():
    article = lindhaven()
    assert article.text is not None
    assert article.with_text(article.text) == article
    with pytest.raises(TextMismatch, match=article.sha256):
        article.with_text(article.text.replace("\r\n", "\n"))


@given(articles(), st.data())
def test_a_block_is_found_for_every_span_inside_it(article: Article, data: st.DataObject):
    block = data.draw(st.sampled_from(article.blocks))
    start = data.draw(st.integers(block.start, block.end - 1))
    assert article.block_at(start, data.draw(st.integers(start + 1, block.end))) == block


@given(articles(), st.integers(0, 200), st.integers(1, 200))
def test_no_block_is_found_for_a_span_that_leaves_it(article: Article, start: int, length: int):
    inside = [b for b in article.blocks if b.start <= start and start + length <= b.end]
    assert article.block_at(start, start + length) == next(iter(inside), None)


def test_only_body_paragraphs_are_counted():
    kinds = [
        BlockKind.HEADLINE,
        BlockKind.SUMMARY,
        BlockKind.PARAGRAPH,
        BlockKind.SUBHEADING,
        BlockKind.PARAGRAPH,
        BlockKind.PROMO,
    ]
    blocks = number_paragraphs([Block(kind, n, n + 1) for n, kind in enumerate(kinds)])
    assert [block.paragraph for block in blocks] == [None, None, 1, None, 2, None]
