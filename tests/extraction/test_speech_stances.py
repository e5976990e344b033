"""Positions in what people say: what they call a thing, whom they speak for."""

import pytest

from tests.extraction.test_many_positions import positions_of

PLAN = "The council will vote on the toll plan on Monday."


def told_of(*sentences: str) -> set[tuple[str, str]]:
    """Who takes which stance in a paragraph that begins with a plan."""
    return {(who, stance) for who, stance, _ in positions_of(" ".join((PLAN, *sentences)))}


@pytest.mark.parametrize(
    "sentence",
    [
        "Peter Lund accused the mayor of hiding the report.",
        "Peter Lund accused Norway of having lied, a charge that Oslo rejects.",
        "Peter Lund accuses Norway of “cowardice”.",
        "Peter Lund was accused of hiding the report.",
        "Peter Lund accused her of cowardice.",
        "Peter Lund, accused of theft, left the room.",
    ],
)
def test_what_somebody_is_accused_of_is_no_issue(sentence: str) -> None:
    assert not {one for one in positions_of(sentence) if one[0] == "Peter Lund"}


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("Anna Berg regards the toll plan as “sand in the gearbox”.", "opposes"),
        ("Anna Berg derided the toll plan as “a fairground ride”.", "opposes"),
        ("Anna Berg described the toll plan as “the boldest step in years”.", "supports"),
        ("Anna Berg said the toll plan was ill-conceived.", "opposes"),
        ("Anna Berg said the toll plan was indispensable.", "supports"),
        ("“The toll plan is heavy-handed,” Anna Berg said.", "opposes"),
    ],
)
def test_what_a_plan_is_held_to_be_tells_the_side(sentence: str, stance: str) -> None:
    assert ("Anna Berg", stance) in told_of(sentence)


@pytest.mark.parametrize(
    ("sentences", "stance"),
    [
        (("Shopkeepers oppose it.", "“My till is empty,” said Anna Berg."), "opposes"),
        (("Norway opposes it.", "“We sail too,” said its envoy in Paris, Anna Berg."), "opposes"),
    ],
)
def test_who_speaks_right_after_it_is_told_where_many_stand_is_one_of_them(
    sentences: tuple[str, ...], stance: str
) -> None:
    assert ("Anna Berg", stance) in told_of(*sentences)


@pytest.mark.parametrize(
    "sentences",
    [
        ("Norway opposes it.", "“The river is high,” said Anna Berg, a baker."),
        ("Shopkeepers oppose it.", "It rained.", "“The river is high,” said Anna Berg."),
        ("Shopkeepers are divided.", "“The river is high,” said Anna Berg."),
    ],
)
def test_who_speaks_beside_a_stance_of_others_does_not_share_it(sentences: tuple[str, ...]) -> None:
    assert all(who != "Anna Berg" for who, _ in told_of(*sentences))


@pytest.mark.parametrize(
    ("sentences", "stance"),
    [
        ("Norway opposes it. Iceland shares that view.", "opposes"),
        ("Norway opposes it. Iceland, which has few roads, takes the opposite view.", "supports"),
        ("Norway opposes it. Iceland sees things differently.", "supports"),
        ("Norway opposes it. Iceland begged to differ.", "supports"),
        ("Norway supports it. Iceland will have none of it.", "opposes"),
        ("Norway supports it. Iceland followed suit.", "supports"),
        ("Norway supports it. So does Iceland.", "supports"),
        ("Norway opposes it. So, too, it rained. Iceland is of the same mind.", "opposes"),
        ("Norway has backed the toll plan, as has Iceland.", "supports"),
        ("Norway is opposed, as is Iceland.", "opposes"),
        ("Norway supports it; Iceland does not.", "opposes"),
    ],
)
def test_a_stance_may_be_told_by_the_one_before_it(sentences: str, stance: str) -> None:
    assert ("Iceland", stance) in told_of(sentences)


@pytest.mark.parametrize(
    "sentences",
    [
        "Norway opposes it. Iceland shares that view of the bay.",
        "Norway opposes it. If Iceland sees it otherwise, talks will follow.",
        "Norway opposes it. So is the way of things in Iceland in winter.",
        "Norway opposes it, as is well known in Iceland.",
        "“It is raining,” Anna Berg said. Iceland takes the opposite view.",
    ],
)
def test_what_only_looks_like_the_stance_before_is_none(sentences: str) -> None:
    assert all(who != "Iceland" for who, _ in told_of(sentences))


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("Anna Berg warned that half the shops would close.", "The toll plan is adopted"),
        ("Anna Berg fears that “the high street will be a desert”.", "The toll plan is adopted"),
        (
            "Anna Berg warned that closing the ferry would strand the pupils.",
            "Closing the ferry is right",
        ),
    ],
)
def test_who_warns_of_what_would_follow_is_against_it(sentence: str, statement: str) -> None:
    assert ("Anna Berg", "opposes", statement) in positions_of(f"{PLAN} {sentence}")


@pytest.mark.parametrize(
    "sentence",
    [
        "Anna Berg warned that without the toll half the buses would stop.",
        "Anna Berg warned that the buses would stop if the council said no.",
        "Anna Berg warned the council on Monday.",
    ],
)
def test_a_warning_of_what_follows_without_a_plan_is_not_against_it(sentence: str) -> None:
    assert ("Anna Berg", "opposes") not in told_of(sentence)


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("Anna Berg said it would ruin the high street.", "opposes"),
        ("Anna Berg argued that it would protect the old bridge.", "supports"),
    ],
)
def test_it_in_the_words_of_a_person_is_the_plan(sentence: str, stance: str) -> None:
    assert ("Anna Berg", stance) in told_of(sentence)


def test_it_in_the_words_of_a_body_may_be_the_body() -> None:
    assert (
        told_of("Harbour Union said it would save money.") & {("Harbour Union", "supports")}
        == set()
    )


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("You don’t paint a boat in a storm", "opposes"),
        ("We have yet to see a shred of proof", "opposes"),
        ("Nobody asked the people who live here", "opposes"),
        ("No one has shown me that it works", "opposes"),
        ("It is a recipe for ruin", "opposes"),
        ("That is a slap in the face", "opposes"),
        ("It is a step in the right direction", "supports"),
        ("It’s about time", "supports"),
    ],
)
def test_turns_of_speech_take_a_side(words: str, stance: str) -> None:
    assert ("Anna Berg", stance) in told_of(f"“{words},” Anna Berg said.")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Every week of delay costs a job", ("opposes", "The delay goes ahead")),
        ("Every day without the new bridge costs lives", ("supports", "The new bridge goes ahead")),
    ],
)
def test_what_every_week_costs_is_what_one_is_against(words: str, found: tuple[str, str]) -> None:
    assert ("Anna Berg", *found) in positions_of(f"“{words},” Anna Berg said.")


@pytest.mark.parametrize(
    "words",
    [
        "You don’t know my mother",
        "You never forget the smell of it",
        "Every week brings rain to this town",
        "We have yet to see him this spring",
        "Nobody rang me on the day",
    ],
)
def test_much_that_sounds_alike_takes_no_side(words: str) -> None:
    assert all(who != "Anna Berg" for who, _ in told_of(f"“{words},” Anna Berg said."))
