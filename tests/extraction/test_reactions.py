"""Who reacts to a decision: where a plan was turned down, his stance on it is the other one."""

import pytest

from tests.extraction.briefs import sides
from tests.extraction.test_same_issues import standing

REJECTED = "Planners reject mine\n\nHARWICK (Wire) - The city council on Monday rejected the mine. "
APPROVED = "Planners allow mine\n\nHARWICK (Wire) - The city council on Monday approved the mine. "


def stance(text: str, holder: str) -> str:
    """Where somebody stands on the mine."""
    return str(standing(text)["The mine goes ahead"][holder])


@pytest.mark.parametrize(
    "reaction",
    [
        "Vale Metals said it was disappointed.",
        "Vale Metals condemned the decision.",
        "Vale Metals denounced the outcome.",
        "Vale Metals was disappointed.",
    ],
)
def test_who_is_dismayed_that_a_plan_was_turned_down_backs_it(reaction):
    assert stance(REJECTED + reaction, "Vale Metals") == "supports"
    assert stance(APPROVED + reaction, "Vale Metals") == "opposes"


@pytest.mark.parametrize(
    "reaction",
    [
        "Vale Watch welcomed the decision.",
        "Vale Watch hailed the outcome.",
        "Vale Watch said it was delighted.",
        "“This is a great day for the valley,” Vale Watch said.",
    ],
)
def test_who_is_glad_that_a_plan_was_turned_down_is_against_it(reaction):
    assert stance(REJECTED + reaction, "Vale Watch") == "opposes"
    assert stance(APPROVED + reaction, "Vale Watch") == "supports"


def test_who_speaks_of_the_plan_itself_reacts_to_nothing():
    for sentence in ("Vale Metals supports the mine.", "Vale Metals favours the plan."):
        assert stance(REJECTED + sentence, "Vale Metals") == "supports"


def test_no_decision_is_reacted_to_before_it_is_told():
    text = "Planners to rule\n\nHARWICK (Wire) - Vale Watch welcomed the decision. "
    assert "The mine goes ahead" not in standing(text + "Vale Metals supports the quarry.")


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Vale Metals said it would vote against the mine.", "opposes"),
        ("“It would be a blow to the valley,” Vale Metals said.", "opposes"),
        ("“It would be a victory for jobs,” Vale Metals said.", "supports"),
    ],
)
def test_what_is_said_of_the_plan_is_no_reaction_to_its_refusal(sentence, told):
    assert stance(REJECTED + sentence, "Vale Metals") == told


def test_some_members_who_vote_against_it_decide_nothing():
    text = APPROVED + "Three councillors voted against the mine. Vale Metals welcomed the decision."
    assert standing(text)["The mine goes ahead"].get("Vale Metals") != "opposes"


@pytest.mark.parametrize(
    "sentence", ["Vale Metals supports a new vote.", "Vale Metals said it accepted the decision."]
)
def test_another_vote_and_what_is_put_up_with_are_no_reactions(sentence):
    assert "Vale Metals" not in standing(REJECTED + sentence)["The mine goes ahead"]


def test_what_was_decided_last_is_reacted_to():
    text = REJECTED + "The council backed a library. Vale Watch welcomed the decision."
    assert "Vale Watch" not in standing(text)["The mine goes ahead"]


def test_a_dateline_with_a_year_makes_no_decision_one_of_long_ago():
    text = (
        "Board rejects bid\n\nLONDON, Sept. 14, 2026 (Wire) - Meridian Plc rejected the bid. "
        "Vale Industries said it was disappointed."
    )
    assert standing(text)["The bid goes ahead"]["Vale Industries"] == "supports"


@pytest.mark.parametrize(
    ("act", "words", "stance"),
    [
        ("The High Court struck down a rule on bottles.", "Judge Ann Bell dissented.", "supports"),
        ("The High Court upheld a rule on bottles.", "Judge Ann Bell dissented.", "opposes"),
        ("The drug agency rejected the tablet.", "Ann Bell dissented.", "supports"),
        ("A judge blocked a rule on bottles.", "Ann Bell welcomed the ruling.", "opposes"),
        ("A judge upheld a rule on bottles.", "Ann Bell welcomed the ruling.", "supports"),
        ("A judge struck down a rule on bottles.", "Ann Bell condemned the ruling.", "supports"),
    ],
)
def test_who_takes_a_ruling_ill_or_well_is_on_a_side_of_what_it_was_on(
    act: str, words: str, stance: str
) -> None:
    assert ("Ann Bell", stance) in sides(f"HARWICK (Wire) - {act}", words)


@pytest.mark.parametrize(
    "open_still",
    [
        "The city council on Monday put off a vote on the mine.",
        "The city council on Monday delayed a decision on the mine.",
        "A vote on the mine was postponed on Monday.",
    ],
)
@pytest.mark.parametrize("mood", ["disappointed", "pleased", "furious", "relieved"])
def test_who_reacts_to_a_delay_takes_no_side(open_still: str, mood: str) -> None:
    told = sides(f"{open_still} Ann Bell, the mayor, said she was {mood}.")
    assert not any(holder == "Ann Bell" for holder, _ in told)


def test_who_reacts_to_a_plan_sent_back_is_for_or_against_that() -> None:
    told = (
        "The city council voted 5-4 to send the mine back to its planners. Ann Bell said she was "
    )
    assert sides(told + "relieved.") == {("city council", "supports"), ("Ann Bell", "supports")}
    assert sides(told + "disappointed.") == {("city council", "supports"), ("Ann Bell", "opposes")}


def test_who_reacts_to_a_decision_after_a_delay_does() -> None:
    told = "The vote was put off twice. The city council on Monday rejected the mine. "
    assert ("Ann Bell", "supports") in sides(told + "Ann Bell said she was disappointed.")


def test_who_campaigned_on_a_plan_is_for_it_however_disappointed() -> None:
    told = "Ann Bell, the mayor, who campaigned on the cap, said she was disappointed."
    assert sides(told) == {("Ann Bell", "supports")}
