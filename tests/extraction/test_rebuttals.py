"""Who answers others: “disagreed” is on what they said, “rejected that” on the criticism."""

import pytest

from tests.extraction.briefs import sides

LEAD = (
    "HARWICK, 2 February 2026 (Wire) - Harwick council will vote on May 5 on a plan to close the "
    "Bell Hill library. Residents oppose the plan."
)


@pytest.mark.parametrize(
    "words",
    [
        "Dora Ellis said the building was safe. Ann Bell, the mayor, disagreed.",
        "Dora Ellis said pupils had lost ten days of lessons. Ann Bell disagreed.",
        "The books could move to the school, officials say. Ann Bell disagrees.",
        "“The roof was mended in May,” said Dora Ellis. Ann Bell sees it otherwise.",
        "Dora Ellis said the clerk had left in March. Ann Bell does not agree.",
        "According to Dora Ellis, 40 people came each day. Ann Bell begged to differ.",
    ],
)
def test_who_disagrees_with_words_that_take_no_side_takes_none(words: str) -> None:
    assert ("Ann Bell", "supports") not in sides(LEAD, words)
    assert ("Ann Bell", "opposes") not in sides(LEAD, words)


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Dora Ellis said the closure would hurt children. Ann Bell disagreed.", "supports"),
        ("Dora Ellis opposes the plan. Ann Bell disagrees.", "supports"),
        ("Dora Ellis backs the plan. Ann Bell disagrees.", "opposes"),
        ("Dora Ellis backs the plan. Ann Bell sees it otherwise.", "opposes"),
        ("Dora Ellis backs the plan. “It saves money,” she said. Ann Bell disagrees.", "opposes"),
        ("Dora Ellis called the plan reckless. Ann Bell begged to differ.", "supports"),
    ],
)
def test_who_disagrees_with_a_side_is_on_the_other(words: str, stance: str) -> None:
    assert ("Ann Bell", stance) in sides(LEAD, words)


@pytest.mark.parametrize(
    "words",
    [
        "Critics called it an outrage. Ann Bell, who signed the order, rejected that.",
        "Critics said it broke the law. Ann Bell, who wrote the plan, denied that.",
        "Critics called it reckless. Ann Bell, who proposed it, dismissed that.",
        "Critics said it broke the law. Ann Bell, who drafted the plan, disputed this.",
        "Critics called it cruel. Ann Bell, the mayor, who introduced the plan, rejects that.",
        "Critics said it was rushed. Ann Bell, whose office drew it up, rejected that.",
    ],
)
def test_who_made_a_plan_and_rejects_what_is_said_of_it_is_not_against_it(words: str) -> None:
    assert ("Ann Bell", "opposes") not in sides(LEAD, words)


@pytest.mark.parametrize(
    "words",
    [
        "Campaigners called for a delay. Ann Bell rejected that.",
        "Ministers proposed a levy on books. Ann Bell, who leads the guild, rejected it.",
        "Ministers proposed a levy on books. Ann Bell, who chairs the guild, rejected that.",
        "The council offered a smaller library. Ann Bell, a teacher, rejected this.",
        "The mayor wants a levy. Ann Bell, who runs a shop, dismissed that.",
        "The mayor wants a levy. Ann Bell has rejected that.",
    ],
)
def test_who_rejects_the_plan_of_others_is_against_it(words: str) -> None:
    assert ("Ann Bell", "opposes") in sides(LEAD, words)
