"""The question of an article told the other way round: “keep it open” is against closing it."""

import pytest

from tests.extraction.briefs import read_brief

POOL = """Council to vote on closing Fallow Lane pool

HARWICK, England, March 3, 2026 (Wire) - Harwick council will decide on Thursday whether to close
the swimming pool on Fallow Lane. Dora Ellis supports closing the pool on Fallow Lane.

"""
STRIKE = """Hospital porters to strike in May

HARWICK, England, March 3, 2026 (Wire) - Porters at Harwick hospital will strike for two days in
May, their union said. Dora Ellis supports the strike.

"""
TAX = """Lawmakers to vote on repeal of car tax

TALLOW, March 3, 2026 (Wire) - Lawmakers will vote on Thursday on whether to repeal the car tax.
Dora Ellis supports repeal of the car tax.

"""


def found(text: str) -> set[tuple[str, str, str]]:
    """Who takes which stance on what."""
    brief = read_brief(text)
    return {(one.holder.name, one.stance.value, one.issue.name) for one in brief.positions}


def told(text: str, who: str) -> tuple[str, str]:
    """The one stance of somebody, and on what."""
    (one,) = {(stance, issue) for holder, stance, issue in found(text) if holder == who}
    return one


@pytest.mark.parametrize(
    "words",
    [
        "Ann Bell wants the pool kept open.",
        "Ann Bell wants to keep the pool open.",
        "Ann Bell called for the pool to stay open.",
        "Ann Bell urged the council to keep the pool open.",
        "Ann Bell said the pool should stay open.",
        "Ann Bell said the pool must be kept open.",
        "Ann Bell has campaigned to save the pool.",
        "Ann Bell is fighting to keep it open.",
        "Ann Bell vowed to keep it open.",
        "Ann Bell has signed a petition to keep the pool open.",
        "“The pool must stay open,” said Ann Bell.",
        "“We want it kept open,” said Ann Bell.",
        "“Keep it open,” said Ann Bell.",
    ],
)
def test_who_wants_a_thing_kept_open_is_against_closing_it(words: str) -> None:
    stance, issue = told(POOL + words, "Ann Bell")
    assert stance == "opposes"
    assert "losing the pool" in issue


@pytest.mark.parametrize(
    "words",
    [
        "Ann Bell wants the library kept open.",
        "Ann Bell wants the council to keep its museums open.",
        "Ann Bell wants the door kept open.",
        "Ann Bell wants to keep her job.",
        "Ann Bell wants another pool opened.",
        "Ann Bell promised to keep the gym open.",
    ],
)
def test_who_wants_another_thing_kept_open_says_nothing_of_the_closure(words: str) -> None:
    stance, issue = told(POOL + words, "Ann Bell")
    assert stance == "supports"
    assert "losing" not in issue


@pytest.mark.parametrize(
    "words",
    [
        "Ann Bell urged the porters to stay at work.",
        "Ann Bell asked the porters to come to work.",
        "Ann Bell urged members to work normally.",
        "Ann Bell wants porters to keep working.",
        "Ann Bell said the porters should go back to work.",
        "Ann Bell asked the union to call off the strike.",
    ],
)
def test_who_wants_staff_at_work_is_against_the_strike(words: str) -> None:
    assert told(STRIKE + words, "Ann Bell") == ("opposes", "The strike goes ahead")


@pytest.mark.parametrize(
    "words",
    [
        "Ann Bell wants more staff at work.",
        "Ann Bell called on both sides to return to the table.",
        "Ann Bell wants to keep the night bonus.",
    ],
)
def test_who_wants_something_else_of_staff_says_nothing_of_the_strike(words: str) -> None:
    assert "strike" not in told(STRIKE + words, "Ann Bell")[1]


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Ann Bell wants to keep the tax.", "opposes"),
        ("Ann Bell wants the car tax kept.", "opposes"),
        ("Ann Bell said the tax should stay.", "opposes"),
        ("Ann Bell recommended that Tallow keep it.", "opposes"),
        ("Ann Bell defended the car tax.", "opposes"),
        ("Ann Bell opposes the tax.", "supports"),
        ("Ann Bell wants the tax scrapped.", "supports"),
    ],
)
def test_who_is_for_what_may_be_repealed_is_against_the_repeal(words: str, stance: str) -> None:
    side, issue = told(TAX + words, "Ann Bell")
    assert side == stance
    assert "epeal" in issue


@pytest.mark.parametrize(
    "words",
    [
        "Ann Bell backs a new tax on boats.",
        "Ann Bell backs a higher car tax.",
        "Ann Bell supports another tax.",
        "Ann Bell called for tax cuts.",
    ],
)
def test_who_is_for_another_thing_of_the_kind_says_nothing_of_the_repeal(words: str) -> None:
    stance, issue = told(TAX + words, "Ann Bell")
    assert stance == "supports"
    assert "epeal" not in issue


VETO = """Senate to vote on veto of clinic money

HELM, March 3, 2026 (Wire) - The state Senate will vote on Thursday on whether to override Gov.
Carl Dean’s veto of $64 million for rural clinics.

"""


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Ann Bell voted to override the veto.", "supports"),
        ("Ann Bell opposes the veto.", "supports"),
        ("Ann Bell criticized the veto.", "supports"),
        ("Ann Bell wants the veto overridden.", "supports"),
        ("Ann Bell lobbied for the override.", "supports"),
        ("Ann Bell supported the veto.", "opposes"),
        ("Ann Bell voted to sustain the veto.", "opposes"),
        ("Ann Bell welcomed the veto.", "opposes"),
        ("Ann Bell said the veto should stand.", "opposes"),
        ("Carl Dean defended his veto.", "opposes"),
    ],
)
def test_who_is_for_a_veto_is_against_overriding_it(words: str, stance: str) -> None:
    holder = " ".join(words.split()[:2])
    side, issue = told(VETO + words, holder)
    assert side == stance
    assert "overrid" in issue


