"""What people say in their own words: idioms that take a side, and talk that takes none."""

import pytest

from tests.extraction.test_many_positions import positions_of

PLAN = "The council will vote on the toll plan on Monday."
ON_PLAN = "The toll plan is adopted"
Told = set[tuple[str, str]]


def said(words: str) -> Told:
    """The stances and issues of what somebody says after a plan was told."""
    comma = "" if words[-1] in "?!" else ","
    return of(f"“{words}{comma}” Anna Berg said.")


def of(sentence: str) -> Told:
    """The stances and issues of one person, after a plan was told."""
    found = positions_of(f"{PLAN} {sentence}")
    return {(stance, issue) for who, stance, issue in found if who == "Anna Berg"}


@pytest.mark.parametrize(
    "words",
    [
        "Not on my watch",
        "Count me out",
        "We won’t be fobbed off",
        "I won’t be the one who shuts it",
        "I won’t put my name to it",
        "We’ll fight it all the way",
        "See you in court",
        "They’ll have to carry me out",
        "I’d rather close than pay that",
        "Don’t take it away from us",
        "Hands off our harbor",
        "If it isn’t broken, don’t fix it",
        "They never asked us",
        "They must think we’re stupid",
        "There must be a better way",
        "The numbers don’t add up",
        "No pay rise makes that safe",
        "They’re trading 6,000 jobs for steaks",
        "You don’t cure debt with a raffle",
        "Profit is not a criterion",
        "Water is not a bargaining chip",
        "Nobody builds a company for ninety years to have it carved up",
        "Our hospital is not for sale",
        "Not with our money",
        "We’ve had enough of this",
        "It’s all about money",
        "I’m livid about it",
    ],
)
def test_who_refuses_or_complains_is_against_what_was_told(words: str) -> None:
    assert said(words) == {("opposes", ON_PLAN)}


@pytest.mark.parametrize(
    "words",
    [
        "It’s a gift to our rivals",
        "This is a real kick in the teeth for families",
        "It’s a step too far",
        "It’s a bad deal",
        "It’s the beginning of the end",
        "This would be a blank cheque",
        "It’s nothing less than daylight robbery",
        "It feels like a slap in the face",
        "A kick in the teeth, frankly",
        "Dead on arrival",
        "What they’re proposing is a sledgehammer to crack a nut",
        "This is not who we are",
        "It beggars belief",
        "This sends the wrong message",
        "It would put us out of business",
    ],
)
def test_what_is_blamed_by_an_idiom_is_what_was_told(words: str) -> None:
    assert said(words) == {("opposes", ON_PLAN)}


@pytest.mark.parametrize(
    "words",
    [
        "I’m a yes",
        "Count me in",
        "It has my full support",
        "It can’t come soon enough",
        "We’ve waited long enough",
        "There’s a fair offer on the table",
        "It’s about time",
        "It’s a no-brainer",
        "It’s the right call",
        "It’s music to our ears",
        "This will save lives",
        "It pays for itself",
        "It’s a great idea",
        "I couldn’t agree more",
    ],
)
def test_who_assents_or_praises_is_for_what_was_told(words: str) -> None:
    assert said(words) == {("supports", ON_PLAN)}


@pytest.mark.parametrize(
    "words",
    [
        "I could make you the argument for either",
        "I haven’t made up my mind",
        "I’m of two minds",
        "I’ll sleep on it",
        "I don’t want to prejudge it",
        "Ask me again on Monday",
        "There are good arguments on both sides",
        "I want to hear from the drivers before I decide",
    ],
)
def test_who_sees_both_sides_is_undecided(words: str) -> None:
    assert said(words) == {("undecided", ON_PLAN)}


@pytest.mark.parametrize(
    "words",
    [
        "Put it in writing and our hands go up",
        "Give us a fair price and we will sign",
        "Show us the money and you have my vote",
        "I’m on board if the money is there",
        "Count me out unless the money is there",
    ],
)
def test_who_asks_for_something_first_sets_terms(words: str) -> None:
    assert said(words) == {("conditional", ON_PLAN)}


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("What are they thinking?", "opposes"),
        ("Who asked for this?", "opposes"),
        ("Why should we pay for it?", "opposes"),
        ("How dare they?", "opposes"),
        ("Why wait?", "supports"),
    ],
)
def test_a_question_that_is_none_takes_a_side(words: str, stance: str) -> None:
    assert said(words) == {(stance, ON_PLAN)}


@pytest.mark.parametrize(
    ("sentence", "stance", "issue"),
    [
        ("“The toll makes perfect sense,” Anna Berg said.", "supports", "The toll goes ahead"),
        (
            "“The toll rides roughshod over the poor,” Anna Berg said.",
            "opposes",
            "The toll goes ahead",
        ),
        (
            "“Closing the harbor is a slap in the face,” Anna Berg said.",
            "opposes",
            "Closing the harbor is right",
        ),
        ("Anna Berg said the toll plan was “a kick in the teeth”.", "opposes", ON_PLAN),
        ("Anna Berg said the toll plan was a slap in the face.", "opposes", ON_PLAN),
        (
            "“The toll is unfair, it’s a stitch-up,” Anna Berg said.",
            "opposes",
            "The toll goes ahead",
        ),
    ],
)
def test_the_issue_is_what_an_idiom_is_said_of(sentence: str, stance: str, issue: str) -> None:
    assert of(sentence) == {(stance, issue)}


def test_what_somebody_will_not_do_himself_is_no_issue() -> None:
    assert said("I won’t look a mother in the eye and lie") == {("opposes", ON_PLAN)}


@pytest.mark.parametrize(
    "words",
    [
        "I won’t comment on that",
        "I’m not going to speculate",
        "You should see the queue at the bakery",
        "It must be hard for them",
        "I made a mistake",
        "We want to win on Saturday",
        "I don’t understand the question",
        "You don’t win games by standing still",
        "You never stop missing him",
        "I can’t believe it",
        "I will not forget that night",
        "My father was a godsend",
        "The goalkeeper was a disgrace",
        "The weather is a joke",
        "The match was a step forward for the team",
        "We were playing with fire in the second half",
        "They say it is a gift to our rivals",
        "It is hardly a blank cheque",
        "Tired of dividends you can eat",
        "There was no time to think",
        "I should be home by six",
        "The train should arrive at nine",
        "You can’t teach speed",
        "We must thank the volunteers",
        "I’m not going to lie, I cried",
        "It was wrong of me to shout",
        "I don’t believe in ghosts",
        "It’s not going to rain",
        "I won’t be home",
        "I’m furious about the weather",
        "We love the beach",
    ],
)
def test_talk_of_oneself_or_of_the_world_takes_no_side(words: str) -> None:
    assert said(words) == set()


def test_what_is_no_plan_gets_no_stance_by_an_idiom() -> None:
    assert of("Anna Berg said the weather was “a kick in the teeth”.") == set()
    assert of("Anna Berg said the weather was a kick in the teeth.") == set()
