"""What is hoped, wondered, told or only said: whether it takes a side, and which."""

import pytest

from tests.extraction.briefs import sides

BALLOT = "The Fairhaven council will vote on the harbor levy in May."


@pytest.mark.parametrize(
    "words",
    [
        "Ann Bell told the paper the ministry does not know whom to ask to move.",
        "Ann Bell told reporters the board had told them not to comment.",
        "“We want to make it clear that no child was hurt,” said Ann Bell.",
        "“I don’t want to go into details,” said Ann Bell.",
        "Aldon Council does not want to make any further comment.",
        "Ann Bell refused to say what tactics the Aldon Guild would use if it lost.",
        "Aldon Council said it will not confirm if the request has been granted.",
        "Ann Bell says the growers know what needs to be done.",
        "Ann Bell says she hopes the ship arrives in time to prepare for winter.",
        "“There should be some good, hard bowling in the final,” said Ann Bell.",
        "The Aldon Guild had decided to end what it calls “holy work”.",
        "“If Dr. Bell denies these claims they must be tested,” said the Aldon Guild.",
        "Aldon Oil said it lowered the price it will pay for crude oil.",
        "Workers seeking employment gathered in the north.",
        "The government has launched a series of measures to boost exports.",
        "“Nobody consulted anyone in our street,” said Ann Bell.",
        "“I believe that the Aldon Guild will support the levy,” said Ann Bell.",
    ],
)
def test_what_is_said_wondered_or_foretold_takes_no_side(words: str) -> None:
    assert sides(BALLOT, words) == set()


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("I don’t think the library should close", "opposes"),
        ("I do not believe that we should sell the pier", "opposes"),
        ("I don’t think the levy should be repealed", "supports"),
    ],
)
def test_what_somebody_does_not_think_should_be_he_does_not_want(words: str, stance: str) -> None:
    assert sides(f"“{words},” said Ann Bell.") == {("Ann Bell", stance)}


def test_who_does_not_think_that_she_should_go_is_against_it() -> None:
    told = "“I don’t think she should go now but there is work to do,” said Ann Bell."
    assert ("Ann Bell", "opposes") in sides("Parents want the mayor to go.", told)


def test_what_somebody_hopes_others_will_do_is_his_own_wish() -> None:
    told = "“I hope the Aldon Guild will get behind the levy,” said Ann Bell."
    assert sides(BALLOT, told) == {("Ann Bell", "supports")}


def test_an_offer_is_rejected_with_its_terms() -> None:
    told = "Peru rejected a truce offer to halt the raids if its troops left."
    assert ("Peru", "opposes") in sides(told)
    assert ("Peru", "conditional") in sides("Peru would reject the truce if the raids went on.")


@pytest.mark.parametrize(
    "words",
    [
        "The spokesman says officers had to walk for two hours.",
        "“I shouldn’t have done it, but I was only helping,” said Ann Bell.",
        "Ann Bell says her side will need to bat well today.",
        "“This is something we have to watch as a society,” said Ann Bell.",
        "Ann Bell offered a scorching review of the mayor’s speech.",
        "Firms have started to seek bids for the bridge.",
    ],
)
def test_what_befell_somebody_or_is_played_or_watched_is_no_plan(words: str) -> None:
    assert sides(BALLOT, words) == set()


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("said she would sign the bill if it reaches her desk", "supports"),
        ("said she would sign a levy if one got to her desk", "supports"),
        ("has promised to sign the bill when it lands on her desk", "supports"),
        ("said she would veto the bill if it reaches her desk", "opposes"),
        ("said she would sign the bill if the levy went", "conditional"),
    ],
)
def test_who_would_sign_what_reaches_her_desk_sets_no_terms(words: str, stance: str) -> None:
    assert sides(f"Ann Bell {words}.") == {("Ann Bell", stance)}


def test_who_would_appeal_if_permission_is_granted_is_against_it() -> None:
    told = "The Aldon Guild said it would appeal to the board if permission was granted."
    assert ("Aldon Guild", "opposes") in sides("A quarry is planned at Aldon.", told)


def test_what_is_for_sale_is_for_nothing() -> None:
    assert sides(BALLOT, "Aldon Oil has been for sale for a year.") == set()
    assert sides("Aldon Oil is for the sale.") == {("Aldon Oil", "supports")}


def test_what_another_thinks_a_firm_could_try_is_no_stance_of_the_firm() -> None:
    told = "Ann Bell said Aldon Oil could try to find a buyer if it does not want the offer."
    assert ("Aldon Oil", "conditional") not in sides(told)


def test_what_a_press_report_says_is_not_pressed_for() -> None:
    told = "A Dutch press report said Aldon Oil has agreed to buy the port."
    assert sides(told) == {("Aldon Oil", "supports")}


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("defended her vote against the levy", "opposes"),
        ("regrets her vote against the levy", "supports"),
        ("supports Gov. Bo Roe’s veto of the levy", "opposes"),
        ("criticized the veto of the levy", "supports"),
    ],
)
def test_a_vote_against_a_plan_or_its_veto_is_a_side_on_the_plan(words: str, stance: str) -> None:
    assert sides(f"Ann Bell {words}.") == {("Ann Bell", stance)}


def test_what_somebody_keeps_open_to_do_is_no_side_on_it() -> None:
    assert sides(BALLOT, "Ann Bell did not rule out an appeal.") == set()


def test_what_a_country_does_not_rule_out_it_is_undecided_on() -> None:
    assert sides(BALLOT, "Norway did not rule out the levy.") == {("Norway", "undecided")}
