"""What some names are taken for, and what belongs to them: clubs, companies, bills, witnesses."""

import pytest

from extraction.articles import article_of
from extraction.pipeline import extract
from tests.extraction.casts import cast_of, kind_of, names, nominals


@pytest.mark.parametrize(
    ("name", "kind", "sentence"),
    [
        ("Sky Sports", "organization", "Luka Brandt told Sky Sports that he was happy."),
        ("BBC Radio 4", "organization", "Luka Brandt told BBC Radio 4 that he was happy."),
        ("Channel 4", "organization", "The programme will be shown by Channel 4 in May."),
        ("Sporting Vale", "organization", "The team lost to Sporting Vale on Saturday."),
        ("House Bill 12", "document", "The chamber passed House Bill 12 on Monday."),
        ("Resolution 1701", "document", "The council voted for Resolution 1701 on Monday."),
        ("Calder Foods plc", "organization", "The bid by Calder Foods plc has failed."),
        ("Hartley Ltd", "organization", "The bid by Hartley Ltd has failed."),
        ("Norvik Inc", "organization", "Norvik Inc said that its profits fell."),
        ("European Miners’ Party", "organization", "The European Miners’ Party won no seat."),
        ("Nordic People’s Party", "organization", "The Nordic People’s Party won no seat."),
        ("St. Brian’s Church", "organization", "The town sued St. Brian’s Church on Monday."),
        (
            "Food and Allied products Safety Agency",
            "organization",
            "The Food and Allied products Safety Agency (FASA) met on Monday.",
        ),
        ("CraneFolk Europe", "organization", "Their lobby, CraneFolk Europe, met on Monday."),
        ("Coastal Ecologists", "organization", "He sits in the house for the Coastal Ecologists."),
        ("Tarvel", "place", "It is a maker of valves based in Tarvel."),
        ("Minera Tolquin", "organization", "Lenders met Minera Tolquin on Monday."),
        ("Kelly Norris", "person", "Mum-of-three Kelly Norris said that she cried."),
    ],
)
def test_a_name_is_whole_and_of_its_kind(name, kind, sentence):
    assert name in names(sentence)
    assert kind_of(name, sentence) == kind


def test_a_company_is_the_same_without_its_suffix():
    text = "Norvik Inc said that profits fell. Shares in Norvik rose, and Norvik was pleased."
    found = extract(article_of(f"A headline\n\n{text}")).entities
    assert [(entity.name, len(entity.mentions)) for entity in found] == [("Norvik Inc", 3)]


@pytest.mark.parametrize(
    "sentence",
    ["The fee was NKr 40 million.", "It cost SEK 40 million.", "In 1998 the council met here."],
)
def test_money_and_years_are_no_names(sentence):
    assert names(sentence) == []


@pytest.mark.parametrize("who", ["Juror 9", "Witness A", "Officer 3"])
def test_somebody_with_a_number_or_a_letter_is_a_source_without_a_name(who):
    text = f"The trial began on Monday. “I saw nothing at all,” {who} told the court."
    findings = extract(article_of(f"A headline\n\n{text}"))
    (quote,) = findings.quotes
    assert [ref.name for ref in quote.speakers] == [who]
    assert quote.source_status == "anonymous"


@pytest.mark.parametrize(
    "sentence",
    [
        "Nocturil, a sleeping pill made by the Danish company Velgaard, is on trial.",
        "The drug Nocturil comes from the Danish company Velgaard.",
    ],
)
def test_a_medicine_is_nobody_and_the_company_is_its_maker(sentence):
    cast = cast_of(sentence, "Nocturil sells well. The company opposes any delay.")
    assert "Nocturil" not in [one.name for one in cast.actors]
    assert nominals(cast)[-1] == ("The company", "Velgaard")


def test_the_maker_of_a_drug_is_somebody():
    assert kind_of("Orbanta", "Orbanta, a drug maker, said no.") == "organization"


def test_the_company_is_no_association_of_people():
    cast = cast_of("The firm Velgaard met the Heart Alliance. The company opposes any delay.")
    assert nominals(cast)[-1] == ("The company", "Velgaard")


def test_a_body_that_acts_may_be_called_by_the_beginning_of_its_name():
    cast = cast_of("St. Aldo Health runs four clinics.", "St. Aldo has promised to keep them.")
    assert [actor.name for actor in cast.actors] == ["St. Aldo Health"]


def test_a_town_in_which_something_is_is_no_body_of_its_name():
    words = "St. Aldo Health runs clinics in St. Aldo.", "St. Aldo has promised to pay."
    assert kind_of("St. Aldo", *words) == "place"


def test_a_people_is_a_group():
    assert kind_of("Ngāti Kahu", "Wiremu Paki, who speaks for Ngāti Kahu, objected.") == "group"


@pytest.mark.parametrize(
    "sentence",
    [
        "A ferry runs between Tolvan and Skarn.",
        "The road linking Tolvan and Skarn is closed.",
        "Tolvan’s mayor was happy.",
    ],
)
def test_the_ends_of_a_way_and_what_has_a_mayor_are_places(sentence):
    assert kind_of("Tolvan", sentence) == "place"


