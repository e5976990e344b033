"""Who is who across articles that are posted: who meets, who is kept apart, and which ids stay."""

import pytest

from api import preparing
from api.keys import make_key
from brief.keys import Scope


@pytest.fixture
def empty_client(tmp_path, make_app):
    """A client of an app that knows nobody yet; it sends a key."""
    app = make_app(tmp_path / "empty.db")
    preparing.prepare(app.extensions["database"])
    _, key = make_key(app.extensions["database"], "test", Scope.WRITE)
    client = app.test_client()
    client.environ_base["HTTP_AUTHORIZATION"] = f"Bearer {key}"
    return client


def post(client, text, **known):
    answer = client.post("/v1/briefs", json={"article": {"text": text, **known}})
    assert answer.status_code in (200, 201), answer.json
    return answer.json


def ids_of(brief, kind):
    return [entity["id"] for entity in brief["entities"] if entity["kind"] == kind]


def stands_in(brief):
    return [(p["holder"]["id"], p["stance"], p["issue"]["id"]) for p in brief["positions"]]


def test_changed_roles_are_two_issues(writing_client):
    one = "Finland supports Russia paying damages to Ukraine next year."
    other = "Belarus supports Ukraine paying damages to Russia next year."
    ((_, first, issue),) = stands_in(post(writing_client, one))
    ((_, second, another),) = stands_in(post(writing_client, other))
    assert (first, second) == ("supports", "supports")
    assert issue != another


def test_who_wants_a_scheme_to_end_and_who_wants_it_are_across_from_each_other(writing_client):
    one = "Poland wants the European Union wolf culling scheme to end."
    other = "Spain wants the European Union wolf culling scheme to go ahead."
    ((_, first, issue),) = stands_in(post(writing_client, one))
    ((_, second, another),) = stands_in(post(writing_client, other))
    assert (first, second) == ("opposes", "supports")
    assert issue == another


def test_a_bare_mention_does_not_make_two_people_one(writing_client):
    british = "LONDON — British Defence Minister Tom Reed opposes the tunnel plan."
    bare = "The tunnel plan was put off, Tom Reed said on Tuesday."
    american = "WASHINGTON — U.S. Senator Tom Reed supports the tunnel plan."
    told = [
        ids_of(post(writing_client, text, published_at=f"2026-01-0{day}T09:00:00Z"), "person")
        for day, text in enumerate((british, bare, american), 1)
    ]
    assert told == [["tom-reed"], ["tom-reed"], ["tom-reed-us"]]


def test_an_acronym_alone_does_not_make_two_bodies_one(writing_client):
    told = [
        ids_of(post(writing_client, f"{body} opposes the tunnel plan."), "organization")
        for body in ("Velmar Dockers’ Federation (VDF)", "The VDF", "Velmar Dairy Fund (VDF)")
    ]
    assert told == [
        ["velmar-dockers-federation"],
        ["velmar-dockers-federation"],
        ["velmar-dairy-fund"],
    ]


TALK = """Road Tax Talk

John Kole opposes the road tax. “We will not pay it,” Kole said.
"""


def everything(brief):
    kinds = ("entities", "quotes", "issues", "positions", "pending_decisions")
    return {kind: [found["id"] for found in brief[kind]] for kind in kinds}


def test_the_ids_of_a_brief_stay_whoever_came_between(writing_client):
    first = post(writing_client, TALK, url="https://baltic.example/talk")
    assert "john-kole" in everything(first)["entities"]
    post(writing_client, "U.S. Senator John Kole supports the road tax.")
    post(writing_client, "British Transport Minister John Kole opposes the road tax.")
    update = TALK + "\nMore is to come.\n"
    second = post(writing_client, update, url="https://baltic.example/talk")
    assert second["version"] == 2
    assert everything(second) == everything(first)


def test_the_ids_of_a_brief_without_its_text_stay(writing_client):
    text = "Wolf One\n\nPoland wants the European Union wolf culling scheme to end.\n"
    known = {"url": "https://baltic.example/wolf", "retain_text": False}
    first = post(writing_client, text, **known)
    second = post(writing_client, text + "\nMore is to come.\n", **known)
    assert second["version"] == 2
    assert everything(second) == everything(first)


def test_a_statement_that_is_not_kept_whole_is_met_by_no_other(writing_client):
    text = "Poland wants the European Union wolf culling scheme to end."
    ((_, _, first),) = stands_in(post(writing_client, text, retain_text=False))
    other = "Spain wants European Union wolf culling to go ahead and farmers to be paid."
    assert first not in [issue for _, _, issue in stands_in(post(writing_client, other))]


def test_the_ids_of_a_text_that_is_read_again_stay(run, tmp_path):
    others = (
        "U.S. Senator John Kole supports the road tax.",
        "British Transport Minister John Kole opposes the road tax.",
    )
    for number, text in enumerate((TALK, *others)):
        (tmp_path / f"{number}.txt").write_text(text)
        assert run("ingest", f"{number}.txt").exit_code == 0
    before = run("export").stdout
    assert "john-kole-gb" in before
    assert run("ingest", "--again", "0.txt").exit_code == 0
    assert run("export").stdout == before


