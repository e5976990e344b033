"""Words of a side that nobody takes, or another than the nearest name."""

import pytest

from tests.extraction.briefs import read_brief, sides

COUNCIL = "The Fairhaven council met on Monday."


@pytest.mark.parametrize(
    "words",
    [
        "The move follows the decision to promote Ann Bell from deputy head to chief of staff.",
        "Nobody spoke of the decision to move the library from the town hall to the old mill.",
        "It came after the decision to transfer the clinic from the council to a private trust.",
        "That was before the decision to shift the fair from the quay to the square.",
    ],
)
def test_from_where_something_is_moved_has_not_decided_it(words: str) -> None:
    assert sides(COUNCIL, words) == set()


@pytest.mark.parametrize(
    "words",
    [
        "Ann Bell said she was worried the government was no longer committed to small classes.",
        "Farmers fear ministers have abandoned the subsidy.",
        "Ann Bell said she was afraid the council would reject the plan.",
        "Bo Lind is concerned that the bank opposes the merger.",
    ],
)
def test_who_is_feared_to_take_a_side_takes_none(words: str) -> None:
    holders = {name for name, _ in sides(words)}
    assert holders.isdisjoint({"government", "ministers", "council", "bank"})


@pytest.mark.parametrize(
    "words",
    [
        "Party leaders will punish members who vote against the budget.",
        "He will campaign against lawmakers who support the pipeline.",
        "The union threatened to drop councillors who vote for the cuts.",
        "She vowed to unseat mayors who back the levy.",
    ],
)
def test_who_is_threatened_in_case_of_a_vote_has_not_cast_it(words: str) -> None:
    holders = {name for name, _ in sides(COUNCIL, words)}
    assert holders.isdisjoint({"members", "lawmakers", "councillors", "mayors"})


@pytest.mark.parametrize(
    "words",
    [
        "It is up to senators to approve the changes before the governor can sign the bill.",
        "Lawyers must finish the text before the mayor can sign the treaty.",
        "Nobody knows when the king can sign the law.",
        "A clerk has to count the pages so that the president may sign the pact.",
    ],
)
def test_who_can_sign_has_not_said_that_he_will(words: str) -> None:
    holders = {name for name, _ in sides(COUNCIL, words)}
    assert holders.isdisjoint({"governor", "mayor", "king", "president"})


@pytest.mark.parametrize(
    "words",
    [
        "“As much as I want a new hall, I worry about the price,” Ann Bell said.",
        "“As much as we would like lower fares, we must think of the drivers,” Ann Bell said.",
        "“Much as we want a longer season, the pier is old,” Ann Bell said.",
        "“As much as I like the square, it floods,” Ann Bell said.",
    ],
)
def test_what_is_granted_with_much_as_is_no_support(words: str) -> None:
    assert ("Ann Bell", "supports") not in {
        (one.holder.name, one.stance.value)
        for one in read_brief(words).positions
        if "hall" in one.issue.name or "fares" in one.issue.name or "season" in one.issue.name
    }


@pytest.mark.parametrize(
    "words",
    [
        "Bell, a farmer, warned that the bill would raise rents and favor big landlords.",
        "Bo Lind said the pact would cut tariffs and reject quotas.",
        "Ann Bell said the reform would open rivers to trawlers and support only large fleets.",
        "Mayor Ann Bell warned that the law would close schools and back only rich towns.",
    ],
)
def test_what_a_bill_would_do_is_not_the_side_of_who_warns_of_it(words: str) -> None:
    issues = [one.issue.name.lower() for one in read_brief(words).positions]
    assert not any(
        what in name for name in issues for what in ("landlords", "quotas", "fleets", "rich")
    )


def test_what_a_speaker_would_do_himself_is_his_side() -> None:
    assert sides("Bo Lind said he would cut fares and oppose the levy.") == {("Bo Lind", "opposes")}


@pytest.mark.parametrize(
    "words",
    [
        "The Senate took up the bill. Its fate is unsure, as it has been opposed from all angles.",
        "The council got the plan in May. It has been opposed from the first day.",
        "The bank announced the merger. It has been opposed on many grounds.",
        "The board drew up the levy. It has been opposed across the county.",
    ],
)
def test_what_has_been_opposed_opposes_nothing(words: str) -> None:
    assert not any(stance == "opposes" for _, stance in sides(words))


@pytest.mark.parametrize(
    ("words", "holder"),
    [
        (
            "The council ignored what residents called “a disgrace” and demanded a new road.",
            "council",
        ),
        (
            "The union refused what managers described as a fair deal and opposed the closure.",
            "union",
        ),
        (
            "Norvale Mines withdrew what aides called a low offer, and urged the board to resign.",
            "Norvale Mines",
        ),
        ("The club dropped what fans called a poor plan and rejected the levy.", "club"),
    ],
)
def test_who_names_a_thing_inside_a_clause_is_no_subject_of_the_next_verb(
    words: str, holder: str
) -> None:
    assert {name for name, _ in sides(words)} == {holder}


