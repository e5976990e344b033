"""Verdicts that stand elsewhere than in “X said the plan was”, and words that are no verdict."""

import pytest

from tests.extraction.briefs import sides

LEAD = "HARWICK, 2 February 2026 (Wire) - A levy on boats comes before the council in May."


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("The levy has been described by Ann Holt as a disgrace.", "opposes"),
        ("The levy, branded unfair by Ann Holt, starts in June.", "opposes"),
        ("The levy was condemned as unworkable by Ann Holt.", "opposes"),
        ("The levy was seen by Ann Holt as a lifeline.", "supports"),
    ],
)
def test_what_a_plan_is_called_by_somebody_is_his_stance(sentence: str, stance: str) -> None:
    assert sides(LEAD, sentence) == {("Ann Holt", stance)}


@pytest.mark.parametrize(
    "sentence",
    [
        "A boat called Courage by its crew sank in May.",
        "The captain was described by Ann Holt as a kind man.",
        "The wiring was called a disgrace by Ann Holt.",
    ],
)
def test_what_is_no_plan_may_be_called_anything(sentence: str) -> None:
    assert sides(LEAD, sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("The levy, which Ann Holt said would hurt small crews, starts in June.", "opposes"),
        ("The paper tells of a levy that Ann Holt says will boost trade.", "supports"),
        ("The levy, which Ann Holt said should be scrapped, starts in June.", "opposes"),
    ],
)
def test_a_verdict_in_a_relative_clause_is_on_what_stands_before(
    sentence: str, stance: str
) -> None:
    assert sides(LEAD, sentence) == {("Ann Holt", stance)}


def test_a_fact_in_a_relative_clause_takes_no_side() -> None:
    assert sides(LEAD, "The levy, which Ann Holt said would start in June, is new.") == set()
    assert sides(LEAD, "The fire, which Ann Holt said was deliberate, killed two.") == set()


@pytest.mark.parametrize(
    ("clause", "stance"),
    [
        ("there was no evidence the levy would work", "opposes"),
        ("there was little proof that the levy would save money", "opposes"),
        ("she doubted that the levy would boost trade", "opposes"),
        ("it was unlikely that the levy would help crews", "opposes"),
        ("there was no sign that the levy would hurt trade", "supports"),
        ("there was no doubt that the levy would work", "supports"),
        ("the levy would drive away visitors", "opposes"),
    ],
)
def test_a_verdict_that_is_doubted_is_turned(clause: str, stance: str) -> None:
    assert sides(LEAD, f"Ann Holt said {clause}.") == {("Ann Holt", stance)}


@pytest.mark.parametrize(
    "speech",
    [
        "It is not the right time for this",
        "There must be another way",
        "There is no evidence this will work",
    ],
)
def test_who_wants_another_time_or_way_is_against_it(speech: str) -> None:
    assert sides(LEAD, f"“{speech},” Ann Holt said.") == {("Ann Holt", "opposes")}


@pytest.mark.parametrize(
    "words",
    [
        "said drivers should expect delays",
        "said anyone with information should contact the harbour police",
        "urged residents to boil their water",
        "urged people to stay indoors",
        "said there was no need to panic",
        "said the helmsman must have been asleep",
        "said the work should be finished by May",
    ],
)
def test_advice_guesses_and_forecasts_take_no_side(words: str) -> None:
    assert sides(LEAD, f"Ann Holt {words}.") == set()


def test_what_the_public_is_told_about_a_plan_is_no_advice() -> None:
    assert sides(LEAD, "Ann Holt urged residents to reject the levy.") == {("Ann Holt", "opposes")}


def test_time_that_there_will_be_is_no_wish() -> None:
    assert sides(LEAD, "“There will be time for questions,” Ann Holt said.") == set()
