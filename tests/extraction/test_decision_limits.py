"""Terms that somebody sets somebody, and what else tells of a decision without its verb."""

import pytest

from tests.extraction.test_pending_decisions import decisions, due, one


@pytest.mark.parametrize(
    ("sentence", "names", "edtf"),
    [
        ("The mediator gave Sylvania 72 hours to return to the table.", ["Sylvania"],
         "../2026-04-12"),
        ("Ruritania gave Sylvania until noon on Monday to free the hostages.",
         ["Sylvania"], "../2026-04-13"),
        ("Meadow Council has until the end of May to fine the mill or drop the case.",
         ["Meadow Council"], "../2026-05-31"),
        ("Sylvania has been given until 4 May to lay down its arms.", ["Sylvania"],
         "../2026-05-04"),
    ],
)  # fmt: skip
def test_who_is_set_a_term_is_to_decide_by_then(sentence: str, names: list[str], edtf: str) -> None:
    found = one(f"Meadow Council met envoys on Thursday. {sentence}")
    assert ([actor.name for actor in found.deciders], due(found)) == (names, edtf)


@pytest.mark.parametrize(
    "sentence",
    [
        "Residents have until 4 May to apply for a grant.",
        "The court gave the driver 30 days to pay the fine.",
        "Visitors have until 6 May to see the paintings.",
        "Meadow Council gave the choir until last Friday to leave the hall.",
        "The choir had given its keys to the porter.",
        "Meadow Council has given money to charities since 2019.",
    ],
)
def test_a_term_for_an_errand_or_one_that_is_over_is_no_decision(sentence: str) -> None:
    assert decisions(sentence)[1] == []


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("Meadow Council is to say before 4 May whether the pier will reopen.", "../2026-05-03"),
        ("Ruritania is expected to announce on Monday whether it will send troops.",
         "2026-04-13"),
        ("President Vera Holm will make up her mind about the treaty on Monday.", "2026-04-13"),
        ("The board has until 4 May to make up its mind.", "../2026-05-04"),
        ("The budget, which must be passed by 4 May, is dear.", "../2026-05-04"),
        ("The board will pick one of the two on 6 May.", "2026-05-06"),
        ("The board will settle on a name when it meets on 6 May.", "2026-05-06"),
        ("A vote on the pier that had been set for last week was put off until 6 May.",
         "2026-05-06"),
        ("Meadow Council will judge whether the pier is worth its price.", None),
        ("Ministers, not officials, have the last word on the levy.", None),
        ("The mill has appealed, and no date has been set for a ruling.", None),
        ("The watchdog opened its own inquiry in March and has set no timetable.", None),
    ],
)  # fmt: skip
def test_other_words_tell_of_a_decision_too(sentence: str, edtf: str | None) -> None:
    found = decisions(sentence)[1]
    assert found
    assert due(found[0]) == edtf


@pytest.mark.parametrize(
    "sentence",
    [
        "Meadow Council did not say on Monday whether the pier would reopen.",
        "Vera Holm could not make up her mind about the curtains.",
        "The message must be passed on to the crew by Monday.",
        "The board will pick up the bill on 6 May.",
        "Dust will settle on the shelves by May.",
        "Economists are at odds over what comes next.",
        "Villagers said they would vote the mayor out.",
        "If the House approves it, the bill moves to the Senate on Monday.",
        "Traders called the decision a mistake before a break on Monday.",
    ],
)
def test_words_that_are_near_to_deciding_are_no_decision(sentence: str) -> None:
    assert decisions(sentence)[1] == []


def test_what_a_plan_would_have_decided_is_pending() -> None:
    found = one("Under the plan, rebels would hand in its arms. Parliament would vote on "
                "an amnesty by 4 May.")  # fmt: skip
    assert due(found) == "../2026-05-04"


def test_the_body_before_its_place_decides() -> None:
    found = one("The plan goes on to the National Diet in Oxmere, which is expected to vote on it "
                "by 4 May.")  # fmt: skip
    assert [actor.name for actor in found.deciders] == ["National Diet"]


def test_what_runs_out_may_be_the_mandate_of_something() -> None:
    found = one("The mandate of the border mission expires on 4 May. Ruritania has offered to "
                "extend it for a year.")  # fmt: skip
    assert found.title


