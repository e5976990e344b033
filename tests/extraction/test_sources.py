"""Sources without a name: where their words end, and what they are."""

import pytest

from extraction.names.entities import find_entities
from extraction.names.sources import nominal_source_at
from extraction.text.cast import Actor, Cast
from tests.extraction.casts import words_of
from tests.extraction.texts import read


def source_in(paragraph: str) -> tuple[Actor, str] | None:
    """The first unnamed source of a paragraph, with its words."""
    text = read(paragraph)
    cast = find_entities(text)
    body = next(s for s in text.sentences if s.block.kind == "paragraph")
    for first in range(body.first, len(text.tokens)):
        found = nominal_source_at(text, cast, first)
        if found is not None:
            return found[0], words_of(cast, first, found[1])
    return None


@pytest.mark.parametrize(
    ("words", "kind", "rest"),
    [
        ("a senior European diplomat", "anonymous_source", " said no."),
        ("two people familiar with the matter", "anonymous_source", " said so."),
        ("three people with direct knowledge of the talks", "anonymous_source", ", who left."),
        ("a person briefed on the plans", "anonymous_source", " said no."),
        ("a spokesman for the Interior Ministry", "anonymous_source", " declined to comment."),
        ("a member of the Storting’s energy committee", "anonymous_source", " who spoke."),
        ("officials", "anonymous_source", " say so."),
        ("diplomats", "anonymous_source", " said."),
        ("one of the diplomats", "anonymous_source", " said."),
        ("government officials in Kyiv", "anonymous_source", " warned."),
        ("critics in Oslo", "group", " say no."),
        ("residents of the town", "group", " fear it."),
        ("police", "group", " said."),
        ("a poll", "document", " published on Monday found."),
        ("a 2024 study by economists at Brahe Bank", "document", " found."),
        ("one resident", "anonymous_source", " said so."),
        ("a person close to the talks", "anonymous_source", " said so."),
        ("an onlooker", "anonymous_source", " said so."),
        ("the poster", "anonymous_source", " said so."),
        ("several speakers", "group", " said no."),
        ("the plaintiffs", "group", " said no."),
        ("both sides", "group", " said no."),
        ("farmers downstream", "group", " said no."),
        ("council officers", "group", " said no."),
        ("the defence", "group", " said no."),
        ("the jury", "group", " said no."),
        ("others", "group", " said no."),
        ("four others", "group", " said no."),
        ("some at the meeting", "group", " said no."),
        ("those present", "group", " said no."),
    ],
)
def test_an_unnamed_source_is_all_its_words(words, kind, rest):
    found = source_in(f"On Monday {words}{rest}")
    assert found is not None
    assert found[1] == words
    assert found[0].kind == kind
    assert found[0].local


def test_the_descriptor_has_no_article():
    found = source_in("It rained, a senior European diplomat said.")
    assert found is not None
    assert found[0].descriptor == "senior European diplomat"


def test_the_body_of_a_source_is_its_affiliation():
    found = source_in("It rained, a senior European Commission official said.")
    assert found is not None
    assert found[0].affiliation is not None
    assert found[0].affiliation.name == "European Commission"


def test_a_plural_is_noted():
    plural = []
    for words in ("two officials", "an official", "one of the officials"):
        found = source_in(f"It rained, {words} said.")
        assert found is not None
        plural.append(found[0].plural)
    assert plural == [True, False, False]


def test_a_spokeswoman_is_a_woman():
    found = source_in("It rained, a spokeswoman for the council said.")
    assert found is not None
    assert found[0].female is True


@pytest.mark.parametrize(
    "text",
    [
        "The police station burned.",
        "Union dues rose.",
        "He likes official figures.",
        "Then council leader Petra Kolmar left.",
    ],
)
def test_a_noun_before_another_noun_or_a_name_is_no_source(text):
    found = source_in(text)
    assert found is None or found[1] not in ("police", "The police", "Union", "official", "leader",
                                             "council leader", "The police station")  # fmt: skip


def test_a_noun_that_stands_for_a_known_actor_is_no_new_source():
    text = read("The Pilots’ Guild met. Then the union said no.")
    cast = find_entities(text)
    first = next(i for i, t in enumerate(text.tokens) if t.lower == "union") - 1
    assert nominal_source_at(text, cast, first) is None


def test_nothing_is_added_to_the_cast():
    text = read("It rained, a senior diplomat said.")
    cast = Cast(text)
    for first in range(len(text.tokens)):
        nominal_source_at(text, cast, first)
    assert cast.actors == []


@pytest.mark.parametrize(
    "office",
    ["Minister of Mines", "Peru’s Minister of Mines", "Peru’s Deputy Minister of Foreign Affairs"],
)
def test_the_office_of_somebody_named_right_after_is_no_source(office):
    assert source_in(f"{office} Rosa Quispe said no.") is None


def test_a_regulator_is_an_institution_also_without_its_name():
    found = source_in("On Monday the regulator said no.")
    assert found is not None
    assert found[0].kind == "organization"
