"""Where a name ends, what is none, and what two spellings have in common."""

import pytest

from tests.extraction.briefs import read_brief


def names(body: str) -> dict[str, str]:
    """Each entity of an article with its kind."""
    return {e.name: e.kind.value for e in read_brief("Court meets again\n\n" + body).entities}


@pytest.mark.parametrize(
    ("sentence", "both"),
    [
        ("They met the lawyers of Verlan Inc and Brask Laboratories.",
         ["Verlan Inc", "Brask Laboratories"]),
        ("The firm buys pumps from Dorvik Corp and Helm Industries.",
         ["Dorvik Corp", "Helm Industries"]),
        ("It runs Mercy Hospital in Pine Rapids and Unity Hospital in Oakford.",
         ["Mercy Hospital", "Pine Rapids", "Unity Hospital", "Oakford"]),
    ],
)  # fmt: skip
def test_and_joins_no_firm_or_town_to_another_name(sentence, both):
    assert set(both) <= names(sentence).keys()


@pytest.mark.parametrize(
    "sentence",
    [
        "The vote was put off until the Spring of 2027.",
        "It was due this Autumn, they heard.",
        "Negotiations, which have centered on pensions, resumed.",
        "Divisions, which run deep, remain.",
    ],
)
def test_seasons_and_what_goes_on_are_no_names(sentence):
    assert names(sentence) == {}


@pytest.mark.parametrize("name", ["Autumn Bell", "Jon Winter"])
def test_a_person_may_be_called_as_a_season_is(name):
    assert names(f"Mayor {name} said it was late. {name.split()[-1]} left.") == {name: "person"}


def test_letters_in_brackets_behind_a_firm_are_the_firm():
    brief = read_brief("Chirper sets date\n\nChirper (CHPR) said it would vote. CHPR fell.")
    assert [e.name for e in brief.entities] == ["Chirper"]
    assert [[s.name for s in quote.speakers] for quote in brief.quotes] == [["Chirper"]]


def test_two_justices_of_a_bench_are_justices():
    brief = read_brief(
        "Bench reserves order\n\nA bench comprising justices R K Dhole and Anil Sen met."
    )
    assert {e.name: e.role for e in brief.entities if e.role} == {
        "R K Dhole": "justice",
        "Anil Sen": "justice",
    }


def test_to_head_a_team_is_no_office():
    brief = read_brief(
        "Team named\n\nFormer Ohio Gov. Carl Campbell, who was on the list before Ann Dale decided "
        "on Jack Kempner, will head Dale’s team."
    )
    assert {e.name: e.role for e in brief.entities if e.kind.value == "person"} == {
        "Carl Campbell": "Governor",
        "Ann Dale": None,
        "Jack Kempner": None,
    }


def test_a_chief_of_something_is_no_chief_of_all():
    body = "The judge heard the chief counsel for Verlan, Michael Aster, and the chief engineer."
    assert "chief" not in names(body)


def test_a_dateline_may_touch_what_it_opens():
    brief = read_brief(
        "Fund board to meet\n\nNAIROBI (Wire) -The fund expects its board to meet in May."
    )
    assert brief.article.dateline == "NAIROBI (Wire)"


def test_a_group_told_of_by_the_same_words_is_one():
    body = "State lawyers said they would appeal. State lawyers have until 21 March to file it."
    found = [e.name for e in read_brief("Suit goes on\n\n" + body).entities]
    assert found.count("State lawyers") == 1


@pytest.mark.parametrize("short", ["SC", "Supreme Court"])
def test_a_supreme_court_of_no_country_is_nobody_s(short):
    brief = read_brief(f"{short} reserves verdict\n\nThe Supreme Court on Monday heard the appeal.")
    assert [(e.name, e.country) for e in brief.entities] == [("Supreme Court", None)]
