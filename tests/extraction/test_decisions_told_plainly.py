"""Decisions as agencies tell them plainly: who must answer by when, what is not yet said, whose yes
is needed.
"""

import pytest

from tests.extraction.test_pending_decisions import decisions, due, one


@pytest.mark.parametrize(
    ("sentence", "title", "names", "edtf"),
    [
        ("Harbour Court must issue an order by 12 May.", "Order by Harbour Court",
         ["Harbour Court"], "../2026-05-12"),
        ("The agency said it will act by 12 May.", "Decision by agency", ["agency"],
         "../2026-05-12"),
        ("Meadow Council has to respond by 4 May to the union’s demand.",
         "Decision on the union's demand", ["Meadow Council"], "../2026-05-04"),
        ("Meadow Council is due to report back in June.", None, ["Meadow Council"], "2026-06"),
        ("Meadow Council has until 14 May to lodge an appeal.", "Decision on an appeal",
         ["Meadow Council"], "../2026-05-14"),
        ("Meadow Council must announce a firm intention by 5 May.",
         "Decision on a firm intention", ["Meadow Council"], "../2026-05-05"),
        ("The club said it would make an appointment by 6 July.", None, ["club"], "../2026-07-06"),
    ],
)  # fmt: skip
def test_an_answer_is_due_by_a_day(
    sentence: str, title: str | None, names: list[str], edtf: str
) -> None:
    found = one(sentence.replace("’", "'"))
    assert title in (None, found.title)
    assert ([actor.name for actor in found.deciders], due(found)) == (names, edtf)


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Vera Holm hasn't said if she will sign it.", "Decision by Vera Holm"),
        ("Vera Holm has not said whether she would call the council back.",
         "Decision whether she would call the council back"),
        ("Vera Holm has not said whether her agency will join.",
         "Decision whether her agency will join"),
        ("Ruritania has yet to say which option it prefers.",
         "Decision on which option it prefers"),
        ("Vera Holm said the council hadn't decided whether to sue.", "Decision whether to sue"),
        ("Meadow Council has not ruled out a higher offer.", "Decision on a higher offer"),
        ("Meadow Council is considering a court challenge to the charge.",
         "Decision on a court challenge to the charge"),
        ("Vera Holm said she would decide after the meeting whether to sue.",
         "Decision whether to sue"),
    ],
)  # fmt: skip
def test_what_is_not_yet_said_is_open(sentence: str, title: str) -> None:
    assert one(sentence).title == title


@pytest.mark.parametrize(
    ("sentence", "title", "names", "edtf"),
    [
        ("All three unions will ballot their members from Monday on the offer.",
         "Vote on the offer", ["their members"], None),
        ("The union will ask its members at a meeting on Monday.", None, ["its members"],
         "2026-04-13"),
        ("The eight members will decide how to vote at a group meeting on 20 April.", None, None,
         "2026-04-20"),
        ("The plan needs the support of at least 14 of the league's 20 clubs at a meeting on 11 "
         "June.", "Consent for the plan", ["the league's 20 clubs"], "2026-06-11"),
        ("The merger requires two-thirds of shareholders at the annual meeting on 26 June.",
         "Consent for the merger", ["shareholders"], "2026-06-26"),
        ("Meadow Council would have to approve the change before it took effect.",
         "Approval of the change", ["Meadow Council"], None),
        ("The pact is likely to be kept; Ruritania is expected to cut its catch by a tenth when "
         "ministers meet on Sunday.", None, ["ministers"], "2026-04-12"),
    ],
)  # fmt: skip
def test_those_who_vote_are_asked(
    sentence: str, title: str | None, names: list[str] | None, edtf: str | None
) -> None:
    found = one(sentence)
    assert title in (None, found.title)
    assert names in (None, [actor.name for actor in found.deciders])
    assert due(found) == edtf


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("All three unions will ballot their members from Monday on the offer. The results are due "
         "on 22 May.", "2026-05-22"),
        ("Meadow Council is still to approve the pier. It is expected to do so in May.", "2026-05"),
        ("Meadow Council is weighing an appeal. It has until 14 May to lodge one.",
         "../2026-05-14"),
        ("Crews will vote on whether to strike this summer.", None),
        ("Meadow Council will decide on prices for the second half of the year.", None),
        ("The contract expires on 30 April. Unless the two sides reach a deal by then, crews could "
         "walk out.", "../2026-04-30"),
    ],
)  # fmt: skip
def test_the_day_is_that_of_the_decision(body: str, edtf: str | None) -> None:
    assert due(one(body)) == edtf


