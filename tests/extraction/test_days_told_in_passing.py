"""Days of a decision that are told in passing: between commas, of a meeting, in the headline."""

import pytest

from brief.pending_decisions import DueKind
from tests.extraction.test_pending_decisions import decisions, due, one


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("Oxmere awaits a ruling on the union’s appeal, expected on 4 June.", "2026-06-04"),
        ("Oxmere awaits a vote on the plan, scheduled for 4 June.", "2026-06-04"),
        ("The plan still needs the approval of the council, which could come as soon as 4 June.",
         "2026-06-04"),
        ("The plan still has to be approved by Meadow Council, probably on 4 June.", "2026-06-04"),
        ("Meadow Council must still approve the plan, most likely in June.", "2026-06"),
        ("Harbour Court will rule on the appeal, but not before 4 June.", "2026-06-04/.."),
        ("Meadow Council will vote on the plan after the June 4 election.", "2026-06-04/.."),
        ("Meadow Council will vote on the plan after an inquiry that ends on 4 June.",
         "2026-06-04/.."),
        ("Members will be balloted on the move, with the result to be announced on 4 June.",
         "2026-06-04"),
        ("A ruling in the case, brought by four tenants, is expected on 4 June.", "2026-06-04"),
        ("The vote, originally planned for Monday, will now be held on 4 June.", "2026-06-04"),
        ("The decision, first due in March, will be made on 4 June.", "2026-06-04"),
    ],
)  # fmt: skip
def test_a_day_may_stand_behind_what_is_said_between(body: str, edtf: str) -> None:
    assert due(one(body)) == edtf


@pytest.mark.parametrize(
    "body",
    [
        "Harbour Court will rule on the appeal, but on 4 June the road opens.",
        "Oxmere awaits a ruling on the bridge, due to open on 4 June.",
        "Oxmere awaits a vote on the fair, expected to open on 4 June.",
        "Meadow Council will vote on the plan after talks failed on Monday.",
        "Meadow Council will vote on the plan, and not on 4 June.",
    ],
)
def test_what_stands_between_may_have_a_day_of_its_own(body: str) -> None:
    assert due(one(body)) is None


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("Councillors will meet on 4 June and decide whether to sell the hall.", "2026-06-04"),
        ("Meadow Council will meet on 4 June and vote on the plan.", "2026-06-04"),
        ("Meadow Council will meet on 4 June and vote on the plan on 9 June.", "2026-06-09"),
        ("The next meeting of Meadow Council is on 4 June. It will then vote on the plan.",
         "2026-06-04"),
        ("The next session of the city’s planning committee is on 4 June. Members will vote on "
         "the plan then.", "2026-06-04"),
        ("Meadow Council is to vote on the plan. A date of 4 June has been set.", "2026-06-04"),
    ],
)  # fmt: skip
def test_who_meets_on_a_day_decides_then(body: str, edtf: str) -> None:
    assert due(one(body)) == edtf


@pytest.mark.parametrize(
    "body",
    [
        "Meadow Council is to vote on the plan. A date of 4 June has been set for the fair.",
        "The meeting of minds is rare. On 4 June a fair opens. It will then vote on the plan.",
    ],
)
def test_the_day_of_something_else_is_none(body: str) -> None:
    assert [due(found) for found in decisions(body)[1]] == [None]


@pytest.mark.parametrize(
    ("headline", "body", "edtf"),
    [
        ("Meadow Council to vote on bridge on 4 June", "Meadow Council will vote on the bridge.",
         "2026-06-04"),
        ("Meadow Council to vote on bridge on 4 June",
         "Meadow Council will vote on the bridge on 9 June.", "2026-06-09"),
        ("Meadow Council to vote on bridge on 4 June", "Meadow Council will vote on the budget.",
         None),
    ],
)  # fmt: skip
def test_a_headline_may_tell_the_day_alone(headline: str, body: str, edtf: str | None) -> None:
    assert due(one(body, headline)) == edtf


def test_what_is_to_follow_an_event_is_only_expected() -> None:
    assert one("Meadow Council will vote on the plan after the June 4 fair.").due_kind is (
        DueKind.EXPECTED
    )


@pytest.mark.parametrize(
    ("body", "edtf", "status"),
    [
        ("The vote on the plan has been brought forward to 4 June.", "2026-06-04", "scheduled"),
        ("The vote was brought forward from 9 June to Friday.", "2026-04-10", "scheduled"),
        ("A ruling on the appeal has been moved up to Friday.", "2026-04-10", "scheduled"),
        ("The vote on the plan has been put back to 4 June.", "2026-06-04", "postponed"),
    ],
)
def test_a_decision_may_be_moved_either_way(body: str, edtf: str, status: str) -> None:
    found = one(body)
    assert (due(found), found.status.value) == (edtf, status)


