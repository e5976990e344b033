"""What “it” and a bare “undecided” are about: something near, or nothing."""

import pytest

from tests.extraction.briefs import read_brief
from tests.extraction.test_positions import only, stands, told

FACTS = "The trains ran on time. Farmers cut their wheat. The sea was calm. A choir sang."


@pytest.mark.parametrize(
    "sentence",
    [
        "A spokesman for Ann Bell said the mayor backs it.",
        "The IndustriAll union is undecided.",
        "“You cannot buy a home here,” Ann Bell said.",
    ],
)
def test_a_headline_is_no_issue(sentence: str) -> None:
    assert read_brief(f"Town Weighs a Bridge\n\n{sentence}").positions == ()


def test_what_it_points_to_may_be_named_without_a_stance() -> None:
    stand = only("The council will vote on the bridge on Monday. Ruritania opposes it.")
    assert stand.statement == "The bridge goes ahead"


def test_what_it_points_to_may_stand_in_the_same_sentence() -> None:
    stand = only("After a long debate on the ferry ban, Vera Holm said she would oppose it.")
    assert stand.statement == "The ferry ban goes ahead"


def test_what_was_named_long_before_is_no_longer_it() -> None:
    assert told(f"Freedonia backs the bridge. {FACTS} Ruritania opposes it.") == {
        ("Freedonia", "supports")
    }


def test_who_is_undecided_is_so_on_what_the_article_is_about_though_it_is_further_off() -> None:
    assert told(f"Freedonia backs the bridge. {FACTS} Ruritania is undecided.") == {
        ("Freedonia", "supports"),
        ("Ruritania", "undecided"),
    }
    assert told(f"Freedonia backs the bridge. {FACTS} {FACTS} {FACTS} Ruritania is undecided.") == {
        ("Freedonia", "supports")
    }


def test_them_are_several_and_it_is_one() -> None:
    words = "The council set the tolls and passed a plan for the pier."
    assert only(f"{words} Ruritania opposes them.").statement == "The tolls go ahead"
    assert only(f"{words} Ruritania opposes it.").statement == "A plan for the pier is adopted"


def test_the_plan_is_the_thing_that_was_named_before() -> None:
    first, second = stands(
        "Freedonia opposes the harbor toll. The council will vote on the plan. Ruritania backs it."
    )
    assert first.issue == second.issue


def test_a_stance_of_before_names_what_the_new_one_is_on() -> None:
    stand = only("Vera Holm, who had said in May that she opposed the bridge, now backs it.")
    assert (stand.stance.value, stand.statement) == ("supports", "The bridge goes ahead")
