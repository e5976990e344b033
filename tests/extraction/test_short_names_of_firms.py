"""Towns that are short for a firm of the text, bodies with names like places, ranks of offices."""

import pytest

from brief.entities import EntityKind
from tests.extraction.briefs import read_brief

PLACE, ORGANIZATION = EntityKind.PLACE, EntityKind.ORGANIZATION


def kinds(*paragraphs: str) -> dict[str, EntityKind]:
    brief = read_brief("\n\n".join(["A headline", *paragraphs]))
    return {one.name: one.kind for one in brief.entities if one.kind in (PLACE, ORGANIZATION)}


def role(sentence: str) -> tuple[str | None, str | None, str | None]:
    brief = read_brief(f"A headline\n\n{sentence}")
    person = next(one for one in brief.entities if one.kind is EntityKind.PERSON)
    where = person.affiliation.name if person.affiliation else None
    return person.role, person.role_status.value if person.role_status else None, where


@pytest.mark.parametrize(
    ("firm", "sentence"),
    [
        ("Boston Steel", "Shares in Boston fell 6 per cent."),
        ("Boston Steel", "The fund owns a 9 per cent stake in Boston, the filing showed."),
        ("Preston Energy", "Confidence in Preston has been shaken, said Ann Pell."),
        ("Boston Steel", "Investors in Boston were pleased."),
        ("Boston Steel", "Boston shares fell 4 per cent."),
        ("Boston Steel", "Boston’s chief executive, Ann Pell, was pleased."),
        ("Boston Steel", "Boston’s profit rose. Boston said it would hire 40 people."),
    ],
)
def test_a_town_that_shares_are_in_is_the_firm(firm: str, sentence: str) -> None:
    assert kinds(f"{firm} will cut 200 jobs, {firm} said.", sentence).get(firm.split()[0]) is None


@pytest.mark.parametrize(
    ("firm", "sentence"),
    [
        ("Lincoln Motors", "The firm has a plant in Lincoln."),
        ("Lincoln Motors", "Lincoln’s mayor, Ann Pell, was pleased."),
        ("Durham Council", "Investors in Durham were pleased."),
        ("Lincoln Motors", "House prices in Lincoln rose."),
        ("Lincoln Motors", "Lincoln shares the worry, the mayor said."),
    ],
)
def test_a_town_stays_one_where_nothing_speaks_of_a_firm(firm: str, sentence: str) -> None:
    assert kinds(f"{firm} will cut 200 jobs, {firm} said.", sentence)[firm.split()[0]] is PLACE


def test_one_text_may_speak_of_the_firm_and_of_its_town() -> None:
    brief = read_brief("A headline\n\nPhoenix Bank said it was sound.\n\nConfidence in Phoenix has "
                       "gone, Ann Pell said. The bank has 40 branches in Phoenix.")  # fmt: skip
    mentions = {one.name: len(one.mentions) for one in brief.entities}
    assert (mentions["Phoenix Bank"], mentions["Phoenix"]) == (3, 1)


@pytest.mark.parametrize(
    "sentence",
    [
        "Residents’ group Quiet Harbour wants the limit kept.",
        "Campaign group Clean Bay wants the plant closed.",
        "The supermarket chain Green Hills will close nine shops.",
        "The teachers’ union Bright Valley has called a strike.",
        "The oil lobby Deep Canyon opposes the tax.",
        "Housing charity Safe Harbour has warned of a crisis.",
        "The investment firm Stone Ridge bought the site.",
        "Clothing retailer White Mountain cut 40 jobs.",
    ],
)
def test_a_name_right_behind_the_noun_of_a_body_is_that_body(sentence: str) -> None:
    named = [one for one in kinds(sentence) if one.istitle()]
    assert [kinds(sentence)[one] for one in named] == [ORGANIZATION]


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("A charity in Green Hills wants the plant closed.", "Green Hills"),
        ("The chain has a shop in Green Hills.", "Green Hills"),
        ("The union said Marlow Bay was safe.", "Marlow Bay"),
        ("A group from Quiet Harbour met the mayor.", "Quiet Harbour"),
        ("The union representing Cedar Park nurses called a strike.", "Cedar Park"),
    ],
)
def test_a_place_that_a_body_is_in_stays_one(sentence: str, place: str) -> None:
    assert kinds(sentence)[place] is PLACE


