"""Positions over many fields: on what they are, and on what terms."""

import pytest

from tests.extraction.briefs import read_brief
from tests.extraction.test_positions import only, stands, told

Told = tuple[str, str, str]


def positions_of(*paragraphs: str) -> set[Told]:
    """Who takes which stance on what, in an article with these paragraphs."""
    brief = read_brief("\n\n".join(["News of the Day", *paragraphs]))
    statements = {issue.id: issue.statement for issue in brief.issues}
    return {(p.holder.name, p.stance.value, statements[p.issue.id]) for p in brief.positions}


@pytest.mark.parametrize(
    ("sentences", "found"),
    [
        (  # a council
            "The council will vote on a plan for the street. Peter Oyelowo said he could not "
            "support the plan without a traffic study.",
            ("Peter Oyelowo", "conditional", "The plan is adopted"),
        ),
        (  # a court
            "The judges heard a challenge to Nebraska’s limits on mail ballots. Civil rights "
            "groups urged the court to strike them down.",
            ("Civil rights groups", "opposes", "Nebraska’s limits on mail ballots go ahead"),
        ),
        (
            "Attorney General Mark Dressel asked the justices to uphold the law.",
            ("Mark Dressel", "supports", "The law is adopted"),
        ),
        (
            "The Justice Department told the court that the rules violated federal law.",
            ("Justice Department", "opposes", "The rules are adopted"),
        ),
        (  # a union
            "Maria Lund has resisted calls to intervene.",
            ("Maria Lund", "opposes", "Maria Lund intervenes"),
        ),
        (  # a takeover
            "Anna Prior rejected demands for an inquiry.",
            ("Anna Prior", "opposes", "An inquiry goes ahead"),
        ),
        (  # a regulator
            "The council will vote on the levy. The Liberal Democrats are split on the issue.",
            ("Liberal Democrats", "undecided", "The levy goes ahead"),
        ),
        (  # sport
            "World Athletics is considering a ban.",
            ("World Athletics", "undecided", "A ban goes ahead"),
        ),
        (  # climate talks
            "The European Union, long a champion of the levy, sent its envoy.",
            ("European Union", "supports", "The levy goes ahead"),
        ),
        (  # a law of the EU
            "Poland opposes the measure, while Spain has pledged its support.",
            ("Spain", "supports", "The measure is adopted"),
        ),
        (
            "Germany has reservations about the timetable.",
            ("Germany", "opposes", "The timetable goes ahead"),
        ),
        (  # an election
            "Tom Healy spoke in Ohio. The Farm Bureau has endorsed Healy, and left.",
            ("Farm Bureau", "supports", "Tom Healy is chosen"),
        ),
        (
            "Her opponent, Representative Tom Healy, supports the levy.",
            ("Tom Healy", "supports", "The levy goes ahead"),
        ),
        (  # a school
            "Marcus Bell said he would keep pushing for an exemption.",
            ("Marcus Bell", "supports", "An exemption is granted"),
        ),
        (
            "Cyclists filled the chamber and cheered the proposal.",
            ("Cyclists", "supports", "The proposal is adopted"),
        ),
    ],
)
def test_a_position_is_found_with_its_issue(sentences: str, found: Told) -> None:
    assert found in positions_of(sentences)


def test_to_be_against_a_thing_without_another_is_no_condition() -> None:
    stand = only("Ruritania rejects a canal without a lock.")
    assert (stand.stance.value, stand.condition) == ("opposes", None)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ruritania agreed to hear the case.",
        "Ruritania endorsed the plan in March but later withdrew its support.",
        "Ruritania is still weighing comments from the towns.",
    ],
)
def test_to_look_at_a_thing_or_to_give_it_up_is_no_stance(sentence: str) -> None:
    assert told(sentence) == set()


def test_a_first_sentence_after_a_comma_splice_is_the_issue() -> None:
    (stand,) = stands("“The toll is not fair, it’s an insult,” Vera Holm said.")
    assert "insult" not in stand.statement


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "Nell Grady said the project would have ruined the valley.",
            ("Nell Grady", "opposes", "The project goes ahead"),
        ),
        (
            "Luca Ferri said that players were tired and that the plan must be dropped.",
            ("Luca Ferri", "opposes", "The plan is adopted"),
        ),
        (
            "Doug Lane rejected the condition and said the company was ready.",
            ("Doug Lane", "opposes", "The condition goes ahead"),
        ),
        (
            "FIFA will vote on a longer season. The African federations support the plan, provided "
            "that revenues are shared.",
            ("African federations", "conditional", "The plan is adopted"),
        ),
        (
            "Norway recommended in October that the field be approved, subject to ten terms.",
            ("Norway", "conditional", "The field is approved"),
        ),
    ],
)
def test_a_position_is_whole_and_no_more(sentence: str, found: Told) -> None:
    assert found in positions_of(sentence)


def test_what_somebody_insists_on_is_told_once() -> None:
    words = "Republican lawmakers insisted that the law was needed."
    assert positions_of(words) == {("Republican lawmakers", "supports", "The law is adopted")}


def test_a_threat_is_no_wish() -> None:
    assert told("Ruritania threatened to walk out.") == set()
    assert told("Ruritania threatened to block the canal.") == {("Ruritania", "opposes")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Ruritania signed off at nine.",
        "Vera Holm stood by the gate.",
        "Vera Holm came around to the back door.",
        "Ruritania is discussing the canal with Freedonia.",
        "“The river is too high,” Vera Holm said.",
    ],
)
def test_phrases_that_may_mean_something_else_are_no_stance(sentence: str) -> None:
    assert told(f"The towns will vote on the bridge. {sentence}") == set()


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "New Zealand wants the tackle law kept.",
            ("New Zealand", "supports", "The tackle law is adopted"),
        ),
        (
            "The council will vote on the levy. Iris Chan is leaning toward yes.",
            ("Iris Chan", "supports", "The levy goes ahead"),
        ),
        (
            "“I don’t see why we would wait,” Iris Chan said.",
            ("Iris Chan", "opposes", "Iris Chan would wait"),
        ),
        (
            "Marcos Teles vetoed part of a bill.",
            ("Marcos Teles", "opposes", "Part of a bill is adopted"),
        ),
        (
            "The city of Leeds will not sell its hall, the council leader, Judith Marsh, said.",
            ("city of Leeds", "opposes", "The city of Leeds sells its hall"),
        ),
    ],
)
def test_a_position_has_the_issue_that_an_editor_would_give_it(sentence: str, found: Told) -> None:
    assert found in positions_of(sentence)


def test_who_takes_no_side_has_none() -> None:
    assert told("Vera Holm refused to take sides.") == set()
    assert told("Vera Holm said that she would not bow to pressure.") == set()


def test_states_that_are_told_to_be_such_hold_a_position_each():
    found = positions_of("The states of Ohio and Iowa have supported the new harbour rule.")
    assert {holder for holder, _, _ in found} == {"Ohio", "Iowa"}
