"""The traps of decisions and of their dates, each as a claim."""

import datetime as dt

import pytest

from brief.dates import Basis
from brief.pending_decisions import DecisionStatus, DueKind
from extraction.articles import article_of
from extraction.findings import Findings
from extraction.pipeline import extract
from tests.extraction.test_pending_decisions import decisions, due, one


def findings(body: str, published: dt.datetime | None = None) -> Findings:
    return extract(article_of(f"Nothing to see here\n\n{body}", published_at=published))


@pytest.mark.parametrize(
    "sentence",
    [
        "It is expected to rain on Friday.",
        "The weather is expected to decide the race on Friday.",
        "Turnout is expected to be high when the fair opens on 6 May.",
        "Snow was expected to rule out play on Friday.",
        "Some 400 guests are set to attend the fair on 6 May.",
    ],
)
def test_what_is_expected_to_happen_is_no_decision(sentence: str) -> None:
    assert decisions(sentence)[1] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Meadow Council has decided to close the pool on 6 May.",
        "Meadow Council voted on Tuesday to close the pool on 6 May.",
        "Harbour Court has ruled that the ban may begin on 6 May.",
        "Ruritania and Freedonia signed the treaty last week and will open the border on 6 May.",
        "Meadow Council had been due to vote on the quarry on 3 March and approved it.",
        "The quarry, which Meadow Council approved in March, will open on 6 May.",
    ],
)
def test_what_is_already_decided_is_no_pending_decision(sentence: str) -> None:
    assert decisions(sentence)[1] == []


def test_what_is_postponed_has_its_new_day_and_not_the_old() -> None:
    found = one("A vote on the quarry, set for 14 April, was put back to 12 May.")
    assert (found.status, due(found)) == (DecisionStatus.POSTPONED, "2026-05-12")


def test_what_is_postponed_without_a_new_day_has_none() -> None:
    found = one("Meadow Council postponed a vote on the quarry that had been set for 2 April.")
    assert (found.status, due(found)) == (DecisionStatus.POSTPONED, None)


@pytest.mark.parametrize(
    "sentence",
    [
        "Meadow Council had until 3 April to decide whether to appeal.",
        "The deadline to vote on the offer passed on 3 April.",
        "The ballot closed on 3 April.",
        "Harbour Court was due to rule on the quarry by 3 April.",
    ],
)
def test_a_deadline_that_has_passed_makes_no_decision_pending(sentence: str) -> None:
    assert decisions(sentence)[1] == []


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("on Thursday", "2026-04-09"),
        ("later on Thursday", "2026-04-09"),
        ("next Thursday", "2026-04-16"),
        ("on June 15-16", "2026-06-15/2026-06-16"),
        ("on 15-16 June", "2026-06-15/2026-06-16"),
        ("by year-end", "../2026-12-31"),
        ("by the end of the year", "../2026-12-31"),
        ("before the end of the year", "../2026-12-31"),
        ("before the end of May", "../2026-05-31"),
        ("in the second quarter", "2026-34"),
        ("in the second quarter of next year", "2027-34"),
        ("within two weeks", "../2026-04-23"),
        ("in the next two months", "../2026-06-09"),
        ("by the end of next week", "../2026-04-19"),
        ("on Monday 20 April", "2026-04-20"),
        ("on Monday, April 20", "2026-04-20"),
        ("on the 20th of April", "2026-04-20"),
        ("in early May", "2026-05"),
        ("as soon as Monday", "2026-04-13"),
    ],
)
def test_a_decision_is_due_when_the_words_say(words: str, edtf: str) -> None:
    assert due(one(f"Meadow Council is due to vote on the quarry {words}.")) == edtf


def test_a_venue_is_where_and_not_who() -> None:
    found = one("Ministers will vote on the levy at a summit in Oxmere on 5 May.")
    assert [actor.name for actor in found.deciders] == ["Ministers"]
    assert found.venue is not None
    assert found.venue.name == "summit in Oxmere"


def test_two_decisions_in_one_sentence_have_each_their_day() -> None:
    _, found = decisions(
        "Meadow Council will vote on the bridge on 5 May, while Harbour Court will rule on the "
        "quarry on 12 May."
    )
    assert [due(decision) for decision in found] == ["2026-05-05", "2026-05-12"]
    names = [[actor.name for actor in decision.deciders] for decision in found]
    assert names == [["Meadow Council"], ["Harbour Court"]]


