"""What somebody hopes of others, will not say, or only asks: whose side it is, and on what."""

import pytest

from tests.extraction.briefs import read_brief, sides

BALLOT = "The Fairhaven council will vote on the harbor levy in May."
TOWER = "Council leader Tom Roe opposes the tower."


@pytest.mark.parametrize(
    "words",
    [
        "Ann Bell said she hoped the Aldon Guild would back the levy.",
        "Ann Bell told reporters she was hopeful that Mayor Sue Dow would approve the levy.",
        "Ann Bell said that she still hoped that the Senate would adopt the levy.",
    ],
)
def test_who_is_said_to_hope_that_others_will_wants_it(words: str) -> None:
    assert sides(BALLOT, words) == {("Ann Bell", "supports")}


def test_who_is_said_by_another_to_hope_it_has_the_hope() -> None:
    words = "Ann Bell said that Peru hoped the Senate would back the levy."
    assert sides(BALLOT, words) == {("Peru", "supports")}


@pytest.mark.parametrize(
    "words",
    [
        "Ann Bell said she was confident that the Aldon Guild would back the levy.",
        "Ann Bell said she believed the Senate would reject the levy.",
        "Ann Bell said she feared the Aldon Guild would approve the levy.",
    ],
)
def test_what_others_are_believed_to_do_yet_is_nobodys_side(words: str) -> None:
    assert sides(BALLOT, words) == set()


@pytest.mark.parametrize(
    "words",
    [
        "Ann Bell would not be drawn on whether the stadium would close.",
        "Ann Bell declined to say whether the stadium would close.",
        "Ann Bell refused to say whether the stadium should close.",
    ],
)
def test_who_will_not_say_whether_leaves_that_open_and_nothing_else(words: str) -> None:
    brief = read_brief(f"A headline\n\n{TOWER} {words}")
    told = {
        (one.holder.name, one.stance.value, "tower" in one.issue.name) for one in brief.positions
    }
    assert told == {("Tom Roe", "opposes", True), ("Ann Bell", "undecided", False)}


@pytest.mark.parametrize(
    "words",
    [
        "Ann Bell declined to say whether the pair had met.",
        "Ann Bell refused to say whether Sue Dow was in town.",
        "The police declined to say whether anyone had been arrested.",
        "Ann Bell did not say if she agreed with him.",
    ],
)
def test_who_will_not_say_what_is_so_takes_no_side(words: str) -> None:
    assert sides(TOWER, words) == {("Tom Roe", "opposes")}


@pytest.mark.parametrize(
    "words",
    [
        "Ann Bell declined to say whether she backed the plan.",
        "Ann Bell declined to say whether she agreed.",
        "Ann Bell refused to say whether she opposed it.",
        "Ann Bell declined to say whether she would vote for it.",
    ],
)
def test_who_will_not_say_whether_she_backs_a_plan_is_undecided_on_it(words: str) -> None:
    brief = read_brief(f"A headline\n\n{TOWER} {words}")
    assert {(one.holder.name, one.stance.value) for one in brief.positions} == {
        ("Tom Roe", "opposes"),
        ("Ann Bell", "undecided"),
    }
    assert len({one.issue for one in brief.positions}) == 1


@pytest.mark.parametrize(
    ("words", "stance", "issue"),
    [
        ("The Aldon Guild threatened to strike if jobs are lost.", "opposes", "Jobs are lost"),
        ("The Aldon Guild threatened to strike if pay is not raised.", "supports", "Pay is raised"),
        (
            "The Aldon Guild said it would sue unless talks were resumed.",
            "supports",
            "Talks are resumed",
        ),
        (
            "The Aldon Guild vowed to fight if the school is sold.",
            "opposes",
            "The school is sold",
        ),
    ],
)
def test_who_threatens_if_something_is_done_is_against_that(
    words: str, stance: str, issue: str
) -> None:
    brief = read_brief(f"A headline\n\n{BALLOT} {words}")
    told = [(one.holder.name, one.stance.value, one.issue.name) for one in brief.positions]
    assert told == [("Aldon Guild", stance, issue)]


def test_who_threatens_unless_a_plan_is_dropped_is_against_the_plan() -> None:
    words = "The Aldon Guild threatened to sue unless the levy is dropped."
    assert sides(BALLOT, words) == {("Aldon Guild", "opposes")}


