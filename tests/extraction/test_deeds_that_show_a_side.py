"""Deeds that show a side: votes by a count, campaigns, letters, motions."""

import pytest

from tests.extraction.briefs import sides

LEAD = (
    "HARWICK, March 3, 2026 (Wire) - Harwick council will vote in May on a plan to build a bridge "
    "over the Tarn."
)


@pytest.mark.parametrize("whole", ["the plan", "the bridge", "it"])
@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("voted by seven votes to four to oppose {}", "opposes"),
        ("voted by 61 votes to 27 against {}", "opposes"),
        ("voted by a wide margin to reject {}", "opposes"),
        ("voted by a majority of two to back {}", "supports"),
        ("voted by 61 votes to 27 in favour of {}", "supports"),
        ("decided by seven votes to four last month to oppose {}", "opposes"),
        ("resolved on Tuesday to oppose {}", "opposes"),
        ("decided to back {}", "supports"),
        ("spoke out in favor of {}", "supports"),
        ("was joined by the Greens in backing {}", "supports"),
        ("was joined by the Greens in opposing {}", "opposes"),
        ("set up a campaign against {}", "opposes"),
        ("formed a group to fight {}", "opposes"),
        ("launched a campaign supporting {}", "supports"),
        ("backed a motion condemning {}", "opposes"),
        ("rejected a resolution condemning {}", "supports"),
        ("backed a motion in favour of {}", "supports"),
    ],
)
def test_what_a_body_does_about_a_plan_shows_its_side(words: str, stance: str, whole: str) -> None:
    told = f"The Harwick Board {words.format(whole)}."
    assert ("Harwick Board", stance) in sides(LEAD, told)


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("has written in support", "supports"),
        ("wrote to object", "opposes"),
        ("led the No campaign", "opposes"),
        ("fronted the Yes campaign", "supports"),
        ("took back its blessing", "opposes"),
        ("would be glad to see it go", "opposes"),
    ],
)
def test_what_names_no_plan_is_on_the_question_itself(words: str, stance: str) -> None:
    assert sides(LEAD, f"The Harwick Board {words}.") == {("Harwick Board", stance)}


@pytest.mark.parametrize(
    "words",
    [
        "won by seven votes to four",
        "decided by a wide margin to meet in May",
        "resolved to approve the minutes",
        "decided to accept the invitation",
        "spoke out",
        "was joined by a partner",
        "founded a group to sing in",
        "took back its keys",
        "wrote to thank the mayor",
        "ran the ferry for a year",
        "was happy to see the rain go",
        "set up a committee for the fair",
    ],
)
def test_what_a_body_does_otherwise_shows_none(words: str) -> None:
    assert sides(LEAD, f"The Harwick Board {words}.") == set()
