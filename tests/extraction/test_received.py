"""Stances told from the side of the plan: how it is received, in whose eyes, backed by whom."""

import pytest

from tests.extraction.briefs import read_brief

OPENING = "It was one of the longest meetings that the bloc has seen, said those who were there."


def told(*sentences: str) -> list[tuple[str, str, str]]:
    """Who takes which stance on what."""
    brief = read_brief("\n\n".join(["A headline", OPENING, *sentences]))
    return [(one.holder.name, one.stance.value, one.issue.name) for one in brief.positions]


@pytest.mark.parametrize(
    "sentence",
    [
        "The levy is unpopular with farmers.",
        "The levy went down badly with farmers.",
        "The levy was greeted with dismay by farmers.",
        "The levy has angered farmers.",
        "The levy is a red line for farmers.",
        "The levy would be unacceptable to farmers.",
        "The levy is not acceptable to farmers.",
        "The levy met with fierce resistance from farmers.",
        "The levy, resented by farmers, starts in May.",
        "To farmers, the levy is unfair.",
        "In the eyes of farmers, the levy is reckless.",
        "In the farmers’ view, the levy would ruin the valley.",
    ],
)
def test_who_takes_a_plan_badly_is_against_it(sentence: str) -> None:
    assert told(sentence) == [("farmers", "opposes", "The levy goes ahead")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The levy is popular with farmers.",
        "The levy went down well with farmers.",
        "The levy has delighted farmers.",
        "The levy won praise from farmers.",
        "The levy, promised by farmers, starts in May.",
    ],
)
def test_who_takes_a_plan_well_is_for_it(sentence: str) -> None:
    assert told(sentence) == [("farmers", "supports", "The levy goes ahead")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The storm angered farmers.",
        "The match delighted farmers.",
        "The levy has not angered farmers.",
        "For two days, the levy was on ice.",
        "In recent weeks, the levy was in the news.",
    ],
)
def test_what_is_no_plan_or_no_feeling_tells_no_stance(sentence: str) -> None:
    assert told(sentence) == []


def test_a_sentence_goes_on_with_those_who_take_it_otherwise() -> None:
    found = told("The levy is opposed by Spain and Poland but supported by France.")
    assert [(who, stance) for who, stance, _ in found] == [
        ("Spain", "opposes"),
        ("Poland", "opposes"),
        ("France", "supports"),
    ]
    assert {issue for *_, issue in found} == {"The levy goes ahead"}
    assert told("The levy has the support of France but faces opposition from Spain.") == [
        ("France", "supports", "The levy goes ahead"),
        ("Spain", "opposes", "The levy goes ahead"),
    ]


def test_a_relative_clause_tells_two_stances_on_one_plan() -> None:
    found = told(
        "Ministers will discuss a law on seeds, which Hungary opposes and Poland supports."
    )
    assert found == [
        ("Hungary", "opposes", "A law on seeds is adopted"),
        ("Poland", "supports", "A law on seeds is adopted"),
    ]


@pytest.mark.parametrize(
    "sentence", ["All but Spain backed the levy.", "Every member except Spain backed the levy."]
)
def test_those_who_are_excepted_do_not_do_what_all_others_do(sentence: str) -> None:
    assert told(sentence) == []


def test_who_tabled_a_paper_is_for_what_it_says_though_a_verb_follows() -> None:
    found = told("A proposal circulated by Austria and Slovenia would write the date into law.")
    assert [(who, stance) for who, stance, _ in found] == [
        ("Austria", "supports"),
        ("Slovenia", "supports"),
    ]


def test_what_somebody_sought_and_what_he_promised_to_do_is_named_before() -> None:
    assert told("The 12 percent raise sought by Norway was turned down.") == [
        ("Norway", "supports", "The 12 percent raise goes ahead")
    ]
    assert told("The bill, which Norway has promised to veto, passed on Monday.") == [
        ("Norway", "opposes", "The bill is adopted")
    ]
    assert told("What Norway wants is a levy on kerosene.") == [
        ("Norway", "supports", "A levy on kerosene is granted")
    ]


def test_backers_are_named_behind_who() -> None:
    found = told("The levy’s backers, who include France and Italy, met on Monday.")
    assert {(who, stance) for who, stance, _ in found} == {
        ("France", "supports"),
        ("Italy", "supports"),
    }


def test_not_all_of_them_tells_nothing_of_all() -> None:
    assert (
        told("Not all dockers back the levy. “I have a mortgage,” said Kees Hall, a docker.") == []
    )


@pytest.mark.parametrize("words", ["that would cripple the port", "this would be a mistake"])
def test_that_is_what_was_told_last(words: str) -> None:
    found = told(f"Norway backs the levy. Employers said {words}.")
    assert found[1] == ("Employers", "opposes", "The levy goes ahead")


@pytest.mark.parametrize(
    "sentence",
    [
        "Firms have made an offer that Norway called “a bribe.”",
        "The offer, which Norway called “a bribe,” will stand.",
    ],
)
def test_what_somebody_calls_a_thing_named_before_is_his_stance_on_it(sentence: str) -> None:
    (stand,) = (one for one in told(sentence) if one[0] == "Norway")
    assert stand[1] == "opposes"
    assert "offer" in stand[2].lower()