def test_a_new_version_that_states_another_country_is_not_held_to_the_earlier_id(writing_client):
    url = "https://baltic.example/talk"
    post(writing_client, TALK, url=url)
    post(writing_client, "U.S. Senator John Kole supports the road tax.")
    british = TALK.replace("John Kole opposes", "British Transport Minister John Kole opposes")
    assert ids_of(post(writing_client, british, url=url), "person") == ["john-kole-gb"]


@pytest.mark.parametrize(
    ("body", "id", "country"),
    [
        ("Uganda’s High Court", "high-court-ug", "UG"),
        ("Ireland’s High Court", "high-court-ie", "IE"),
        ("Norway’s Labour Party", "labour-party-no", "NO"),
        ("Poland’s Ministry of Defence", "ministry-of-defence-pl", "PL"),
        ("Canada’s Conservative Party", "conservative-party-ca", "CA"),
        ("Germany’s Green Party", "green-party-de", "DE"),
        ("Norway’s Finance Ministry", "finance-ministry-no", "NO"),
        ("The U.S. Supreme Court", "supreme-court-us", "US"),
    ],
)
def test_a_body_that_says_its_kind_is_of_the_country_that_is_stated(
    writing_client, body, id, country
):
    brief = post(writing_client, f"KAMPALA — {body} opposes the road tax.")
    assert id in ids_of(brief, "organization")
    assert {e["country"] for e in brief["entities"] if e["id"] == id} == {country}


@pytest.mark.parametrize("body", ["High Court", "Labour Party", "Treasury", "Conservative Party"])
def test_a_body_that_says_its_kind_alone_belongs_to_its_brief(writing_client, body):
    brief = post(writing_client, f"The road tax is old. The {body} opposes the road tax.")
    (found,) = [e for e in brief["entities"] if e["name"] == body]
    assert found["id"] == f"{brief['id']}--{body.lower().replace(' ', '-')}"
    assert found["country"] is None


def test_two_countries_bodies_of_one_kind_in_one_article_are_nobodys(writing_client):
    brief = post(
        writing_client,
        "Ireland’s High Court opposes the road tax. Uganda’s High Court supports the road tax.",
    )
    assert ids_of(brief, "organization") == [f"{brief['id']}--high-court"]


def test_what_is_had_of_a_body_does_not_say_where_it_is(writing_client):
    brief = post(writing_client, "Turkey’s NATO seat is safe, Sweden’s prime minister said.")
    (nato,) = [e for e in brief["entities"] if e["name"] == "NATO"]
    assert (nato["id"], nato["country"]) == ("nato", None)


def test_a_summit_of_another_year_is_another(writing_client):
    told = [
        ids_of(
            post(
                writing_client,
                f"NATO leaders meet at a summit in Tallinn on July {days}.",
                published_at=f"{year}-06-01T09:00:00Z",
            ),
            "event",
        )
        for year, days in ((2026, "11-12"), (2029, "5-6"))
    ]
    assert told == [["summit-in-tallinn-2026"], ["summit-in-tallinn-2029"]]


@pytest.mark.parametrize(
    ("told", "edtf"),
    [
        ("at the Baltic summit in Riga on July 8, 2026.", "2026-07-08"),
        ("at the Baltic summit in Riga in July 2026.", "2026-07"),
        ("at the Baltic summit in Riga in July.", "2026-07"),
        ("on July 8 at the Baltic summit in Riga.", "2026-07-08"),
        ("soon. The Baltic summit in Riga will be held on July 8.", "2026-07-08"),
    ],
)
def test_a_summit_is_known_by_the_year_in_which_it_is(writing_client, told, edtf):
    text = f"Ministers will vote on the plan {told}"
    brief = post(writing_client, text, published_at="2026-06-01T09:00:00Z")
    (event,) = [entity for entity in brief["entities"] if entity["kind"] == "event"]
    assert event["id"] == "baltic-summit-in-riga-2026"
    assert event["when"]["edtf"] == edtf


@pytest.mark.parametrize(
    "told",
    [
        "She said on Monday the Baltic summit in Riga had failed.",
        "They met at the Baltic summit in Riga for 2030.",
        "They met at the Baltic summit in Riga on 2030 goals.",
    ],
)
def test_a_date_that_says_something_else_is_not_when_a_summit_is(writing_client, told):
    brief = post(writing_client, told, published_at="2026-06-01T09:00:00Z")
    (event,) = [entity for entity in brief["entities"] if entity["kind"] == "event"]
    assert event["when"] is None


def test_a_summit_of_which_the_year_is_not_known_belongs_to_its_brief(writing_client):
    brief = post(writing_client, "Ministers will vote on it at the Baltic summit in Riga in July.")
    (event,) = [entity for entity in brief["entities"] if entity["kind"] == "event"]
    assert event["id"] == f"{brief['id']}--baltic-summit-in-riga"


