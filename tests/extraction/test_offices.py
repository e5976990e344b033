"""Offices, abbreviated titles and parties around a name: who is named, and who speaks."""

import pytest

from tests.extraction.briefs import read_brief
from tests.extraction.casts import kind_of, names, office
from tests.extraction.test_speakers import speakers, voices


def test_an_abbreviated_title_in_mid_sentence_is_no_name():
    assert names("He met Cpl. Dan Rowe and Coun. Ann Pell on Monday.") == ["Dan Rowe", "Ann Pell"]


def test_the_full_stop_of_a_title_ends_no_sentence_and_no_office():
    assert speakers(
        "“It is a tax on us all,” said Coun. Ann Pell. “It hurts.”",
        "Coun. Pell was blunt: “It is the wrong plan.”",
        "“We need time,” said its sponsor, Ward 2 Coun. Ann Pell.",
        "“We have none,” said Conservative Coun. Tom Reed.",
    ) == [["Ann Pell"], ["Ann Pell"], ["Ann Pell"], ["Tom Reed"]]


def test_a_name_with_an_ampersand_is_a_firm():
    firm = "Marlow & Dent analyst Ruth Kessel doubts it."
    assert kind_of("Marlow & Dent", firm) == "organization"
    assert speakers(f"{firm} “The lawyers would eat it,” she wrote.") == [["Ruth Kessel"]]


def test_a_democrat_of_a_town_is_no_second_person():
    found = voices("Paul Brand, a Fairhaven Democrat, denied that the map was drawn for him.")
    assert found == [("the map was drawn for him", "Paul Brand")]


def test_a_name_after_by_is_no_apposition():
    found = voices("Ann Pell, joined by Tom Reed, said that it was wrong.")
    assert found == [("it was wrong", "Ann Pell")]


def test_a_language_that_is_taught_in_is_no_name():
    assert names("The town has one Welsh-medium school.") == []


def test_its_president_is_of_the_body_whose_clause_stands_nearest():
    found = office(
        "Tomasz Wilk",
        "The Baltic Insomnia Association supports approval, while the European Heart Alliance wants"
        " a study. “So does waking up,” said its president, Tomasz Wilk.",
    )
    assert found == ("president", "current", "European Heart Alliance")


def test_its_president_is_of_the_subject_where_nothing_is_set_against_it():
    found = office(
        "Tomasz Wilk",
        "The Baltic Insomnia Association met the European Heart Alliance while it was in Gdansk."
        " “So does waking up,” said its president, Tomasz Wilk.",
    )
    assert found == ("president", "current", "Baltic Insomnia Association")


@pytest.mark.parametrize(
    ("name", "sentence", "held"),
    [
        ("Ann Moe", "The mission chief Ann Moe left.", ("mission chief", None)),
        ("Ann Moe", "His own resources minister, Ann Moe, left.", ("resources minister", None)),
        ("Ann Moe", "Her predecessor, Ann Moe, left.", ("predecessor", None)),
        ("Ann Moe", "A spokesman for Jon Berg, Ann Moe, left.", ("spokesman", None)),
        (
            "Ann Moe",
            "A spokeswoman for Brock Homes, Ann Moe, left.",
            ("spokeswoman", "Brock Homes"),
        ),
    ],
)
def test_the_field_of_an_office_and_whom_it_serves_are_read(
    name: str, sentence: str, held: tuple[str, str | None]
) -> None:
    role, _, body = office(name, sentence)
    assert (role, body) == held


def test_who_is_served_is_no_spokesman() -> None:
    assert office("Jon Berg", "A spokesman for Jon Berg, Ann Moe, left.")[0] is None


def test_a_governor_is_that_of_the_bank_and_not_of_its_committee() -> None:
    words = "Norwell Bank kept its rate. The Monetary Policy Committee met. Governor Ann Moe spoke."
    assert office("Ann Moe", words)[2] == "Norwell Bank"


