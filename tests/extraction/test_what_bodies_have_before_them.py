"""What a body has before it, and the days on which it is done with it."""

import pytest

from tests.extraction.test_days_told_elsewhere import dues

MORE = "\n\nResidents filled the hall on Monday. A town nearby did the same in 2023.\n\n"


@pytest.mark.parametrize(
    ("body", "edtf", "who"),
    [
        ("The federation’s council will consider the request. It will meet in Zurich on 6 October.",
         "2026-10-06", "council"),
        ("The parole board will consider the release of Victor Lund, who hurt two guards, at a "
         "hearing in April.", "2026-04", "parole board"),
        ("Ruritania’s cabinet will discuss the 2027 budget on Thursday.", "2026-03-05", "cabinet"),
        ("The Harbor Pilots Guild asked members to vote on strike action by May 1.",
         "../2026-05-01", "members"),
        ("Musicians of the orchestra are to hold a ballot on a pay cut. Voting opens on October 12 "
         "and closes on October 26.", "2026-10-26", "Musicians"),
        (f"Members of both unions must approve the plan.{MORE}The ballot will run from 1 to 22 "
         "September.", "2026-09-01/2026-09-22", "Members"),
        ("The council is considering a rise of 20 percent in ferry fares. A final vote is expected "
         "on 1 April.", "2026-04-01", "council"),
        ("Investors in Ostara Mining will vote on the removal of the chairman, Giles Penrose, at "
         "an extraordinary meeting called for June 26.", "2026-06-26", "Investors"),
    ],
)  # fmt: skip
def test_what_a_body_has_before_it_is_pending(body: str, edtf: str, who: str) -> None:
    ((date, deciders),) = dues(body)
    assert date == edtf
    assert any(who in one for one in deciders)


@pytest.mark.parametrize(
    "body",
    [
        "If the council would consider the request, he said, he would be glad.",
        "The minister will consider the weather before she travels on Monday.",
        "The firm’s managers will discuss the weather on Thursday.",
        "The guild asked members to vote against the motion on Friday.",
        "Early voting runs from 9 March to 23 March.",
        "The cabinet will discuss the flood on Thursday.",
    ],
)
def test_what_only_is_talked_of_is_not_pending(body: str) -> None:
    assert dues(body) == []


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("The watchdog must decide whether to refer the deal. The deadline for a decision is 29 "
         "May.", "../2026-05-29"),
        ("Lawmakers have yet to pass a budget. The deadline is midnight Friday.", "../2026-03-06"),
        (f"A judge in Boise must decide whether to halt work on the line.{MORE}The judge said she "
         "would issue a written order by June 5.", "../2026-06-05"),
        (f"The investor Hale & Roe is considering an offer for Marden.{MORE}Under the rules Hale & "
         "Roe has until 5 p.m. on 24 July to make a firm bid or walk away.", "../2026-07-24"),
        ("A tribunal in Lund is to rule whether Ruritania may shut its ports. The tribunal has "
         "until 9 May to publish its award.", "../2026-05-09"),
        ("Negotiators are trying to agree on how much aid poor countries should get after 2030.",
         None),
    ],
)  # fmt: skip
def test_a_deadline_told_behind_is_that_of_the_decision(body: str, edtf: str | None) -> None:
    assert [date for date, _ in dues(body)] == [edtf]


def test_another_body_that_meets_gives_no_day() -> None:
    senate = "The senate must decide whether to ratify the pact."
    told = dues(f"{senate}{MORE}The city council meets May 9.")
    assert [date for date, _ in told] == [None]


@pytest.mark.parametrize(
    "body",
    [
        "The builder Orland Homes said it plans to withdraw if the council delays the vote.",
        "The council voted to approve the rule. Its members had put off the vote twice.",
    ],
)
def test_a_delay_that_is_only_feared_or_long_past_is_not_pending(body: str) -> None:
    assert dues(body) == []


@pytest.mark.parametrize(
    ("body", "edtf", "who"),
    [
        ("Energy ministers put off the decision to a meeting in Gdansk on December 10.",
         "2026-12-10", ["Energy ministers"]),
        ("The Farmers’ Alliance will hold a congress on 5 December. Its leader said members would "
         "decide then whether to leave the coalition.", "2026-12-05", ["members"]),
        ("The government will take a decision on a subsidy later this year.", "2026",
         ["government"]),
        ("If the cap survives, it goes to a referendum on 20 September.", "2026-09-20", []),
        ("A federal appeals court heard arguments in a suit by ranchers. A ruling is expected by "
         "the end of next month.", "../2026-04-30", ["federal appeals court"]),
        ("The firm has asked the regulator, Ofwat, to let it raise bills.", None, ["Ofwat"]),
    ],
)  # fmt: skip
def test_who_decides_and_when_is_told_around_it(
    body: str, edtf: str | None, who: list[str]
) -> None:
    assert dues(body) == [(edtf, who)]