def entity_ids(client, kind, *texts, **known):
    """The ids that articles give, one of each, posted one after the other."""
    return [id for text in texts for id in ids_of(post(client, text, **known), kind)]


def test_a_person_is_known_by_the_full_name_without_accents(writing_client):
    said = ("Zoë Marchetti opposes the plan.", "Minister Zoe Marchetti supports the plan.")
    assert entity_ids(writing_client, "person", *said) == ["zoe-marchetti"] * 2


def test_of_two_namesakes_the_second_has_the_country_and_a_third_is_nobodys(writing_client):
    british, american, bare = entity_ids(
        writing_client,
        "person",
        "British Defence Minister John Reed opposes the plan.",
        "U.S. Senator John Reed opposes the plan.",
        "Doubtful\n\nJohn Reed opposes the plan.",
    )
    assert (british, american) == ("john-reed", "john-reed-us")
    assert bare.startswith("doubtful-")
    assert bare.endswith("--john-reed")


@pytest.mark.parametrize("said", ["Lund said on Monday", "Mr. Lund said", "Lund told reporters"])
def test_a_surname_alone_belongs_to_its_brief_also_where_it_is_a_towns(writing_client, said):
    brief = post(writing_client, f"The plan is over. {said} that it was time.")
    assert ids_of(brief, "person") == [f"{brief['id']}--lund"]
    assert ids_of(brief, "place") == []


def test_a_town_of_which_something_is_said_to_be_in_it_is_no_person(writing_client):
    brief = post(writing_client, "Trams came back to Lund. Lund said it was proud.")
    assert ids_of(brief, "place") == ["lund"]
    assert ids_of(brief, "person") == []


def test_an_acronym_of_two_bodies_is_nobodys(empty_client):
    alpine, arden, alone = entity_ids(
        empty_client,
        "organization",
        "Alpine Bus Company (ABC) opposes the plan.",
        "Arden Building Council (ABC) opposes the plan.",
        "In Doubt\n\nThe ABC opposes the plan.",
    )
    assert (alpine, arden) == ("alpine-bus-company", "arden-building-council")
    assert alone.startswith("in-doubt-")
    assert alone.endswith("--abc")


def test_a_party_of_a_known_name_is_another_in_another_country(writing_client):
    ours, theirs = entity_ids(
        writing_client,
        "organization",
        "The Democratic Party opposes the plan.",
        "Italy’s Democratic Party opposes the plan.",
    )
    assert (ours, theirs) == ("democratic-party", "democratic-party-it")


@pytest.mark.parametrize("name", ["Britain", "The UK", "Great Britain"])
def test_a_country_is_known_by_any_of_its_names(writing_client, name):
    brief = post(writing_client, f"{name} opposes the plan.")
    assert ids_of(brief, "country") == ["united-kingdom"]


def test_the_country_has_its_code_behind_it_where_the_state_came_first(empty_client):
    assert entity_ids(
        empty_client, "country", "Georgia Governor Tom Hale is ill.", "Georgia opposes the plan."
    ) == ["georgia-ge"]


def test_a_meeting_belongs_to_its_brief(writing_client):
    brief = post(writing_client, "Ministers will vote on it at a meeting in Riga on July 8, 2026.")
    assert ids_of(brief, "event") == [f"{brief['id']}--meeting-in-riga"]


@pytest.mark.parametrize(
    "told",
    [
        "Georgia Governor Tom Hale opposes the plan.",
        "Governor Brian Kemp of Georgia opposes the plan.",
        "Trams came back to Atlanta, Georgia.",
    ],
)
def test_georgia_is_a_state_where_the_article_says_so(empty_client, told):
    country = post(empty_client, "Georgia opposes the plan.")
    assert ids_of(country, "country") == ["georgia"]
    state = post(empty_client, told)
    assert ids_of(state, "country") == []
    assert "georgia-us" in ids_of(state, "place")


def test_georgia_is_the_country_where_its_capital_is_named(writing_client):
    told = "Sen. Tom Hale of Georgia told officials in Tbilisi that he opposes the plan."
    assert ids_of(post(writing_client, told), "country") == ["georgia"]


def test_one_question_in_other_words_is_one_issue_and_a_no_its_other_side(writing_client):
    told = [
        stands_in(post(writing_client, text))
        for text in (
            "Norway said Ukraine should join NATO while the war lasts.",
            "Poland supports the proposal that Ukraine joins NATO while the war lasts.",
            "Denmark supports Ukraine joining NATO while the war lasts.",
            "“Ukraine should not join NATO while the war lasts,” Viktor Orban said.",
        )
    ]
    issue = "ukraine-join-nato-war-lasts"
    assert told == [
        [("norway", "supports", issue)],
        [("poland", "supports", issue)],
        [("denmark", "supports", issue)],
        [("viktor-orban", "opposes", issue)],
    ]


def test_what_others_think_meanwhile_is_no_part_of_an_issue(writing_client):
    told = "Poland supports the European Union deal while the fishermen oppose it."
    brief = post(writing_client, told)
    assert [issue["statement"] for issue in brief["issues"]] == [
        "The European Union deal goes ahead"
    ]
