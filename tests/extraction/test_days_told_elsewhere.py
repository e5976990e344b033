"""When a decision is due, where another sentence, another date or the day’s own name tells it."""

import pytest

from brief.pending_decisions import DueKind
from extraction.articles import article_of
from extraction.pipeline import extract
from tests.extraction.test_pending_decisions import decisions, due, one

WIRE = "HARWICK, March 3, 2026 (Wire) - "


def dues(body: str) -> list[tuple[str | None, list[str]]]:
    """When the decisions of a wire story of Tuesday, 3 March 2026 are due, and who decides."""
    found = extract(article_of(WIRE + body)).pending_decisions
    return [
        (one.due.edtf if one.due is not None else None, [who.name for who in one.deciders])
        for one in found
    ]


def days(body: str) -> list[str | None]:
    """The dates of a wire story of Tuesday, 3 March 2026, behind its dateline."""
    return [date.when.edtf for date in extract(article_of(WIRE + body)).dates[1:]]


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("The Senate will decide whether to ratify the treaty.", None),
        ("The Senate has yet to rule on the appeal.", None),
        ("In June, members of the Senate are due to vote on the ban.", "2026-06"),
        ("At their talks in December, leaders will decide whether to admit Ruritania.", "2026-12"),
        ("When ministers meet in Turin next week, they will have to settle how the catch is split.",
         "2026-03-09/2026-03-15"),
    ],
)  # fmt: skip
def test_the_day_of_a_dateline_is_no_term(sentence: str, edtf: str | None) -> None:
    assert [date for date, _ in dues(sentence)] == [edtf]


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("a week on Saturday", "2026-03-14"),
        ("a fortnight from Monday", "2026-03-23"),
        ("two weeks from Thursday", "2026-03-19"),
        ("on the 14th", "2026-03-14"),
        ("on the 2nd", "2026-04-02"),
        ("on the 2nd of next month", "2026-04-02"),
        ("on the last Friday of the month", "2026-03-27"),
        ("on the first Monday of next month", "2026-04-06"),
        ("on the last day of March", "2026-03-31"),
        ("on the final day of the month", "2026-03-31"),
        ("on the first of April", "2026-04-01"),
        ("in May or June", "2026-05/2026-06"),
        ("in late May or early June", "2026-05/2026-06"),
        ("on Thursday or Friday", "2026-03-05/2026-03-06"),
        ("on Tuesday and Wednesday next week", "2026-03-10/2026-03-11"),
        ("on Thursday afternoon, March 12", "2026-03-12"),
        ("on Thursday (March 12)", "2026-03-12"),
        ("on St. Andrew’s Day", "2026-11-30"),
        ("on Good Friday", "2026-04-03"),
        ("on New Year’s Eve", "2026-12-31"),
        ("on May Day", "2026-05-01"),
        ("before Friday’s deadline", "../2026-03-05"),
        ("six weeks from today", "2026-04-14"),
    ],
)
def test_days_are_named_in_many_ways(words: str, edtf: str) -> None:
    assert dues(f"The board will vote on the plan {words}.") == [(edtf, ["board"])]


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("in the autumn", None),
        ("before the summer", None),
        ("after the summer", None),
        ("before members leave for the summer on June 26", "../2026-06-26"),
    ],
)
def test_the_months_of_a_season_are_not_guessed(words: str, edtf: str | None) -> None:
    """Autumn begins in March in Auckland, and in September or on the equinox elsewhere."""
    (found,) = extract(
        article_of(f"{WIRE}The board will vote on the plan {words}.")
    ).pending_decisions
    assert found.due is not None
    assert found.due.edtf == edtf


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("Hearings begin on 5 May and the board will vote on the plan a week later.", "2026-05-12"),
        ("Hearings begin on 5 May. The board will vote on the plan three weeks later.",
         "2026-05-26"),
        ("Hearings begin on 5 May and the board will vote on the plan the following week.",
         "2026-05-11/2026-05-17"),
        ("Hearings begin on 5 May and the board will vote on the plan the next day.", "2026-05-06"),
        ("Hearings begin in May and the board will vote on the plan the following month.",
         "2026-06"),
        ("Hearings begin on 5 May and the board will vote on the plan the following Tuesday.",
         "2026-05-12"),
        ("The licence ends on 5 May and the board must vote on the plan before then.",
         "../2026-05-04"),
        ("The board will vote on the plan three weeks later.", None),
    ],
)  # fmt: skip
def test_a_date_counts_from_the_one_before(body: str, edtf: str | None) -> None:
    assert [date for date, _ in dues(body)] == [edtf]


