"""Pages whose tags stand in each other, or seem to: read whole, or refused."""

import time

import pytest

from tests.api.test_posting import PAGE, post
from tests.shapes import assert_problem

MANY = 20_000
WORDS = "cannot breathe in July"  # of PAGE, behind what is put into it
SECONDS = 30  # for a page of which none takes two; hostile ones take minutes where nothing stops it


def with_tags(opened):
    """PAGE with tags before its last words."""
    return PAGE.replace("<p>“We", opened + "<p>“We")


@pytest.mark.parametrize("tag", ["<li>", "<td>", "<tr>", "<p>", "<option>", "<br>", "<li></x>"])
def test_tags_that_end_each_other_are_not_deep_and_cost_no_words(writing_client, tag):
    began = time.monotonic()
    made = post(writing_client, {"html": with_tags(tag * MANY)})
    assert time.monotonic() - began < SECONDS
    assert made.status_code == 201
    assert WORDS in writing_client.get(f"{made.headers['Location']}/article").json["text"]


@pytest.mark.parametrize(
    "tag",
    ["<b>", "<div>", "<dd>", "<dt>", "<rt>", "<optgroup>", "<thead>", "<div></x>", "<ul><li>"],
)
@pytest.mark.parametrize("many", [260, MANY])
def test_a_tree_deeper_than_is_read_is_refused_whatever_it_is_made_of(writing_client, tag, many):
    began = time.monotonic()
    body = assert_problem(
        post(writing_client, {"html": with_tags(tag * many)}), 422, "invalid-article"
    )
    assert time.monotonic() - began < SECONDS
    assert "nested" in body["detail"]


def test_tags_in_a_script_are_not_deep(writing_client):
    script = f"<script>document.write('{'<div>' * 300}')</script>"
    made = post(writing_client, {"html": with_tags(script)})
    assert made.status_code == 201
    assert WORDS in writing_client.get(f"{made.headers['Location']}/article").json["text"]
