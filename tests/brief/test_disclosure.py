from dataclasses import replace

import pytest

from brief.articles import text_digest
from brief.briefs import Brief
from brief.evidence import Evidence
from brief.quotes import Quote
from brief.trees import walk
from tests.brief.samples import at, changed, found, night_ferry, wrong

HELD = night_ferry()
WITHHELD = HELD.withhold()
EVIDENCE = [pointer for pointer, value in walk(WITHHELD) if isinstance(value, Evidence)]
MARKED = [pointer for pointer in EVIDENCE if found(WITHHELD, pointer).exact is not None]


def with_mention(words: str, *, keep_exact: bool) -> Brief:
    """The withheld brief with one more mention of its first entity."""
    mentions = WITHHELD.entities[0].mentions
    mention = at(HELD.article, words).without_words(keep_exact=keep_exact)
    brief: Brief = changed(WITHHELD, "/entities/0/mentions", (*mentions, mention))
    return brief


def test_a_brief_without_its_words_holds_together():
    assert wrong(WITHHELD) == []


@pytest.mark.parametrize("name", ["prefix", "suffix"])
@pytest.mark.parametrize("pointer", EVIDENCE)
def test_words_around_evidence_are_not_shown(pointer: str, name: str):
    words = found(HELD, f"{pointer}/{name}")
    assert wrong(changed(WITHHELD, f"{pointer}/{name}", words)) == [f"{pointer}/{name}"]


@pytest.mark.parametrize("pointer", [p for p in EVIDENCE if p not in MARKED])
def test_words_outside_of_marks_are_not_shown(pointer: str):
    words = found(HELD, f"{pointer}/exact")
    assert wrong(changed(WITHHELD, f"{pointer}/exact", words)) == [f"{pointer}/exact"]


def test_words_inside_marks_are_shown_wherever_they_are_evidence():
    assert MARKED == [
        "/quotes/1/segments/0",
        "/quotes/1/segments/1",
        "/positions/1/evidence/0",
        "/positions/1/evidence/1",
    ]


def test_a_mention_inside_marks_may_show_its_words():
    assert wrong(with_mention("our bridge", keep_exact=True)) == []


def test_a_mention_that_leaves_the_marks_may_not_show_its_words():
    brief = with_mention("our bridge,”", keep_exact=True)
    assert wrong(brief) == ["/entities/0/mentions/2/exact"]


def nested() -> Brief:
    """The held brief with an indirect quote inside the marks of a direct one."""
    inner = Quote(
        id="q-inner",
        type=HELD.quotes[0].type,
        segments=(at(HELD.article, "our bridge"),),
        summary="It is a link.",
        source_status=HELD.quotes[0].source_status,
    )
    return replace(HELD, quotes=(*HELD.quotes, inner))


def test_an_indirect_quote_shows_no_words_even_inside_the_marks_of_another():
    assert wrong(nested()) == []
    brief = nested().withhold()
    assert brief.quotes[2].text is None
    assert wrong(brief) == []
    shown = changed(brief, "/quotes/2/segments/0/exact", "our bridge")
    assert wrong(shown) == ["/quotes/2/segments/0/exact"]


@pytest.mark.parametrize("summary", [None, ""])
def test_a_summary_stands_in_for_an_indirect_quote(summary: str | None):
    brief = changed(WITHHELD, "/quotes/0/summary", summary)
    assert wrong(brief) == ["/quotes/0/summary"]


def test_an_indirect_quote_whose_words_are_held_needs_no_summary():
    assert wrong(changed(HELD, "/quotes/0/summary", None)) == []


@pytest.mark.parametrize("name", ["speaker_text", "addressee"])
def test_five_words_are_a_fact_and_six_are_prose(name: str):
    pointer = f"/quotes/1/{name}"
    assert wrong(changed(WITHHELD, pointer, "one two three four\u00a0five")) == []
    assert wrong(changed(WITHHELD, pointer, "one two three four five six")) == [pointer]
    assert wrong(changed(HELD, pointer, "one two three four five six")) == []


def test_a_cue_of_six_words_is_prose():
    words = "It has to rule by year-end."
    cue = at(HELD.article, words).without_words()
    brief = changed(WITHHELD, "/quotes/0/cue/evidence", cue)
    assert wrong(changed(brief, "/quotes/0/cue/text", words)) == ["/quotes/0/cue/text"]


# What evidence says against evidence


def test_one_place_has_one_digest():
    again = replace(WITHHELD.entities[0].mentions[0], sha256=text_digest("Other"))
    mentions = (*WITHHELD.entities[0].mentions, again)
    brief = changed(WITHHELD, "/entities/0/mentions", mentions)
    assert wrong(brief) == ["/entities/0/mentions/2/sha256"]


def test_one_offset_has_one_character():
    brief = with_mention("our bridge", keep_exact=True)
    other = "our fridge"
    mention = replace(brief.entities[0].mentions[2], exact=other, sha256=text_digest(other))
    faults = wrong(changed(brief, "/entities/0/mentions/2", mention))
    # Which of them is wrong only the text can tell; the later ones are named.
    assert faults == ["/positions/1/evidence/0/exact", "/quotes/1/segments/0/exact"]


@pytest.mark.parametrize("pointer", ["/quotes/1/segments/0", "/quotes/0/cue/evidence"])
def test_utf16_offsets_agree_through_the_whole_text(pointer: str):
    evidence = found(WITHHELD, pointer)
    shifted = replace(
        evidence, utf16_start=evidence.utf16_start + 9, utf16_end=evidence.utf16_end + 9
    )
    faults = wrong(changed(WITHHELD, pointer, shifted))
    assert faults
    assert all(fault.endswith(("/utf16_start", "/utf16_end")) for fault in faults)


def test_utf16_offsets_start_with_the_text():
    pointer = "/entities/0/mentions/0/utf16_start"
    late = 2 * WITHHELD.entities[0].mentions[0].start + 1
    assert pointer in wrong(changed(WITHHELD, pointer, late))


def test_utf16_offsets_of_equal_places_are_equal():
    mention = WITHHELD.entities[1].mentions[0]
    again = replace(mention, utf16_end=mention.utf16_end + 1)
    brief = changed(WITHHELD, "/entities/1/mentions", (mention, again))
    assert "/entities/1/mentions/1/utf16_end" in wrong(brief)
