"""When a decision is due, where its day is told in other ways than the plainest."""

import pytest

from extraction.articles import article_of
from extraction.pipeline import extract
from tests.extraction.test_days_told_elsewhere import WIRE, days, dues


def only(body: str) -> str | None:
    """When the one decision of a wire story of Tuesday, 3 March 2026 is due."""
    ((edtf, _),) = dues(body)
    return edtf


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("the day after tomorrow", "2026-03-05"),
        ("a week today", "2026-03-10"),
        ("a week tomorrow", "2026-03-11"),
        ("two weeks today", "2026-03-17"),
        ("a fortnight tomorrow", "2026-03-18"),
        ("tomorrow week", "2026-03-11"),
        ("on Friday fortnight", "2026-03-20"),
        ("on Thursday next", "2026-03-12"),
        ("on Thursday next week", "2026-03-12"),
        ("on 7/8 April", "2026-04-07/2026-04-08"),
        ("by month’s end", "../2026-03-31"),
        ("by the week’s end", "../2026-03-08"),
        ("in the latter half of 2027", "2027-07/2027-12"),
        ("in the latter half of the year", "2026-07/2026-12"),
        ("at its April plenary", "2026-04"),
        ("at next month’s sitting", "2026-04"),
    ],
)
def test_days_are_told_by_today_and_tomorrow_too(words: str, edtf: str) -> None:
    assert only(f"The board will vote on the plan {words}.") == edtf


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("The strike has lasted a week today.", "2026-03-03"),
        ("She is paid 900 a week today.", "2026-03-03"),
        ("The choir sang the day after.", None),
        ("It rained in the latter half of the game.", None),
        ("Tomorrow week-long festivals begin.", "2026-03-04"),
        ("The choir sang the day before yesterday.", "2026-03-01"),
    ],
)
def test_no_week_is_counted_where_none_is_told(sentence: str, edtf: str | None) -> None:
    assert days(sentence) == ([edtf] if edtf else [])


