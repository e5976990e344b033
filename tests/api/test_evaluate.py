"""`evaluate`, `explain`, and `show` of a file: what they print and how they end."""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from api.commands import main
from schemas.documents import read_document
from tests.api.test_posting import PAGE, TEXT, post

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
SAMPLES = ("tern-link-norway-refuses", "aldermere-bin-strike-ballot")


def wirebrief(*arguments: object, input: str | None = None) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=input)


def done(result: Result) -> str:
    assert result.exit_code == 0, result.output
    return result.stdout


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """A corpus of two articles, one in each half."""
    for folder, ending in (("articles", "txt"), ("briefs", "json")):
        (tmp_path / folder).mkdir()
        for name in SAMPLES:
            shutil.copy(FIXTURES / folder / f"{name}.{ending}", tmp_path / folder)
    halves = dict(zip(SAMPLES, ("tuning", "reporting"), strict=True))
    (tmp_path / "halves.json").write_text(json.dumps(halves))
    return tmp_path


@pytest.fixture
def article() -> Path:
    return FIXTURES / "articles" / f"{SAMPLES[0]}.txt"


# evaluate


def test_evaluate_prints_a_row_for_each_kind_and_the_difference_of_the_halves(corpus):
    table = done(wirebrief("evaluate", corpus))
    for row in ("names typed", "direct+mixed, partial", "positions", "decisions, date"):
        assert row in table
    assert "tuning reporting" in table
    assert "2 articles" in table


def test_evaluate_gives_the_same_as_json(corpus):
    first, second = (done(wirebrief("evaluate", corpus, "--json")) for _ in range(2))
    assert first == second
    told = json.loads(first)
    assert told["corpus"]["articles"] == 2
    assert set(told["all"]) == set(told["tuning"]) == set(told["reporting"])
    assert told["all"]["evidence_verbatim"]["share"] == 1
    assert set(told["all"]["positions"]) >= {"precision", "recall", "f1"}


def test_evaluate_without_a_path_reads_the_articles_that_come_with_wirebrief():
    told = json.loads(done(wirebrief("evaluate", "--json")))
    assert told["corpus"]["articles"] == len(list((FIXTURES / "articles").glob("*.txt")))
    assert told["all"]["evidence_verbatim"]["share"] == 1


def test_errors_are_those_of_the_half_that_was_tuned_on(corpus):
    told = json.loads(done(wirebrief("evaluate", corpus, "--json", "--errors")))
    assert {error["brief"] for error in told["errors"]} <= {SAMPLES[0]}
    assert {error["sort"] for error in told["errors"]} <= {"missed", "false", "wrong"}
    assert SAMPLES[1] not in done(wirebrief("evaluate", corpus, "--errors"))


def test_an_article_may_be_left_to_the_text_of_its_brief(corpus):
    with_files = done(wirebrief("evaluate", corpus, "--json"))
    shutil.rmtree(corpus / "articles")
    assert done(wirebrief("evaluate", corpus, "--json")) == with_files


def test_an_empty_corpus_is_misuse(tmp_path):
    result = wirebrief("evaluate", tmp_path)
    assert result.exit_code == 2
    assert "There is no article with a brief" in result.stderr


def test_an_article_that_is_not_the_one_of_its_brief_is_refused(corpus):
    (corpus / "articles" / f"{SAMPLES[0]}.txt").write_text("Another text.")
    result = wirebrief("evaluate", corpus)
    assert result.exit_code == 1
    assert "is not the text that the brief" in result.stderr


def test_a_half_of_another_name_is_refused(corpus):
    (corpus / "halves.json").write_text('{"x": "third"}')
    assert wirebrief("evaluate", corpus).exit_code == 1


# Floors


@pytest.fixture
def floors(corpus: Path) -> Path:
    """Floors of the corpus as it is, with a changelog above them."""
    (corpus / "CHANGELOG.md").write_text("# Changes\n")
    file = corpus / "bench" / "floors.json"
    done(wirebrief("evaluate", corpus, "--floors", file, "--write-floors"))
    return file


def raised(floors: Path) -> Path:
    """The same floors, one of them higher than any figure."""
    told = json.loads(floors.read_bytes())
    told["floors"]["names found"] = 1.5
    floors.write_text(json.dumps(told))
    return floors


def test_figures_are_at_the_floors_that_they_made(corpus, floors):
    done(wirebrief("evaluate", corpus, "--floors", floors))


