"""Plans that are handed on, what a court handed down, and what can be done or only liked."""

import pytest

from extraction.positions.issues import of_noun_phrase
from tests.extraction.briefs import read_brief


def stands(*paragraphs: str) -> set[tuple[str, str, str]]:
    """Who takes which stance on what."""
    brief = read_brief("\n\n".join(["A headline", *paragraphs]))
    return {(one.holder.name, one.stance.value, one.issue.name) for one in brief.positions}


@pytest.mark.parametrize(
    "sentence",
    [
        "The council wants to pass the plan on to the county.",
        "The committee voted to pass the bill on to the Senate.",
        "The panel agreed to pass the proposal along to the council.",
        "Ann Lowe said the board should pass the application on to the ministry.",
        "The committee passed the plan on to the full council on Monday.",
    ],
)
def test_who_passes_a_plan_on_is_not_told_to_want_it(sentence: str) -> None:
    assert stands(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "issue"),
    [
        ("The council wants to pass the plan.", "The plan is adopted"),
        ("The council voted to pass the bill on tolls.", "The bill on tolls is adopted"),
        ("Ann Lowe backs a move to the coast.", "A move to the coast goes ahead"),
        (
            "Ann Lowe backs the law on access to the park.",
            "The law on access to the park is adopted",
        ),
        (
            "Ann Lowe backs the plan for the road to the port.",
            "The plan for the road to the port is adopted",
        ),
    ],
)
def test_who_passes_a_plan_or_backs_one_to_a_place_wants_it(sentence: str, issue: str) -> None:
    assert issue in {one[2] for one in stands(sentence)}


@pytest.mark.parametrize("noun", ["ruling", "verdict", "decision", "order", "judgment"])
@pytest.mark.parametrize("first", ["the ruling on the bridge", "the ruling", "the verdict"])
def test_what_a_court_handed_down_is_one_issue_by_any_noun(first: str, noun: str) -> None:
    told = stands(f"Ann Lowe welcomed {first}.", f"Bo Roe condemned the {noun}.")
    assert len({one[2] for one in told}) == 1
    assert {one[:2] for one in told} == {("Ann Lowe", "supports"), ("Bo Roe", "opposes")}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("the council’s decision on the bridge", "the verdict in the fraud trial"),
        ("the judgment on the bridge", "the ruling on the harbour wall"),
        ("the ruling on the bridge", "the council’s decision on the pool"),
        ("the ruling on the bridge", "the order for new ferries"),
        ("the verdict in the fraud trial", "the ruling on the harbour wall"),
    ],
)
def test_what_is_told_of_in_full_stays_an_issue_of_its_own(first: str, second: str) -> None:
    told = stands(f"Ann Lowe welcomed {first}.", f"Bo Roe criticised {second}.")
    assert len({one[2] for one in told}) == 2


def test_the_decision_is_the_one_that_was_named_so() -> None:
    told = stands(
        "Ann Lowe welcomed the council’s decision on the bridge.",
        "Bo Roe condemned the verdict in the fraud trial. Cy Dahl criticised the decision.",
    )
    issues = {holder: issue for holder, _, issue in told}
    assert issues["Cy Dahl"] == issues["Ann Lowe"] != issues["Bo Roe"]


@pytest.mark.parametrize(
    ("name", "statement"),
    [
        ("the price", "The price is acceptable"),
        ("the costs", "The costs are acceptable"),
        ("the idea", "The idea is acceptable"),
        ("the wording", "The wording is acceptable"),
        ("the approach", "The approach is acceptable"),
        ("the outcome", "The outcome is acceptable"),
        ("the fare", "The fare goes ahead"),
        ("the price rise", "The price rise goes ahead"),
        ("the cost cap", "The cost cap goes ahead"),
        ("the ban", "The ban goes ahead"),
        ("the delay", "The delay goes ahead"),
    ],
)
def test_what_is_only_liked_or_not_does_not_go_ahead(name: str, statement: str) -> None:
    assert of_noun_phrase(name).statement == statement
