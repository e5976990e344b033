"""What stands on a calendar, what has no day yet, and what only looks like a decision."""

import pytest

from tests.extraction.test_pending_decisions import decisions, due, one


@pytest.mark.parametrize(
    "sentence",
    [
        "The agency is independent and doesn’t need the government’s approval.",
        "Vera Holm said the decision should be left to Meadow Council.",
        "Vera Holm said it would ask Ann Bell to veto the bill.",
        "Comments on the draft decision close on 6 May.",
        "Meadow Council has yet to take a formal stand on the bill.",
    ],
)
def test_what_is_not_needed_only_wished_or_a_side_is_no_decision(sentence: str) -> None:
    assert decisions(sentence)[1] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The merger needs the government’s approval.",
        "The decision on the pier was left to Meadow Council.",
        "Vera Holm has said she would veto the bill.",
        "Voting on the draft deal closes on 6 May.",
        "Meadow Council has yet to agree on a line on the bill.",
    ],
)
def test_what_is_told_alike_and_is_to_be_decided_stays_one(sentence: str) -> None:
    assert len(decisions(sentence)[1]) == 1


@pytest.mark.parametrize(
    ("sentence", "title", "names", "edtf"),
    [
        ("The bank reviews its policy rate, now at 2%, on 24 May.", "Decision on its policy rate",
         ["bank"], "2026-05-24"),
        ("Meadow Council has 90 working days, until 14 August, to take a decision.", None,
         ["Meadow Council"], "../2026-08-14"),
        ("The firm said it expected Meadow Council to rule on the licence by June.",
         "Ruling on the licence", ["Meadow Council"], "../2026-06"),
        ("The agency will declare a preferred bidder by 4 May.", "Decision on a preferred bidder",
         ["agency"], "../2026-05-04"),
        ("The coach will announce his squad on 4 May.", "Decision on his squad", ["coach"],
         "2026-05-04"),
        ("The ministry expects to award the contracts in May.", "Decision on the contracts",
         ["ministry"], "2026-05"),
        ("The judge said she would pass sentence on 5 May.", "Sentence by judge",
         ["judge"], "2026-05-05"),
        ("Meadow Council takes a vote on the pier in the last week of May.", "Vote on the pier",
         ["Meadow Council"], "2026-05-25/2026-05-31"),
        ("A ruling on the pier is to follow on 5 May.", "Ruling on the pier", [], "2026-05-05"),
        ("The department is due to set final duties on 5 May.", "Decision on final duties",
         ["department"], "2026-05-05"),
        ("Vera Holm said officials would study the law and decide by 5 May whether to sue.",
         "Decision whether to sue", ["officials"], "../2026-05-05"),
    ],
)  # fmt: skip
def test_a_choice_that_has_its_day_is_a_decision(
    sentence: str, title: str | None, names: list[str], edtf: str
) -> None:
    found = one(sentence)
    assert title in (None, found.title)
    assert ([actor.name for actor in found.deciders], due(found)) == (names, edtf)


@pytest.mark.parametrize(
    "sentence",
    [
        "The club will announce the departure of its coach on 4 May.",
        "The agency will announce plans for a new site on 4 May.",
        "The bank will declare its results on 4 May.",
        "The minister is due to unveil a strategy on 4 May.",
        "The clerk reviews rates of interest for a hobby.",
    ],
)
def test_what_is_only_made_known_is_no_decision(sentence: str) -> None:
    assert decisions(sentence)[1] == []


@pytest.mark.parametrize(
    ("sentence", "title", "names", "edtf"),
    [
        ("Meadow Council picks a new chief at its meeting in Oxmere on 5 May.",
         "Choice of a new chief", ["Meadow Council"], "2026-05-05"),
        ("Delegates elect the new chair on 5 May.", "Choice of the new chair", ["Delegates"],
         "2026-05-05"),
        ("Residents will cast their ballots on 5 May.", "Vote by residents", ["Residents"],
         "2026-05-05"),
        ("Meadow Council set a target date of 5 May.", "Decision by Meadow Council",
         ["Meadow Council"], "2026-05-05"),
        ("Senators will report on 5 May on whether the ban should end.",
         "Decision whether the ban should end", ["Senators"], "2026-05-05"),
        ("The bank is widely seen holding its rates at a meeting on 5 May.", None, ["bank"],
         "2026-05-05"),
        ("Meadow Council, meanwhile, votes on the pier on 5 May.", "Vote on the pier",
         ["Meadow Council"], "2026-05-05"),
        ("The vote itself comes on 5 May.", "Vote", [], "2026-05-05"),
        ("The ballot takes place from May 5 to 7.", "Ballot", [], "2026-05-05/2026-05-07"),
        ("The poll has to take place within 60 days.", "Poll", [], None),
        ("Meadow Council meets on 5 May to fix the polling day.", "Decision on the polling day",
         ["Meadow Council"], "2026-05-05"),
        ("A diplomat said ministers hoped to settle the matter on 5 May.", None, ["ministers"],
         "2026-05-05"),
        ("The offer closes on 5 May if holders of half the shares accept it.", None, [],
         "../2026-05-05"),
        ("Ministers deferred to their next session, in May, a request by Ruritania.",
         "Decision on a request by Ruritania", ["Ministers"], "2026-05"),
    ],
)  # fmt: skip
def test_what_stands_on_a_calendar_is_to_be_decided(
    sentence: str, title: str | None, names: list[str], edtf: str | None
) -> None:
    found = one(sentence)
    assert title in (None, found.title)
    assert [actor.name for actor in found.deciders] == names
    assert edtf in (None, due(found))


