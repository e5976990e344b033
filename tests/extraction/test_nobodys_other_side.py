"""What is not the other side: a step, a charge, a forecast, a mood about something else."""

import pytest

from tests.extraction.briefs import read_brief

LANE = "The council will decide on a plan to close Bell Lane to lorries."


def stands(*paragraphs: str) -> set[tuple[str, str, str]]:
    """Who takes which stance on what."""
    brief = read_brief("\n\n".join(["A headline", *paragraphs]))
    return {(one.holder.name, one.stance.value, one.issue.name) for one in brief.positions}


def rationale(*paragraphs: str) -> str | None:
    """Why the first holder takes his stance."""
    return read_brief("\n\n".join(["A headline", *paragraphs])).positions[0].rationale


@pytest.mark.parametrize(
    "vote",
    [
        "Ann Lowe voted against sending it back.",
        "Ann Lowe voted against sending the plan back.",
        "Ann Lowe was against sending it back.",
        "Ann Lowe voted against delaying it.",
        "Ann Lowe voted against postponing the decision.",
        "Ann Lowe opposed referring it back.",
    ],
)
def test_who_is_against_a_delay_is_not_told_to_be_for_the_plan(vote: str) -> None:
    assert {one for one in stands(LANE, vote) if one[1] == "supports"} == set()


def test_who_wants_a_plan_binned_and_not_sent_back_is_against_it() -> None:
    vote = "Ann Lowe voted against sending it back because, she said, “it should be scrapped.”"
    assert {one[:2] for one in stands(LANE, vote)} == {("Ann Lowe", "opposes")}


@pytest.mark.parametrize(
    ("vote", "stance"),
    [
        ("Ann Lowe voted against scrapping it.", "supports"),
        ("Ann Lowe voted against throwing it out.", "supports"),
        ("Ann Lowe refused to delay the plan.", "supports"),
        ("Ann Lowe voted against it, sending it back to the committee.", "opposes"),
        ("Ann Lowe wants to send the plan back.", "opposes"),
    ],
)
def test_other_votes_on_a_plan_stay_what_they_are(vote: str, stance: str) -> None:
    assert {one[:2] for one in stands(LANE, vote)} == {("Ann Lowe", stance)}


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("because, she said, “it would hurt shops.”", "it would hurt shops"),
        ("because, her office said, it would hurt shops.", "it would hurt shops"),
        ("because it would “hurt shops.”", "it would “hurt shops”"),
        ("because it would “hurt shops” and cost jobs.", "it would “hurt shops” and cost jobs"),
        ("saying it would hurt shops.", None),
    ],
)
def test_a_reason_is_told_without_who_gave_it_and_with_its_marks_in_pairs(
    words: str, reason: str | None
) -> None:
    link = ", " if words.startswith("saying") else " "
    told = rationale(LANE, f"Ann Lowe opposes the plan{link}{words}")
    assert told == (reason or "it would hurt shops")


@pytest.mark.parametrize(
    "ruling",
    [
        "A judge refused to dismiss fraud charges against Cal Doran, a banker.",
        "A judge declined to dismiss a lawsuit against Lowe Motors, the car maker.",
        "The court refused to throw out the case against Cal Doran.",
        "Judge Ann Bell rejected a bid to dismiss the charges against Cal Doran.",
        "The magistrate refused to quash the indictment.",
    ],
)
def test_a_court_that_goes_on_with_a_case_takes_no_side(ruling: str) -> None:
    assert stands(ruling) == set()


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Judge Ann Bell refused to block the merger.", "Ann Bell"),
        ("The council refused to drop the toll.", "council"),
        ("Ann Lowe rejected a bid to scrap the toll.", "Ann Lowe"),
        ("Ann Lowe refused to throw out the plan.", "Ann Lowe"),
    ],
)
def test_who_refuses_to_undo_a_plan_is_for_it(told: str, who: str) -> None:
    assert {one[:2] for one in stands(told)} == {(who, "supports")}


@pytest.mark.parametrize(
    "told",
    [
        "A panel heard claims against Cal Doran, the former head of Dun Rail, backing a ban.",
        "A jury ruled against Lowe Motors, the car maker, paving the way for a trial.",
        "Ann Lowe ran against Bo Roe, the mayor, promising to scrap the toll.",
    ],
)
def test_a_participle_is_not_of_him_to_whom_something_is_done(told: str) -> None:
    assert not {one[0] for one in stands(told)} & {"Cal Doran", "Lowe Motors", "Bo Roe"}


def test_a_participle_is_of_who_acts_also_past_words_on_who_he_is() -> None:
    told = stands("Ann Lowe, the former head of Dun Rail, spoke up, calling for a boycott.")
    assert {one[1] for one in told} == {"supports"}


ATTACK = "Bo Roe wants the merger blocked and described it as “asset-stripping.”"


