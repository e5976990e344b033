"""The day of a vote is no part of what is voted on."""

import pytest

from tests.extraction.briefs import read_brief


def issues(*paragraphs: str) -> set[str]:
    """What positions are taken on."""
    brief = read_brief("\n\n".join(["A headline", *paragraphs]))
    return {one.issue.name for one in brief.positions}


@pytest.mark.parametrize(
    "day",
    [
        "on 4 May",
        "on 4 May 2027",
        "on May 4",
        "on 12 June",
        "on the 4th of May",
        "on 12 or 13 June",
        "on 12–13 June",
        "on Tuesday",
        "on Tuesday 4 May",
        "next month",
    ],
)
def test_the_day_of_a_vote_is_no_part_of_its_issue(day: str) -> None:
    told = f"The council will vote on the tunnel {day}."
    assert issues(told, "“We back the tunnel,” said Ann Lowe.") == {"The tunnel goes ahead"}


@pytest.mark.parametrize("what", ["on 12 boats", "on night flights"])
def test_what_a_plan_is_on_is_a_part_of_it(what: str) -> None:
    told = f"The council will vote on a levy {what}."
    assert issues(told, "Ann Lowe opposes the levy.") == {f"A levy {what} goes ahead"}
