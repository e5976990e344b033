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