@pytest.mark.parametrize("words", ["in spring 2027", "in the summer of 2027", "by autumn 2027"])
def test_a_season_of_a_year_is_no_month_of_it_either(words: str) -> None:
    assert only(f"The board will vote on the plan {words}.") is None


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("The watchdog has 90 working days to rule, which gives it until July 14.",
         "../2026-07-14"),
        ("The ministry must rule within six months, by 1 June.", "../2026-06-01"),
        ("The senate has a month to confirm her, that is, until 1 April.", "../2026-04-01"),
        ("The board has 30 days, until April 9, to accept or reject the bid.", "../2026-04-09"),
        ("The agency must rule within 60 days, or by 8 May.", "../2026-05-08"),
        ("The agency has 40 business days to approve the sale – until 8 May.", "../2026-05-08"),
        # Another day, of something else:
        ("The agency must rule within 60 days, and the ban applies until 1 September.",
         "../2026-05-02"),
        ("The agency must rule within two weeks, and shops stay shut until 1 September.",
         "../2026-03-17"),
        ("The agency has two weeks to rule on the ban, in force until 1 September.",
         "../2026-03-17"),
    ],
)  # fmt: skip
def test_a_count_that_is_told_over_as_a_day_is_that_day(sentence: str, edtf: str) -> None:
    assert only(sentence) == edtf


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("The assembly must approve the rules, and it does not sit again until 28 April.",
         "2026-04-28"),
        ("The council must approve the rules but does not meet until May.", "2026-05"),
        ("The rules need the approval of parliament, which is not sitting until 28 April.",
         "2026-04-28"),
        ("Parliament must ratify the treaty. It does not return until 28 April.", "2026-04-28"),
        ("Congress must approve the sale, but it is not due back until 28 April.", "2026-04-28"),
        ("Parliament must ratify the treaty, but it is in recess until 28 April.", "2026-04-28"),
        # That they are together then is not yet when they decide, or not they are away:
        ("Parliament must ratify the treaty, but it does not return until May.", None),
        ("The council must approve the rules, and the pool does not open until 28 April.", None),
        ("The council must approve the rules, but the mayor is not back until 28 April.", None),
        ("The council must approve the rules. It is in session until 28 April.", None),
    ],
)  # fmt: skip
def test_who_is_not_together_until_a_day_decides_then(body: str, edtf: str | None) -> None:
    assert only(body) == edtf


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("Ministers will decide on quotas for the second quarter when they hold a call on Sunday.",
         "2026-03-08"),
        ("Leaders will decide on the fund when they hold talks in Turin on 7 April.", "2026-04-07"),
        ("The board will choose a site when it holds its next meeting on 7 April.", "2026-04-07"),
        ("The board will choose a site when rents hold steady in April.", None),
    ],
)  # fmt: skip
def test_they_decide_when_they_hold_a_meeting(sentence: str, edtf: str | None) -> None:
    assert only(sentence) == edtf


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("late on Friday", "2026-03-06"),
        ("some time in April", "2026-04"),
        ("around 7 April", "2026-04-07"),
        ("in the last days of April", "2026-04"),
        ("early in the new year", "2027"),
        ("not before April", "2026-04/.."),
    ],
)
def test_what_hedges_a_new_day_is_no_other_vote(words: str, edtf: str) -> None:
    body = f"The council put off its vote on the pool last week. It will now vote {words}."
    found = extract(article_of(WIRE + body)).pending_decisions
    assert [(one.title, one.due and one.due.edtf) for one in found] == [("Vote on the pool", edtf)]


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("by the 31st", "../2026-03-31"),
        ("by midnight on the 31st", "../2026-03-31"),
        ("by the end of the day", "../2026-03-03"),
        ("by the end of the day on Friday", "../2026-03-06"),
        ("on the 31st", "2026-03-31"),
    ],
)
def test_a_last_day_is_told_before_what_is_asked_too(words: str, edtf: str) -> None:
    assert only(f"The board will decide {words} whether to close the pool.") == edtf


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("A decision on the arena had been due on Monday. It has been moved to 7 April.",
         "2026-04-07"),
        ("A decision on the arena was due this month. It is now due on 7 April.", "2026-04-07"),
        ("The vote on the arena was planned for last Thursday. The council put it off to 7 April.",
         "2026-04-07"),
        ("A vote on the arena had been scheduled for Monday. The council pushed it back to the "
         "first week of April.", "2026-04-01/2026-04-07"),
        ("The council deferred the application to its meeting on 7 April.", "2026-04-07"),
        ("The bill was held over until the 7 April session.", "2026-04-07"),
        ("The motion was carried over to the April meeting.", "2026-04"),
        ("The issue has been deferred to next year’s conference.", "2027"),
        ("The ruling on the ban was put off to March and then to 7 April.", "2026-04-07"),
        ("The board has postponed its vote on the merger, first to March and then to May.",
         "2026-05"),
        ("The ministry put off its decision on the mine. It will come in April.", "2026-04"),
        ("The ministry put off its decision on the mine to March. It says it will now come in May.",
         "2026-05"),
    ],
)  # fmt: skip
def test_what_is_put_off_is_due_on_the_last_of_its_days(body: str, edtf: str) -> None:
    assert only(body) == edtf


@pytest.mark.parametrize(
    "body",
    [
        "A decision on the arena was due on Monday. The council moved it to a bigger hall.",
        "A train was due on Monday. It has been moved to 7 April.",
        "A decision on the arena was made on Monday. It is now due on 7 April.",
        "The choir’s concert was planned for Monday. The choir put it off to 7 April.",
        "The motion was carried over the heads of the members.",
    ],
)
def test_what_moves_without_being_decided_is_no_decision(body: str) -> None:
    assert dues(body) == []


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("A draft decision on the tariff is expected in July and the final one on 18 December.",
         "2026-12-18"),
        ("The regulator will publish a draft decision in July and its final decision in December.",
         "2026-12"),
        ("An interim ruling on the ban is due in April and a final one by October.", "../2026-10"),
        ("A preliminary ruling on the merger is due in April, with a final decision in October.",
         "2026-10"),
        ("A ruling on the draft law is due in April, and the final is played in May.", "2026-04"),
        ("A ruling on the ban is due in April, and a final report by October.", "2026-04"),
    ],
)  # fmt: skip
def test_a_draft_is_not_yet_the_decision(sentence: str, edtf: str) -> None:
    assert only(sentence) == edtf


