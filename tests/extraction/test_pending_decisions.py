"""What is still to be decided. The casts are made by hand: names are another stage’s work."""

import datetime as dt
import time

import pytest

from brief.entities import EntityKind
from brief.pending_decisions import DecisionStatus, DueKind
from extraction.articles import article_of
from extraction.dates.anchors import Anchor, anchor_of
from extraction.dates.dates import find_dates
from extraction.decisions.pending_decisions import find_pending_decisions
from extraction.decisions.tellings import Decision
from extraction.text.cast import Actor, Cast, Form
from extraction.text.marks import find_quotations
from extraction.text.tokens import Text, split_sentences

PUBLISHED = dt.datetime(2026, 4, 9, 12, tzinfo=dt.UTC)  # a Thursday
SECONDS_A_MEGABYTE = 200  # tens of times what it takes; a square would take hours
NAMES = {
    "Ruritania": EntityKind.COUNTRY,
    "Freedonia": EntityKind.COUNTRY,
    "Sylvania": EntityKind.COUNTRY,
    "Meadow Council": EntityKind.ORGANIZATION,
    "Harbour Court": EntityKind.ORGANIZATION,
    "National Diet": EntityKind.ORGANIZATION,
    "Oxmere": EntityKind.PLACE,
    "Vera Holm": EntityKind.PERSON,
}


def cast_of(text: Text) -> Cast:
    """The actors of these tests, wherever their names stand."""
    cast = Cast(text)
    for name, kind in NAMES.items():
        actor, words = Actor(kind, name), name.split()
        for index in range(len(text.tokens)):
            here = [token.word for token in text.tokens[index : index + len(words)]]
            if here == words:
                cast.mention(actor, index, index + len(words), Form.NAME)
                if actor not in cast.actors:
                    cast.add(actor)
    return cast


def decisions(body: str, headline: str = "Nothing to see here") -> tuple[str, list[Decision]]:
    article = article_of(f"{headline}\n\n{body}", headline=headline, published_at=PUBLISHED)
    text = split_sentences(article, find_quotations(article))
    found = find_pending_decisions(text, cast_of(text), find_dates(text, anchor_of(article)))
    return text.raw, found


def one(body: str, headline: str = "Nothing to see here") -> Decision:
    (found,) = decisions(body, headline)[1]
    return found


def due(decision: Decision) -> str | None:
    return decision.due.edtf if decision.due else None


def test_a_decision_has_who_what_where_and_when() -> None:
    raw, (found,) = decisions(
        "Meadow Council will vote on the new bridge at a special meeting in Oxmere on 5 May."
    )
    assert [actor.name for actor in found.deciders] == ["Meadow Council"]
    assert found.title == "Vote on the new bridge"
    assert found.question == "How to vote on the new bridge"
    assert found.venue is not None
    assert found.venue.name == "special meeting in Oxmere"
    assert (due(found), found.due_kind) == ("2026-05-05", DueKind.SCHEDULED)
    assert found.status is DecisionStatus.SCHEDULED
    ((start, end),) = found.evidence
    assert raw[start:end].startswith("Meadow Council will")
    assert raw[start:end].endswith("on 5 May")


@pytest.mark.parametrize(
    ("sentence", "edtf", "kind"),
    [
        ("Meadow Council is due to rule on the quarry on Friday.", "2026-04-10", "scheduled"),
        (
            "Meadow Council is to decide next week whether to sue.",
            "2026-04-13/2026-04-19",
            "scheduled",
        ),
        ("Harbour Court is expected to rule on the appeal in May.", "2026-05", "expected"),
        ("Harbour Court has until 4 May to rule on the appeal.", "../2026-05-04", "deadline"),
        ("Harbour Court must rule on the appeal by year-end.", "../2026-12-31", "deadline"),
        ("A ruling is expected in June.", "2026-06", "expected"),
        ("A verdict on the mayor is due on Friday.", "2026-04-10", "scheduled"),
        ("The ballot closes on 6 May.", "2026-05-06", "deadline"),
        ("Meadow Council votes on the scheme on Tuesday.", "2026-04-14", "scheduled"),
        ("Ministers meet on Tuesday to set the fishing quotas.", "2026-04-14", "scheduled"),
        ("The fate of the pier will be decided on 2 May.", "2026-05-02", "scheduled"),
        ("Meadow Council could vote on the plan as early as Monday.", "2026-04-13", "expected"),
        (
            "By Monday, governments must also choose a host for the games.",
            "../2026-04-13",
            "deadline",
        ),
        ("Ruritania faces a referendum on the euro on 3 June.", "2026-06-03", "scheduled"),
        ("Voting ends at noon on Monday.", "2026-04-13", "deadline"),
    ],
)
def test_a_decision_is_due(sentence: str, edtf: str, kind: str) -> None:
    found = one(sentence)
    assert (due(found), found.due_kind) == (edtf, DueKind(kind))


