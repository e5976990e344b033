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