@pytest.mark.parametrize(
    ("sentence", "edtf", "who"),
    [
        ("Mediators have set Saturday as the deadline for both sides to accept the text.",
         "../2026-03-07", "both sides"),
        ("The mediators set a deadline of Saturday for the rebels to accept the text.",
         "../2026-03-07", "rebels"),
        ("The deadline for lawmakers to pass a budget is 31 March.", "../2026-03-31", "lawmakers"),
        ("A judge set a March 30 hearing on whether to block the law.", "2026-03-30", "judge"),
        ("A judge scheduled a hearing for March 30 on whether to block the law.", "2026-03-30",
         "judge"),
        ("A hearing on whether to block the law is set for March 30.", "2026-03-30", None),
        ("The bill’s third reading is due on 15 May.", "2026-05-15", None),
        ("The bill gets its final reading on 24 March.", "2026-03-24", None),
        ("A second reading of the ordinance is set for 24 March.", "2026-03-24", None),
        ("The ordinance needs a second vote, set for the council’s next meeting on 24 March.",
         "2026-03-24", None),
        ("The federation will announce in early April who is to captain the team.", "2026-04",
         "federation"),
        ("The board will announce on 7 April which of the two sites it has chosen.", "2026-04-07",
         "board"),
        ("The league will announce on 7 April where the final will be played.", "2026-04-07",
         "league"),
        ("The jury will resume its deliberations on Monday.", "2026-03-09", "jury"),
        ("Voters will get the final say on the arena on 7 April.", "2026-04-07", "Voters"),
        ("The company was given until 7 April to respond to the bid.", "../2026-04-07", "company"),
        ("MPs are to have a free vote on the bill on 15 May.", "2026-05-15", "MPs"),
        ("The tariffs take effect on 1 May unless the two sides strike a deal.", "../2026-05-01",
         "two sides"),
    ],
)  # fmt: skip
def test_a_day_is_fixed_for_who_decides(sentence: str, edtf: str, who: str | None) -> None:
    ((found, names),) = dues(sentence)
    assert (found, names) == (edtf, [who] if who else [])


@pytest.mark.parametrize(
    "sentence",
    [
        "The deadline for residents to pay the fee is 31 March.",
        "Organisers set Saturday as the deadline for runners to collect their shirts.",
        "A judge set a March 30 hearing on the fee.",
        "A hearing on whether pubs are dying drew a crowd.",
        "The bill’s first reading is due on 15 May.",
        "A second reading of the poem is due on 15 May.",
        "The poet gives her final reading on 24 March.",
        "The third reading of the gauge is due on 24 March.",
        "The firm will announce on 7 April who its auditor was.",
        "The singer will announce on 7 April where she plays.",
        "Members will not have a vote on the bill.",
        "The couple have a vote on Monday nights.",
        "Shops lose trade on 1 May unless the two friends reach a shelf.",
    ],
)
def test_a_day_that_is_fixed_for_something_else_is_no_decision(sentence: str) -> None:
    assert dues(sentence) == []


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("Members of the union have begun voting on a contract. Voting runs through March 25.",
         "2026-03-25"),
        ("The union will hold a ballot on a strike. The deadline for returning papers is 18 April.",
         "../2026-04-18"),
        ("The inspectors are to send their report to the minister by Friday. He then has three "
         "months to accept or reject it.", None),
        ("The plan must be approved or refused within six months, by 1 June.", "../2026-06-01"),
    ],
)  # fmt: skip
def test_the_last_day_is_that_of_the_vote(body: str, edtf: str | None) -> None:
    assert only(body) == edtf


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("A second motion will be debated on Friday and put to a vote the following Tuesday.",
         "2026-03-10"),
        ("The plan will be discussed on Friday and voted on in May.", "2026-05"),
        ("The board will meet on 7 April and vote on the plan on 9 April.", "2026-04-09"),
        ("The board will meet on Monday and decide on the plan.", "2026-03-09"),
        ("The board will meet on Monday and Tuesday and decide on the plan.",
         "2026-03-09/2026-03-10"),
        ("The plan will be discussed on Friday and put to use in May.", "2026-03-06"),
    ],
)  # fmt: skip
def test_the_second_of_two_verbs_has_a_day_of_its_own(body: str, edtf: str) -> None:
    assert only(body) == edtf


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("The council will not decide on the mine until it has seen a report due in December.",
         "2026-12/.."),
        ("The court will not rule on the ban until it hears from both sides on 7 April.",
         "2026-04-07/.."),
        ("The court will not rule on the ban until it meets on 7 April.", "2026-04-07"),
        ("Ministers put off until their November meeting a decision on the levy.", "2026-11"),
        ("Ministers put off until a summit in November a decision on the levy.", "2026-11"),
    ],
)  # fmt: skip
def test_a_decision_waits_until_something_has_happened(body: str, edtf: str) -> None:
    assert only(body) == edtf


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("The talks open on 9 April and close on the 20th.", ["2026-04-09", "2026-04-20"]),
        ("The talks open on 9 April. They must agree by the 20th.",
         ["2026-04-09", "../2026-04-20"]),
        ("The talks opened on 9 February. They must agree by the 20th.",
         ["2026-02-09", "../2026-03-20"]),
        ("The talks open on 9 April. The choir sings on the 2nd.", ["2026-04-09", "2026-04-02"]),
    ],
)  # fmt: skip
def test_a_day_without_a_month_is_of_the_month_told_before(
    sentence: str, edtf: list[str | None]
) -> None:
    assert days(sentence) == edtf


