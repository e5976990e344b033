from dataclasses import replace
from typing import Any

import pytest

from brief.dates import Basis, When
from brief.entities import Anonymity, EntityKind
from brief.positions import Attribution
from brief.quotes import QuoteType, SourceStatus
from tests.brief.samples import at, changed, night_ferry, wrong

CLEAN = night_ferry()
COUNCIL, SOURCE, MAYOR, FORUM = (entity.ref for entity in CLEAN.entities)


# Entities


def test_an_anonymous_source_says_how_it_is_spoken_of():
    brief = changed(CLEAN, "/entities/1/anonymity", None)
    assert wrong(brief) == ["/entities/1/anonymity"]


def test_nobody_with_a_name_is_anonymous():
    brief = changed(CLEAN, "/entities/2/anonymity", Anonymity(descriptor="mayor"))
    assert wrong(brief) == ["/entities/2/anonymity"]


def test_an_anonymous_source_is_shared_with_no_other_brief():
    brief = changed(CLEAN, "/entities/1/id", "person-close-to-the-talks")
    assert "/entities/1/id" in wrong(brief)


def test_a_role_status_needs_a_role():
    assert wrong(changed(CLEAN, "/entities/2/role", None)) == ["/entities/2/role_status"]


def test_a_role_may_be_without_a_status():
    assert wrong(changed(CLEAN, "/entities/2/role_status", None)) == []


def test_only_events_have_a_time():
    assert wrong(changed(CLEAN, "/entities/0/when", When("today"))) == ["/entities/0/when"]


# Quotes


def test_a_split_quotation_is_one_quote():
    assert CLEAN.quotes[1].text == "The ferry is our bridge, Nobody here should swim home."
    assert wrong(CLEAN) == []


def test_segments_stand_in_the_order_of_the_text():
    brief = changed(CLEAN, "/quotes/1/segments", CLEAN.quotes[1].segments[::-1])
    assert wrong(brief) == ["/quotes/1/segments"]


@pytest.mark.parametrize("other", ["The ferry is our bridge,", "The ferry", "our bridge,"])
def test_segments_do_not_overlap(other: str):
    first, last = CLEAN.quotes[1].segments
    brief = changed(CLEAN, "/quotes/1/segments", (first, at(CLEAN.article, other), last))
    assert wrong(brief) == ["/quotes/1/segments"]


def test_segments_may_touch():
    parts = (at(CLEAN.article, "The ferry"), at(CLEAN.article, " is our bridge,"))
    assert wrong(changed(CLEAN, "/quotes/1/segments", parts)) == []


def test_a_fragment_has_no_cue():
    assert wrong(changed(CLEAN, "/quotes/1/type", QuoteType.FRAGMENT)) == ["/quotes/1/cue"]


@pytest.mark.parametrize("type", [t for t in QuoteType if t is not QuoteType.INDIRECT])
def test_marked_words_may_be_without_a_cue(type: QuoteType):
    quote = replace(CLEAN.quotes[1], type=type, cue=None)
    assert wrong(changed(CLEAN, "/quotes/1", quote)) == []


def test_a_cue_is_no_part_of_its_quote():
    article = CLEAN.article
    whole = at(article, "a person close to the talks said")
    brief = changed(CLEAN, "/quotes/0/segments", (whole,))
    assert wrong(brief) == ["/quotes/0/cue/evidence"]


@pytest.mark.parametrize("words", ["a person close to the talks ", ". It has"])
def test_a_cue_may_touch_its_quote(words: str):
    brief = changed(CLEAN, "/quotes/0/segments", (at(CLEAN.article, words),))
    assert wrong(brief) == []


def test_a_named_source_has_a_speaker():
    assert wrong(changed(CLEAN, "/quotes/1/speakers", ())) == ["/quotes/1/source_status"]


def test_a_source_is_not_both_named_and_anonymous():
    brief = changed(CLEAN, "/quotes/0/source_status", SourceStatus.NAMED)
    assert wrong(brief) == ["/quotes/0/source_status"]


def test_a_named_speaker_may_speak_beside_an_anonymous_one():
    assert wrong(changed(CLEAN, "/quotes/1/speakers", (SOURCE, MAYOR))) == []


@pytest.mark.parametrize("status", [s for s in SourceStatus if s is not SourceStatus.NAMED])
def test_other_sources_need_no_speaker(status: SourceStatus):
    quote = replace(CLEAN.quotes[1], speakers=(), source_status=status)
    assert wrong(changed(CLEAN, "/quotes/1", quote)) == []


# Positions


@pytest.mark.parametrize(
    "attribution", [Attribution.ATTRIBUTED_NAMED, Attribution.ATTRIBUTED_ANONYMOUS]
)
def test_an_attributed_position_names_its_source(attribution: Attribution):
    brief = changed(CLEAN, "/positions/1/attribution", attribution)
    assert wrong(brief) == ["/positions/1/attributed_to"]


@pytest.mark.parametrize(
    "attribution", [Attribution.SELF_QUOTED, Attribution.SELF_REPORTED, Attribution.NARRATOR]
)
def test_no_other_position_has_a_source(attribution: Attribution):
    brief = changed(CLEAN, "/positions/0/attribution", attribution)
    assert wrong(brief) == ["/positions/0/attributed_to"]


def test_a_position_attributed_to_a_name_has_no_anonymous_source():
    brief = changed(CLEAN, "/positions/0/attribution", Attribution.ATTRIBUTED_NAMED)
    assert wrong(brief) == ["/positions/0/attribution"]


def test_a_position_attributed_to_nobody_by_name_has_no_named_source():
    assert wrong(changed(CLEAN, "/positions/0/attributed_to", MAYOR)) == [
        "/positions/0/attribution"
    ]


def test_an_unnamed_group_is_an_anonymous_source():
    group = replace(CLEAN.entities[1], kind=EntityKind.GROUP, anonymity=None)
    assert wrong(changed(CLEAN, "/entities/1", group)) == []


# Dates


@pytest.mark.parametrize(
    ("basis", "name"),
    [
        (Basis.PUBLISHED_AT, "published_at"),
        (Basis.DATELINE, "dateline"),
        (Basis.COPYRIGHT_YEAR, "copyright"),
    ],
)
def test_a_date_goes_by_nothing_that_the_article_lacks(basis: Basis, name: str):
    due = When("by year-end", "../2024-12-31", basis)
    brief = changed(CLEAN, "/pending_decisions/0/due", due)
    brief = changed(brief, "/entities/3/when", None)
    assert wrong(brief) == []
    assert wrong(changed(brief, f"/article/{name}", None)) == ["/pending_decisions/0/due/basis"]


@pytest.mark.parametrize(
    "when", [When("Thursday"), When("Thursday", None, Basis.PUBLISHED_AT), None]
)
def test_thursday_without_a_publication_date_has_no_date(when: Any):
    brief = changed(CLEAN, "/pending_decisions/0/due", when)
    brief = changed(changed(brief, "/entities/3/when", when), "/article/published_at", None)
    assert wrong(brief) == []


def test_a_date_that_the_article_states_goes_by_nothing_else():
    due = When("December 31, 2024", "2024-12-31", Basis.STATED)
    brief = changed(changed(CLEAN, "/entities/3/when", None), "/article/published_at", None)
    assert wrong(changed(brief, "/pending_decisions/0/due", due)) == []
