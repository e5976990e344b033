"""What is wanted undone, kept or put off: whose side that is on."""

import pytest

from tests.extraction.briefs import sides

BALLOT = "The Fairhaven council will vote on the harbor levy in May."


@pytest.mark.parametrize(
    "words",
    [
        "said the levy should be torn up",
        "said the levy should be thrown out",
        "said the levy must be put on hold",
        "said the clause should be taken out of the treaty",
        "called for the reactor to be shut in March",
        "called for the cameras to be switched off",
        "wants the cameras switched off",
        "said there should be no toll on the bridge",
        "said there must be no levy until the wall is mended",
        "recommended that the bridge not be built",
        "insisted that the levy not be raised",
    ],
)
def test_who_wants_a_thing_undone_or_not_done_is_against_it(words: str) -> None:
    assert sides(f"Ann Bell {words}.") == {("Ann Bell", "opposes")}


@pytest.mark.parametrize(
    "words",
    [
        "said the levy should be kept",
        "recommended that the levy not be dropped",
        "said she would not give up a planned tram line",
        "said she would not stand in the way of the levy",
        "recommended that the toll be raised, an idea which the ministry did not accept",
    ],
)
def test_who_wants_a_thing_left_alone_is_for_it(words: str) -> None:
    assert sides(f"Ann Bell {words}.") == {("Ann Bell", "supports")}


@pytest.mark.parametrize(
    "words",
    [
        "called for a No vote",
        "urged a no vote on the levy",
        "voted to campaign for a No vote",
        "wants a veto",
    ],
)
def test_a_no_vote_or_a_veto_is_wanted_by_those_who_are_against(words: str) -> None:
    assert sides(BALLOT, f"The Porters’ Union {words}.") == {("Porters’ Union", "opposes")}


def test_a_veto_over_a_thing_is_a_power_that_is_wanted() -> None:
    told = "The Porters’ Union wants a veto over new members."
    assert sides(BALLOT, told) == {("Porters’ Union", "supports")}


@pytest.mark.parametrize(
    "words",
    [
        "“There should be no fair on the green till the drains are mended,” said Ann Bell.",
        "“There must be no toll,” said Ann Bell.",
        "“I would rather they mended the roads,” said Ann Bell.",
    ],
)
def test_in_own_words_too_what_should_not_be_is_opposed(words: str) -> None:
    assert sides(BALLOT, words) == {("Ann Bell", "opposes")}


def test_there_must_be_no_doubt_says_nothing_of_a_plan() -> None:
    assert sides(BALLOT, "“There must be no doubt about what we saw,” said Ann Bell.") == set()


@pytest.mark.parametrize(
    "words",
    [
        "wants the vote put off until June",
        "called for the vote to be postponed",
        "urged the council to put the matter off for a year",
        "said the decision should be delayed",
        "demanded that the vote be deferred",
        "made the motion to delay",
    ],
)
def test_who_wants_a_vote_put_off_is_for_the_delay(words: str) -> None:
    assert sides(BALLOT, f"Ann Bell {words}.") == {("Ann Bell", "supports")}


@pytest.mark.parametrize("words", ["wants the levy postponed", "urged it to postpone the levy"])
def test_who_wants_a_plan_put_off_is_against_it(words: str) -> None:
    assert sides(BALLOT, f"Ann Bell {words}.") == {("Ann Bell", "opposes")}


@pytest.mark.parametrize(
    "words",
    [
        "Delaying this is not a strategy",
        "Ignoring the problem is no answer",
        "We can’t go on like that",
    ],
)
def test_who_blames_inaction_is_for_what_is_proposed(words: str) -> None:
    assert sides(BALLOT, f"“{words},” said Ann Bell.") == {("Ann Bell", "supports")}