@pytest.mark.parametrize(
    ("body", "dates"),
    [
        ("The rebels gave up on the 4th floor.", []),
        ("Prices fell the following week.", []),
        ("The deal has two years to run.", []),
        ("The cabinet would then have three months to decide.", []),
        ("Wages rose to $500 a week on Monday.", ["2026-03-02"]),
    ],
)
def test_like_words_are_no_such_days(body: str, dates: list[str]) -> None:
    assert [date for date in days(body) if date not in dates] == []


@pytest.mark.parametrize(
    ("body", "edtf", "who"),
    [
        ("Alliance leaders will gather in Oxmere on July 11 and 12.\n\nEnvoys made no progress.\n\n"
         "Leaders will have to decide whether to admit Ruritania.", "2026-07-11/2026-07-12",
         "Leaders"),
        ("The alliance holds its summit in Oxmere on July 11.\n\nEnvoys made no progress.\n\n"
         "At the summit, leaders will have to decide whether to admit Ruritania.", "2026-07-11",
         "leaders"),
        ("The union’s conference takes place in Oxmere from 3 to 5 May. Delegates will decide "
         "whether to cut ties with the party.", "2026-05-03/2026-05-05", "Delegates"),
        ("A second union has yet to decide whether to follow. Its executive meets next Thursday.",
         "2026-03-12", "second union"),
        ("The council is weighing whether to sell the hall. It will vote on the proposal on 6 May.",
         "2026-05-06", "council"),
        ("The board, meeting in Oxmere on 6 May, will decide whether to sell.", "2026-05-06",
         "board"),
        ("The board, chaired by Ruth Calder, is meeting on Thursday to consider the proposal.",
         "2026-03-05", "board"),
        ("Envoys will meet for talks in Oxmere in May, at which ministers are to agree a new goal.",
         "2026-05", "ministers"),
        ("Teachers are voting on the offer, with the result expected on 19 March.", "2026-03-19",
         "Teachers"),
        ("The chancellor must decide whether to keep the relief, which ends on 31 March.",
         "2026-03-31", "chancellor"),
        ("Lawmakers have until June 30, when the session ends, to agree on a new map.",
         "../2026-06-30", "Lawmakers"),
        ("Deputies will vote on the bill before parliament breaks up for the summer on 24 July.",
         "../2026-07-24", "Deputies"),
    ],
)  # fmt: skip
def test_a_day_is_told_elsewhere(body: str, edtf: str, who: str) -> None:
    assert dues(body) == [(edtf, [who])]


@pytest.mark.parametrize(
    "body",
    [
        "The board is considering whether to shut the school at the end of June.",
        "The agency is taking comments until May 1 and has not said when it will decide.",
        "Northern ministers met in Oxmere on 2 March. Ministers will decide whether to cut quotas.",
        "Fishermen will gather in Oxmere on 6 May. Ministers will decide whether to cut quotas.",
        "The council will vote on a bill that would ban cars from 2028.",
        "Lawyers have until Monday to file papers, and the judge will rule on the bail request.",
        "The council will decide whether to admit Ruritania. A concert takes place on 6 May.",
        "The court will decide whether the vote of last November was fair.",
    ],
)
def test_another_day_is_none_of_a_decision(body: str) -> None:
    assert [date for date, _ in dues(body)] == [None]


