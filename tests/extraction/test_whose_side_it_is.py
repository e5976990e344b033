"""Whose a stance is, where another name or a place stands nearer."""

import pytest

from tests.extraction.briefs import read_brief, sides


def holders(*words: str) -> set[str]:
    """Who takes a side in some words."""
    return {name for name, _ in sides(*words)}


def test_where_people_are_is_no_holder_beside_them() -> None:
    told = "The plan has support from unions in Norway, Sweden and the Netherlands."
    assert holders(told) == {"unions in Norway"}
    assert holders("The plan has support from Norway and Sweden.") == {"Norway", "Sweden"}


def test_whose_home_a_place_is_holds_the_role_that_follows() -> None:
    told = "Sen. Ann Bell of North Dakota, the chief sponsor of the bill, said it would pass."
    assert sides(told) == {("Ann Bell", "supports")}


def test_where_a_pipeline_begins_has_not_approved_it() -> None:
    told = "The bill would speed the approval of the Eastway gas line from Canada to Texas."
    assert "Canada" not in holders(told)


def test_the_house_that_gets_a_motion_does_not_hold_it() -> None:
    told = "Labour will bring a Commons motion calling for the levy to be scrapped."
    assert holders(told) == {"Labour"}


def test_supporters_of_no_named_plan_are_for_none() -> None:
    told = (
        "On Monday, 400 growers marched against the trade deal and were met by political "
        "supporters, including mayor Ann Bell."
    )
    assert "Ann Bell" not in holders(told)


def test_who_is_meant_after_a_verb_is_no_part_of_its_name() -> None:
    told = "The vote means nurses will now go ahead with walkouts planned for May 2."
    assert holders(told) == {"nurses"}
    told = "The town handed out a petition among residents calling for a smaller depot."
    assert "residents" in holders(told)


@pytest.mark.parametrize(
    "words",
    [
        "NFU president Ann Bell said the bill was flawed and said ministers should drop it.",
        "NFU deputy chief executive Ann Bell said the bill was unfair and said it should go.",
    ],
)
def test_the_head_of_a_body_speaks_and_not_the_body(words: str) -> None:
    assert holders(words) == {"Ann Bell"}


def test_and_that_goes_on_with_what_was_said() -> None:
    told = (
        "Ann Bell spoke against the wind farm. She said villagers feared for their health, and "
        "that noise from the blades could affect children."
    )
    assert "villagers" not in holders(told)


def test_a_chamber_is_not_its_committee() -> None:
    brief = read_brief(
        "The House passed the farm bill. It will help farmers, said Ann Bell, chairman of the "
        "House Farm and Water Committee."
    )
    assert {"House", "House Farm and Water Committee"} <= {one.name for one in brief.entities}


def test_action_on_a_thing_is_the_name_of_a_group() -> None:
    told = "The tax was welcomed by pressure group Action on Waste."
    assert holders(told) == {"Action on Waste"}


def test_which_right_behind_a_noun_is_that_noun() -> None:
    told = "The government spoke. Lawyers praised firms which opposed the plan to close the port."
    assert ("firms", "opposes") in sides(told)
    assert "government" not in holders(told)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Voting in favor of it were Bo Lind, Cy Dahl and Ida Lund.",
            {("Bo Lind", "supports"), ("Cy Dahl", "supports"), ("Ida Lund", "supports")},
        ),
        (
            "It is likely to pass with France, Italy and Poland in favor.",
            {("France", "supports"), ("Italy", "supports"), ("Poland", "supports")},
        ),
        (
            "Twenty lawmakers backed it, including Bo Lind and Cy Dahl.",
            {("Bo Lind", "supports"), ("Cy Dahl", "supports")},
        ),
        (
            "Opposition parties, including the Harbor Party and the Meadow Party, opposed it.",
            {("Harbor Party", "opposes"), ("Meadow Party", "opposes")},
        ),
        (
            "The Water Drinks Association (WDA) and the Bread Federation (BF) oppose it.",
            {("Water Drinks Association", "opposes"), ("Bread Federation", "opposes")},
        ),
        ("One member, Michigan Rep. Bo Lind, voted against it.", {("Bo Lind", "opposes")}),
        ("Top leagues have stressed their firm opposition to it.", {("Top leagues", "opposes")}),
        ("Opponents call the plan a “concrete curtain”.", {("Opponents", "opposes")}),
        (
            "People from Barton turned out in force at the hall last night to protest against the "
            "plan.",
            {("People from Barton", "opposes")},
        ),
    ],
)
def test_all_who_are_named_with_a_side_have_it(words: str, expected: set[tuple[str, str]]) -> None:
    assert expected <= sides("The board discussed the plan to close the port.", words)


def test_what_some_backed_ends_where_others_vote() -> None:
    brief = read_brief(
        "Ten EU members backed the tariffs and five voted against, with 2 abstaining."
    )
    assert all("five" not in one.issue.name for one in brief.positions)


@pytest.mark.parametrize(
    "words",
    [
        "Norway and Peru vetoed the Harbor Council draft resolution on the port.",
        "“Following the recent Harbor Front protests there is a new mood,” said Ann Bell.",
        "The Harbor Council has failed to pass a draft resolution calling for a ceasefire.",
        "Norway and Peru vetoed the resolution on the port, which notes the need for a ceasefire.",
        "Norway and Peru vetoed the resolution, which would have spoken of a “prompt and "
        "sustained truce” and condemned the raid.",
        "Ann Bell said the climate in some northern cities appears to support wage hikes.",
    ],
)
def test_what_a_text_or_a_mood_holds_is_nobodys_by_the_nearest_name(words: str) -> None:
    expected = {("Norway", "opposes"), ("Peru", "opposes")} if "vetoed" in words else set()
    assert sides(words) == expected


def test_which_questions_somebody_wants_to_raise_is_no_stance() -> None:
    assert holders("Ann Bell has several questions she wants to look into in May.") == set()