@pytest.mark.parametrize(
    ("sentence", "title", "name"),
    [
        ("The party hopes to defeat the government in a Commons vote on Wednesday.", None,
         "Commons"),
        ("Vera Holm read the report. She will take the final decision herself by 30 April.",
         "Final decision by Vera Holm", "Vera Holm"),
        ("Harbour Court will hand down its final decision on 23 October.",
         "Final decision by Harbour Court", "Harbour Court"),
    ],
)  # fmt: skip
def test_who_decides_is_told_before_or_beside(sentence: str, title: str | None, name: str) -> None:
    found = one(sentence)
    assert title in (None, found.title)
    assert [actor.name for actor in found.deciders] == [name]


@pytest.mark.parametrize(
    "sentence",
    [
        "The agency responded by letter on Friday.",
        "Meadow Council must reply to questions by 4 May.",
        "Students have until Friday to file their papers.",
        "The council reported back in March that it had fallen.",
        "The clerk must send ballots to overseas voters by 4 May.",
        "Vera Holm has not said what caused the fire.",
        "Vera Holm has not said how many jobs will go.",
        "Police have not ruled out foul play.",
        "Vera Holm had not ruled out a strike by nurses.",
        "The union balloted its members in March.",
        "The roof needs the support of two pillars.",
        "The court had to approve the change in 2019.",
        "The storm is likely to delay flights when it arrives on Sunday.",
        "Ministers are likely to press for peace when they meet on Sunday.",
        "Ruritania is considering the consequences.",
    ],
)
def test_the_same_words_may_tell_no_decision(sentence: str) -> None:
    assert decisions(sentence)[1] == []


@pytest.mark.parametrize(
    ("body", "title", "names", "edtf"),
    [
        ("Meadow Council, which had been due to rule on the fee in March, will now do so by the "
         "end of June.", "Ruling on the fee", ["Meadow Council"], "../2026-06-30"),
        ("Ministers broke off talks on Monday without a deal on quotas. Talks resume on Thursday.",
         "Agreement on quotas", ["Ministers"], "2026-04-09"),
        ("Ruritania’s parliament failed on Monday to elect a new speaker. Vera Holm said "
         "lawmakers would try again on 22 April.", "Election of a new speaker", None, "2026-04-22"),
        ("The law must wait. The final word lies with Vera Holm.", None, ["Vera Holm"], None),
        ("Under Ruritanian law shareholders must approve a sale.", "Approval of a sale",
         ["shareholders"], None),
        ("The cabinet had asked for time. Instead it sent for figures and said it would take a "
         "final decision on 14 July.", "Final decision by cabinet", ["cabinet"], "2026-07-14"),
        ("Vera Holm is open to talks, allies said, and will decide on 4 May whether to sue.",
         "Decision whether to sue", ["Vera Holm"], "2026-05-04"),
        ("The Senate has yet to schedule a vote on the nominees.", "Vote on the nominees", None,
         None),
        ("The tribunal said a decision would come on 20 May.", "Decision by tribunal",
         ["tribunal"], "2026-05-20"),
        ("Vera Holm must say by 6 May how she will mend the pier.",
         "Decision on how she will mend the pier", ["Vera Holm"], "../2026-05-06"),
        ("It was unclear whether Vera Holm would sign the bill.", "Signing of the bill",
         ["Vera Holm"], None),
        ("Vera Holm must sign or veto the measure by Friday.",
         "Decision whether to sign or veto the measure", ["Vera Holm"], "../2026-04-10"),
        ("Meadow Council is also deciding whether to sell the land.",
         "Decision whether to sell the land", ["Meadow Council"], None),
        ("It sought funds, which Meadow Council would have to approve.", None,
         ["Meadow Council"], None),
        ("Meadow Council has agreed to vote on the pier by 4 May.", "Vote on the pier",
         ["Meadow Council"], "../2026-05-04"),
    ],
)  # fmt: skip
def test_who_decides_and_when_is_found_from_afar(
    body: str, title: str | None, names: list[str] | None, edtf: str | None
) -> None:
    found = one(body.replace("’", "'"))
    assert title in (None, found.title)
    assert names in (None, [actor.name for actor in found.deciders])
    assert due(found) == edtf


def test_a_strike_vote_is_none_of_the_decision_before() -> None:
    _, found = decisions(
        "Meadow Council is considering whether to ask for a hearing. The union will hold a strike "
        "vote in June."
    )
    assert [due(decision) for decision in found] == [None, "2026-06"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The firm has to reply to customers by Friday.",
        "Patients must make an appointment by Friday.",
        "Police will report back to base on Monday.",
        "The union will ask its members for donations on Monday.",
        "The clinic must say by Friday how it is.",
        "Ruritania's parliament failed to elect a speaker in 2019.",
        "Meadow Council approved the plan in a vote on Monday.",
    ],
)
def test_what_only_sounds_like_it_is_none(sentence: str) -> None:
    assert decisions(sentence)[1] == []