@pytest.mark.parametrize(
    ("body", "who"),
    [
        ("The board held rates on Monday. It next votes on 18 June.", "board"),
        ("The museum’s trustees met on Monday. They hope to reach a decision by June.",
         "museum’s trustees"),
        ("Three judges heard the appeal on Monday. A decision is likely by June.", "Three judges"),
        ("The ministry met the miners on Monday. A decision is expected in June.", "ministry"),
        ("Unless the council appeals by noon on Thursday, the order stands.", "council"),
        ("Rents will rise in June. But the city assembly must approve it.", "city assembly"),
        ("The ministry said on Monday that a ruling on the two licences would be made public in "
         "May.", "ministry"),
    ],
)  # fmt: skip
def test_who_decides_is_told_by_the_sentence_before(body: str, who: str) -> None:
    ((_, names),) = dues(body)
    assert names == [who]


@pytest.mark.parametrize(
    ("sentence", "edtf", "who"),
    [
        ("A decision on the jobs is still weeks away.", None, None),
        ("A ruling on the ban is at least three months off.", None, None),
        ("The trustees will take action on 27 July.", "2026-07-27", "trustees"),
        ("The board could take action on the plan as early as 27 July.", "2026-07-27", "board"),
        ("The council will make its decision known on 20 July.", "2026-07-20", "council"),
        ("The trustees are due to make their choice known by 20 July.", "../2026-07-20",
         "trustees"),
        ("Legislators return on 20 July for a special session to consider whether to override her.",
         "2026-07-20", "Legislators"),
        ("Greta Moll faces a leadership ballot of its 60,000 members. Voting closes on 20 April.",
         "2026-04-20", "60,000 members"),
        ("The council held off on a vote on the plan until May.", "2026-05", "council"),
        ("The deal gives Halvard Oil exclusive talks until 31 July, by which time it must say if "
         "it will buy the refinery.", "../2026-07-31", "Halvard Oil"),
        ("Hearings begin in the summer, after which the council will decide on the plan.", None,
         "council"),
    ],
)  # fmt: skip
def test_decisions_are_told_loosely(sentence: str, edtf: str | None, who: str | None) -> None:
    ((found, names),) = dues(sentence)
    assert (found, names) == (edtf, [who] if who else [])


def test_a_premier_seeks_the_confidence_of_others() -> None:
    body = "Premier Greta Moll said she would seek a vote of confidence on Monday."
    assert dues(body) == [("2026-03-09", [])]