@pytest.mark.parametrize(
    ("body", "who"),
    [
        ("The lower house is due to vote on the bill on Monday, and the Senate must approve it.",
         "lower house"),
        ("Ilko Varn is ill. The alliance must find a new secretary-general.", "alliance"),
        ("Ministers arrive on Monday. They will have to settle how the fund is paid for.",
         "Ministers"),
        ("A final vote in the Senate is set for Wednesday.", "Senate"),
        ("A ballot of 3,000 bus drivers opens on 12 March and closes on 2 April.",
         "3,000 bus drivers"),
        ("The board meets in Oxmere on April 30, when it will pick the host of the games.",
         "board"),
        ("The pact was signed in May. It now goes to the Senate.", "Senate"),
        ("A spokesman for Cobalt Living said the company was considering whether to appeal.",
         "company"),
        ("European ministers will hold a call on Friday to decide whether to raise their offer.",
         "European ministers"),
    ],
)  # fmt: skip
def test_who_decides_is_an_unnamed_body(body: str, who: str) -> None:
    assert dues(body)[0][1] == [who]


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("The judges said they expected to rule on the ban by the end of April.", "../2026-04-30"),
        ("Its planning committee has pencilled in a vote on the ban for 12 May.", "2026-05-12"),
        ("Ministers have still not agreed on a minimum price.", None),
        ("The two sides hope to sign a truce by 12 May.", "../2026-05-12"),
        ("Voting on the offer will close on 12 May.", "2026-05-12"),
        ("The bloc has yet to decide how to use the frozen assets.", None),
        ("The panel takes up the proposal on 12 May.", "2026-05-12"),
        ("Ann Bell called for calm ahead of Sunday’s referendum on the dam.", "2026-04-12"),
        ("The mayor has promised to say by 12 May whether the pier will go.", "../2026-05-12"),
        ("The council meets on 12 May, when it will pick the host of the games.", "2026-05-12"),
    ],
)
def test_decisions_are_told_in_more_ways(sentence: str, edtf: str | None) -> None:
    assert due(one(sentence)) == edtf


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Bell has not made up her mind whether to vote.",
        "The council met on 2 April, when it picked the host of the games.",
        "Ann Bell will vote for her brother on 12 May.",
        "He has yet to decide how to vote.",
        "The count in last Sunday’s referendum on the dam was slow.",
        "Ostra needs a majority of the shares.",
    ],
)
def test_like_words_tell_no_decision(sentence: str) -> None:
    assert decisions(sentence)[1] == []


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("The file closed on March 9. The board must issue its decision within 60 days of that "
         "date.", "../2026-05-08"),
        ("The hearing ends on March 9. The panel will give its verdict within 14 days after it "
         "closes.", "../2026-03-23"),
        ("It was lodged on March 9 with the tribunal. A judge has 30 days from that date to rule "
         "whether it may be heard.", "../2026-04-08"),
        ("The window closes on March 9 and the minister must decide within three months of that.",
         "../2026-06-09"),
        ("The window closes on March 9. The minister has six weeks from then to decide whether to "
         "approve the mine.", "../2026-04-20"),
        ("The board will issue its decision within 60 days of the vote.", None),
    ],
)  # fmt: skip
def test_a_term_counts_from_the_day_told_before_it(words: str, edtf: str | None) -> None:
    assert [date for date, _ in dues(words)] == [edtf]


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("The school board put off a vote on a shorter week.\n\nThe vote, which had been set for "
         "Tuesday, will now be held on April 6, its president said.", "2026-04-06"),
        ("The Lords have postponed the third reading of the bill until after Easter.\n\nOfficials "
         "needed more time. The debate and vote will now take place on April 14.", "2026-04-14"),
        ("The commission has pushed back its decision on the merger. The deadline has now been "
         "extended to March 25, it said.", "../2026-03-25"),
        ("The court has postponed its judgment over the levy.\n\nThe ruling had been set for March "
         "8. A spokeswoman said that the court now planned to give it on March 30.", "2026-03-30"),
        ("The league has postponed until its meeting in August a decision on whether boots with "
         "blades may be worn.", "2026-08"),
        ("The tribunal put off a vote on the plan. The vote did not take place on Monday.", None),
    ],
)  # fmt: skip
def test_what_is_put_off_has_the_new_day_told_further_on(words: str, edtf: str | None) -> None:
    assert [date for date, _ in dues(words)] == [edtf]


