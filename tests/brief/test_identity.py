"""Who is who across briefs: they meet where their words say so, and stay apart in doubt."""

from dataclasses import replace

import pytest

from brief.dates import Basis, When
from brief.entities import Entity, EntityKind
from brief.identity import Known, KnownIssue, identities
from brief.ids import slugify
from brief.issue_keys import issue_key
from brief.issues import Issue
from brief.names import is_acronym, is_generic, name_keys
from brief.positions import Attribution, Position, Stance
from tests.brief.samples import at, lindhaven, night_ferry

ORGANIZATION, PERSON, COUNTRY = EntityKind.ORGANIZATION, EntityKind.PERSON, EntityKind.COUNTRY


def entity(name, kind, **known):
    return Entity(
        id=slugify(name), kind=kind, name=name, mentions=(at(lindhaven(), "Lindhaven"),), **known
    )


def brief_of(*entities, statements=()):
    """A brief in which these entities are named and these statements are stood for."""
    article = lindhaven()
    issues = tuple(Issue(slugify(words), words) for words in statements)
    positions = tuple(
        Position(
            id=f"p-{n}",
            holder=entities[0].ref,
            issue=issue.ref,
            stance=Stance.SUPPORTS,
            attribution=Attribution.NARRATOR,
            summary="It is for it.",
            evidence=(at(article, "Lindhaven"),),
        )
        for n, issue in enumerate(issues)
    )
    return replace(
        night_ferry(),
        entities=entities,
        quotes=(),
        issues=issues,
        positions=positions,
        pending_decisions=(),
    )


def store(*known):
    """What a store with these entities finds by a key or an id."""

    def find(key):
        return [
            k
            for k in known
            if key == k.id
            or key in name_keys(k.kind, k.name, k.aliases, next(iter(k.countries), None))
        ]

    return find


def no_issues(*_):
    return ()


def id_of(one, *known, beside=()):
    """The id that an entity gets beside those of a store."""
    found = identities(brief_of(one, *beside), store(*known), no_issues)
    return found.entities.get(one.id, one.id)


LOCAL = "lindhaven-night-ferry--"


def test_a_person_is_known_by_the_full_name():
    assert id_of(entity("Mara Lund", PERSON)) == "mara-lund"
    known = Known(id="mara-lund", kind=PERSON, name="Mara Lund")
    assert id_of(entity("Mara Lund", PERSON), known) == "mara-lund"


def test_a_surname_alone_belongs_to_its_brief():
    known = Known(id="mara-lund", kind=PERSON, name="Mara Lund", aliases=("Lund",))
    assert id_of(entity("Lund", PERSON), known) == f"{LOCAL}lund"


@pytest.mark.parametrize("name", ["Main Street", "Church Lane", "Fallow Road"])
def test_a_street_belongs_to_its_brief_as_many_towns_have_one_of_the_name(name):
    assert id_of(entity(name, EntityKind.PLACE)).startswith(LOCAL)


def test_a_street_that_stands_for_who_sits_there_is_shared():
    assert id_of(entity("Downing Street", EntityKind.PLACE)) == "downing-street"


def test_two_people_of_one_name_and_two_countries_are_kept_apart():
    known = Known(id="john-reed", kind=PERSON, name="John Reed", countries=frozenset(["US"]))
    assert id_of(entity("John Reed", PERSON, country="US"), known) == "john-reed"
    assert id_of(entity("John Reed", PERSON, country="GB"), known) == "john-reed-gb"
    british = Known(id="john-reed-gb", kind=PERSON, name="John Reed", countries=frozenset(["GB"]))
    assert id_of(entity("John Reed", PERSON, country="GB"), known, british) == "john-reed-gb"
    assert id_of(entity("John Reed", PERSON), known, british) == f"{LOCAL}john-reed"


def test_the_country_of_a_person_is_that_of_the_office():
    britain = entity("United Kingdom", COUNTRY, country="GB")
    minister = entity("John Reed", PERSON, role="Minister", affiliation=britain.ref)
    known = Known(id="john-reed", kind=PERSON, name="John Reed", countries=frozenset(["US"]))
    assert id_of(minister, known, beside=[britain]) == "john-reed-gb"


def test_a_body_is_known_by_its_acronym_once_both_were_named_together():
    known = Known(
        id="velmar-dockers-federation",
        kind=ORGANIZATION,
        name="Velmar Dockers’ Federation",
        aliases=("VDF",),
    )
    assert id_of(entity("VDF", ORGANIZATION), known) == "velmar-dockers-federation"


