"""Who speaks where other names stand beside: in an opening phrase, between commas, as a party."""

import pytest

from tests.extraction.briefs import read_brief

LEAD = """Day of talks

It rained in the north.

"""


def said(body: str) -> list[list[str]]:
    """The speakers of each quote."""
    return [[ref.name for ref in quote.speakers] for quote in read_brief(LEAD + body).quotes]


def sides(body: str) -> set[tuple[str, str]]:
    """Who takes which stance."""
    return {(one.holder.name, one.stance.value) for one in read_brief(LEAD + body).positions}


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (
            "The gate may open, Foreign Minister Peter Varga said.\n\nSpeaking to reporters after "
            "talks with his Norwegian counterpart, Ingrid Solheim, Varga said Hungary would wait. "
            "“We are in no hurry,” he said.",
            "Peter Varga",
        ),
        (
            "Mayor Ann Dowd was in town.\n\nStanding beside her deputy, Mark Hale, Dowd on Monday "
            "said the toll was dead. “It is a tax on work,” she added.",
            "Ann Dowd",
        ),
        (
            "Prime Minister Lena Roth met bankers.\n\nAfter a meeting with the chancellor, Karl "
            "Brandt, Roth left. “It is over,” she said.",
            "Lena Roth",
        ),
    ],
)
def test_whom_an_opening_phrase_names_between_commas_is_no_subject(told, name):
    assert {names[0] for names in said(told)} == {name}


def test_whom_a_phrase_is_followed_by_still_speaks():
    apposed = "In a statement, Karl Brandt, Roth’s lawyer, said the case was weak."
    assert said(apposed + " “They have nothing,” he said.") == [["Karl Brandt"]] * 2
    office = "Karl Brandt came. In a statement, Karl Brandt, UN envoy for Syria, opposed the plan."
    assert said(office + " “It is weak,” he said.") == [["Karl Brandt"]]
    joined = "After the vote, Karl Brandt, Lena Roth and Tom Marsh said they would appeal."
    assert said(joined) == [["Karl Brandt", "Lena Roth", "Tom Marsh"]]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (
            "Council leader Jo Pell, Labour, who had wanted it, called it “a dull evening”.",
            "Jo Pell",
        ),
        ("Tom Reed, Conservative, who represents Hale, said the plan was “a mess”.", "Tom Reed"),
        ("Mark Dunn, Lib Dem, whose ward is Hale, said the road was “a trap”.", "Mark Dunn"),
        ("Jane Prue, a Republican, who had voted for it, called it “a farce”.", "Jane Prue"),
        ("The town’s oldest party, Labour, whose head is Jo Pell, called it “a farce”.", "Labour"),
    ],
)
def test_a_party_between_commas_behind_a_name_does_not_speak(told, name):
    assert said(told) == [[name]]


def test_a_party_between_commas_behind_a_name_takes_no_side():
    assert sides("Jo Pell, Labour, whose ward is Hale, opposes the closure.") == {
        ("Jo Pell", "opposes")
    }


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (
            "The rival’s largest investor, the pension fund Sunder Super, with 11 percent, said it "
            "would hold on.",
            "Sunder Super",
        ),
        (
            "The club’s main backer, the brewer Hallam Ales, founded in 1820, said it would leave.",
            "Hallam Ales",
        ),
        (
            "The airline’s owner, the trust Lind Holding, which bought it in 2019, said it hoped.",
            "Lind Holding",
        ),
        ("The port’s chief, a former banker, with years at the top, said he was glad.", None),
    ],
)
def test_who_is_described_and_then_named_speaks_whatever_else_is_told(told, name):
    found = said(told)
    assert found == [[name]] if name else found[0] != ["Sunder Super"]


@pytest.mark.parametrize(
    ("told", "holders"),
    [
        (
            "Netherby Parish Council, the Hedge Campaign and the county wildlife trust all oppose "
            "the plan.",
            {"Netherby Parish Council", "Hedge Campaign", "county wildlife trust"},
        ),
        (
            "The Aldon Guild and the town football club oppose the plan.",
            {"Aldon Guild", "town football club"},
        ),
        (
            "The Aldon Guild and the city transport committee oppose the plan.",
            {"Aldon Guild", "city transport committee"},
        ),
        ("The Aldon Guild and the county oppose the plan.", {"Aldon Guild", "county"}),
    ],
)
def test_a_body_of_a_county_or_a_town_is_named_with_its_field(told, holders):
    assert sides(told) == {(name, "opposes") for name in holders}


def via(body: str) -> list[tuple[list[str], list[str]]]:
    """The speakers of each quote, and through whom it is known."""
    return [
        ([ref.name for ref in one.speakers], [ref.name for ref in one.attributed_via])
        for one in read_brief(LEAD + body).quotes
    ]


@pytest.mark.parametrize(
    ("told", "speakers", "teller"),
    [
        (
            "Marcus Wendt was charged. Prosecutors allege that Wendt and Carver’s founder, Dr. Guy "
            "Small, knew of the flaw, yet told buyers it was “as good as new”.",
            ["Marcus Wendt", "Guy Small"],
            ["Prosecutors"],
        ),
        (
            "Marcus Wendt was charged. Prosecutors allege that Wendt knew of the leak, yet told "
            "buyers it was “as good as new”.",
            ["Marcus Wendt"],
            ["Prosecutors"],
        ),
        (
            "Jane Prue was sued with Mark Dunn. The suit claims that Dunn and Lind’s treasurer, "
            "Jane Prue, knew of the leak, yet told the bank it was “small”.",
            ["Mark Dunn", "Jane Prue"],
            ["suit"],
        ),
        ("Ann Bell said the plan was “small”.", ["Ann Bell"], []),
        (
            "Mark Dunn met the board and Lind’s treasurer, Jane Prue, said the bank was “slow”.",
            ["Jane Prue"],
            [],
        ),
    ],
)
def test_what_two_are_alleged_to_have_said_is_told_by_who_alleges_it(told, speakers, teller):
    assert via(told) == [(speakers, teller)]


def test_officers_who_back_it_in_their_report_do_not_tell_what_another_said():
    told = "Council officers have backed the plan in a report that calls it “a rare chance”."
    assert all(not teller for _, teller in via(told))


def test_those_joined_by_an_office_of_a_body_take_one_side():
    told = "Ann Bell and Lind Motors’s chairman, Tom Rae, oppose the merger."
    assert sides(told) == {("Ann Bell", "opposes"), ("Tom Rae", "opposes")}


@pytest.mark.parametrize(
    "told",
    [
        "Shares in Bright Harbour plc closed up 4 percent, suggesting that the bid would succeed.",
        "Halden Motors shares jumped on Friday, signalling that the deal would go through.",
        "Sales at Halden Motors fell by a tenth, suggesting that the boom was over.",
        "Bright Harbour plc’s quarterly profits rose, indicating that it had turned a corner.",
        "Prices in Norway rose, indicating that the bank would act.",
    ],
)
def test_figures_that_rise_and_fall_say_nothing(told):
    assert said(told) == []


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Halden Motors raised its prices, suggesting that the boom was over.", "Halden Motors"),
        ("Halden Motors bought shares in Lind plc, saying that it was cheap.", "Halden Motors"),
        ("Bright Harbour plc sold its shares, saying that it was time.", "Bright Harbour plc"),
    ],
)
def test_who_deals_in_shares_still_says_why(told, name):
    assert said(told) == [[name]]
