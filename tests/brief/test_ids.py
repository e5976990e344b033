from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.articles import Article, Block, BlockKind
from brief.evidence import Evidence
from brief.ids import FINDING_ID, SLUG, FindingIds, slugify
from tests.brief.samples import ANYTHING, articles, evidence_in, night_ferry


def remade(brief_id: str, *spans: Evidence) -> list[str]:
    ids = FindingIds(brief_id)
    return [
        ids.quote(spans),
        ids.position(spans, "norway", "tern-link-built"),
        ids.pending_decision(spans),
    ]


@given(ANYTHING)
def test_a_slug_is_a_slug_or_empty(words: str):
    slug = slugify(words)
    assert not slug or SLUG.fullmatch(slug)


@given(ANYTHING)
def test_a_slug_of_a_slug_is_itself(words: str):
    assert slugify(slugify(words)) == slugify(words)


@pytest.mark.parametrize(
    ("words", "slug"),
    [
        ("Boris Pistorius", "boris-pistorius"),
        ("NATO leaders’ summit in Vilnius", "nato-leaders-summit-in-vilnius"),
        ("Jens Stoltenberg's", "jens-stoltenbergs"),
        ("Solveig Brattestø", "solveig-brattesto"),
        ("Jeppe Kjærulf", "jeppe-kjaerulf"),
        ("Eliška Vránová", "eliska-vranova"),
        ("Zoe\u0308", "zoe"),
        ("Łódź", "lodz"),
        ("Straße", "strasse"),
        ("Ðorđe", "dorde"),
        ("Þingvellir", "thingvellir"),
        ("Œuvre", "oeuvre"),
        ("STRAẞE", "strasse"),
        ("Ǿrsted", "orsted"),
        ("İzmir ılıca", "izmir-ilica"),
        ("Ｎａｔｏ　①", "nato-1"),
        ("№ 5 ℡", "no-5-tel"),
        ("--a--", "a"),
        ("北京 🚢", ""),
        ("", ""),
    ],
)
def test_letters_lose_their_marks_and_nothing_else(words: str, slug: str):
    assert slugify(words) == slug


@given(articles(), st.data())
def test_the_same_finding_read_again_keeps_its_id(article: Article, data: st.DataObject):
    evidence = data.draw(evidence_in(article))
    assert remade("a", evidence) == remade("a", evidence)


@given(articles(), st.data())
def test_an_id_does_not_know_whether_the_text_is_withheld(article: Article, data: st.DataObject):
    evidence = data.draw(evidence_in(article))
    assert remade("a", evidence) == remade("a", evidence.without_words())


def test_the_same_words_at_another_place_keep_their_id():
    before, after = (
        Evidence.of(
            Article.of(text, blocks=[Block(kind, 0, len(text))], headline="", language="en"), *span
        )
        for text, kind, span in (
            ("We say no.", BlockKind.PARAGRAPH, (0, 10)),
            ("🚢 We say no.", BlockKind.HEADLINE, (2, 12)),
        )
    )
    assert remade("a", before) == remade("a", after)


def test_equal_findings_get_different_ids_that_are_the_same_next_time():
    def three() -> list[str]:
        ids = FindingIds("a")
        return [ids.quote(night_ferry().quotes[0].segments) for _ in range(3)]

    assert len(set(three())) == 3
    assert three() == three()


def test_an_id_that_is_taken_is_not_given_again():
    segments = night_ferry().quotes[0].segments
    first = FindingIds("a").quote(segments)
    assert FindingIds("a", taken=[first]).quote(segments) != first


def test_kinds_briefs_holders_and_issues_tell_equal_words_apart():
    spans = night_ferry().quotes[0].segments
    ids = [
        *remade("a", *spans),
        *remade("b", *spans),
        *(FindingIds("a").position(spans, *both) for both in permutations("xyz", 2)),
    ]
    assert len(set(ids)) == len(ids)


def test_the_order_of_segments_matters():
    one, two = night_ferry().quotes[1].segments
    assert remade("a", one, two) != remade("a", two, one)


@given(ANYTHING, ANYTHING)
def test_ids_can_be_made_whatever_else_is_wrong(brief_id: str, holder_id: str):
    spans = night_ferry().quotes[0].segments
    id = FindingIds(brief_id).position(spans, holder_id, "issue")
    assert FINDING_ID.fullmatch(id)
