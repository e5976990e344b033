"""Which issues of an article are one: what only points to its chief question is put under it."""

import pytest

from brief.positions import Stance
from tests.extraction.briefs import read_brief

POOL = """Council to vote on closing Fallow Lane pool

HARWICK, England, March 3, 2026 (Wire) - Harwick council will decide on Thursday whether to close
the swimming pool on Fallow Lane. Mayor Ann Bell supports closing the pool on Fallow Lane.

"""


def standing(text: str) -> dict[str, dict[str, Stance]]:
    """Who stands where, by issue."""
    brief = read_brief(text)
    return {
        issue.statement: {
            position.holder.name: position.stance
            for position in brief.positions
            if position.issue.id == issue.id
        }
        for issue in brief.issues
    }


def issue_of(holder: str, text: str) -> str:
    """The issue on which somebody stands."""
    (found,) = {statement for statement, camp in standing(text).items() if holder in camp}
    return found


@pytest.mark.parametrize(
    "sentence",
    [
        "Carl Dean, a Labour councillor, opposes the plan.",
        "Carl Dean, a Labour councillor, is against the proposal.",
        "Carl Dean, a Labour councillor, opposes the whole idea.",
        "Carl Dean, a Labour councillor, rejected any such change.",
        "Carl Dean, a Labour councillor, opposes the closure.",
        "Carl Dean, a Labour councillor, spoke out against closure.",
    ],
)
def test_what_only_points_to_the_chief_question_is_on_it(sentence):
    text = POOL + sentence
    assert issue_of("Carl Dean", text) == issue_of("Ann Bell", text)


@pytest.mark.parametrize(
    "sentence",
    [
        "Carl Dean, a Labour councillor, backs a rival plan.",
        "Carl Dean, a Labour councillor, supports the existing scheme.",
        "Carl Dean, a Labour councillor, supports another proposal.",
        "Carl Dean, a Labour councillor, backs a ballot of season-ticket holders.",
        "Carl Dean, a Labour councillor, supports an exemption for schools.",
        "Carl Dean, a Labour councillor, opposes a levy on parked cars.",
    ],
)
def test_what_says_more_stays_an_issue_of_its_own(sentence):
    text = POOL + sentence
    assert issue_of("Carl Dean", text) != issue_of("Ann Bell", text)


def test_who_would_only_say_yes_stands_on_the_question_itself():
    text = (
        "Ministers split over ban on deep trawling\n\n"
        "LISBON, March 3, 2026 (Wire) - Portugal supports a ban on deep trawling.\n\n"
        "Ireland would sign up to the ban if boats were paid for."
    )
    assert issue_of("Ireland", text) == issue_of("Portugal", text)


def test_who_is_undecided_paragraphs_later_is_so_on_the_chief_question():
    text = POOL + (
        "Carl Dean, a Labour councillor, supports closing the pool on Fallow Lane too.\n\n"
        "The swimming club wants free parking on Sundays.\n\n"
        "Dora Ellis, a Green councillor, is undecided."
    )
    assert issue_of("Dora Ellis", text) == issue_of("Ann Bell", text)


def test_nobody_is_put_on_both_sides_of_one_question():
    text = (
        POOL + "Carl Dean supports closing the pool on Fallow Lane. Carl Dean opposes the change."
    )
    camps = [camp for camp in standing(text).values() if "Carl Dean" in camp]
    assert len(camps) == 2


def test_an_article_of_one_issue_keeps_its_words():
    text = "Rain in Harwick\n\nAnn Bell supports the plan to drain the marsh."
    (statement,) = standing(text)
    assert statement == "The plan to drain the marsh is adopted"


@pytest.mark.parametrize(
    ("told", "statement"),
    [
        (
            "A bill that would close the pool on Fallow Lane goes to members on Thursday.",
            "A bill that would close the pool on Fallow Lane is adopted",
        ),
        (
            "A bill to close the pool on Fallow Lane, first read in May, goes to members.",
            "A bill to close the pool on Fallow Lane is adopted",
        ),
        (
            "The Swimming Pools Bill goes to members on Thursday.",
            "The Swimming Pools Bill is adopted",
        ),
    ],
)
def test_an_issue_is_named_as_the_article_first_named_it_in_full(told, statement):
    text = f"Members to vote on pools\n\nHARWICK (Wire) - {told}\n\nCarl Dean opposes the bill."
    assert issue_of("Carl Dean", text) == statement


