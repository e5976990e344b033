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
