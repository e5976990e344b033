"""Indecision, terms and judgements in the many words that news has for them."""

import pytest

from tests.extraction.briefs import read_brief

OPENING = "It was one of the longest meetings that the town has seen, said those who were there."
PLAN = "Norway backs the levy."


def told(sentence: str) -> set[tuple[str, str]]:
    """Who takes which stance where Norway backs a levy."""
    brief = read_brief("\n\n".join(["A headline", OPENING, f"{PLAN} {sentence}"]))
    return {(one.holder.name, one.stance.value) for one in brief.positions} - {
        ("Norway", "supports")
    }


@pytest.mark.parametrize(
    "words",
    [
        "abstained from the vote",
        "cast a blank ballot",
        "sat out the vote",
        "neither backed nor opposed the levy",
        "is neither for nor against the levy",
        "has not come out for or against the levy",
        "would not say which way it would vote",
        "won’t say where it stands",
        "refused to choose between the two drafts",
        "gave no hint of its intentions",
        "gave a non-committal answer",
        "has no view on the levy",
        "has no strong feelings either way",
        "has mixed emotions about the levy",
        "does not know how it will vote",
        "is not sure whether to back the levy",
        "is uncertain about the levy",
        "is conflicted about the levy",
        "has yet to endorse the levy",
        "has not yet backed the levy",
        "has yet to nail its colours to the mast",
        "is still poring over the levy",
        "is still deciding whether to back the levy",
        "is contemplating whether to back the levy",
        "is toying with the idea",
        "is sleeping on it",
        "wants to sleep on it",
        "wants more time to think",
        "took a wait-and-see approach to the levy",
        "is hedging on the levy",
        "hemmed and hawed",
        "tiptoed around the levy",
        "left the door open to a levy",
        "sent mixed signals on the levy",
        "steered clear of the debate",
        "has kept silent on the levy",
        "describes itself as undecided",
        "is among the waverers",
        "allowed its members a free vote",
        "left the decision to its members",
        "said it was too early to take a position",
    ],
)
def test_whoever_is_on_no_side_yet_is_undecided(words: str) -> None:
    assert told(f"Sweden {words}.") == {("Sweden", "undecided")}


@pytest.mark.parametrize(
    "words",
    [
        "made a rebate a condition of its support",
        "made its support hang on a rebate",
        "said its support depends on a rebate",
        "wants guarantees before backing the levy",
        "wants a rebate in return for its vote",
        "would back the levy in return for a rebate",
        "is ready to back the levy in exchange for a rebate",
        "backs the levy, with strings attached",
        "backs the levy with caveats",
        "will back the levy for a price",
        "will back the levy subject to an audit",
        "might back the levy if the rate fell",
        "won’t sign off on the levy until the audit is out",
        "would not vote for it without a guarantee for farmers",
        "gave conditional support to the levy",
        "gave the levy its qualified backing",
        "has no objection as long as the rate falls",
        "would be on board if the rate fell",
        "could be persuaded to back the levy if the rate fell",
        "could be bought off with a rebate",
        "agreed on condition that the rate falls",
        "is withholding its vote pending an audit",
        "attached a price to its vote",
    ],
)
def test_a_price_for_a_yes_makes_it_conditional(words: str) -> None:
    assert told(f"Sweden {words}.") == {("Sweden", "conditional")}


@pytest.mark.parametrize(
    "words",
    [
        "kept to the left of the road",
        "sat out the second half",
        "leaned against the gate",
        "cast a line into the river",
        "weighed the parcels on Monday",
        "did not say how the fire began",
        "would not say how it will spend the money",
        "said it was too early to say what caused the fire",
        "declined to say if the driver had been hurt",
        "does not know who lit the fire",
        "thought it over lunch",
        "slept on it all night",
        "left the door open for the cat",
        "turned up in a red coat",
        "is on board the ferry",
        "changed its flag in 1905",
        "moved its office to the quay",
        "tied the horse to the rail",
        "put a price on the vase",
        "set the table for dinner",
        "was brought round by paramedics",
        "danced around the room",
        "waffled on for an hour",
        "sent mixed nuts to the fair",
        "gave little away in midfield",
        "dodged questions about whether it would back the levy",
        "avoided saying whether it would support the levy",
    ],
)
def test_silence_and_the_same_words_of_everyday_things_tell_no_stance(words: str) -> None:
    assert told(f"Sweden {words}.") == set()


def test_what_is_wanted_for_a_yes_is_the_condition_and_no_part_of_the_plan() -> None:
    brief = read_brief(
        "\n\n".join(["A headline", OPENING, "Sweden would lift the ban in return for a rebate."])
    )
    (stand,) = brief.positions
    assert (stand.stance.value, stand.condition) == ("conditional", "In return for a rebate.")
    assert [one.statement for one in brief.issues] == ["Sweden lifts the ban"]


def test_who_refuses_an_exchange_is_against_it() -> None:
    told_of = told("Sweden refused to lift the ban in return for a rebate.")
    assert told_of == {("Sweden", "opposes")}


def test_who_failed_to_back_a_plan_is_not_for_it() -> None:
    assert ("Sweden", "supports") not in told("Sweden failed to back the levy.")


@pytest.mark.parametrize(
    "words",
    [
        "said the levy was thin on detail",
        "said the levy was a pay cut in disguise",
        "said the levy was ill thought out",
        "said the levy did not go far enough",
        "said the levy would backfire",
        "said the levy would do more harm than good",
        "said the levy would cost the town 40 jobs",
        "said the levy would hit the poor hardest",
        "said the levy amounted to a pay cut",
        "said the levy smacked of panic",
        "called the levy a pay cut with a bow on it",
        "called it a stealth tax",
        "considers the levy too blunt",
        "considers €61 a month too low",
        "dismissed the levy as too little, too late",
        "described the levy as an act of vandalism",
        "sees the levy as a threat to farming",
        "does not consider the levy fair",
        "blames the levy for falling sales",
        "wrote the levy off as a gimmick",
        "likened the levy to extortion",
        "sees 3,000 jobs at risk",
        "foresees 40 plant closures",
    ],
)
def test_who_finds_fault_with_a_plan_is_against_it(words: str) -> None:
    assert told(f"Sweden {words}.") == {("Sweden", "opposes")}


@pytest.mark.parametrize(
    "words",
    [
        "said the levy was good value",
        "said the levy got the balance right",
        "said the levy would pay for itself",
        "said the levy would cut costs",
        "said the levy would breathe new life into the port",
        "called the levy common sense",
        "sees the levy as the best option",
        "billed the levy as a lifeline",
        "considers it a fair deal",
        "credits the levy with saving 40 jobs",
    ],
)
def test_who_finds_good_in_a_plan_is_for_it(words: str) -> None:
    assert told(f"Sweden {words}.") == {("Sweden", "supports")}


@pytest.mark.parametrize(
    "words",
    [
        "said the levy would cost €61 million",
        "said the levy would take effect in May",
        "called the levy a draft",
        "sees the vote as a formality",
        "said the soup was thin",
        "found the soup too salty",
        "said the match was a mess",
        "said the tea was good value",
        "considers the painter a genius",
        "described the car as a red saloon",
        "blamed the driver for the crash",
        "saw 40 jobs advertised",
        "likened the sea to glass",
        "fears spiders",
    ],
)
def test_facts_and_judgements_of_other_things_tell_no_stance(words: str) -> None:
    assert told(f"Sweden {words}.") == set()
