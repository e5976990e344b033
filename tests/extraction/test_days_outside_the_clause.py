"""Days of a decision outside of its clause, days in it that are of something else, who decides."""

import pytest

from tests.extraction.briefs import read_brief
from tests.extraction.test_dates import date_of
from tests.extraction.test_pending_decisions import decisions, due, one


@pytest.mark.parametrize(
    ("sentence", "text", "edtf"),
    [
        ("They will meet between now and 4 June.", "between now and 4 June", "../2026-06-04"),
        ("They will meet between now and the end of May.", "between now and the end of May",
         "../2026-05-31"),
        ("They will meet between now and June.", "between now and June", "../2026-06"),
        ("They must pay before midnight on Sunday.", "before midnight on Sunday",
         "../2026-04-12"),
        ("They must pay before 5 p.m. on 4 June.", "before 5 p.m. on 4 June", "../2026-06-04"),
        ("They must pay before noon on Friday.", "before noon on Friday", "../2026-04-10"),
        ("They must pay before Sunday.", "before Sunday", "../2026-04-11"),
        ("They will meet in the next 48 hours.", "next 48 hours", "../2026-04-11"),
        ("They will meet over the coming 24 hours.", "coming 24 hours", "../2026-04-10"),
        ("They will meet before the month is out.", "before the month is out", "../2026-04-30"),
        ("They will meet before the week is over.", "before the week is over", "../2026-04-12"),
        ("They will meet no sooner than June.", "no sooner than June", "2026-06/.."),
        ("They will meet no later than June.", "no later than June", "../2026-06"),
        ("It may come as late as June.", "June", "2026-06"),
        ("It will be signed by the time the leaders meet in June.",
         "by the time the leaders meet in June", "../2026-06"),
        ("It will be signed by the time the three countries sit down on 4 June.",
         "by the time the three countries sit down on 4 June", "../2026-06-04"),
        ("It will come at the earliest in June.", "at the earliest in June", "2026-06/.."),
        ("It will come in June at the soonest.", "June at the soonest", "2026-06/.."),
        ("They will meet in the next week or two.", "next week or two", "../2026-04-23"),
        ("They will meet in the next day or two.", "next day or two", "../2026-04-11"),
        ("They will meet this coming Saturday.", "coming Saturday", "2026-04-11"),
        ("They will meet before this year’s end.", "before this year’s end", "../2026-12-31"),
        ("They will meet on June 4 or 5.", "June 4 or 5", "2026-06-04/2026-06-05"),
        ("They must agree before the deal runs out at the end of May.",
         "before the deal runs out at the end of May", "../2026-05-31"),
        ("They must agree before the season starts in August.",
         "before the season starts in August", "../2026-08"),
        ("They will extend it by a year on 4 June.", "4 June", "2026-06-04"),
        ("They will meet later in the day.", "later in the day", "2026-04-09"),
    ],
)  # fmt: skip
def test_a_term_may_be_counted_by_the_hour_or_from_now(sentence: str, text: str, edtf: str) -> None:
    assert date_of(sentence) == (text, edtf)


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("Councillors are due to vote no later than 4 June on whether to sell the hall.",
         "../2026-06-04"),
        ("Trustees are due to decide no later than the end of June whether to sell the hall.",
         "../2026-06-30"),
        ("Trustees are due to decide by the end of 2027 whether to sell the hall.",
         "../2027-12-31"),
    ],
)  # fmt: skip
def test_a_last_day_may_stand_between_a_verb_and_what_it_is_on(body: str, edtf: str) -> None:
    assert due(one(body)) == edtf


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("Harbour Court reserved its verdict for 4 June on the appeal against the toll.",
         "2026-06-04"),
        ("Harbour Court reserved its decision on the pay claim until 4 June.", "../2026-06-04"),
        ("Harbour Court has reserved judgment in the case of the two tankers for 4 June.",
         "2026-06-04"),
        ("Judge Ada Moss reserved her ruling to 4 June.", "2026-06-04"),
        ("Harbour Court on Wednesday reserved its verdict for Friday on the toll.", "2026-04-10"),
        ("Judge Ada Moss reserved judgment in the appeal of the ferry company, which was fined "
         "last year, until 4 June.", "../2026-06-04"),
    ],
)  # fmt: skip
def test_a_judgment_is_due_on_the_day_it_is_reserved_for(body: str, edtf: str) -> None:
    assert due(one(body)) == edtf


