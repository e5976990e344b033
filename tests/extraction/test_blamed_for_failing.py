"""Who is blamed for not backing a plan: who blames him is for it, and he is not."""

import pytest

from tests.extraction.briefs import read_brief, sides


def told(sentence: str) -> set[tuple[str, str, str]]:
    """Who takes which stance on what."""
    brief = read_brief(f"A headline\n\n{sentence}")
    return {(one.holder.name, one.stance.value, one.issue.name) for one in brief.positions}


@pytest.mark.parametrize(
    "blame",
    [
        "criticised Denmark for failing to back the treaty",
        "criticized Denmark for refusing to support the treaty",
        "attacked Denmark for not backing the treaty",
        "condemned Denmark’s failure to ratify the treaty",
        "criticised Denmark over its refusal to sign the treaty",
        "denounced Denmark for opposing the treaty",
        "faulted Denmark for declining to endorse the treaty",
    ],
)
@pytest.mark.parametrize("who", ["Foreign Minister Ann Bell", "Otto Brand"])
def test_who_blames_another_for_not_backing_a_plan_is_for_it(who: str, blame: str) -> None:
    name = " ".join(who.split()[-2:])
    assert told(f"{who} {blame}.") == {(name, "supports", "The treaty goes ahead")}


def test_it_is_what_was_named_before() -> None:
    ballot = "The Fairhaven council will vote on the harbor levy in May."
    blame = "Ann Bell criticised the mayor for failing to back it."
    assert sides(ballot, blame) == {("Ann Bell", "supports")}


def test_what_is_left_undone_names_who_should_do_it() -> None:
    assert told("Ann Bell criticised Denmark for its refusal to join the pact.") == {
        ("Ann Bell", "supports", "Denmark joins the pact")
    }


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("praised Denmark for refusing to back the treaty", "opposes"),
        ("praised Denmark for not dropping the levy", "supports"),
        ("criticised Denmark for failing to drop the levy", "opposes"),
        ("criticised Denmark for backing the treaty", "opposes"),
        ("condemned the levy for failing to protect rivers", "opposes"),
    ],
)
def test_praise_and_undoing_turn_it(words: str, stance: str) -> None:
    assert sides(f"Ann Bell {words}.") == {("Ann Bell", stance)}


@pytest.mark.parametrize(
    "words",
    [
        "criticised the council for failing to act",
        "criticised the mayor for not consulting residents",
        "attacked the ministry for failing to stop the flood",
        "criticised the board’s failure to answer letters",
    ],
)
def test_blame_for_anything_else_is_on_no_plan(words: str) -> None:
    ballot = "The Fairhaven council will vote on the harbor levy in May."
    assert sides(ballot, f"Ann Bell {words}.") == set()
