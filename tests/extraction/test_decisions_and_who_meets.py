"""What is told around the noun of a decision: with whom it rests, when they meet."""

import pytest

from tests.extraction.test_pending_decisions import decisions, due, one


def assert_told(body: str, title: str | None, names: list[str] | None, edtf: str | None) -> None:
    """That one decision is told, with this title and these deciders (null: any), due then."""
    found = one(body)
    assert title in (None, found.title)
    assert names in (None, [actor.name for actor in found.deciders])
    assert edtf == due(found)


@pytest.mark.parametrize(
    ("sentence", "title", "names", "edtf"),
    [
        ("A decision on whether to pay for the sensors from reserves rests with the finance "
         "committee, which meets on 6 October.",
         "Decision whether to pay for the sensors from reserves", ["finance committee"],
         "2026-10-06"),
        ("A decision on the sensors rests with the audit board.", "Decision on the sensors",
         ["audit board"], None),
        ("A separate decision by the licensing panel, on whether to close the arcade, has been "
         "postponed until October.", "Separate decision whether to close the arcade",
         ["licensing panel"], "2026-10"),
        ("A decision by the licensing panel on whether to close the arcade has been postponed "
         "until October.", "Decision whether to close the arcade", ["licensing panel"], "2026-10"),
        ("The union has served notice of a ballot for industrial action, to be held between "
         "November 9th and 20th.", "Ballot on industrial action", None, "2026-11-09/2026-11-20"),
        ("Whether to pay is up to the board, which next meets on 6 October.",
         "Decision whether to pay", ["board"], "2026-10-06"),
        ("The choice falls to the town council.", None, ["town council"], None),
        ("The mayor wants to put a bond before voters in the autumn.", "Decision on a bond",
         ["voters"], "2026-09/2026-11"),
        ("A proposal by the opposition to publish votes at once will be discussed in December.",
         "Decision on a proposal by the opposition to publish votes at once", None, "2026-12"),
        ("Shareholders meet in Oxmere on 26 November, when the deal needs the approval of "
         "three-quarters of the votes cast.", "Consent for the deal", ["Shareholders"],
         "2026-11-26"),
    ],
)  # fmt: skip
def test_what_comes_of_a_decision_is_no_part_of_its_title(
    sentence: str, title: str | None, names: list[str] | None, edtf: str | None
) -> None:
    assert_told(sentence, title, names, edtf)


@pytest.mark.parametrize(
    ("body", "names", "edtf"),
    [
        ("Members will vote in December on the reform. The debate is due on 8 December.",
         ["Members"], "2026-12-08"),
        ("The envoys gave up on the levy, leaving it to heads of state to settle the row.\n\n"
         "The leaders meet in Oxmere on 18 June.", ["heads of state"], "2026-06-18"),
        ("The cabinet discussed the dam on Tuesday. Farmers along the river object. It will take "
         "a decision before Christmas.", ["cabinet"], "../2026-12-24"),
    ],
)  # fmt: skip
def test_a_sentence_beside_tells_the_day_or_the_body(
    body: str, names: list[str], edtf: str
) -> None:
    found = one(body)
    assert [actor.name for actor in found.deciders] == names
    assert due(found) == edtf


@pytest.mark.parametrize(
    "sentence",
    [
        "Two of its members have signalled that they will vote to keep rates where they are.",
        "The turnout at the vote falls to 40 per cent.",
        "A plan to widen the road was discussed in May.",
        "The mayor had wanted to put a bond before voters in the autumn.",
        "The leaders meet in Oxmere on 18 June.",
    ],
)
def test_the_same_words_tell_no_decision(sentence: str) -> None:
    assert decisions(sentence)[1] == []