@pytest.mark.parametrize(
    "body",
    [
        "The meeting, at which the closure will be decided, is on 4 June.",
        "The congress, at which a new leader will be chosen, begins on 4 June.",
        "The session, at which members will vote on the fee, has been called for 4 June.",
        "The summit, at which ministers will decide on the cuts, takes place on 4 June.",
    ],
)
def test_a_meeting_may_be_told_before_and_its_day_behind_what_it_decides(body: str) -> None:
    assert due(one(body)) == "2026-06-04"


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("When members return on Monday, they will vote on a bill that would fund the ferry until "
         "4 June.", "2026-04-13"),
        ("On Monday the Senate will decide on a bill that would keep the banks shut until 4 June.",
         "2026-04-13"),
        ("Meadow Council will decide on Monday on a plan that would run until 4 June.",
         "2026-04-13"),
        ("The Senate is expected to approve a bill that would keep the banks shut until 4 June.",
         None),
        ("The Senate is expected to approve a text that allows elections to be held by the end of "
         "the year.", None),
        ("Meadow Council is expected to approve a plan that allows a bridge to be built by July.",
         None),
    ],
)  # fmt: skip
def test_what_is_decided_may_have_a_term_of_its_own(body: str, edtf: str | None) -> None:
    assert due(one(body)) == edtf


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("A decision on whether the £20m (about $26m) arena can be built will be made by 4 June.",
         "../2026-06-04"),
        ("The ministry will decide by 4 June whether the line (about 40 km) can be built.",
         "../2026-06-04"),
        ("Meadow Council will vote on the 90-metre (295-foot) tower on 4 June.", "2026-06-04"),
        ("A ruling on whether the hall (a listed building) may be pulled down is due on 4 June.",
         "2026-06-04"),
    ],
)  # fmt: skip
def test_a_sum_in_brackets_does_not_part_a_decision_from_its_day(body: str, edtf: str) -> None:
    assert due(one(body)) == edtf


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("A ruling on the union’s appeal is still awaited and is now expected on 4 June.",
         "Ruling on the union’s appeal"),
        ("A decision on the mine had been expected on Tuesday but is now due on 4 June.",
         "Decision on the mine"),
        ("A ruling on the toll was due last month but will now be given on 4 June.",
         "Ruling on the toll"),
        ("The vote on the levy had been planned for Monday but will now be held on 4 June.",
         "Vote on the levy"),
    ],
)  # fmt: skip
def test_a_new_day_may_be_told_behind_the_old_one(body: str, title: str) -> None:
    decision = one(body)
    assert (decision.title, due(decision)) == (title, "2026-06-04")


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("Meadow Bank will wrap up its policy meeting on 4 June and then announce its decision on "
         "interest rates.", "2026-06-04"),
        ("Meadow Bank will conclude its two-day meeting on 4 June and announce its rate decision.",
         "2026-06-04"),
        ("Meadow Bank will end its policy meeting and then announce its decision on interest "
         "rates.", None),
        ("Meadow Council will hear the last resident on Monday and then publish its verdict on "
         "the toll.", None),
        ("Meadow Council will also announce its decision on the toll.", None),
    ],
)  # fmt: skip
def test_who_ends_a_meeting_and_announces_a_decision_is_still_to_decide(
    body: str, edtf: str | None
) -> None:
    assert due(one(body)) == edtf


@pytest.mark.parametrize(
    "body",
    [
        "Meadow Council will conclude its summer session on Friday.",
        "The minister will conclude her visit to Oxmere on Friday.",
        "The two sides are due to conclude their meeting on Friday.",
    ],
)
def test_a_meeting_that_is_concluded_is_no_decision(body: str) -> None:
    assert decisions(body)[1] == []


