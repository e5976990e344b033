"""Holders whose office, home or plan stands beside them."""

import pytest

from tests.extraction.briefs import read_brief


def stands(*paragraphs: str) -> set[tuple[str, str]]:
    """Who takes which stance."""
    brief = read_brief("\n\n".join(["A headline", *paragraphs]))
    return {(one.holder.name, one.stance.value) for one in brief.positions}


@pytest.mark.parametrize(
    "office", ["The governor", "The chief executive", "The union’s leader", "The council leader"]
)
def test_an_office_before_a_name_is_no_second_holder(office: str) -> None:
    told = f"{office}, Bo Roe, would not oppose the deal but called the levy unfair."
    assert {one[0] for one in stands(told)} == {"Bo Roe"}


@pytest.mark.parametrize(
    "who",
    [
        "Transport Minister Bo Roe, Åland Islands,",
        "Bo Roe, Transport Minister, Åland Islands,",
        "Bo Roe, Norway,",
    ],
)
def test_whose_home_stands_between_commas_is_the_holder_himself(who: str) -> None:
    assert stands(f"{who} backs the tunnel.") == {("Bo Roe", "supports")}


@pytest.mark.parametrize("body", ["The ministry", "The agency", "A trade group"])
def test_which_it_says_is_said_by_the_subject(body: str) -> None:
    told = f"“The tunnel is a mistake,” said Tarn Rail. {body} backs the project, which it says"
    found = stands(f"{told} will cut traffic.")
    assert ("Tarn Rail", "supports") not in found
    assert ("Tarn Rail", "opposes") in found
    assert len(found) == 2


@pytest.mark.parametrize(
    "who",
    [
        "Mayor Ann Lowe, and the chief executive, Bo Roe,",
        "Ann Lowe and her deputy, Bo Roe,",
        "Ann Lowe, and the council’s chief executive, Bo Roe,",
        "The mayor, Ann Lowe, and the chief executive, Bo Roe,",
        "Ann Lowe, the mayor, and her deputy, Bo Roe,",
    ],
)
def test_who_stands_before_the_office_of_another_holds_it_with_him(who: str) -> None:
    assert stands(f"{who} back the tunnel.") == {("Ann Lowe", "supports"), ("Bo Roe", "supports")}


@pytest.mark.parametrize(
    "lead",
    [
        "Critics met Mayor Ann Lowe, and the chief executive, Bo Roe,",
        "After talks with Ann Lowe, and her deputy, Bo Roe,",
        "Ann Lowe lost, and the winner, Bo Roe,",
        "Few trust Ann Lowe, and her rival, Bo Roe,",
        "According to Ann Lowe, and her rival, Bo Roe,",
    ],
)
def test_who_stands_in_a_clause_before_holds_nothing_with_him(lead: str) -> None:
    assert stands(f"{lead} backs the tunnel.") == {("Bo Roe", "supports")}


def test_an_office_between_two_who_are_named_is_no_third_holder() -> None:
    told = "Ann Lowe, the mayor, and Bo Roe, the chief executive, back the tunnel."
    assert stands(told) == {("Ann Lowe", "supports"), ("Bo Roe", "supports")}


@pytest.mark.parametrize(
    ("first", "second", "stance"),
    [
        ("opposes", "was likewise opposed", "opposes"),
        ("opposes", "is likewise against it", "opposes"),
        ("backs", "is likewise in favour", "supports"),
        ("backs", "was likewise supportive", "supports"),
        ("backs", "likewise backs it", "supports"),
        ("opposes", "has likewise opposed it", "opposes"),
    ],
)
def test_likewise_stands_before_a_side_as_also_does(first: str, second: str, stance: str) -> None:
    told = f"Ann Lowe {first} the tunnel. Bo Roe {second}."
    assert ("Bo Roe", stance) in stands(told)
