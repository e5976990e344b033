"""Days that say which thing it is, and full stops that only shorten a word."""

import pytest

from brief.pending_decisions import DueKind
from tests.extraction.briefs import read_brief
from tests.extraction.test_pending_decisions import decisions, due, one


@pytest.mark.parametrize(
    ("body", "edtf", "title"),
    [
        ("A ruling on the June 6 case is expected by Sept. 30.", "../2026-09-30",
         "Ruling on the June 6 case"),
        ("A ruling on the 6 June case is expected by 30 September.", "../2026-09-30",
         "Ruling on the 6 June case"),
        ("Meadow Council will rule on the July 1 start of the ban on May 5.", "2026-05-05",
         "Ruling on the July 1 start of the ban"),
        ("Meadow Council will decide on July output at its next meeting, on June 7.",
         "2026-06-07", "Decision on July output"),
        ("Meadow Council will vote on whether to extend the Sept. 30 deadline for farm aid.",
         None, "Vote whether to extend the Sept. 30 deadline for farm aid"),
        ("A vote on a bill to extend the aid to Sept. 30, 2027 is expected on Dec. 4.",
         "2026-12-04", "Vote on a bill to extend the aid"),
        ("A decision on whether to move the trial from Oct. 5 to Dec. 4 is due this week.",
         "2026-04-06/2026-04-12", "Decision whether to move the trial"),
    ],
)  # fmt: skip
def test_the_day_of_a_thing_is_not_that_of_the_decision(
    body: str, edtf: str | None, title: str
) -> None:
    found = one(body)
    assert (due(found), found.title) == (edtf, title)


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("Meadow Council will vote on the plan at the June 4 meeting.", "2026-06-04"),
        ("Meadow Council will vote on the plan at its Monday night session.", "2026-04-13"),
        ("Meadow Council will decide on the plan before the June 4 primary.", "../2026-06-03"),
        ("Meadow Council will decide on June 4 whether to sell it.", "2026-06-04"),
        ("Meadow Council will decide in June whether to sell it.", "2026-06"),
        ("Meadow Council faces a June 4 deadline to vote on the plan.", "../2026-06-04"),
    ],
)
def test_the_day_of_a_meeting_or_deadline_is(body: str, edtf: str) -> None:
    assert due(one(body)) == edtf


@pytest.mark.parametrize(
    ("body", "edtf", "title"),
    [
        ("A vote on Proposition No. 10 is expected on Dec. 4.", "2026-12-04",
         "Vote on Proposition No. 10"),
        ("Meadow Council will vote on Dec. 4 on the plan to shut Mine No. 5 in Oxmere.",
         "2026-12-04", "Vote on the plan to shut Mine No. 5"),
        ("A proposal to move the race from Aug. 9 to Sept. 30 will be put to a vote on Tuesday.",
         "2026-04-14", "Vote on a proposal to move the race from Aug. 9 to Sept. 30"),
        ("Meadow Council has until Sept. 30 to decide whether to sell the hall on St. Ann St.",
         "../2026-09-30", "Decision whether to sell the hall on St. Ann St"),
    ],
)  # fmt: skip
def test_a_shortened_month_or_number_cuts_nothing(body: str, edtf: str, title: str) -> None:
    found = one(body)
    assert (due(found), found.title) == (edtf, title)


def test_a_stop_that_ends_a_sentence_still_does() -> None:
    found = decisions("A ruling was expected in Dec. Two judges resigned. It is due on May 4.")[1]
    assert [due(one) for one in found if one.due_kind is DueKind.DEADLINE] == []


@pytest.mark.parametrize(
    ("body", "statement"),
    [
        ("A ban from Dec. 4 on cars is opposed by the union.",
         "A ban from Dec. 4 on cars goes ahead"),
        ("The union backs a strike on Dec. 4 at the port.",
         "A strike on Dec. 4 at the port goes ahead"),
        ("The union opposes the plan to close Fire Station No. 10.",
         "The plan to close Fire Station No. 10 is adopted"),
        ("The union opposes the plan to close the mine by Sept. 30 at the latest.",
         "The plan to close the mine by Sept. 30 at the latest is adopted"),
        ("The union is against a Dec. 4 closure of Mine No. 5.",
         "A Dec. 4 closure of Mine No. 5 goes ahead"),
    ],
)  # fmt: skip
def test_an_issue_is_not_cut_at_a_shortened_month_or_number(body: str, statement: str) -> None:
    assert statement in [issue.statement for issue in read_brief(f"A headline\n\n{body}").issues]