@pytest.mark.parametrize(
    "answer",
    [
        "Ann Lowe, the chief executive, rejected that.",
        "Ann Lowe, the chief executive, denied that.",
        "Ann Lowe, the chief executive, dismissed this.",
    ],
)
def test_who_rejects_a_reproach_is_not_against_the_plan(answer: str) -> None:
    told = stands("Lowe Motors will merge with Dun Rail.", f"{ATTACK} {answer}")
    assert {one for one in told if one[0] == "Ann Lowe"} == set()


@pytest.mark.parametrize(
    "words", ["denied the charge", "rejected the charge", "denied the charges"]
)
def test_a_charge_that_is_denied_is_not_to_go_ahead(words: str) -> None:
    told = stands("Lowe Motors will merge with Dun Rail.", f"{ATTACK} Ann Lowe {words}.")
    issues = {issue for holder, _, issue in told if holder == "Ann Lowe"}
    assert {issue.removeprefix("The charge") for issue in issues} <= {" is right", "s are right"}


def test_who_denies_what_another_said_denies_that() -> None:
    told = stands("Bo Roe said mergers had raised fares by a tenth. Ann Lowe disputed that.")
    assert ("Ann Lowe", "opposes", "Mergers had raised fares by a tenth") in told


def test_who_rejects_that_a_plan_be_scrapped_is_for_it() -> None:
    told = stands("Bo Roe said the toll should be scrapped. Ann Lowe rejected that.")
    assert told == {
        ("Bo Roe", "opposes", "The toll goes ahead"),
        ("Ann Lowe", "supports", "The toll goes ahead"),
    }


@pytest.mark.parametrize(
    "told",
    [
        "The union proposed a ban on night work. Ann Lowe rejected that.",
        "The union offered a truce on the toll. Ann Lowe rejected that.",
        "Bo Roe opposes the congestion charge. Ann Lowe rejected the charge.",
        "Bo Roe opposes the toll. Ann Lowe rejected it as well.",
        "The ministers want to raise the toll to 9 dollars. Ann Lowe rejected that.",
    ],
)
def test_who_rejects_what_was_proposed_is_against_it(told: str) -> None:
    assert {one[1] for one in stands(told) if one[0] == "Ann Lowe"} == {"opposes"}


@pytest.mark.parametrize("mood", ["content", "satisfied", "happy"])
def test_who_is_content_after_a_demand_of_others_does_not_share_it(mood: str) -> None:
    told = stands(f"The union Brik called for a cut. Ann Lowe, the mayor, said she was {mood}.")
    assert {one for one in told if one[0] == "Ann Lowe"} == set()


@pytest.mark.parametrize(
    ("told", "stance"),
    [
        ("The council approved the ban on night work. Ann Lowe said she was content.", "supports"),
        ("The council rejected the ban on night work. Ann Lowe said she was content.", "opposes"),
        ("The union Brik backs the ban. Ann Lowe, the mayor, said she was happy.", "supports"),
        ("The union Brik called for a cut. Ann Lowe was pleased with the idea.", "supports"),
    ],
)
def test_who_is_content_is_so_with_what_was_decided_or_named(told: str, stance: str) -> None:
    assert {one[1] for one in stands(told) if one[0] == "Ann Lowe"} == {stance}


TOLL = "The council debated the toll. Ann Lowe opposes the toll."


@pytest.mark.parametrize(
    "name", ["the dullest meeting of the year", "the longest session in years", "a weary debate"]
)
def test_what_is_called_a_meeting_is_the_meeting(name: str) -> None:
    assert "Bo Roe" not in {one[0] for one in stands(TOLL, f"Bo Roe called it “{name}.”")}


@pytest.mark.parametrize("name", ["a disgrace", "the worst plan of the year", "a stealth tax"])
def test_what_is_called_a_disgrace_is_the_plan(name: str) -> None:
    told = stands(f"{TOLL} Bo Roe called it “{name}.”")
    assert ("Bo Roe", "opposes", "The toll goes ahead") in told


@pytest.mark.parametrize(
    "forecast",
    [
        "Some traders doubt the bid will succeed.",
        "Ann Lowe doubts that the offer will succeed.",
        "Ann Lowe doubts the talks would ever succeed.",
        "Ann Lowe doubts the appeal can win.",
    ],
)
def test_who_doubts_that_a_bid_will_succeed_only_foretells(forecast: str) -> None:
    assert stands(forecast) == set()


@pytest.mark.parametrize(
    "doubt",
    [
        "Ann Lowe doubts the plan will work.",
        "Ann Lowe doubts the toll will cut traffic.",
        "Ann Lowe doubts that the law is fair.",
    ],
)
def test_who_doubts_that_a_plan_will_do_good_is_against_it(doubt: str) -> None:
    assert {one[:2] for one in stands(doubt)} == {("Ann Lowe", "opposes")}


