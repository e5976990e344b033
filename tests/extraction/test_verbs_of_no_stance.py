"""Verbs that tell what somebody does, awaits or expects, and no side that he takes."""

import pytest

from tests.extraction.briefs import sides

BALLOT = "The Fairhaven council will vote on the harbor levy in May."


@pytest.mark.parametrize("who", ["The Harbor Bank", "Norway", "Ann Bell"])
@pytest.mark.parametrize(
    "words",
    [
        "will double prices in May",
        "plans to double prices",
        "will study the report",
        "will study the levy",
        "said it will study the findings",
        "is studying the report",
        "put new names to the plan",
        "is waiting for the report",
        "was waiting for approval of the merger",
        "expects inflation to ease",
        "said it expects inflation to ease by May",
        "would hold back its share",
        "said it would hold back its share of the loan",
        "hopes to close the deal by May",
        "said it hoped to complete the takeover next month",
    ],
)
def test_what_somebody_does_awaits_or_expects_is_no_side(who: str, words: str) -> None:
    assert sides(f"{who} {words}.") == set()
    assert sides(BALLOT, f"{who} {words}.") == set()


@pytest.mark.parametrize(
    ("words", "side"),
    [
        ("Ten senators put their names to the plan.", ("Ten senators", "supports")),
        ("The Harbor Bank wants to close the deal by May.", ("Harbor Bank", "supports")),
        ("The Harbor Bank hopes to close the mine by May.", ("Harbor Bank", "supports")),
    ],
)
def test_the_same_verbs_of_a_plan_tell_a_side(words: str, side: tuple[str, str]) -> None:
    assert sides(words) == {side}


@pytest.mark.parametrize(
    "words",
    [
        "has no plans to sell the mine",
        "said it had no plans to sell the mine",
        "has no plans for a sale of the mine",
        "said it has no plans for a merger",
    ],
)
def test_who_has_no_plans_for_a_deed_of_his_own_is_against_it(words: str) -> None:
    assert sides(f"The Harbor Bank {words}.") == {("Harbor Bank", "opposes")}


@pytest.mark.parametrize(
    "words",
    [
        "The Harbor Bank does not plan a party.",
        "There are no plans to sell the mine.",
        "Ann Bell said there were no plans to sell the mine.",
    ],
)
def test_where_nobody_is_said_to_have_none_nobody_is(words: str) -> None:
    assert sides(words) == set()


@pytest.mark.parametrize(
    "words",
    [
        "The mood in the party wavered.",
        "The mood of the council wavered.",
        "Support wavered.",
        "Support among farmers for the levy wavered.",
        "Support from the Harbor Union wavers.",
        "Norway’s support for the levy wavered.",
        "Norway’s support for the levy is wavering.",
        "Norway’s opposition to the levy is wavering.",
        "Confidence is wavering.",
    ],
)
def test_a_mood_that_wavers_puts_nobody_on_a_side(words: str) -> None:
    assert sides(BALLOT, words) == set()


@pytest.mark.parametrize(
    ("words", "side"),
    [
        ("Norway wavered.", ("Norway", "undecided")),
        ("Ann Bell is wavering.", ("Ann Bell", "undecided")),
        ("Ann Bell wavered on the levy.", ("Ann Bell", "undecided")),
        ("Members of the Harbor Union wavered.", ("Members of the Harbor Union", "undecided")),
        ("Norway’s support for the levy has not wavered.", ("Norway", "supports")),
        ("Norway’s support for the levy never wavered.", ("Norway", "supports")),
    ],
)
def test_who_wavers_himself_is_undecided(words: str, side: tuple[str, str]) -> None:
    assert sides(BALLOT, words) == {side}
