"""Names of bodies, laws and towns as papers write them, and capitals that name nothing."""

import pytest

from tests.extraction.casts import actor, cast_of, kind_of, named, names, nominals


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("They met Iowans for Fair Maps, a campaign, at noon.", "Iowans for Fair Maps", ""),
        ("Miners for Safe Water, an advocacy group, sued.", "Miners for Safe Water", ""),
        (
            "It went to the Commission for Mediation, Dialogue and Redress (CMDR).",
            "Commission for Mediation, Dialogue and Redress",
            "",
        ),
        ("Then the Employment and Labour Tribunal ruled.", "Employment and Labour Tribunal", ""),
        ("The liberal People’s Voice won ten seats.", "People’s Voice", ""),
        ("Tenants Scotland welcomed the vote by tenants.", "Tenants Scotland", ""),
        ("The police stopped using Clearbrook AI in 2020.", "Clearbrook AI", ""),
        ("They cited the Harbours Act, 1972, in court.", "Harbours Act, 1972", "document"),
        ("So the Control of Noise Bill, 2031, fell.", "Control of Noise Bill, 2031", "document"),
        ("She told Members of Parliament that it was late.", "Members of Parliament", "group"),
        ("The Scottish government declined to comment.", "Scottish government", ""),
        ("The Western Australian government will pay.", "Western Australian government", ""),
        ("The Ferrand family, which founded it, left.", "Ferrand family", "group"),
        ("The Ostrani people, who fish there, met.", "Ostrani people", "group"),
        ("The Marsden family trust agreed.", "Marsden family trust", ""),
        ("The Oskarra police came late.", "Oskarra police", ""),
        ("The Krall nuclear power plant was sold.", "Krall nuclear power plant", "place"),
        ("At noon the Marlow students’ association voted.", "Marlow students’ association", ""),
        ("Their house stood on State Road 18 for years.", "State Road 18", "place"),
    ],
)  # fmt: skip
def test_a_name_is_whole(sentence, name, kind):
    cast = cast_of(sentence)
    assert name in [words for words, _ in named(cast)]
    assert actor(cast, name).kind.value == (kind or "organization")


@pytest.mark.parametrize(
    "sentence",
    [
        "They heard a Black woman and a White man at noon.",
        "They will play three T20 matches in winter.",
        "It was sold in the 900 MHz band last year.",
        "Pupils took the Leaving Certificate in June.",
        "He is a Crown attorney and his wife is one too.",
        "He will answer by St Brannan’s Day at the latest.",
        "Her Scottish organiser was there, and so were the Flemish ones.",
        "Citrus growers warn that citrus is dear.",
    ],
)
def test_a_capital_that_only_describes_is_no_name(sentence):
    assert names(sentence) == []


def test_nobody_is_named_by_the_first_field_of_an_office():
    assert names("They asked the Information and Privacy Commissioner, Roya Pell.") == ["Roya Pell"]


def test_a_campaign_for_a_person_or_a_town_is_not_made_of_them():
    assert names("So Nurses for Ann Bell met.") == ["Ann Bell"]


def test_two_universities_stay_two():
    found = names("The boards of the University of Marlow and Strath University met.")
    assert found == ["University of Marlow", "Strath University"]


@pytest.mark.parametrize("word", ["Bill", "Act"])
def test_a_law_may_be_called_by_its_noun_alone(word):
    cast = cast_of(f"They debated the Harbours {word}, 2031. In the end the {word} was passed.")
    assert named(cast)[-1] == (word, f"Harbours {word}, 2031")


def test_a_body_called_after_a_saint_keeps_its_possessive():
    cast = cast_of("St Brannan’s Hospital may close. A nurse at St Brannan’s said so.")
    assert named(cast) == [
        ("St Brannan’s Hospital", "St Brannan’s Hospital"),
        ("St Brannan’s", "St Brannan’s Hospital"),
    ]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Paul Pell, a Riverton Democrat, agreed.", ["Paul Pell", "Riverton", "Democrat"]),
        ("So the Georgia Republican voted no.", ["Georgia", "Republican"]),
        ("So the Liberal Democrats voted no.", ["Liberal Democrats"]),
        ("Twenty-two Republicans joined.", ["Republicans"]),
    ],
)
def test_a_party_is_apart_from_the_town_before_it(sentence, found):
    assert names(sentence) == found


@pytest.mark.parametrize(
    "sentence",
    [
        "Senate President Pro Tem Dale Marsh said no.",
        "An amendment by Cr Dale Marsh was lost.",
        "They wrote to the Ethics Commissioner Dale Marsh.",
    ],
)
def test_an_office_is_no_part_of_the_name_behind_it(sentence):
    assert "Dale Marsh" in names(sentence)


@pytest.mark.parametrize(
    ("name", "sentence", "kind"),
    [
        ("Mountain Holm", "Rep. Lena Pell of Mountain Holm, who fishes, left.", "place"),
        ("Barlow", "So Mayor Dee Hart of Barlow said.", "place"),
        ("Lurama East", "It is led by Lurama East MP Hosea Pell.", "place"),
        ("Glenholt", "The proxy adviser Glenholt backed the board.", "organization"),
        ("Austerholt", "No boat went out of Austerholt on Monday.", "place"),
        ("Belle-sur-Orne", "So Belle-sur-Orne has a mill.", "place"),
        ("Amadou II", "Its ruler, Amadou II, waved at them.", "person"),
        ("Sefa Beck", "Sefa Beck, who farms near there, said no.", "person"),
        (
            "Calver Row",
            "It was bought by the private equity group Calver Row. Calver Row, a fund, sold it.",
            "organization",
        ),
        ("Calver Row", "They walked along Calver Row, where he lives.", "place"),
    ],
)
def test_what_stands_around_a_name_tells_a_town_from_a_firm(name, sentence, kind):
    assert kind_of(name, sentence) == kind


