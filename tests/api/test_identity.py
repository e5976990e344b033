"""Who is who across articles that are posted: who meets, who is kept apart, and which ids stay."""

import pytest


def post(client, text, **known):
    answer = client.post("/v1/briefs", json={"article": {"text": text, **known}})
    assert answer.status_code in (200, 201), answer.json
    return answer.json


def ids_of(brief, kind):
    return [entity["id"] for entity in brief["entities"] if entity["kind"] == kind]


def stands_in(brief):
    return [(p["holder"]["id"], p["stance"], p["issue"]["id"]) for p in brief["positions"]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Poland wants the European Union wolf culling scheme to end.",
            "Spain wants the European Union wolf culling scheme to go ahead.",
        ),
        (
            "Finland supports Russia paying damages to Ukraine next year.",
            "Belarus supports Ukraine paying damages to Russia next year.",
        ),
    ],
)
def test_opposite_questions_and_changed_roles_are_two_issues(writing_client, one, other):
    ((_, first, issue),) = stands_in(post(writing_client, one))
    ((_, second, another),) = stands_in(post(writing_client, other))
    assert (first, second) == ("supports", "supports")
    assert issue != another


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


def test_a_new_version_that_states_another_country_is_not_held_to_the_earlier_id(writing_client):
    url = "https://baltic.example/talk"
    post(writing_client, TALK, url=url)
    post(writing_client, "U.S. Senator John Kole supports the road tax.")
    british = TALK.replace("John Kole opposes", "British Transport Minister John Kole opposes")
    assert ids_of(post(writing_client, british, url=url), "person") == ["john-kole-gb"]
