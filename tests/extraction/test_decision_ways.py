"""Ways in which news tells of a pending decision, and who takes it, on what and by when."""

import pytest

from tests.extraction.test_pending_decisions import decisions, due, one


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("Lawyers said they expected a decision by the end of June.", "../2026-06-30"),
        ("Traders expect a ruling on the quarry in May.", "2026-05"),
        ("Harbour Court announces its decision on Monday.", "2026-04-13"),
        ("Meadow Council must say by 4 May whether it will sell the pier.", "../2026-05-04"),
        ("Ruritania has until 4 May to name a successor to the envoy.", "../2026-05-04"),
        ("Ministers will try to agree on a levy when they meet on May 3-4.",
         "2026-05-03/2026-05-04"),
        ("Meadow Council will hear traders on Monday before deciding whether to sell the pier.",
         None),
        ("Meadow Council has four weeks to decide whether to sell the pier.", None),
        ("The firm has been given another two weeks to decide whether to bid.", None),
        ("Meadow Council would decide within two weeks whether to appeal.", None),
        ("A vote on the pier, planned for May, has been moved to the autumn.",
         "2026-09/2026-11"),
    ],
)  # fmt: skip
def test_a_decision_is_found_with_its_term(sentence: str, edtf: str | None) -> None:
    body = sentence.replace("Meadow Council would", "Meadow Council said it would")
    found = one(body)
    if edtf is not None:
        assert due(found) == edtf


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("A ruling is not expected before June.", "2026-06/.."),
        ("A ruling on the quarry is not due until the autumn.", "2026-09/.."),
        ("Harbour Court will not rule on the quarry until May.", "2026-05/.."),
        ("Meadow Council is not expected to vote on the pier before 4 May.", "2026-05-04/.."),
    ],
)
def test_what_is_not_before_a_day_is_open_towards_the_end(sentence: str, edtf: str) -> None:
    assert due(one(sentence)) == edtf


def test_a_deadline_told_later_is_that_of_the_decision_before() -> None:
    found = one(
        "The firm has been given another four weeks to decide whether to bid for the mill. "
        "The new deadline is 5pm on 11 May."
    )
    assert (due(found), found.due_kind) == ("../2026-05-11", "deadline")


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("National federations will vote on the ban on 6 May.", ["National federations"]),
        ("Meanwhile cleaners are voting on whether to strike.", ["cleaners"]),
        ("Meadow Council meets on 6 May to award a contract for the pier, and will elect officers "
         "in June.", ["Meadow Council"]),
        ("The offer, which the company will put to members, is a rise of 3 per cent.",
         ["members"]),
        ("Meadow Council’s board had been due to approve the sale. It will appoint a new director "
         "on 6 May.", ["Meadow Council’s board"]),
        ("Vera Holm addressed Meadow Council. Councillors will vote on the quarry on 6 May.",
         ["Meadow Council"]),
        ("Councillors vote on the quarry on 6 May. Meadow Council owns it.", ["Meadow Council"]),
    ],
)  # fmt: skip
def test_who_decides_is_who_the_sentence_says(sentence: str, names: list[str]) -> None:
    found = decisions(sentence)[1][-1]
    assert [actor.name for actor in found.deciders] == names


@pytest.mark.parametrize(
    "sentence",
    [
        "Lawmakers return on 4 May and are expected to take up a narrower bill.",
        "A two-thirds majority is needed.",
        "The final on Sunday will decide who goes up.",
        "Nobody expected a decision to please everyone by Friday.",
        "Meadow Council did not vote on the pier before 4 March.",
        "The old deadline was 5 April.",
        "Vera Holm is expected to sign for the club next week.",
        "A new book on the vote is due in May.",
        "Traders expect a decision to lift shares in May.",
        "The letter now goes to the king.",
        "The deadline for bids is 5 May.",
        "It will be decided on penalties.",
        "The prize goes to the minister for 2026.",
    ],
)
def test_what_only_sounds_so_is_no_decision(sentence: str) -> None:
    assert decisions(sentence)[1] == []


@pytest.mark.parametrize(
    ("sentence", "names", "edtf"),
    [
        ("Shareholders of the bank, which Ruritania took over in March, meet on 28 May to vote on "
         "its sale.", ["Shareholders of the bank"], "2026-05-28"),
        ("The National Diet must pass it by 30 June.", ["National Diet"], "../2026-06-30"),
        ("The deal also requires approval from the competition bureau.",
         ["competition bureau"], None),
        ("The Harbour Court in Oxmere will give judgment on Wednesday.", ["Harbour Court"],
         "2026-04-15"),
        ("Meadow Council postponed until 9 June a decision on the lease.", ["Meadow Council"],
         "2026-06-09"),
        ("Owners will be asked in May to approve adding two clubs.", ["Owners"], "2026-05"),
        ("A committee led by Vera Holm will decide on the pier on 6 May.", ["committee"],
         "2026-05-06"),
        ("Harbour Court heard arguments over whether Ruritania may tax drones. A ruling is due in "
         "May.", ["Harbour Court"], "2026-05"),
        ("The case before Harbour Court was closed. A ruling is due in May.",
         ["Harbour Court"], "2026-05"),
    ],
)  # fmt: skip
def test_who_decides_is_read_over_what_stands_between(
    sentence: str, names: list[str], edtf: str | None
) -> None:
    found = one(sentence)
    assert ([actor.name for actor in found.deciders], due(found)) == (names, edtf)


def test_any_day_is_no_part_of_what_is_decided() -> None:
    assert one("Harbour Court is expected to rule any day on the ban.").title == "Ruling on the ban"


