"""Two capital words: a firm by what it does and what is done with it, else a person."""

import pytest

from tests.extraction.casts import actor, cast_of, kind_of, named, names


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("Norrland Industri", "Sweden’s Norrland Industri said it was tired of waiting."),
        ("Halbach Werke", "Then Germany’s Halbach Werke met its rivals."),
        ("Zenvo Telecom", "They met India’s Zenvo Telecom at noon."),
        ("Toriko Denki", "They met Japan’s Toriko Denki at noon."),
        ("Kaukora Oyj", "They met Finland’s Kaukora Oyj at noon."),
        ("Brandt Havn A/S", "They met Denmark’s Brandt Havn A/S at noon."),
        ("Hualin Auto", "China’s Hualin Auto has 300 shops."),
        ("Thaba Platinum", "They spoke to South Africa’s Thaba Platinum at noon."),
        ("Marelo Ferri", "Italy’s Marelo Ferri raised its stake in the lender."),
        ("Marelo Ferri", "Marelo Ferri reported a 3 percent fall in quarterly profit."),
        ("Marelo Ferri", "They hold a stake in Marelo Ferri, it is said."),
        ("Marelo Ferri", "Marelo Ferri rose 4% in early trading."),
        ("Marelo Ferri", "Marelo Ferri said on Monday its profit fell."),
        ("Marelo Ferri", "Marelo Ferri said it had sold the plant."),
        ("Marelo Ferri", "Marelo Ferri said quarterly sales were flat."),
        ("Marelo Ferri", "France’s Marelo Ferri, whose shares fell, declined to comment."),
        ("Marelo Ferri", "The board of Marelo Ferri turned it down."),
        ("Marelo Ferri", "A takeover of Marelo Ferri was talked of."),
        ("Paul Ardley", "Shares in Paul Ardley were flat at noon."),
        ("Brent Osler", "Analysts at Brent Osler said it was low."),
    ],
)
def test_a_firm_is_told_by_what_it_does_and_what_is_done_with_it(name, sentence):
    assert name in names(sentence)
    assert kind_of(name, sentence) == "organization"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("Anna Lind", "Sweden’s Anna Lind said she was tired of waiting."),
        ("Marelo Ferri", "Italy’s Marelo Ferri beat Spain’s Luis Tural in straight sets."),
        ("Luis Tural", "Luis Tural rose 4 places to ninth."),
        ("Helen Marr", "Helen Marr said profit fell in May."),
        ("Helen Marr", "The chief executive, Helen Marr, said it had sold the plant."),
        ("Carla Bunton", "Carla Bunton reported the theft to police."),
        ("Ravi Talwar", "Ravi Talwar cut his forecast for the rupee."),
        ("Mark Halden", "Mark Halden raised his stake in the lender."),
        ("Tamrat Bekele", "He beat Ethiopia’s Tamrat Bekele by a second."),
        ("Wren Tovey", "Canada’s Wren Tovey, who sold shares, declined to comment."),
    ],
)
def test_somebody_who_does_what_people_do_stays_a_person(name, sentence):
    assert kind_of(name, sentence) == "person"


def test_a_firm_of_a_country_has_no_country_for_an_office():
    cast = cast_of("Sweden’s Norrland Industri said it had sold its plant.")
    assert actor(cast, "Norrland Industri").role is None


@pytest.mark.parametrize(
    ("name", "kind", "sentence"),
    [
        ("Lincoln", "organization", "At noon Lincoln beat Preston 2-0 in the snow."),
        ("Preston", "organization", "At noon Lincoln beat Preston 2-0 in the snow."),
        ("Bury", "organization", "It was late when Stockport lost to Bury 3-1."),
        ("Lincoln", "place", "The town of Lincoln lost 40 jobs to Preston."),
        ("Lincoln", "place", "They met in Lincoln and voted 2-1 for it."),
        ("Derby", "place", "Last year Derby beat its own target by far."),
    ],
)
def test_a_town_that_wins_or_loses_by_some_goals_is_its_team(name, kind, sentence):
    assert kind_of(name, sentence) == kind


def test_somebody_called_as_a_club_speaks_by_the_given_name():
    cast = cast_of("Chelsea Brook, 34, moved there.", "Chelsea said she would stay.")
    assert ("Chelsea", "Chelsea Brook") in named(cast)


def test_a_country_called_as_somebody_speaks_for_itself():
    cast = cast_of("Jordan Pell, 17, was late.", "Jordan said it would pay Iraq.")
    assert ("Jordan", "Jordan") in named(cast)


@pytest.mark.parametrize(
    ("name", "kind", "paragraphs"),
    [
        (
            "Pruitts",
            "group",
            ["Deshawn Pruitt died in jail.", "They wrote to the Pruitts at once."],
        ),
        ("Nether Harnden Primary", "organization", ["They closed Nether Harnden Primary in May."]),
        ("Republican Primary", "event", ["She won the Republican Primary in May."]),
        ("Iowa Primary", "event", ["She won the Iowa Primary in May."]),
        ("Vasant Mills Pvt Ltd", "organization", ["They sued Vasant Mills Pvt Ltd in May."]),
        ("Dan Hale", "person", ["They buried Pvt Dan Hale in May."]),
        (
            "Castlebury Rovers",
            "organization",
            ["They beat Castlebury Rovers at home.", "Then Castlebury were booed off."],
        ),
    ],
)
def test_families_schools_and_clubs_are_what_they_are(name, kind, paragraphs):
    assert kind_of(name, *paragraphs) == kind


def test_a_club_is_called_by_its_town_where_it_plays():
    cast = cast_of("They beat Castlebury Rovers at home.", "Then Castlebury were booed off.")
    assert ("Castlebury", "Castlebury Rovers") in named(cast)


def test_a_town_stays_a_town_though_it_has_a_club():
    cast = cast_of("They beat Castlebury Rovers at home.", "Shops in Castlebury were shut.")
    assert ("Castlebury", "Castlebury Rovers") not in named(cast)


@pytest.mark.parametrize("short", ["HC", "Bombay HC"])
def test_a_high_court_is_called_by_its_letters(short):
    cast = cast_of("The Bombay High Court pulled them up.", f"Then the {short} asked for a reply.")
    assert any("HC" in words for words, _ in named(cast))


def test_a_petition_is_nobody():
    assert names("He filed a PIL and an FIR in May.") == []
