"""Who is named beside those whose stance is told stands there too."""

import pytest

from tests.extraction.test_many_positions import positions_of

PLAN = "The council will vote on the levy on Monday."


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Norway, backed by Sweden and Finland, opposes the levy.",
            {"Norway": "opposes", "Sweden": "opposes", "Finland": "opposes"},
        ),
        (
            "Norway, strongly supported by Sweden, wants the levy.",
            {"Norway": "supports", "Sweden": "supports"},
        ),
        (
            "Norway, backed by the seamen’s union, wants the levy.",
            {"Norway": "supports", "seamen’s union": "supports"},
        ),
        (
            "Unlike Norway, Sweden opposes the levy.",
            {"Norway": "supports", "Sweden": "opposes"},
        ),
        (
            "Together with Norway and Finland, Sweden opposes the levy.",
            {"Norway": "opposes", "Finland": "opposes", "Sweden": "opposes"},
        ),
        (
            "Sweden joined Norway in opposing the levy.",
            {"Norway": "opposes", "Sweden": "opposes"},
        ),
        (
            "Sweden stood with Norway against the levy.",
            {"Norway": "opposes", "Sweden": "opposes"},
        ),
        (
            "Sweden sided with Norway and Finland against the levy.",
            {"Norway": "opposes", "Finland": "opposes", "Sweden": "opposes"},
        ),
    ],
)
def test_who_stands_beside_them_takes_the_same_stance(sentence, expected):
    found = {who: stance for who, stance, _ in positions_of(f"{PLAN} {sentence}")}
    assert found == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Sweden, backed by Norway in the cup, opposes the levy.",
        "Sweden, joined by a bridge to Denmark, opposes the levy.",
        "Sweden, beaten by Norway, opposes the levy.",
        "Unlike the rest, Sweden opposes the levy.",
        "Sweden stood with Norway on the podium. Sweden opposes the levy.",
    ],
)
def test_who_is_beside_them_in_something_else_takes_none(sentence):
    found = {who for who, _, _ in positions_of(f"{PLAN} {sentence}")}
    assert not found & {"Norway", "Denmark"}


@pytest.mark.parametrize("who", ["Many in the party", "Some in the cabinet", "A few on the board"])
def test_many_in_a_body_are_not_the_body(who):
    ((holder, stance),) = {(h, s) for h, s, _ in positions_of(f"{PLAN} {who} oppose the levy.")}
    assert stance == "opposes"
    assert holder.lower().removeprefix("a ") == who.lower().removeprefix("a ")