@pytest.mark.parametrize(
    ("words", "office", "status"),
    [
        ("Shadow transport minister", "Shadow transport minister", "current"),
        ("Shadow Home Secretary", "Shadow Home Secretary", "current"),
        ("The shadow chancellor,", "shadow chancellor", "current"),
        ("Acting mayor", "Acting mayor", "current"),
        ("Deputy mayor", "Deputy mayor", "current"),
        ("Interim Police Chief", "Interim Police Chief", "current"),
        ("Assistant secretary of state", "Assistant secretary of state", "current"),
        ("Vice chairman", "Vice chairman", "current"),
        ("Former transport minister", "transport minister", "former"),
        ("Former acting mayor", "acting mayor", "former"),
    ],
)
def test_a_rank_is_part_of_the_office(words: str, office: str, status: str) -> None:
    comma = "," if words.endswith(",") else ""
    assert role(f"{words} Rose Finch{comma} said the plan was weak.")[:2] == (office, status)


@pytest.mark.parametrize(
    ("words", "office", "where"),
    [
        ("Acting U.S. Attorney", "Acting U.S. Attorney", "United States"),
        ("Assistant U.S. Attorney", "Assistant U.S. Attorney", "United States"),
        ("Acting US ambassador", "Acting ambassador", "United States"),
        ("Deputy U.S. Attorney General", "Deputy Attorney General", "United States"),
        ("Interim Leeds manager", "Interim manager", "Leeds"),
        ("Deputy British prime minister", "Deputy prime minister", "United Kingdom"),
    ],
)
def test_a_country_stands_between_a_rank_and_its_office(
    words: str, office: str, where: str
) -> None:
    assert role(f"{words} Rose Finch said the plan was weak.") == (office, "current", where)


def test_a_deputy_with_the_name_of_a_state_is_a_deputy() -> None:
    assert role("Deputy Georgia Smith said the plan was weak.")[0] == "Deputy"


@pytest.mark.parametrize(
    ("firm", "sentence"),
    [
        ("Gulfport Terminals", "Gulfport denied the charge."),
        ("Preston Energy", "Preston has refused to talk to the union."),
        ("Boston Steel", "Boston said it would talk."),
        ("Dayton Foods", "Dayton declined to comment."),
        ("Houston Motors", "Houston also rejected the offer."),
    ],
)
def test_a_town_that_only_acts_is_short_for_the_firm_of_the_text(firm: str, sentence: str) -> None:
    found = kinds(f"{firm} will shut a plant.", sentence)
    assert found == {firm: ORGANIZATION}


@pytest.mark.parametrize(
    ("firm", "town", "sentences"),
    [
        ("Boston Steel", "Boston", "In Boston, people were angry. Boston said it would talk."),
        ("Preston Energy", "Preston", "It is based in Preston. Preston rejected the claim."),
        ("Boston University", "Boston", "Boston denied the report."),
        ("Dayton Council", "Dayton", "Dayton said it would talk."),
        ("Boston Steel", "Boston", "Boston is cold in winter."),
    ],
)
def test_a_town_that_is_told_of_is_no_firm(firm: str, town: str, sentences: str) -> None:
    found = kinds(f"{firm} will shut a plant.", sentences)
    assert found[town] is PLACE


@pytest.mark.parametrize(
    ("words", "office", "name"),
    [
        ("Solicitor General Dean Sutter", "Solicitor General", "Dean Sutter"),
        ("Governor Dean Phillipson", "Governor", "Dean Phillipson"),
        ("Foreign Secretary Bishop Sutter", "Foreign Secretary", "Bishop Sutter"),
        ("Defense Minister Duke Sutter", "Defense Minister", "Duke Sutter"),
        ("Prime Minister Major", "Prime Minister", "Major"),
        ("Attorney General King", "Attorney General", "King"),
        ("Chief Judge Sutter", "Chief Judge", "Sutter"),
        ("Vice Dean Sutter", "Vice Dean", "Sutter"),
        ("District Judge Sutter", "District Judge", "Sutter"),
        ("President Judge Sutter", "President Judge", "Sutter"),
        ("Foreign Secretary Bishop John Sutter", "Foreign Secretary Bishop", "John Sutter"),
    ],
)
def test_a_rank_behind_a_whole_office_is_a_name(words: str, office: str, name: str) -> None:
    brief = read_brief(f"A headline\n\n{words} said the plan was weak.")
    person = next(one for one in brief.entities if one.kind is EntityKind.PERSON)
    assert (person.role, person.name) == (office, name)