def test_a_long_form_finds_the_body_that_was_known_by_its_acronym_alone():
    known = Known(id="vdf", kind=ORGANIZATION, name="VDF")
    full = entity("Velmar Dockers’ Federation", ORGANIZATION, aliases=("VDF",))
    assert id_of(full, known) == "vdf"


def test_two_bodies_with_one_acronym_are_kept_apart():
    known = Known(id="abc", kind=ORGANIZATION, name="Arden Building Council", aliases=("ABC",))
    other = entity("Alpine Bus Company", ORGANIZATION, aliases=("ABC",))
    assert id_of(other, known) == "alpine-bus-company"
    second = Known(
        id="alpine-bus-company", kind=ORGANIZATION, name="Alpine Bus Company", aliases=("ABC",)
    )
    assert id_of(entity("ABC", ORGANIZATION), known, second) == f"{LOCAL}abc"


def test_a_short_name_is_no_key():
    known = Known(
        id="velmar-dockers-federation",
        kind=ORGANIZATION,
        name="Velmar Dockers’ Federation",
        aliases=("Federation",),
    )
    assert id_of(entity("Federation", ORGANIZATION), known) == "federation"


@pytest.mark.parametrize("name", ["City Council", "High Court", "Finance Ministry", "Senate"])
def test_a_body_that_says_its_kind_alone_is_known_by_its_country_or_not_at_all(name):
    assert is_generic(name)
    assert id_of(entity(name, ORGANIZATION)) == f"{LOCAL}{slugify(name)}"
    assert id_of(entity(name, ORGANIZATION, country="IE")) == f"{slugify(name)}-ie"


@pytest.mark.parametrize(
    "name",
    ["Environmental Protection Authority", "Civil Aviation Agency", "Ministry of Transport"],
)
def test_a_body_that_says_its_field_and_not_where_is_not_that_of_another_country(name):
    known = Known(id=slugify(name), kind=ORGANIZATION, name=name, countries=frozenset(["AU"]))
    assert id_of(entity(name, ORGANIZATION), known) == f"{LOCAL}{slugify(name)}"
    assert id_of(entity(name, ORGANIZATION, country="NZ"), known) == f"{slugify(name)}-nz"
    assert id_of(entity(name, ORGANIZATION, country="AU"), known) == slugify(name)


@pytest.mark.parametrize("name", ["Rural Alliance", "Social Democrats", "Movement for Reform"])
def test_a_party_is_not_that_of_a_country_that_the_article_does_not_name(name):
    known = Known(id=slugify(name), kind=ORGANIZATION, name=name, countries=frozenset(["UY"]))
    portugal = entity("Portugal", COUNTRY, country="PT")
    uruguay = entity("Uruguay", COUNTRY, country="UY")
    party = entity(name, ORGANIZATION)
    assert id_of(party, known, beside=[portugal]) == f"{LOCAL}{slugify(name)}"
    assert id_of(party, known, beside=[portugal, uruguay]) == slugify(name)
    nowhere = Known(id=slugify(name), kind=ORGANIZATION, name=name)
    assert id_of(party, nowhere, beside=[portugal]) == slugify(name)


@pytest.mark.parametrize("name", ["Ostrehavn City Council", "Bank of England", "NATO", "UNESCO"])
def test_a_body_with_a_name_of_its_own_is_shared(name):
    assert not is_generic(name)
    assert id_of(entity(name, ORGANIZATION)) == slugify(name)


def test_a_country_is_known_by_its_iso_code():
    known = Known(
        id="united-kingdom", kind=COUNTRY, name="United Kingdom", countries=frozenset(["GB"])
    )
    assert id_of(entity("Great Britain", COUNTRY, country="GB"), known) == "united-kingdom"


def test_a_part_of_a_country_does_not_make_the_country_doubtful():
    scotland = Known(id="scotland", kind=COUNTRY, name="Scotland", countries=frozenset(["GB"]))
    britain = Known(
        id="united-kingdom", kind=COUNTRY, name="United Kingdom", countries=frozenset(["GB"])
    )
    one = entity("United Kingdom", COUNTRY, country="GB")
    assert id_of(one, scotland, britain) == "united-kingdom"


def test_an_id_is_taken_by_who_has_it_and_not_by_who_has_the_name():
    state = Known(
        id="georgia-state", kind=EntityKind.PLACE, name="Georgia", countries=frozenset(["US"])
    )
    assert id_of(entity("Georgia", COUNTRY, country="GE"), state) == "georgia"