@pytest.mark.parametrize(
    "words",
    [
        "Consumer advocates said the council had never met its users.",
        "Tenant advocates say rents have doubled in ten years.",
        "Patient advocates said that nurses had warned of it.",
        "Privacy advocates say nobody was asked.",
    ],
)
def test_advocates_of_other_things_are_not_for_the_plan(words: str) -> None:
    plan = "The council wants to close the pool."
    assert {name for name, _ in sides(plan, words)} <= {"council"}


def test_advocates_of_the_plan_are_for_it() -> None:
    assert ("Tunnel advocates", "supports") in sides(
        "The city plans a tunnel.", "Tunnel advocates say the streets are full."
    )


@pytest.mark.parametrize(
    "words",
    [
        "“People are just not going to work. They are afraid,” Ann Bell said.",
        "“My neighbours are not going to work any more,” said Bo Lind, a baker.",
        "“The men are not going to work on Sundays,” Ann Bell said.",
        "“Nurses are not going to work without masks,” Ann Bell said.",
    ],
)
def test_people_who_do_not_go_to_work_are_no_plan_that_fails(words: str) -> None:
    assert sides(words) == set()


@pytest.mark.parametrize(
    "words",
    [
        "“No bidder has shown us that the owners are committed to the yard,” Ann Bell said.",
        "“No minister has told us that the state is still committed to the line,” Bo Lind said.",
        "“Nobody tells us that the club is committed to the stadium,” Bo Lind said.",
        "“Nothing shows that they are committed to the pier,” Ann Bell said.",
    ],
)
def test_that_nobody_shows_who_is_committed_is_no_support(words: str) -> None:
    assert not any(stance == "supports" for _, stance in sides(words))


@pytest.mark.parametrize(
    "words",
    [
        "Only with more money could the club hope to keep the stadium.",
        "Not until May can the council hope to approve the plan.",
        "Only if the talks go well might the union hope to win the rise.",
        "Only then could the bank hope to back the merger.",
    ],
)
def test_what_somebody_could_only_then_hope_for_is_no_side(words: str) -> None:
    assert sides(words) == set()


@pytest.mark.parametrize(
    "words",
    [
        "With two of them having announced they will oppose the tram, the vote is close.",
        "The vote is close, with two senators having said they oppose the bill.",
        "With several lawmakers having warned that they would reject the pact, it was put off.",
        "The fair goes on, some farmers having said they oppose the levy.",
    ],
)
def test_some_who_are_only_counted_are_not_those_named_before(words: str) -> None:
    assert sides("Ann Bell and Bo Lind were absent.", words) == set()


@pytest.mark.parametrize(
    "words",
    [
        "Russian officials did not say why they had decided to go ahead with the tunnel.",
        "Airport bosses did not explain why they backed the runway.",
        "The owners would not tell us why they opposed the sale.",
        "Farmers did not say why they rejected the quota.",
    ],
)
def test_those_who_do_not_say_why_are_not_those_named_before(words: str) -> None:
    names = {name for name, _ in sides("Norway and its allies met on Monday.", words)}
    assert names.isdisjoint({"Norway", "its allies"})


@pytest.mark.parametrize(
    ("words", "holder"),
    [
        (
            "Norway is patient. One of six powers that Iran met, it has criticized the ban.",
            "Norway",
        ),
        (
            "Ann Bell is cautious. One of five judges chosen to watch Mary Lind, she supports the "
            "appeal.",
            "Ann Bell",
        ),
        ("Ann Bell is patient. As an aide to Mary Lind, she opposed the levy.", "Ann Bell"),
        ("Ann Bell is patient. Among the friends of Mary Lind, she backs the ban.", "Ann Bell"),
    ],
)
def test_nobody_named_in_what_a_pronoun_is_said_to_be_is_meant_by_it(
    words: str, holder: str
) -> None:
    assert {name for name, _ in sides(words)} == {holder}


@pytest.mark.parametrize("born", ["Jr.", "Jr", "III", "Sr."])
def test_which_of_a_family_somebody_is_does_not_hide_his_surname(born: str) -> None:
    words = f"Ann Moss founded the club. Her son Carl Moss {born} spoke. Moss opposed the levy."
    assert sides(words) == {(f"Carl Moss {born}", "opposes")}


@pytest.mark.parametrize(
    "words",
    [
        "“The report endorses our policy of destroying needless rules,” Ann Bell said.",
        "“The study bears out our habit of killing bad bills,” Ann Bell said.",
        "“Everyone knows our way of wrecking unfair deals,” Ann Bell said.",
        "“They praise our record of ruining smugglers,” Ann Bell said.",
    ],
)
def test_what_one_does_away_with_oneself_is_not_opposed_for_it(words: str) -> None:
    assert ("Ann Bell", "opposes") not in sides(words)


@pytest.mark.parametrize(
    ("words", "holder"),
    [
        ("The lender consortium told the BBC it rejected the levy.", "lender consortium"),
        ("The rail operator told the Evening Post it opposed the fare cap.", "rail operator"),
        ("Norvale Mines told Vale Bank that it backed the merger.", "Norvale Mines"),
        ("The growers’ lobby told the World Bank it rejected the plan.", "growers’ lobby"),
    ],
)
def test_it_is_who_tells_and_not_who_is_told(words: str, holder: str) -> None:
    assert {name for name, _ in sides(words)} == {holder}


