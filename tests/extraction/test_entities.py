"""Entities: what a name stands for, its kind, its office, its other names."""

import sys

import pytest

from tests.extraction.briefs import read_brief
from tests.extraction.casts import actor, cast_of, kind_of, named, nominals, office


def test_a_surname_stands_for_the_person_named_before():
    found = named(cast_of("Petra Kolmar spoke. “No,” Kolmar said."))
    assert found[1] == ("Kolmar", "Petra Kolmar")


def test_of_two_with_one_surname_the_title_decides():
    cast = cast_of(
        "Judge Ruth Ostrand and Gov. Dale Ostrand met. “Yes,” Judge Ostrand said.",
        "“No,” Gov. Ostrand said.",
    )
    assert [name for words, name in named(cast) if words == "Ostrand"] == [
        "Ruth Ostrand",
        "Dale Ostrand",
    ]


def test_of_two_with_one_surname_the_last_named_is_meant():
    cast = cast_of("Ruth Ostrand spoke. Then Dale Ostrand spoke. Ostrand smiled.")
    assert named(cast)[-1] == ("Ostrand", "Dale Ostrand")


def test_an_acronym_in_brackets_is_defined():
    cast = cast_of("The Harbour Safety Board (HSB) met. The HSB said no.")
    assert named(cast)[-1] == ("HSB", "Harbour Safety Board")
    assert actor(cast, "Harbour Safety Board").aliases == ["HSB"]


def test_an_acronym_may_come_before_its_definition():
    cast = cast_of("The HSB (Harbour Safety Board) met. The HSB said no.")
    assert {name for _, name in named(cast)} == {"Harbour Safety Board"}


def test_an_acronym_is_found_by_its_letters():
    cast = cast_of("The Irish Ferry Guild met. “No,” the IFG said.")
    assert named(cast)[-1] == ("IFG", "Irish Ferry Guild")


def test_a_short_name_stands_for_the_long_one():
    cast = cast_of("Tolland Marine bought it. Later Tolland said no.")
    assert {name for _, name in named(cast)} == {"Tolland Marine"}


def test_the_lists_know_the_full_name():
    cast = cast_of("The US, the EU and the North Atlantic Treaty Organization met NATO.")
    assert [name for _, name in named(cast)] == [
        "United States",
        "European Union",
        "NATO",
        "NATO",
    ]
    assert actor(cast, "United States").aliases == ["US"]
    assert actor(cast, "United States").country == "US"


@pytest.mark.parametrize("word", ["German", "Germans", "Germany"])
def test_adjectives_and_people_are_mentions_of_the_country(word):
    assert named(cast_of(f"They heard {word} voices."))[0] == (word, "Germany")


def test_a_capital_stands_for_its_government_where_it_acts():
    cast = cast_of("Then Kyiv said no. It helps Kyiv. But in Kyiv it rained.")
    assert [name for _, name in named(cast)] == ["Ukraine", "Ukraine", "Kyiv"]


def test_two_capitals_may_agree():
    cast = cast_of("At last Washington and Berlin agreed.")
    assert [name for _, name in named(cast)] == ["United States", "Germany"]


def test_brussels_stands_for_the_union():
    cast = cast_of("The European Commission waits. “No,” Brussels said. It met in Brussels.")
    assert [name for _, name in named(cast)] == [
        "European Commission",
        "European Commission",
        "Brussels",
    ]


def test_a_person_named_like_a_city_is_a_person():
    cast = cast_of("They met Valerie Paris. “No,” Paris said.")
    assert {name for _, name in named(cast)} == {"Valerie Paris"}


