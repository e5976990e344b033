"""Stances told by a side: across from others or beside them, with a verb or without one."""

import pytest

from tests.extraction.briefs import read_brief

OPENING = "It was one of the longest meetings that the bloc has seen, said those who were there."
BACKED = "France and Italy back a ban on cadmium in fertilizer."
MAYOR = "Lena Orr, the mayor, backs the toll. Tom Ashe, a councillor, opposes the toll."


def told(*sentences: str) -> dict[str, str]:
    """Who takes which stance."""
    brief = read_brief("\n\n".join(["A headline", OPENING, " ".join(sentences)]))
    return {one.holder.name: one.stance.value for one in brief.positions}


@pytest.mark.parametrize(
    "sentence",
    [
        "On the other side are Spain and Poland.",
        "In the opposite camp stand Spain and Poland.",
        "On the other side of the argument sit Spain and Poland.",
        "Ranged against them are Spain and Poland.",
        "Not so Spain and Poland.",
        "Spain and Poland struck a more cautious note.",
        "Spain and Poland did not go that far.",
        "Spain and Poland took issue.",
        "Spain and Poland would not hear of it.",
    ],
)
def test_those_across_from_others_take_the_other_side(sentence: str) -> None:
    stances = told(BACKED, sentence)
    assert (stances["Spain"], stances["Poland"]) == ("opposes", "opposes")


@pytest.mark.parametrize(
    "sentence",
    [
        "On their side are Spain and Poland.",
        "Lined up behind them are Spain and Poland.",
        "Spain and Poland struck much the same note.",
        "Spain and Poland followed suit on Tuesday.",
        "Spain and Poland fell into line behind them.",
        "Spain and Poland made much the same case.",
        "Spain and Poland have sided with Italy.",
        "Spain and Poland lined up behind France.",
    ],
)
def test_those_beside_others_take_the_same_side(sentence: str) -> None:
    stances = told(BACKED, sentence)
    assert (stances["Spain"], stances["Poland"]) == ("supports", "supports")


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("Italy is for a ban on cadmium in fertilizer, Spain and Poland against.", "opposes"),
        ("Italy backs a ban on cadmium in fertilizer, Spain and Poland undecided.", "undecided"),
        ("Italy opposes a ban on cadmium; Spain and Poland in favor.", "supports"),
        ("Italy backs a ban on cadmium in fertilizer, and so does Spain.", "supports"),
        ("Italy backs a ban on cadmium in fertilizer; so too does Spain.", "supports"),
    ],
)
def test_the_rest_of_a_sentence_names_a_side_without_a_verb(sentence: str, stance: str) -> None:
    assert told(sentence)["Spain"] == stance


def test_who_sides_with_somebody_stands_where_that_one_does_and_not_where_the_last_one_did() -> (
    None
):
    assert told(MAYOR, "The union sided with Orr.")["union"] == "supports"
    assert told(MAYOR, "The union has sided with Ashe.")["union"] == "opposes"


@pytest.mark.parametrize(
    "sentence",
    [
        "On the other side of the river are Spain and Poland.",
        "Spain joined France in mourning the dead.",
        "Not so long ago Spain had no mines.",
        "If Spain sides with Italy, the vote will be close.",
        "Spain has not sided with Italy.",
        "Spain made a similar offer.",
    ],
)
def test_words_of_another_sense_put_nobody_on_a_side(sentence: str) -> None:
    assert "Spain" not in told(BACKED, sentence)


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("Both Lena Orr and the union back the toll.", "supports"),
        ("Lena Orr and the union back the toll.", "supports"),
        ("The mayor and the union back the toll.", "supports"),
        ("Neither Lena Orr nor the union backs the toll.", "opposes"),
    ],
)
def test_a_name_and_a_noun_take_a_stance_together(sentence: str, stance: str) -> None:
    assert told(sentence)["union"] == stance


def test_none_of_them_is_for_it() -> None:
    assert told("None of the unions backs the toll.") == {"unions": "opposes"}


@pytest.mark.parametrize(
    "who",
    [
        "Three of the council’s nine members",
        "All but two of the council’s nine members",
        "Two of the union’s five locals",
    ],
)
def test_a_part_of_a_body_is_told_with_its_count(who: str) -> None:
    assert told(f"{who} oppose the toll.") == {who: "opposes"}
