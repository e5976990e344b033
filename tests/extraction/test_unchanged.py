"""What is wanted as it is: who would leave it so is against the change that is in question."""

import pytest

from tests.extraction.briefs import read_brief

BALLOT = "The Fairhaven council will vote on the harbor levy in May."


def stands(*paragraphs: str) -> set[tuple[str, str, str]]:
    """Who takes which stance on what."""
    brief = read_brief("\n\n".join(["A headline", *paragraphs]))
    return {(one.holder.name, one.stance.value, one.issue.name) for one in brief.positions}


@pytest.mark.parametrize(
    "words",
    [
        "Norway wants the toll left as it is.",
        "Norway wanted the toll kept unchanged.",
        "Norway wants the toll to stay as it is.",
        "Norway asked the council to leave the toll as it stands.",
        "Norway urged ministers to leave the toll well alone.",
        "Norway voted to keep the toll exactly as it is.",
        "Norway said the toll should stay as it is.",
        "Norway said the toll should be left alone.",
        "Norway said ministers should leave the toll untouched.",
        "“The toll must remain as it is,” Norway said.",
    ],
)
def test_who_wants_a_thing_as_it_is_is_against_a_change_of_it(words: str) -> None:
    assert stands(words) == {("Norway", "opposes", "The toll is changed")}


def test_who_would_stay_put_is_against_the_move_that_was_told() -> None:
    told = "The Aldon Rovers will vote on a move to the new stadium in May. Ann Bell disagrees."
    found = stands(told, "“We should stay put,” said Ann Bell.")
    assert {(who, stance) for who, stance, _ in found} == {("Ann Bell", "opposes")}


def test_who_says_that_a_thing_cannot_stay_as_it_is_wants_the_change() -> None:
    words = "“The toll must not stay as it is,” said Ann Bell."
    assert stands(words) == {("Ann Bell", "supports", "The toll is changed")}


@pytest.mark.parametrize(
    "words",
    [
        "Ann Bell asked reporters to leave the family alone.",
        "Police urged residents to stay put.",
        "“We must keep the harbor open,” said Ann Bell.",
        "Ann Bell wants the pier kept.",
        "Ann Bell said the toll should be kept.",
    ],
)
def test_what_is_kept_or_left_otherwise_is_no_change(words: str) -> None:
    assert "opposes" not in {stance for _, stance, _ in stands(BALLOT, words)}


def test_a_saving_that_is_voted_down_is_not_wanted() -> None:
    found = stands("Councillors promised to vote the saving down.")
    assert found == {("Councillors", "opposes", "The saving goes ahead")}
