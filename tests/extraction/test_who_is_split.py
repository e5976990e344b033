"""Who is split is undecided where a question is named and he has a side to take; else nobody is."""

import pytest

from tests.extraction.briefs import sides

RATES = "The Central Bank will decide on a rate cut in May."
BALLOT = "The Fairhaven council will vote on the harbor levy in May."


@pytest.mark.parametrize("who", ["Analysts", "Economists", "Experts", "Polls", "Traders"])
@pytest.mark.parametrize(
    "split",
    ["are split", "were split on the timing", "are divided over the rate cut",
     "were evenly divided", "are at odds over what comes next"],
)  # fmt: skip
def test_those_who_only_watch_are_on_no_side(who: str, split: str) -> None:
    assert sides(RATES, f"{who} {split}.") == set()
    assert sides(RATES, f"{who} at two banks {split}.") == set()


@pytest.mark.parametrize(
    "split",
    [
        "was divided over the size of the levy",
        "is split on the timing",
        "is at odds over when to hold the vote",
        "was divided about the exact details",
        "is torn over the timing of the levy",
        "is undecided about the date",
    ],
)
def test_who_is_split_on_how_and_when_may_agree_on_the_plan(split: str) -> None:
    assert sides(BALLOT, f"The Harwick board {split}.") == set()


@pytest.mark.parametrize(
    "split", ["was divided.", "was deeply divided.", "was split.", "was evenly split."]
)
def test_on_what_a_board_was_divided_that_day_is_not_told(split: str) -> None:
    assert sides(BALLOT, f"The board met for an hour. The board {split}") == set()


@pytest.mark.parametrize(
    ("words", "holder"),
    [
        ("The board of Nordbank was divided over the merger.", "board of Nordbank"),
        ("The board of Nordbank is split on whether to sell the mine.", "board of Nordbank"),
        ("The Fairhaven council is deeply divided over the levy.", "Fairhaven council"),
        ("Residents of Harwick were split over the plan.", "Residents of Harwick"),
    ],
)
def test_who_decides_or_lives_with_it_is_undecided_on_what_is_named(
    words: str, holder: str
) -> None:
    assert sides(words) == {(holder, "undecided")}


@pytest.mark.parametrize(
    "words",
    ["Parents were divided.", "The opposition is split.", "Ministers are split. Details are few."],
)
def test_those_who_have_a_side_to_take_are_split_on_the_question_at_hand(words: str) -> None:
    assert {stance for _, stance in sides(BALLOT, words)} == {"undecided"}
