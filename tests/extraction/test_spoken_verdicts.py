"""Verdicts in plain talk: harms, gains, fears, duties and questions, said and reported."""

import pytest

from extraction.lexicons import lines_of
from extraction.positions.idioms import inflected, tree
from tests.extraction.test_own_voice import ON_PLAN, of, said


@pytest.mark.parametrize(
    "words",
    [
        "It rips the guts out of our harbor",
        "It would punish every baker who drives a van",
        "It treats drivers like cash machines",
        "It leaves small traders worse off",
        "It hands far too much power to one office",
        "It does not help families",
        "They’re squeezing the fishermen to death",
        "They are cutting off our nose to spite our face",
        "The damage would be irreversible",
        "It’s the poorest who will pay",
    ],
)
def test_whoever_tells_of_a_harm_is_against_it(words: str) -> None:
    assert said(words) == {("opposes", ON_PLAN)}


@pytest.mark.parametrize(
    "words",
    [
        "I fear it will empty the quays",
        "I can’t in good conscience vote for this",
        "I’ve never seen anything so short-sighted",
        "No baker I know could afford it",
        "I have grave doubts about it",
        "I find it deeply troubling",
        "I think it’s ludicrous",
        "It’s far too risky for us",
        "There are fairer ways to raise money",
        "It sounds wonderful until you read the small print",
        "We’d be playing roulette with our harbor",
        "You couldn’t make it up",
        "They say it’s about safety, but it’s about money",
        "Has anybody thought about the shops?",
        "I can’t believe they’re even considering it",
        "If it opens, we’re selling up",
        "So much for listening to the traders",
        "You can’t legislate away the tide",
        "We’ll have to live with the mess, and it saddens me",
        "They don’t understand our harbor, and every baker I know is alarmed by it",
    ],
)
def test_whoever_fears_it_or_cannot_bear_it_is_against_it(words: str) -> None:
    assert said(words) == {("opposes", ON_PLAN)}


@pytest.mark.parametrize(
    "words",
    [
        "Where are the vans supposed to go?",
        "What about the traders?",
        "How do you explain that to a baker?",
        "What kind of town charges its own bakers?",
        "At what cost?",
    ],
)
def test_a_question_that_needs_no_answer_is_against_it(words: str) -> None:
    assert said(words) == {("opposes", ON_PLAN)}


@pytest.mark.parametrize(
    "words",
    [
        "Doing nothing is not an option",
        "The status quo isn’t working",
        "We simply cannot go on like this",
        "We can’t keep kicking the can down the road",
        "If we don’t act now, it will only get worse",
        "It’s not perfect but it’s a start",
        "I’d rather have this than nothing",
        "This isn’t a luxury, it’s a necessity",
        "It gives the harbor a future and our children a chance",
        "It keeps our streets safe",
        "It closes a loophole",
        "It would make the quays safer",
        "It’s what residents told us they wanted",
        "The benefits far outweigh the costs",
        "All the experts agree on this",
        "I have no doubt about it",
        "Our grandchildren will thank us for it",
        "How much longer must the traders put up with it?",
        "For once they’ve got something right",
        "It would drive the smugglers out of the harbor",
        "It’s cleaner and it’s fairer for everybody",
        "I’d use it every day",
        "Such crimes must not go unpunished",
        "If we carry on like this, there will be no harbor",
        "To refuse the traders this would be irresponsible",
        "Best idea they’ve had in years",
        "I’d be ashamed to turn it down",
        "It gives us room to breathe",
        "It’s not about punishment, it’s about prevention",
        "It stops the cheats",
    ],
)
def test_whoever_tells_of_a_gain_or_of_what_must_end_is_for_it(words: str) -> None:
    assert said(words) == {("supports", ON_PLAN)}


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("Anna Berg said it would rip the heart out of the harbor.", "opposes"),
        ("Anna Berg said the plan treated drivers as fools.", "opposes"),
        ("Anna Berg said the plan closed a loophole.", "supports"),
        ("Anna Berg said doing nothing was not an option.", "supports"),
        ("Anna Berg said she could not in good conscience vote for it.", "opposes"),
        ("Anna Berg called it “the least bad option”.", "supports"),
        ("Anna Berg called it “a shambles”.", "opposes"),
    ],
)
def test_what_is_said_so_is_also_reported_so(sentence: str, stance: str) -> None:
    assert {one for one, _ in of(sentence)} == {stance}


@pytest.mark.parametrize(
    "words",
    [
        "It was raining so hard that we moved indoors",
        "I’ve worked here for twenty-two years",
        "We thank everybody who wrote in",
        "It depends on the weather",
        "The ferry leaves at half past seven",
        "He left the room before she did",
        "We played well and they were better",
        "It will take about an hour",
        "The harbor has three quays and a lift",
        "She treated us to coffee",
        "How many people were in the room?",
        "Who will speak first?",
        "I will speak to my party first",
        "The engine killed the mood",
        "We have never seen anything like this storm",
        "I’m afraid the mayor is not available",
        "You can’t park here",
        "It was a great win for the club",
        "We need points",
        "You don’t need a permit",
        "It hurts, but it will heal",
        "What happens when the vote is tied?",
        "We will look at the figures next month",
        "It rained on the market and ruined my shoes",
    ],
)
def test_plain_talk_takes_no_side(words: str) -> None:
    assert said(words) == set()


def test_a_stance_is_on_what_its_own_clause_says() -> None:
    assert said("My son swims there, and I want a lifeguard") == {
        ("supports", "A lifeguard is granted")
    }
    assert said("My son swims there, and I want to be able to reach him") == set()


def test_who_cannot_stand_by_while_harm_is_done_is_for_the_plan() -> None:
    assert said("We cannot stand by while families lose their homes") == {("supports", ON_PLAN)}


def test_a_verb_of_the_list_stands_in_all_its_forms() -> None:
    forms = [(past, " ".join(one)) for past, one in inflected(["+rip", "it", "up"])]
    assert forms == [
        (False, "rip it up"),
        (False, "rips it up"),
        (False, "ripping it up"),
        (True, "ripped it up"),
    ]


def test_what_was_done_once_is_a_verdict_in_reported_words_alone() -> None:
    assert said("It ripped the heart out of us") == set()
    assert of("Anna Berg said it ripped the heart out of the town.") == {("opposes", ON_PLAN)}


def test_the_brackets_of_the_list_hold_no_brackets() -> None:
    for line in lines_of("stances_own"):
        depth = 0
        for sign in line:
            depth += (sign == "(") - (sign == ")")
            assert depth in (0, 1), line
        assert depth == 0, line
    assert tree().next
