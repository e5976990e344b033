"""Articles whose text is read and then withheld: what of them stands in public ids."""

import json
import re

import pytest

from brief.withholding import MOST_WORDS
from tests.api.test_posting import PAGE, post
from tests.shapes import assert_problem

URL = "https://baltic.example/merger-talks-end-1"
LEAD = (
    "The fragile secret merger of two northern grid companies must be finished by spring, "
    "Energy Minister Ann Pell said on Tuesday. "
)
TEXT = (
    f"Merger Talks End\n\nOSLO, Norway — {LEAD}Norway supports the quick sale of its large "
    "southern power cable to Denmark. Mayor Ole Berg opposes the toll.\n"
)
MORE = TEXT + "\nMore is to come.\n"


def words_of_ids(value):
    """The words of every id and link in a body."""
    if isinstance(value, dict):
        for name, one in value.items():
            if name in ("id", "links"):
                yield from re.findall(r"[a-z]+", json.dumps(one))
            else:
                yield from words_of_ids(one)
    elif isinstance(value, list):
        for one in value:
            yield from words_of_ids(one)


def issue_ids(brief):
    return [issue["id"] for issue in brief["issues"]]


def test_no_id_of_a_withheld_article_says_words_that_are_not_shown(writing_client):
    made = post(writing_client, {"text": TEXT, "retain_text": False}).json
    listed = writing_client.get(f"/v1/issues?brief={made['id']}").json
    for word in ("companies", "northern", "finished", "spring", "southern", "power", "cable"):
        assert word not in words_of_ids(made)
        assert word not in words_of_ids(listed)
    held = post(writing_client, {"text": MORE}).json
    assert len(issue_ids(held)) == len(issue_ids(made))
    for word in ("companies", "cable"):  # as they are where the text is held
        assert word in words_of_ids(held)


def test_an_issue_that_is_shown_whole_has_the_id_it_has_anywhere(writing_client):
    held = post(writing_client, {"text": TEXT}).json
    made = post(writing_client, {"text": MORE, "retain_text": False}).json
    short = [i["id"] for i in held["issues"] if len(i["statement"].split()) <= MOST_WORDS]
    assert short
    own = {id.rpartition("--")[2] for id in issue_ids(made)}
    assert {id.rpartition("--")[2] for id in short} <= own


@pytest.mark.parametrize("retain", [None, True])
def test_the_ids_of_a_withheld_article_stay_in_its_next_version(writing_client, retain):
    first = post(writing_client, {"text": TEXT, "url": URL, "retain_text": False}).json
    sent = {"text": MORE, "url": URL} | ({"retain_text": True} if retain else {})
    second = post(writing_client, sent).json
    assert second["version"] == 2
    assert issue_ids(second) == issue_ids(first)
    ids = [position["id"] for position in first["positions"]]
    assert [position["id"] for position in second["positions"]] == ids


def test_a_withheld_article_that_is_read_again_is_unchanged(run, tmp_path):
    article = {"text": TEXT, "retain_text": False}
    (tmp_path / "a.json").write_text(json.dumps(article), "utf-8")
    assert run("ingest", tmp_path / "a.json").exit_code == 0
    assert "1 known" in run("ingest", tmp_path / "a.json", "--again").stdout


def test_a_text_that_was_attached_again_keeps_the_ids_when_it_is_read_anew(run, tmp_path):
    (tmp_path / "a.json").write_text(json.dumps({"text": TEXT, "retain_text": False}), "utf-8")
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    run("ingest", tmp_path / "a.json")
    first = json.loads(run("export").stdout)
    assert run("attach-text", first["id"], tmp_path / "a.txt", "--keep").exit_code == 0
    run("ingest", tmp_path / "a.json", "--again")
    anew = json.loads(run("export").stdout)
    assert anew["article"]["text_status"] == "held"
    assert issue_ids(anew) == issue_ids(first)


def test_what_an_editor_dropped_from_a_withheld_article_stays_out(run, tmp_path):
    for number, text in enumerate((TEXT, MORE)):
        article = {"text": text, "url": URL, "retain_text": False}
        (tmp_path / f"{number}.json").write_text(json.dumps(article), "utf-8")
    run("ingest", tmp_path / "0.json")
    brief = json.loads(run("export").stdout)
    gone = next(p for p in brief["positions"] if "--" in p["issue"]["id"])
    brief["positions"].remove(gone)
    brief["issues"] = [i for i in brief["issues"] if i["id"] != gone["issue"]["id"]]
    (tmp_path / "brief.json").write_text(json.dumps(brief), "utf-8")
    assert run("load", tmp_path / "brief.json").exit_code == 0
    run("ingest", tmp_path / "1.json")
    anew = json.loads(run("export").stdout)
    assert anew["version"] == 3
    assert gone["id"] not in [position["id"] for position in anew["positions"]]
    assert any(w["code"] == "correction_kept" for w in anew["warnings"])


PAGE_THERE = PAGE.replace("https://baltic.example/harbour-vote-put-off", URL)


def test_a_page_at_the_address_of_a_withheld_text_is_refused_with_the_cure(writing_client):
    first = post(writing_client, {"text": TEXT, "url": URL, "retain_text": False})
    for sent in ({"html": PAGE_THERE}, {"html": PAGE, "url": URL}):
        body = assert_problem(post(writing_client, sent), 422, "invalid-article")
        (error,) = body["errors"]
        assert error["pointer"] == "/article/html"
        assert "`text`" in error["detail"]
        assert "`retain_text: true`" in error["detail"]
    assert writing_client.get(first.headers["Location"]).data == first.data
    held = post(writing_client, {"html": PAGE_THERE, "retain_text": True})
    assert (held.status_code, held.json["article"]["text_status"]) == (200, "held")


def test_a_page_in_a_folder_at_the_address_of_a_withheld_text_costs_itself(run, tmp_path):
    for name, article in (
        ("1.json", {"text": TEXT, "url": URL, "retain_text": False}),
        ("2.json", {"html": PAGE_THERE}),
        ("4.json", {"text": MORE}),
    ):
        (tmp_path / name).write_text(json.dumps(article), "utf-8")
    (tmp_path / "3.html").write_text(PAGE_THERE, "utf-8")
    ended = run("ingest", tmp_path)
    assert ended.exit_code == 1
    assert "4 articles: 2 new, 2 refused." in ended.stdout
    assert f"{tmp_path}/2.json: /html: The text of the brief at this address" in ended.stderr
    assert f"{tmp_path}/3.html: The text of the brief at this address" in ended.stderr


def test_what_is_shown_before_it_is_kept_has_the_same_ids(run, tmp_path):
    (tmp_path / "a.json").write_text(json.dumps({"text": TEXT, "retain_text": False}), "utf-8")
    before = json.loads(run("show", tmp_path / "a.json", "--json").stdout)
    run("ingest", tmp_path / "a.json")
    assert issue_ids(before) == issue_ids(json.loads(run("export").stdout))
