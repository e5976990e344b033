"""Decisions told in passing: which of two days is theirs, who meets, what is waited for."""

import pytest

from tests.extraction.test_pending_decisions import decisions, due, one


def who(sentence: str) -> list[str]:
    return [actor.name for actor in one(sentence).deciders]


def found_in(body: str) -> list[tuple[str, str | None]]:
    return [(decision.title, due(decision)) for decision in decisions(body)[1]]


def test_a_dash_behind_a_day_does_not_take_the_day_away() -> None:
    assert due(one("The cabinet is expected to clear the bill on Monday – a week late.")) == (
        "2026-04-13"
    )


def test_a_day_owns_a_meeting_with_a_longer_name() -> None:
    assert due(one("Meadow Council will consider the ordinance during Monday’s city hall "
                   "meeting.")) == "2026-04-13"  # fmt: skip


def test_the_day_of_the_summit_is_taken_and_not_that_on_which_a_rule_expires() -> None:
    found = one("Ministers will take a decision to extend the rules that expire on 30 June at a "
                "summit on 14 May.")  # fmt: skip
    assert (found.title, due(found)) == ("Decision whether to extend the rules", "2026-05-14")


def test_those_whose_consent_is_needed_may_meet_without_a_comma() -> None:
    found = one("The deal is subject to approval from shareholders who are due to meet on 5 May.")
    assert due(found) == "2026-05-05"


def test_what_is_recommended_to_close_is_no_vote_that_closes() -> None:
    assert found_in("Meadow Council will vote on Monday to close the baths. The recommendation is "
                    "to close the baths at the end of June 2026.") == [
        ("Vote whether to close the baths", "2026-04-13")]  # fmt: skip


def test_a_second_vote_of_the_same_body_is_a_decision_of_its_own() -> None:
    assert found_in("Meadow Council will vote on Monday to close the village baths. Meadow Council "
                    "will also vote on a motion to sell the village baths.") == [
        ("Vote whether to close the village baths", "2026-04-13"),
        ("Vote on a motion to sell the village baths", "2026-04-13")]  # fmt: skip


@pytest.mark.parametrize(
    "told",
    [
        "The deadline for the minister’s decision was extended until",
        "The cabinet has moved the deadline for a decision to",
    ],
)
def test_a_later_deadline_is_that_of_what_was_told_before(told: str) -> None:
    found = one(f"The minister is due to make a decision on the mine. {told} 19 May.")
    assert (found.title, due(found)) == ("Decision on the mine", "../2026-05-19")


def test_judges_and_their_bench_are_one() -> None:
    found = one("The judges will decide whether the poll is held again. The six-judge bench has "
                "until Monday to deliver its verdict.")  # fmt: skip
    assert due(found) == "../2026-04-13"


def test_talks_do_not_tell_when_a_ballot_ends() -> None:
    found = decisions(
        "A strike ballot result is expected soon from members of the rail union. "
        "Talks between the union and rail operators are set to resume next week."
    )[1]
    assert [due(one) for one in found if one.form == "ballot"] == [None]  # fmt: skip


def test_members_vote_on_what_their_union_said_it_holds_a_vote_on() -> None:
    found = one("The union said it will hold a ratification vote on the deal. Workers will vote "
                "until 5 May to decide whether or not to ratify the deal.")  # fmt: skip
    assert due(found) == "../2026-05-05"


@pytest.mark.parametrize("text", ["the final draft", "a resolution that would send troops"])
def test_a_vote_on_the_text_is_that_on_what_it_would_do(text: str) -> None:
    found = one(f"Meadow Council is expected to approve a plan to send troops to the pass. Meadow "
                f"Council will vote on {text} on Monday.")  # fmt: skip
    assert due(found) == "2026-04-13"


def test_a_court_that_reserved_its_verdict_is_told_of_twice_with_its_judges() -> None:
    assert len(decisions("Harbour Court on Monday reserved its verdict on the toll. A bench of "
                         "judges and Vera Holm reserved the verdict.")[1]) == 1  # fmt: skip


def test_a_body_that_begins_to_deliberate_decides_when_its_decision_is_announced() -> None:
    found = one("Meadow Council is set to begin its three-day deliberations on 14 April in Oxmere. "
                "On 16 April, Vera Holm will announce the Meadow Council decision.")  # fmt: skip
    assert due(found) == "2026-04-16"
    assert [actor.name for actor in found.deciders] == ["Meadow Council"]
    assert "Oxmere" not in found.title


