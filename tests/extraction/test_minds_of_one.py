"""Where one person stands is a position, and no decision that is still to be taken."""

import pytest

from tests.extraction.briefs import read_brief


def titles(sentence: str) -> list[str]:
    return [one.title for one in read_brief(f"A headline\n\n{sentence}").pending_decisions]


@pytest.mark.parametrize(
    "sentence",
    [
        "State Sen. Hank Dorn, whose district is rural, said he worries about the cost but has not "
        "decided whether to support an expansion that lawmakers will take up.",
        "State Rep. Lena Voss said she has not decided whether to back the tax.",
        "Sen. Hank Dorn has not decided whether to support an expansion.",
        "Mayor Jo Pell has not decided whether to support the stadium.",
        "Councilwoman Ines Dahl is considering whether to oppose the rezoning.",
        "State Treasurer Paul Orr said he is weighing whether to back the bond.",
    ],
)
def test_a_side_that_one_person_has_not_taken_is_no_decision(sentence: str) -> None:
    brief = read_brief(f"A headline\n\n{sentence}")
    assert brief.pending_decisions == ()
    assert [one.stance.value for one in brief.positions] == ["undecided"]
    assert "State" not in {one.name for one in brief.entities}


@pytest.mark.parametrize(
    "sentence",
    [
        "The Senate has not decided whether to support the House bill.",
        "The union has not decided whether to endorse a candidate.",
        "Gov. Ann Roe has not decided whether to sign the bill.",
        "State Attorney General Mark Roe has not decided whether to appeal.",
        "State lawmakers have not decided whether to extend the tax break.",
        "The state has not decided whether to appeal.",
        "President Ann Roe has not decided whether to support the sanctions.",
        "The prime minister is considering whether to back the treaty.",
    ],
)
def test_a_body_or_an_office_that_has_yet_to_act_decides(sentence: str) -> None:
    assert len(titles(sentence)) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "The charity said tenants should get their money back. The Harbour Authority is "
        "considering whether to require this.",
        "Gulls want the dam gone. The Harbour Authority is considering whether to do so.",
    ],
)
def test_no_issue_is_only_this(sentence: str) -> None:
    brief = read_brief(f"A headline\n\n{sentence}")
    assert not [one for one in brief.issues if one.statement.split()[-1] in ("this", "so", "that")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Senator Hank Dorn vowed to block other bills until the budget is passed.",
        "Senator Hank Dorn vowed to block the bill.",
        "Senator Hank Dorn threatened to block the nominations.",
        "Senator Hank Dorn plans to oppose the bill.",
        "Councillor Lena Voss intends to fight the rezoning.",
    ],
)
def test_what_one_person_means_to_stand_against_is_no_decision(sentence: str) -> None:
    assert titles(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The Senate will decide whether to block the bill.",
        "The council will decide on Friday whether to fight the lawsuit.",
        "The ministry is considering whether to block the takeover.",
        "President Ann Roe is considering whether to block the takeover.",
        "The regulator has to decide whether to stop the merger.",
    ],
)
def test_what_a_body_has_to_stop_or_not_is_a_decision(sentence: str) -> None:
    assert len(titles(sentence)) == 1
