"""When a decision is due, where its day is told in other ways than the plainest."""

import pytest

from extraction.articles import article_of
from extraction.pipeline import extract
from tests.extraction.test_days_told_elsewhere import WIRE, days, dues
from tests.extraction.test_pending_decisions import decisions


def only(body: str) -> str | None:
    """When the one decision of a wire story of Tuesday, 3 March 2026 is due."""
    ((edtf, _),) = dues(body)
    return edtf


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("the day after tomorrow", "2026-03-05"),
        ("a week today", "2026-03-10"),
        ("a week tomorrow", "2026-03-11"),
        ("two weeks today", "2026-03-17"),
        ("a fortnight tomorrow", "2026-03-18"),
        ("tomorrow week", "2026-03-11"),
        ("on Friday fortnight", "2026-03-20"),
        ("on Thursday next", "2026-03-12"),
        ("on Thursday next week", "2026-03-12"),
        ("on 7/8 April", "2026-04-07/2026-04-08"),
        ("by month’s end", "../2026-03-31"),
        ("by the week’s end", "../2026-03-08"),
        ("in the latter half of 2027", "2027-07/2027-12"),
        ("in the latter half of the year", "2026-07/2026-12"),
        ("at its April plenary", "2026-04"),
        ("at next month’s sitting", "2026-04"),
    ],
)
def test_days_are_told_by_today_and_tomorrow_too(words: str, edtf: str) -> None:
    assert only(f"The board will vote on the plan {words}.") == edtf


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("The strike has lasted a week today.", "2026-03-03"),
        ("She is paid 900 a week today.", "2026-03-03"),
        ("The choir sang the day after.", None),
        ("It rained in the latter half of the game.", None),
        ("Tomorrow week-long festivals begin.", "2026-03-04"),
        ("The choir sang the day before yesterday.", "2026-03-01"),
    ],
)
def test_no_week_is_counted_where_none_is_told(sentence: str, edtf: str | None) -> None:
    assert days(sentence) == ([edtf] if edtf else [])


@pytest.mark.parametrize("words", ["in spring 2027", "in the summer of 2027", "by autumn 2027"])
def test_a_season_of_a_year_is_no_month_of_it_either(words: str) -> None:
    assert only(f"The board will vote on the plan {words}.") is None


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("The watchdog has 90 working days to rule, which gives it until July 14.",
         "../2026-07-14"),
        ("The ministry must rule within six months, by 1 June.", "../2026-06-01"),
        ("The senate has a month to confirm her, that is, until 1 April.", "../2026-04-01"),
        ("The board has 30 days, until April 9, to accept or reject the bid.", "../2026-04-09"),
        ("The agency must rule within 60 days, or by 8 May.", "../2026-05-08"),
        ("The agency has 40 business days to approve the sale – until 8 May.", "../2026-05-08"),
        # Another day, of something else:
        ("The agency must rule within 60 days, and the ban applies until 1 September.",
         "../2026-05-02"),
        ("The agency must rule within two weeks, and shops stay shut until 1 September.",
         "../2026-03-17"),
        ("The agency has two weeks to rule on the ban, in force until 1 September.",
         "../2026-03-17"),
    ],
)  # fmt: skip
def test_a_count_that_is_told_over_as_a_day_is_that_day(sentence: str, edtf: str) -> None:
    assert only(sentence) == edtf


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("The assembly must approve the rules, and it does not sit again until 28 April.",
         "2026-04-28"),
        ("The council must approve the rules but does not meet until May.", "2026-05"),
        ("The rules need the approval of parliament, which is not sitting until 28 April.",
         "2026-04-28"),
        ("Parliament must ratify the treaty. It does not return until 28 April.", "2026-04-28"),
        ("Congress must approve the sale, but it is not due back until 28 April.", "2026-04-28"),
        ("Parliament must ratify the treaty, but it is in recess until 28 April.", "2026-04-28"),
        # That they are together then is not yet when they decide, or not they are away:
        ("Parliament must ratify the treaty, but it does not return until May.", None),
        ("The council must approve the rules, and the pool does not open until 28 April.", None),
        ("The council must approve the rules, but the mayor is not back until 28 April.", None),
        ("The council must approve the rules. It is in session until 28 April.", None),
    ],
)  # fmt: skip
def test_who_is_not_together_until_a_day_decides_then(body: str, edtf: str | None) -> None:
    assert only(body) == edtf


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("Ministers will decide on quotas for the second quarter when they hold a call on Sunday.",
         "2026-03-08"),
        ("Leaders will decide on the fund when they hold talks in Turin on 7 April.", "2026-04-07"),
        ("The board will choose a site when it holds its next meeting on 7 April.", "2026-04-07"),
        ("The board will choose a site when rents hold steady in April.", None),
    ],
)  # fmt: skip
def test_they_decide_when_they_hold_a_meeting(sentence: str, edtf: str | None) -> None:
    assert only(sentence) == edtf


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("late on Friday", "2026-03-06"),
        ("some time in April", "2026-04"),
        ("around 7 April", "2026-04-07"),
        ("in the last days of April", "2026-04"),
        ("early in the new year", "2027"),
        ("not before April", "2026-04/.."),
    ],
)
def test_what_hedges_a_new_day_is_no_other_vote(words: str, edtf: str) -> None:
    body = f"The council put off its vote on the pool last week. It will now vote {words}."
    found = extract(article_of(WIRE + body)).pending_decisions
    assert [(one.title, one.due and one.due.edtf) for one in found] == [("Vote on the pool", edtf)]
