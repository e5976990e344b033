"""Words in marks are passed on only where a clause opens behind who is told to have said them."""

import pytest

from brief.quotes import QuoteType
from tests.extraction.briefs import read_brief
from tests.extraction.test_quotes import told

PEOPLE = "Anna Reed met Mark Hill and Peter Vole in Ohio."


def speakers(sentence: str) -> list[list[str]]:
    """Who says the words in marks of a sentence."""
    return [who for kind, _, who in told(PEOPLE, sentence) if kind != QuoteType.INDIRECT]


def indirect(sentence: str) -> list[str]:
    """What is reported without marks in a sentence."""
    return [words for kind, words, _ in told(PEOPLE, sentence) if kind == QuoteType.INDIRECT]


@pytest.mark.parametrize(
    "words",
    [
        "Anna Reed said little about “the deal,”",
        "Anna Reed said nothing “of value,”",
        "Anna Reed said goodbye “in tears,”",
        "Anna Reed said in a letter “full of lies,”",
        "Anna Reed told a story “full of lies,”",
        "Anna Reed told a joke that was “in bad taste,”",
        "Anna Reed told him “the truth,”",
        "The lie Anna Reed told was “huge,”",
        "The lie Anna Reed told donors last week was “huge,”",
        "Everything Anna Reed says is “false,”",
        "Every word Anna Reed said was “true,”",
        "The remarks Anna Reed told donors about were “vile,”",
        "How Anna Reed said goodbye was “sad,”",
    ],
)
def test_words_behind_no_clause_of_another_are_those_of_who_speaks(words: str) -> None:
    assert speakers(f"{words} Mark Hill said.") == [["Mark Hill"]]


@pytest.mark.parametrize(
    "words",
    [
        "Anna Reed said they were “cowards,”",
        "Anna Reed said she felt “ashamed,”",
        "Anna Reed said on Monday that the plan was “a trick,”",
        "Anna Reed said in a letter the plan was “a trick,”",
        "Anna Reed told donors that voters were “fools,”",
        "Anna Reed told donors they “were fools,”",
        "Anna Reed told Peter Vole the plan was “a trick,”",
        "The former mayor Anna Reed said they were “cowards,”",
    ],
)
def test_words_in_a_clause_of_another_stay_passed_on(words: str) -> None:
    assert speakers(f"{words} Mark Hill said.") == [["Anna Reed"]]


def test_a_pronoun_behind_words_about_somebody_named_passes_nothing_on() -> None:
    assert speakers("Mark Hill said Reed is “a liar,” she said.") != [["Mark Hill"]]


@pytest.mark.parametrize(
    "words",
    [
        "demanded it back",
        "demanded it again",
        "requested it yesterday",
        "insisted it loudly",
        "said it twice",
        "proposed Sterling Hall as the venue",
        "proposed King Charles as patron",
        "expects trouble close to home",
        "expects a boat due to arrive",
        "expects visitors to parks",
    ],
)
def test_a_thing_asked_for_or_expected_is_no_clause(words: str) -> None:
    assert indirect(f"Anna Reed {words}.") == []


@pytest.mark.parametrize(
    ("verb", "words"),
    [
        ("demanded", "it be scrapped"),
        ("demanded", "it back down"),
        ("demanded", "it quickly reopen"),
        ("said", "it also plans a walk"),
        ("said", "it now faces a fine"),
        ("proposed", "scrapping the fee"),
        ("suggested", "closing Sterling Hall"),
        ("expects", "the vote to be close"),
        ("expects", "the fee to rise"),
        ("expects", "the board to discuss parks"),
    ],
)
def test_a_deed_asked_for_or_expected_is_told(verb: str, words: str) -> None:
    assert indirect(f"Anna Reed {verb} {words}.") == [words]


def stands(sentence: str) -> list[tuple[str, str]]:
    """Who takes which side in a sentence."""
    brief = read_brief(f"A headline\n\n{PEOPLE}\n\n{sentence}")
    return [(one.holder.name, one.stance.value) for one in brief.positions]


@pytest.mark.parametrize(
    ("sentence", "holder"),
    [
        ("The claim that the tunnel is safe is false and Mark Hill opposes it.", "Mark Hill"),
        ("Anna Reed said it is not true that the levy is fair and she opposes it.", "Anna Reed"),
        (
            "Mark Hill called it a lie that the tunnel is safe and he opposes the tunnel.",
            "Mark Hill",
        ),
        (
            "It is not true that Anna Reed opposes the levy only because it is new, "
            "Mark Hill said.",
            "Anna Reed",
        ),
    ],
)
def test_a_side_told_beside_an_untruth_is_taken(sentence: str, holder: str) -> None:
    assert stands(sentence) == [(holder, "opposes")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The claim that Anna Reed opposes the tunnel is false, Mark Hill said.",
        "It is not true that Anna Reed and Peter Vole oppose the tunnel, Mark Hill said.",
        "It is false that Peru backs the tunnel and Egypt opposes it, Mark Hill said.",
        "“It is not true that we are for the war and we oppose the talks,” Mark Hill said.",
    ],
)
def test_no_side_is_taken_inside_an_untruth(sentence: str) -> None:
    assert stands(sentence) == []
