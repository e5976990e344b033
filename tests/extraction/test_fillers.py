"""Stances on “the move”, “the decision”: on what was done right before, else on nothing."""

import pytest

from tests.extraction.briefs import read_brief


def of(name: str, *paragraphs: str) -> set[tuple[str, str]]:
    """The stances of one holder."""
    brief = read_brief("\n\n".join(["A headline", *paragraphs]))
    return {
        (one.stance.value, one.issue.name) for one in brief.positions if one.holder.name == name
    }


LEVY = "The levy goes ahead"


@pytest.mark.parametrize(
    ("told", "reaction", "stance"),
    [
        ("The council backs the levy.", "Ann Lowe criticised the move.", "opposes"),
        ("The council opposes the levy.", "Ann Lowe criticised the move.", "supports"),
        ("The council said it would drop the levy.", "Ann Lowe welcomed the decision.", "opposes"),
        ("The council voted to reject the levy.", "Ann Lowe welcomed the vote.", "opposes"),
        ("The council will vote on the levy in May.", "Ann Lowe welcomed the news.", "supports"),
    ],
)
def test_the_move_is_what_was_done_right_before(told: str, reaction: str, stance: str) -> None:
    assert of("Ann Lowe", f"{told} {reaction}") == {(stance, LEVY)}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lowe welcomed the decision.",
        "The company cut 400 jobs on Monday. Ann Lowe condemned the move.",
        "The government banned the march. Ann Lowe criticised the decision.",
        "Ministers delayed the levy. Ann Lowe criticised the move.",
    ],
)
def test_what_nothing_names_is_no_issue(text: str) -> None:
    assert of("Ann Lowe", text) == set()


def test_a_plan_that_is_named_by_no_more_than_its_noun_stays_one() -> None:
    assert of("Ann Lowe", "Ann Lowe supports the plan.") == {("supports", "The plan is adopted")}
