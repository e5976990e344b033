"""Who says that it was wrong to undo a plan is for the plan."""

import pytest

from tests.extraction.briefs import read_brief


def of(name: str, *paragraphs: str) -> set[tuple[str, str]]:
    """The stances of one holder."""
    brief = read_brief("\n\n".join(["A headline", *paragraphs]))
    return {
        (one.stance.value, one.issue.name) for one in brief.positions if one.holder.name == name
    }


TUNNEL = "The tunnel goes ahead"


@pytest.mark.parametrize(
    "words",
    [
        "the ministry was wrong when it cancelled the tunnel",
        "the ministry was wrong to cancel the tunnel",
        "the ministry was wrong to have cancelled the tunnel",
        "the ministry made a mistake when it cancelled the tunnel",
        "the ministry had erred in cancelling the tunnel",
        "it was a mistake to scrap the tunnel",
        "the tunnel should never have been cancelled",
        "the council should never have cancelled the tunnel",
        "the decision to scrap the tunnel was wrong",
    ],
)
def test_who_says_that_undoing_a_plan_was_wrong_is_for_it(words: str) -> None:
    assert of("Ann Lowe", f"Ann Lowe said {words}.") == {("supports", TUNNEL)}


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("the council was right when it scrapped the tunnel", "opposes"),
        ("the council was right to scrap the tunnel", "opposes"),
        ("the council was wrong when it approved the tunnel", "opposes"),
        ("the council made a mistake when it backed the tunnel", "opposes"),
        ("the council should never have approved the tunnel", "opposes"),
        ("it was a mistake to approve the tunnel", "opposes"),
    ],
)
def test_praise_of_undoing_and_blame_of_furthering_are_against_a_plan(
    words: str, stance: str
) -> None:
    assert of("Ann Lowe", f"Ann Lowe said {words}.") == {(stance, TUNNEL)}


@pytest.mark.parametrize(
    "sentence",
    [
        "The ministry was wrong when it revoked the licence, a court said.",
        "A court said the ministry was wrong when it revoked the licence.",
    ],
)
def test_it_after_when_is_the_body_that_the_clause_is_about(sentence: str) -> None:
    assert of("court", sentence) == {("supports", "The licence goes ahead")}


def test_it_after_when_is_never_the_body_of_the_sentence_before() -> None:
    told = "The council approved the tunnel in May. Ann Lowe said the ministry was wrong"
    found = of("council", f"{told} when it cancelled the tunnel.")
    assert found == {("supports", TUNNEL)}


@pytest.mark.parametrize(
    ("said", "stance"),
    [
        ("“It was a mistake,” said Ann Lowe.", "supports"),
        ("“It should never have happened,” Ann Lowe said.", "supports"),
        ("“The decision was wrong,” Ann Lowe said.", "supports"),
        ("Ann Lowe called it a mistake.", "supports"),
        ("Ann Lowe criticised the move.", "supports"),
        ("Ann Lowe welcomed the decision.", "opposes"),
        ("Ann Lowe backs it.", "supports"),
        ("“The tunnel was a mistake from the start,” Ann Lowe said.", "opposes"),
        ("Ann Lowe said it would be a mistake.", "opposes"),
        ("Ann Lowe said it would have been a mistake.", "opposes"),
    ],
)
def test_a_verdict_after_a_plan_was_undone_is_on_the_undoing(said: str, stance: str) -> None:
    told = "The council cancelled the tunnel on Monday."
    assert of("Ann Lowe", f"{told} {said}") == {(stance, TUNNEL)}


def test_reactions_paragraphs_later_are_to_what_was_done() -> None:
    paragraphs = (
        "The regulator blocked the merger on Monday.",
        "A consumer group called it a victory.",
        "Ann Lowe said it was the right decision.",
        "“It was a mistake,” said Bo Roe.",
        "“This merger is unfair,” said Cy Tarn.",
    )
    brief = read_brief("\n\n".join(["A headline", *paragraphs]))
    found = {one.holder.name: one.stance.value for one in brief.positions}
    assert found["Ann Lowe"] == "opposes"
    assert found["Bo Roe"] == "supports"
    assert found["Cy Tarn"] == "opposes"


def test_who_welcomes_a_ruling_against_what_was_revoked_is_for_what_was() -> None:
    found = of(
        "company",
        "The ministry revoked the company’s licence in March.",
        "A court ruled on Monday that the ministry was wrong when it revoked the licence.",
        "The company welcomed the ruling.",
    )
    assert found == {("supports", "The company’s licence goes ahead")}
