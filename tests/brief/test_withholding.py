from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.articles import Article, TextStatus, text_digest
from brief.briefs import Brief
from brief.errors import InvalidBrief, TextMismatch
from brief.evidence import Evidence
from brief.quotes import Cue
from brief.trees import walk
from brief.withholding import MOST_WORDS, few_words
from tests.brief.samples import articles, at, brief_of, changed, evidence_in, night_ferry, wrong

HELD = night_ferry()
WITHHELD = HELD.withhold()
TEXT = HELD.article.text or ""


def every_evidence(brief: Brief) -> list[tuple[str, Evidence]]:
    return [(pointer, value) for pointer, value in walk(brief) if isinstance(value, Evidence)]


def refused(brief: Brief, text: str = TEXT) -> list[str]:
    with pytest.raises(InvalidBrief) as error:
        brief.with_text(text)
    return [fault.pointer for fault in error.value.faults]


def test_the_text_its_standfirst_and_its_update_note_are_taken_out():
    article = changed(HELD, "/article/update_note", "(Adds the mayor)").withhold().article
    assert (article.text, article.summary, article.update_note) == (None, None, None)
    assert article.text_status is TextStatus.WITHHELD


def test_the_headline_the_blocks_and_the_digest_stay():
    assert WITHHELD.article == replace(HELD.article, text=None, summary=None)


def test_ids_and_our_own_prose_stay():
    kept = ("id", "summary", "title", "question", "statement", "rationale", "label", "reason")
    for pointer, value in walk(WITHHELD):
        if pointer.endswith(kept) and not pointer.startswith("/article"):
            assert (pointer, value) in list(walk(HELD))


def test_only_marked_words_stay():
    shown = {e.exact for _, e in every_evidence(WITHHELD)}
    assert shown == {None, "The ferry is our bridge,", "Nobody here should swim home."}


def test_no_sentence_of_the_article_is_left_outside_of_marks():
    left = [value for _, value in walk(WITHHELD) if isinstance(value, str)]
    assert not [words for words in left if "its mind" in words or "rule by" in words]


def test_an_article_that_is_withheld_already_stays_as_it_is():
    assert WITHHELD.withhold() is WITHHELD


def test_the_text_attached_again_gives_back_everything_but_the_prose():
    assert WITHHELD.with_text(TEXT) == changed(HELD, "/article/summary", None)


@given(articles(), st.data())
def test_any_evidence_comes_back_with_the_text(article: Article, data: st.DataObject):
    brief = brief_of(article, data.draw(st.lists(evidence_in(article), min_size=1)))
    assert article.text is not None
    assert wrong(brief.withhold()) == []
    assert brief.withhold().with_text(article.text) == brief


def test_attaching_the_text_to_a_brief_that_holds_it_changes_nothing():
    assert HELD.with_text(TEXT) == HELD


@pytest.mark.parametrize("text", ["", TEXT.replace("\r\n", "\n"), TEXT + "\n", TEXT.rstrip()])
def test_another_text_is_not_attached(text: str):
    with pytest.raises(TextMismatch):
        WITHHELD.with_text(text)


def test_a_claim_about_the_withheld_text_is_refuted_by_it():
    mention = replace(WITHHELD.entities[0].mentions[0], sha256=text_digest("Bergen"))
    brief = changed(WITHHELD, "/entities/0/mentions/0", mention)
    assert wrong(brief) == []
    assert refused(brief) == ["/entities/0/mentions/0/sha256"]


def test_every_claim_that_the_text_refutes_is_told_at_once():
    other = "The ferry is our fridge,"
    segment = replace(WITHHELD.quotes[1].segments[0], exact=other, sha256=text_digest(other))
    brief = changed(WITHHELD, "/quotes/1/segments/0", segment)
    cue = WITHHELD.quotes[0].cue
    assert cue is not None
    brief = changed(brief, "/quotes/0/cue/evidence/utf16_start", cue.evidence.utf16_start - 1)
    brief = changed(brief, "/entities/0/mentions/0/end", 10**6)
    brief = changed(brief, "/article/char_count", HELD.article.char_count - 1)
    assert refused(brief) == [
        "/article/char_count",
        "/entities/0/mentions/0",
        "/quotes/0/cue/evidence/utf16_start",
        "/quotes/1/segments/0/sha256",
        "/quotes/1/segments/0/exact",
    ]


def test_what_was_withheld_refutes_nothing():
    assert WITHHELD.with_text(TEXT).entities == HELD.entities


@pytest.mark.parametrize("name", ["speaker_text", "addressee"])
def test_a_long_naming_is_taken_out(name: str):
    brief = changed(HELD, f"/quotes/1/{name}", "the mayor of the town of Lindhaven").withhold()
    assert getattr(brief.quotes[1], name) is None
    assert wrong(brief) == []


def test_a_long_cue_is_taken_out():
    words = "It has to rule by year-end."
    brief = changed(HELD, "/quotes/1/cue", Cue(words, at(HELD.article, words)))
    assert brief.withhold().quotes[1].cue is None
    assert wrong(brief.withhold()) == []


def test_a_short_naming_stays():
    assert WITHHELD.quotes[1].speaker_text == "Mayor Zoe\u0308 Marchetti"
    assert WITHHELD.quotes[1].addressee == "the Harbor Forum"
    assert WITHHELD.quotes[1].cue == Cue("told", at(HELD.article, "told").without_words())


@given(st.lists(st.text("abc\u0301𠮷", min_size=1), max_size=9), st.sampled_from(" \u00a0\n"))
def test_words_are_counted_between_spaces(words: list[str], space: str):
    text = space.join(words)
    assert few_words(text) == (text if len(words) <= MOST_WORDS else None)


def test_no_words_are_no_words():
    assert few_words(None) is None
