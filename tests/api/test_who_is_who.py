"""Who is who over articles that come in one after the other."""

import json

import pytest

from tests.api.test_ingest import write_lines


@pytest.fixture
def briefs_of(run, tmp_path):
    """Takes texts in, a day after the other, and gives their briefs in that order."""

    def taken(*texts):
        lines = [
            {"text": f"Headline {n}\n\n{text}\n", "published_at": f"2026-01-{n:02}T09:00:00Z"}
            for n, text in enumerate(texts, 1)
        ]
        done = run("ingest", write_lines(tmp_path / "a.jsonl", lines), "--json")
        ids = [json.loads(line)["id"] for line in done.stdout.splitlines() if "{" in line[:1]]
        return [json.loads(run("export", id).stdout) for id in ids]

    return taken


def ids_of(brief, name):
    return [entity["id"] for entity in brief["entities"] if entity["name"] == name]


def issues_of(brief):
    return {position["issue"]["id"] for position in brief["positions"]}


def test_opposite_questions_are_two_issues(briefs_of):
    first, second = briefs_of(
        "Poland said the European Union should cull wolves in the Alps.",
        "Spain said the European Union should feed wolves in the Alps.",
    )
    assert issues_of(first)
    assert issues_of(second)
    assert issues_of(first).isdisjoint(issues_of(second))


def test_who_pays_whom_makes_two_issues(briefs_of):
    first, second = briefs_of(
        "Finland supports Russia paying damages to Ukraine next year.",
        "Belarus supports Ukraine paying damages to Russia next year.",
    )
    assert issues_of(first)
    assert issues_of(first).isdisjoint(issues_of(second))


def test_a_bare_mention_does_not_make_two_people_one(briefs_of):
    minister, bare, senator = briefs_of(
        "LONDON — British Defence Minister Tom Reed opposes the tunnel plan.",
        "The tunnel plan was put off, Tom Reed said on Tuesday.",
        "WASHINGTON — U.S. Senator Tom Reed supports the tunnel plan.",
    )
    assert ids_of(minister, "Tom Reed") == ids_of(bare, "Tom Reed") == ["tom-reed"]
    assert ids_of(senator, "Tom Reed") == ["tom-reed-us"]


def test_a_bare_acronym_does_not_make_two_bodies_one(briefs_of):
    first, _, third = briefs_of(
        "The Velmar Dockers’ Federation (VDF) opposes the tunnel plan.",
        "The tunnel plan was put off, the VDF said.",
        "The Velmar Dairy Fund (VDF) supports the tunnel plan.",
    )
    assert ids_of(first, "Velmar Dockers’ Federation") == ["velmar-dockers-federation"]
    assert ids_of(third, "Velmar Dairy Fund") == ["velmar-dairy-fund"]


@pytest.mark.parametrize(
    ("text", "name", "id"),
    [
        ("Uganda’s High Court opposes the road tax.", "High Court", "high-court-ug"),
        ("Norway’s Labour Party opposes the road tax.", "Labour Party", "labour-party-no"),
        (
            "Poland’s Ministry of Defence opposes the road tax.",
            "Ministry of Defence",
            "ministry-of-defence-pl",
        ),
    ],
)
def test_a_body_that_every_country_has_is_that_of_the_country_named(briefs_of, text, name, id):
    (brief,) = briefs_of(text)
    assert ids_of(brief, name) == [id]


def test_a_body_that_every_country_has_is_the_article_s_own_where_none_is_named(briefs_of):
    (brief,) = briefs_of("The High Court opposes the road tax, ministers said.")
    assert ids_of(brief, "High Court") == [f"{brief['id']}--high-court"]


def test_an_id_stays_in_the_next_version_whoever_of_the_name_came_since(run, tmp_path):
    text = "Road Tax Talk\n\nJohn Kole opposes the road tax. “We will not pay it,” Kole said.\n"
    lines = [
        {"text": text, "url": "https://baltic.example/1"},
        {"text": "Second\n\nWASHINGTON — U.S. Senator John Kole supports the road tax.\n"},
        {"text": "Third\n\nLONDON — British Transport Minister John Kole went home.\n"},
        {"text": f"{text}\nMore is to come.\n", "url": "https://baltic.example/1"},
    ]
    done = run("ingest", write_lines(tmp_path / "a.jsonl", lines), "--json")
    first, *_, last = [json.loads(line) for line in done.stdout.splitlines() if "{" in line[:1]]
    assert (last["id"], last["version"]) == (first["id"], 2)
    newest = json.loads(run("export", first["id"]).stdout)
    assert ids_of(newest, "John Kole") == ["john-kole"]
    again = run("ingest", tmp_path / "a.jsonl", "--again", "--json")
    outcomes = {
        json.loads(line)["outcome"] for line in again.stdout.splitlines() if "{" in line[:1]
    }
    assert outcomes == {"known"}