@pytest.mark.parametrize(
    ("sentence", "title", "edtf"),
    [
        ("On Monday, the minister will announce the rate decision.",
         "Rate decision by minister", "2026-04-13"),
        ("Harbour Court will this afternoon deliver its much awaited judgment on the toll.",
         "Judgment on the toll", "2026-04-09"),
        ("The judges will give their verdict on the toll.", "Verdict on the toll", None),
        ("The sides are waiting for the judge to make his decision.", "Decision by judge", None),
        ("Meadow Council is waiting for a court ruling.", "Ruling by court", None),
        ("The chairman said the committee were expected to approve the rules in May.",
         "Approval of the rules", "2026-05"),
        ("Analysts expect the central bank to announce a rate cut on Monday.",
         "Decision on a rate cut", "2026-04-13"),
        ("Campaigners will find out on Monday whether or not the ward has been saved.",
         "Decision whether or not the ward has been saved", "2026-04-13"),
        ("An informal hearing will be held to decide whether the homes may be built.",
         "Decision whether the homes may be built", None),
        ("The committee is being recommended to refuse the scheme on Monday.",
         "Decision on the scheme", "2026-04-13"),
        ("A marina on the coast is also due for a decision.",
         "Decision on a marina on the coast", None),
        ("The adjudicator will have seven days in which to hear and determine the appeal.",
         "Decision on the appeal", None),
        ("Nurses will receive voting papers asking whether they want to strike.",
         "Vote whether they want to strike", None),
        ("Members of the union are being asked if they want to accept the offer.",
         "Vote whether they want to accept the offer", None),
        ("Meadow Council hopes to be in a position to make a decision on the pool by 30 June.",
         "Decision on the pool", "../2026-06-30"),
        ("The committee is expected to meet again on Monday to evaluate a similar vaccine.",
         "Decision on a similar vaccine", "2026-04-13"),
        ("The ministry is also due, at an as yet unknown date, to give its verdict on state aid.",
         "Verdict on state aid", None),
        ("The meeting will be held on Monday, when the delegates vote to select the host.",
         "Choice of the host", "2026-04-13"),
        ("The firm has until 1700 GMT on Monday to make a firm offer or walk away.",
         "Decision on a firm offer", "../2026-04-13"),
        ("The board will be required to decide on the offer by Monday.",
         "Decision on the offer", "../2026-04-13"),
        ("The firm will be required to either announce its offer or abandon it by Monday.",
         "Decision on its offer", "../2026-04-13"),
        ("Aldermen may vote to award a contract for street works.",
         "Vote whether to award a contract for street works", None),
        ("Harbour Court will on 5 May decide the case.", "Decision on the case", "2026-05-05"),
        ("Plans for a shop could be given the go-ahead by councillors on Monday.",
         "Decision on Plans for a shop", "2026-04-13"),
        ("The model will be presented for approval at a meeting in June.",
         "Decision on the model", "2026-06"),
        ("Meadow Council is to reconsider its approval for a new shop.",
         "Decision on its approval for a new shop", None),
        ("A court will next week examine the legality of a decree.",
         "Decision on the legality of a decree", "2026-04-13/2026-04-19"),
        ("A decision will be made next week on whether a shop should be built.",
         "Decision whether a shop should be built", "2026-04-13/2026-04-19"),
        ("The two applications will be discussed at the district council’s planning committee "
         "meeting on 5 May.", "Decision on the two applications", "2026-05-05"),
        ("The scheme is to go before planners next week.", "Decision on the scheme",
         "2026-04-13/2026-04-19"),
    ],
)  # fmt: skip
def test_what_is_to_come_in_other_words_is_pending(
    sentence: str, title: str, edtf: str | None
) -> None:
    found = one(sentence)
    assert (found.title, due(found)) == (title, edtf)


def test_the_day_of_the_hearing_is_that_of_what_it_decides() -> None:
    found = one("A hearing will be held to decide whether the homes may be built. Neighbours fear "
                "floods. The hearing to determine the appeal will be held on 5 May.")  # fmt: skip
    assert due(found) == "2026-05-05"