@pytest.mark.parametrize(
    ("kind", "name", "text"),
    [
        ("person", "Dunja Velk", "Dunja Velk, 54, a plumber from the coast, said no."),
        ("person", "Ottmar Quist", "“No,” said Ottmar Quist, who farms."),
        ("place", "Skarnholm", "It was raining in Skarnholm."),
        ("place", "Fellmouth", "The mayor of Fellmouth said no."),
        ("place", "Brenneck", "They drove to Brenneck, Norway, and back."),
        ("place", "Little Antelope River", "It runs into the Little Antelope River."),
        ("organization", "Ternwerk", "A spokesman for the company Ternwerk said no."),
        ("organization", "Kestrel Capital", "They asked Kestrel Capital."),
        ("organization", "Brightsea", "Shares of Brightsea, a London-based operator, fell."),
        ("event", "Harbour Summit", "It begins before the Harbour Summit."),
        ("agreement", "Fellmouth Accord", "They signed the Fellmouth Accord."),
        ("document", "Clean Harbours Act", "They invoked the Clean Harbours Act."),
        ("country", "Norway", "They left Norway."),
        ("organization", "World Bank", "They asked the World Bank."),
    ],
)
def test_what_is_said_of_a_name_gives_its_kind(kind, name, text):
    assert kind_of(name, text) == kind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Estonian Defense Minister Taavi Rebane left.",
         ("Defense Minister", "current", "Estonia")),
        ("“No,” said Germany’s Taavi Rebane.", (None, None, "Germany")),
        ("Then former NATO Secretary General Taavi Rebane left.",
         ("Secretary General", "former", "NATO")),
        ("Taavi Rebane, the mayor of Fellmouth, left.", ("mayor", "current", "Fellmouth")),
        ("Taavi Rebane, chief executive of Ternwerk AG, left.",
         ("chief executive", "current", "Ternwerk AG")),
        ("Then Mayor Taavi Rebane of Fellmouth left.", ("Mayor", "current", "Fellmouth")),
        ("Taavi Rebane, 54, a plumber from Fellmouth, left.", (None, None, None)),
        ("The Pilots’ Guild met. “No,” said the union’s president, Taavi Rebane.",
         ("president", "current", "Pilots’ Guild")),
        ("The Pilots’ Guild met. Its chairwoman, Taavi Rebane, left.",
         ("chairwoman", "current", "Pilots’ Guild")),
        ("Then council leader Taavi Rebane left.", ("council leader", "current", None)),
        ("Taavi Rebane, a former commissioner of the FDA, left.",
         ("commissioner", "former", "Food and Drug Administration")),
        ("Taavi Rebane, Hungary’s foreign minister, left.",
         ("foreign minister", "current", "Hungary")),
        ("“No,” said Sen. Taavi Rebane (R-Ohio).", ("Senator", "current", None)),
        ("Taavi Rebane, deputy head of policy at the World Bank, left.",
         ("deputy head of policy", "current", "World Bank")),
        ("Taavi Rebane, Kentucky’s attorney general, left.",
         ("attorney general", "current", "Kentucky")),
        ("Norway waits. Then Energy Minister Taavi Rebane left.",
         ("Energy Minister", "current", "Norway")),
    ],
)  # fmt: skip
def test_an_office_is_what_the_text_says(text, expected):
    assert office("Taavi Rebane", text) == expected


def test_two_may_share_an_office():
    text = "Deputy Governors Taavi Rebane and Yrsa Lind left."
    assert office("Taavi Rebane", text)[0] == "Deputy Governor"
    assert office("Yrsa Lind", text)[0] == "Deputy Governor"


@pytest.mark.parametrize(
    ("female", "name", "text"),
    [
        (True, "Anna Pell", "Anna Pell left."),
        (False, "Boris Pell", "Boris Pell left."),
        (True, "Xoq Pell", "Its spokeswoman, Xoq Pell, left."),
        (False, "Xoq Pell", "They met Mr. Xoq Pell."),
        (True, "Xoq Pell", "They met Ms Xoq Pell."),
        (None, "Xoq Pell", "They met Xoq Pell, who left."),
    ],
)
def test_names_and_words_say_whether_it_is_a_woman(female, name, text):
    assert actor(cast_of(text), name).female is female


