"""What a decision is called and what it asks: a phrase that a person would write."""

import pytest

from tests.extraction.test_pending_decisions import one


@pytest.mark.parametrize(
    ("sentence", "title", "question"),
    [
        ("Meadow Council is due to vote before May on a bill on fees.", "Vote on a bill on fees",
         "How to vote on a bill on fees"),
        ("Meadow Council will vote there on a new pay policy on 6 May.",
         "Vote on a new pay policy", "How to vote on a new pay policy"),
        ("Harbour Court will rule next week on an appeal by Vera Holm.",
         "Ruling on an appeal by Vera Holm", "How to rule on an appeal by Vera Holm"),
        ("Meadow Council decides on 6 May.", "Decision by Meadow Council",
         "How the decision will turn out"),
        ("Meadow Council’s vote is due on 6 May.", "Vote by Meadow Council",
         "How the vote will turn out"),
        ("A vote in Meadow Council is due on 6 May.", "Vote by Meadow Council",
         "How the vote will turn out"),
        ("Voting ends on 6 May.", "Voting", "How the voting will turn out"),
        ("Meadow Council must sign off on the auction.", "Sign-off on the auction",
         "Whether to sign off on the auction"),
        ("Meadow Council will make a final decision by 6 May.", "Final decision by Meadow Council",
         "How the decision will turn out"),
        ("Meadow Council will make a final decision on the pier by 6 May.",
         "Final decision on the pier", "How to decide on the pier"),
        ("Meadow Council has until 6 May to appeal to the 6th Circuit.",
         "Decision whether to appeal to the 6th Circuit",
         "Whether to appeal to the 6th Circuit"),
        ("The plan will go before Meadow Council on 6 May.", "Decision on the plan",
         "How to decide on the plan"),
        ("A separate approval is still needed from Meadow Council.", "Consent of Meadow Council",
         "Whether to give consent"),
        ("Vera Holm, a pilot, will be sentenced on 6 May.", "Sentencing of Vera Holm",
         "What sentence to give Vera Holm"),
        ("Shareholders will vote against the pay award at the annual meeting on 6 May.",
         "Vote on the pay award", "How to vote on the pay award"),
        ("A second defendant will be sentenced on 6 May.", "Sentencing of a second defendant",
         "What sentence to give a second defendant"),
        ("Meadow Council will decide on 6 May whether to sell the pier when it meets in Oxmere.",
         "Decision whether to sell the pier", "Whether to sell the pier"),
        ("Ministers will try to agree how fast to cut the levy.",
         "Decision on how fast to cut the levy", "How fast to cut the levy"),
    ],
)  # fmt: skip
def test_a_title_and_a_question_read_well(sentence: str, title: str, question: str) -> None:
    found = one(sentence)
    assert (found.title, found.question) == (title, question)


def test_a_decision_told_more_fully_later_is_called_by_that() -> None:
    found = one(
        "Meadow Council is due to vote on 6 May. "
        "Meadow Council will vote on 6 May on whether to sell the pier."
    )
    assert found.question == "Whether to sell the pier"


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("Harbour Court heard arguments over whether Ruritania may tax drones. It did not say when "
         "it would rule. Lawyers expect a decision by the end of June.",
         "Ruling whether Ruritania may tax drones"),
        ("The case turns on whether Oxmere may close the pier. A ruling is due on 6 May.",
         "Ruling whether Oxmere may close the pier"),
        ("Vera Holm was asked whether she was well. A ruling is due on 6 May.", "Ruling"),
    ],
)  # fmt: skip
def test_a_bare_decision_is_on_what_was_asked_before(body: str, title: str) -> None:
    assert one(body).title == title


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Rates may fall if the budget, which is to be presented to Meadow Council on 6 May, is "
         "balanced.", "Decision on the budget"),
        ("It hangs by a merger that will be put to shareholders in May.",
         "Decision by shareholders"),
        ("Vera Holm praised plans for a pool, which will go before Meadow Council on 6 May.",
         "Decision by Meadow Council"),
        ("The toll, which will be put to Meadow Council in May, divides Oxmere.",
         "Decision on the toll"),
    ],
)  # fmt: skip
def test_a_relative_clause_is_about_the_thing_before_it_where_that_is_sure(
    sentence: str, title: str
) -> None:
    assert one(sentence).title == title
