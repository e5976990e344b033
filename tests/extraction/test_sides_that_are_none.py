"""Words that look like a side and tell another one, or none: of before, of duty, of a list."""

import pytest

from tests.extraction.briefs import read_brief


def stands(*paragraphs: str) -> set[tuple[str, str, str]]:
    """Who takes which stance on what."""
    brief = read_brief("\n\n".join(["A headline", *paragraphs]))
    return {(one.holder.name, one.stance.value, one.issue.name) for one in brief.positions}


def sides(*paragraphs: str) -> set[tuple[str, str]]:
    """Who takes which stance."""
    return {(holder, stance) for holder, stance, _ in stands(*paragraphs)}


@pytest.mark.parametrize(
    "words",
    [
        "she would not resign if the bill fell",
        "she would not quit if the levy passed",
        "she would not step down if the vote was lost",
        "she would not leave the party if the freeze was rejected",
        "she would not use a permit if she had one",
    ],
)
def test_who_would_not_go_even_then_sets_no_terms(words: str) -> None:
    assert "conditional" not in {side for _, side in sides(f"Ann Bell said {words}.")}


@pytest.mark.parametrize(
    "words",
    [
        "she would not support the bill if taxes rose",
        "she would not sign the pact if farmers were left out",
        "she would not attend the summit if Norway was invited",
        "she would not leave the party unless the levy passed",
        "she would not return to the talks if the ban stayed",
    ],
)
def test_who_would_not_join_in_then_sets_terms(words: str) -> None:
    assert sides(f"Ann Bell said {words}.") == {("Ann Bell", "conditional")}


@pytest.mark.parametrize(
    ("words", "issue"),
    [
        (
            "Norway demanded that three traders be taken off the list.",
            "Three traders are taken off the list",
        ),
        (
            "Norway asked that its ports be removed from the list.",
            "The ports are removed from the list",
        ),
        (
            "Norway demanded that two ships be struck off the register.",
            "Two ships are struck off the register",
        ),
    ],
)
def test_who_wants_somebody_off_a_list_is_for_that(words: str, issue: str) -> None:
    (one,) = stands(words)
    assert one[1] == "supports"
    assert one[2].lower().removeprefix("its ").removeprefix("the ") == issue.lower().removeprefix(
        "the "
    )


def test_who_wants_a_plan_off_the_table_is_against_it() -> None:
    assert sides("Norway demanded that the levy be taken off the table.") == {("Norway", "opposes")}


@pytest.mark.parametrize(
    ("words", "issue"),
    [
        ("Norway wants the moratorium cut to one year.", "The moratorium is cut to one year"),
        (
            "The union wants the working week cut to 35 hours.",
            "The working week is cut to 35 hours",
        ),
        ("Norway wants the quota set at 40,000 tons.", "The quota is set at 40,000 tons"),
        ("Ann Bell wants the fee put at 5 euros.", "The fee is put at 5 euros"),
        ("Norway wants the duty cut by half.", "The duty is cut by half"),
    ],
)
def test_how_high_a_thing_is_wanted_is_a_clause(words: str, issue: str) -> None:
    assert [one[1:] for one in stands(words)] == [("supports", issue)]


def test_a_cut_stays_a_thing() -> None:
    assert [one[2] for one in stands("Norway wants the tax cut to help farmers.")] != [
        "The tax is cut to help farmers"
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Norway opposed the ban at the time",
        "Norway opposed the ban at first",
        "Norway resisted the ban in its early stages",
        "Ann Bell said that she had backed the ban in the past",
        "Ann Bell, then chief economist, defended the ban",
        "Ann Bell, then a minister, opposed the ban",
    ],
)
def test_a_stance_of_that_time_is_none_of_now(words: str) -> None:
    assert sides(f"{words}. The council will vote on it on Monday.") == set()


@pytest.mark.parametrize(
    "words",
    [
        "Norway opposed the ban at the time of the vote",
        "Norway opposes the ban",
        "Norway opposed the ban on Monday",
        "Norway, then, opposed the ban",
    ],
)
def test_a_stance_of_a_day_still_stands(words: str) -> None:
    assert ("Norway", "opposes") in sides(f"{words}.")


@pytest.mark.parametrize(
    "words",
    [
        "the budget had to be sent to Brussels in October",
        "the forms must be filed by June 3",
        "the plans had to be submitted by Friday",
        "clerks must have final maps by Dec. 1 to print ballots",
        "the report must be handed in before the end of May",
    ],
)
def test_when_papers_are_due_is_no_wish(words: str) -> None:
    assert stands(f"Ann Bell said {words}.") == set()


