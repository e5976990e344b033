"""Terms that a body sets itself, cases to be heard, meetings with a decision before them."""

import datetime as dt

import pytest

from brief.pending_decisions import PendingDecision
from tests.extraction.briefs import read_brief
from tests.extraction.test_pending_decisions import decisions, due, one

PUBLISHED = dt.datetime(2026, 4, 9, 12, tzinfo=dt.UTC)  # a Thursday


def all_of(body: str) -> list[PendingDecision]:
    return list(read_brief(f"Town news\n\n{body}\n", published_at=PUBLISHED).pending_decisions)


def said(decision: PendingDecision) -> tuple[list[str], str | None]:
    """Who decides and when."""
    day = decision.due.edtf if decision.due is not None else None
    return [ref.name for ref in decision.deciders], day


@pytest.mark.parametrize(
    "body",
    [
        "Meadow Council has set a deadline of 4 June for its review of the merger.",
        "Meadow Council set a June 4 deadline for its investigation of the merger.",
        "Meadow Council has set itself an initial deadline of 4 June for its decision on the "
        "merger.",
        "Meadow Council had set itself a 4 June deadline for its ruling on the merger.",
    ],
)
def test_a_body_that_sets_itself_a_deadline_decides_by_then(body: str) -> None:
    decision = one(body)
    assert [actor.name for actor in decision.deciders] == ["Meadow Council"]
    assert due(decision) == "../2026-06-04"


def test_a_deadline_that_is_told_twice_is_one_decision() -> None:
    (decision,) = all_of(
        "The cartel office has set a deadline of 4 June for its review of the merger. The cartel "
        "office set a June 4 deadline for its review."
    )
    assert decision.title == "Decision on the merger"


@pytest.mark.parametrize(
    ("body", "who"),
    [
        ("The High Court on Monday adjourned the airline’s appeal. The case will now be heard on "
         "4 June.", ["High Court"]),
        ("The Supreme Court deferred hearing on the mayor’s plea. The matter will be heard on "
         "4 June.", ["Supreme Court"]),
        ("Ann Pell lost before the High Court. Her appeal is to be heard on 4 June.",
         ["High Court"]),
        ("The High Court has frozen the levy. A petition of two farmers is due to be heard on "
         "4 June.", ["High Court"]),
    ],
)  # fmt: skip
def test_a_case_that_will_be_heard_is_for_the_court_to_decide(body: str, who: list[str]) -> None:
    (decision,) = all_of(body)
    assert said(decision) == (who, "2026-06-04")


def test_a_case_that_was_told_before_is_not_another_one() -> None:
    (decision,) = all_of(
        "The High Court has been asked to lift the ban. The appeal will be heard on 4 June."
    )
    assert said(decision) == (["High Court"], "2026-06-04")


@pytest.mark.parametrize(
    "body",
    [
        "The case will be heard of again on 4 June.",
        "Her voice will be heard on 4 June.",
        "Residents will be heard on 4 June, the clerk of the court said.",
        "The case was heard by the court on Monday.",
    ],
)
def test_what_else_is_heard_is_no_case(body: str) -> None:
    assert decisions(body)[1] == []


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("The committee will meet in Oxmere on 4 June with a final decision on the fee top of the "
         "agenda.", "Final decision on the fee"),
        ("Ministers gather in Oxmere on 4 June with a decision on gas storage high on the agenda.",
         "Decision on gas storage"),
        ("The board of Harlow Steel meets on 4 June with a vote on the yard on its agenda.",
         "Vote on the yard"),
        ("Judges sit on 4 June with a ruling on the toll first on the agenda.",
         "Ruling on the toll"),
    ],
)  # fmt: skip
def test_who_meets_with_a_decision_on_the_agenda_is_to_take_it(body: str, title: str) -> None:
    (decision,) = all_of(body)
    assert (decision.title, said(decision)[1]) == (title, "2026-06-04")


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("The extension will be formalised by ministers in Oxmere on 4 June.", "2026-06-04"),
        ("The deal is to be rubber-stamped by Meadow Council on 4 June.", "2026-06-04"),
        ("The Security Council is expected to prolong the mission by a year on 4 June.",
         "2026-06-04"),
        ("The partners are expected to give the green light to the mine before the end of the "
         "year.", "../2026-12-31"),
        ("The mayor said the vote on the toll will proceed on 4 June.", "2026-06-04"),
    ],
)  # fmt: skip
def test_a_last_formal_step_is_still_a_decision(body: str, edtf: str) -> None:
    assert due(one(body)) == edtf


@pytest.mark.parametrize(
    "body",
    [
        "The party is electing a new leader.",
        "The union is also choosing a new general secretary.",
        "Members are now electing a new chairwoman.",
        "The club is still choosing a new captain.",
    ],
)
def test_who_is_electing_somebody_new_has_not_done_so_yet(body: str) -> None:
    assert len(all_of(body)) == 1