@pytest.mark.parametrize(
    "words",
    [
        "The party’s bid to win seats in the north goes on.",
        "Ann Bell began her campaign to win the election in May.",
        "Bo Lind’s attempt to win the nomination cost him a fortune.",
        "The club’s bid to win the title begins in Oslo.",
    ],
)
def test_to_run_for_a_seat_or_a_cup_is_no_stance(words: str) -> None:
    assert sides(words) == set()


@pytest.mark.parametrize(
    "words",
    [
        "“The economy is healing and it should continue to grow,” Ann Bell said.",
        "“Prices should fall later this year,” Bo Lind said.",
        "“Inflation should keep falling,” Ann Bell said.",
        "“Exports should pick up in the spring,” Ann Bell said.",
    ],
)
def test_what_the_economy_should_do_is_expected_and_not_wished(words: str) -> None:
    assert sides(words) == set()


@pytest.mark.parametrize(
    "words",
    [
        "The ministry called the ban a “reckless escalation” that “will get a fitting answer”.",
        "The union called the offer a “cruel joke” that “will meet with reasonable anger”.",
        "The board called the levy a “dreadful blow” that “calls for sensible terms”.",
        "Norway called the plan a “gross insult” that “no reasonable neighbour would offer”.",
    ],
)
def test_a_good_word_in_later_marks_does_not_make_a_bad_name_good(words: str) -> None:
    assert "supports" not in {stance for _, stance in sides(words)}


@pytest.mark.parametrize(
    "words",
    [
        "The bill would let firms oppose the levy in court.",
        "The reform will make towns accept the plan.",
        "It is rare that a switch sees countries merrily accept the terms.",
        "The rule lets members reject the budget.",
    ],
)
def test_who_is_let_or_made_do_a_thing_takes_no_side(words: str) -> None:
    assert sides(words) == set()


def test_what_those_do_who_take_a_side_is_no_part_of_it() -> None:
    brief = read_brief("Lawmakers who oppose the bill will meet on Monday.")
    assert [one.evidence[0].exact for one in brief.positions] == ["Lawmakers who oppose the bill"]


@pytest.mark.parametrize(
    "words",
    [
        "Any mayor who backs the levy risks losing office.",
        "Anyone who opposes the plan may write to the council.",
        "A leader who supported the ban would lose the vote.",
        "A mayor who backed the tram could win in the north.",
    ],
)
def test_anybody_who_may_take_a_side_takes_none(words: str) -> None:
    assert sides(words) == set()


@pytest.mark.parametrize(
    "words",
    [
        "The city welcomed 300 visitors to the festival.",
        "The team welcomed back its captain.",
        "Ann Bell called for an ambulance.",
        "The two sides agreed to disagree.",
    ],
)
def test_what_people_do_every_day_is_no_stance(words: str) -> None:
    assert sides(words) == set()


@pytest.mark.parametrize(
    ("words", "exact"),
    [
        ("Farmers who reject the quota say it is unfair.", "Farmers who reject the quota"),
        ("Shops that support the scheme will get a sticker.", "Shops that support the scheme"),
        ("The party that opposes the levy has won seats.", "The party that opposes the levy"),
        ("Towns that back the pact said they were glad.", "Towns that back the pact"),
    ],
)
def test_the_main_verb_ends_what_a_side_is_taken_on(words: str, exact: str) -> None:
    assert exact in {one.exact for found in read_brief(words).positions for one in found.evidence}


@pytest.mark.parametrize(
    ("words", "holder", "thing"),
    [
        ("The decision to widen the road dismayed farmers.", "farmers", "decision to widen"),
        ("The proposal to widen the road was rejected by farmers.", "farmers", "proposal to widen"),
        ("The plan to sell the port was attacked by Bo Lind.", "Bo Lind", "plan to sell"),
        ("His call to lift the ban was welcomed by growers.", "growers", "call to lift"),
    ],
)
def test_how_a_plan_is_received_is_on_the_plan_and_not_on_what_it_is_to_do(
    words: str, holder: str, thing: str
) -> None:
    found = [(one.holder.name, thing in one.issue.name) for one in read_brief(words).positions]
    assert found == [(holder, True)]


@pytest.mark.parametrize(
    "words",
    [
        "Norway’s move to block the sale angered Iran.",
        "Norway’s pledge to veto the bill delighted Iran.",
        "Norway’s plan to drop the levy pleased Iran.",
        "Norway’s decision to reject the pact was criticised by Iran.",
    ],
)
def test_who_is_angry_at_what_undoes_a_plan_is_not_angry_at_the_plan(words: str) -> None:
    briefs = read_brief(words).positions
    assert not any(
        one.holder.name == "Iran"
        and one.issue.name.startswith(("The sale", "The bill", "The levy"))
        for one in briefs
    )
