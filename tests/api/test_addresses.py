"""What is no address of an article is refused wherever it comes in, in the same words."""

import json

import pytest

from tests.api.test_posting import TEXT, post
from tests.documents import changed
from tests.shapes import assert_problem

NO_ADDRESS = {
    "words": "harbour vote",
    "no host": "http://",
    "a bare percent": "https://x.example/%",
    "too long": "https://x.example/" + "a" * 2_000,
    "both": "harbour vote " * 200,
    "a script": "javascript:alert(1)",
    "a script in capitals": "JavaScript:alert(1)",
    "a page inside of it": "data:text/html,<script>alert(1)</script>".replace("<", "%3C"),
    "another script": "vbscript:msgbox(1)",
}


@pytest.mark.parametrize("said", NO_ADDRESS.values(), ids=NO_ADDRESS)
@pytest.mark.parametrize("name", ["one.json", "one.jsonl"])
def test_a_document_whose_url_is_none_is_refused_as_a_post_is(
    run, writing_client, tmp_path, said, name
):
    posted = post(writing_client, {"text": TEXT, "url": said}).json["errors"]
    (tmp_path / name).write_bytes(changed(lambda body: body["article"].update(url=said)) + b"\n")
    loaded = run("load", name)
    assert loaded.exit_code == 1
    assert posted
    for error in posted:
        assert f"{error['pointer']}  {error['detail']}" in loaded.stderr


def test_a_script_is_refused_as_an_address_with_what_to_give_instead(writing_client):
    body = post(writing_client, {"text": TEXT, "url": "javascript:alert(1)"})
    (error,) = assert_problem(body, 422, "invalid-article")["errors"]
    assert error["pointer"] == "/article/url"
    assert "https://" in error["detail"]


@pytest.mark.parametrize("name", ["one.json", "one.jsonl"])
def test_ingest_refuses_a_script_as_an_address_too(run, tmp_path, name):
    article = {"text": TEXT, "url": "javascript:alert(1)"}
    (tmp_path / name).write_text(json.dumps(article) + "\n", "utf-8")
    ended = run("ingest", name)
    assert ended.exit_code == 1
    assert "/url" in ended.stderr
    assert "https://" in ended.stderr


def test_any_uri_is_an_address(run, tmp_path):
    for number, said in enumerate(("urn:newsml:baltic.example:1", "https://x.example/ærø?a=1#b")):
        (tmp_path / "one.json").write_bytes(changed(lambda body: body["article"].update(url=said)))  # noqa: B023
        assert run("load", "one.json").exit_code == 0, number
