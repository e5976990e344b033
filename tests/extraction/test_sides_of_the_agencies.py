"""Sides as agencies tell them: among those who, criticism of criticism, marches and petitions."""

import pytest

from tests.extraction.briefs import sides

LEAD = "HARWICK, 2 February 2026 (Wire) - A levy on boats comes before the council in May."


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("is among those backing the levy", "supports"),
        ("was one of those pushing for the levy", "supports"),
        ("joined those calling for a boycott", "supports"),
        ("is among those opposing the levy", "opposes"),
        ("dismissed criticism of the levy", "supports"),
        ("highlighted the benefits of the levy", "supports"),
        ("made the levy a priority", "supports"),
        ("insisted the levy would go ahead", "supports"),
        ("was quick to welcome the levy", "supports"),
        ("was quick to condemn the levy", "opposes"),
        ("withdrew support for the levy", "opposes"),
        ("warned of the consequences of the levy", "opposes"),
        ("was worried about the impact of the levy", "opposes"),
        ("delivered a petition with 400 signatures against the levy", "opposes"),
        ("called taxing the boats a mistake", "opposes"),
        ("defended taxing the boats", "supports"),
        ("said the benefits of the levy outweighed the costs", "supports"),
        ("said the levy came at the worst possible time", "opposes"),
        ("said the levy was being forced on crews", "opposes"),
        ("said the levy was based on flawed figures", "opposes"),
    ],
)
def test_a_side_is_told_in_many_ways(words: str, stance: str) -> None:
    assert {one for _, one in sides(LEAD, f"Ann Holt {words}.")} == {stance}


@pytest.mark.parametrize(
    "words",
    [
        "was among those attending a meeting on the levy",
        "was among those hurt",
        "thanked those backing the levy",
        "met those opposing the levy",
        "said the levy would go ahead in June",
        "warned of the effects of the storm",
        "made the captain a knight",
        "called the striking crews selfish",
    ],
)
def test_who_meets_thanks_or_tells_takes_no_side(words: str) -> None:
    assert ("Ann Holt", "supports") not in sides(LEAD, f"Ann Holt {words}.")
    assert ("Ann Holt", "opposes") not in sides(LEAD, f"Ann Holt {words}.")


def test_what_several_say_it_is_they_are_not_themselves() -> None:
    assert sides(LEAD, "Residents said it was wrong.") == {("Residents", "opposes")}
