"""Names as papers of many towns write them: councils of two places, leads in capitals, initials."""

import pytest

from brief.entities import EntityKind
from extraction.articles import article_of
from extraction.pipeline import extract

PERSON, BODY, PLACE = EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE


def kinds(*paragraphs: str) -> dict[str, EntityKind]:
    """The kind of each entity of an article with these body paragraphs."""
    found = extract(article_of("\n\n".join(["A headline", *paragraphs]))).entities
    return {entity.name: entity.kind for entity in found}


def roles(*paragraphs: str) -> dict[str, str | None]:
    """The office of each entity of an article with these body paragraphs."""
    found = extract(article_of("\n\n".join(["A headline", *paragraphs]))).entities
    return {entity.name: entity.role for entity in found}


@pytest.mark.parametrize(
    ("words", "name", "kind"),
    [
        ("The Court Reporting Service said parents cried.", "Court Reporting Service", BODY),
        ("Brighton and Hove City Council will meet.", "Brighton and Hove City Council", BODY),
        ("Police went to the Carse of Gowan on Monday.", "Carse of Gowan", PLACE),
        ("Police went to the Vale of Ness on Monday.", "Vale of Ness", PLACE),
        ("He lives in Welland Garden City.", "Welland Garden City", PLACE),
        ("The fire was at the Stuart Flats in Hull.", "Stuart Flats", PLACE),
        ("The rain reached Selshire and the coast.", "Selshire", PLACE),
        ("Climate Liberation Hull said it would march.", "Climate Liberation Hull", BODY),
        ("Al Pell spoke of the Jonathan Presidency.", "Jonathan Presidency", BODY),
        ("The court heard the advocate A M Roe, who spoke for the state.", "A M Roe", PERSON),
    ],
)
def test_a_name_is_whole_and_of_its_kind(words, name, kind):
    assert kinds(words).get(name) is kind


@pytest.mark.parametrize("lead", ["A MAN who hit a cyclist ran.", "A DRIVER smiled and ran."])
def test_the_first_words_of_a_piece_in_capitals_are_no_name(lead):
    assert not {"MAN", "DRIVER"} & kinds(lead).keys()


def test_an_acronym_in_a_lead_stays_a_name():
    assert kinds("A RSPCA officer found the dog.").get("RSPCA") is BODY


def test_the_spokeswoman_of_a_mayor_is_no_mayor():
    said = "Jo Pell, the mayor’s spokeswoman, said the plan was bad."
    assert roles(said)["Jo Pell"] == "spokeswoman"


def test_what_a_judge_heard_is_no_office():
    assert roles("The judge heard advocate Jo Roe.")["Jo Roe"] == "advocate"


def test_a_text_that_ends_with_a_name_and_a_bracket_is_read():
    found = extract(article_of("Chirper ("))
    assert not [one for one in found.warnings if one.code == "stage_failed"]


@pytest.mark.parametrize("style", ["Very Rev", "Very Rev.", "Right Rev", "Most Rev"])
def test_how_high_a_priest_is_styled_is_no_name(style: str) -> None:
    found = extract(article_of(f"The {style} Ann Bell welcomed it."))
    names = {one.name for one in found.entities}
    assert names == {"Ann Bell"}