def test_what_is_of_another_kind_is_another():
    known = Known(id="georgia", kind=COUNTRY, name="Georgia", countries=frozenset(["GE"]))
    assert id_of(entity("Georgia", EntityKind.PLACE, country="US"), known) == "georgia-us"


def test_an_event_is_known_by_name_and_year():
    summit = entity("Baltic summit in Riga", EntityKind.EVENT)
    assert id_of(summit) == f"{LOCAL}baltic-summit-in-riga"
    dated = replace(summit, when=When("July", "2026-07", Basis.STATED))
    assert id_of(dated) == "baltic-summit-in-riga-2026"
    named = entity("Riga 2026", EntityKind.EVENT, when=When("July", "2026-07", Basis.STATED))
    assert id_of(named) == "riga-2026"


def test_an_event_of_which_there_are_many_in_a_year_belongs_to_its_brief():
    when = When("July", "2026-07", Basis.STATED)
    meeting = entity("meeting in Riga", EntityKind.EVENT, when=when)
    assert id_of(meeting) == f"{LOCAL}meeting-in-riga"


def test_an_event_with_a_name_of_its_own_needs_no_year():
    assert id_of(entity("Congress of Vienna", EntityKind.EVENT)) == "congress-of-vienna"


def test_asked_again_an_id_is_the_same():
    court = entity("High Court", ORGANIZATION, country="IE")
    summit = entity("summit in Riga", EntityKind.EVENT, when=When("July", "2026-07", Basis.STATED))
    for one in (court, summit):
        once = replace(one, id=id_of(one))
        assert id_of(once) == once.id


def test_what_is_local_to_its_brief_stays_so():
    one = replace(entity("a diplomat", EntityKind.GROUP), id=f"{LOCAL}a-diplomat")
    assert id_of(one, Known(id="a-diplomat", kind=EntityKind.GROUP, name="a diplomat")) == one.id


def test_two_of_one_article_never_become_one():
    known = Known(id="vdf", kind=ORGANIZATION, name="VDF")
    full = entity("Velmar Dockers’ Federation", ORGANIZATION, aliases=("VDF",))
    short = entity("VDF", ORGANIZATION)
    found = identities(brief_of(full, short), store(known), no_issues).entities
    assert {found.get(e.id, e.id) for e in (full, short)} == {"vdf", f"{LOCAL}vdf"}


UKRAINE = entity("Ukraine", COUNTRY, country="UA")
NATO = entity("NATO", ORGANIZATION)


def issue_ids(*statements, known=no_issues):
    made = brief_of(UKRAINE, NATO, statements=statements)
    found = identities(made, store(), known).issues
    return [found.get(issue.id, issue.id) for issue in made.issues]


@pytest.mark.parametrize(
    "statement",
    ["The plan goes ahead", "A cut is right", "It would have access to data", "NATO is right"],
)
def test_an_issue_that_does_not_say_which_belongs_to_its_brief(statement):
    assert issue_ids(statement) == [f"{LOCAL}{slugify(statement)}"]


def test_the_same_question_in_other_words_is_one_issue():
    statement = "Ukraine joins NATO while the war lasts"
    known = KnownIssue("ukraine-joins-nato", issue_key("Ukraine should join NATO while war lasts"))
    assert issue_ids(statement, known=lambda *_: [known]) == ["ukraine-joins-nato"]


def test_the_issues_of_a_new_version_have_the_ids_of_the_version_before():
    first = brief_of(UKRAINE, NATO, statements=["Ukraine joins NATO while the war lasts"])
    first = first.with_ids(issues={first.issues[0].id: "the-war-issue"})
    other = "The war lasts while Ukraine joins NATO"
    again = brief_of(
        UKRAINE, NATO, statements=[other, "Ukraine should join NATO while the war lasts"]
    )
    found = identities(again, store(), no_issues, [first]).issues
    assert found == {again.issues[1].id: "the-war-issue"}


def test_a_statement_that_is_cut_short_is_no_whole_one():
    assert issue_key("The EU wolf culling …") != issue_key("The EU wolf culling goes ahead")


def test_a_possessive_names_its_owner():
    statement = "Ukraine’s road to full membership opens"
    assert issue_ids(statement) == [slugify(statement)]