@pytest.mark.parametrize(
    ("sentence", "title", "names", "edtf"),
    [
        ("A strike ballot opens on Friday and runs until June 30.", "Strike ballot", None,
         "../2026-06-30"),
        ("The board is expected to consider an improved offer at its meeting on June 18.",
         "Decision on an improved offer", ["board"], "2026-06-18"),
        ("The treaty was signed in January but has yet to be ratified by the lower house.",
         "Ratification of the treaty", ["lower house"], None),
        ("The agency is expected to give its view in June.", None, ["agency"], "2026-06"),
        ("The appointment then goes to the governor for formal approval.",
         "Decision on the appointment", ["governor"], None),
        ("Vera Holm will not decide on any changes until she has read it.",
         "Decision on any changes", ["Vera Holm"], None),
        ("Meadow Council voted by 4 to 3 to table a proposed ban on phones, sending the measure "
         "back to its policy committee.", "Decision on a proposed ban on phones",
         ["Meadow Council"], None),
        ("A decision on whether to seek more money for repairs was left for the new board.",
         "Decision whether to seek more money for repairs", ["new board"], None),
        ("The firm is awaiting the outcome of an appeal against the fine.",
         "Ruling on an appeal against the fine", [], None),
        ("The final decision will be up to voters in November.", None, ["voters"], "2026-11"),
        ("The plan faces its first test on 16 April, when the committee votes.", None,
         ["committee"], "2026-04-16"),
        ("The referendum is pencilled in for 7 June.", "Referendum", None, "2026-06-07"),
        ("Whether it survives will be decided on Sunday, when the polls open.",
         "Decision whether it survives", None, "2026-04-12"),
        ("Voters go to the polls on 19 April to choose a new president.",
         "Choice of a new president", ["Voters"], "2026-04-19"),
        ("Vera Holm has 30 working days to make up her mind.", None, ["Vera Holm"], None),
    ],
)  # fmt: skip
def test_a_decision_waits_for_a_ballot_a_body_or_a_reading(
    sentence: str, title: str | None, names: list[str] | None, edtf: str | None
) -> None:
    assert_told(sentence, title, names, edtf)


@pytest.mark.parametrize(
    "sentence",
    [
        "The lenders have given Vera Holm until May to secure guarantees.",
        "The firm welcomed the outcome of an appeal against the fine.",
        "Meadow Council voted to delay the opening of the baths.",
        "The chair was left to her brother.",
        "The ball goes to the winger for the last shot.",
        "Vera Holm would not leave until she had read it.",
    ],
)
def test_what_waits_without_a_choice_is_no_decision(sentence: str) -> None:
    assert decisions(sentence)[1] == []


@pytest.mark.parametrize(
    ("body", "title", "names", "edtf"),
    [
        ("The board broke up on Monday without choosing a new director. It will try again in "
         "Oxmere on 7 May.", "Choice of a new director", ["board"], "2026-05-07"),
        ("The Upper Court agreed on Monday to hear an appeal by the miners.",
         "Decision on an appeal by the miners", None, None),
        ("A hearing on that motion is set for 23 June.", "Decision on that motion", None,
         "2026-06-23"),
        ("A decision on whether to open the first new mine in 30 years will be made soon, the "
         "ministry said.", "Decision whether to open the first new mine in 30 years",
         ["ministry"], None),
        ("Meadow Council will be asked at its meeting on 14 July to back a levy.",
         "Decision whether to back a levy", ["Meadow Council"], "2026-07-14"),
        ("The board meets in closed session on 16 June to discuss a settlement.",
         "Decision on a settlement", ["board"], "2026-06-16"),
        ("The agency has 67 days to grant a licence.", "Decision on a licence", ["agency"], None),
        ("The agency will consider whether the drug should be free.",
         "Decision whether the drug should be free", ["agency"], None),
        ("A dispute over pay has held up a decision on the package.", "Decision on the package",
         [], None),
        ("A decision could be made by Friday.", "Decision", [], "../2026-04-10"),
    ],
)  # fmt: skip
def test_what_was_not_agreed_or_is_heard_is_still_open(
    body: str, title: str | None, names: list[str] | None, edtf: str | None
) -> None:
    found = decisions(body)[1][0]
    assert title in (None, found.title)
    assert names in (None, [actor.name for actor in found.deciders])
    assert edtf in (None, due(found))


@pytest.mark.parametrize(
    "sentence",
    [
        "Vera Holm left without choosing a dress.",
        "The two teams met without reaching the final.",
        "They will try again on Monday.",
        "The change needs a two-thirds majority.",
        "A complaint by the miners was heard in May.",
    ],
)
def test_what_ends_or_is_counted_is_no_decision(sentence: str) -> None:
    assert decisions(sentence)[1] == []


