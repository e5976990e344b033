"""One holder, one question, one sentence: one side."""

import pytest

from tests.extraction.briefs import read_brief


def stands(*paragraphs: str) -> set[tuple[str, str, str]]:
    """Who takes which stance on what."""
    brief = read_brief("\n\n".join(["A headline", *paragraphs]))
    return {(one.holder.name, one.stance.value, one.issue.name) for one in brief.positions}


LEVY = "The levy goes ahead"


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("Ann Lowe called the levy unfair but said she would vote for it.", "supports"),
        ("Ann Lowe said she would vote for the levy, though she called it flawed.", "supports"),
        ("Ann Lowe, who opposed the levy in May, now supports it.", "supports"),
        ("Ann Lowe would not oppose the levy, but said it was a waste of money.", "opposes"),
        ("Ann Lowe said she would not block the levy, which she called a mistake.", "opposes"),
        ("Ann Lowe supports the levy but opposes it as drafted.", "opposes"),
    ],
)
def test_of_two_sides_the_plainer_or_the_one_turned_to_counts(sentence: str, stance: str) -> None:
    assert stands(sentence) == {("Ann Lowe", stance, LEVY)}


def test_two_holders_of_one_sentence_keep_their_sides() -> None:
    assert stands("Ann Lowe supports the levy but Bo Roe opposes it.") == {
        ("Ann Lowe", "supports", LEVY),
        ("Bo Roe", "opposes", LEVY),
    }


def test_two_sentences_may_tell_two_sides() -> None:
    found = stands("Ann Lowe opposed the levy in May. Ann Lowe supports the levy.")
    assert ("Ann Lowe", "supports", LEVY) in found


@pytest.mark.parametrize(
    "sentence",
    [
        "The council voted to table the bill.",
        "Ann Lowe voted to table the bill.",
        "Ann Lowe backed a motion to table the bill.",
        "Ann Lowe opposed tabling the bill.",
        "The council agreed to table it.",
    ],
)
def test_to_table_a_bill_is_no_side_unless_the_text_tells(sentence: str) -> None:
    assert stands(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "The council voted to table the plan until May.",
            ("council", "supports", "The council tables the plan until May"),
        ),
        ("The party tabled a motion to scrap the levy.", ("party", "opposes", LEVY)),
    ],
)
def test_to_table_a_motion_or_until_a_day_is_told(
    sentence: str, found: tuple[str, str, str]
) -> None:
    assert stands(sentence) == {found}
