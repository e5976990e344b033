"""Whose a stance is where an office, a place or a party stands with the name, or instead of it."""

import pytest

from tests.extraction.briefs import read_brief, sides

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


def holders(text: str) -> dict[str, str | None]:
    """For whom each person of a text has an office."""
    brief = read_brief(f"A headline\n\n{text}")
    people = [one for one in brief.entities if one.kind.value == "person"]
    return {one.name: one.affiliation.name if one.affiliation else None for one in people}


def test_an_office_is_of_the_body_without_a_name_that_was_told_of_last():
    named = "Camvelo, a cycling campaign, had a petition.\n\n"
    council = "The county council, which keeps the roads, has the last word. "
    told = "Its cabinet member for highways, Peter Rudd, said that it was open."
    assert holders(named + council + told) == {"Peter Rudd": "county council"}
    union = "Marsk Lines said its ships were late. The union will vote. Its head, Bo Lind, said no."
    assert holders(union) == {"Bo Lind": "union"}


def test_an_office_stays_with_the_firm_that_a_noun_stands_for():
    firm = "Marsk Lines said its ships were late. The company will cut jobs. "
    assert holders(firm + "Its chief executive, Bo Lind, said so.") == {"Bo Lind": "Marsk Lines"}
    report = "The Marlow Council met. The report was late. Its leader, Bo Lind, said no."
    assert holders(report) == {"Bo Lind": "Marlow Council"}


def test_a_commissioner_for_a_field_is_of_no_body_of_another_paragraph():
    told = "UNHCR urged them to drop it.\n\nMigration Commissioner Tomas Hrdal said he could wait."
    assert holders(told) == {"Tomas Hrdal": None}


def test_the_union_is_no_association_of_employers():
    brief = read_brief(
        "A headline\n\nThe Norden Dockers Union said it would strike. The National Retail "
        "Federation asked for talks. The union’s bargaining committee meets on Monday."
    )
    own = [one for one in brief.entities if "committee" in one.name]
    assert [one.affiliation.name for one in own if one.affiliation] == ["Norden Dockers Union"]
