"""What stands on a calendar, what has no day yet, and what only looks like a decision."""

import pytest

from tests.extraction.test_pending_decisions import decisions, due, one


@pytest.mark.parametrize(
    "sentence",
    [
        "The agency is independent and doesn’t need the government’s approval.",
        "Vera Holm said the decision should be left to Meadow Council.",
        "Vera Holm said it would ask Ann Bell to veto the bill.",
        "Comments on the draft decision close on 6 May.",
        "Meadow Council has yet to take a formal stand on the bill.",
    ],
)
def test_what_is_not_needed_only_wished_or_a_side_is_no_decision(sentence: str) -> None:
    assert decisions(sentence)[1] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The merger needs the government’s approval.",
        "The decision on the pier was left to Meadow Council.",
        "Vera Holm has said she would veto the bill.",
        "Voting on the draft deal closes on 6 May.",
        "Meadow Council has yet to agree on a line on the bill.",
    ],
)
def test_what_is_told_alike_and_is_to_be_decided_stays_one(sentence: str) -> None:
    assert len(decisions(sentence)[1]) == 1


@pytest.mark.parametrize(
    ("sentence", "title", "names", "edtf"),
    [
        ("The bank reviews its policy rate, now at 2%, on 24 May.", "Decision on its policy rate",
         ["bank"], "2026-05-24"),
        ("Meadow Council has 90 working days, until 14 August, to take a decision.", None,
         ["Meadow Council"], "../2026-08-14"),
        ("The firm said it expected Ann Bell to rule on the licence by June.",
         "Ruling on the licence", ["Ann Bell"], "../2026-06"),
        ("The agency will declare a preferred bidder by 4 May.", "Decision on a preferred bidder",
         ["agency"], "../2026-05-04"),
        ("The coach will announce his squad on 4 May.", "Decision on his squad", ["coach"],
         "2026-05-04"),
        ("The ministry expects to award the contracts in May.", "Decision on the contracts",
         ["ministry"], "2026-05"),
        ("The judge said she would pass sentence on 5 May.", "Sentence by judge",
         ["judge"], "2026-05-05"),
        ("Meadow Council takes a vote on the pier in the last week of May.", "Vote on the pier",
         ["Meadow Council"], "2026-05-25/2026-05-31"),
        ("A ruling on the pier is to follow on 5 May.", "Ruling on the pier", [], "2026-05-05"),
        ("The department is due to set final duties on 5 May.", "Decision on final duties",
         ["department"], "2026-05-05"),
        ("Vera Holm said officials would study the law and decide by 5 May whether to sue.",
         "Decision whether to sue", ["officials"], "../2026-05-05"),
    ],
)  # fmt: skip
def test_a_choice_that_has_its_day_is_a_decision(
    sentence: str, title: str | None, names: list[str], edtf: str
) -> None:
    found = one(sentence)
    assert title in (None, found.title)
    assert ([actor.name for actor in found.deciders], due(found)) == (names, edtf)


@pytest.mark.parametrize(
    "sentence",
    [
        "The club will announce the departure of its coach on 4 May.",
        "The agency will announce plans for a new site on 4 May.",
        "The bank will declare its results on 4 May.",
        "The minister is due to unveil a strategy on 4 May.",
        "The clerk reviews rates of interest for a hobby.",
    ],
)
def test_what_is_only_made_known_is_no_decision(sentence: str) -> None:
    assert decisions(sentence)[1] == []