@pytest.mark.parametrize(
    "words",
    [
        "the report must be published",
        "the plan must be dropped by June 3",
        "the budget must be cut by June",
        "ministers must act by Friday",
        "clerks must have a say",
    ],
)
def test_what_must_be_done_is_a_wish(words: str) -> None:
    assert len(stands(f"Ann Bell said {words}.")) == 1


@pytest.mark.parametrize(
    "words",
    [
        "a permit would be needed",
        "a change to the constitution would be needed",
        "a new study would be required",
    ],
)
def test_what_would_be_needed_for_a_thing_is_not_wanted(words: str) -> None:
    assert stands(f"Ann Bell said {words}.") == set()


def test_what_is_needed_is_wanted() -> None:
    assert sides("Ann Bell said the bridge was needed.") == {("Ann Bell", "supports")}


@pytest.mark.parametrize(
    "words",
    [
        "The levy has divided unions and green groups.",
        "The levy has divided the clubs.",
        "The levy has split shareholders.",
    ],
)
def test_many_who_are_divided_by_a_plan_are_each_on_a_side(words: str) -> None:
    assert sides("The council will vote on a levy.", words) == set()


def test_one_body_that_a_plan_divides_is_undecided() -> None:
    told = "The council will vote on a levy.", "The levy has divided the government."
    assert {side for _, side in sides(*told)} == {"undecided"}


@pytest.mark.parametrize(
    "words",
    [
        "its members would take flats off the market if the levy was approved",
        "it would take its products off the shelves if the levy passed",
        "it would invest elsewhere if the levy was adopted",
    ],
)
def test_who_would_turn_away_from_a_market_is_against_what_makes_him(words: str) -> None:
    assert {one[1] for one in stands(f"The Owners' League said {words}.")} == {"opposes"}


@pytest.mark.parametrize(
    "words",
    [
        "the three had proposed amendments that would keep all of the bases open",
        "the firm had shown him a map that would save the wood",
        "two members had sent him a draft that would protect tenants",
    ],
)
def test_what_is_told_of_a_thing_inside_a_clause_is_no_verdict_on_the_clause(words: str) -> None:
    assert stands(f"Ann Bell said {words}.") == set()


def test_a_verdict_on_a_plan_by_its_name_stays() -> None:
    assert ("Ann Bell", "supports") in sides("Ann Bell said the levy would save the wood.")


@pytest.mark.parametrize(
    "words", ["her kids had lost enough days", "her team had seen enough rain"]
)
def test_enough_of_something_is_no_call_for_a_plan(words: str) -> None:
    assert sides("The council will vote on a levy.", f"Ann Bell said {words}.") == set()


def test_a_plan_that_is_called_a_thing_is_what_is_judged() -> None:
    told = stands("Ann Bell said the levy was a tax that would ruin farmers.")
    assert told == {("Ann Bell", "opposes", "The levy goes ahead")}


@pytest.mark.parametrize(
    "words",
    [
        "said Norway should not expect help",
        "warned that Norway should not expect help on fish",
        "said nobody should be under any illusion",
        "said Norway must not underestimate her",
        "warned that Norway should not count on her",
    ],
)
def test_what_others_are_to_think_is_no_wish_for_a_deed(words: str) -> None:
    assert stands("The council will vote on a levy.", f"Ann Bell {words}.") == set()


@pytest.mark.parametrize(
    "words", ["said Norway should not pay", "said Norway must not rely on gas"]
)
def test_what_others_are_to_do_is_one(words: str) -> None:
    assert len(stands(f"Ann Bell {words}.")) == 1


def test_who_has_lost_enough_calls_for_the_plan() -> None:
    told = "The council will vote on a ban.", "“We have buried enough,” said Ann Bell, a nurse."
    assert ("Ann Bell", "supports") in sides(*told)


@pytest.mark.parametrize("who", ["Critics", "Opponents", "His rivals", "Detractors"])
def test_what_opponents_say_that_somebody_wants_is_a_motive(who: str) -> None:
    told = sides("Tom Reed, the mayor, spoke on Monday.", f"{who} say Tom Reed wants votes.")
    assert ("Tom Reed", "supports") not in told


def test_what_an_aide_says_that_somebody_wants_is_his_wish() -> None:
    told = "Ann Bell, an aide, said the mayor, Tom Reed, wants a bridge."
    assert ("Tom Reed", "supports") in sides(told)


@pytest.mark.parametrize("who", ["Critics", "Opponents"])
def test_what_opponents_want_themselves_is_their_wish(who: str) -> None:
    assert "supports" in {side for _, side in sides(f"{who} say they want a bridge.")}