@pytest.mark.parametrize(
    ("sentence", "title", "edtf"),
    [
        ("Harbour Court will hear the mill’s appeal on Tuesday.",
         "Decision on the mill’s appeal", "2026-04-14"),
        ("A hearing on the motion is set for May 9.", "Decision on the motion", "2026-05-09"),
        ("The full Senate takes up the bill on Monday.", "Vote on the bill", "2026-04-13"),
        ("The measure will appear on the November ballot.", "Vote on the measure", "2026-11"),
        ("The two seats are on the May 8 ballot.", "Vote on the two seats", "2026-05-08"),
        ("Meadow Council aims to reach a decision on the pier by June.",
         "Decision on the pier", "../2026-06"),
        ("The panel will name the host city in June.", "Choice of the host city", "2026-06"),
        ("The bank is widely expected to leave rates unchanged when it meets on 29 April.",
         "Decision on rates unchanged", "2026-04-29"),
        ("Whether the pier stays open is now up to Meadow Council.",
         "Decision whether the pier stays open", None),
        ("If approved by the council on Monday, the ban would start in June.",
         "Decision by council", "2026-04-13"),
        ("The ban would take effect in July if voters approve it on May 12.",
         "Vote by voters", "2026-05-12"),
        ("Meadow Council deferred the application to its next meeting on 4 May.",
         "Decision on the application", "2026-05-04"),
        ("Meadow Council voted to table the ordinance until May 12.",
         "Decision on the ordinance", "../2026-05-12"),
        ("Meadow Council has not said when it will publish its decision on the pier.",
         "Decision on the pier", None),
        ("The vote on the pier, originally scheduled for Monday, was pushed to Friday.",
         "Vote on the pier", "2026-04-10"),
        ("Voting on the offer ends on Friday.", "Voting on the offer", "2026-04-10"),
        ("The legislation now moves to the Senate.", "Decision on the legislation", None),
        ("Meadow Council faces a vote of no confidence on Monday.", "Vote of no confidence",
         "2026-04-13"),
    ],
)  # fmt: skip
def test_what_comes_before_who_decides_is_pending(
    sentence: str, title: str, edtf: str | None
) -> None:
    found = one(sentence)
    assert (found.title, due(found)) == (title, edtf)


@pytest.mark.parametrize(
    "sentence",
    [
        "Harbour Court will hear arguments on 6 May.",
        "The choir will hear the organ on Tuesday.",
        "Meadow Council takes up little room in the hall.",
        "The bank is expected to leave its old building when the lease ends in May.",
        "If approved by the council, the ban would start in June.",
        "The ball was pushed to Thursday Island.",
    ],
)
def test_hearing_and_taking_up_something_else_is_no_decision(sentence: str) -> None:
    assert decisions(sentence)[1] == []


def test_a_new_day_for_what_was_put_off_belongs_to_it() -> None:
    found = one(
        "Meadow Council put off a vote on the pier. It voted 5-2 to take the question up again at "
        "its May 14 meeting."
    )
    assert (found.title, due(found)) == ("Vote on the pier", "2026-05-14")


def test_who_is_urged_to_do_something_at_its_meeting_decides_there() -> None:
    found = one("Traders urged the council to close the pier at its next meeting, on 14 May.")
    assert ([actor.name for actor in found.deciders], due(found)) == (["council"], "2026-05-14")


def test_who_faces_a_vote_does_not_take_it() -> None:
    found = one("Vera Holm faces a vote of no confidence on Monday.")
    assert found.deciders == []


def test_the_body_that_is_spoken_of_takes_a_vote_that_is_nobodys() -> None:
    found = one("A bill before the National Diet would close the pier. Its sponsor expects a floor "
                "vote by 14 May.")  # fmt: skip
    assert [actor.name for actor in found.deciders] == ["National Diet"]


def test_a_ruling_that_says_not_on_what_is_on_what_the_court_was_asked() -> None:
    found = one("Harbour Court was asked on Monday to close the pier.\n\nTraders are afraid of it. "
                "The town needs it.\n\nThe court gave no date for a ruling.")  # fmt: skip
    assert len(found.evidence) == 2
