"""Whose yes is sought, and for what; what others say of a plan is no part of its name."""

import pytest

from tests.extraction.briefs import read_brief


@pytest.mark.parametrize(
    ("words", "title", "deciders"),
    [
        (
            "Aldon Oil seeks a licence to drill off Norway.",
            "Consent to drill off Norway",
            [],
        ),
        (
            "Aldon Air is seeking approval from the regulator for new routes.",
            "Consent for new routes",
            ["regulator"],
        ),
        (
            "The club seeks permission from the council to move its ground.",
            "Consent to move its ground",
            ["council"],
        ),
        (
            "Any change to the dates needs the approval of both the Parliament and the Council.",
            "Consent for any change to the dates",
            ["Parliament", "Council"],
        ),
        ("The treaty needs the approval of the Senate.", "Consent for the treaty", ["Senate"]),
    ],
)
def test_consent_is_for_what_it_is_sought_for(words: str, title: str, deciders: list[str]) -> None:
    [found] = read_brief(f"A headline\n\n{words}").pending_decisions
    assert (found.title, [one.name for one in found.deciders]) == (title, deciders)


@pytest.mark.parametrize(
    ("words", "issue"),
    [
        ("Unions oppose the bill that ministers say would create jobs.", "The bill is adopted"),
        (
            "Hungary demanded a two-year pause that Denmark said would reward polluters.",
            "A two-year pause is granted",
        ),
        ("Ann Bell backs the plan which residents fear will bring traffic.", "The plan is adopted"),
    ],
)
def test_what_others_say_of_a_plan_is_no_part_of_its_name(words: str, issue: str) -> None:
    brief = read_brief(f"A headline\n\n{words}")
    assert {one.issue.name for one in brief.positions} == {issue}


def test_what_a_plan_does_is_a_part_of_its_name() -> None:
    brief = read_brief("A headline\n\nAnn Bell opposes a bill that calls for a levy.")
    assert [one.issue.name for one in brief.positions] == [
        "A bill that calls for a levy is adopted"
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Ann Bell declined to say whether she thought the ward should close.",
        "Ann Bell refused to say whether she believed the tower was safe.",
        "The Aldon Guild suggested the report should say that the risk is small.",
    ],
)
def test_nobody_says_what_is_left_unsaid_or_should_be_said(words: str) -> None:
    quotes = read_brief(f"A headline\n\n{words}").quotes
    assert all("should say" in (one.text or "") for one in quotes)
    assert all(one.name == "Aldon Guild" for quote in quotes for one in quote.speakers)


@pytest.mark.parametrize(
    "words",
    [
        "Poland, which had backed the fuel rules in 2024, now wants them softened.",
        "The council will vote on the levy. Ann Bell wants it lowered.",
    ],
)
def test_who_wants_a_plan_changed_is_not_for_it_as_it_is(words: str) -> None:
    assert not read_brief(f"A headline\n\n{words}").positions


@pytest.mark.parametrize(
    ("words", "question"),
    [
        (
            "The Supreme Court will decide whether the state may keep its monopoly, in a case that "
            "has split the coalition.",
            "Whether the state may keep its monopoly",
        ),
        (
            "Judges will rule whether he can be deported, in a closely watched case.",
            "Whether he can be deported",
        ),
        (
            "The council will decide whether to build a school, in a park or in the port.",
            "Whether to build a school, in a park or in the port",
        ),
    ],
)
def test_a_question_ends_before_what_kind_of_decision_it_is(words: str, question: str) -> None:
    [found] = read_brief(f"A headline\n\n{words}").pending_decisions
    assert found.question == question


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Makers of German cars said tariffs would hurt.", "Makers of German cars"),
        (
            "Buyers of American liquefied gas have warned of cuts.",
            "Buyers of American liquefied gas",
        ),
        ("Some importers of Russian gas said it was cheap.", "Some importers of Russian gas"),
    ],
)
def test_a_country_s_adjective_does_not_end_the_words_for_a_group(words: str, name: str) -> None:
    assert name in {one.name for one in read_brief(f"A headline\n\n{words}").entities}


def test_who_votes_with_others_to_delay_is_told_by_what_others_vote_against() -> None:
    words = (
        "The board put off a vote on closing the ward. Ann Bell voted with six others to delay; "
        "two trustees voted against."
    )
    brief = read_brief(f"A headline\n\n{words}")
    told = {(one.holder.name, one.stance.value, one.issue.name) for one in brief.positions}
    assert told == {
        ("Ann Bell", "supports", "The delay goes ahead"),
        ("two trustees", "opposes", "The delay goes ahead"),
    }