def test_another_plan_of_that_kind_gives_no_name():
    text = (
        "Members to vote on pools\n\nHARWICK (Wire) - A bill that would close the pool "
        "was read.\n\nCarl Dean opposes the parking bill."
    )
    assert issue_of("Carl Dean", text) == "The parking bill is adopted"


def test_a_strike_over_a_plan_is_not_the_plan():
    text = (
        "Guards to vote on strike\n\nHARWICK (Wire) - Members of the guards’ union will vote on "
        "whether to strike over a plan to run trains without guards. Ann Bell, the union’s head, "
        "supports the strike.\n\nCarl Dean, a minister, supports the plan."
    )
    assert issue_of("Carl Dean", text) != issue_of("Ann Bell", text)


DECIDING = "HARWICK (Wire) - Harwick council will decide on Thursday whether to "


@pytest.mark.parametrize(
    ("deed", "sentence"),
    [
        ("scrap the bridge toll.", "Carl Dean backs another toll."),
        ("scrap the bridge toll.", "Carl Dean backs a toll on lorries."),
        ("demolish the bridge.", "Carl Dean supports a tunnel."),
        ("close the depot.", "Carl Dean supports the strike."),
        ("close the depot.", "Carl Dean said he would appeal."),
        ("build an arena.", "Carl Dean supports his own plan."),
        ("approve a takeover.", "Carl Dean prefers Kestrel’s offer. He supports the offer."),
    ],
)
def test_who_is_for_another_thing_is_not_put_under_the_question(deed, sentence):
    asked = standing(
        f"Council to decide\n\n{DECIDING}{deed} Ann Bell supports the plan. {sentence}"
    )
    for statement, camp in asked.items():
        assert not {"Ann Bell", "Carl Dean"} <= set(camp), statement


def test_a_ban_and_what_it_bans_are_two_issues():
    text = (
        "Parliament to vote on fur ban\n\nHARWICK (Wire) - Ann Bell supports a ban on fur farming. "
        "Carl Dean supports the fur farming."
    )
    assert issue_of("Carl Dean", text) != issue_of("Ann Bell", text)


def test_a_noun_of_two_plans_names_neither_in_full():
    text = (
        "Council divided\n\nHARWICK (Wire) - A plan to build a prison on the marsh failed. A "
        "plan to build a wind farm came in June. Carl Dean supports the plan."
    )
    assert issue_of("Carl Dean", text) == "The plan is adopted"


def test_what_some_would_do_themselves_is_not_what_the_article_is_about() -> None:
    text = """Local landlords sell up as city weighs rents

HARWICK, England, March 3, 2026 (Wire) - Harwick council asked on Monday to hold rents.

Three local landlords said they wanted to sell. Ann Bell, a councillor, supports a cap on rents.
Carl Dean, a Labour councillor, opposes the plan.
"""
    assert "sell" not in issue_of("Carl Dean", text)


def test_a_bare_noun_is_the_plan_of_that_noun_named_before() -> None:
    text = (
        "A headline\n\nResidents oppose the expansion of a limestone quarry near Lund. "
        "Unite wants the expansion to go ahead. Ann Bell backs the expansion.\n\n"
        "Carl Dean opposes the levy."
    )
    assert issue_of("Ann Bell", text) == issue_of("Residents", text)
    assert issue_of("Carl Dean", text) != issue_of("Residents", text)


CUT = """Bank to decide on rate cut

The central bank will decide on Thursday on a cut in its key rate. Exporters support the cut. {told}
"""


@pytest.mark.parametrize(
    "told",
    [
        "The Savers’ Union wants the bank to leave the rate where it is.",
        "The Savers’ Union wants the rate kept as it is.",
        "The Savers’ Union called on the bank to keep the rate unchanged.",
        "The Savers’ Union urged governors to hold the rate at its present level.",
    ],
)
def test_who_wants_a_thing_left_as_it_is_is_against_its_change(told):
    stands = standing(CUT.format(told=told))
    (cut,) = (holders for holders in stands.values() if holders.get("Exporters"))
    assert cut == {"Exporters": Stance.SUPPORTS, "Savers’ Union": Stance.OPPOSES}