def test_a_party_of_which_there_are_many_is_called_as_the_article_calls_it():
    assert names("It was the Greens who left.") == ["Greens"]
    assert [actor.name for actor in cast_of("It was the Greens who left.").actors] == ["Greens"]
    both = cast_of("It was the Green Party.", "It was the Greens who left.")
    assert [actor.name for actor in both.actors] == ["Green Party"]


def test_the_party_is_the_one_named_last_by_its_members() -> None:
    cast = cast_of("The Greens oppose it. The Liberals’ leader said the party was undecided.")
    assert ("the party", "Liberals") in nominals(cast)


@pytest.mark.parametrize(
    ("name", "kind", "sentence"),
    [
        ("Orvane Falcons", "organization", "He runs Orvane Falcons, who said no."),
        ("Austin Vipers", "organization", "The Austin Vipers said they would not sell."),
        ("Dorian Stone", "organization", "Dorian Stone said its quarries would close."),
        ("Dorian Stone", "organization", "Dorian Stone said it planned to sue."),
        ("Dorian Stone", "organization", "Dorian Stone rejected it. Its chief left."),
        ("Dorian Stone", "person", "Dorian Stone joined the union. Its members voted."),
        ("Dorian Stone", "person", "Dorian Stone met Orvane Homes. Its chief left."),
        ("B.K. Orvane", "person", "He met B.K. Orvane there."),
        ("Port of Orvane Company", "organization", "The Port of Orvane Company said no."),
        ("Isle of Orvane Council", "organization", "It went to the Isle of Orvane Council."),
        ("Port of Orvane", "place", "The ship left the Port of Orvane."),
    ],
)
def test_what_a_name_ends_with_and_says_of_itself_tells_a_body_from_a_person(name, kind, sentence):
    assert kind_of(name, sentence) == kind


@pytest.mark.parametrize(
    "sentence",
    [
        "Tolvan MP Jo Bell said no.",
        "Jo Bell, the MP for Tolvan, said no.",
        "It runs buses in and around Tolvan.",
        "They work at its Tolvan mill.",
        "A second crossing, at Tolvan, is shut.",
    ],
)
def test_where_a_member_sits_and_a_firm_has_a_depot_is_a_place(sentence):
    assert kind_of("Tolvan", sentence) == "place"


@pytest.mark.parametrize("sentence", ["SKP MP Jo Bell said no.", "It praised its Tolvan service."])
def test_a_party_of_letters_and_what_a_firm_sells_are_no_places(sentence):
    assert kind_of(sentence.split()[0 if "SKP" in sentence else 3], sentence) != "place"


def test_what_opens_a_sentence_before_a_member_may_be_no_seat() -> None:
    assert names("Backbench MP Jo Bell said no.") == ["Jo Bell"]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("City Centre", "place"),
        ("Town Center", "place"),
        ("Inner City", "place"),
        ("Marl Town Centre", "place"),
        ("Elmford Community Centre", "organization"),
        ("City Center Alliance", "organization"),
    ],
)
def test_the_centre_of_a_town_is_a_place(name, kind):
    sentence = f"The flood reached the {name} on Monday, and the {name} was closed."
    assert kind_of(name, sentence) == kind


@pytest.mark.parametrize(
    ("firm", "kind", "sentence"),
    [
        ("Greystone", "organization", "It is cheap, said Greystone fund manager Tom Reed."),
        ("Velder", "organization", "It fell, Velder portfolio manager Ann Voss said."),
        (
            "Dalebrook",
            "organization",
            "It fell, said Dalebrook senior equity analyst Tom Pike.",
        ),
        ("Pellmont", "organization", "The goal was late, said Pellmont striker Luke Brand."),
        ("Oxmere", "place", "A deal is near, said Oxmere mayor Luke Brand."),
    ],
)
def test_whom_somebody_works_for_is_no_person(firm, kind, sentence):
    assert kind_of(firm, sentence) == kind


@pytest.mark.parametrize(
    "sentence",
    [
        "“My Lords, this will not do,” he said on Monday.",
        "“Your Honour, it was dark,” he said on Monday.",
        "“I urge Your Lordships to vote,” he said on Monday.",
        "She wrote that Her Majesty was ill and that His Excellency had left.",
        "“Ladies and Gentlemen, the road is closed,” he said.",
        "All members took the Oath on Monday, and the speech from the Throne was short.",
        "They moved the Motion at noon, and swore allegiance before the Crown.",
    ],
)
def test_an_address_or_a_symbol_is_no_name(sentence):
    assert names(sentence) == []


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("Crown", "The court heard that the Crown opposes bail."),
        ("Crown", "The land is owned by the Crown."),
        ("Lord Pell", "“My Lord Pell is wrong,” she told the house."),
        ("Pope Leo", "She said that His Holiness Pope Leo was ill."),
        ("Oath Keepers", "The march of the Oath Keepers was banned."),
        ("House of Lords", "He sits in the House of Lords."),
    ],
)
def test_what_acts_or_is_named_in_full_stays_a_name(name, sentence):
    assert name in names(sentence)