def test_a_figure_under_its_floor_ends_with_1(corpus, floors):
    result = wirebrief("evaluate", corpus, "--floors", raised(floors))
    assert result.exit_code == 1
    assert "names found" in result.stderr
    assert "under the floor of 1.500" in result.stderr


def test_floors_of_another_corpus_end_with_1(corpus, floors):
    (corpus / "halves.json").write_text("{}")
    result = wirebrief("evaluate", corpus, "--floors", floors)
    assert result.exit_code == 1
    assert "another corpus" in result.stderr


def test_a_floor_is_lowered_only_for_a_reason_that_stands_in_the_changelog(corpus, floors):
    before = raised(floors).read_bytes()
    write = ("evaluate", corpus, "--floors", floors, "--write-floors")
    reason = ("--lower", "Nicknames are no names.")
    for refused in (wirebrief(*write), wirebrief(*write, *reason)):
        assert refused.exit_code == 1
        assert floors.read_bytes() == before
    (corpus / "CHANGELOG.md").write_text("# Changes\n\n- Nicknames are no names.\n")
    done(wirebrief(*write, *reason))
    done(wirebrief("evaluate", corpus, "--floors", floors))


def test_a_file_without_floors_is_refused(corpus):
    file = corpus / "floors.json"
    file.write_text("[]")
    assert wirebrief("evaluate", corpus, "--floors", file).exit_code == 1


# explain


def test_explain_tells_rule_and_words_of_each_finding(article):
    told = json.loads(done(wirebrief("explain", article, "--json")))
    assert told["quotes"]
    for kind in ("entities", "quotes", "positions", "pending_decisions"):
        assert all(row["rule"] and row["place"] for row in told[kind])
    assert any("told" in row["triggered_by"] for row in told["quotes"])
    assert [one["finding"] for one in told["dropped"]] == ["quotation “price pipe”"]


def test_explain_prints_for_people(article):
    printed = done(wirebrief("explain", article))
    for heading in ("entities", "quotes", "positions", "pending decisions", "dropped", "warnings"):
        assert f"\n{heading}" in printed
    assert "cue of the class" in printed


# show of a file


