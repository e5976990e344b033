"""What is no address of an article is refused wherever it comes in, in the same words."""

import pytest

from tests.api.test_posting import TEXT, post
from tests.documents import changed

NO_ADDRESS = {
    "words": "harbour vote",
    "no host": "http://",
    "a bare percent": "https://x.example/%",
    "too long": "https://x.example/" + "a" * 2_000,
    "both": "harbour vote " * 200,
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


def test_any_uri_is_an_address(run, tmp_path):
    for number, said in enumerate(("urn:newsml:baltic.example:1", "https://x.example/ærø?a=1#b")):
        (tmp_path / "one.json").write_bytes(changed(lambda body: body["article"].update(url=said)))  # noqa: B023
        assert run("load", "one.json").exit_code == 0, number
