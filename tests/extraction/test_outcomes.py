"""Who sees harm coming, or would act against it, if a plan comes is against that plan."""

import pytest

from tests.extraction.briefs import sides

LEAD = "HARWICK, 2 February 2026 (Wire) - A levy on boats comes before the council in May."


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("threatened to quit if the levy is adopted", "opposes"),
        ("said it would appeal to the Harbour Tribunal if the council adopted the levy", "opposes"),
        ("said it would seek a judicial review should the council press ahead", "opposes"),
        ("would take the council to court if the levy was approved", "opposes"),
        ("said crews would be forced to leave if the levy went through", "opposes"),
        ("warned that 40 jobs could go once the levy comes into force", "opposes"),
        ("warned that the pier would rot if the levy was voted down", "supports"),
        ("threatened to resign if the levy was rejected", "supports"),
    ],
)
def test_who_would_fight_or_suffer_if_a_plan_came_is_against_it(words: str, stance: str) -> None:
    assert sides(LEAD, f"The Harbour Guild {words}.") == {("Harbour Guild", stance)}


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("plans to sue if the council votes yes", "opposes"),
        ("will seek an injunction if the council votes yes", "opposes"),
        ("will go to court if the council says yes", "opposes"),
        ("said it would go to court if councillors voted for it", "opposes"),
        ("threatened to sue if the council votes in favor", "opposes"),
        ("would take the council to court if it gives the go-ahead", "opposes"),
        ("vowed to strike if the council votes for the levy", "opposes"),
        ("plans to sue if the council votes no", "supports"),
        ("would appeal if the council turns it down", "supports"),
        ("will go to court if the council says no", "supports"),
        ("would sue if the council refused", "supports"),
    ],
)
def test_who_would_fight_what_others_decide_wants_it_decided_otherwise(
    words: str, stance: str
) -> None:
    assert sides(LEAD, f"The Harbour Guild {words}.") == {("Harbour Guild", stance)}


@pytest.mark.parametrize(
    "words",
    [
        "will resign if the council votes in May",
        "will speak if the council votes",
        "will go home if the council votes yes",
        "will meet again if the council votes no",
        "will publish the minutes if the council says yes",
        "will go to Harwick if the council agrees",
    ],
)
def test_what_somebody_does_once_others_have_voted_takes_no_side(words: str) -> None:
    assert sides(LEAD, f"Ann Holt {words}.") == set()


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("If this goes ahead, we are finished", "opposes"),
        ("We will lose our boats if the levy is approved", "opposes"),
        ("If the levy is rejected, the town will lose its harbour", "supports"),
    ],
)
def test_harm_that_would_come_with_a_plan_speaks_against_it(words: str, stance: str) -> None:
    assert sides(LEAD, f"“{words},” said Ann Holt.") == {("Ann Holt", stance)}


@pytest.mark.parametrize(
    "words",
    [
        "said work would begin in June if the levy was approved",
        "said the road would be shut for a week if the levy was approved",
        "said the council would have to vote again if the levy was rejected",
    ],
)
def test_what_merely_follows_from_a_plan_takes_no_side(words: str) -> None:
    assert sides(LEAD, f"Ann Holt {words}.") == set()
