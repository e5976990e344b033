"""Stances that nobody holds any more, or that nothing was said of: none is told as one of today."""

import pytest

from tests.extraction.briefs import sides

BALLOT = "The Fairhaven council will vote on the harbor levy in May."


@pytest.mark.parametrize(
    "words",
    [
        "Ann Bell, who opposed the levy when it was introduced in 2011, chairs the council.",
        "Ann Bell, who in 2019 urged the council to sell the pier, has resigned.",
        "Ann Bell, who backed an earlier levy, was there.",
        "The Aldon League, which fought the previous levy, was there.",
        "Ann Bell, who supported the levy for a decade, was there.",
    ],
)
def test_how_somebody_stood_years_ago_is_no_stance_of_today(words: str) -> None:
    assert sides(BALLOT, words) == set()


@pytest.mark.parametrize(
    "words",
    [
        "Ann Bell, who opposed the levy last week, chairs the council.",
        "Ann Bell, who has opposed the levy for years, chairs the council.",
        "Ann Bell, who opposes the levy that began in 2011, chairs the council.",
    ],
)
def test_how_somebody_has_stood_since_is_one(words: str) -> None:
    assert sides(BALLOT, words) == {("Ann Bell", "opposes")}


def test_who_turned_since_stands_where_he_turned_to() -> None:
    words = "Ann Bell, who fought an earlier levy in 2011, said she was now in favor of the levy."
    assert sides(BALLOT, words) == {("Ann Bell", "supports")}


@pytest.mark.parametrize(
    "fate", ["has been dropped", "was scrapped in May", "had been shelved", "is now abandoned"]
)
def test_a_plan_that_was_given_up_is_wanted_by_nobody(fate: str) -> None:
    assert sides(f"Norway’s plan to tax salmon {fate}.") == set()


@pytest.mark.parametrize(
    "fate", ["will be debated in May", "was attacked by farmers", "was dropped by the bank"]
)
def test_a_plan_that_others_turn_down_is_still_wanted(fate: str) -> None:
    assert ("Norway", "supports") in sides(f"Norway’s plan to tax salmon {fate}.")


@pytest.mark.parametrize(
    "words",
    [
        "Two parties gave the council opposing advice on Monday.",
        "The two parties hold opposing views on it.",
        "Ann Bell, who votes only to break a tie, closed the hearing.",
        "“I want to be sure that I am reading the same map,” said Ann Bell.",
        "“We need to understand what was signed,” said Ann Bell.",
    ],
)
def test_words_that_tell_no_side_are_no_stance(words: str) -> None:
    assert sides(BALLOT, words) == set()


@pytest.mark.parametrize("dateline", ["AUSTIN, May 3, 2026 -", "LIMA, 3 May 2026 (Wire) -"])
def test_no_town_of_a_dateline_takes_a_stance(dateline: str) -> None:
    words = f"{dateline} Nurses blocked a road on Monday, demanding that the state drop the levy."
    assert sides(words) == {("Nurses", "opposes")}


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("said she would vote with the Greens to block the levy", "opposes"),
        ("vowed to vote alongside the opposition to reject the levy", "opposes"),
        ("said she would vote with the Greens to pass the levy", "supports"),
        ("said she would veto public money for the pier", "opposes"),
    ],
)
def test_what_somebody_votes_for_with_others_is_what_follows_them(words: str, stance: str) -> None:
    assert sides(BALLOT, f"Ann Bell {words}.") == {("Ann Bell", stance)}


def test_what_a_thing_will_not_do_is_no_stance_of_who_says_so() -> None:
    assert sides(BALLOT, "Colin Bax said the date was law and would not move.") == set()
    words = "Colin Bax said the levy was bad and would vote against it."
    assert sides(BALLOT, words) == {("Colin Bax", "opposes")}


@pytest.mark.parametrize(
    ("speaker", "holder"),
    [
        ("Ivo Hale, the chief executive of the Motoring Federation, said his members", "Motoring"),
        ("Chief Wil Tall of the Elk River First Nation said his community", "Elk River"),
    ],
)
def test_members_are_told_of_as_their_body(speaker: str, holder: str) -> None:
    ((found, stance),) = sides(BALLOT, f"{speaker} would not accept the levy.")
    assert found.startswith(holder)
    assert stance == "opposes"


def test_the_members_of_nobody_known_are_themselves() -> None:
    found = sides(BALLOT, "Ivo Hale said his neighbours would not accept the levy.")
    assert ("Ivo Hale", "opposes") not in found


@pytest.mark.parametrize(
    "words", ["farmers would first have to be paid", "tenants must first be rehoused"]
)
def test_who_wants_something_done_first_sets_a_condition(words: str) -> None:
    assert sides(BALLOT, f"Ann Bell said {words}.") == {("Ann Bell", "conditional")}


@pytest.mark.parametrize(
    "words",
    ["the levy would first have to be ratified", "she would first have to be briefed"],
)
def test_what_comes_first_as_a_matter_of_course_is_no_condition(words: str) -> None:
    assert sides(BALLOT, f"Ann Bell said {words}.") == set()