@pytest.mark.parametrize(
    ("words", "name", "text"),
    [
        ("the bloc", "European Union", "The European Union waits. Nobody asks the bloc."),
        ("the bloc", "Collective Security Treaty Organization", "Ask the CSTO. It is the bloc."),
        ("the company", "Ternwerk AG", "It is Ternwerk AG. Nobody asks the company."),
        ("the union", "Pilots’ Guild", "It is the Pilots’ Guild. Nobody asks the union."),
        ("the council", "Fell Borough Council", "Ask Fell Borough Council. Then the council left."),
        ("the borough council", "Fell Borough Council",
         "Ask Fell Borough Council. Then the borough council left."),
        ("the country", "Norway", "They left Norway. Nobody knows the country."),
        ("the court", "High Court", "Ask the High Court. Then the court rose."),
        ("the bank", "Brahe Bank", "Ask Brahe Bank. Then the bank closed."),
        ("the commission", "European Commission",
         "Ask the European Commission. Then the commission rose."),
    ],
)  # fmt: skip
def test_a_common_noun_stands_for_the_last_that_fits(words, name, text):
    assert (words, name) in nominals(cast_of(text))


def test_a_common_noun_before_another_one_stands_for_nobody():
    assert (
        nominals(cast_of("Ask Brahe Bank. Then the bank manager left the bank of the river.")) == []
    )


def test_a_group_with_a_name_is_a_group_and_keeps_the_name_inside():
    cast = cast_of("The NATO allies met EU ministers. Eastern European nations waited.")
    assert [words for words, _ in named(cast)] == [
        "NATO allies",
        "NATO",
        "EU ministers",
        "EU",
        "Eastern European nations",
    ]
    group = actor(cast, "NATO allies")
    assert group.kind == "group"
    assert group.plural
    assert not group.local


def test_a_government_with_its_adjective_is_an_organization():
    cast = cast_of("They asked the Norwegian government.")
    government = actor(cast, "Norwegian government")
    assert (government.kind, government.country) == ("organization", "NO")


def test_what_frames_the_article_gives_no_entities():
    cast = cast_of("By Petra Kolmar", "It rained in Oslo.", "—With assistance from Taavi Rebane.",
                   "© 2026 Northern Wire")  # fmt: skip
    assert [name for _, name in named(cast)] == ["Oslo"]


@pytest.mark.parametrize(
    "line",
    [
        "Aa Bb Cc Dd ",
        "A. ",
        "the ",
        "Smith and ",
        "Bank of ",
        "Ada Bell, the ",
        "said Jo Smith. Smith said. ",
        "Prime Minister ",
        "the company the ",
        '"',
        "“",
    ],
)
def test_four_times_the_text_takes_about_four_times_the_work(line):
    few, many = (calls_for(line * (count // len(line))) for count in (10_000, 40_000))
    assert many < 5 * few


def calls_for(paragraph: str) -> int:
    """How many functions are called to read a paragraph: the same number on any machine."""
    called = 0

    def count(*_: object) -> None:
        nonlocal called
        called += 1

    sys.setprofile(count)
    try:
        cast_of(paragraph)
    finally:
        sys.setprofile(None)
    return called


@pytest.mark.parametrize(
    ("before", "who"),
    [
        ("Vardo Homes paid. They met the developer in May.", "Vardo Homes"),
        ("They met the developer, Vardo Homes, in May.", "Vardo Homes"),
        ("They met the developer, Norway’s Vardo Homes, in May.", "Vardo Homes"),
        ("They met the developer, Vardo Homes’ biggest rival, in May.", None),
        ("Vardo Homes paid. They met the developer, Vardo Homes’ biggest rival.", None),
    ],
)
def test_what_is_somebody_s_is_not_that_somebody(before, who):
    mentions = dict(nominals(cast_of(f"{before} The developer left.")))
    assert mentions.get("The developer") == who
    assert mentions.get("the developer") in (None, who)


def test_who_is_named_behind_a_noun_is_who_says_it():
    found = read_brief("Flats\n\nThe developer, Vardo Homes, said it would sue.\n")
    assert [speaker.name for quote in found.quotes for speaker in quote.speakers] == ["Vardo Homes"]
