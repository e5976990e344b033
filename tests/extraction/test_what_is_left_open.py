"""What somebody hopes of others, will not say, or only asks: whose side it is, and on what."""

import pytest

from tests.extraction.briefs import read_brief, sides

BALLOT = "The Fairhaven council will vote on the harbor levy in May."
TOWER = "Council leader Tom Roe opposes the tower."


@pytest.mark.parametrize(
    "words",
    [
        "Ann Bell said she hoped the Aldon Guild would back the levy.",
        "Ann Bell told reporters she was hopeful that Mayor Sue Dow would approve the levy.",
        "Ann Bell said that she still hoped that the Senate would adopt the levy.",
    ],
)
def test_who_is_said_to_hope_that_others_will_wants_it(words: str) -> None:
    assert sides(BALLOT, words) == {("Ann Bell", "supports")}


@pytest.mark.parametrize(
    "words",
    [
        "Ann Bell said she was confident that the Aldon Guild would back the levy.",
        "Ann Bell said she believed the Senate would reject the levy.",
        "Ann Bell said she feared the Aldon Guild would approve the levy.",
        "Ann Bell said that Peru hoped the Senate would back the levy.",
    ],
)
def test_what_others_are_believed_to_do_yet_is_nobodys_side(words: str) -> None:
    assert sides(BALLOT, words) == set()


@pytest.mark.parametrize(
    "words",
    [
        "Ann Bell would not be drawn on whether the stadium would close.",
        "Ann Bell declined to say whether the stadium would close.",
        "Ann Bell refused to say whether the stadium should close.",
    ],
)
def test_who_will_not_say_whether_leaves_that_open_and_nothing_else(words: str) -> None:
    brief = read_brief(f"A headline\n\n{TOWER} {words}")
    told = {
        (one.holder.name, one.stance.value, "tower" in one.issue.name) for one in brief.positions
    }
    assert told == {("Tom Roe", "opposes", True), ("Ann Bell", "undecided", False)}


@pytest.mark.parametrize(
    "words",
    [
        "Ann Bell declined to say whether the pair had met.",
        "Ann Bell refused to say whether Sue Dow was in town.",
        "The police declined to say whether anyone had been arrested.",
        "Ann Bell did not say if she agreed with him.",
    ],
)
def test_who_will_not_say_what_is_so_takes_no_side(words: str) -> None:
    assert sides(TOWER, words) == {("Tom Roe", "opposes")}


@pytest.mark.parametrize(
    "words",
    [
        "Ann Bell declined to say whether she backed the plan.",
        "Ann Bell declined to say whether she agreed.",
        "Ann Bell refused to say whether she opposed it.",
        "Ann Bell declined to say whether she would vote for it.",
    ],
)
def test_who_will_not_say_whether_she_backs_a_plan_is_undecided_on_it(words: str) -> None:
    brief = read_brief(f"A headline\n\n{TOWER} {words}")
    assert {(one.holder.name, one.stance.value) for one in brief.positions} == {
        ("Tom Roe", "opposes"),
        ("Ann Bell", "undecided"),
    }
    assert len({one.issue for one in brief.positions}) == 1