def test_talks_end_at_no_adjective():
    cast = cast_of("A week of talks in the Kenyan capital ended.")
    assert [one.name for one in cast.actors if one.kind.value == "event"] == []


def test_two_firms_that_a_hyphen_joins_are_no_third():
    found = names("They asked Corvane and Marlowe. Then the Corvane-Marlowe deal failed.")
    assert "Corvane-Marlowe" not in found


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("They met the Left party in May.", "Left party"),
        ("Then the Labour group agreed.", "Labour group"),
        ("The Harbour Safety Executive fined it.", "Harbour Safety Executive"),
        ("At noon the Council of Elders asked Corvane’s board for help.", "Corvane’s board"),
        ("Marlow Streets for People, which campaigns, agreed.", "Marlow Streets for People"),
        ("It met Ieuan ap Madog at noon.", "Ieuan ap Madog"),
    ],
)
def test_a_name_goes_on_with_what_belongs_to_it(sentence, name):
    assert name in names(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "They paid 400 million CFA francs and 20 Swiss francs.",
        "It is a pill for Alzheimer’s or for Pell’s syndrome.",
    ],
)
def test_money_and_illnesses_name_nobody(sentence):
    assert names(sentence) == []


def asides(*paragraphs: str) -> list[str]:
    """What is named inside of an office."""
    cast = cast_of(*paragraphs)
    return [cast.text.raw[start:end] for _, (start, end) in cast.asides]


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("Senate Majority Leader Paul Pell voted no.", "Senate"),
        ("They met House Speaker Ann Bell at noon.", "House"),
        ("An amendment by the Green MP Greta Pell was lost.", "Green"),
        ("The rest is up to Liberal councillor Jo Pell.", "Liberal"),
    ],
)
def test_an_office_names_the_body_or_the_party_that_it_is_of(sentence, body):
    assert asides(sentence) == [body]


def test_the_people_of_a_body_name_it_where_a_sentence_begins():
    cast = cast_of(
        "The Harbour Safety Commission met. Commission staff had said that the commission was late."
    )
    assert ("Commission", "Harbour Safety Commission") in named(cast)


def test_an_office_with_a_capital_stands_for_the_one_who_holds_it():
    cast = cast_of("They asked the Bishop to wait. Bishop Tom Pell wrote that the Bishop would.")
    assert nominals(cast) == [("the Bishop", "Tom Pell")] * 2


@pytest.mark.parametrize(
    "sentence",
    [
        "Health Minister Ann Bell and Finance Minister Tom Reed met. The Minister left.",
        "Health Minister Ann Bell left. So did the Minister of Transport and the Bishop.",
        "They asked the Health Secretary, Ann Bell, to step in.",
    ],
)
def test_an_office_of_somebody_else_stands_for_nobody(sentence):
    assert nominals(cast_of(sentence)) == []


def test_the_company_is_whom_the_sentence_before_is_about():
    cast = cast_of(
        "They met Corvane Homes. Corvane Homes has turned down a bid from the group Pellmine "
        "Energy. The company said so."
    )
    assert nominals(cast)[-1] == ("The company", "Corvane Homes")


@pytest.mark.parametrize(
    "words",
    [
        "“No. Not over this,” Mona Tuck said.",
        "“Never. Ever,” Mona Tuck said.",
        "“Enough. Really,” Mona Tuck said.",
        "“No. Please. Nothing else,” Mona Tuck said.",
        "“Yes. Absolutely. Shame,” Mona Tuck said.",
        "Mona Tuck said no. Not this year, she wrote.",
    ],
)
def test_a_word_that_stands_alone_in_what_is_said_is_no_name(words):
    assert names(words) == ["Mona Tuck"]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The FNV Harbour union said it would strike.", "FNV Harbour"),
        ("Members of the GMB Southern union met at noon.", "GMB Southern"),
        ("Then the RMT London union rejected the offer.", "RMT London"),
        ("In May the Unite Wales union voted for it.", "Unite Wales"),
        ("Talks with the Dockers Quay union have failed.", "Dockers Quay"),
        ("The Larch Hill union said that it was late.", "Larch Hill"),
    ],
)
def test_a_union_that_is_called_after_a_place_is_no_place(sentence, name):
    assert kind_of(name, sentence) == "organization"


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The Larch Hill school said it was shut.", "Larch Hill"),
        ("The Pellow Harbour unions met at noon.", "Pellow Harbour"),
        ("A credit union in Larch Hill has closed.", "Larch Hill"),
        ("The union at Pellow Bay voted for it.", "Pellow Bay"),
        ("She works at the GMB London office.", "London"),
        ("The FNV Harbour terminal is shut.", "FNV Harbour terminal"),
    ],
)
def test_a_place_near_a_union_stays_a_place(sentence, name):
    assert kind_of(name, sentence) == "place"


def test_a_capital_behind_a_semicolon_is_a_name():
    assert "Kivabank" in names("They had hoped for a cut; Kivabank had called for two of them.")


def test_both_towns_of_a_dateline_are_named():
    found = names("OSLO/BERLIN, June 9 - The plan was dropped by the two of them.")
    assert found[:2] == ["OSLO", "BERLIN"]


@pytest.mark.parametrize("ward", ["Riverside", "Highfields"])
def test_a_ward_in_brackets_is_not_the_town(ward):
    cast = cast_of(
        f"They met in Pellworth. Cllr June Abbott (Lib Dem, {ward}) spoke.", "The town needs homes."
    )
    assert ("The town", ward) not in nominals(cast)


def test_a_trader_with_a_business_is_a_firm():
    text = "Trafima, the Oslo-based trader, said its business was small."
    assert kind_of("Trafima", text) == "organization"
