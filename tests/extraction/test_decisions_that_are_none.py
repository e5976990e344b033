"""What only sounds like a pending decision, or like its day or its decider."""

import pytest

from extraction.articles import article_of
from extraction.pipeline import extract
from tests.extraction.test_days_told_elsewhere import WIRE, dues


def titles(body: str) -> list[str]:
    """What the decisions of a wire story of Tuesday, 3 March 2026 are called."""
    return [one.title for one in extract(article_of(WIRE + body)).pending_decisions]


@pytest.mark.parametrize(
    "sentence",
    [
        "The council delayed approving the ferry, then scrapped it.",
        "The assembly put off electing a speaker last year but chose one in January.",
        "The board delayed approving the mast for 10 years before it did so in February.",
        "The council put off choosing a site until it was too late.",
    ],
)
def test_what_was_put_off_and_then_done_is_not_pending(sentence: str) -> None:
    assert dues(sentence) == []


def test_what_was_put_off_to_a_day_is_pending() -> None:
    assert dues("The board put off choosing a site until May.") == [("2026-05", ["board"])]
    assert dues("The board delayed approving the mast but asked for a study.") == [
        (None, ["board"])
    ]
    assert dues("The council put off choosing a site, but residents were not told.") != []


@pytest.mark.parametrize(
    "sentence",
    [
        "The committee will reveal on Friday where the boat is moored.",
        "The ministry will announce on Friday which villages were flooded.",
        "The council will announce on Friday who leaked the map.",
    ],
)
def test_a_fact_that_is_told_on_a_day_is_no_decision(sentence: str) -> None:
    assert dues(sentence) == []


def test_a_choice_that_is_told_on_a_day_is_named_by_what_is_asked() -> None:
    assert titles("The league will announce on 20 July where the final is played.") == [
        "Decision on where the final is played"
    ]


def test_who_asks_for_confidence_does_not_give_it() -> None:
    assert dues("The chancellor will seek a vote of confidence on Monday.") == [("2026-03-09", [])]


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("The union will ask its members if they heard of the strike in Harwick.", 0),
        ("The federation will ask staff if the walk to work is safe.", 0),
        ("The union will ask nurses if they are willing to walk out.", 1),
        ("The guild will ask its members whether they would back industrial action.", 1),
    ],
)
def test_only_who_is_asked_to_stop_work_is_balloted(sentence: str, count: int) -> None:
    assert len(dues(sentence)) == count


def test_what_is_moved_to_a_place_has_no_new_day() -> None:
    assert dues("A decision on a statue was due. It will be moved to Harwick on Friday.") == []
    body = "A decision on the pier had been due on Monday. It has been moved to "
    assert dues(body + "20 July.") == [("2026-07-20", [])]
    assert dues(body + "a meeting on 20 July.") == [("2026-07-20", [])]


@pytest.mark.parametrize(
    ("away", "edtf"),
    [
        ("it does not meet Wexdale until 20 July", None),
        ("they do not return to school until 20 July", None),
        ("it does not meet again until 20 July", "2026-07-20"),
    ],
)
def test_only_a_sitting_is_the_day_of_a_decision(away: str, edtf: str | None) -> None:
    ((found, _),) = dues(f"The club will decide on the coach, but {away}.")
    assert (found or "").removeprefix("../").removesuffix("/..") == (edtf or "")


def test_the_final_decision_is_not_called_a_draft() -> None:
    body = "The regulator will publish a draft decision in June and the final one in July."
    assert titles(body) == ["Decision by regulator"]


@pytest.mark.parametrize(
    "sentence",
    [
        "MPs are to have a vote of thanks on Friday.",
        "The judge set Friday as the deadline for Jon Hale to settle his bill.",
        "A judge set a 20 July hearing on whether to block the law but then cancelled it.",
    ],
)
def test_courtesies_debts_and_what_was_called_off_are_no_decisions(sentence: str) -> None:
    assert dues(sentence) == []


def test_who_is_asked_for_consent_ends_what_it_is_for() -> None:
    body = "The firm is seeking approval for a new vaccine from the medicines regulator."
    assert titles(body) == ["Consent for a new vaccine"]
    ((_, names),) = dues(body)
    assert names == ["medicines regulator"]


def test_the_consent_of_kin_is_no_pending_decision() -> None:
    assert dues("The patient seeks approval from his father.") == []
    assert len(dues("The mayor seeks approval from her party for the plan.")) == 1
