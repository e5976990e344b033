"""Days of decisions that a relative clause, the next sentence or a second date tells."""

import pytest

from extraction.articles import article_of
from extraction.pipeline import extract
from tests.extraction.briefs import read_brief
from tests.extraction.test_days_told_elsewhere import dues


@pytest.mark.parametrize(
    ("body", "edtf", "who"),
    [
        ("The final decision rests with the minister, who is expected to announce it before the "
         "end of the year.", "../2026-12-31", "minister"),
        ("The choice is up to the board, which will vote in June.", "2026-06", "board"),
        ("The matter is in the hands of the trustees, who have to decide by 5 May.",
         "../2026-05-05", "trustees"),
        ("The final say lies with the cabinet, which will take a decision before Christmas.",
         "../2026-12-24", "cabinet"),
    ],
)  # fmt: skip
def test_a_relative_clause_tells_when_the_body_decides(body: str, edtf: str, who: str) -> None:
    assert dues(body) == [(edtf, [who])]


def test_what_else_the_body_does_is_no_day_of_the_decision() -> None:
    assert dues("The decision rests with the minister, who will visit the site on 5 May.") == [
        (None, ["minister"])
    ]


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("A congress of the union will have the last word. It has been convened for 2 May.",
         "2026-05-02"),
        ("Members will vote on the merger. The meeting has been called for 2 May.", "2026-05-02"),
        ("The board will vote on the merger. The vote is scheduled for 2 May.", "2026-05-02"),
        ("The licence needs the approval of the energy board. The board has set aside 2 May to "
         "hear the case.", "2026-05-02"),
        ("The board will vote on the merger. It has been closed since 2 March.", None),
        ("The board will vote on the bridge. It has been planned for 2029.", None),
    ],
)  # fmt: skip
def test_the_next_sentence_tells_for_when_it_is_called(body: str, edtf: str | None) -> None:
    assert [date for date, _ in dues(body)] == [edtf]


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("The council has to pass its final order within 150 days of the notice, that is, by "
         "20 November.", "../2026-11-20"),
        ("Envoys said a vote was planned for next Tuesday, though it could slip.", "2026-03-10"),
        ("The clerk said a vote was scheduled for 12 March.", "2026-03-12"),
        ("The ballot of 3,000 drivers opens on Monday and the result will be known on 19 March.",
         "2026-03-19"),
        ("The council delayed for a second time a decision on the mast. The councillors voted 4-3 "
         "to take the matter up again at their 14 April meeting.", "2026-04-14"),
        ("The ministry has delayed its decision on the mast. The minister said that she would rule "
         "on the Otter Hill scheme by 30 June instead of the end of March.", "../2026-06-30"),
        ("The council has deferred a separate plan for a yearly charge on houses that stand empty "
         "in winter.", None),
        ("The council has deferred a separate plan for a yearly charge on empty summer houses "
         "until its meeting on 16 June.", "2026-06-16"),
    ],
)  # fmt: skip
def test_the_nearer_or_the_later_day_is_that_of_the_decision(body: str, edtf: str | None) -> None:
    assert [date for date, _ in dues(body)] == ([edtf] if edtf else [])


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("The commissioner opened a review. Her office said it expects to publish its findings by "
         "the end of May.", "../2026-05-31"),
        ("She said the conciliator would present his recommendations on Monday.", "2026-03-09"),
        ("The pay board is due to issue a finding in June.", "2026-06"),
        ("The clerk said the minister would respond to the council by the end of June.",
         "../2026-06-30"),
    ],
)  # fmt: skip
def test_findings_and_answers_are_awaited_like_rulings(body: str, edtf: str) -> None:
    assert [date for date, _ in dues(body)] == [edtf]


def test_under_a_law_it_takes_up_the_body_before() -> None:
    body = (
        "Harbour Holdings confirmed its interest. Under the Takeover Code it has until 12 May to "
        "announce a firm intention to make an offer."
    )
    assert dues(body) == [("../2026-05-12", ["Harbour Holdings"])]


@pytest.mark.parametrize(
    "body",
    [
        "The wing said it will vote in favour.",
        "Ann Bell would not vote for it until the firm put up a bond.",
        "The report says such a step would need the board’s approval.",
        "The panel recommended that access to files be subject to the court’s approval.",
        "The parliament would have to give its consent to any agreement with a third country.",
        "The commission is to present a draft treaty by 15 May.",
        "Asked whether the ministry would consider the request by June, a clerk shrugged.",
    ],
)
def test_a_side_a_supposition_or_a_question_is_no_decision(body: str) -> None:
    assert dues(body) == []


def test_a_plan_that_is_put_to_a_committee_is_decided_there() -> None:
    assert dues("An amendment will be put to the vote in the defence committee on 12 May.") == [
        ("2026-05-12", ["defence committee"])
    ]