@pytest.mark.parametrize(
    ("sentence", "title", "names", "edtf"),
    [
        ("The bill now goes to the governor.", "Decision on the bill", ["governor"], None),
        ("Harbour Court said it would issue a written ruling on the ban by Friday.",
         "Written ruling on the ban", ["Harbour Court"], "../2026-04-10"),
        ("The judge took the matter under advisement.", "Ruling by judge", ["judge"], None),
        ("Ruritania has set a 6 May target date for its decision on the drug.",
         "Decision on the drug", ["Ruritania"], "2026-05-06"),
        ("Members will be asked to ratify the deal.", "Ratification of the deal", ["Members"],
         None),
        ("The change needs a two-thirds majority in the National Diet.", "Consent for the change",
         ["National Diet"], None),
        ("The board will meet on Monday to consider firing the director.",
         "Decision on firing the director", ["board"], "2026-04-13"),
        ("The federation is expected to name a host in 2027.", "Choice of a host",
         ["federation"], "2027"),
        ("The firm is weighing a bid for the mill.", "Decision on a bid for the mill", ["firm"],
         None),
        ("A decision on the lease could come as early as Friday.", "Decision on the lease", [],
         "2026-04-10"),
        ("No date has been set for a vote on the ban.", "Vote on the ban", [], None),
        ("The final say lies with Meadow Council.", "Decision by Meadow Council",
         ["Meadow Council"], None),
        ("Harbour Court has yet to set a date for its ruling.", "Ruling by Harbour Court",
         ["Harbour Court"], None),
        ("Meadow Council will reconsider the lease on 6 May.", "Decision on the lease",
         ["Meadow Council"], "2026-05-06"),
        ("Harbour Court agreed on Monday to decide whether states can tax drones.",
         "Decision whether states can tax drones", ["Harbour Court"], None),
        ("Meadow Council has promised a decision by 6 May.", "Decision by Meadow Council",
         ["Meadow Council"], "../2026-05-06"),
        ("It is now up to the regulator to approve the sale.", "Approval of the sale",
         ["regulator"], None),
    ],
)  # fmt: skip
def test_a_decision_is_told_in_many_words(
    sentence: str, title: str, names: list[str], edtf: str | None
) -> None:
    found = one(sentence)
    assert (found.title, [actor.name for actor in found.deciders], due(found)) == (
        title,
        names,
        edtf,
    )


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("The agency has shortlisted four firms and expects to pick the winners in May.",
         "2026-05"),
        ("Harbour Court would then be asked to make final orders at a hearing on 8 May.",
         "2026-05-08"),
        ("Plans to turn the mill into flats go before councillors on 6 May.", "2026-05-06"),
        ("Proposals for a new bridge come before the cabinet on 6 May.", "2026-05-06"),
        ("The committee has been asked to present its recommendations by 6 May.", "../2026-05-06"),
        ("Two-thirds of the state assemblies would still have to approve the change.", None),
        ("Drivers at the depot are to be asked whether they want to strike over rosters.", None),
        ("Members of the guild will be asked from Monday whether they would accept the offer.",
         None),
        ("The committee must recommend to the chamber whether the levy should stay.", None),
        ("The panel has been told to advise by 6 May whether fares should be capped.",
         "../2026-05-06"),
        ("Tenants will learn on 6 May how much more they pay to the housing commission.",
         "2026-05-06"),
        ("Rovers will know by 6 May whether the licensing board lets them play.", "../2026-05-06"),
        ("The guild has opened a ballot of its members over a strike, which closes on 6 May.",
         "2026-05-06"),
    ],
)  # fmt: skip
def test_what_is_asked_of_somebody_or_learned_from_him_is_pending(
    sentence: str, edtf: str | None
) -> None:
    found = one(sentence)
    assert (found.due.edtf if found.due is not None else None) == edtf


@pytest.mark.parametrize(
    "sentence",
    [
        "New Ruritanian rules on such checks take effect in May.",
        "She is to publish a costed plan on 6 May.",
        "The council does not meet to decide on rates in May.",
        "Should the board refuse it, the church would have 30 days to appeal.",
        "Trains go to the council depot on 6 May.",
        "Drivers will be asked whether they want a receipt.",
        "The doctor will advise patients whether to stay.",
        "We will know by Friday whether it rained.",
        "Parents will be told on Friday.",
        "The report will be printed on 6 May.",
        "Papers for the exam must be in by Friday.",
        "The minister will give it to the children on Friday.",
    ],
)
def test_what_only_sounds_like_it_is_no_decision(sentence: str) -> None:
    assert decisions(sentence)[1] == []


def test_a_vote_closes_when_its_papers_must_be_back() -> None:
    told = "Members now have the last word. Voting papers must be back by noon on 6 May."
    assert due(one(told)) == "../2026-05-06"
    told = (
        "Pilots began voting on whether to strike. The guild said the balloting would end on 6 May."
    )
    assert due(one(told)) == "2026-05-06"


def test_a_vote_is_due_when_it_closes_and_not_when_its_result_is_known() -> None:
    told = (
        "Drivers at the depot are to be asked whether they want to strike. The guild said that its "
        "ballot would open on 4 May and close on 6 May. The result is due on 8 May."
    )
    assert due(one(told)) == "2026-05-06"


def test_councillors_vote_on_what_their_council_weighs() -> None:
    told = (
        "Meadow Council is considering the closure of two libraries. Councillors will vote on the "
        "proposal when they meet on 6 May."
    )
    assert due(one(told)) == "2026-05-06"


def test_who_brought_a_case_does_not_decide_it() -> None:
    found = one("Harbour Court has postponed its judgment in the case brought by farmers.")
    assert [who.name for who in found.deciders] == ["Harbour Court"]
