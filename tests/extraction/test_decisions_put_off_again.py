"""What is put off, how and when: no part of what is asked, and no decision of its own."""

import pytest

from brief.pending_decisions import DecisionStatus
from tests.extraction.test_pending_decisions import decisions, due, one

PUT_OFF = "Meadow Council has put off a decision on whether to cap fees"


@pytest.mark.parametrize(
    "tail",
    [
        "after a stormy six-hour meeting on Tuesday night",
        "following a tense debate",
        "at a stormy meeting on Tuesday night",
        "on Tuesday",
        "late on Monday",
        "until its May meeting",
        "for a second time",
        "by three months",
        "pending a report",
        "citing the cost",
        "amid protests",
    ],
)
def test_how_it_was_put_off_is_not_asked(tail: str) -> None:
    found = one(f"{PUT_OFF} {tail}.")
    assert found.title == "Decision whether to cap fees"
    assert found.question == "Whether to cap fees"
    assert found.status is DecisionStatus.POSTPONED


@pytest.mark.parametrize(
    "question",
    [
        "whether to close the pool on Sundays",
        "whether to open an office at the airport",
        "whether to pay for a second bridge",
        "whether to cut fees by half",
    ],
)
def test_what_belongs_to_the_deed_is_asked(question: str) -> None:
    asked = one(f"Meadow Council delayed a vote on {question}.").question
    assert asked == f"W{question[1:]}"


def test_the_day_and_the_place_of_a_delay_are_not_those_of_the_decision() -> None:
    found = one(f"{PUT_OFF} at a stormy meeting in Oxmere on Tuesday night.")
    assert (due(found), found.venue) == (None, None)
    found = one("Meadow Council put off a vote on the pier until a meeting in Oxmere on 5 May.")
    assert due(found) == "2026-05-05"
    assert found.venue is not None


def test_a_meeting_to_which_it_is_put_off_is_when_it_is_due() -> None:
    found = one("Meadow Council postponed a vote on the pier to its meeting on Tuesday.")
    assert (found.title, due(found)) == ("Vote on the pier", "2026-04-14")


def test_a_day_for_which_it_was_set_is_over() -> None:
    found = one("Meadow Council postponed a vote on the pier set for Tuesday.")
    assert (found.title, due(found)) == ("Vote on the pier", None)


@pytest.mark.parametrize(
    "deed",
    [
        "Councillors voted 7-5 to send the proposal back to the works committee, which will report "
        "by 6 May.",
        "It voted to refer the plan back to officers, who will report by 6 May.",
        "Members voted to return the application to staff, who will report by 6 May.",
    ],
)
def test_sending_it_back_is_how_it_is_put_off(deed: str) -> None:
    found = one(f"{PUT_OFF} after a hearing. {deed} A final vote could come as early as June.")
    assert [actor.name for actor in found.deciders] == ["Meadow Council"]
    assert (found.title, due(found)) == ("Decision whether to cap fees", "2026-06")
    assert found.status is DecisionStatus.POSTPONED
    assert len(found.evidence) > 1


def test_another_matter_that_is_sent_back_is_a_decision_of_its_own() -> None:
    _, found = decisions(f"{PUT_OFF}. The panel voted to send a mining bill back to the budget "
                         "committee, which must decide by 6 May.")  # fmt: skip
    assert [one.title for one in found] == ["Decision whether to cap fees",
                                            "Decision on a mining bill"]  # fmt: skip


def test_what_was_put_off_comes_back_past_another_decision() -> None:
    _, found = decisions("Meadow Council has put off a decision on whether to build an arena. "
                         "Harbour Court will rule on a car park by 6 May. A final vote on the "
                         "arena could come in June.")  # fmt: skip
    assert [(one.title, due(one)) for one in found] == [
        ("Decision whether to build an arena", "2026-06"),
        ("Ruling on a car park", "../2026-05-06"),
    ]


@pytest.mark.parametrize(
    ("clause", "thing"),
    [
        ("Meadow Council approved a $2 visitor fee that takes effect in June", "a $2 visitor fee"),
        ("The regents approved a 3 percent tuition rise", "a 3 percent tuition rise"),
        ("The commission backed a plan to widen the road", "a plan to widen the road"),
        ("Two firms have agreed a merger", "a merger"),
        ("Lawmakers passed the bill on Monday", "the bill"),
        ("The city will sell the land", "the land"),
        ("The takeover will close in June", "the takeover"),
        ("Under the contract, drivers get a 4 percent raise", "a 4 percent raise"),
    ],
)  # fmt: skip
def test_consent_is_to_what_the_clause_before_settles(clause: str, thing: str) -> None:
    found = one(f"{clause}, subject to approval by the state tourism board, which meets on 6 May.")
    assert found.title == f"Consent for {thing}"
    assert found.question == f"Whether to give consent for {thing}"
    assert [actor.name for actor in found.deciders] == ["state tourism board"]
    assert due(found) == "2026-05-06"


@pytest.mark.parametrize(
    "clause",
    [
        "The airline agreed to buy a stake in its rival",
        "The panel voted 5-2 to sell the golf course",
        "The firm said it had agreed terms on a sale",
    ],
)
def test_consent_to_a_deed_names_who_gives_it_and_no_half_of_a_clause(clause: str) -> None:
    found = one(f"{clause}, subject to approval by Harbour Court on 6 May.")
    assert found.title == "Consent of Harbour Court"
    assert found.question == "Whether to give consent"


@pytest.mark.parametrize(
    "body",
    [
        "state tourism board",
        "state higher education board",
        "county planning board",
        "state insurance commissioner",
        "state treasurer",
        "state legislature",
        "city council",
        "governor",
    ],
)
def test_a_body_in_small_letters_is_named_with_all_its_words(body: str) -> None:
    found = one(f"The plan needs approval by the {body} on 6 May.")
    assert [actor.name for actor in found.deciders] == [body]
    assert found.title == "Consent for the plan"
