"""Whom a reader of the brief meets: offices whole, firms as firms, one entity for one."""

import pytest

from tests.extraction.casts import actor, cast_of, kind_of, names, nominals, office
from tests.extraction.test_speakers import speakers


@pytest.mark.parametrize(
    "role",
    [
        "Law Minister",
        "Ports Minister",
        "Domestic Trade Minister",
        "Associate Education Minister",
        "Additional Solicitor General",
        "Chief Election Commissioner",
        "Banking Committee Chairman",
        "Finance Minister II",
        "Minister of State for Health",
        "Secretary of State for the Environment",
    ],
)
def test_an_office_is_read_whole_before_a_name(role):
    assert office("Tessa Korrin", f"The plan is late. {role} Tessa Korrin said so.")[0] == role


def test_a_field_of_an_office_behind_a_name_belongs_to_it():
    said = "Tessa Korrin, the Secretary of State for Health and Social Care, said no."
    assert office("Tessa Korrin", said)[0] == "Secretary of State for Health and Social Care"
    assert names("The Secretary of State for Health and Social Care left.") == []


def test_an_office_in_capitals_belongs_to_the_name_behind_it():
    said = "A mill will open in Ardale, Sports Minister P. Lunde said."
    assert kind_of("Ardale", said) == "place"
    assert office("P. Lunde", said)[0] == "Sports Minister"


@pytest.mark.parametrize("calling", ["Shearer", "Groundsman", "Cook", "Hydrologist"])
def test_a_calling_that_opens_a_sentence_is_no_part_of_the_name(calling):
    assert names(f"{calling} Macka Dovell said he was tired.") == ["Macka Dovell"]


def test_what_a_firm_does_is_no_part_of_its_name():
    assert names("Developer Castle Homes will hold a meeting.") == ["Castle Homes"]
    assert kind_of("Ann Pell", "Developer Ann Pell will hold a meeting.") == "person"


@pytest.mark.parametrize(
    "said",
    [
        "Two companies, Telmar Pay and Orchard Ledge, said no.",
        "A fourth bakery, Orchard Ledge, settled.",
        "The think tank Orchard Ledge said no.",
    ],
)
def test_firms_that_are_called_such_are_no_people(said):
    assert kind_of("Orchard Ledge", said) == "organization"


def test_who_speaks_for_a_company_is_not_the_company():
    assert kind_of("Devina Ranger", "Counsel for the firm, Devina Ranger, told him.") == "person"
    assert kind_of("Norvane Tool", "The shares of the firm, Norvane Tool, fell.") == "organization"


def test_a_couple_shares_its_family_name():
    said = "In a letter to the council, Declan and Maeve Hoyle say no."
    assert kind_of("Declan", said) == "person"


def test_the_city_is_the_town_and_not_the_state_behind_it():
    cast = cast_of("TARN, Ohio, May 3 (Bay News) - The mayor of Tarn said the city would wait.")
    assert ("the city", "Tarn") in nominals(cast)


def test_a_public_body_called_by_its_letters_is_no_company():
    assert nominals(cast_of("The ACCC agreed. The company would wait.")) == []
    assert nominals(cast_of("Norvane Foods agreed. The company would wait.")) == [
        ("The company", "Norvane Foods")
    ]


def test_an_office_that_says_whose_it_is_belongs_to_no_body_before_it():
    before = "The Miners Council asked for help. "
    for role in ("Victims’ commissioner", "Presidential spokesman"):
        assert office("Ann Pell", f"{before}{role} Ann Pell said no.")[2] is None
    assert office("Ann Pell", "Norvane Foods shut. Chairwoman Ann Pell said so.")[2] == (
        "Norvane Foods"
    )


@pytest.mark.parametrize(
    "headline",
    ["Hospital workers to vote", "Parole board to meet", "Copper miner nears its call"],
)
def test_a_plain_noun_before_another_is_short_for_no_body(headline):
    cast = cast_of(
        "The Hospital Staff Union, the Parole Board and Bandic Copper met.", headline=headline
    )
    assert all(not one.aliases for one in cast.actors)


def test_a_hospital_alone_is_short_for_one_before_an_office():
    said = "Corrin General Hospital is full. Hospital manager Ann Pell said so."
    assert office("Ann Pell", said)[2] == "Corrin General Hospital"


def test_a_body_in_small_letters_is_the_same_body():
    cast = cast_of("Marlow Council will vote. The bill went to Marlow council on Monday.")
    assert [one.name for one in cast.actors] == ["Marlow Council"]
    assert len(actor(cast, "Marlow Council").aliases) <= 1


def test_joined_months_and_short_words_are_no_names():
    assert names("Sales fell in the July-September quarter, and TB rose.") == []


def test_a_county_and_a_state_are_places():
    said = "The firm left Tarn, Co. Mayo, for a site in NSW."
    assert kind_of("Co. Mayo", said) == "place"
    assert kind_of("New South Wales", said) == "place"
    assert names("Pell & Co sold it.") == ["Pell & Co"]


@pytest.mark.parametrize(
    ("shouted", "name"),
    [("ST. ALDA'S", "St. Alda's"), ("DAR ES SALAAM", "Dar es Salaam")],
)
def test_a_dateline_in_capitals_is_spelt_as_elsewhere(shouted, name):
    cast = cast_of(f"{shouted}, May 3, 2026 (Bay News) - Rain fell on the town for a day.")
    assert next(one.name for one in cast.actors) == name


def test_a_commission_of_several_fields_is_one():
    name = "Commission for Conciliation, Mediation and Arbitration"
    assert names(f"It went to the {name} in May.") == [name]


def test_a_body_in_a_place_speaks_and_not_the_place():
    assert speakers("The Harrow Museum in Oxfordshire said it was willing to help.") == [
        ["Harrow Museum"]
    ]


def test_an_office_and_the_name_in_commas_behind_it_are_one():
    assert speakers(
        "The Minister of Finance, Mrs Halima Bintu, had on Monday said the tax would rise."
    ) == [["Halima Bintu"]]


def test_a_given_name_of_three_stands_for_the_person():
    cast = cast_of("Trade Minister Zulhari Mat Noor agreed. Zulhari said he would go.")
    assert [one.name for one in cast.actors] == ["Zulhari Mat Noor"]


def test_all_before_one_thing_makes_it_nobody():
    assert "all state" not in [
        one.name for one in cast_of("Norvane Tools holds all state permits.").actors
    ]
