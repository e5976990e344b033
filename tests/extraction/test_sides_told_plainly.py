"""Sides that news tells plainly: defended costs, issues raised, groups by what they oppose."""

import pytest

from tests.extraction.briefs import read_brief, sides

PLAN = "The Fairhaven council plans a harbor bridge."


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Minister Ann Bell has defended the rising costs.", {("Ann Bell", "supports")}),
        (
            "Labour Party members including leader Ann Bell and Bo Lind have been among those "
            "campaigning against the bridge.",
            {("Ann Bell", "opposes"), ("Bo Lind", "opposes")},
        ),
        (
            "“The government needs to freeze rail fares,” said Ann Bell.",
            {("Ann Bell", "supports")},
        ),
        ("Ann Bell testified against several of the bills.", {("Ann Bell", "opposes")}),
        (
            "Opponents to the bridge told lawmakers that owners will be punished.",
            {("Opponents to the bridge", "opposes")},
        ),
        (
            "Denmark, Germany and Spain all raised issues with the plan.",
            {("Denmark", "opposes"), ("Germany", "opposes"), ("Spain", "opposes")},
        ),
        (
            "All the countries agreed on the plan except Latvia, which abstained.",
            {("All the countries", "supports")},
        ),
        (
            "The Harbor Union argues that the bridge will provide a major boost to the town.",
            {("Harbor Union", "supports")},
        ),
        (
            "Campaign groups are resolved to continue their opposition.",
            {("Campaign groups", "opposes")},
        ),
        (
            "Some members of the council, namely Norway, Malta, France, and Peru, supported it.",
            {("Norway", "supports"), ("Malta", "supports"), ("Peru", "supports")},
        ),
        (
            "Councils opposed to the bridge are launching a legal challenge.",
            {("Councils", "opposes")},
        ),
        (
            "The Fairness Guild, which is campaigning across the country for a bridge, spoke.",
            {("Fairness Guild", "supports")},
        ),
        ("It began after MPs gave the project the green light on Monday.", {("MPs", "supports")}),
        ("Ann Bell said the plan was exceedingly politicised.", {("Ann Bell", "opposes")}),
        ("People living in Barton oppose it.", {("People living in Barton", "opposes")}),
        ("The union balloted members, who backed the plan by 90%.", {("members", "supports")}),
        ("It passed with all Republicans opposed.", {("Republican Party", "opposes")}),
    ],
)
def test_who_stands_where_is_told_in_plain_words(
    words: str, expected: set[tuple[str, str]]
) -> None:
    assert expected <= sides(PLAN, words)


def test_several_of_the_bills_are_the_bills() -> None:
    brief = read_brief("Ann Bell testified against several of the bills.")
    assert all("several" not in one.issue.name.lower() for one in brief.positions)


@pytest.mark.parametrize("who", ["MSPs", "MEPs", "Some TDs", "Local GPs", "Many clinicians"])
def test_people_who_are_called_by_short_forms_take_sides(who: str) -> None:
    assert (who, "opposes") in sides(PLAN, f"{who} oppose the bridge.")


def test_a_slate_of_bills_is_judged_as_bills_are() -> None:
    told = "The Harbor Union said that the slate of bills will do nothing to improve safety."
    assert ("Harbor Union", "opposes") in sides(told)


@pytest.mark.parametrize(
    "words",
    [
        "Ann Bell tabled a motion to scrap the levy. The Harbor Party supports it.",
        "Ann Bell introduced a bill to repeal the levy. The Harbor Party said it would back it.",
        "Ann Bell filed a bill that would repeal the levy. The Harbor Party supports it.",
    ],
)
def test_who_backs_a_bill_that_undoes_a_thing_is_not_for_the_thing(words: str) -> None:
    brief = read_brief(words)
    (stand,) = [one for one in brief.positions if one.holder.name == "Harbor Party"]
    undoes = "scrap" in stand.issue.name or "repeal" in stand.issue.name
    assert (stand.stance.value == "supports") == undoes
