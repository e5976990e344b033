"""What others are to do, may do or are awaited to do: no side that they have taken."""

import pytest

from tests.extraction.briefs import sides

COUNCIL = "The Fairhaven council wants to build a harbor bridge."


def holders(*words: str) -> set[str]:
    """Who takes a side in some words."""
    return {name for name, _ in sides(*words)}


@pytest.mark.parametrize(
    "words",
    [
        "Ann Bell called on Bo Lind to ensure that the ministry votes against the levy in June.",
        "Ann Bell asked Bo Lind to make sure the ministry rejects the levy.",
        "Bo Lind refused to say that the ministry would oppose the levy.",
        "Bo Lind declined to confirm that the ministry would back the levy.",
        "It was assumed that the ministry would oppose the levy.",
        "In its statement the union said everything indicated that the ministry would approve "
        "the levy.",
    ],
)
def test_what_somebody_is_to_see_to_or_is_assumed_to_do_is_no_stance_of_his(words: str) -> None:
    assert "ministry" not in holders(COUNCIL, words)


@pytest.mark.parametrize(
    "words",
    [
        "The school board will vote on Tuesday to close Elm School.",
        "The senate is set to vote on Tuesday to confirm Ann Bell as envoy.",
        "The story changes when the delegates vote to select the host of the games.",
    ],
)
def test_a_vote_that_is_still_to_be_taken_tells_no_side(words: str) -> None:
    assert holders(words) == set()


def test_how_somebody_will_vote_tells_a_side() -> None:
    assert sides("The union will vote against the levy.") == {("union", "opposes")}
    told = "The Harbor Union said it will vote against the levy."
    assert ("Harbor Union", "opposes") in sides(told)
    scrapped = "The Harbor Union said it will vote to scrap the levy."
    assert ("Harbor Union", "supports") in sides(scrapped)  # of the scrapping, which is decided


@pytest.mark.parametrize(
    "words",
    [
        "Members of the panel can opt to ignore the advice and reject the bridge plan.",
        "The panel can open an inquiry if it has concerns.",
        "The panel can impose a levy if the town agrees.",
        "Members of the panel could stop the bridge plan in its tracks.",
    ],
)
def test_what_a_body_is_free_to_do_is_no_stance(words: str) -> None:
    assert holders(words) == set()


@pytest.mark.parametrize(
    "words",
    [
        'Mayor Bo Lind "needs to work with us and approve the pipeline," Ann Bell said.',
        "Mayor Bo Lind should listen to farmers and sign the bill, Ann Bell said.",
    ],
)
def test_what_another_needs_to_do_is_no_stance_of_his(words: str) -> None:
    assert "Bo Lind" not in holders(COUNCIL, words)


@pytest.mark.parametrize(
    "words",
    [
        "The cabinet needs support from the Harbor Union to pass the levy.",
        "It would have taken opposition from the Harbor Union to block the levy.",
        "The cabinet is seeking backing from the Harbor Union for the levy.",
    ],
)
def test_support_that_is_lacking_is_nobodys(words: str) -> None:
    assert "Harbor Union" not in holders(words)


def test_whom_a_thing_is_for_holds_no_view_on_it() -> None:
    assert holders("The trust builds homes for people who want to remain in town.") == set()


def test_what_weighs_on_somebody_asks_nothing_of_him() -> None:
    told = "The Harbor Union rejected the offer. It piles pressure on Bo Lind to end the strikes."
    assert sides(told) == {("Harbor Union", "opposes")}


def test_a_bill_that_goes_before_a_body_is_not_what_the_body_would_do() -> None:
    told = (
        "A bill by Ann Bell is to go before the German parliament, which would give tenants the "
        "right to stay if they asked for it."
    )
    assert not any("conditional" in one for one in sides(told))


def test_who_hopes_that_a_plan_will_be_rejected_is_against_it() -> None:
    words = "“We are very hopeful that the bridge will be rejected by councillors,” said Ann Bell."
    found = sides(COUNCIL, words)
    assert ("Ann Bell", "opposes") in found
    assert "councillors" not in {name for name, _ in found}


def test_what_a_thing_does_not_mean_takes_no_side() -> None:
    words = "“That doesn’t mean that all bridges must close at once,” said Ann Bell."
    assert "Ann Bell" not in holders(COUNCIL, words)


def test_what_we_need_may_only_say_which_thing_is_meant() -> None:
    words = (
        "“It is difficult to see how this bridge will help to make the cuts in fares we need by "
        "2030,” said Ann Bell."
    )
    assert ("Ann Bell", "opposes") in sides(COUNCIL, words)


def test_what_somebody_knew_he_had_to_do_is_a_fact() -> None:
    words = "Ann Bell said the board knew it had to meet the deadline for the bridge."
    assert "board" not in holders(COUNCIL, words)


def test_whose_matter_it_is_tells_no_stance_where_only_it_is_named() -> None:
    words = "Ann Bell said it was now a matter for councils to manage their budgets."
    assert "Ann Bell" not in holders(COUNCIL, words)


@pytest.mark.parametrize(
    "words",
    [
        "“We expect that Norway and Peru will inform the others if there is progress,” said Ann "
        "Bell.",
        "It is thought that the panel will approve the bridge.",
        "The panel will vote on a draft resolution recommending that the bridge be built.",
        "The panel has to vote on the date and then seek approval for the bridge.",
        "The panel votes on a draft which would cut fares and give the force a green light to act.",
    ],
)
def test_what_is_expected_or_stands_in_a_draft_is_no_stance_of_those_who_vote(words: str) -> None:
    assert holders(COUNCIL, words).isdisjoint({"Norway", "Peru", "panel"})


@pytest.mark.parametrize(
    "words",
    [
        "They wanted to see if the bridge could be moved.",
        "Ann Bell refused to specify what they were.",
        "“After that, the board will decide who should be the coach,” said Ann Bell.",
        "“If we need to cut by 1%, we will see,” said Ann Bell.",
        "“I will take the time to go through all of the papers,” said Ann Bell.",
        "Northern Chemicals filed a lawsuit against Vale Drugs in Leeds in July.",
        "It only works, Ann Bell said, if people feel it is a good idea to come.",
    ],
)
def test_what_is_asked_weighed_or_only_supposed_is_no_stance(words: str) -> None:
    assert holders(words) == set()


@pytest.mark.parametrize(
    "words",
    [
        "Minister Ann Bell warned on Saturday that the dispute was growing dangerously tense.",
        "“A bridge is a useful tool, but it cannot solve every problem,” said Ann Bell.",
        "Ann Bell concedes that the sale to a foreign owner would raise questions of security.",
        "The spokesman refused to say what tactics Ann Bell would use if the bank attacks.",
    ],
)
def test_how_things_stand_or_what_is_asked_tells_no_side_on_a_plan(words: str) -> None:
    assert "Ann Bell" not in holders(COUNCIL, words)


@pytest.mark.parametrize(
    "words",
    [
        "Peru is concerned that the talks that Norway seeks to hold in May would set terms.",
        "The missiles were those it agreed, as Norway agreed to provide under a contract, to sell.",
        "The number was what Norway agreed to take in under the scheme.",
    ],
)
def test_what_stands_before_its_verb_is_not_told_from_what_follows(words: str) -> None:
    assert "Norway" not in holders(words)


def test_what_somebody_seeks_to_hold_is_a_side() -> None:
    assert ("Norway", "supports") in sides("Norway seeks to hold talks in May.")
