"""Sides that a few words tell in passing: before a plan’s name, behind “by”, in a suit."""

import pytest

from tests.extraction.briefs import read_brief, sides


@pytest.mark.parametrize(
    ("words", "holder"),
    [
        ("The Senate debated a White House-backed bill on debt.", "White House"),
        ("Lawmakers spoke of a Downing Street-backed amendment.", "Downing Street"),
        ("A World Bank-backed plan to build the dam divides the town.", "World Bank"),
        ("The assembly looked at the Kremlin-backed treaty.", "Kremlin"),
    ],
)
def test_a_plan_backed_by_a_name_of_several_words_has_its_support(words: str, holder: str) -> None:
    assert (holder, "supports") in sides(words)


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Her call was backed by Culture, Media and Sport Secretary Ann Bell.", "supports"),
        ("The plan was supported by Food, Farming and Fisheries Minister Ann Bell.", "supports"),
        ("The scheme was welcomed by Business, Trade and Tourism Secretary Ann Bell.", "supports"),
        (
            "The ban was opposed by Environment, Food and Rural Affairs Secretary Ann Bell.",
            "opposes",
        ),
    ],
)
def test_the_fields_of_an_office_are_no_holders(words: str, stance: str) -> None:
    assert sides(words) == {("Ann Bell", stance)}
    assert [one.name for one in read_brief(words).entities] == ["Ann Bell"]


@pytest.mark.parametrize(
    ("words", "holder"),
    [
        ("The governor said she planned to join a lawsuit to overturn the directive.", "governor"),
        ("Twelve cities joined the suit to block the merger.", "Twelve cities"),
        ("Norvale Mines joined a challenge to overturn the ban.", "Norvale Mines"),
        ("Two unions have joined a federal lawsuit to stop the sale.", "Two unions"),
    ],
)
def test_who_joins_a_suit_against_a_thing_opposes_it(words: str, holder: str) -> None:
    assert sides(words) == {(holder, "opposes")}


@pytest.mark.parametrize(
    ("words", "holder"),
    [
        ("A group of farmers have signalled their unhappiness with the levy.", "group of farmers"),
        ("Fishermen have made plain their unease over the quota.", "Fishermen"),
        ("The club made clear its displeasure at the ruling.", "club"),
        ("Nurses signaled dissatisfaction with the offer.", "Nurses"),
    ],
)
def test_who_shows_that_he_is_unhappy_with_a_plan_opposes_it(words: str, holder: str) -> None:
    assert sides(words) == {(holder, "opposes")}


@pytest.mark.parametrize(
    ("words", "holder"),
    [
        ("Liberal leaders are trying to get the bill passed before May.", "Liberal leaders"),
        ("The Greens are working to get the ban adopted.", "Greens"),
        ("Bo Lind has struggled to get his reform through parliament.", "Bo Lind"),
        ("Ministers are scrambling to get the treaty ratified.", "Ministers"),
    ],
)
def test_who_tries_to_get_a_bill_passed_supports_it(words: str, holder: str) -> None:
    assert sides(words) == {(holder, "supports")}


def test_all_of_a_party_whom_others_join_in_a_vote_stand_with_them() -> None:
    assert sides("Ann Bell and Bo Lind joined all Liberals in voting against the bill.") == {
        ("Ann Bell", "opposes"),
        ("Bo Lind", "opposes"),
        ("Liberals", "opposes"),
    }


@pytest.mark.parametrize(
    ("words", "holder"),
    [
        ('The ruling was described as "a disgrace" by Ann Bell.', "Ann Bell"),
        ('The cuts have been dubbed "cruel" by nurses.', "nurses"),
        ('Plans to store waste there have been branded "irresponsible" by Ann Bell.', "Ann Bell"),
        ("Moves to sell the pier were called “reckless” by fishermen.", "fishermen"),
    ],
)
def test_by_whom_a_plan_is_called_a_bad_name_in_any_marks_opposes_it(
    words: str, holder: str
) -> None:
    assert sides(words) == {(holder, "opposes")}


@pytest.mark.parametrize(
    ("words", "holder"),
    [
        ("Two banks have questioned the bid's credibility.", "Two banks"),
        ("Analysts questioned the plan’s cost.", "Analysts"),
        ("The governor questioned the deal’s merits.", "governor"),
        ("Lawyers doubt the law’s fairness.", "Lawyers"),
    ],
)
def test_who_questions_what_a_plan_is_worth_opposes_it(words: str, holder: str) -> None:
    assert sides(words) == {(holder, "opposes")}


@pytest.mark.parametrize(
    ("words", "holder"),
    [
        ("France said it would continue to pursue the initiative.", "France"),
        ("The company pressed on with the merger.", "company"),
        ("The mayor said she would carry on with the plan.", "mayor"),
        ("Norway keeps promoting the treaty.", "Norway"),
    ],
)
def test_who_goes_on_with_a_plan_supports_it(words: str, holder: str) -> None:
    assert sides(words) == {(holder, "supports")}
