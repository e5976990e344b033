"""What is said of an article that is refused: what is wrong, and what to do instead."""

import json

import pytest

from tests.api.test_posting import TEXT, post
from tests.shapes import assert_problem


def faults(response):
    body = assert_problem(response, 422, "invalid-article")
    return {error["pointer"]: error["detail"] for error in body["errors"]}


def faults_of(client, **said):
    return faults(post(client, {"text": TEXT, **said}))


@pytest.mark.parametrize(
    "said", ["english", "English", "en_GB", "en GB", "e", "en-", "french", "", "en\n"]
)
def test_a_language_that_is_no_tag_is_refused_with_one_that_is(writing_client, said):
    told = faults_of(writing_client, language=said)["/article/language"]
    assert "`en`" in told
    assert "BCP 47" in told


@pytest.mark.parametrize("said", ["en", "EN", "en-GB", "und", "en-Latn-GB", "sr-Latn", "es-419"])
def test_a_language_tag_is_kept_as_it_is_said(writing_client, said):
    made = post(writing_client, {"text": TEXT, "language": said})
    assert made.status_code == 201
    assert made.json["article"]["language"] == said


def test_a_page_whose_language_is_no_tag_is_read_without_it(writing_client):
    page = (
        f'<html lang="english"><body><article><h1>A vote</h1><p>{TEXT}</p></article></body></html>'
    )
    made = post(writing_client, {"html": page})
    assert made.json["article"]["language"] == "en"


def test_an_article_that_is_not_wrapped_is_told_to_be(writing_client):
    sent = {"text": TEXT, "publisher": "Baltic Wire"}
    told = faults(writing_client.post("/v1/briefs", json=sent))
    assert '{"article": {"text": "…"}}' in told["/article"]
    assert "`article`" in told["/text"]
    assert "`article`" in told["/publisher"]


def test_a_misspelt_field_is_named_with_the_right_one(writing_client):
    told = faults_of(writing_client, publishedAt="2026-02-10T09:00:00Z", headlin="A vote")
    assert "did you mean `published_at`?" in told["/article/publishedAt"]
    assert "did you mean `headline`?" in told["/article/headlin"]


def test_a_field_like_no_other_is_told_which_there_are(writing_client):
    told = faults_of(writing_client, colour="red")["/article/colour"]
    for name in ("headline", "text", "html", "url", "publisher", "byline", "published_at"):
        assert f"`{name}`" in told


def test_a_field_beside_the_article_that_nobody_knows_is_told_what_there_is(writing_client):
    sent = {"article": {"text": TEXT}, "colour": "red"}
    assert "`article`" in faults(writing_client.post("/v1/briefs", json=sent))["/colour"]


@pytest.mark.parametrize("said", ["2026-11-24", "2026-02-10"])
def test_a_day_alone_is_refused_with_how_to_write_it(writing_client, said):
    told = faults_of(writing_client, published_at=said)["/article/published_at"]
    assert f"{said}T09:00:00+01:00" in told
    assert f"{said}T00:00:00Z" in told
    assert "only the day" in told


@pytest.mark.parametrize(
    "said", ["2026-02-10T09:00:00", "yesterday", "2026-02-30", "10.2.2026", "2026-02", 7]
)
def test_what_is_no_instant_is_refused_with_whole_examples(writing_client, said):
    told = faults_of(writing_client, published_at=said)["/article/published_at"]
    assert "T13:01:00Z" in told or "T09:00:00+01:00" in told


@pytest.mark.parametrize("name", ["text", "html"])
@pytest.mark.parametrize("said", ["", "  ", "\n", None])
def test_an_empty_text_is_not_told_to_be_left_out(writing_client, name, said):
    told = faults(post(writing_client, {name: said}))[f"/article/{name}"]
    assert "leave it out" not in told.lower()
    assert "Give" in told


def test_a_field_that_may_be_left_out_says_so_where_it_is_empty(writing_client):
    assert "leave it out" in faults_of(writing_client, publisher=" ")["/article/publisher"]


@pytest.mark.parametrize("said", ["Norway", 1, ["Norway"], True])
def test_an_article_that_is_no_object_is_told_how_to_be_one(writing_client, said):
    told = faults(writing_client.post("/v1/briefs", json={"article": said}))["/article"]
    assert '{"text": "…"}' in told


def test_a_body_that_is_no_object_is_told_how_to_be_one(writing_client):
    (told,) = faults(writing_client.post("/v1/briefs", json=["Norway"])).values()
    assert '{"article": {"text": "…"}}' in told


def test_ingest_names_the_right_field_too(run, tmp_path):
    (tmp_path / "one.json").write_text(json.dumps({"text": TEXT, "publishedAt": "x"}), "utf-8")
    ended = run("ingest", "one.json")
    assert ended.exit_code == 1
    assert "did you mean `published_at`?" in ended.stderr


@pytest.mark.parametrize("path", ["/v1/briefs", "/v1/entities", "/v1/quotes"])
def test_a_parameter_that_only_shares_letters_is_not_suggested(client, path):
    told = assert_problem(client.get(f"{path}?sort=newest"), 422, "invalid-parameters")["detail"]
    assert "did you mean" not in told
    assert "`limit`" in told