@pytest.mark.parametrize(
    ("body", "who"),
    [
        ("Harlow Steel will hold a meeting with its shareholders on 4 June to vote on the bid.",
         ["shareholders"]),
        ("Harlow Steel said it would hold a meeting of creditors on 4 June to vote on the plan.",
         ["creditors"]),
        ("About 1,800 union workers from Harlow Steel intend to hold a vote on 4 June to decide "
         "whether to strike.", ["About 1,800 union workers"]),
        ("About 900 drivers from Swift Cabs plan to hold a ballot on 4 June on the offer.",
         ["About 900 drivers"]),
    ],
)  # fmt: skip
def test_those_who_are_called_to_vote_decide_and_not_whose_they_are(
    body: str, who: list[str]
) -> None:
    (decision,) = read_brief(f"Town news\n\n{body}\n").pending_decisions
    assert [ref.name for ref in decision.deciders] == who


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("The two leaders praised a treaty due to be signed on 4 June.", "2026-06-04"),
        ("Farmers marched against a bill set to be approved on 4 June.", "2026-06-04"),
        ("A free trade deal expected to be signed in June would end the row.", "2026-06"),
        ("The budget scheduled to be adopted on 4 June has been cut.", "2026-06-04"),
    ],
)  # fmt: skip
def test_what_is_to_be_signed_may_be_told_in_passing(body: str, edtf: str) -> None:
    assert due(one(body)) == edtf


@pytest.mark.parametrize(
    ("body", "who"),
    [
        ("Harlow Steel said shareholders would in any case have to decide whether to accept it.",
         ["shareholders"]),
        ("The minister said voters would in the end have to decide whether to keep the levy.",
         ["voters"]),
        ("The mayor said councillors will at some point have to decide whether to sell the hall.",
         ["councillors"]),
        ("The survey will help the council decide whether to build the bridge.", ["council"]),
        ("The survey is meant to help the planning committee determine whether to build it.",
         ["planning committee"]),
    ],
)  # fmt: skip
def test_set_words_and_help_do_not_hide_who_decides(body: str, who: list[str]) -> None:
    (decision,) = read_brief(f"Town news\n\n{body}\n").pending_decisions
    assert [ref.name for ref in decision.deciders] == who


@pytest.mark.parametrize(
    "body",
    [
        "The site will help shoppers decide which phone to buy.",
        "The study helped the city decide whether to build the line.",
    ],
)
def test_help_for_everybody_or_of_old_is_no_decision(body: str) -> None:
    assert decisions(body)[1] == []


@pytest.mark.parametrize(
    "body",
    [
        "Ministers are considering a cut in fares to avoid a slump in June.",
        "Meadow Council is considering a levy to help the ferry next year.",
        "Ruritania is considering a bid to prevent a strike in July.",
    ],
)
def test_what_somebody_weighs_has_not_the_day_of_what_it_is_to_avert(body: str) -> None:
    assert due(one(body)) is None


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("The committee approved the bill, sending it to the full Senate, which votes on 4 June.",
         "2026-06-04"),
        ("The deal must still be approved by members, who vote on 4 June.", "2026-06-04"),
        ("The plan goes to Meadow Council, which decides on 4 June.", "2026-06-04"),
        ("Meadow Council is reviewing the merger and is due to report on 4 June.", "2026-06-04"),
        ("Meadow Council is considering the application and will rule by 4 June.",
         "../2026-06-04"),
        ("Vera Holm was found guilty. She will return to court for sentencing on 4 June.",
         "2026-06-04"),
    ],
)  # fmt: skip
def test_a_day_may_stand_with_a_verb_behind_the_decision(body: str, edtf: str) -> None:
    assert due(one(body)) == edtf


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("Three cities want the games, with the winner to be chosen on 4 June.",
         "Choice of the winner"),
        ("She will step down in May, with a successor to be elected on 4 June.",
         "Election of a successor"),
        ("The law was passed, with the details to be settled by ministers on 4 June.",
         "Settlement of the details"),
        ("The tender closed on Monday, with a contractor to be selected on 4 June.",
         "Choice of a contractor"),
    ],
)  # fmt: skip
def test_what_is_to_be_chosen_may_hang_on_with(body: str, title: str) -> None:
    decision = one(body)
    assert (decision.title, due(decision)) == (title, "2026-06-04")
