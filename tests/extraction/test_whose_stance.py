"""Whose a stance is where its subject is “which”, “it” or the subject of a clause that goes on."""

import pytest

from tests.extraction.briefs import sides

BALLOT = "The Fairhaven council will vote on the harbor levy in May."


@pytest.mark.parametrize(
    ("words", "holder"),
    [
        ("A rival union, which accepted the levy, told reporters so.", "rival union"),
        ("It heard a plea by Voltmere Energy, which backs the levy.", "Voltmere Energy"),
        ("Members of the Aldon Council, which backs the levy, met.", "Aldon Council"),
    ],
)
def test_which_is_said_of_the_body_right_before_it(words: str, holder: str) -> None:
    assert sides(BALLOT, words) == {(holder, "supports")}


@pytest.mark.parametrize(
    "words",
    [
        "said the board had met twice and had voted against the levy",
        "said that the board would meet in May and would oppose the levy",
    ],
)
def test_the_second_verb_of_a_reported_clause_is_of_its_subject(words: str) -> None:
    assert sides(BALLOT, f"Ann Bell {words}.") == {("board", "opposes")}


@pytest.mark.parametrize(
    "words",
    [
        "said the plan was bad and would vote against it",
        "said the council had erred and urged it to drop the levy",
        "said she would read the levy and would oppose it",
    ],
)
def test_a_second_verb_beside_said_is_of_who_said_it(words: str) -> None:
    assert sides(BALLOT, f"Ann Bell {words}.") == {("Ann Bell", "opposes")}


def test_it_after_somebody_who_is_not_known_said_so_is_nobody() -> None:
    told = "Coral Airways is in talks. The other said it opposed the deal."
    assert sides(told) == set()


def test_it_is_the_branch_that_the_sentence_before_begins_with() -> None:
    told = "The Danish branch of the Green League has stopped short of backing the levy."
    found = sides(
        BALLOT, f"{told} It would back a toll, its head Jonas Kamper said, if fares fell."
    )
    assert ("Danish branch of the Green League", "conditional") in found


def test_a_plan_is_drafted_by_the_panel_and_not_by_a_team_named_later() -> None:
    drafted = "The levy was drafted by the council’s safety panel"
    later = f"{drafted} during talks between Aldon City and Royal Verrin."
    assert sides(later) <= {("council’s safety panel", "supports")}
    assert sides(f"{drafted}.") == {("council’s safety panel", "supports")}


def test_who_goes_on_to_say_his_different_line_has_one_stance() -> None:
    told = "Norway took a different line, saying it would accept the levy if fares fell."
    assert sides(f"Ann Bell supports the levy. {told}") == {
        ("Ann Bell", "supports"),
        ("Norway", "conditional"),
    }