@pytest.mark.parametrize(
    ("words", "edtf", "who"),
    [
        ("The Harwick High Court reserved its order on a plea to stay the sale and said it would "
         "pronounce it on Monday.", "2026-03-09", "Harwick High Court"),
        ("Mrs Justice Ware reserved judgment on Monday.\n\nThe judge said she hoped to give her "
         "decision in writing by the end of the month.", "../2026-03-31", "Ware"),
        ("The Harwick High Court reserved its order on petitions against the cap on fees.\n\nA "
         "bench of Justices Ali and Roy said it would pronounce the order on Friday.", "2026-03-06",
         "Harwick High Court"),
        ("The tribunal is considering its verdict. It expects to deliver it by June.", "../2026-06",
         "tribunal"),
        ("The panel must choose one of the two offers. It has until Saturday to do so, its chair "
         "said.", "../2026-03-07", "panel"),
        ("The bank is weighing whether to raise the reserve ratio. Its chief said lenders would be "
         "told by the end of June.", "../2026-06-30", "bank"),
        ("The panel has been told to recommend whether fares should be capped.\n\nMs Rao said that "
         "the report should reach the cabinet by the end of August.", "../2026-08-31", "panel"),
    ],
)  # fmt: skip
def test_a_ruling_has_the_day_on_which_it_is_to_be_given(words: str, edtf: str, who: str) -> None:
    assert dues(words) == [(edtf, [who])]


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("The sum has to be approved by the college court, the governing body, which does not meet "
         "until April 2.", "2026-04-02"),
        ("The board will pick the host at its annual conference in Turin, which runs from 16 to 19 "
         "July.", "2026-07-16/2026-07-19"),
        ("The fund’s executive board will consider the next loan to Ruritania, worth about $340 "
         "million, in the week of March 16.", "2026-03-16/2026-03-22"),
        ("The council will decide on the closure of the pool, which opened in 1960, on March 16.",
         "2026-03-16"),
        ("The council will vote on the plan, Mr Ware said, on the eve of the fair.", None),
        ("The guild’s executive meets in Turin on March 16, four days after the poll ends, to "
         "decide whether to strike.", "2026-03-16"),
        ("The central bank is likely to cut its main rate next week.\n\nIts council holds its "
         "two-day meeting on March 9-10.", "2026-03-09/2026-03-10"),
        ("The parole board will consider next month whether to free John Ware.\n\nHis case is down "
         "for the week of April 13, a spokeswoman said.", "2026-04-13/2026-04-19"),
        ("Hill County Council is considering the closure of its libraries to plug a hole in this "
         "year’s budget.", None),
    ],
)  # fmt: skip
def test_the_day_stands_behind_who_meets_or_what_is_said_between_commas(
    words: str, edtf: str | None
) -> None:
    assert [date for date, _ in dues(words)] == [edtf]


def test_a_weekday_before_the_day_of_the_dateline_is_no_month() -> None:
    found = extract(
        article_of("HARWICK, Thursday 16 April 2026 - The cabinet will decide on Monday.")
    )
    assert [one.due and one.due.edtf for one in found.pending_decisions] == ["2026-04-20"]


@pytest.mark.parametrize("between", [" ", "\n\n"])
@pytest.mark.parametrize(
    ("decision", "after", "edtf", "kind"),
    [
        ("The council will decide whether to close the pier.", "It meets on 5 May.",
         "2026-05-05", DueKind.SCHEDULED),
        ("The council will decide whether to close the pier.",
         "The matter is on the agenda for 5 May.", "2026-05-05", DueKind.SCHEDULED),
        ("Parliament has yet to approve the bill.", "It is due to be debated on 5 May.",
         "2026-05-05", DueKind.SCHEDULED),
        ("EU ministers must still agree on the rule.", "Ministers are due to meet on 5 May.",
         "2026-05-05", DueKind.SCHEDULED),
        ("Shareholders must still approve the merger.",
         "An extraordinary meeting has been called for 5 May.", "2026-05-05", DueKind.SCHEDULED),
        ("The regulator has not yet approved the drug.", "It has until 5 May.", "../2026-05-05",
         DueKind.DEADLINE),
        ("Governor Ann Bell has not said whether she will sign the bill.",
         "She has until 5 May to do so.", "../2026-05-05", DueKind.DEADLINE),
        ("The regulator has not yet approved the drug.", "It has set a deadline of 5 May.",
         "../2026-05-05", DueKind.DEADLINE),
        ("The regulator has not yet approved the drug.",
         "It is expected to report by the end of May.", "../2026-05-31", DueKind.EXPECTED),
        ("The High Court is considering whether to block the merger.",
         "It said it would give its decision on 5 May.", "2026-05-05", DueKind.SCHEDULED),
        ("Leaders will decide whether to extend the sanctions.", "The sanctions run out on 5 May.",
         "2026-05-05", DueKind.DEADLINE),
        ("The board will decide whether to appeal.", "The deadline for an appeal is 5 May.",
         "../2026-05-05", DueKind.DEADLINE),
        ("Voters will decide whether to raise the tax.", "Polling day is 5 May.", "2026-05-05",
         DueKind.SCHEDULED),
        # What is no day of it.
        ("Parliament has yet to approve the bill.", "The session ends on 5 May.", None, None),
        ("The regulator has not yet approved the drug.", "It has until 5 May to respond.", None,
         None),
        ("The council will decide whether to close the pier.", "It has a budget until 5 May.", None,
         None),
    ],
)  # fmt: skip
def test_the_sentence_after_a_decision_tells_its_day(
    decision: str, after: str, edtf: str | None, kind: DueKind | None, between: str
) -> None:
    """In the paragraph, or in the next: many papers begin one with each sentence."""
    (found,) = extract(article_of(f"{WIRE}{decision}{between}{after}")).pending_decisions
    assert (found.due.edtf if found.due else None, found.due_kind) == (edtf, kind)
