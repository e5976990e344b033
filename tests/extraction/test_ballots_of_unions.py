"""What a union asks of its members is its stance; that it ballots them is none."""

import pytest

from tests.extraction.briefs import read_brief, sides


def told(words: str) -> set[tuple[str, str, str]]:
    """Who takes which stance on what."""
    brief = read_brief(f"A headline\n\n{words}")
    return {(one.holder.name, one.stance.value, one.issue.name) for one in brief.positions}


@pytest.mark.parametrize(
    "words",
    [
        "will ballot its members on a strike over pay.",
        "is balloting its members on strike action.",
        "said it would ballot 900 nurses on a strike.",
        "urged members to vote.",
        "urged its members to vote in the ballot.",
        "has asked its 180 members to vote on strike action by May 1.",
        "will put the offer to its members without a recommendation.",
    ],
)
@pytest.mark.parametrize("before", ["", "Nordrail will decide on a pay cut in May. ",
                                    "The board will vote on the pier in May.\n\n"])  # fmt: skip
def test_a_ballot_is_no_stance(before: str, words: str) -> None:
    assert told(f"{before}The Harbor Union {words}") == set()


@pytest.mark.parametrize(
    ("asked", "stance", "issue"),
    [
        ("urged members to reject the offer", "opposes", "The offer goes ahead"),
        ("urged its members to vote to reject the offer", "opposes", "The offer goes ahead"),
        ("told nurses to vote no to the offer", "opposes", "The offer goes ahead"),
        ("recommended that members reject the offer", "opposes", "The offer goes ahead"),
        ("recommended its members reject the offer", "opposes", "The offer goes ahead"),
        ("is recommending rejection of the offer", "opposes", "The offer goes ahead"),
        ("voted to recommend rejection of the offer", "opposes", "The offer goes ahead"),
        ("recommended acceptance of the offer", "supports", "The offer goes ahead"),
        ("urged its members to vote to accept the deal", "supports", "The deal goes ahead"),
        ("is recommending members vote for a strike", "supports", "A strike goes ahead"),
        ("recommended that its members vote for a strike", "supports", "A strike goes ahead"),
        ("urged nurses to vote in favour of a strike", "supports", "A strike goes ahead"),
        ("urged members to vote for strike action", "supports", "Strike action is acceptable"),
        ("is campaigning for a yes vote on the strike", "supports", "The strike goes ahead"),
    ],
)
def test_what_members_are_asked_to_vote_for_is_what_the_union_wants(
    asked: str, stance: str, issue: str
) -> None:
    assert told(f"The Harbor Union {asked}.") == {("Harbor Union", stance, issue)}


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("will ballot its members on a strike in May. It urged members to vote yes.", "supports"),
        ("will ballot its members on a strike in May and urged them to vote yes.", "supports"),
        ("will ballot its members on a strike in May but urged them to vote no.", "opposes"),
        ("will ballot its members on a deal in May. It told them to reject it.", "opposes"),
        ("will ballot its members on a deal in May and urged them to reject it.", "opposes"),
        ("will ballot members on a deal and recommended that they reject it.", "opposes"),
        ("will put the offer to its members. It urged them to vote no.", "opposes"),
    ],
)
def test_the_answer_is_to_what_they_are_balloted_on(words: str, stance: str) -> None:
    assert sides(f"The Harbor Union {words}") == {("Harbor Union", stance)}


def test_members_who_voted_for_it_are_for_it() -> None:
    assert told("Members of the Harbor Union voted for a strike.") == {
        ("Members of the Harbor Union", "supports", "A strike goes ahead")
    }


def test_who_votes_is_not_what_is_voted_on() -> None:
    assert told("The board of the fund met and voted no.") == set()


def test_an_answer_to_nothing_that_was_named_is_no_stance() -> None:
    assert told("The Harbor Union urged members to vote yes.") == set()
