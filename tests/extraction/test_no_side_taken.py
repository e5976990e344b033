"""Words that look like a stance and take no side, or that set no terms."""

import pytest

from tests.extraction.briefs import sides

BALLOT = "The Fairhaven council will vote on the harbor levy in May."


@pytest.mark.parametrize(
    "words",
    [
        "“We are not claiming that we should pay,” said Ann Bell.",
        "“Nobody is saying we should sell,” said Ann Bell.",
        "“I don’t need a survey to remind me that the pier leaks,” said Ann Bell.",
        "“We won’t be negotiating through the media,” said Ann Bell.",
        "“Neither should we,” said Ann Bell.",
        "“I voted for that mayor in the spring,” said Ann Bell.",
        "“I’m not willing to explain it to children,” said Ann Bell.",
        "Ann Bell said she’d had to send a pupil to another town.",
        "Ann Bell said she had had to close the shop twice.",
        "Ann Bell said he had to sleep in a car.",
        "Ann Bell said she had to wait for six hours.",
        "Ann Bell said the council would have to raise taxes.",
        "Ann Bell said she would not pre-empt the process.",
        "Ann Bell wants the council to speak with one voice.",
        "Ann Bell said she wanted to read the plan first.",
        "Ann Bell asked the minister to explain the levy.",
        "Two officials, who sought anonymity, left the hall.",
        "Diplomats said a vote was planned for Tuesday, though it could slip.",
        "The nurses’ union complained that nobody had rung them about it.",
        "All members of the bloc must agree.",
    ],
)
def test_what_is_only_said_or_done_in_passing_is_no_stance(words: str) -> None:
    assert sides(BALLOT, words) == set()


@pytest.mark.parametrize(
    "words",
    [
        "The court directed the parties to respond to the notice by May.",
        "The court asked the parties to reply within 15 days.",
        "The commission ordered the company to submit its plans by Friday.",
    ],
)
def test_a_step_that_a_court_asks_of_the_parties_is_no_stance(words: str) -> None:
    assert sides(words) == set()


def test_what_a_body_orders_stopped_is_opposed() -> None:
    assert sides("The council ordered the company to stop the works.") == {("council", "opposes")}


def test_who_urges_others_to_do_the_same_takes_no_second_stance() -> None:
    told = "Ann Bell voted for the levy and urged her party to do the same."
    assert sides(told) == {("Ann Bell", "supports")}


@pytest.mark.parametrize(
    "words",
    ["are split equally between town and country", "are divided between two camps"],
)
def test_a_whole_whose_parts_are_named_is_not_undecided(words: str) -> None:
    assert sides(BALLOT, f"The 40 members {words}.") == set()


def test_a_whole_that_is_split_over_a_plan_is_undecided() -> None:
    assert sides(BALLOT, "The 40 members are split evenly on the levy.") == {
        ("40 members", "undecided")
    }


@pytest.mark.parametrize(
    "words",
    ["voted 9-4 in May to remain neutral", "voted to stay neutral on the levy"],
)
def test_who_votes_to_remain_neutral_is_undecided(words: str) -> None:
    assert sides(BALLOT, f"The nurses’ board {words}.") == {("nurses’ board", "undecided")}


@pytest.mark.parametrize(
    ("words", "side"),
    [
        ("said Norway could live with the levy if it had to", ("Norway", "supports")),
        ("recommended that the levy be subject to a ballot", ("Ann Bell", "supports")),
        (
            "promised to scrap the levy if she wins May’s local elections",
            ("Ann Bell", "opposes"),
        ),
        ("said she would back the levy if rents fell", ("Ann Bell", "conditional")),
    ],
)
def test_an_if_that_sets_no_terms_makes_a_stance_no_conditional_one(
    words: str, side: tuple[str, str]
) -> None:
    assert sides(BALLOT, f"Ann Bell {words}.") == {side}


def test_what_a_narrator_foretells_on_a_condition_binds_nobody() -> None:
    told = "The panel headed by Ann Bell will pick the squads if the tour is cleared."
    assert sides(BALLOT, told) == set()
    assert sides(BALLOT, "Norway will sign the treaty if Denmark does.") == {
        ("Norway", "conditional")
    }


def test_who_is_ready_for_talks_on_terms_takes_no_stance() -> None:
    ready = "Ann Bell said the union was ready to return to the table if the firm paid."
    assert sides(BALLOT, ready) == set()


@pytest.mark.parametrize(
    "words",
    [
        "welcomed the levy but said she would vote for it only if rents fell",
        "said she was inclined to support the levy but would not vote for it until rents fell",
    ],
)
def test_a_welcome_that_a_but_turns_into_terms_is_one_stance(words: str) -> None:
    assert sides(BALLOT, f"Ann Bell {words}.") == {("Ann Bell", "conditional")}


@pytest.mark.parametrize(
    "words",
    [
        "Norway submitted its report on Monday.",
        "Ann Bell accepted an invitation to Oslo.",
        "Ann Bell accepted an award for her work.",
        "Ann Bell promised to reply within a week.",
        "Ann Bell supports her family on one wage.",
        "Police urged drivers to avoid the bridge.",
        "The firm can appeal the ruling.",
        "Ann Bell refused to rule out a levy.",
        "Ann Bell said the town could not do without buses.",
        "Norway opposed the levy until recently.",
    ],
)
def test_what_is_done_as_a_matter_of_course_is_no_stance(words: str) -> None:
    assert sides(words) == set()


def test_police_who_urge_drivers_to_vote_take_a_side() -> None:
    told = "The union urged drivers to reject the levy."
    assert sides(told) == {("union", "opposes")}


def test_support_that_depends_on_a_thing_is_conditional() -> None:
    assert sides("Norway’s support for the levy depends on fish.") == {("Norway", "conditional")}
    assert sides("Norway’s support for the levy grew.") == {("Norway", "supports")}


@pytest.mark.parametrize(
    "words",
    [
        "We have to see what happens",
        "We want answers",
        "That should tell you something",
        "We will not rest until she is found",
        "There is no reason to panic",
        "I don’t understand the figures",
    ],
)
def test_what_anybody_may_say_is_no_stance_on_what_was_told_before(words: str) -> None:
    assert sides(BALLOT, f"“{words},” said Ann Bell.") == set()