@pytest.mark.parametrize(
    "words",
    [
        "Ann Bell said she would resign if she was found guilty.",
        "Ann Bell threatened to call the police if the meeting was disrupted.",
    ],
)
def test_what_somebody_does_on_other_terms_stays_conditional(words: str) -> None:
    assert sides(BALLOT, words) == {("Ann Bell", "conditional")}


@pytest.mark.parametrize(
    "words",
    [
        "Ann Bell said she had no plans to propose a delay to the harbor levy.",
        "Ann Bell said she had no plan to seek a delay.",
        "Ann Bell has no plans to demand a rise.",
    ],
)
def test_who_has_no_plans_to_propose_a_thing_takes_one_side_only(words: str) -> None:
    assert [stance for _, stance in sides(BALLOT, words)] == ["opposes"]


def test_who_backs_a_country_stands_where_it_stands() -> None:
    told = sides("Germany rejected joint borrowing.", "Sweden and Austria back Germany.")
    assert told == {("Germany", "opposes"), ("Sweden", "opposes"), ("Austria", "opposes")}


def test_who_backs_somebody_to_be_chosen_is_for_him_and_not_on_his_side() -> None:
    brief = read_brief(
        "A headline\n\nAnn Bell opposes the tower.\n\nTom Roe opposes the pier.\n\n"
        "The union backs Bell."
    )
    told = {(one.holder.name, one.issue.name) for one in brief.positions}
    assert ("union", "Ann Bell is chosen") in told
    assert ("Ann Bell", "The tower is acceptable") in told


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("The government insisted that it would not be withdrawn.", "supports"),
        ("The minister promised that it would not be scrapped.", "supports"),
        ("The union vowed that it would not be implemented.", "opposes"),
        ("The union called for it to be scrapped.", "opposes"),
    ],
)
def test_what_somebody_insists_that_it_will_not_be_is_told_of_the_plan(
    words: str, stance: str
) -> None:
    brief = read_brief(f"A headline\n\n{BALLOT} {words}")
    assert [(one.stance.value, one.issue.name) for one in brief.positions] == [
        (stance, "The harbor levy goes ahead")
    ]


@pytest.mark.parametrize(
    "words",
    [
        "The union has asked for it to be halved.",
        "Not everyone at the union is convinced.",
        "“We will not be bullied by people who burn tyres,” Ann Bell said.",
        "The new regulator will publish its own licensing rules by June 30.",
    ],
)
def test_what_is_wanted_in_part_doubted_by_some_or_said_in_defiance_takes_no_side(
    words: str,
) -> None:
    brief = read_brief(f"A headline\n\n{BALLOT} {words}")
    assert not brief.positions
    assert [one.title for one in brief.pending_decisions] == ["Vote on the harbor levy"]


def test_to_obey_the_law_is_no_condition_of_it() -> None:
    words = "“Librarians have nothing to fear if they follow the law,” said Ann Bell."
    assert sides("The judge will decide on a book law.", words) == {("Ann Bell", "supports")}


def test_what_is_urged_ends_before_what_else_its_speaker_does() -> None:
    words = "The bank has urged ministers to widen the tax base but has not endorsed the levy."
    assert [one.text for one in read_brief(f"A headline\n\n{words}").quotes] == [
        "widen the tax base"
    ]


def test_a_vote_that_is_put_off_by_weeks_is_not_on_weeks() -> None:
    brief = read_brief("A headline\n\nThe council put off a vote on a new levy by two weeks.")
    assert [one.title for one in brief.pending_decisions] == ["Vote on a new levy"]


@pytest.mark.parametrize(
    "words",
    [
        "The United States has long supported Israel.",
        "The United States supports Israel.",
        "In the final, the fans backed Israel.",
        "Mark Hill backs Israel.",
    ],
)
def test_who_is_for_a_country_in_all_things_takes_no_side_by_it(words: str) -> None:
    told = sides("Israel opposes the truce.", words)
    assert {stance for who, stance in told if who != "Israel"} == {"supports"}


@pytest.mark.parametrize(
    "words",
    [
        "The president said all hostages must be returned by Monday.",
        "Mark Hill said weapons must be handed over by Friday.",
        "Mark Hill said a truce would be needed.",
    ],
)
def test_what_must_be_done_by_a_day_is_wanted_if_it_is_no_paper(words: str) -> None:
    assert [stance for _, stance in sides(words)] == ["supports"]


def test_a_pact_that_somebody_will_not_leave_on_terms_is_left_without_them() -> None:
    words = "Turkey will not leave the pact if it gets the jets."
    assert sides(words) == {("Turkey", "conditional")}
