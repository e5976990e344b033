"""What stances are taken on."""

import pytest

from extraction import issues
from extraction.issues import Issues


@pytest.mark.parametrize(
    ("name", "statement"),
    [
        ("the toll increase", "The toll increase goes ahead"),
        ("the cuts", "The cuts go ahead"),
        ("the bill on tolls", "The bill on tolls is adopted"),
        ("new rules for ferries", "New rules for ferries are adopted"),
    ],
)
def test_a_noun_phrase_becomes_a_sentence_that_reads_right(name: str, statement: str) -> None:
    assert issues.of_noun_phrase(name).statement == statement


def test_what_is_asked_for_is_granted() -> None:
    assert issues.granted("a veto").statement == "A veto is granted"


@pytest.mark.parametrize(
    ("subject", "plural", "words", "statement"),
    [
        ("Ruritania", False, "join the cable", "Ruritania joins the cable"),
        ("Ruritania", False, "be heard", "Ruritania is heard"),
        ("Ruritania", False, "carry the cost", "Ruritania carries the cost"),
        (
            "Ruritania and Freedonia",
            True,
            "join the cable",
            "Ruritania and Freedonia join the cable",
        ),
    ],
)
def test_an_infinitive_gets_its_subject(
    subject: str, plural: bool, words: str, statement: str
) -> None:
    assert issues.of_infinitive(subject, plural, words).statement == statement


@pytest.mark.parametrize(
    ("words", "statement"),
    [
        ("the toll won’t rise", "The toll will rise"),
        ("the toll should not rise", "The toll should rise"),
        ("it has no access to the files", "It has access to the files"),
    ],
)
def test_a_statement_is_positive(words: str, statement: str) -> None:
    topic, negative = issues.of_clause(words)
    assert (topic.statement, negative) == (statement, True)


def test_an_id_is_made_of_at_most_eight_content_words() -> None:
    topic = issues.of_noun_phrase(
        "the long plan to dig a wide canal from the old harbor to the new lake"
    )
    assert topic.id == "long-plan-dig-wide-canal-old-harbor-new"


def test_nearly_the_same_words_are_one_issue() -> None:
    known = Issues()
    first = known.settle(issues.of_noun_phrase("the grain toll increase"))
    second = known.settle(issues.of_noun_phrase("a grain toll increase of ten percent"))
    third = known.settle(issues.of_noun_phrase("the night ferry ban"))
    assert first is second
    assert third is not first