def test_each_hurdle_is_a_consent_that_is_yet_to_be_given() -> None:
    found = decisions(
        "The takeover still has two hurdles to clear, including approval from "
        "Meadow Council, followed by the final approval of Harbour Court."
    )[1]
    assert [[actor.name for actor in one.deciders] for one in found] == [
        ["Meadow Council"], ["Harbour Court"]]  # fmt: skip


@pytest.mark.parametrize(
    "sentence",
    [
        "Residents’ groups are expected to fill the gallery at the meeting on Monday.",
        "Residents of Oxmere will meet on Monday to discuss worries about the homes.",
        "Neighbours have until Monday to make their views known about the homes.",
        "Patients are advised to refuse the pills if they feel unwell.",
        "Voters may vote to leave.",
        "Party leaders are seeking agreement to take up the nominations.",
        "Tenants will be required to sign a new contract by Friday.",
        "The mayor is up for a vote of confidence.",
        "Fans will find out on Monday whether the striker has been hurt.",
        "The bank announced a rate cut on Monday.",
        "She said the committee was expected to approve the rules last week.",
        "Families waiting for a decision on their visas said they were tired.",
        "The union had 14 days in which to appeal.",
    ],
)
def test_onlookers_and_what_is_over_decide_nothing(sentence: str) -> None:
    assert not decisions(sentence)[1]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("The chairman will announce the committee’s decision on the bid on Monday.",
         ["committee"]),
        ("The new contract is set for a school board vote on Monday.", ["school board"]),
        ("The site of the stadium is to be decided at a city council meeting on Monday.",
         ["city council"]),
        ("The fate of its chief is to be decided at an emergency board meeting on Monday.",
         ["board"]),
    ],
)  # fmt: skip
def test_whose_decision_is_told_decides_and_not_who_tells_it(
    sentence: str, names: list[str]
) -> None:
    assert who(sentence) == names


def test_he_may_be_the_office_told_right_before() -> None:
    found = one("Vera Holm was banned on Monday. The appeals commissioner met both sides. He will "
                "decide on 5 May whether to lift the ban.")  # fmt: skip
    assert [actor.name for actor in found.deciders] == ["appeals commissioner"]


def test_a_vote_to_elect_is_called_an_election() -> None:
    assert one("Members will vote next week to elect a new leader.").title == (
        "Election of a new leader"
    )


def test_the_future_of_a_chief_is_decided_and_not_chosen() -> None:
    found = one("The future of the suspended chief looks set to be decided on Monday.")
    assert found.title == "Decision on the future of the suspended chief"


@pytest.mark.parametrize(
    "again",
    [
        "The union will vote on the company’s offer on Monday.",
        "Members of the local are voting to either accept or reject the firm’s offer.",
    ],
)
def test_workers_and_their_union_vote_on_one_offer(again: str) -> None:
    body = f"Workers at the mill will start voting on Monday on a contract offer. {again}"
    assert len(decisions(body)[1]) == 1


def test_who_grants_permission_gives_the_go_ahead_that_was_told() -> None:
    found = one("Plans for homes look set to be given the go-ahead next week. Meadow Council is "
                "being recommended to grant permission to build them on Monday.")  # fmt: skip
    assert [actor.name for actor in found.deciders] == ["Meadow Council"]
    assert due(found) == "2026-04-13"


def test_the_question_of_a_vote_may_be_told_far_behind_its_day() -> None:
    filler = "Nobody in the hall knew much of the sums that were at stake in it. " * 12
    found = one(f"The deal may win support when MEPs vote on it next week. {filler}Next week’s "
                f"vote in Oxmere will be on whether to endorse the deal.")  # fmt: skip
    assert found.title == "Vote whether to endorse the deal"


@pytest.mark.parametrize(
    "sentence",
    [
        "The branch in Oxmere will vote differently than it has before.",
        "The plan was given the go-ahead by councillors on Monday.",
        "If it were given the go-ahead by councillors, the shop could open in June.",
    ],
)
def test_how_a_vote_is_held_and_what_was_granted_are_not_pending(sentence: str) -> None:
    assert not decisions(sentence)[1]


def test_a_title_keeps_no_quotation_mark_without_its_fellow() -> None:
    found = one('Workers will vote on Monday on an offer the mill calls its "last, best one".')
    assert found.title == "Vote on an offer the mill calls its last"