@pytest.mark.parametrize(
    ("decision", "told", "edtf"),
    [
        ("The board of Norland Steel will decide whether to close the mill.",
         "The company said it would announce its decision by the end of June.", "../2026-06-30"),
        ("The board of Norland Steel will decide whether to close the mill.",
         "Norland Steel has said it will decide by mid-April.", "../2026-04"),
        ("The board of Norland Steel will decide whether to close the mill.",
         "Directors will meet on March 26.", "2026-03-26"),
        ("The watchdog is reviewing the merger of the two banks.",
         "The watchdog has until March 27 to decide whether to clear the deal.", "../2026-03-27"),
        ("The watchdog is reviewing the merger of the two banks.",
         "A spokesman said the inquiry would conclude in April.", "2026-04"),
        ("The city council is to decide whether to sell the pool.",
         "The council has until March 31 to make up its mind.", "../2026-03-31"),
        ("The city council is to decide whether to sell the pool.",
         "The deadline to decide is March 31.", "../2026-03-31"),
        ("Members of the union must decide whether to accept the offer.",
         "The result will be announced on March 27.", "2026-03-27"),
        ("Parliament must still approve the treaty.", "The ratification vote is on April 15.",
         "2026-04-15"),
    ],
)  # fmt: skip
def test_a_day_told_by_another_name_is_that_of_one_decision(
    decision: str, told: str, edtf: str
) -> None:
    for between in (" ", MORE):
        assert [date for date, _ in dues(f"{decision}{between}{told}")] == [edtf]


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("The ECB, which meets on March 19, is expected to leave rates unchanged.", "2026-03-19"),
        ("The deal, which needs the approval of two-thirds of shareholders, will be put to a vote "
         "on April 14.", "2026-04-14"),
        ("The city council is to decide whether to sell the pool. Councillors will have their say "
         "on March 17.", "2026-03-17"),
        ("Shareholders must approve the takeover. The offer is open until April 14.",
         "../2026-04-14"),
    ],
)  # fmt: skip
def test_one_decision_is_told_in_two_breaths(body: str, edtf: str) -> None:
    assert [date for date, _ in dues(body)] == [edtf]


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("Board members have not made up their minds. The board plans a vote at its April 14 "
         "meeting.", "2026-04-14"),
        ("A vote among the bloc’s ambassadors had been pencilled in for Monday but was postponed. "
         "It is now planned for June 3.", "2026-06-03"),
        ("The agency put off its decision on the inhaler. It had been due on Monday. The new "
         "target date is May 8.", "2026-05-08"),
        ("The Riksbank will probably leave its policy rate at 1.75% next week. It publishes its "
         "decision on March 12.", "2026-03-12"),
        ("Envoys are trying to hammer out a truce before a self-imposed deadline of May 8.",
         "../2026-05-08"),
        ("Supervisors delayed action on Monday on a pipeline that would run behind a school. The "
         "board will take it up again April 14.", "2026-04-14"),
        ("Members of the assembly will debate a law on assisted dying in the week beginning April "
         "13, and are expected to vote at the end of the debate.", "2026-04-13/2026-04-19"),
        ("Professors will begin voting on Monday on whether to strike, and the union expects to "
         "announce the outcome on March 25.", "2026-03-25"),
        ("The contract expires on March 31, and the musicians are to vote on April 2 on whether to "
         "strike.", "2026-04-02"),
        ("Ruritania’s government faces a vote of no confidence after it raised taxes.", None),
    ],
)  # fmt: skip
def test_the_day_and_the_decision_stand_apart(body: str, edtf: str | None) -> None:
    assert [date for date, _ in dues(body)] == [edtf]


@pytest.mark.parametrize(
    "body",
    [
        "The bank will probably leave the building next week.",
        "The minister faces a vote of thanks from her party.",
        "The firm delayed action films for children.",
    ],
)
def test_what_only_looks_like_it_is_none(body: str) -> None:
    assert dues(body) == []