@pytest.mark.parametrize(
    "sentence",
    [
        "The bridge is on the agenda of Meadow Council on Tuesday.",
        "Meadow Council will discuss the bridge on Tuesday.",
        "A petition on the bridge will be debated by Meadow Council on Tuesday.",
        "Vera Holm is due to speak to Meadow Council on Tuesday about the vote.",
        "Vera Holm will address the National Diet on Tuesday.",
        "Harbour Court will hear arguments on 6 May.",
        "The ministers are scheduled to meet in Oxmere on Tuesday.",
    ],
)
def test_agenda_items_and_scheduled_speeches_are_no_decisions(sentence: str) -> None:
    assert decisions(sentence)[1] == []


def test_a_day_without_an_anchor_gives_a_warning_and_no_date() -> None:
    found = findings("Meadow Council will vote on the new bridge on Thursday.")
    (decision,) = found.pending_decisions
    assert decision.due is not None
    assert (decision.due.text, decision.due.edtf) == ("Thursday", None)
    assert decision.due.basis is Basis.NONE
    assert decision.due_kind is DueKind.SCHEDULED
    assert "no_date_anchor" in [warning.code for warning in found.warnings]


def test_a_day_with_an_anchor_gives_no_warning() -> None:
    found = findings(
        "Meadow Council will vote on the new bridge on Thursday.",
        dt.datetime(2026, 4, 8, 12, tzinfo=dt.UTC),
    )
    assert found.warnings == ()


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("later this month", "2026-04"),
        ("later in the year", "2026"),
        ("by Christmas", "../2026-12-25"),
        ("before Christmas", "../2026-12-24"),
        ("by Easter", "../2027-03-28"),
        ("in the new year", "2027"),
        ("at Monday’s meeting", "2026-04-13"),
        ("at its May meeting", "2026-05"),
        ("in two weeks’ time", "2026-04-20/2026-04-26"),
        ("over the summer", "2026-06/2026-08"),
        ("in the first half of May", "2026-05"),
        ("no later than 5 May", "../2026-05-05"),
        ("on or before 5 May", "../2026-05-05"),
        ("on the second Tuesday in May", "2026-05-12"),
    ],
)
def test_a_vote_on_a_ban_is_due_when_the_words_say(words: str, edtf: str | None) -> None:
    found = one(f"Meadow Council will vote on the ban {words}.")
    assert due(found) == edtf
    assert found.title == "Vote on the ban"


def test_when_something_would_begin_is_not_when_it_is_decided() -> None:
    assert due(one("Meadow Council will vote on a ban that would begin on 1 July.")) is None


def test_a_vote_that_is_scheduled_after_a_comma_is_due_then() -> None:
    found = one("Meadow Council’s vote on the ban, scheduled for 5 May, could be close.")
    assert due(found) == "2026-05-05"


def test_who_has_a_term_to_appeal_decides_whether_to_appeal() -> None:
    assert one("Meadow Council has 30 days to appeal.").title == "Decision whether to appeal"
    found = one("Meadow Council has until 6 May to appeal the ruling.")
    assert found.title == "Decision whether to appeal the ruling"


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        (
            "Harbour Court was asked on Tuesday to restore a map that a judge threw out in August.",
            "Decision whether to restore a map",
        ),
        ("Harbour Court heard the case and gave no date for its ruling on the map.",
         "Ruling on the map"),
        ("Harbour Court did not say when it would rule on the map.", "Ruling on the map"),
    ],
)  # fmt: skip
def test_a_case_that_a_court_has_before_it_is_pending(sentence: str, title: str) -> None:
    found = one(sentence)
    assert found.title == title
    assert [actor.name for actor in found.deciders] == ["Harbour Court"]
    assert found.due is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Harbour Court was asked in 2022 to restore the map and refused.",
        "Visitors at Harbour Court, who were asked to leave, went home.",
        "Vera Holm was asked on Tuesday to restore the map.",
        "Harbour Court gave no reason for its ruling on the map.",
        "Harbour Court said when it would sit.",
    ],
)
def test_what_nobody_has_to_rule_on_is_not_pending(sentence: str) -> None:
    assert decisions(sentence)[1] == []


def test_where_a_pool_is_is_not_where_it_is_decided_on() -> None:
    assert one("Meadow Council will decide whether to close the pool in Oxmere.").venue is None
    found = one("Meadow Council will vote on 6 May in Oxmere on the ban.")
    assert found.title == "Vote on the ban"
    assert found.venue is not None


@pytest.mark.parametrize(
    ("clause", "who"),
    [
        ("on Friday that the council will vote on the pier", "council"),
        ("that the council will vote on the pier", "council"),
        ("that a committee will vote on the pier in May", "committee"),
        ("that jurors will vote on the pier on Friday", "jurors"),
        ("that council will vote on the pier", "council"),
    ],
)
def test_the_word_that_opens_a_clause_is_none_of_who_decides(clause: str, who: str) -> None:
    found = findings(f"Mayor Greta Holm said {clause}.")
    assert [ref.name for one in found.pending_decisions for ref in one.deciders] == [who]
