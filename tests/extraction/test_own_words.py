"""What is told of somebody of whose words it is: no “I”, no “we want” after a name."""

import pytest

from brief.entities import EntityKind
from extraction.positions.own_words import topic_of
from extraction.text.cast import Actor
from tests.extraction.test_positions import only

VERA = Actor(EntityKind.PERSON, "Vera Holm", female=True)
UNION = Actor(EntityKind.ORGANIZATION, "Harbour Union")


@pytest.mark.parametrize(
    ("words", "statement"),
    [
        ("We want every child to learn to swim", "Vera Holm wants every child to learn to swim"),
        ("I have no quarrel with my neighbors", "Vera Holm has quarrel with her neighbors"),
        ("We are short of time, and I know it", "Vera Holm is short of time, and she knows it"),
        ("We lost our tempers", "Vera Holm lost her tempers"),
        ("We must dig this canal before winter", "Vera Holm digs this canal before winter"),
        ("We will not accept a canal here", "A canal here is acceptable"),
        ("It is time to dig the canal", "Vera Holm digs the canal"),
        ("There is no case for a higher toll", "A higher toll goes ahead"),
        ("This old canal plan should go", "This old canal plan should go"),
    ],
)
def test_own_words_become_a_statement_about_their_speaker(words: str, statement: str) -> None:
    topic = topic_of(words, VERA)
    assert topic is not None
    assert topic.statement == statement


@pytest.mark.parametrize("words", ["This is wrong", "It’s a mistake", "Enough is enough"])
def test_this_and_it_are_no_issue(words: str) -> None:
    assert topic_of(words, VERA) is None


def test_we_are_the_body_that_somebody_speaks_for() -> None:
    secretary = Actor(EntityKind.PERSON, "Otto Brand", affiliation=UNION)
    topic = topic_of("We want our members to be heard", secretary)
    assert topic is not None
    assert topic.statement == "Harbour Union wants its members to be heard"


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("Ruritania has yet to decide whether to appeal.", "Ruritania appeals"),
        ("Ruritania is divided over whether to back the canal.", "The canal is acceptable"),
        ("Ruritania is undecided about whether the canal is dug.", "The canal is dug"),
    ],
)
def test_what_is_to_be_decided_is_a_statement(sentence: str, statement: str) -> None:
    assert only(sentence).statement == statement


def test_to_be_undecided_whether_to_decide_is_to_be_undecided_on_what_was_named() -> None:
    sentence = "Ruritania has yet to decide whether to make a final decision."
    assert only(f"The plan for a canal is old. {sentence}").statement == (
        "The plan for a canal is adopted"
    )
