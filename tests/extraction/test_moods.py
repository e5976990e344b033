"""Stances whose sentence names no plan: the reader knows from the article what they are on."""

import pytest

from tests.extraction.briefs import read_brief

LEAD = "The council will vote on March 12 on a toll for lorries, its clerk said on Monday."
FACTS = "The road carries 900 lorries a day."
BEFORE = "Mayor Lena Orr supports the toll. Tom Ashe, a councillor, has lived here for years."
TOLL = "A toll for lorries goes ahead"


def stands(*paragraphs: str) -> set[tuple[str, str, str]]:
    """Who takes which stance on what."""
    brief = read_brief("\n\n".join(["A headline", *paragraphs]))
    return {(one.holder.name, one.stance.value, one.issue.name) for one in brief.positions}


def told(sentence: str) -> set[tuple[str, str]]:
    """Who takes which stance in a paragraph of its own, beside the mayor."""
    found = stands(LEAD, BEFORE, FACTS, sentence)
    return {(who, stance) for who, stance, _ in found if who != "Lena Orr"}


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("Tom Ashe is aghast.", "opposes"),
        ("Tom Ashe is unconvinced.", "opposes"),
        ("Tom Ashe is less than thrilled.", "opposes"),
        ("Tom Ashe is a firm no.", "opposes"),
        ("Tom Ashe is the most vocal of the sceptics.", "opposes"),
        ("Tom Ashe counts himself among the doubters.", "opposes"),
        ("Tom Ashe is leery of the precedent.", "opposes"),
        ("Tom Ashe remains to be convinced.", "opposes"),
        ("Tom Ashe is in no mood to compromise.", "opposes"),
        ("Tom Ashe is to vote against.", "opposes"),
        ("Tom Ashe was scathing.", "opposes"),
        ("Chief among the doubters is Tom Ashe.", "opposes"),
        ("Tom Ashe is content now that the lanes have been widened.", "supports"),
        ("Tom Ashe remains an enthusiast.", "supports"),
        ("Tom Ashe professes not to mind.", "supports"),
        ("Tom Ashe relishes the thought of empty streets.", "supports"),
        ("Tom Ashe was scathing about the alternative.", "supports"),
        ("Tom Ashe has moved from opposition to neutrality.", "undecided"),
        ("Tom Ashe is harder to place.", "undecided"),
        ("Tom Ashe is withholding judgment until the study is out.", "undecided"),
        ("Tom Ashe is not taking a position.", "undecided"),
        ("Tom Ashe has no view.", "undecided"),
        ("Tom Ashe is willing, provided that the bridge is mended.", "conditional"),
    ],
)
def test_a_mood_takes_a_side_on_what_is_pending(sentence: str, stance: str) -> None:
    found = stands(LEAD, BEFORE, FACTS, sentence)
    assert ("Tom Ashe", stance, TOLL) in found


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("Drivers take a similar line.", "supports"),
        ("Drivers share that enthusiasm.", "supports"),
        ("Drivers went further.", "supports"),
        ("Drivers have come down on the mayor’s side.", "supports"),
        ("Drivers have sided with the mayor.", "supports"),
        ("Drivers do not share her enthusiasm.", "opposes"),
        ("Drivers sit on the opposite bench.", "opposes"),
        ("Drivers do not agree.", "opposes"),
        ("Drivers have broken with the mayor.", "opposes"),
        ("Few drivers are convinced.", "opposes"),
    ],
)
def test_who_is_compared_stands_where_the_other_does_or_across(sentence: str, stance: str) -> None:
    assert {found for _, found in told(sentence)} == {stance}


@pytest.mark.parametrize(
    "sentence",
    [
        "Tom Ashe is content as a gardener.",
        "Tom Ashe is happy in Harwick.",
        "Tom Ashe is furious at the noise of the gulls.",
        "Tom Ashe, a convert, wrote two books.",
        "Tom Ashe rarely agrees with her.",
        "Tom Ashe is silent.",
        "Tom Ashe went further than the bridge on foot.",
        "If Tom Ashe is unconvinced, nobody will know.",
        "Tom Ashe is comfortable in Italian.",
    ],
)
def test_the_same_words_of_other_things_take_no_side(sentence: str) -> None:
    assert told(sentence) == set()


def test_a_mood_is_on_the_deed_that_is_to_be_decided() -> None:
    lead = "The regulator will decide on March 12 whether Corran Ferries may drop its sailings."
    found = stands(lead, FACTS, "Islanders are aghast.")
    assert found == {("Islanders", "opposes", "Corran Ferries may drop its sailings")}


def test_who_judges_a_plan_decides_on_the_plan() -> None:
    lead = "The court will decide on March 12 whether to block the merger of Halden and Prairie."
    assert ("Farmers", "opposes") in {found[:2] for found in stands(lead, "Farmers are wary.")}
    assert "block" not in "".join(found[2] for found in stands(lead, "Farmers are wary."))


def test_a_mood_is_on_what_most_stand_on_where_nothing_is_pending() -> None:
    before = "Lena Orr supports the toll. Tom Ashe opposes the toll. Ann Bell wants a bridge."
    found = stands("The town has a new mayor.", before, FACTS, "Hauliers are livid.")
    assert ("Hauliers", "opposes", "The toll goes ahead") in found


def test_a_mood_without_a_question_is_on_nothing() -> None:
    assert stands("The town has a new mayor.", FACTS, "Hauliers are livid.") == set()


def test_an_issue_of_the_same_paragraph_comes_before_the_chief_question() -> None:
    told_here = "Ann Bell wants a new bridge. Tom Ashe is unconvinced."
    found = {issue for who, _, issue in stands(LEAD, BEFORE, FACTS, told_here) if who == "Tom Ashe"}
    assert found == {"A new bridge goes ahead"} or found == {"A new bridge is granted"}


def test_a_proposal_to_do_a_thing_is_the_question() -> None:
    lead = "The chapter will rule on June 26 on a proposal to silence the bells at night."
    found = stands(lead, FACTS, "Historic Harwick is neutral. Shopkeepers are relaxed.")
    assert ("Shopkeepers", "supports") in {one[:2] for one in found}
    assert all("silence the bells" in issue for _, _, issue in found)


def test_a_bare_against_needs_no_plan() -> None:
    assert told("Norway is against, Denmark in favour.") == {
        ("Norway", "opposes"),
        ("Denmark", "supports"),
    }


@pytest.mark.parametrize(
    ("sentence", "stances"),
    [
        ("Tom Ashe could not be more enthusiastic.", {"supports"}),
        ("Tom Ashe was no warmer.", set()),
        ("Tom Ashe has yet to be won over.", set()),
    ],
)
def test_a_denial_turns_a_mood_or_heightens_it(sentence: str, stances: set[str]) -> None:
    assert {stance for _, stance in told(sentence)} == stances