@pytest.mark.parametrize(
    ("body", "edtf", "who"),
    [
        ("A clerk said that the board would wait until July before setting a quota.",
         "2026-07/..", ["board"]),
        ("The board will wait until 5 May to decide whether to bid.", "2026-05-05/..", ["board"]),
        ("The tribunal will wait for the report before ruling on the ban.", None, ["tribunal"]),
        ("Mussels are scarce.\n\nThe name of the new school has not been settled.", None, []),
        ("Mussels are scarce.\n\nThe route of the relief road has not yet been agreed.", None, []),
        ("The tribunal has listed the scheme for hearing on 9 May.", "2026-05-09", ["tribunal"]),
        ("The petitions have been listed for final hearing from 21 May.", "2026-05-21/..", []),
        ("The union intends to ask its members in an online vote.", None, ["its members"]),
        ("They knocked on doors, seven weeks before voters decide whether to keep the ban.", None,
         ["voters"]),
        ("A clerk said the committee was yet to decide whether to hear the petition.", None,
         ["committee"]),
        ("Mussels are scarce.\n\nFisheries ministers will take up the question again in Oxmere on "
         "8 October.", "2026-10-08", ["Fisheries ministers"]),
        ("The corporation will put the agreement to its members at a meeting in Oxmere on "
         "19 September.", "2026-09-19", ["its members"]),
    ],
)  # fmt: skip
def test_what_waits_is_listed_or_has_no_name_yet_is_open(
    body: str, edtf: str | None, who: list[str]
) -> None:
    assert dues(body) == [(edtf, who)]


@pytest.mark.parametrize(
    "body",
    [
        "A clerk said that she would wait until 5 May before going home.",
        "The name of the driver has not been released.",
        "The house was listed for sale on 9 May.",
        "The petitions were listed for hearing on 9 February.",
        "A shortlist will be put to members if the vote goes through.",
        "The firm intends to ask its members in a letter.",
        "The committee was yet to meet.",
    ],
)
def test_what_only_sounds_so_is_not(body: str) -> None:
    assert dues(body) == []


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("Teachers are to vote on a pay offer.\n\nThe ballot of the union’s 19,400 members opens "
         "on Monday and the result will be known on 19 March.", "2026-03-19"),
        ("Harbour Holdings is to decide next month whether to buy the mill.\n\nThe final choice "
         "rests with Harbour Holdings’s supervisory board, which meets on 9 April.",
         "2026-04-09"),
        ("The Harbour Safety Executive is to decide next month whether to buy it.\n\nThe final "
         "decision rests with the HSE’s supervisory board, which meets on 9 April.", "2026-04-09"),
        ("Mussels are scarce.\n\nHow the guard will be paid for is unsettled. The cabinet has to "
         "settle the matter before the end of the year.", "../2026-12-31"),
        ("The High Court reserved its verdict on a plea to suspend the rule. A clerk said the "
         "interim order would be pronounced on 16 March.", "2026-03-16"),
        ("The text will be passed on to May’s summit, where ministers have the last word.",
         "2026-05"),
        ("The board will decide on Sunday whether to host the race. A clerk said the ministry had "
         "left the decision to the board.", "2026-03-08"),
    ],
)  # fmt: skip
def test_one_decision_told_twice_is_one(body: str, edtf: str) -> None:
    assert [date for date, _ in dues(body)] == [edtf]


@pytest.mark.parametrize(
    ("body", "who"),
    [
        ("The mill needs approval from the provincial energy and utilities board for the turbine.",
         "provincial energy and utilities board"),
        ("The petitions have been listed for hearing on 9 May before the High Court.",
         "High Court"),
        ("The Harbour Workers’ Union is angry. A motion on pay will come before its annual "
         "congress in Oxmere in May.", "Harbour Workers’ Union"),
        ("The commissioner, Ann Bell, opened a review of the trial. Her office said it expects to "
         "publish its findings by the end of May.", "Ann Bell"),
    ],
)  # fmt: skip
def test_who_decides_is_told_at_length_or_by_an_office(body: str, who: str) -> None:
    assert [names for _, names in dues(body)] == [[who]]