@pytest.mark.parametrize(
    "body",
    [
        "The Bank of Ruritania next meets on 4 June. It is expected to raise interest rates.",
        "Meadow Bank holds its next policy meeting on 4 June. It is widely expected to keep its "
        "key rate unchanged.",
        "The central bank’s committee meets on 4 June. It is expected to cut rates.",
        "Rate-setters meet on 4 June. They are expected to leave rates unchanged.",
    ],
)
def test_rates_are_decided_at_the_meeting_that_was_told_right_before(body: str) -> None:
    assert "2026-06-04" in [said(decision)[1] for decision in all_of(body)]


@pytest.mark.parametrize(
    "body", ["She is choosing new curtains.", "The choir is now choosing a new song."]
)
def test_something_new_that_is_chosen_fills_no_office(body: str) -> None:
    assert all_of(body) == []


def test_a_hearing_ahead_of_a_vote_does_not_lend_it_its_day() -> None:
    (decision,) = all_of(
        "The school board is holding a public hearing on Friday ahead of next week’s vote on "
        "whether to close four schools. The board will make its decision on 14 April."
    )
    assert said(decision)[1] == "2026-04-14"


def test_a_vote_on_the_issue_is_that_told_before() -> None:
    (decision,) = all_of(
        "Meadow Council will vote on Friday on a request for land. The council is due to vote on "
        "the issue at 3 pm on Friday."
    )
    assert decision.title == "Vote on a request for land"


def test_a_bench_that_reserved_its_order_is_the_court_told_before() -> None:
    (decision,) = all_of(
        "The Ruritania High Court on Tuesday reserved its verdict on the mayor’s bail plea. The "
        "bench of Justice Ann Pell reserved the order on the mayor’s bail plea after the hearing."
    )
    assert said(decision)[0] == ["Ruritania High Court"]


def test_a_court_that_reserved_its_order_is_told_once() -> None:
    (decision,) = all_of(
        "The Ruritania High Court reserved its verdict on the bail plea of a former minister. A "
        "bench of Justices Ann Pell and Bo Roe reserved the order after hearing both sides."
    )
    assert said(decision)[0] == ["Ruritania High Court"]


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("The union’s members will vote on the deal. Voting begins on Monday and runs until 4 "
         "June.", "../2026-06-04"),
        ("The union’s members have to approve the deal. Voting starts on Monday and ends on 4 "
         "June.", "2026-06-04"),
        ("The union’s members will vote on the deal. The ballot opens on Monday and will run until "
         "4 June.", "../2026-06-04"),
        ("Staff will vote on the deal. The ballot begins on Monday and closes on 4 June.",
         "2026-06-04"),
        ("Staff will vote on the deal. Voting begins on Monday.", None),
    ],
)  # fmt: skip
def test_a_vote_that_begins_on_one_day_is_due_when_it_ends(body: str, edtf: str | None) -> None:
    (decision,) = all_of(body)
    assert said(decision)[1] == edtf


@pytest.mark.parametrize(
    "body",
    [
        "The president has yet to decide whether to sign the bill. Under the constitution he has "
        "until 4 June.",
        "The governor has yet to decide whether to sign the bill. Under state law, she has until "
        "4 June to act.",
        "The minister has not decided whether to appeal. Under the rules she has until 4 June.",
    ],
)
def test_a_term_that_the_law_gives_is_that_of_the_decision_before(body: str) -> None:
    (decision,) = all_of(body)
    assert said(decision)[1] == "../2026-06-04"


@pytest.mark.parametrize(
    ("body", "who"),
    [
        ("Cabinet decisions on the dam have been delayed until 4 June.", "cabinet"),
        ("The yard is for sale. Board approval of the sale is expected on 4 June.", "board"),
        ("Council decisions on two schemes are due on 4 June.", "council"),
        ("The yard is for sale. Committee approval is expected on 4 June.", "committee"),
    ],
)
def test_a_body_that_opens_a_sentence_without_an_article_decides(body: str, who: str) -> None:
    (decision,) = all_of(body)
    assert said(decision) == ([who], "2026-06-04")


@pytest.mark.parametrize(
    ("body", "title", "edtf"),
    [
        ("The planning committee will have its say on the plans on 4 June.",
         "Decision on the plans", "2026-06-04"),
        ("Voters will have their say on the levy in June.", "Decision on the levy", "2026-06"),
        ("The council will now have its say on the scheme.", "Decision on the scheme", None),
        ("The appeal committee will meet on 4 June to deal with the club’s appeal.",
         "Decision on the club’s appeal", "2026-06-04"),
        ("The federation’s panel meets on 4 June to examine the rider’s application.",
         "Decision on the rider’s application", "2026-06-04"),
    ],
)  # fmt: skip
def test_who_has_a_say_or_meets_over_a_case_decides(
    body: str, title: str, edtf: str | None
) -> None:
    (decision,) = all_of(body)
    assert (decision.title, said(decision)[1]) == (title, edtf)


@pytest.mark.parametrize(
    "body",
    [
        "Fans will have their say on the night.",
        "Ministers meet on Friday to deal with the floods.",
        "The council has had its say on the plans.",
    ],
)
def test_a_say_without_a_body_and_a_meeting_without_a_case_are_no_decision(body: str) -> None:
    assert all_of(body) == []