@pytest.mark.parametrize(
    ("body", "title", "names", "edtf"),
    [
        ("Envoys proposed a settlement, giving both sides until noon on Saturday to accept or "
         "reject it.", "Decision whether to accept or reject a settlement", ["both sides"],
         "../2026-04-11"),
        ("The firm, which was warned in March, has until 1 September to reply to the offer.", None,
         ["firm"], "../2026-09-01"),
        ("Lawmakers were expected to vote later on Thursday.", "Vote by lawmakers",
         ["Lawmakers"], "2026-04-09"),
        ("The miners’ union is holding its own ballot on a strike. The result will be known on "
         "27 April.", "Ballot on a strike", None, "2026-04-27"),
        ("Where the next synod will be held has not been decided.",
         "Decision on where the next synod will be held", [], None),
        ("A separate challenge is pending before the tribunal.",
         "Decision on a separate challenge", ["tribunal"], None),
        ("The Ministers meet in Oxmere on Sunday to set output for the year.", None, None,
         "2026-04-12"),
        ("Vera Holm said members would return for a special session on 13 July to consider a new "
         "map.", "Decision on a new map", ["members"], "2026-07-13"),
        ("An arrangement, under which rents would be cut, will be put to creditors on 22 June.",
         "Decision on an arrangement", ["creditors"], "2026-06-22"),
        ("Bishops will vote on Saturday on a text, in a test of how far they dare to go.",
         "Vote on a text", ["Bishops"], "2026-04-11"),
        ("The tribunal said on Monday that it would hear arguments in June on whether the map is "
         "lawful. A ruling is likely by October.", None, ["tribunal"], "../2026-10"),
    ],
)  # fmt: skip
def test_a_term_is_told_beside_or_behind(
    body: str, title: str | None, names: list[str] | None, edtf: str | None
) -> None:
    assert_told(body, title, names, edtf)


@pytest.mark.parametrize(
    "sentence",
    [
        "Lawmakers were expected to vote on Thursday.",
        "The result will be known on 27 April.",
        "The weather is pending before the storm.",
        "What she wrote has been agreed.",
    ],
)
def test_what_is_over_or_has_no_vote_is_no_decision(sentence: str) -> None:
    assert decisions(sentence)[1] == []


@pytest.mark.parametrize(
    ("body", "title", "names", "edtf"),
    [
        ("Meadow Council voted 6-3 on Monday to send a stadium deal to the voters, setting up a "
         "special election on 15 September.", "Decision on a stadium deal", ["voters"],
         "2026-09-15"),
        ("The board will on Friday take a position on the ban.", "Decision on the ban", ["board"],
         "2026-04-10"),
        ("The deal is subject to a vote of its owners in August.", None,
         ["its owners"], "2026-08"),
        ("The party set up a nine-member panel that will choose its candidate.",
         "Choice of its candidate", ["nine-member panel"], None),
        ("Meadow Council will hold talks across the town before making a decision in June.", None,
         ["Meadow Council"], "2026-06"),
        ("Vera Holm is waiting for the tribunal to rule on her appeal.", "Ruling on her appeal",
         ["tribunal"], None),
        ("Members must still sign off on a land swap. Commissioners are to take that up on 8 May.",
         "Sign-off on a land swap", None, "2026-05-08"),
    ],
)  # fmt: skip
def test_who_is_sent_something_or_waited_for_decides(
    body: str, title: str | None, names: list[str] | None, edtf: str | None
) -> None:
    assert_told(body, title, names, edtf)


@pytest.mark.parametrize(
    "sentence",
    [
        "Vera Holm agreed to send the children to her sister.",
        "Vera Holm is waiting for the tribunal to open.",
        "The board will on Friday take a train to Oxmere.",
        "All flights are subject to delay.",
    ],
)
def test_who_is_sent_or_waits_for_something_else_decides_nothing(sentence: str) -> None:
    assert decisions(sentence)[1] == []


@pytest.mark.parametrize(
    ("sentence", "title", "edtf"),
    [
        ("Meadow Council will decide at 5 a.m. on Friday whether to open the bridge.",
         "Decision whether to open the bridge", "2026-04-10"),
        ("Meadow Council will vote at 7 p.m. Friday on the plan.", "Vote on the plan",
         "2026-04-10"),
        ("Meadow Council will vote on the sale to Harrow Inc. on Friday.",
         "Vote on the sale to Harrow Inc", "2026-04-10"),
    ],
)  # fmt: skip
def test_a_shortened_word_does_not_end_what_is_told(sentence: str, title: str, edtf: str) -> None:
    found = one(sentence)
    assert (found.title, due(found)) == (title, edtf)