@pytest.mark.parametrize(
    "body",
    [
        "Freedonia has not said whether it would observe a truce.",
        "Freedonia has yet to say if it would admit them.",
        "The order of the speeches will be changed.",
        "A clerk said the order would be delivered if the firm paid by 16 March.",
    ],
)
def test_how_one_stands_and_other_orders_are_no_decisions(body: str) -> None:
    assert dues(body) == []


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("A consultation runs until 30 May, after which ministers will decide whether to build.",
         "2026-05-30/.."),
        ("The board will choose a new director. Interviews will be held next week, and an "
         "announcement is expected by 30 April.", "../2026-04-30"),
        ("The deal must be approved by shareholders. An extraordinary general meeting is to be "
         "held on 26 May.", "2026-05-26"),
        ("The assembly will elect a president. The first round is scheduled for 26 May.",
         "2026-05-26"),
        ("Unions will ballot members on strike action. Voting opens on 26 May and runs for three "
         "weeks.", "2026-05-26"),
        ("The council put off a vote on the law on Tuesday. It is now expected to take place on "
         "26 May.", "2026-05-26"),
        ("The sanctions lapse on 31 July unless the 27 members agree to extend them.",
         "2026-07-31"),
        ("The council will decide whether to sell. A concert is to be held on 26 May.", None),
    ],
)  # fmt: skip
def test_a_sentence_around_adds_the_day(body: str, edtf: str | None) -> None:
    assert [date for date, _ in dues(body)] == [edtf]


@pytest.mark.parametrize(
    ("body", "edtf", "who"),
    [
        ("The plan goes before the county commission on 12 May.", "2026-05-12",
         ["county commission"]),
        ("The Senate could take up the measure next week.", "2026-03-09/2026-03-15", ["Senate"]),
        ("The application will be heard by the planning committee on 12 May.", "2026-05-12",
         ["planning committee"]),
        ("A judge set a hearing for 6 May on the motion to block the law.", "2026-05-06",
         ["judge"]),
        ("The ruling coalition aims to pass the budget by the end of May.", "../2026-05-31",
         ["ruling coalition"]),
        ("The commission has given itself until the end of June to decide.", "../2026-06-30",
         ["commission"]),
        ("The decision will be taken by the cabinet.", None, ["cabinet"]),
        ("A decision on the road will not be made until after the election.", None, []),
        ("The council voted 5-4 to send the plan to a referendum.", None, []),
        ("The parole board is due to hear the case in June.", "2026-06", ["parole board"]),
    ],
)  # fmt: skip
def test_more_ways_of_news_to_say_that_somebody_is_to_decide(
    body: str, edtf: str | None, who: list[str]
) -> None:
    assert dues(body) == [(edtf, who)]


@pytest.mark.parametrize(
    "body",
    [
        "A judge set a hearing for 6 May.",
        "The band will be heard by the river on 12 May.",
        "The decision was taken by the cabinet.",
        "An announcement is expected by 30 April.",
        "She aims to pass her exams by the end of May.",
    ],
)
def test_their_like_is_none(body: str) -> None:
    assert dues(body) == []


@pytest.mark.parametrize(
    ("body", "edtf", "who"),
    [
        ("Canvassers set out seven weeks before voters decide whether to keep the ban.\n\nBallots "
         "have been printed. Election Day is Nov. 3.", "2026-11-03", ["voters"]),
        ("Envoys gave up on the pact, leaving it to heads of state to settle the row.\n\nIt was "
         "late. Leaders are due to take up the matter at a summit in Oxmere on 5 and 6 May.",
         "2026-05-05/2026-05-06", ["heads of state"]),
        ("Ministers gave up on the pact, leaving it to the bloc’s leaders to settle the matter in "
         "June.\n\nA draft would write that into the text of a summit in Oxmere on 18 June.",
         "2026-06-18", ["the bloc’s leaders"]),
        ("The board has called a meeting for Saturday, at which it will decide whether to close.",
         "2026-03-07", ["board"]),
        ("The target date for the council’s decision is Dec. 12.", "2026-12-12", ["council"]),
        ("A decision on plans for a mill has been pushed back to the autumn.\n\nMembers of the "
         "planning committee voted by seven to four to defer the application. The committee is "
         "expected to reconsider the plans at a special meeting in October.", "2026-10", None),
    ],
)  # fmt: skip
def test_the_day_is_that_of_the_election_the_summit_or_the_meeting(
    body: str, edtf: str, who: list[str] | None
) -> None:
    found = dues(body)
    assert [date for date, _ in found] == [edtf]
    assert who is None or [names for _, names in found] == [who]


@pytest.mark.parametrize(
    "body",
    [
        "Voters decide whether to keep the ban. The election was on 3 February.",
        "Voters will decide whether to keep the ban. The fair is on 3 May.",
        "The leaders will settle the matter in June.\n\nA summit of mayors is on 18 July.",
    ],
)
def test_the_day_of_something_else_is_not(body: str) -> None:
    assert all(date in (None, "2026-06") for date, _ in dues(body))


def test_more_decisions_of_one_meeting_have_its_day() -> None:
    body = (
        "Delegates of the clubs will vote on 14 May on a boycott.\n\nThe motion has a neighbour. "
        "Delegates must also settle whether to bid for the cup."
    )
    assert [date for date, _ in dues(body)] == ["2026-05-14", "2026-05-14"]


def test_what_a_body_considers_in_the_present_is_open() -> None:
    assert dues("The row comes as the treasury considers bids for a stake in the airline.") == [
        (None, ["treasury"])
    ]
    assert dues("Ann Bell considers bids for a living.") == []


