"""Blame and praise of what undoes a plan: whose undoing is blamed, that is backed."""

import pytest

from tests.extraction.briefs import sides

BALLOT = "The Fairhaven council will vote on the harbor levy in May."


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("“It would be foolish to scrap the levy now,” said Ann Bell.", "supports"),
        ("“It would be wrong to drop it,” said Ann Bell.", "supports"),
        ("“It would be wise to drop the levy,” said Ann Bell.", "opposes"),
        ("“It would be foolish to build it,” said Ann Bell.", "opposes"),
        ("Ann Bell said it would be foolish to scrap the levy.", "supports"),
        ("“We should not let this levy die,” said Ann Bell.", "supports"),
        ("“I don’t see any reason why we should not pass this levy,” said Ann Bell.", "supports"),
        ("“I couldn’t be happier that the levy is gone,” said Ann Bell.", "opposes"),
        ("Ann Bell said the money should go to schools instead of the levy.", "opposes"),
    ],
)
def test_who_blames_the_undoing_of_a_plan_is_for_it(words: str, stance: str) -> None:
    assert sides(BALLOT, words) == {("Ann Bell", stance)}


@pytest.mark.parametrize(
    "words",
    [
        "said she was disappointed that the board rejected the levy",
        "was disappointed that the board had voted down the levy",
    ],
)
def test_who_is_sad_that_a_plan_was_undone_is_for_it(words: str) -> None:
    assert ("Ann Bell", "supports") in sides(BALLOT, f"Ann Bell {words}.")
    assert ("Ann Bell", "opposes") not in sides(BALLOT, f"Ann Bell {words}.")


def test_a_question_in_marks_tells_no_deed_of_those_in_it() -> None:
    told = "“Why would we scrap the levy?” said Ann Bell."
    assert ("Ann Bell", "opposes") not in sides(BALLOT, told)


def test_who_objects_to_the_rejection_of_a_plan_is_for_it() -> None:
    assert sides("Ann Bell objected to the rejection of the levy.") == {("Ann Bell", "supports")}
    assert sides("Ann Bell welcomed the rejection of the levy.") == {("Ann Bell", "opposes")}
