"""Whose a stance is where an office, a place or a party stands with the name, or instead of it."""

import pytest

from tests.extraction.briefs import sides

BALLOT = "The Fairhaven council will vote on the harbor levy in May."


@pytest.mark.parametrize(
    "words",
    [
        "Chair of the planning committee Councillor Ann Bell opposed the levy.",
        "Deputy leader of the Greens Ann Bell opposed the levy.",
        "“We cannot accept this levy,” former Chilean ambassador to Peru Ann Bell told reporters.",
        "Chairman of the Joint Chiefs General Ann Bell said she opposed the levy.",
        "Peru Mayor Ann Bell met the guild and opposed the levy.",
        "Ann Bell of Aldon in north Queensland, whose boat sank, is opposed to the levy.",
        "Ann Bell is head of the Harbor Party, a longtime critic of the levy.",
    ],
)
def test_an_office_with_its_body_is_held_by_who_is_named_right_behind(words: str) -> None:
    assert sides(BALLOT, words) == {("Ann Bell", "opposes")}


def test_an_aide_to_somebody_is_somebody_else() -> None:
    told = "An aide to Senator Bo Roe opposed the levy."
    assert sides(BALLOT, told) == {("aide to Senator Bo Roe", "opposes")}


@pytest.mark.parametrize(
    "words",
    [
        "“We cannot accept this levy,” the Utah Republican said.",
        "“We cannot accept this levy,” said the Republican.",
        "The Utah Republican opposes the levy.",
    ],
)
def test_one_who_sits_for_a_party_is_not_the_party(words: str) -> None:
    named = "Sen. Ann Bell, R-Utah, met Gov. Bo Roe, a Democrat."
    assert sides(BALLOT, named, words) == {("Ann Bell", "opposes")}


def test_a_member_of_a_party_whom_nobody_names_is_not_the_party() -> None:
    assert sides(BALLOT, "A Republican opposed the levy.") == set()
    assert sides(BALLOT, "Republicans opposed the levy.") == {("Republican Party", "opposes")}


@pytest.mark.parametrize(
    "words",
    [
        "Growers went to Peru pressing for the levy to be dropped.",
        "People claiming to work for the Aldon Guild are asking for payment.",
        "Tenant support groups met on Monday.",
    ],
)
def test_where_people_are_and_what_they_are_called_takes_no_side(words: str) -> None:
    assert sides(BALLOT, words) == set()


def test_with_somebody_asking_for_a_thing_it_is_asked_by_them() -> None:
    assert sides("With Peru pressing for a delay, talks stalled.") == {("Peru", "supports")}


@pytest.mark.parametrize(
    "words",
    [
        "Peruvian forces backed by their Chilean allies are in the hills.",
        "The firms questioned by the Aldon Guild were looking for growth.",
        "A levy acceptable to the Aldon Guild is sought.",
        "The levy is unacceptable for a port that has done so much.",
        "Peru says the raid was backed by the Chilean spy agency.",
    ],
)
def test_what_is_backed_or_suits_somebody_is_a_plan_and_is_said_to(words: str) -> None:
    assert sides(BALLOT, words) == set()


def test_a_levy_that_is_said_to_suit_somebody_is_backed_by_them() -> None:
    told = "The levy is acceptable to the Aldon Guild."
    assert sides(BALLOT, told) == {("Aldon Guild", "supports")}


def test_a_plan_to_buy_from_somebody_is_not_theirs() -> None:
    told = "Aldon Council has shelved a plan to buy land from the Harbor Trust."
    assert sides(told) == {("Aldon Council", "opposes")}