def test_the_place_of_a_dateline_before_a_colon_decides_nothing() -> None:
    article = article_of(
        "Harbour rule reserved\n\nOxmere, 3 March 2026: The Supreme Court on Tuesday asked the "
        "state why, and reserved its verdict on a plea to suspend the rule."
    )
    (found,) = extract(article).pending_decisions
    assert [who.name for who in found.deciders] == ["Supreme Court"]


@pytest.mark.parametrize(
    ("body", "edtf", "who"),
    [
        ("No ruling on the mast is expected before September.", "2026-09/..", []),
        ("The decision on the mast has been delayed until at least June.", "2026-06/..", []),
        ("The plan now goes to the full council for a vote on 12 May.", "2026-05-12",
         ["full council"]),
        ("Whether the school stays open is now in the hands of the county board.", None,
         ["county board"]),
    ],
)  # fmt: skip
def test_what_is_not_before_a_day_is_open_towards_the_end(
    body: str, edtf: str | None, who: list[str]
) -> None:
    assert dues(f"Mussels are scarce.\n\n{body}") == [(edtf, who)]


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("The scheme is to be reviewed by the council in June.", "2026-06"),
        ("A clerk said the curfew would be reviewed in June.", "2026-06"),
        ("The tribunal reserved its decision. It will be handed down on 12 May.", "2026-05-12"),
        ("The tribunal reserved its decision, which will be delivered on 12 May.", "2026-05-12"),
        ("A board meeting is scheduled for 12 May to consider the bid.", "2026-05-12"),
        ("The bank’s board will meet on 12 May. A decision on the bid is expected then.",
         "2026-05-12"),
        ("The party conference, which opens on 12 May, will vote on the motion.", "2026-05-12"),
        ("The motion will be voted on at the party conference, which opens on 12 May.",
         "2026-05-12"),
        ("The lease expires on 12 May and the council must decide whether to renew it. Talks go "
         "on.", "2026-05-12"),
    ],
)  # fmt: skip
def test_the_day_is_that_of_the_review_the_reading_or_the_end(body: str, edtf: str) -> None:
    assert [date for date, _ in dues(body)] == [edtf]


@pytest.mark.parametrize(
    "body",
    [
        "The play will be reviewed in June.",
        "The scheme was reviewed in February.",
        "A board meeting is scheduled for 12 May.",
        "The tribunal’s clerk was handed a cup. It will be delivered on 12 May.",
    ],
)
def test_a_play_a_cup_and_a_mere_meeting_are_not_decided(body: str) -> None:
    assert dues(body) == []


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        (
            "The council will vote next week on the plan. Ann Bell opposes the plan. She spoke on "
            "Monday.\n\nThe vote is scheduled for Wednesday, 11 March.",
            "2026-03-11",
        ),
        (
            "The council will vote next week on the plan.\n\nThe council meets in the town hall on "
            "Wednesday, 11 March.",
            "2026-03-11",
        ),
        (
            "The council will vote next week on the plan.\n\nThe town has a fair on Wednesday, 11 "
            "March.",
            "2026-03-09/2026-03-15",
        ),
        (
            "The board put off a decision on the loan. It met for three days. Ann Bell said the "
            "loan would be taken up again at the next meeting in Oslo on 12 May.",
            "2026-05-12",
        ),
        ("The commission will hold a hearing on 12 May on whether to ban the firm.", "2026-05-12"),
    ],
)
def test_the_exact_day_may_stand_further_on(body: str, edtf: str) -> None:
    assert [date for date, _ in dues(body)] == [edtf]


def test_a_deadline_told_twice_is_one_decision() -> None:
    brief = read_brief(
        "Council must decide by mid-October\n\nCORK, 3 September 2026 - A report came out. The "
        "city council is to give its decision by October 16th."
    )
    (decision,) = brief.pending_decisions
    assert decision.due is not None
    assert decision.due.edtf == "../2026-10-16"


def test_who_is_to_sign_is_named_without_what_he_signs() -> None:
    assert dues("It is now up to the governor to sign the bill.") == [(None, ["governor"])]


@pytest.mark.parametrize(
    "other",
    [
        "The swimming club’s annual meeting is on March 11.",
        "The poet gives a reading in Oxmere on March 11.",
    ],
)
def test_the_day_of_somebody_else_is_not_that_of_the_vote(other: str) -> None:
    body = f"The council will vote next week on the levy. Ann Bell spoke.\n\n{other}"
    assert [date for date, _ in dues(body)] == ["2026-03-09/2026-03-15"]


def test_who_returns_elsewhere_takes_up_no_vote() -> None:
    told = "The council postponed the vote on the levy. Pupils will return to class on 1 June."
    assert [date for date, _ in dues(told)] == [None]