@pytest.mark.parametrize(
    "sentence",
    [
        "The village is weeks away from a road.",
        "The vote on the ban was years away then.",
        "The farmers will take action on 27 July.",
        "The council will take action against litter on 27 July.",
        "The council could not take action on 27 July.",
        "The singer made her choice known on Monday.",
        "The council will make its bins known by 20 July.",
        "Swallows return on 20 July to consider whether to nest.",
        "She faces a leadership course.",
        "The council held off rivals until May.",
    ],
)
def test_what_only_sounds_like_it_is_no_decision(sentence: str) -> None:
    assert dues(sentence) == []


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("The board put off choosing a new map on Monday. The vote is now set for the board’s "
         "12 May meeting.", "2026-05-12"),
        ("The board put off deciding whether to close the pool until May.", "2026-05"),
        ("The council has postponed ruling on the plan until 12 May.", "2026-05-12"),
        ("The federation has not settled where it plays. Its board will sort it out on Monday.",
         "2026-03-09"),
        ("The federation has not settled where it plays. The federation’s board will settle the "
         "matter at a meeting on Monday.", "2026-03-09"),
        ("The league has not settled where it plays. Its council will settle it in May.",
         "2026-05"),
        ("The next election is on 7 April.", "2026-04-07"),
    ],
)  # fmt: skip
def test_what_was_left_open_is_settled_on_a_day(body: str, edtf: str) -> None:
    assert only(body) == edtf


@pytest.mark.parametrize(
    "sentence",
    [
        "She put off choosing a dress until May.",
        "The plumber will sort it out on Monday.",
        "The choir must practise before the local elections on 7 April.",
    ],
)
def test_what_is_put_off_or_sorted_out_by_nobody_who_decides_is_no_decision(sentence: str) -> None:
    assert dues(sentence) == []


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("Shareholders in Albury Tin take sides. The scheme meeting is to be held in Perth on "
         "21 May. At least three-quarters of the votes cast must be in favour.", "2026-05-21"),
        ("Shareholders are split. A meeting has been called for 21 May, at which two-thirds of "
         "votes cast must be in favor.", "2026-05-21"),
    ],
)  # fmt: skip
def test_a_share_of_the_votes_in_favour_is_of_a_meeting(body: str, edtf: str) -> None:
    (found,) = extract(article_of(WIRE + body)).pending_decisions
    assert (found.title, found.due and found.due.edtf) == ("Vote by shareholders", edtf)


@pytest.mark.parametrize(
    "sentence",
    [
        "Two-thirds of the shareholders were in favour.",
        "To be hired one must be in favour of tea.",
        "Three-quarters of readers must be in favour, he joked.",
    ],
)
def test_who_is_in_favour_already_decides_nothing(sentence: str) -> None:
    assert dues(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "edtf", "who"),
    [
        ("The measure would come back to the full council for a final vote on 27 May.",
         "2026-05-27", "full council"),
        ("The union is to ask 2,300 staff if they are prepared to walk out.", None, "2,300 staff"),
        ("The guild will ask members whether they want to strike.", None, "members"),
        ("A vote on the licence is not expected before the new year.", "2027/..", None),
        ("A vote on the licence is due before the new year.", "../2026-12-31", None),
    ],
)  # fmt: skip
def test_who_is_asked_and_whose_vote_it_would_be(
    sentence: str, edtf: str | None, who: str | None
) -> None:
    ((found, names),) = dues(sentence)
    assert (found, names) == (edtf, [who] if who else [])


@pytest.mark.parametrize(
    "sentence",
    [
        "The measure would go to the full council if it passed.",
        "The measure would come back to the full council in May.",
        "The union will ask the government whether it fears a strike.",
        "The shop will ask staff if they are prepared to strike a balance.",
        "The union will ask members if they liked the concert.",
    ],
)
def test_what_would_only_be_and_who_is_only_asked_decide_nothing(sentence: str) -> None:
    assert dues(sentence) == []


def test_a_reading_is_of_a_bill_and_the_last_word_is_ahead() -> None:
    (reading,) = extract(
        article_of(f"{WIRE}The third reading of the care bill is due on 7 April.")
    ).pending_decisions
    assert reading.title == "Third reading of the care bill"
    assert only("Voters have the last word on Sunday.") == "2026-03-08"
