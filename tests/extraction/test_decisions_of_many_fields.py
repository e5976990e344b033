"""Pending decisions of many fields, in the many ways in which news tells of them."""

import pytest

from tests.extraction.test_pending_decisions import decisions, due, one


@pytest.mark.parametrize(
    ("sentence", "decider", "edtf"),
    [
        ("The jury retired on Tuesday to consider its verdict.", "jury", None),
        ("Jurors will resume deliberations on Monday.", "Jurors", "2026-04-13"),
        ("The judge reserved her ruling until 4 May.", "judge", "../2026-05-04"),
        ("Vera Holm will be sentenced on 4 May.", None, "2026-05-04"),
        ("The panel has until 4 May to say whether the duties were lawful.", "panel", None),
        ("Shareholders will vote May 6 on the merger.", "Shareholders", "2026-05-06"),
        ("The union’s 300 members will vote on the offer on 6 May.", "union’s 300 members", None),
        ("Nurses in Oxmere are to be balloted on strike action.", "Nurses in Oxmere", None),
        ("Lawmakers in Oxmere must still approve the money.", "Lawmakers in Oxmere", None),
        ("The offer will be put to members on 6 May.", "members", "2026-05-06"),
        ("The bill goes to the National Diet on 6 May.", "National Diet", "2026-05-06"),
        ("The plan will go before Meadow Council on Tuesday.", "Meadow Council", "2026-04-14"),
        ("Final approval is still needed from Meadow Council.", "Meadow Council", None),
        ("The permit must be approved by Meadow Council.", "Meadow Council", None),
        ("The sale is subject to approval by Meadow Council.", "Meadow Council", None),
        ("The accord still has to be ratified by the National Diet.", "National Diet", None),
        ("Meadow Council is yet to rule on the licence.", "Meadow Council", None),
        ("Meadow Council has not yet decided whether to appeal.", "Meadow Council", None),
        ("The union has until 6 May to respond to the offer.", "union", "../2026-05-06"),
        ("A Meadow Council vote on the lease, planned for last Friday, was postponed.",
         "Meadow Council", None),
        ("The final decision rests with Meadow Council.", "Meadow Council", None),
        ("Meadow Council will have the final say on the lease.", "Meadow Council", None),
        ("Meadow Council is heading for its hardest decision in years next month.",
         "Meadow Council", "2026-05"),
        ("Meadow Council plans to vote on the ban on 6 May.", "Meadow Council", "2026-05-06"),
        ("Meadow Council has scheduled a vote on the ban for 6 May.", "Meadow Council",
         "2026-05-06"),
        ("The regulator said it would consider whether to lift the ban when it meets on Thursday.",
         "regulator", None),
        ("Farmers are awaiting a ruling from Harbour Court.", "Harbour Court", None),
        ("Meadow Council votes Tuesday on the scheme.", "Meadow Council", "2026-04-14"),
        ("The directors would ‘consider whether a player can travel’ when they meet on Tuesday.",
         "directors", "2026-04-14"),
        ("The trustees will consider the application on 6 May.", "trustees", "2026-05-06"),
        ("The National Diet has yet to ratify the treaty.", "National Diet", None),
        ("The minister has been asked to decide whether the mine can open by 6 May.", None, None),
        ("Meadow Council’s decision on the quarry is due on 6 May.", "Meadow Council",
         "2026-05-06"),
        ("A Harbour Court ruling on the ban is expected in May.", "Harbour Court", "2026-05"),
    ],
)  # fmt: skip
def test_a_decision_is_found_with_who_decides(
    sentence: str, decider: str | None, edtf: str | None
) -> None:
    found = one(sentence)
    if decider is not None:
        assert [actor.name for actor in found.deciders] == [decider]
    if edtf is not None:
        assert due(found) == edtf


@pytest.mark.parametrize(
    "sentence",
    [
        "Voters in Oxmere go to the polls on 6 May.",
        "No decision has been made on the quarry.",
        "The sides remain far apart on how to share the water.",
        "The contract expires on 6 May and talks on a new one have stalled.",
        "The mayor is up for re-election in May.",
        "The plan comes to a vote on Tuesday.",
        "Ministers are reviewing an application for the mine.",
        "Freedonia is seeking approval from Meadow Council for the pipeline.",
        "The fund will oppose the re-election of Vera Holm at the annual meeting on 6 May.",
    ],
)
def test_a_decision_is_found(sentence: str) -> None:
    assert len(decisions(sentence)[1]) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Traders called on Meadow Council to put off the vote.",
        "Vera Holm has yet to make up her mind.",
        "The firm has yet to publish its figures.",
        "The jury found Vera Holm guilty on Tuesday.",
        "Vera Holm was sentenced to six years on Tuesday.",
        "The contract expires in 2030.",
        "Vera Holm’s contract runs until 2028.",
        "Meadow Council did not rule on the quarry.",
        "The plan went before Meadow Council in March.",
        "The offer was put to members last month and accepted.",
        "Meadow Council approved the plan, which needed no consent.",
        "The ministers will meet in Oxmere on Friday.",
        "The crews have until 6 May to pack their bags.",
        "A vote on the plan was held in March.",
        "He goes to work on Tuesday.",
    ],
)
def test_no_decision_is_found(sentence: str) -> None:
    assert decisions(sentence)[1] == []


def test_it_is_the_last_body_that_fits() -> None:
    found = one(
        "Meadow Council heard from Vera Holm for two hours. It will rule on the quarry on 6 May."
    )
    assert [actor.name for actor in found.deciders] == ["Meadow Council"]


def test_a_nearer_day_told_later_goes_before_a_week() -> None:
    found = one(
        "Harbour Court rules on the quarry next week.\n\n"
        "Harbour Court has until 16 April to rule on the quarry."
    )
    assert due(found) == "../2026-04-16"


def test_the_two_delegations_are_the_two_countries_of_the_lead() -> None:
    found = one(
        "Ruritania and Freedonia failed to settle a row. Sylvania watched.\n\n"
        "The two delegations are due to meet in Oxmere in May to decide on the text."
    )
    assert [actor.name for actor in found.deciders] == ["Ruritania", "Freedonia"]


@pytest.mark.parametrize(
    "sentence",
    [
        "It is up to Meadow Council to decide whether to close the pool.",
        "The lease is up for renewal in June.",
        "Ahead of a vote on the quarry on Tuesday, traders marched.",
        "The next rate decision is on 6 May.",
        "Talks on a new contract will resume on Monday.",
        "The board meets Tuesday to decide on tuition.",
        "A judge is weighing whether to block the order.",
    ],
)
def test_a_decision_that_is_told_in_passing_is_found(sentence: str) -> None:
    assert len(decisions(sentence)[1]) == 1