@pytest.mark.parametrize(
    "sentence",
    [
        "Freedonia and Sylvania are trying to hash out a common tariff.",
        "Ruritania is working to agree to a new spending pledge.",
        "Meadow Council is considering whether to close the pool.",
        "Meadow Council has yet to decide whether to appeal.",
        "Ruritania and Freedonia are discussing border arrangements.",
        "The purchase still needs the consent of the National Diet.",
        "The purchase awaits approval by the National Diet.",
        "The treaty must pass parliament.",
        "Talks resume on Monday on whether to extend the truce.",
    ],
)
def test_what_is_under_way_is_under_discussion(sentence: str) -> None:
    assert one(sentence).status is DecisionStatus.UNDER_DISCUSSION


@pytest.mark.parametrize(
    "sentence",
    [
        "It is expected to rain on Friday.",
        "Prices are expected to rise next year.",
        "The ministers were due to discuss the harvest.",
        "Ministers will discuss the harvest at a summit in Oxmere on Friday.",
        "Vera Holm will give a speech on Friday.",
        "Vera Holm will visit Oxmere next week.",
        "Meadow Council voted down the plan on Monday.",
        "The allies agreed in 2008 to set a target.",
        "Harbour Court ruled on Tuesday that the ban was lawful.",
        "Vera Holm said she would vote for the plan.",
        "Vera Holm will vote against the plan on Friday.",
        "Meadow Council would vote on the plan if the mayor asked.",
        "Lawmakers are not expected to vote on the plan this year.",
        "The report will be published on Friday.",
        "The vote is expected to be close.",
        "The match will decide the title on Sunday.",
        "Nobody will decide for us.",
        "The museum will open in May.",
        "“We will vote on the plan on Friday.”",
    ],
)
def test_what_only_happens_is_no_decision(sentence: str) -> None:
    assert decisions(sentence)[1] == []


def test_what_is_put_off_is_postponed_to_its_new_day() -> None:
    found = one("Meadow Council on Wednesday put off a vote on the quarry until 12 May.")
    assert (found.status, due(found)) == (DecisionStatus.POSTPONED, "2026-05-12")
    again = one("A decision on the quarry has been put off until October.")
    assert (again.status, due(again)) == (DecisionStatus.POSTPONED, "2026-10")


def test_a_new_day_told_later_belongs_to_the_postponed_decision() -> None:
    found = one(
        "Meadow Council on Wednesday postponed a vote on the quarry. "
        "Meadow Council will now vote on 12 May."
    )
    assert (found.status, due(found)) == (DecisionStatus.POSTPONED, "2026-05-12")
    assert len(found.evidence) == 2


def test_a_day_that_has_passed_is_no_term() -> None:
    found = one("Meadow Council has yet to decide on the quarry that closed on 3 March.")
    assert found.due is None


def test_a_decision_after_something_is_open_towards_the_end() -> None:
    found = one("Meadow Council will decide after a hearing in Oxmere on 5 May whether to sue.")
    assert (due(found), found.due_kind) == ("2026-05-05/..", DueKind.EXPECTED)


def test_a_day_is_taken_from_the_event_that_the_clause_hangs_on() -> None:
    _, found = decisions(
        "Ruritania and Freedonia are trying to agree on a fishing treaty ahead of a leaders’ "
        "summit in Oxmere in July, when ministers are due to sign off on a wider aid package."
    )
    assert [due(decision) for decision in found] == ["2026-07", "2026-07"]
    assert [decision.due_kind for decision in found] == [DueKind.DEADLINE, DueKind.SCHEDULED]
    venues = [decision.venue and decision.venue.name for decision in found]
    assert venues == ["leaders’ summit in Oxmere"] * 2


