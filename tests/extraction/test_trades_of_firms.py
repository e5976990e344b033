"""What a firm does, before its name where a sentence opens: “Developer Castell Estates”."""

import pytest

from tests.extraction.briefs import read_brief


def names(sentence: str) -> set[tuple[str, str]]:
    """The named entities of a sentence with their kinds."""
    brief = read_brief(f"A headline\n\n{sentence}")
    return {(one.kind.value, one.name) for one in brief.entities}


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Developer Castell Estates wants to build 300 houses on the field.", "Castell Estates"),
        ("Housebuilder Orwell Green said it backs the levy.", "Orwell Green"),
        ("Builder Marsh Dell Homes opposes the plan.", "Marsh Dell Homes"),
        ("Landlord Orwell Rise Properties opposes the plan.", "Orwell Rise Properties"),
        ("Operator Kestrel Rail said that it planned to cut trains.", "Kestrel Rail"),
        ("Miner Karst Ridge said its output fell.", "Karst Ridge"),
        ("Brewer Old Mill said it opposes the levy.", "Old Mill"),
    ],
)
def test_the_trade_of_a_firm_is_no_part_of_its_name(sentence: str, name: str) -> None:
    assert ("organization", name) in names(sentence)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Developer Tom Farrow said he would appeal.", ("person", "Tom Farrow")),
        ("Builder Jane Moss opposes the plan.", ("person", "Jane Moss")),
        ("Landlord Peter Holm said he would sell his homes.", ("person", "Peter Holm")),
        ("The Builder Homes Trust opposes the plan.", ("organization", "Builder Homes Trust")),
        ("Brewer Street Homes opposes the plan.", ("organization", "Brewer Street Homes")),
        ("Miner Homes opposes the plan.", ("organization", "Miner Homes")),
    ],
)
def test_a_trade_before_a_person_or_in_a_name_is_read_as_it_was(
    sentence: str, found: tuple[str, str]
) -> None:
    assert found in names(sentence)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Lithium miner Rio Verde opposes the tax.", "Rio Verde"),
        ("Dutch brewer Santa Clara has rejected the bid.", "Santa Clara"),
        ("The brewer Fort Ellis opposes the cap.", "Fort Ellis"),
        ("Silver miner Fort Worth said output rose.", "Fort Worth"),
        ("Budget airline Costa Verde said it would cut flights.", "Costa Verde"),
        ("Drugmaker Monte Rosa denied the report.", "Monte Rosa"),
        ("Gold miner Lake Vernon has raised its output.", "Lake Vernon"),
    ],
)
def test_a_name_like_a_towns_behind_a_trade_is_a_firms(sentence: str, name: str) -> None:
    assert ("organization", name) in names(sentence)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The lithium miner in Rio Verde said he was tired.", ("place", "Rio Verde")),
        ("Peter Holm, a miner from Rio Verde, opposes the plan.", ("place", "Rio Verde")),
        ("Gold miner Tom Farrow opposes the tax.", ("person", "Tom Farrow")),
        ("Promoter Chelsea Moon denied it.", ("person", "Chelsea Moon")),
        (
            "The brewer Fort Ellis opposes the tax. It rained in Fort Worth.",
            ("place", "Fort Worth"),
        ),
    ],
)
def test_where_a_trade_is_done_stays_a_place(sentence: str, found: tuple[str, str]) -> None:
    assert found in names(sentence)
