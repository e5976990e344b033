"""What a name is said to be beside it: one entity, with the office that is its own, and whose."""

import pytest

from tests.extraction.casts import actor, cast_of, kind_of, nominals, office
from tests.extraction.test_quotes import told


@pytest.mark.parametrize(
    ("first", "then", "name"),
    [
        ("The port’s operator, Lammas Terminals, was fined.", "The operator", "Lammas Terminals"),
        ("Paul Wick left. His deputy, Anna Bell, was there.", "The deputy", "Anna Bell"),
        ("Paul Wick left. His deputy, Anna Bell, was there.", "His deputy", "Anna Bell"),
        ("The bidder, Norcross plc, was late.", "The bidder", "Norcross plc"),
        ("The contractor, Hallam Build, went bust.", "The contractor", "Hallam Build"),
        ("They left its landlord, Pellow Estates, unpaid.", "The landlord", "Pellow Estates"),
        ("Then Hallam Partners, the owner, was asked.", "The owner", "Hallam Partners"),
        ("The union’s leader, Tom Verran, was there.", "The union leader", "Tom Verran"),
        ("The school’s head teacher, Joan Pike, was there.", "The head teacher", "Joan Pike"),
        ("Klarwasser’s lawyer, Ida Bohn, was there.", "The lawyer", "Ida Bohn"),
    ],
)
def test_a_description_stands_for_the_name_beside_it(first, then, name):
    assert told(f"{first} {then} said that it was late.")[-1][2] == [name]


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("The contractor, Hallam Build, went bust.", "A contractor"),
        ("The contractor, Hallam Build, went bust.", "The road contractor"),
        ("The contractor, Hallam Build, went bust.", "The council"),
        ("Klarwasser’s lawyer, Ida Bohn, was there.", "The city’s lawyer"),
        ("Klarwasser’s lawyer, Ida Bohn, was there.", "The lawyer for the city"),
    ],
)
def test_a_description_of_somebody_else_stands_for_nobody_named(first, then):
    speakers = told(f"{first} {then} said that it was late.")[-1][2]
    assert not {"Hallam Build", "Ida Bohn"} & set(speakers)


def test_a_noun_with_another_name_beside_it_is_of_that_name():
    cast = cast_of("Corvane Homes was fined. The developer, Joan Pike, was not.")
    assert ("The developer", "Corvane Homes") not in nominals(cast)


@pytest.mark.parametrize("noun", ["contractor", "landlord", "developer", "operator", "bidder"])
def test_a_trade_before_a_name_that_ends_as_a_place_is_of_a_firm(noun):
    text = f"They wrote to the {noun}, Pellow Estates, in May."
    assert kind_of("Pellow Estates", text) == "organization"
    assert kind_of("Ravi Talwar", f"They wrote to the {noun}, Ravi Talwar, in May.") == "person"


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Klarwasser’s lawyer, Ida Bohn, told the judges it was late.", "lawyer"),
        ("The city’s barrister, Ida Bohn, told the jury it was late.", "barrister"),
        ("Ida Bohn, told the committee chair was out, went home.", None),
        ("The bank’s chairman, Ida Bohn, told the judge it was late.", "chairman"),
        ("Its leader in the House, Ida Bohn, however urged the Minister to stay.", None),
        ("Residents’ lawyer Ida Bohn told the mayor it was late.", "lawyer"),
        ("Ida Bohn, the prosecutor, asked the judge for a week.", "prosecutor"),
        ("Ida Bohn wrote to the minister on Monday.", None),
        ("Ida Bohn, elected chairman in May, is ill.", "chairman"),
    ],
)
def test_an_office_is_that_of_who_speaks_and_not_of_who_is_spoken_to(sentence, role):
    found = office("Ida Bohn", sentence)[0]
    assert found == role


@pytest.mark.parametrize(
    ("sentence", "firm"),
    [
        ("Norcross bid for it, but Vellmark plc refused, its manager Ida Bohn said.", "Vellmark"),
        ("Vellmark plc holds a tenth of Norcross, and its manager Ida Bohn is glad.", "Vellmark"),
        ("Norcross’s owner, Vellmark plc, said its manager Ida Bohn would go.", "Vellmark"),
        ("The deal with Norcross was struck by Vellmark plc and its manager Ida Bohn.", "Vellmark"),
        ("According to Norcross, Vellmark plc told its manager Ida Bohn to go.", "Vellmark"),
        ("Norcross sued Vellmark plc, whose manager, Ida Bohn, is ill.", "Vellmark"),
        ("Norcross plc rejected a bid from Vellmark plc. Its manager Ida Bohn is ill.", "Norcross"),
        ("Vellmark plc will not sell to Norcross, its manager Ida Bohn said.", "Vellmark"),
        ("Norcross plc was fined by Vellmark plc. Its manager Ida Bohn is ill.", "Norcross"),
    ],
)  # fmt: skip
def test_its_is_of_the_body_that_its_clause_is_about(sentence, firm):
    affiliation = office("Ida Bohn", sentence)[2]
    assert affiliation is not None
    assert affiliation.startswith(firm)


def test_the_minister_of_state_is_the_minister_later():
    cast = cast_of(
        "Minister of State for Finance Ravi Talwar said it was late.",
        "Members urged the Minister to wait.",
    )
    assert ("the Minister", "Ravi Talwar") in nominals(cast)
    assert actor(cast, "Ravi Talwar").role == "Minister of State for Finance"


def test_its_director_for_a_country_is_of_the_firm():
    found = office(
        "Mette Holm",
        "The Danish shipping line Norvang has said it would wait.",
        "Its UK director, Mette Holm, is ill.",
    )
    assert found[2] == "Norvang"


@pytest.mark.parametrize(
    ("first", "then", "name"),
    [
        ("They met the hedge fund Larkspur Capital.", "The fund", "Larkspur Capital"),
        ("They booed striker Jamie Tolland.", "The striker", "Jamie Tolland"),
        ("They paid the builder Carrick Homes.", "The builder", "Carrick Homes"),
    ],
)
def test_the_noun_right_before_a_name_stands_for_it_later(first, then, name):
    assert told(f"{first} {then} said that it was late.")[-1][2] == [name]


def test_the_founder_of_the_fund_is_of_the_fund_with_a_name():
    text = "They met the hedge fund Larkspur Capital. The fund’s founder, Greg Tann, was late."
    assert office("Greg Tann", text)[2] == "Larkspur Capital"


def test_what_a_name_is_said_to_be_in_commas_is_no_mention_of_its_own():
    cast = cast_of("Wes Farrow, the health secretary, was there, and he was late.")
    assert nominals(cast) == []