def test_what_is_no_strategy_itself_is_opposed() -> None:
    assert sides(BALLOT, "“The levy is not a strategy,” said Ann Bell.") == {
        ("Ann Bell", "opposes")
    }


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("said dropping the levy would be a mistake", "supports"),
        ("warned that rejecting the levy would cost jobs", "supports"),
        ("opposes attempts to block the levy", "supports"),
        ("rejected calls for the levy to be scrapped", "supports"),
        ("said the levy should not have been dropped", "supports"),
        ("criticised the council for dropping the levy", "supports"),
        ("praised the council for scrapping the levy", "opposes"),
        ("condemned the levy for failing to protect rivers", "opposes"),
        ("said the levy should never have been adopted", "opposes"),
    ],
)
def test_a_deed_against_a_plan_turns_the_stance_on_it(words: str, stance: str) -> None:
    assert sides(f"Ann Bell {words}.") == {("Ann Bell", stance)}


@pytest.mark.parametrize(
    "words",
    [
        "We must not abandon the levy",
        "I don’t see why we should drop the levy",
        "We should never scrap the levy",
    ],
)
def test_in_own_words_a_deed_against_a_plan_is_turned_as_well(words: str) -> None:
    assert sides(BALLOT, f"“{words},” said Ann Bell.") == {("Ann Bell", "supports")}


def test_who_denies_having_sunk_a_plan_denies_the_charge() -> None:
    assert sides(BALLOT, "Ann Bell denied sinking the levy.") == {("Ann Bell", "opposes")}


def test_who_urges_others_not_to_give_in_is_for_what_was_told() -> None:
    told = "The Porters’ Union urged the council not to give in to the hauliers."
    assert sides(BALLOT, told) == {("Porters’ Union", "supports")}


PLAN = (
    "HARWICK, March 3, 2026 (Wire) - The football union plans to expand the league to 20 clubs, "
    "and will vote on the plan in May."
)


@pytest.mark.parametrize(
    "words",
    [
        "asked the union to shelve the plan until all wages are paid",
        "wants the plan shelved until all wages are paid",
        "wants the plan put on hold until wages are paid",
        "urged the union to put off the expansion until a review is complete",
        "asked the union to pause the expansion pending a review",
        "asked the union to delay the expansion until the drains are mended",
        "demanded that the expansion be postponed until wages are paid",
        "called on the union to withdraw the bill",
        "wants the nomination withdrawn",
        "called for the bill to be withdrawn",
        "demanded that the proposal be withdrawn",
        "said the proposal should be withdrawn",
    ],
)
def test_who_asks_that_a_plan_wait_or_be_withdrawn_is_for_that(words: str) -> None:
    assert sides(PLAN, f"The Players’ Guild {words}.") == {("Players’ Guild", "supports")}


@pytest.mark.parametrize(
    "words",
    [
        "asked the union to shelve the plan",
        "wants the expansion postponed",
        "urged the union to drop the plan",
        "wants the plan blocked",
        "wants the plan rejected",
        "wants the plan withdrawn",
        "urged the union to scrap the plan",
        "urged members to withdraw from the plan",
        "withdrew its support for the plan",
        "called on the union to postpone the strike until the talks are over",
        "wants the strike put off until the talks are over",
    ],
)
def test_who_asks_that_a_plan_be_dropped_or_a_strike_put_off_is_against_it(words: str) -> None:
    assert sides(PLAN, f"The Players’ Guild {words}.") == {("Players’ Guild", "opposes")}


@pytest.mark.parametrize(
    "words",
    [
        "wants split shifts scrapped",
        "said split shifts should be scrapped",
        "called for split shifts to be ended",
        "urged the firm to end split shifts",
        "urged the firm to scrap night shifts",
        "demanded that split shifts be scrapped",
    ],
)
def test_who_wants_a_practice_ended_is_for_its_end(words: str) -> None:
    assert sides(f"Ann Bell {words}.") == {("Ann Bell", "supports")}


@pytest.mark.parametrize(
    "words",
    [
        "wants the levy scrapped",
        "wants tariffs scrapped",
        "wants the cameras scrapped",
        "wants its fares scrapped",
        "wants plans for a depot scrapped",
        "urged the firm to scrap the plan",
    ],
)
def test_who_wants_a_plan_or_one_thing_scrapped_is_against_it(words: str) -> None:
    assert sides(f"Ann Bell {words}.") == {("Ann Bell", "opposes")}
