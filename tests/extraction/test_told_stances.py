"""Stances in the narrator’s own words: verbs, nouns, roles, and those who keep out of it."""

import pytest

from tests.extraction.briefs import read_brief

COUNCIL = "The council will vote on the levy on Monday."


def told(*sentences: str) -> set[tuple[str, str]]:
    """Who takes which stance in an article about a levy."""
    brief = read_brief("\n\n".join(["A headline", COUNCIL, *sentences]))
    return {(one.holder.name, one.stance.value) for one in brief.positions}


@pytest.mark.parametrize(
    "sentence",
    [
        "Norway put forward a plan to widen the canal.",
        "Norway has circulated a draft of the treaty.",
        "Norway consented to the merger.",
        "Norway stands ready to send ships.",
        "Norway has sworn to defend the harbor.",
        "Norway petitioned the court to lift the ban.",
        "Norway gave the green light to the pipeline.",
        "Norway is sympathetic to the plan.",
        "Norway intends to vote in favor.",
        "Norway has dropped its objections to the levy.",
        "Norway was a convert to the levy.",
        "Norway is understood to favor the levy.",
        "Norway seems to back the levy.",
    ],
)
def test_who_furthers_a_plan_is_for_it(sentence: str) -> None:
    assert told(sentence) == {("Norway", "supports")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Norway loathes the levy.",
        "Norway has questioned the levy.",
        "Norway poured scorn on the levy.",
        "Norway frowns on the levy.",
        "Norway has balked.",
        "Norway balked, fearing for its ports.",
        "Norway scrapped the plan.",
        "Norway scuppered the deal.",
        "Norway is averse to the levy.",
        "Norway is dead set against the levy.",
        "Norway is furious about the levy.",
        "Norway is a skeptic of the levy.",
        "The ministers told Norway that the levy would pass. Norway doubts that.",
    ],
)
def test_who_scorns_or_ends_a_plan_is_against_it(sentence: str) -> None:
    assert told(sentence) == {("Norway", "opposes")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Norway abstained.",
        "Norway has yet to show its hand.",
        "Norway has not committed itself.",
        "Norway has kept its counsel.",
        "Norway has kept out of the dispute.",
        "Norway is in two minds.",
        "Norway is at odds over the levy.",
        "Norway has hedged.",
        "Norway refuses to say where it stands.",
        "Norway has yet to say how it will vote.",
        "Norway is still making up its mind.",
        "Norway has mixed feelings about the levy.",
    ],
)
def test_who_keeps_out_of_it_is_undecided(sentence: str) -> None:
    assert told(sentence) == {("Norway", "undecided")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Norway and Sweden are divided over the levy.",
        "Norway and Sweden are at loggerheads.",
        "A diplomat, who requested anonymity, spoke in Oslo.",
        "Analysts doubt that a breakthrough is near.",
        "The plans were abandoned.",
        "Norway has hedged its exports.",
    ],
)
def test_these_words_leave_open_where_somebody_stands(sentence: str) -> None:
    assert told(sentence) == set()


def test_who_denies_doing_away_with_a_plan_is_not_for_it() -> None:
    assert told("Norway denied sinking the deal.") == {("Norway", "opposes")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Bell, a lawyer who opposes the levy, spoke first.",
        "Ann Bell, a former member of the Swedish parliament who opposes the levy, spoke first.",
        "Ann Bell, who as a student was a critic of the levy, spoke first.",
    ],
)
def test_what_somebody_is_called_after_the_name_is_nobody_else(sentence: str) -> None:
    assert told(sentence) == {("Ann Bell", "opposes")}


def test_an_unnamed_lawyer_after_another_clause_is_somebody_else() -> None:
    who = {name for name, _ in told("Ann Bell said that a lawyer who opposes the levy had left.")}
    assert who == {"lawyer"}


def test_a_name_after_what_it_is_holds_the_stance() -> None:
    assert told("A third partner, the Harbor Union, opposes the levy.") == {
        ("Harbor Union", "opposes")
    }
