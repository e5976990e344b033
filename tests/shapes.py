"""What holds of every problem, every list and every evidence, wherever it comes from."""

import hashlib
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from werkzeug.test import TestResponse

from api.app import create_app
from api.problems import PROBLEM_TYPES
from api.settings import Settings

Json = dict[str, Any]

PROBLEM_FIELDS = {"type", "title", "status", "detail", "instance", "errors", "request_id"}
EVIDENCE_FIELDS = {
    "start",
    "end",
    "utf16_start",
    "utf16_end",
    "exact",
    "prefix",
    "suffix",
    "paragraph",
    "block",
    "sha256",
}
POINTER = re.compile(r"(/([^~/]|~[01])*)*")


def assert_problem(response: TestResponse, status: int, name: str) -> Json:
    """That the answer is this problem, in full; gives its body."""
    assert response.status_code == status, response.text
    assert response.content_type == "application/problem+json"
    body: Json = response.get_json()
    assert body.keys() == PROBLEM_FIELDS
    assert body["type"] == f"/problems/{name}"
    assert explained(body["type"])
    assert body["title"] == PROBLEM_TYPES[name].title
    assert body["status"] == status
    assert_sentence(body["detail"])
    assert body["instance"].startswith("/")
    assert "?" not in body["instance"]
    assert body["request_id"] == response.headers["X-Request-ID"]
    for error in body["errors"]:
        assert error.keys() == {"pointer", "detail"}
        assert POINTER.fullmatch(error["pointer"])
        assert_sentence(error["detail"])
    return body


def assert_sentence(words: str) -> None:
    """That these are words fit to show: one line, ended, and nothing of the machinery."""
    assert re.fullmatch(r"\S.* .*[.?]", words, re.DOTALL), words
    assert "Traceback" not in words
    assert "Error" not in words


@cache
def explained(uri: str) -> bool:
    """Whether the type of a problem resolves to its explanation; no database is needed."""
    app = create_app(Settings(database_url="sqlite:///never-opened.db"))
    answer = app.test_client().get(uri)
    return answer.status_code == 200 and uri in answer.text


def assert_list(response: TestResponse) -> list[Json]:
    """That the answer is a page of a list, its `Link` the same as its `next`; gives its items."""
    assert response.status_code == 200, response.text
    assert response.content_type == "application/json"
    body: Json = response.get_json()
    assert body.keys() == {"items", "next"}
    following = body["next"]
    if following is None:
        assert "Link" not in response.headers
    else:
        assert following.startswith("/v1/")
        assert response.headers["Link"] == f'<{following}>; rel="next"'
    items: list[Json] = body["items"]
    return items


def assert_evidence(evidence: Json, text: str | None) -> None:
    """That evidence has its fields and points home, as far as the text is at hand."""
    assert evidence.keys() == EVIDENCE_FIELDS
    start, end, exact = evidence["start"], evidence["end"], evidence["exact"]
    assert 0 <= start < end
    assert (evidence["paragraph"] is not None) == (evidence["block"] == "paragraph")
    if exact is not None:
        assert evidence["sha256"] == hashlib.sha256(exact.encode()).hexdigest()
        assert len(exact) == end - start
    if text is None:
        assert evidence["prefix"] is evidence["suffix"] is None
        return
    assert text[start:end] == exact
    assert evidence["prefix"] == text[max(0, start - 32) : start]
    assert evidence["suffix"] == text[end : end + 32]
    assert evidence["utf16_start"] == len(text[:start].encode("utf-16-le")) // 2
    assert evidence["utf16_end"] == len(text[:end].encode("utf-16-le")) // 2


def walk(value: Any, pointer: str = "") -> Iterator[tuple[str, Any]]:
    """Everything in a JSON value with its pointer, the value itself first."""
    yield pointer, value
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from walk(inner, f"{pointer}/{name}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from walk(inner, f"{pointer}/{index}")


def evidence_in(value: Any) -> Iterator[Json]:
    """Every evidence in a JSON value."""
    return (found for _, found in walk(value) if isinstance(found, dict) and "utf16_start" in found)


def follow(client: Any, url: str | None) -> Iterator[Json]:
    """The items of all pages from a URL on."""
    pages = 0
    while url is not None:
        pages += 1
        assert pages < 20_000, "The pages do not end."
        response = client.get(url)
        yield from assert_list(response)
        url = response.json["next"]