@pytest.mark.parametrize(
    "told",
    [
        "The Savers’ Union wants bus fares kept where they are.",
        "The Savers’ Union wants workers to stay where they are.",
        "The Savers’ Union urged people to keep their savings on hold.",
    ],
)
def test_what_else_is_wanted_left_as_it_is_is_not_put_under_the_question(told):
    stands = standing(CUT.format(told=told))
    (cut,) = (holders for holders in stands.values() if holders.get("Exporters"))
    assert cut == {"Exporters": Stance.SUPPORTS}


def test_who_is_against_leaving_it_as_it_is_is_not_said_to_be_for_that_change():
    told = "The Savers’ Union is against leaving the rate where it is."
    stands = standing(CUT.format(told=told))
    assert all(
        holders.get("Savers’ Union") is None
        for holders in stands.values()
        if "Exporters" in holders
    )


BERTH = """Dunlow council to vote on loan for deepwater berth

DUNLOW, Ireland, March 3, 2026 (Wire) - Dunlow council will decide on Thursday on a loan of €30m for
a deepwater berth. Mayor Ann Bell backs the loan, and so does Eve Hart, who owns the dry dock.

"""


@pytest.mark.parametrize("told", ["opposes the berth", "is against the berth for now"])
def test_the_thing_that_the_headline_names_is_what_the_article_asks(told):
    text = f"{BERTH}Carl Dean, a Labour councillor, {told}."
    assert issue_of("Carl Dean", text) == issue_of("Ann Bell", text)


def test_who_is_for_the_thing_is_against_its_closing():
    text = POOL + "Carl Dean, a Labour councillor, supports the pool."
    camp = standing(text)[issue_of("Ann Bell", text)]
    assert camp == {"Ann Bell": Stance.SUPPORTS, "Carl Dean": Stance.OPPOSES}


@pytest.mark.parametrize(
    "aside",
    [
        "for now",
        "for the moment",
        "at this stage",
        "from the start",
        "in any form",
        "on any terms",
        "on the grounds that it costs too much",
        "during a visit to Lund",
    ],
)
def test_when_and_how_firmly_somebody_stands_there_is_no_part_of_the_issue(aside):
    text = f"A headline\n\nAnn Bell opposes a levy on parked cars {aside}. It rains."
    assert issue_of("Ann Bell", text) == "A levy on parked cars goes ahead"


def test_a_form_that_is_opposed_may_be_of_a_plan_that_is_not():
    text = "A headline\n\nAnn Bell opposes a levy on parked cars in its present form. It rains."
    assert "in its present form" in issue_of("Ann Bell", text)


RULING = """Court weighs ruling on quarry

LUND, England, March 3, 2026 (Wire) - Lund council will decide on Thursday on a new quarry. Mayor
Ann Bell backs the quarry.

"""


@pytest.mark.parametrize(
    ("told", "statement"),
    [
        ("wants the licence suspended", "The licence is suspended"),
        ("called on Norway to suspend the project", "The project is suspended"),
        ("wants the council’s ruling overturned", "The council’s ruling is overturned"),
        ("asked the judges to overturn the ruling", "The ruling is overturned"),
        ("promised to suspend the pilot scheme", "The pilot scheme is suspended"),
        ("called for the ban to be reversed", "The ban is reversed"),
    ],
)
def test_to_suspend_or_overturn_what_stands_is_an_act_that_one_can_be_for(told, statement):
    stood = standing(f"{RULING}Carl Dean, a Labour councillor, {told}.")
    assert stood[statement] == {"Carl Dean": Stance.SUPPORTS}


@pytest.mark.parametrize(
    ("told", "stance"),
    [
        ("wants the quarry plan dropped", Stance.OPPOSES),
        ("called on the council to reject the plan", Stance.OPPOSES),
        ("urged the union to suspend the strike", Stance.OPPOSES),
        ("wants the plan withdrawn", Stance.OPPOSES),
        ("refused to withdraw the plan", Stance.SUPPORTS),
    ],
)
def test_to_drop_a_plan_or_a_strike_is_to_be_against_it(told, stance):
    stood = standing(f"{RULING}Carl Dean, a Labour councillor, {told}.")
    (found,) = [camp["Carl Dean"] for camp in stood.values() if "Carl Dean" in camp]
    assert found is stance


def test_what_differs_in_its_number_is_another_issue() -> None:
    told = standing(
        "Council to vote on ship cap\n\nThe council will decide whether to limit cruise ships to "
        "two a day. Ann Bell opposes the cap.\n\nVale Cruises would accept three ships a day."
    )
    assert set(told["Three ships a day is acceptable"]) == {"Vale Cruises"}
