"""Turns of phrase around reported words: cues of several words, and what follows “X said”."""

import pytest

from tests.extraction.test_quotes import told
from tests.extraction.test_speech_stances import told_of


@pytest.mark.parametrize(
    "cue",
    [
        "let it be known",
        "let it be known through her office",
        "made it clear",
        "has made clear",
        "made plain",
        "pointed out",
        "took the view",
        "gave notice",
    ],
)
def test_some_cues_have_several_words(cue: str) -> None:
    assert told(f"Ingrid Marsh {cue} that the bridge would stay shut.") == [
        ("indirect", "the bridge would stay shut", ["Ingrid Marsh"])
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ingrid Marsh made clear soup that evening.",
        "Ingrid Marsh pointed to a hill that was bare.",
        "Ingrid Marsh let her dog, it is known, run on the grass that spring.",
        "Ingrid Marsh took the view and the picture that hung beside it.",
    ],
)
def test_the_same_words_elsewhere_are_no_cue(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    "rest",
    [
        "provided that the pumps arrive",
        "as long as the dam holds",
        "so long as the dam holds",
        "if the rain stops",
        "unless it rains",
        "once the pumps arrive",
        "on one condition: that the dam holds",
        "because the dam holds",
    ],
)
def test_what_follows_the_attribution_as_a_condition_belongs_to_the_words(rest: str) -> None:
    assert told(f"The ferry could run in May, Ingrid Marsh said, {rest}.") == [
        ("indirect", f"The ferry could run in May | {rest}", ["Ingrid Marsh"])
    ]


@pytest.mark.parametrize(
    "rest",
    ["as the rain fell", "on the steps of the hall", "while others left", "adding nothing"],
)
def test_what_the_narrator_tells_after_the_attribution_does_not(rest: str) -> None:
    assert told(f"The ferry could run in May, Ingrid Marsh said, {rest}.") == [
        ("indirect", "The ferry could run in May", ["Ingrid Marsh"])
    ]


def test_he_in_the_words_of_his_lawyer_is_not_the_lawyer() -> None:
    found = told_of("Peter Lund spoke first. He opposes the toll plan, one of his advisers said.")
    assert {who for who, _ in found} == {"Peter Lund"}


def test_one_condition_is_a_condition() -> None:
    assert ("Peter Lund", "conditional") in told_of(
        "Peter Lund would support the toll plan on one condition."
    )


def test_she_is_who_spoke_in_the_sentence_before_though_another_woman_is_known() -> None:
    found = told(
        "“I sing,” said Anna Berg, who teaches. She smiled.",
        "“I bake,” said Ingrid Marsh, who keeps a shop by the pier. She said that trade was slow.",
    )
    assert found[-1] == ("indirect", "trade was slow", ["Ingrid Marsh"])


@pytest.mark.parametrize("others", ["two members and a union", "many doctors and a civic group"])
def test_reported_words_end_before_several_who_say_otherwise(others: str) -> None:
    said = told(f"Ingrid Marsh said the curfew would help, but {others} said it was unfair.")
    assert said[0] == ("indirect", "the curfew would help", ["Ingrid Marsh"])


def test_who_speaks_for_an_officer_does_not_speak_for_the_body_named_before() -> None:
    said = told(
        "The Ports Authority declined to comment.",
        "A spokesman for the transport secretary said the government was watching.",
    )
    assert said == [
        ("indirect", "the government was watching", ["spokesman for the transport secretary"])
    ]


def test_what_a_thing_threatens_is_nobodys_word() -> None:
    assert told("Norway deepened a rift that threatens to derail the summit.") == []


def test_a_verb_of_speech_inside_a_clause_does_not_cut_it() -> None:
    assert told("Ingrid Marsh said Oslo was looking at it and would announce its view in May.") == [
        ("indirect", "Oslo was looking at it and would announce its view in May", ["Ingrid Marsh"])
    ]


def test_what_somebody_is_asked_to_do_ends_where_the_sentence_goes_on() -> None:
    assert told("Ingrid Marsh has asked ministers to broker a deal and is expected in Oslo.") == [
        ("indirect", "broker a deal", ["Ingrid Marsh"])
    ]


def test_what_a_thing_is_called_goes_on_behind_a_possessive() -> None:
    said = told("Ingrid Marsh called the speech an attack on the mayor's power of the purse.")
    assert said == [
        ("indirect", "the speech an attack on the mayor's power of the purse", ["Ingrid Marsh"])
    ]


def test_what_those_fear_of_whom_others_tell_is_no_word_of_the_tellers() -> None:
    assert told("Norway has urged caution, diplomats said, fearing a trade fight.") == [
        ("indirect", "Norway has urged caution", ["diplomats"])
    ]
