"""Names: where they begin and end, and which capitals are none."""

import pytest

from tests.extraction.casts import cast_of, kind_of, named, names


def test_a_word_that_opens_a_sentence_is_no_name():
    assert names("Harvests were poor. Rain fell for weeks.") == []


def test_a_name_that_opens_a_sentence_is_one_where_the_text_knows_it():
    assert names("They met Petra Kolmar at noon. Kolmar was late.") == ["Petra Kolmar", "Kolmar"]


def test_an_opening_word_stays_outside_of_the_name_after_it():
    assert names("Yesterday Petra Kolmar resigned.") == ["Petra Kolmar"]


def test_a_possessive_stays_outside():
    assert names("It is Germany’s offer.") == ["Germany"]


@pytest.mark.parametrize(
    "name",
    [
        "Greta van der Holm",
        "Ulrich von Sternau",
        "Omar bin Rashed",
        "Kofi al-Haddad",
        "Lee Chung-hwa",
        "Ann-Marie O’Dowd",
        "Robert F. Lund",
        "J. K. Marsh",
    ],
)
def test_particles_initials_and_hyphens_belong_to_a_name(name):
    assert names(f"They heard {name} speak.") == [name]
    assert kind_of(name, f"They heard {name}, who spoke.") == "person"


def test_a_surname_goes_with_its_particles():
    found = named(cast_of("They met Greta van der Holm. At noon van der Holm left."))
    assert found == [("Greta van der Holm",) * 2, ("van der Holm", "Greta van der Holm")]


@pytest.mark.parametrize(
    "name",
    [
        "Bank of Ruritania",
        "Department of Parks and Wildlife",
        "Harbour Workers’ Union",
        "St. Brannock’s Hospital",
        "Institute for Tidal Studies",
        "Marsh & Pell",
        "Parks and Recreation Commission",
        "North Sea Divers’ Federation",
        "German Chess Federation",
    ],
)
def test_an_organization_is_named_by_all_its_words(name):
    assert names(f"She works for the {name} today.") == [name]
    assert kind_of(name, f"She works for the {name} today.") == "organization"


def test_the_longest_name_wins():
    found = named(cast_of("The North Sea Divers’ Federation and the North Sea are two things."))
    assert [words for words, _ in found] == ["North Sea Divers’ Federation", "North Sea"]


def test_an_office_is_no_name():
    assert names("The Secretary General and the Prime Minister met.") == []


def test_an_office_stays_outside_of_the_name():
    assert names("They saw Estonian Defense Minister Taavi Rebane.") == ["Estonian", "Taavi Rebane"]


def test_a_department_is_no_office():
    assert names("The Justice Department sued.") == ["Justice Department"]


def test_a_name_does_not_run_over_a_quotation_mark():
    assert names("Nobody told Petra “Kolmar” twice.") != ["Petra “Kolmar"]


def test_a_nickname_in_marks_stays_inside():
    assert names("The late Desmond “Sparky” Ebbing played.") == ["Desmond “Sparky” Ebbing"]


def test_days_and_months_are_no_names():
    assert names("It opens on Monday and closes in July, at Christmas.") == []


def test_a_month_may_be_a_surname():
    assert names("The court heard Teresa May on Monday.") == ["Teresa May"]


def test_party_and_state_after_a_name_are_no_names():
    assert names("“No,” said Sen. Jane Rowan (D-N.C.) on Friday.") == ["Jane Rowan"]


def test_a_headline_in_title_case_names_only_what_is_known():
    headline = "Council Delays Vote on Kolmar Plan as Norway Watches"
    assert names("Petra Kolmar left Norway.", headline=headline)[:2] == ["Kolmar", "Norway"]


def test_a_headline_in_sentence_case_is_read_as_prose():
    assert names("He left.", headline="Petra Kolmar quits as mayor of Fellmouth") == [
        "Petra Kolmar",
        "Fellmouth",
    ]


def test_the_place_of_the_dateline_is_a_name_and_the_agency_none():
    found = named(cast_of("HAMBURG (Northern Wire) — It rained, Northern Wire reported."))
    assert found == [("HAMBURG", "Hamburg")]


def test_us_is_a_country_and_us_is_not():
    assert names("The US waits for us. Tell us more about US steel.") == ["US", "US"]


def test_who_and_it_are_acronyms_only_in_capitals():
    assert names("Who is it? The WHO asked who it was.") == ["WHO"]


def test_an_adjective_with_a_hyphen_is_no_name():
    assert names("A Paris-based firm and an EU-wide rule.") == []


def test_a_holiday_is_no_name():
    assert names("It closes before Labor Day and Memorial Day.") == []


def test_a_number_belongs_to_a_court_and_to_a_summit():
    assert names("The 6th Circuit sat. They talked about the G20 and at COP30.") == [
        "6th Circuit",
        "G20",
        "COP30",
    ]


def test_letters_after_a_plan_are_no_initials():
    assert names("They chose Map C. Greta Holm objected.") == ["Map C", "Greta Holm"]


@pytest.mark.parametrize("text", ["", "A", "The the THE.", "“", "A. A. A.", "Sir", "’s ’s", "(D-"])
def test_odd_texts_break_nothing(text):
    assert isinstance(names(text), list)


def test_the_word_after_a_dated_dateline_is_no_name():
    text = "Shops quarrel\n\nOSLO, March 3, 2026 - Retailers have quarreled over a levy."
    assert "Retailers" not in names(text)


def test_the_letters_of_a_currency_are_no_name():
    assert names("The pier costs C$180 million, A$20 million or US$3 million.") == []


def test_people_who_open_a_sentence_are_no_body_for_standing_in_the_name_of_one():
    text = "Hunters fear for the ice. Later the Varda Hunters’ Board voted against it."
    assert names(text) == ["Varda Hunters’ Board"]
