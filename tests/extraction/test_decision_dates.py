"""When a decision is due, where its date stands apart from it or bounds it on one side."""

import pytest

from brief.pending_decisions import DecisionStatus, DueKind
from tests.extraction.test_pending_decisions import decisions, due, one


@pytest.mark.parametrize(
    ("sentence", "edtf", "kind"),
    [
        ("Meadow Council will vote on the pier on 12 May or later.", "2026-05-12/..", "expected"),
        ("Meadow Council will vote on the pier by 12 May at the latest.", "../2026-05-12",
         "deadline"),
        ("Meadow Council will vote on the pier on 12 May at the latest.", "../2026-05-12",
         "deadline"),
        ("Meadow Council will vote on the pier no earlier than 12 May.", "2026-05-12/..",
         "expected"),
        ("Meadow Council will vote on the pier after May.", "2026-06/..", "expected"),
        ("Harbour Court reserved its ruling, which is expected before June.", "../2026-05-31",
         "expected"),
        ("Harbour Court reserved its ruling, expected in June.", "2026-06", "expected"),
        ("Harbour Court reserved judgment in the case, which is not expected before June.",
         "2026-06/..", "expected"),
        ("Meadow Council is to take up a proposed ban on boats at its session in Oxmere in "
         "November.", "2026-11", "scheduled"),
        ("The National Diet will take up the bill on 12 May.", "2026-05-12", "scheduled"),
    ],
)  # fmt: skip
def test_a_decision_is_due_when_the_words_say(sentence: str, edtf: str, kind: str) -> None:
    found = one(sentence)
    assert (due(found), found.due_kind) == (edtf, DueKind(kind))


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("The National Diet put off until Dec. 3 a vote on the toll.", "2026-12-03"),
        ("The National Diet pushed back to June 9 a vote on the toll.", "2026-06-09"),
        ("The National Diet postponed until late June a vote on the toll.", "2026-06"),
        ("The National Diet put off until Thursday, Dec. 3, a vote on the toll.", "2026-12-03"),
        ("The National Diet postponed a vote on the toll to 9 June on Tuesday.", "2026-06-09"),
    ],
)
def test_what_is_put_off_is_postponed_to_its_new_day(sentence: str, edtf: str) -> None:
    found = one(sentence)
    assert (due(found), found.due_kind) == (edtf, DueKind.SCHEDULED)
    assert found.status is DecisionStatus.POSTPONED
    assert [actor.name for actor in found.deciders] == ["National Diet"]


@pytest.mark.parametrize("verb", ["postponed", "delayed", "put off"])
def test_a_body_decides_and_not_the_country_it_is_of(verb: str) -> None:
    found = one(f"Ruritania’s National Diet {verb} a vote on the toll.")
    assert [actor.name for actor in found.deciders] == ["National Diet"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Meadow Council will take up complaints about noise in June.",
        "The committee next meets on 25 May.",
    ],
)
def test_what_a_body_only_talks_over_or_meets_for_is_no_decision(sentence: str) -> None:
    assert decisions(sentence)[1] == []


def test_a_vote_told_again_without_its_object_is_the_same() -> None:
    found = one(
        "The row comes days before parliament is due to vote on the pier.\n\n"
        "Boats were late.\n\nParliament is scheduled to vote on 12 May."
    )
    assert found.title == "Vote on the pier"
    assert due(found) == "2026-05-12"