def test_an_article_is_read_and_shown_and_nothing_is_stored(article, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    printed = done(wirebrief("show", article))
    assert "Who said what" in printed
    assert "Solveig Brattestø" in printed
    assert not list(tmp_path.iterdir())


def test_what_somebody_denies_is_shown_as_denied(tmp_path):
    file = tmp_path / "article.txt"
    file.write_text("A headline\n\nNorway denied that the ministers had abandoned the plan.\n")
    printed = " ".join(done(wirebrief("show", file)).split())
    assert "Norway indirect, “denied”, ¶ 1 the ministers had abandoned the plan" in printed


def test_a_brief_document_is_shown_as_it_is(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    document = FIXTURES / "briefs" / f"{SAMPLES[0]}.json"
    told = json.loads(done(wirebrief("show", document, "--json")))
    assert told["id"] == read_document(document.read_bytes()).id
    assert "Who stands where" in done(wirebrief("show", document))
    assert not list(tmp_path.iterdir())


def test_a_text_that_is_not_utf8_is_refused(tmp_path):
    file = tmp_path / "article.txt"
    file.write_bytes(b"Caf\xe9")
    result = wirebrief("show", file)
    assert result.exit_code == 1
    assert "not UTF-8" in result.stderr


@pytest.mark.parametrize("what", ["no-such-brief", "x" * 5000])
def test_what_is_no_file_is_an_id(what, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert wirebrief("show", what).exit_code == 1


@pytest.mark.parametrize("command", ["show", "explain"])
def test_what_nothing_was_found_of_is_said_to_be_none(command):
    printed = done(wirebrief(command, "-", input="Rain.\n"))
    assert printed.count("none\n") == {"show": 4, "explain": 5}[command]
    assert "nothing was found" in printed
    assert " \n" not in printed


# what show and explain take

BOTH = pytest.mark.parametrize("command", ["show", "explain"])
PROMISE = "We cannot breathe in July,"


def submission(**article: object) -> str:
    return json.dumps({"text": TEXT, **article})


@BOTH
@pytest.mark.parametrize(
    ("name", "content"),
    [
        *(("a.txt", TEXT), ("a.TXT", TEXT), ("a.html", PAGE), ("a.htm", PAGE)),
        *(("a.json", submission()), ("b.json", json.dumps({"html": PAGE}))),
    ],
)
def test_a_file_is_read_as_ingest_takes_it(command, name, content, tmp_path):
    (tmp_path / name).write_text(content, "utf-8")
    printed = done(wirebrief(command, tmp_path / name))
    assert PROMISE in printed
    assert "Cookies" not in printed
    assert "<" not in printed


@BOTH
@pytest.mark.parametrize(
    "content", [TEXT, PAGE, f"\n {PAGE}", PAGE.replace("<!DOCTYPE html>", ""), f"<p>{PAGE}"]
)
def test_standard_input_is_a_text_or_a_page(command, content):
    printed = done(wirebrief(command, "-", input=content))
    assert PROMISE in printed
    assert "<" not in printed


@BOTH
@pytest.mark.parametrize("body", [{"text": TEXT}, {"article": {"text": TEXT}}, {"html": PAGE}])
def test_standard_input_may_be_what_is_posted(command, body):
    assert PROMISE in done(wirebrief(command, "-", input=json.dumps(body)))


def test_standard_input_may_be_a_brief_that_was_exported():
    brief = (FIXTURES / "briefs" / f"{SAMPLES[0]}.json").read_text("utf-8")
    assert "Tern Link" in done(wirebrief("show", "-", input=brief))
    assert "is a brief, and no article" in wirebrief("explain", "-", input=brief).stderr


def test_what_a_page_says_of_its_article_is_shown_with_a_warning(tmp_path):
    page = tmp_path / "page.html"
    page.write_text(PAGE, "utf-8")
    shown = json.loads(done(wirebrief("show", page, "--json")))
    assert shown["article"]["publisher"] == "Baltic Wire"
    assert [warning["code"] for warning in shown["warnings"]] == ["metadata_from_page"]
    explained = json.loads(done(wirebrief("explain", page, "--json")))
    assert [warning["code"] for warning in explained["warnings"]] == ["metadata_from_page"]


def test_what_is_known_beside_the_text_dates_what_is_shown(tmp_path):
    file = tmp_path / "article.json"
    file.write_text(submission(published_at="2031-02-10T09:00:00Z"))
    (decision,) = json.loads(done(wirebrief("show", file, "--json")))["pending_decisions"]
    assert decision["due"]["edtf"] == "2031-03-12"


def test_what_is_shown_of_a_file_is_what_would_be_kept(tmp_path, writing_client):
    file = tmp_path / "article.json"
    file.write_text(submission(retain_text=False))
    shown = json.loads(done(wirebrief("show", file, "--json")))
    kept = post(writing_client, json.loads(file.read_text())).json
    assert shown["article"]["text_status"] == "withheld"
    assert shown["id"] == kept["id"]
    for kind in ("quotes", "positions", "pending_decisions"):
        assert [one["id"] for one in shown[kind]] == [one["id"] for one in kept[kind]]


@BOTH
@pytest.mark.parametrize(
    ("name", "content", "cure"),
    [
        ("many.jsonl", submission(), "`wirebrief ingest"),
        ("many.ndjson", submission(), "`wirebrief ingest"),
        ("notes.md", TEXT, "Name a text .txt and a page .html."),
        ("article", TEXT, "Name a text .txt and a page .html."),
        ("empty.txt", " \n", "It is empty."),
        ("paper.txt", "%PDF-1.7", "Give the article as text, HTML or JSON in UTF-8."),
        ("deep.html", "<div>" * 300 + TEXT, "Give the article as a .txt instead."),
        ("both.json", submission(html=PAGE), "Give one."),
        ("bad.json", "{", "It is not JSON"),
        ("long.txt", "word " * 500_000, "2,000,000 bytes"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_cure(command, name, content, cure, tmp_path):
    (tmp_path / name).write_text(content, "utf-8")
    refused = wirebrief(command, tmp_path / name)
    assert refused.exit_code == 1
    assert cure in refused.stderr
    assert not refused.stdout


def test_nothing_on_standard_input_is_refused():
    assert "It is empty." in wirebrief("show", "-", input="").stderr


def test_a_brief_is_not_explained_but_shown(tmp_path):
    document = FIXTURES / "briefs" / f"{SAMPLES[0]}.json"
    refused = wirebrief("explain", document)
    assert refused.exit_code == 1
    assert f"`wirebrief show {document}`" in refused.stderr
