"""What a stance is on: where the words for it begin and end, and which are no plan."""

import pytest

from tests.extraction.briefs import read_brief

OPENING = "It was one of the longest meetings that the town has seen, said those who were there."


def told(sentence: str) -> list[tuple[str, str]]:
    """Which stance is taken on what."""
    brief = read_brief("\n\n".join(["A headline", OPENING, sentence]))
    return [(one.stance.value, one.issue.name) for one in brief.positions]


@pytest.mark.parametrize(
    ("sentence", "stance", "issue"),
    [
        ("Norway recommended stopping the clock.", "supports", "Stopping the clock is right"),
        ("Norway recommended stopping the project.", "opposes", "The project goes ahead"),
        ("Norway backs a smaller, leaner fleet.", "supports", "A smaller, leaner fleet"),
        ("Norway opposes the deal and would accept a delay.", "opposes", "The deal goes ahead"),
        ("Norway backs the plan regardless.", "supports", "The plan is adopted"),
        ("Norway urged all parties “to keep calm”.", "supports", "All parties keep calm"),
    ],
)
def test_the_words_for_it_end_where_its_noun_phrase_does(
    sentence: str, stance: str, issue: str
) -> None:
    found = told(sentence)
    assert found[0][0] == stance
    assert found[0][1].startswith(issue)


@pytest.mark.parametrize(
    "sentence",
    [
        "A nurse, Ann Bell, did not want her name used.",
        "Ann Bell, who argued for the council in court, left.",
    ],
)
def test_a_name_withheld_and_a_client_are_no_plans(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    "plea",
    [
        "The union has called on the council to think again.",
        "The union urged it to back down.",
        "The union asked the council to hold off.",
        "The union begged the council to reconsider.",
        "The union wants the council to change course.",
        "The union urged the council to back away from the levy.",
    ],
)
def test_who_asks_others_to_give_up_a_plan_is_against_it(plea: str) -> None:
    assert told(f"The council backs the levy. {plea}")[1:] == [("opposes", "The levy goes ahead")]


def test_who_asks_others_for_a_deed_of_another_kind_is_not_for_the_plan() -> None:
    found = told("The council backs the levy. The union urged it to keep the buses running.")
    assert ("supports", "The levy goes ahead") not in found[1:]


def test_to_keep_a_thing_and_to_cut_it_are_two_issues() -> None:
    found = told(
        "The council wants to cut the fleet. The union wants the council to keep the fleet."
    )
    assert {issue for _, issue in found} == {
        "The council cuts the fleet",
        "The council keeps the fleet",
    }


@pytest.mark.parametrize(
    ("clause", "stance"),
    [
        ("it was time to drop the levy", "opposes"),
        ("the levy had to go", "opposes"),
        ("the levy must go", "opposes"),
        ("it was time to adopt the levy", "supports"),
        ("the council should approve the levy", "supports"),
        ("the levy should be passed", "supports"),
    ],
)
def test_what_should_be_done_or_undone_is_the_plan_itself(clause: str, stance: str) -> None:
    assert told(f"Ann Bell said {clause}.") == [(stance, "The levy goes ahead")]


def test_why_and_where_are_no_part_of_the_plan() -> None:
    assert told("Norway urged ministers to block the deal on national security grounds.") == [
        ("opposes", "The deal goes ahead")
    ]
    assert told("Norway vowed to vote against the deal at a shareholder meeting.") == [
        ("opposes", "The deal goes ahead")
    ]


def test_what_should_not_go_ahead_without_something_is_backed_on_that_condition() -> None:
    assert told("Ann Bell said the deal should not go ahead without a vote.") == [
        ("conditional", "The deal should go ahead")
    ]
    assert told("Norway cleared the deal, provided the firms sell 40 shops.") == [
        ("conditional", "The deal goes ahead")
    ]


def test_who_recommends_denial_is_against_what_was_named() -> None:
    found = told(
        "Norway backs the rezoning. The Planning Commission recommended denial in a 4-3 vote."
    )
    assert found[1:] == [("opposes", "The rezoning goes ahead")]


def test_a_bare_against_ends_before_its_condition() -> None:
    found = told("The council backs the budget. Norway threatened to vote against unless it fell.")
    assert found[1:] == [("conditional", "The budget is adopted")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Giles Hart, who backed the plan last year, said he now had “serious reservations”.",
        "“You can’t run a town on scenery,” Giles Hart said.",
        "Giles Hart rejected that: the wind, he said, was “never a factor”.",
    ],
)
def test_what_was_held_before_and_what_names_no_plan_is_no_stance(sentence: str) -> None:
    assert told(sentence) == []


def test_dissenting_votes_are_cast_against_it_by_each() -> None:
    found = told(
        "Norway backs the levy. Mayor Ann Bell and Councilwoman Rae Pruitt cast the dissenting "
        "votes."
    )
    assert found[1:] == [("opposes", "The levy goes ahead")] * 2


def test_who_keeps_away_from_somebody_is_against_no_plan() -> None:
    assert told("Elena Sorbu has distanced herself from Tom Reed.") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Bell said the fleet was “moving the right way but not yet where we need it”.",
        "Ann Bell, who made the motion to table, left.",
    ],
)
def test_a_clause_inside_another_and_a_procedure_ask_for_nothing(sentence: str) -> None:
    assert told(sentence) == []