@pytest.mark.parametrize(
    ("threat", "stance"),
    [
        ("Dun Rail said it would walk away unless shareholders accepted its offer.", "supports"),
        ("Dun Rail said it would sue unless the board supported the merger.", "supports"),
        ("Dun Rail said it would sue if the board did not back the merger.", "supports"),
        ("Dun Rail said it would pull out if the council backed the bridge.", "opposes"),
        ("Dun Rail said it would leave the port if the town did not back the stadium.", "supports"),
    ],
)
def test_who_would_leave_unless_others_agree_wants_them_to(threat: str, stance: str) -> None:
    told = {(one[1], one[2].split()[-2:] == ["goes", "ahead"]) for one in stands(threat)}
    assert told == {(stance, True)}


def test_what_an_earlier_bid_was_refused_as_is_not_said_of_the_new_one() -> None:
    told = stands(
        "Dun Rail said it would walk away if shareholders did not back its offer by May.",
        "Lowe Motors, which had turned down two earlier approaches as “opportunistic,” said it "
        "would recommend the offer.",
    )
    assert {one[1] for one in told} == {"supports"}


@pytest.mark.parametrize(
    "own",
    [
        "Ann Lowe promised to plant 400 trees.",
        "Ann Lowe vowed to keep the ferry.",
        "Halle Capital said it would not sell its shares.",
    ],
)
def test_nobody_is_undecided_on_what_another_promised_or_will_not_do(own: str) -> None:
    told = stands(f"{own} The union Brik said it was neutral for now.")
    assert {one for one in told if one[1] == "undecided"} == set()


@pytest.mark.parametrize(
    "plan", ["Ann Lowe backs the toll.", "The council wants to shut the pool."]
)
def test_who_is_neutral_is_so_on_a_plan(plan: str) -> None:
    told = stands(f"{plan} The union Brik said it was neutral for now.")
    assert ("Brik", "undecided") in {one[:2] for one in told}


@pytest.mark.parametrize(
    "silence",
    [
        "Ann Lowe declined to say whether Norway would join the pact.",
        "Ann Lowe refused to say whether Dun Rail would sell its stake.",
        "Ann Lowe, an adviser, declined to say whether Oslo would sign before May.",
    ],
)
def test_who_will_not_say_what_another_will_do_is_not_undecided_on_it(silence: str) -> None:
    assert stands(silence) == set()


@pytest.mark.parametrize(
    "silence",
    [
        "Ann Lowe, the president, declined to say whether she would sign the bill.",
        "Ann Lowe declined to say whether the toll would be raised.",
        "Ann Lowe declined to say whether the council should drop the toll.",
    ],
)
def test_who_will_not_say_what_he_would_do_or_wants_is_undecided(silence: str) -> None:
    assert {one[:2] for one in stands(silence)} == {("Ann Lowe", "undecided")}


def test_who_wants_advisers_overruled_is_on_the_other_side_of_them() -> None:
    told = stands(
        "The officers recommend that the council refuse the mine. Ann Lowe urged councillors to "
        "overrule their officers."
    )
    assert ("Ann Lowe", "supports", "The mine goes ahead") in told


def test_who_wants_advisers_overruled_takes_no_side_that_nothing_tells() -> None:
    assert stands("Ann Lowe urged councillors to overrule their officers.") == set()


def test_who_wants_a_veto_overruled_is_against_the_veto() -> None:
    told = stands("Ann Lowe urged the senate to override the veto.")
    assert told == {("Ann Lowe", "opposes", "The veto goes ahead")}


@pytest.mark.parametrize("mood", ["“bitterly disappointed” by", "“delighted” with"])
def test_a_mood_in_marks_about_a_report_is_not_on_the_plan(mood: str) -> None:
    told = stands(f"Ann Lowe backs the mine. Bo Roe said he was {mood} the report.")
    assert "Bo Roe" not in {one[0] for one in told}


def test_a_fund_that_is_named_is_no_plan() -> None:
    told = stands("The hedge fund Halle Capital sold its stake. Bo Roe has not decided.")
    assert not any("fund" in one[2] for one in told)


@pytest.mark.parametrize(
    "words",
    [
        "Ann Lowe said she did not want revenge.",
        "“I want somebody to say what they did,” said Ann Lowe.",
        "“What we hate is reading about our own jobs in a leaflet,” said Ann Lowe.",
        "“I hate waiting for the ferry,” said Ann Lowe.",
    ],
)
def test_what_somebody_feels_or_asks_of_anybody_is_no_plan(words: str) -> None:
    assert stands(words) == set()


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Ann Lowe said she did not want the toll.", "opposes"),
        ("“I want the council to drop the toll,” said Ann Lowe.", "opposes"),
        ("“We hate the toll,” said Ann Lowe.", "opposes"),
        ("“What we want is a toll on lorries,” said Ann Lowe.", "supports"),
    ],
)
def test_what_somebody_wants_of_a_plan_is_a_stance(words: str, stance: str) -> None:
    assert {one[:2] for one in stands(words)} == {("Ann Lowe", stance)}