@pytest.mark.parametrize(
    "words",
    [
        "Ann Bell supports a veto over new members.",
        "Ann Bell wants to keep the right of veto.",
        "Ann Bell wants the clinics rebuilt.",
    ],
)
def test_a_veto_as_a_power_is_no_stance_on_the_override(words: str) -> None:
    side, issue = told(VETO + words, "Ann Bell")
    assert side == "supports"
    assert "overrid" not in issue


UNDOING = """{lead}

HARWICK, March 3, 2026 (Wire) - {asked}

"""
LAW = UNDOING.format(
    lead="Smoking law in doubt",
    asked="Parliament will decide on Friday whether to {deed} the smoking law.",
)


@pytest.mark.parametrize("deed", ["repeal", "halt", "suspend", "scrap", "strike down", "annul"])
@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Ann Bell backs the law.", "opposes"),
        ("Ann Bell, a doctor, defended the law.", "opposes"),
        ("Ann Bell opposes the law.", "supports"),
        ("Ann Bell said the law was wrong.", "supports"),
    ],
)
def test_who_is_for_a_law_is_against_undoing_it(deed: str, words: str, stance: str) -> None:
    side, issue = told(LAW.format(deed=deed) + words, "Ann Bell")
    assert side == stance
    assert issue.startswith("Parliament ")


@pytest.mark.parametrize(
    ("deed", "words", "stance"),
    [
        ("repeal the smoking law", "Ann Bell opposes the repeal.", "opposes"),
        ("repeal the smoking law", "Ann Bell opposes the move.", "opposes"),
        ("scrap a plan for a cycle lane", "Ann Bell backs the plan.", "opposes"),
        ("scrap a plan for a cycle lane", "Ann Bell opposes the scheme.", "supports"),
        ("scrap a plan for a cycle lane", "Ann Bell opposes the move.", "opposes"),
        ("halt a new programme of grants", "Ann Bell backs the programme.", "opposes"),
        ("halt a new law on grants", "Ann Bell backs the programme.", "opposes"),
        ("close the school", "Ann Bell backs the plan.", "supports"),
        ("close the school", "Ann Bell opposes the proposal.", "opposes"),
    ],
)
def test_the_plan_is_what_is_undone_where_that_is_a_plan(deed: str, words: str, stance: str):
    text = UNDOING.format(lead="Decision due", asked=f"The council will decide whether to {deed}.")
    side, issue = told(text + words, "Ann Bell")
    assert side == stance
    assert issue.startswith("The council ")


def test_a_measure_that_may_be_the_law_or_its_repeal_stays_apart() -> None:
    side, issue = told(LAW.format(deed="repeal") + "Ann Bell opposes the measure.", "Ann Bell")
    assert (side, issue) == ("opposes", "The measure is adopted")


@pytest.mark.parametrize("bound", ["vowed to", "promised to", "wants to", "threatened to"])
def test_who_would_appeal_a_ruling_is_against_it_and_nothing_else(bound: str) -> None:
    assert found(f"Ann Bell {bound} appeal any ruling against the law.") == {
        ("Ann Bell", "opposes", "Any ruling against the law stands")
    }


@pytest.mark.parametrize(
    "words", ["Ann Bell wants the ban to stay.", "Ann Bell said the ban should stay."]
)
def test_who_wants_a_ban_to_stay_is_against_lifting_it(words: str) -> None:
    text = UNDOING.format(
        lead="Panel to rule on ban", asked="The panel will decide in May whether to lift the ban."
    )
    assert told(text + words, "Ann Bell") == ("opposes", "The panel lifts the ban")


def test_what_another_has_taken_the_place_of_is_not_what_an_article_asks() -> None:
    text = """Vale raises bid for Orbis

Vale Partners has raised its bid for Orbis after the biggest shareholder said the previous proposal
undervalued the group.

Hollis Capital said it would accept the bid. Ann Bell opposes any takeover."""
    stances = {holder: (stance, issue) for holder, stance, issue in found(text)}
    assert stances["Hollis Capital"] == ("supports", "The bid goes ahead")
    assert stances["Ann Bell"] == ("opposes", "The bid goes ahead")


def test_it_that_could_work_is_the_plan_and_no_body() -> None:
    text = "Ann Bell told the Wexham Post it could work if it were ten storeys shorter."
    assert not any(holder == "Wexham Post" for holder, _, _ in found(text))


def test_who_says_who_should_pay_takes_no_side_on_the_thing() -> None:
    text = "Ann Bell said she did not believe that pensioners should pay for the stadium."
    assert not any(issue.startswith("The stadium") for _, _, issue in found(text))


def test_a_plan_that_is_sent_back_stays_the_issue() -> None:
    text = """Council puts off tram line

The council voted on Monday to send a plan for a tram line back to its committee. Ann Bell, the
mayor, said she would not give up on the plan. Tom Reed opposes the line."""
    stances = {holder: (stance, issue) for holder, stance, issue in found(text)}
    assert stances["Ann Bell"][0] == "supports"
    assert stances["Tom Reed"][0] == "opposes"
    assert "sends" not in stances["Ann Bell"][1] + stances["Tom Reed"][1]
