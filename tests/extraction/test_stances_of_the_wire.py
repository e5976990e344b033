"""How agencies tell stances in passing: in letters, beside others, with a day inside, withheld."""

import pytest

from tests.extraction.briefs import read_brief

OPENING = "It was one of the longest meetings that the town has seen, said those who were there."


def told(words: str, issue: str = "") -> set[tuple[str, str]]:
    """Who takes which stance where Norway backs a levy; with an issue, on what names it."""
    brief = read_brief("\n\n".join(["A headline", OPENING, f"Norway backs the fish levy. {words}"]))
    return {
        (one.holder.name, one.stance.value)
        for one in brief.positions
        if one.holder.name != "Norway" and issue in one.issue.name
    }


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("poured cold water on Tuesday on the levy", "opposes"),
        ("came out on Tuesday against the levy", "opposes"),
        ("renewed its call on Tuesday for the levy", "supports"),
        ("was opposed on Tuesday to the levy", "opposes"),
        ("abstained on Tuesday in a vote on the levy", "undecided"),
        ("abstained on Tuesday", "undecided"),
    ],
)
def test_a_day_may_stand_inside_the_words_of_a_stance(words: str, stance: str) -> None:
    assert told(f"Sweden {words}.") == {("Sweden", stance)}


def test_a_day_that_belongs_to_a_thing_is_no_time() -> None:
    (found,) = read_brief("A headline\n\nSweden abstained on Sunday trading.").positions
    assert "rading" in found.issue.name


@pytest.mark.parametrize(
    "words",
    [
        "has not issued its opinion",
        "has not made its position known",
        "has not indicated what it will do",
        "has not told its members how to vote",
        "has so far avoided the question",
        "is holding off on endorsing the levy",
        "asked for more data before it takes a position",
        "is consulting its members before taking a stand",
        "asked for more time to study the levy",
        "needs more time",
        "is thinking about the levy",
        "is weighing the arguments",
        "has yet to settle whether to join the levy",
    ],
)
def test_who_withholds_his_view_or_asks_for_time_is_undecided(words: str) -> None:
    assert told(f"Sweden {words}.") == {("Sweden", "undecided")}


@pytest.mark.parametrize(
    "words",
    [
        "held back tears",
        "made its timetable known",
        "studied the weather before taking the ferry",
        "is thinking about the summer",
    ],
)
def test_who_only_waits_or_thinks_of_something_else_takes_no_side(words: str) -> None:
    assert told(f"Sweden {words}.") == set()


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("wrote to the minister in support of the levy", "supports"),
        ("wrote to the minister to object to the levy", "opposes"),
        ("has stepped up its opposition to the levy", "opposes"),
        ("is spending $4 million on a campaign to defeat the levy", "opposes"),
        ("would quit rather than accept the levy", "opposes"),
        ("said it would do all it could to stop the levy", "opposes"),
        ("voiced sympathy with the levy", "supports"),
        ("joined Denmark in opposing the levy", "opposes"),
        ("joined Denmark in voting for the levy", "supports"),
        ("does not intend to accept the levy", "opposes"),
        ("backed a motion urging the council to scrap the levy", "opposes"),
        ("backed a motion urging the council to adopt the levy", "supports"),
    ],
)
def test_letters_campaigns_and_company_tell_a_side(words: str, stance: str) -> None:
    found = told(f"Sweden {words}.")
    assert {one for one in found if one[0] == "Sweden"} == {("Sweden", stance)}


@pytest.mark.parametrize(
    "words",
    [
        "wrote to the minister to thank him",
        "joined Denmark in sending boats",
        "is spending $4 million on a campaign to draw tourists",
        "backed a motion urging the council to meet farmers",
    ],
)
def test_other_letters_campaigns_and_company_tell_no_side_on_it(words: str) -> None:
    assert told(f"Sweden {words}.", "levy") == set()


def test_what_drew_fire_is_opposed_by_whom_it_drew_it_from() -> None:
    assert ("Sweden", "opposes") in told("The levy drew fire from Sweden.")
    assert told("The levy drew money from Sweden.") == set()


@pytest.mark.parametrize(
    "who",
    [
        "Two members, Ann Bell and Carl Dean,",
        "The two others, Ann Bell and Carl Dean,",
        "The other two, Ann Bell and Carl Dean,",
        "Two Republicans, Ann Bell of Ohio and Carl Dean of Texas,",
    ],
)
def test_those_named_after_how_many_they_are_hold_the_stance(who: str) -> None:
    assert told(f"{who} oppose the levy.") == {("Ann Bell", "opposes"), ("Carl Dean", "opposes")}


def test_one_who_is_named_beside_a_group_is_not_all_of_it() -> None:
    assert told("The members, led by Ann Bell, oppose the levy.") != {("Ann Bell", "opposes")}


def test_where_a_meeting_was_held_is_not_joined_to_those_who_object() -> None:
    words = "Denmark backed it at talks in Iceland, but Sweden and Finland objected."
    assert {("Sweden", "opposes"), ("Finland", "opposes")} <= told(words)
    assert "Iceland" not in {who for who, _ in told(words)}


@pytest.mark.parametrize(
    "words",
    [
        "The agency could deny a permit if wells were likely to drop.",
        "Ann Bell submitted that the operators had been given more time.",
        "Parents said they could not drop children off that late.",
    ],
)
def test_a_power_an_argument_and_what_one_is_unable_to_do_are_no_stances(words: str) -> None:
    assert told(words) == set()


def test_what_an_office_says_between_commas_does_not_make_it_the_subject() -> None:
    words = "Governor Ann Bell has read the bill, her office said, but has not decided on it."
    assert "her office" not in {who for who, _ in told(words)}


def test_what_those_who_fight_a_plan_do_is_no_part_of_the_plan() -> None:
    brief = read_brief(
        "A headline\n\nResidents fighting the mine at Lund have been allowed to appeal."
    )
    assert not [one for one in brief.positions if "allowed" in one.issue.name]


def test_a_plan_that_has_a_clause_of_its_own_is_told_to_the_end() -> None:
    text = "A headline\n\nResidents fighting the mine that has been open for years want it shut."
    assert ("Residents", "opposes") in {
        (one.holder.name, one.stance.value) for one in read_brief(text).positions
    }


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("the levy would drain the villages", "opposes"),
        ("the levy would double charges", "opposes"),
        ("the levy would force small farms to close", "opposes"),
        ("the levy would add a year to the wait", "opposes"),
        ("the levy would bring in 4 million euros a year", "supports"),
        ("the levy would let stocks recover", "supports"),
    ],
)
def test_what_a_plan_would_do_to_money_and_people_tells_a_side(words: str, stance: str) -> None:
    assert told(f"The Harbor Union said {words}.") == {("Harbor Union", stance)}


def test_what_an_intruder_would_do_tells_no_side() -> None:
    assert told("The Harbor Union said a storm would double charges.") == set()


def test_a_single_call_is_for_what_it_asks() -> None:
    (found,) = read_brief(
        "A headline\n\nTeachers have backed a call for phones to be kept out of schools."
    ).positions
    assert found.issue.name == "Phones are kept out of schools"


def test_what_two_are_at_odds_over_is_the_question_for_those_told_of_next() -> None:
    text = "A headline\n\nNorway and Sweden are split over a levy on fish.\n\nDenmark backs it."
    brief = read_brief(text)
    assert [(one.holder.name, one.issue.name) for one in brief.positions] == [
        ("Denmark", "A levy on fish goes ahead")
    ]