@pytest.mark.parametrize(
    "sentence",
    [
        "The bill names the winner of the race of 5 May.",
        "Residents will cast their votes for the mayor on 5 May.",
        "The firm will report on 5 May on how sales rose.",
        "The firm will report on 5 May on whether sales rose.",
        "The committee will report on 5 May on whether the dam was safe.",
        "A poll has found that 60 in 100 want a bridge.",
        "The offer closes on 5 May at all shops.",
        "The road is under review by motorists.",
    ],
)
def test_what_only_has_a_day_is_no_decision(sentence: str) -> None:
    assert decisions(sentence)[1] == []


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("No timetable has been given for Meadow Council's decision.", ["Meadow Council"]),
        ("Meadow Council has not yet set a date for its vote to ratify the pact.",
         ["Meadow Council"]),
        ("Meadow Council did not say when the licence would be awarded.", ["Meadow Council"]),
        ("Meadow Council did not say when its ruling might come.", ["Meadow Council"]),
        ("Meadow Council is waiting for a report before it makes up its mind.",
         ["Meadow Council"]),
        ("The merger is still under review by Meadow Council.", ["Meadow Council"]),
        ("The agency is weighing a fine over the claims.", ["agency"]),
    ],
)  # fmt: skip
def test_what_has_no_day_yet_is_open(sentence: str, names: list[str]) -> None:
    found = one(sentence)
    assert ([actor.name for actor in found.deciders], due(found)) == (names, None)


@pytest.mark.parametrize(
    "sentence",
    [
        "The couple have not yet set a date for their wedding.",
        "Meadow Council did not say when the road would be repaired.",
        "Vera Holm has been given no date for her return.",
    ],
)
def test_what_has_no_day_and_is_not_decided_is_none(sentence: str) -> None:
    assert decisions(sentence)[1] == []


def test_what_is_asked_of_whom_keeps_its_day() -> None:
    found = one("The panel is due to publish its findings and say who should be fined by 5 May.")
    assert due(found) == "../2026-05-05"


def test_a_spokesperson_speaks_for_the_body_that_decides() -> None:
    found = one(
        "Ann Bell works for Meadow Council.\n\n"
        "A final decision is expected in May, a Meadow Council spokesperson said."
    )
    assert [actor.name for actor in found.deciders] == ["Meadow Council"]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Gov. Vera Holm dislikes the bill, her office said, but has not decided whether she "
         "would veto it.", ["Vera Holm"]),
        ("Ann Bell met Meadow Council.\n\nMeadow Council has said it will choose between two "
         "sites by 5 May.", ["Meadow Council"]),
    ],
)  # fmt: skip
def test_who_says_so_far_before_decides(sentence: str, names: list[str]) -> None:
    assert [actor.name for actor in one(sentence).deciders] == names


@pytest.mark.parametrize(
    "sentence",
    [
        "The merger was under review by the regulator in 2019, but the two firms dropped it.",
        "The company set a target date of 30 April for reopening the mine.",
        "The bank will unveil its new head office on 6 May.",
        "The club will announce coach Bo Pell’s departure on Friday.",
        "The club announces its president’s resignation on Friday.",
        "The navy will name a ship after President Roe on Friday.",
        "The university reviews its success rate in May.",
        "The mayor has not set a date for the election night party.",
        "No date has been given for the release of the court’s verdict.",
    ],
)
def test_what_is_told_in_like_words_is_no_decision(sentence: str) -> None:
    assert decisions(sentence)[1] == []


def test_a_decision_that_would_be_left_to_a_body_is_its_own() -> None:
    found = one("Ann Bell said the decision would be left to the board, which meets on 6 May.")
    assert [who.name for who in found.deciders] == ["board"]


@pytest.mark.parametrize(
    "after",
    [
        "The union said its conference had been moved and it would be held on 3 June.",
        "A conference is set for 6 May in Harwick on farming.",
    ],
)
def test_the_day_of_something_else_in_the_next_paragraph_is_not_its_own(after: str) -> None:
    (found,) = decisions(f"Meadow Council will decide on the depot.\n\n{after}")[1]
    assert found.due is None