def test_the_opposite_is_another_issue():
    assert issue_key("Ukraine joins NATO") != issue_key("Ukraine does not join NATO")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The EU wolf culling scheme ends", "The EU wolf culling scheme goes ahead"),
        ("Russia paying damages to Ukraine is right", "Ukraine paying damages to Russia is right"),
        ("Ukraine is attacked by Russia next year", "Ukraine attacks Russia next year"),
        ("Troops leave Poland for Norway", "Troops leave Norway for Poland"),
        ("Grain goes from Poland to Ukraine", "Grain goes to Poland from Ukraine"),
        ("Poland gets more EU grain", "Poland gets less EU grain"),
        ("Poland gives farmers EU money", "Poland gets farmers’ EU money"),
        ("The new EU wolf law goes ahead", "The EU wolf law goes ahead"),
    ],
)
def test_words_that_turn_a_question_round_make_another_issue(one, other):
    assert issue_key(one) != issue_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The EU wolf culling scheme goes ahead", "EU wolf culling is right"),
        ("Ukraine closes its ports to Russia", "Ukraine should close its ports to Russia"),
        ("Poland studies the EU’s offer", "Poland must study the EU offer"),
        ("The plan that Ukraine joins NATO is adopted", "Ukraine joins NATO"),
    ],
)
def test_words_that_leave_a_question_as_it_is_do_not_count(one, other):
    assert issue_key(one) == issue_key(other)


def test_another_question_with_the_same_slug_gets_an_id_of_its_own():
    statement = "Ukraine joins NATO while the war lasts"
    other = KnownIssue(slugify(statement), "another key")
    (id,) = issue_ids(statement, known=lambda *_: [other])
    assert id.startswith(slugify(statement) + "-")


@pytest.mark.parametrize("name", ["NATO", "U.N.", "FDA", "Cop31", "AT&T"])
def test_an_acronym_is_told(name):
    assert is_acronym(name) or name in ("Cop31", "AT&T")


@pytest.mark.parametrize("name", ["Nato", "Federation", "A", "NORTH ATLANTIC COUNCIL"])
def test_what_is_no_acronym_is_told(name):
    assert not is_acronym(name)


def test_of_two_that_their_brief_alone_knows_each_has_an_id_of_its_own():
    """“The opposition”, a group of the brief, beside a body of that name."""
    brief = brief_of(entity("Ann Bell", PERSON), entity("Police", ORGANIZATION))
    group = replace(brief.entities[1], id=f"{brief.id}--police", kind=EntityKind.GROUP)
    other = Known(id="police", kind=PERSON, name="Police")
    for entities in (
        (brief.entities[0], brief.entities[1], group),
        (brief.entities[0], group, brief.entities[1]),
    ):
        made = replace(brief, entities=entities)
        renamed = identities(made, store(other), store()).entities
        ids = [renamed.get(one.id, one.id) for one in entities]
        assert len(set(ids)) == len(ids)
        assert all(id.count("--") <= 1 for id in ids)


@pytest.mark.parametrize(
    "name",
    [
        *("City Hall", "Memorial Stadium", "Town Hall", "East Side", "West End", "Old Town"),
        *("City Centre", "Town Center", "South Bank", "North Shore", "New Town", "Inner City"),
        *("Downtown", "Ward 5", "District 12", "Main Street", "High Street", "Old Quarter"),
    ],
)
def test_a_place_that_every_town_has_belongs_to_its_brief(name):
    brief = brief_of(entity(name, EntityKind.PLACE))
    elsewhere = Known(id=f"oxmere-{slugify(name)}", kind=EntityKind.PLACE, name=name)
    found = identities(brief, store(elsewhere), store()).entities
    assert found == {slugify(name): LOCAL + slugify(name)}


@pytest.mark.parametrize(
    "name",
    [
        *("West Bank", "Upper East Side", "Greenwich Village", "East Timor", "Old Trafford"),
        *("New York City", "Mexico City", "West Point", "Central Valley", "South Shields"),
    ],
)
def test_a_place_that_only_sounds_like_a_part_of_a_town_is_one_in_all_briefs(name):
    brief = brief_of(entity(name, EntityKind.PLACE))
    known = Known(id=slugify(name), kind=EntityKind.PLACE, name=name)
    assert identities(brief, store(known), store()).entities == {}


def test_a_body_that_sits_in_what_every_town_has_belongs_to_its_brief():
    brief = brief_of(entity("City Hall", ORGANIZATION))
    elsewhere = Known(id="city-hall", kind=ORGANIZATION, name="City Hall")
    found = identities(brief, store(elsewhere), store()).entities
    assert found == {"city-hall": LOCAL + "city-hall"}


@pytest.mark.parametrize("name", ["Central Bank", "Left Bank", "New Centre"])
def test_a_body_that_only_sounds_like_a_part_of_a_town_does_not(name):
    brief = brief_of(entity(name, ORGANIZATION, country="NO"))
    found = identities(brief, store(), store()).entities
    assert not any(LOCAL in id for id in found.values())
