"""A description in front of a name, in commas, is of whom it names: no second speaker or holder."""

import pytest

from tests.extraction.briefs import read_brief

HEAD = """Council to decide on harbour levy

LUND, Sweden, March 3, 2026 (Wire) - The council will decide on Thursday on a levy on ships.

"""
DESCRIBED = [
    ("The committee’s chair, Ambassador Ann Bell of Palau", "Ann Bell"),
    ("Its lead negotiator, the Danish lawmaker Ann Bell", "Ann Bell"),
    ("The chair of the planning committee, Councillor Ann Bell", "Ann Bell"),
    ("The city’s mayor, a former nurse named Ann Bell", "Ann Bell"),
    ("The port’s operator, Lammas Terminals", "Lammas Terminals"),
    ("Its owner, Peniche-based Pescas do Arrifana", "Pescas do Arrifana"),
    ("The firm’s largest shareholder, the pension fund Harwick Capital", "Harwick Capital"),
    ("Her deputy, Ann Bell", "Ann Bell"),
]


@pytest.mark.parametrize(("described", "name"), DESCRIBED)
@pytest.mark.parametrize(
    "sentence",
    [
        "{0}, said the harbour was full.",
        "“The harbour is full,” {1}, told reporters.",
        "“The harbour is full,” said {1}.",
    ],
)
def test_who_is_named_behind_his_description_speaks(described, name, sentence):
    small = described[0].lower() + described[1:]
    brief = read_brief(HEAD + sentence.format(described, small))
    assert [[who.name for who in quote.speakers] for quote in brief.quotes] == [[name]]


@pytest.mark.parametrize(("described", "name"), DESCRIBED)
def test_who_is_named_behind_his_description_holds_the_stance(described, name):
    brief = read_brief(HEAD + f"{described}, opposes the levy.")
    assert [p.holder.name for p in brief.positions if p.evidence[0].paragraph != 1] == [name]


@pytest.mark.parametrize(
    ("subject", "holder"),
    [
        ("The mayor, elected in Lund,", "mayor"),
        ("The union, backed by Tern Water in the row,", "union"),
        ("The chair, speaking for Norway,", "chair"),
        ("Two councillors, Ann Bell and Carl Dean,", "councillors"),
    ],
)
def test_whom_a_name_in_commas_is_not_of_keeps_his_own(subject, holder):
    brief = read_brief(HEAD + f"{subject} said the harbour was full.")
    speakers = [who.name for quote in brief.quotes for who in quote.speakers]
    assert {"Lund", "Norway", "Tern Water"}.isdisjoint(speakers)
    assert speakers == ["Ann Bell", "Carl Dean"] or any(holder in one for one in speakers)