def test_what_is_brought_forward_without_a_day_is_not_told_when() -> None:
    assert decisions("The vote on the plan was brought forward by the mayor.")[1] == []


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("Vera Holm has yet to decide whether to approve the mine. Her office said an announcement "
         "would come by 30 June.", "../2026-06-30"),
        ("Vera Holm has yet to decide on the mine, a decision she is due to announce by 30 June.",
         "../2026-06-30"),
        ("Members will choose a leader, with the winner announced on 12 June.", "2026-06-12"),
        ("The bank’s board meets on 11 June and is expected to raise rates.", "2026-06-11"),
        ("Whether to sell the hall will be up to Meadow Council on 9 June.", "2026-06-09"),
        ("Meadow Council will vote on the plan in time for the start of the term in September.",
         None),
        ("The bank’s board met on Monday and is expected to raise rates in June.", "2026-06"),
    ],
)  # fmt: skip
def test_when_it_is_known_may_be_told_for_it(body: str, edtf: str | None) -> None:
    assert due(one(body)) == edtf


@pytest.mark.parametrize(
    ("body", "edtf", "who"),
    [
        ("The order is in force until 4 June, when Harbour Court will decide whether to extend "
         "it.", "2026-06-04", ["Harbour Court"]),
        ("The court heard arguments on Tuesday and is expected to rule in June.", "2026-06",
         ["court"]),
        ("The decision was left to Meadow Council, meeting in Oxmere on 4 June.", "2026-06-04",
         ["Meadow Council"]),
        ("The trustees tabled the plan and will take it up again on 16 June.", "2026-06-16",
         ["trustees"]),
        ("The board plans to pick a superintendent by 1 July.", "../2026-07-01", ["board"]),
        ("The board said it would announce a new coach by the start of the season on 6 July.",
         "../2026-07-06", ["board"]),
        ("The union will hold a strike ballot from 25 May; the result is due on 12 June.",
         "2026-06-12", ["union"]),
        ("The mandate ends on 30 June, and Meadow Council must decide before then whether to "
         "renew it.", "2026-06-30", ["Meadow Council"]),
        ("Meadow Council could sign off on the plan on 4 June.", "2026-06-04",
         ["Meadow Council"]),
        ("Meadow Council is to issue its decision on the farm on or around 9 June.",
         "2026-06-09", ["Meadow Council"]),
        ("The minister will have 20 days to decide once she gets the report on 1 June.", None,
         ["minister"]),
    ],
)  # fmt: skip
def test_the_day_and_who_decides_then_stand_apart(
    body: str, edtf: str | None, who: list[str]
) -> None:
    found = one(body)
    assert (due(found), [actor.name for actor in found.deciders]) == (edtf, who)
    assert not found.title.endswith((" around", " or", " once"))


@pytest.mark.parametrize(
    "body",
    [
        "Meadow Council has seen the plan and could sign for the parcel on 4 June.",
        "The board plans to pick apples by 1 July.",
        "The trustees tabled the plan and will take a walk on 16 June.",
    ],
)
def test_like_words_decide_nothing(body: str) -> None:
    assert decisions(body)[1] == []


@pytest.mark.parametrize(
    ("paragraphs", "edtf"),
    [
        (["Meadow Council will decide whether to close two libraries.", "Staff protested.",
          "The council will make a final decision on 16 June."], "2026-06-16"),
        (["The committee must choose between Oxmere and Skarn.",
          "It will announce its choice on 6 July."], "2026-07-06"),
        (["Meadow Council put off its decision on the mall until its next meeting, which is on 12 "
          "June."], "2026-06-12"),
        (["EU leaders will have to decide on the plan.",
          "They hold a summit in Brussels on 25 June."], "2026-06-25"),
        (["EU ministers will have to settle the budget.",
          "The talks in Brussels start on 8 June."], "2026-06-08"),
        (["Ruritanians will vote on the constitution, Vera Holm said.",
          "The date is 13 September."], "2026-09-13"),
        (["The plan needs the approval of the National Diet before the recess, which begins on 17 "
          "July."], None),
        (["EU leaders will have to decide on the plan.", "They hold shares until 25 June."], None),
        (["Meadow Council will decide on the plan.", "The date is 13 September 2026 for the fair."],
         None),
    ],
)  # fmt: skip
def test_a_later_paragraph_may_tell_the_day(paragraphs: list[str], edtf: str | None) -> None:
    assert due(one("\n\n".join(paragraphs))) == edtf


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("The Senate’s June 12 vote on the bill is expected to be close.", "2026-06-12"),
        ("Ahead of the June 12 vote, the bill’s backers are two short.", "2026-06-12"),
        ("The vote on June 12 is expected to be close.", "2026-06-12"),
        ("The referendum on 12 June will be the first in a decade.", "2026-06-12"),
        ("Meadow Council will vote on the plan after the June 12 election.", "2026-06-12/.."),
    ],
)
def test_a_vote_may_be_named_by_its_day(body: str, edtf: str) -> None:
    assert due(one(body)) == edtf


@pytest.mark.parametrize(
    "body",
    [
        "The March 12 vote on the bill was close.",
        "The vote on March 12 was expected to be close.",
        "A book on the June 12 vote is on sale.",
    ],
)
def test_a_vote_that_is_over_or_only_written_about_is_none(body: str) -> None:
    assert decisions(body)[1] == []