def test_the_country_of_a_minister_is_in_doubt_where_others_were_named_further_up() -> None:
    before = "Bolivia and Peru want the law. Chile said it would wait."
    assert office("Ann Moe", before, "Economy Minister Ann Moe spoke.")[2] is None
    assert office("Ann Moe", "Chile waits.", "Economy Minister Ann Moe spoke.")[2] == "Chile"


@pytest.mark.parametrize(
    ("words", "name", "role"),
    [
        ("Chief of Staff Tom Harte stayed.", "Tom Harte", "Chief of Staff"),
        ("Leader of the Opposition Rina Das left.", "Rina Das", "Leader of the Opposition"),
        ("Inspector General of Police Tom Ode spoke.", "Tom Ode", "Inspector General of Police"),
        ("Speaker of the House Tom Ode spoke.", "Tom Ode", "Speaker of the House"),
        ("The court heard Advocate-General Rina Das.", "Rina Das", "Advocate-General"),
    ],
)
def test_an_office_of_something_ends_before_the_name(words: str, name: str, role: str) -> None:
    assert office(name, words)[0] == role


def test_the_mark_that_closes_a_quote_opens_no_nickname():
    assert names('Ann Pell called it "a dinner in Leeds". The party left.') == ["Ann Pell", "Leeds"]


@pytest.mark.parametrize("firm", ["Threadneedle Data", "Quillon Asset Management"])
def test_a_firm_is_told_by_the_last_word_of_its_name(firm: str) -> None:
    assert kind_of(firm, f"{firm} has 300 workers.") == "organization"


def test_what_opens_a_sentence_before_a_place_is_no_part_of_it():
    assert names("Outside Bexley Junction the trains stood still.") == ["Bexley Junction"]


def test_a_body_whose_kind_is_told_before_its_name_is_one():
    assert speakers("It cost too much, according to the freight association Evofret.") == [
        ["Evofret"]
    ]


def test_a_short_name_with_a_chief_is_the_firm_of_the_long_one():
    found = office(
        "Petra Hulst",
        "Deltaport Terminals made an offer. “We wait,” said Petra Hulst, Deltaport’s chief.",
    )
    assert found[2] == "Deltaport Terminals"


def test_a_town_that_somebody_speaks_of_is_not_the_city_of_the_article():
    found = office(
        "Ahmed Zorlu",
        "ROTTERDAM (AP) — “Antwerp is ahead,” said Ann Pell. The city’s mayor, Ahmed Zorlu, left.",
    )
    assert found[2] == "Rotterdam"


def test_the_hague_keeps_its_article():
    assert names("They met in The Hague on Monday.") == ["The Hague"]


@pytest.mark.parametrize(
    "body", ["Nurses’ Guild", "Dock Workers’ Union", "National Farmers’ Union", "European Union"]
)
def test_a_body_that_urges_ministers_is_no_group_of_them(body: str) -> None:
    assert names(f"The {body} urged ministers to act on Monday.")[0] == body


def test_a_government_spokesman_does_not_speak_for_a_union():
    assert speakers(
        "The Pharmacists’ Guild urged ministers to block it. A government spokesman said it was "
        "“under review”."
    ) == [["government spokesman"]]


def test_a_firm_may_begin_with_a_given_name():
    assert kind_of("Brook & Hale", "Analysts at Brook & Hale think so.") == "organization"


def test_the_company_is_not_the_paper_that_somebody_told():
    found = office(
        "Ann Pell",
        "Marlowe plc is for sale. Tom Reed told the Financial Times so. The company’s founder, Ann "
        "Pell, left.",
    )
    assert found[2] == "Marlowe plc"


def test_its_director_is_not_of_the_party_that_somebody_was_told_to_be_of():
    words = "Senator Bo Pell, a Republican, urged calm. Riders in Oxmere waited."
    assert office("Omar Haddad", words, "“We wait,” said Omar Haddad, its director.")[2] is None
    firm = "Norwell Bank urged calm. “We wait,” said Omar Haddad, its director."
    assert office("Omar Haddad", "It rained.", firm)[2] == "Norwell Bank"