def test_a_place_that_an_event_was_told_of_is_the_event() -> None:
    _, found = decisions(
        "Ruritania is trying to agree on a fishing treaty ahead of a leaders’ summit in Oxmere in "
        "July.\n\nFreedonia is working to agree to a new spending pledge at Oxmere."
    )
    assert found[0].venue is found[1].venue
    assert (due(found[1]), found[1].due_kind) == ("2026-07", DueKind.EXPECTED)


def test_two_decisions_in_one_sentence_are_two() -> None:
    _, found = decisions(
        "Meadow Council must choose a host for the fair and settle a dispute over fees by Friday."
    )
    assert [decision.title for decision in found] == [
        "Choice of a host for the fair",
        "Settlement of a dispute over fees",
    ]


def test_a_decision_told_twice_is_one_with_two_evidences() -> None:
    found = one(
        "Meadow Council will vote on the harbour bridge on 5 May. Rain fell.\n\n"
        "Meadow Council is due to vote on the harbour bridge scheme."
    )
    assert len(found.evidence) == 2


def test_a_headline_adds_to_a_decision_and_makes_none() -> None:
    headline = "Meadow Council to vote on harbour bridge"
    found = one("Meadow Council will vote on the harbour bridge on 5 May.", headline)
    assert len(found.evidence) == 2
    assert decisions("Rain fell.", headline)[1] == []


def test_consent_is_given_by_who_is_asked_for_it() -> None:
    found = one("Any deal would also need the consent of the National Diet.")
    assert [actor.name for actor in found.deciders] == ["National Diet"]
    assert found.title == "Consent for any deal"


def test_a_country_decides_between_dashes() -> None:
    found = one("The three — Ruritania, Freedonia and Sylvania — are discussing border patrols.")
    assert [actor.name for actor in found.deciders] == ["Ruritania", "Freedonia", "Sylvania"]


def test_the_three_governments_are_the_three_that_were_named() -> None:
    found = one(
        "Ruritania, Freedonia and Sylvania share a river. "
        "The three governments will sign the treaty on May 28."
    )
    assert [actor.name for actor in found.deciders] == ["Ruritania", "Freedonia", "Sylvania"]


def test_a_venue_does_not_decide() -> None:
    found = one("A vote on the bridge is scheduled for 5 May in Oxmere.")
    assert found.deciders == []


def test_options_are_what_the_text_lists() -> None:
    found = one(
        "Harbour Court has to decide by year-end. "
        "It can clear the sale, attach conditions or block it."
    )
    labels = [option.label for option in found.options]
    assert labels == ["clear the sale", "attach conditions", "block it"]
    asked = one("Meadow Council will decide next month whether to repair the pier or tear it down.")
    assert [option.label for option in asked.options] == ["repair the pier", "tear it down"]


def test_a_question_is_a_complete_phrase() -> None:
    for sentence in (
        "Meadow Council will decide in May whether to keep the pool open.",
        "Meadow Council is due to vote on a plan for the old harbour, the mayor said.",
        "Harbour Court is expected to rule by June 30 on the appeal of the",
    ):
        last = one(sentence).question.split()[-1]
        assert last not in {"the", "of", "on", "to", "a", "and"}


@pytest.mark.parametrize("text", ["", "x", "Will vote on", "Due to", "\u200b", "vote " * 3, "By"])
def test_any_text_gives_an_answer(text: str) -> None:
    assert decisions(text or " ")[1] == []


@pytest.mark.parametrize(
    "words",
    [
        "will vote on ",
        "due to ",
        "— A — is discussing ",
        "The court will rule on May 5. ",
        "and agree to settle ",
        "a decision is expected ",
        "unless by Friday ",
        "arguments over whether a ruling is not expected before June and ",
        "The deadline is 5 May. A ruling is due. ",
        "A committee led by the court in will be asked in May to approve ",
        "No date has been set for a vote ",
        "others, Ann Pell and Bo Roe, voted no ",
    ],
)
def test_time_grows_with_the_text_alone(words: str) -> None:
    article = article_of("A head\n\n" + words * (100_000 // len(words)), published_at=PUBLISHED)
    text = split_sentences(article, find_quotations(article))
    dates = find_dates(text, Anchor(PUBLISHED.date(), 2026))
    begin = time.perf_counter()
    find_pending_decisions(text, Cast(text), dates)
    assert time.perf_counter() - begin < SECONDS_A_MEGABYTE / 10