def test_a_seat_of_two_towns_may_end_an_article():
    assert names("Jo Fell, the Labour MP for Oxmere and Harwick") == [
        "Jo Fell",
        "Oxmere and Harwick",
    ]


@pytest.mark.parametrize(
    "office",
    [
        "Natural Resources Minister",
        "Renewable Energy Minister",
        "Human Rights Minister",
        "Social Protection Secretary",
        "Ecological Transition Minister",
        "Primary Industries Minister",
        "Emergency Services Minister",
        "Aged Care Minister",
        "Environmental Protection Secretary",
        "Disaster Management Minister",
    ],
)
def test_what_a_minister_is_for_is_a_part_of_the_office_and_no_body(office):
    brief = read_brief(f"A headline\n\nThe mine will stay open, {office} Ann Lowe said on Monday.")
    assert [(one.name, one.role) for one in brief.entities] == [("Ann Lowe", office)]


@pytest.mark.parametrize(
    ("role", "firm"),
    [
        ("fund manager", "Greystone"),
        ("hedge fund manager", "Marlow"),
        ("senior equity analyst", "Dalebrook"),
        ("chief executive", "Corvane"),
    ],
)
def test_a_manager_of_money_is_one_of_the_firm_before_the_office(role, firm):
    brief = read_brief(f"A headline\n\nThe shares are cheap, {firm} {role} Tom Reed said.")
    (person,) = [one for one in brief.entities if one.kind.value == "person"]
    assert (person.name, person.role) == ("Tom Reed", role)
    assert person.affiliation is not None
    assert person.affiliation.name == firm


@pytest.mark.parametrize(
    ("who", "verb"),
    [
        ("Lawyers at Pell & Dent", "said"),
        ("Analysts at Harlan Bank", "say"),
        ("Strategists at Dalebrook", "believe"),
        ("Critics of Harlan Bank", "argue"),
        ("Farmers in Oxmere", "warn"),
    ],
)
def test_people_at_a_firm_are_a_group_that_speaks(who, verb):
    brief = read_brief(f"A headline\n\n{who} {verb} the road will flood.")
    (quote,) = brief.quotes
    assert ([one.name for one in quote.speakers], quote.text) == ([who], "the road will flood")


@pytest.mark.parametrize(
    ("sentence", "body", "office"),
    [
        ("UN refugee chief Ann Pell opposes it.", "United Nations", "refugee chief"),
        ("UN Refugee Chief Ann Pell opposes it.", "United Nations", "Refugee Chief"),
        ("UN Peace Envoy Ann Pell opposes it.", "United Nations", "Peace Envoy"),
        ("UN Peacekeeping Chief Ann Pell opposes it.", "United Nations", "Peacekeeping Chief"),
        ("UN Disarmament Chief Ann Pell opposes it.", "United Nations", "Disarmament Chief"),
        ("US Hostage Envoy Ann Pell opposes it.", "United States", "Hostage Envoy"),
    ],
)
def test_the_field_of_an_office_is_no_part_of_the_body(
    sentence: str, body: str, office: str
) -> None:
    brief = read_brief(f"A headline\n\n{sentence}")
    assert {one.name: one.role for one in brief.entities} == {body: None, "Ann Pell": office}


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("The Refugee Council opposes it.", "Refugee Council"),
        ("Peace Now opposes it.", "Peace Now"),
        ("The Refugee Action Trust opposes it.", "Refugee Action Trust"),
        ("The Humanitarian Relief Fund opposes it.", "Humanitarian Relief Fund"),
        ("The Sanctions Committee opposes it.", "Sanctions Committee"),
    ],
)
def test_a_body_keeps_the_field_in_its_name(sentence: str, body: str) -> None:
    brief = read_brief(f"A headline\n\n{sentence}")
    assert [one.name for one in brief.entities] == [body]
