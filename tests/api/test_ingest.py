"""`wirebrief ingest`: files and folders in, once, each bad one for itself."""

import json
import os

import pytest

from api import ingesting
from brief.submissions import MOST_BYTES
from tests.api.test_posting import PAGE, TEXT


def articles(count, *, start=0):
    """So many articles, as `ingest` takes them."""
    said = "Headline {0}\n\nMayor Ann Bell said on Monday that bridge {0} would be closed.\n"
    return [{"text": said.format(n)} for n in range(start, start + count)]


def write_lines(path, items):
    path.write_text("".join(json.dumps(item) + "\n" for item in items), "utf-8")
    return path


@pytest.fixture
def newsroom(tmp_path):
    """A folder with an article of every kind, and what is none."""
    folder = tmp_path / "news"
    (folder / "deep" / "er").mkdir(parents=True)
    (folder / "one.txt").write_text(TEXT, "utf-8")
    (folder / "deep" / "page.html").write_text(PAGE, "utf-8")
    (folder / "deep" / "er" / "two.json").write_text(json.dumps(articles(1)[0]), "utf-8")
    write_lines(folder / "many.jsonl", articles(3, start=10))
    (folder / "notes.md").write_text("no article", "utf-8")
    (folder / ".hidden.txt").write_text("no article either", "utf-8")
    return folder


def printed(ended):
    """The lines that it printed, the last one without where the database is.

    What it says of a folder’s other files has tests of its own.
    """
    *before, last = (n for n in ended.stdout.splitlines() if not n.startswith("Passed over"))
    return [*before, last.partition(" Database: ")[0]]


def told(ended):
    """What it printed with --json, by source."""
    found = [json.loads(line) for line in ended.stdout.splitlines() if line.startswith("{")]
    return {os.path.basename(one["source"]): one for one in found}


def test_a_folder_is_taken_in_once(run, newsroom):
    first = run("ingest", newsroom)
    assert first.exit_code == 0, first.stderr
    assert printed(first)[-1] == "6 articles: 6 new."
    again = run("ingest", newsroom)
    assert again.exit_code == 0
    assert printed(again) == ["6 articles: 6 known."]
    assert "sound" in run("db", "check").stdout
    assert len(run("export").stdout.splitlines()) == 6


def test_what_a_folder_has_beside_articles_is_told(run, newsroom, tmp_path):
    (newsroom / "deep" / "report.pdf").write_bytes(b"%PDF-1.4")
    (newsroom / "linked").symlink_to(tmp_path, target_is_directory=True)
    ended = run("ingest", newsroom)
    assert ended.exit_code == 0
    (line,) = [one for one in ended.stdout.splitlines() if "Passed over" in one]
    assert line == "Passed over 3 things in the folders: linked/, notes.md, deep/report.pdf."
    as_json = run("ingest", newsroom, "--json")
    assert line in as_json.stderr.splitlines()
    assert line not in as_json.stdout


def test_of_many_things_beside_articles_the_first_are_named(run, newsroom):
    for number in range(1_200):
        (newsroom / f"p{number:04}.png").write_bytes(b"")
    (line,) = [one for one in run("ingest", newsroom).stdout.splitlines() if "Passed" in one]
    assert "1,201 things" in line
    assert line.endswith("notes.md, p0000.png, p0001.png, p0002.png, p0003.png and 1,196 more.")


def test_where_nothing_was_passed_over_nothing_is_said_of_it(run, tmp_path):
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "one.txt").write_text(TEXT, "utf-8")
    (tmp_path / "news" / ".hidden.png").write_bytes(b"")
    assert "Passed over" not in run("ingest", "news").stdout


def test_a_fault_in_a_line_is_told_with_one_number_of_a_line(run, tmp_path):
    (tmp_path / "broken.jsonl").write_text('{"text": "A"}\n{"text": }\n', "utf-8")
    (line,) = run("ingest", "broken.jsonl").stderr.splitlines()
    assert line == "broken.jsonl:2: It is not JSON: Expecting value (column 10)."


def test_a_fault_in_a_file_of_many_lines_is_told_with_its_line(run, tmp_path):
    (tmp_path / "broken.json").write_text('{\n"text": }\n', "utf-8")
    assert "(line 2, column 9)" in run("ingest", "broken.json").stderr


def test_the_body_of_a_post_is_taken_as_its_article(run, tmp_path):
    article = articles(1)[0]
    (tmp_path / "body.json").write_text(json.dumps({"article": article}), "utf-8")
    assert printed(run("ingest", tmp_path / "body.json"))[-1] == "1 article: 1 new."
    lines = write_lines(tmp_path / "bodies.jsonl", [article, {"article": article}])
    assert printed(run("ingest", lines)) == ["2 articles: 2 known."]
    for command in ("show", "explain"):
        ended = run(command, tmp_path / "body.json")
        assert (ended.exit_code, ended.stderr) == (0, "")


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"article": {"text": TEXT, "txt": "x"}}, "/article/txt"),
        ({"article": {"text": TEXT}, "note": "x"}, "/note"),
        ({"article": TEXT}, "/article"),
        ({"text": TEXT, "txt": "x"}, "/txt"),
    ],
)
def test_what_is_wrong_with_a_body_is_told_where_it_stands_in_the_file(
    run, tmp_path, body, pointer
):
    (tmp_path / "body.json").write_text(json.dumps(body), "utf-8")
    refused = told(run("ingest", tmp_path / "body.json", "--json"))["body.json"]
    assert refused["why"].startswith(f"{pointer}: ")
    (shown,) = run("show", tmp_path / "body.json").stderr.splitlines()  # and told once
    assert f"cannot be taken in: {pointer}: " in shown


def test_the_last_line_says_which_database_it_is(run, newsroom, tmp_path):
    for _ in ("new", "known"):
        last = run("ingest", newsroom).stdout.splitlines()[-1]
        assert last.endswith(f" Database: {tmp_path / 'wirebrief.db'}")
    assert run("ingest", newsroom, "--json").stderr.endswith(f"{tmp_path / 'wirebrief.db'}\n")


def test_the_path_and_the_id_of_each_new_brief_are_told(run, newsroom):
    ended = run("ingest", newsroom / "one.txt", newsroom / "deep")
    *first, _ = printed(ended)
    told = dict(line.split(" → ") for line in first)
    assert [os.path.basename(path) for path in told] == ["one.txt", "page.html", "two.json"]
    assert all(run("show", id).exit_code == 0 for id in told.values())


def test_of_many_new_briefs_the_first_are_told_and_how_many_more(run, tmp_path):
    file = write_lines(tmp_path / "many.jsonl", articles(25))
    *first, more, count = printed(run("ingest", file))
    assert len(first) == 20
    assert more == "… and 5 more (--json tells each)"
    assert count == "25 articles: 25 new."


def test_a_new_version_is_told_with_its_number(run, tmp_path):
    for text in (TEXT, TEXT.replace("July", "August")):
        article = {"text": text, "url": "https://baltic.example/1"}
        (tmp_path / "a.json").write_text(json.dumps(article), "utf-8")
        ended = run("ingest", tmp_path / "a.json")
    assert ended.stdout.splitlines()[0].endswith(", version 2")


def test_a_folder_without_articles_is_told_what_is_taken(run, tmp_path):
    (tmp_path / "notes.md").write_text("no article", "utf-8")
    ended = run("ingest", tmp_path)
    assert ended.exit_code == 0
    assert printed(ended) == ["0 articles."]
    assert "There is none. What is taken: .txt, .html," in ended.stderr


def test_each_article_is_told_with_its_id(run, newsroom):
    found = told(run("ingest", newsroom, "--json"))
    assert set(found) == {
        *("one.txt", "page.html", "two.json", "many.jsonl:1", "many.jsonl:2", "many.jsonl:3")
    }
    assert all(one["outcome"] == "new" and one["version"] == 1 for one in found.values())
    shown = run("show", found["one.txt"]["id"])
    assert "We cannot breathe in July," in shown.stdout


def test_an_update_is_the_next_version(run, tmp_path):
    url = "https://baltic.example/1"
    write_lines(tmp_path / "a.jsonl", [{"text": TEXT, "url": url}])
    run("ingest", tmp_path / "a.jsonl")
    write_lines(tmp_path / "a.jsonl", [{"text": TEXT + "\nMore is to come.\n", "url": url}])
    ended = run("ingest", tmp_path / "a.jsonl")
    assert printed(ended)[-1] == "1 article: 1 new version."


def test_the_same_text_in_two_files_is_one_brief(run, tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(TEXT, "utf-8")
    ended = run("ingest", tmp_path / "a.txt", tmp_path / "b.txt")
    assert printed(ended)[-1] == "2 articles: 1 new, 1 known."


BAD = {
    "empty.txt": b"",
    "blank.txt": b" \n\t\n",
    "latin.txt": "Die Brücke".encode("latin-1"),
    "nul.txt": b"a\x00b",
    "blank.jsonl": b" \n\r\n\n",
    "empty.jsonl": b"",
    "mark.jsonl": b"\xef\xbb\xbf\n",
    "mark.txt": b"\xef\xbb\xbf",
    "utf16.txt": "The bridge".encode("utf-16"),
    "utf32.txt": "The bridge".encode("utf-32"),
    "utf32be.txt": b"\0\0\xfe\xff" + "The bridge".encode("utf-32-be"),
    "paper.txt": b"%PDF-1.7\n%\xe2\xe3",
    "photo.html": b"\x89PNG\r\n\x1a\n",
    "office.txt": b"PK\x03\x04",
    "big.txt": b"a " * 1_000_001,
    "bad.json": b"{",
    "list.json": b"[]",
    "field.json": b'{"text": "x", "txt": 1}',
    "deep.json": b"[" * 20_000,
    "digits.json": b'{"text": ' + b"1" * 5000 + b"}",
    "twice.json": b'{"text": "x", "text": "y"}',
    "surrogate.json": b'{"text": "\\ud800"}',
    "page.json": b'{"html": "<html><body></body></html>"}',
    "nested.html": b"<div>" * 3000,
    "spans.html": b"<span>x</span>" * 100_000,
    "laughs.html": b'<!DOCTYPE x [<!ENTITY a "b">]><p>&a;</p>',
}


def test_a_bad_file_costs_itself_alone_and_says_why(run, tmp_path):
    folder = tmp_path / "news"
    folder.mkdir()
    for name, content in BAD.items():
        (folder / name).write_bytes(content)
    (folder / "good.txt").write_text(TEXT, "utf-8")
    ended = run("ingest", folder, "--json")
    assert ended.exit_code == 1
    found = told(ended)
    assert found.pop("good.txt")["outcome"] == "new"
    assert set(found) == set(BAD)
    for name, one in found.items():
        assert one["outcome"] == "refused", name
        assert one["why"].endswith((".", "?")), name
        assert "Traceback" not in one["why"]
    assert "PDF" in found["paper.txt"]["why"]
    assert "UTF-16" in found["utf16.txt"]["why"]
    assert "UTF-32" in found["utf32.txt"]["why"]
    assert "UTF-32" in found["utf32be.txt"]["why"]
    for name in ("empty.txt", "mark.txt", "empty.jsonl", "blank.jsonl", "mark.jsonl"):
        assert found[name]["why"] == "It is empty.", name
    assert "2,000,000" in found["big.txt"]["why"]
    assert "/txt" in found["field.json"]["why"]
    for name in ("nested.html", "spans.html", "laughs.html"):
        assert found[name]["why"].endswith(" Give the article as a .txt instead."), name
        assert "/html" not in found[name]["why"]
        assert "`" not in found[name]["why"]
    assert found["page.json"]["why"].startswith("/html: ")
    assert found["page.json"]["why"].endswith(" Send the article as `text`.")
    assert f"1 new, {len(BAD)} refused" in ended.stderr


def test_a_broken_line_is_told_by_its_number_and_the_others_are_taken_in(run, tmp_path):
    good = [json.dumps(one).encode() for one in articles(3)]
    lines = [good[0], b"{", b"", good[1], b'{"text": ""}', b'"' + b"x" * 2_000_001 + b'"', good[2]]
    (tmp_path / "a.jsonl").write_bytes(b"\n".join(lines))
    ended = run("ingest", tmp_path / "a.jsonl")
    assert ended.exit_code == 1
    assert printed(ended)[-1] == "6 articles: 3 new, 3 refused."
    for number in (2, 5, 6):
        assert f"a.jsonl:{number}: " in ended.stderr


def test_a_byte_order_mark_is_passed_over_in_json_as_in_lines(run, tmp_path):
    first, second, third = (json.dumps(one) for one in articles(3))
    (tmp_path / "a.json").write_text(first, "utf-8-sig")
    (tmp_path / "b.jsonl").write_text(f"{second}\n{third}\n", "utf-8-sig")
    assert printed(run("ingest", tmp_path))[-1] == "3 articles: 3 new."


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b""])
def test_a_line_may_be_as_long_as_a_file_beside_its_end(run, tmp_path, end):
    line = json.dumps(articles(1)[0]).encode()
    full = line[:-1] + b" " * (MOST_BYTES - len(line)) + b"}"
    (tmp_path / "full.jsonl").write_bytes(full + end + b" " + full + end)
    ended = run("ingest", tmp_path / "full.jsonl")
    assert printed(ended)[-1] == (
        "2 articles: 1 new, 1 refused." if end else "1 article: 1 refused."
    )


@pytest.mark.parametrize("jobs", [1, 2])
def test_heavy_articles_are_taken_in_fewer_at_a_time_and_in_their_order(
    run, tmp_path, monkeypatch, jobs
):
    monkeypatch.setattr(ingesting, "MOST_UNDER_WAY", 200)
    kept = []
    keep = ingesting.keep

    def counted(database, batch, again):
        kept.append(len(batch))
        return keep(database, batch, again)

    monkeypatch.setattr(ingesting, "keep", counted)
    file = write_lines(tmp_path / "many.jsonl", articles(9))
    found = told(run("ingest", file, "--jobs", jobs, "--json"))
    assert [name.partition(":")[2] for name in found] == [str(n) for n in range(1, 10)]
    assert {one["outcome"] for one in found.values()} == {"new"}
    assert kept == [3, 3, 3]


def test_a_line_end_in_the_name_of_a_file_is_written_out(run, tmp_path):
    (tmp_path / "bad\nname.txt").write_bytes(b"")
    (tmp_path / "good\nname.txt").write_text(TEXT, "utf-8")
    ended = run("ingest", tmp_path)
    assert ended.stderr.splitlines() == [f"{tmp_path}/bad\\nname.txt: It is empty."]
    assert f"{tmp_path}/good\\nname.txt → " in ended.stdout


def test_links_in_a_circle_end(run, newsroom):
    (newsroom / "deep" / "around").symlink_to(newsroom)
    assert printed(run("ingest", newsroom))[-1] == "6 articles: 6 new."


def test_what_is_no_file_is_refused(run, tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    ended = run("ingest", tmp_path / "pipe.txt")
    assert ended.exit_code == 1
    assert "It is no file." in ended.stderr


def test_a_file_of_another_kind_is_refused_with_those_that_are_taken(run, tmp_path):
    (tmp_path / "a.docx").write_text("x", "utf-8")
    ended = run("ingest", tmp_path / "a.docx")
    assert ended.exit_code == 1
    assert ".txt, .html" in ended.stderr


def test_a_path_that_is_not_there_is_a_mistake(run, tmp_path):
    assert run("ingest", tmp_path / "nowhere").exit_code == 2
    assert run("ingest").exit_code == 2


def test_a_path_that_is_not_there_costs_itself_alone(run, newsroom):
    ended = run("ingest", newsroom, newsroom / "nowhere")
    assert ended.exit_code == 1
    assert "nowhere: There is no such file." in ended.stderr
    assert printed(ended)[-1] == "7 articles: 6 new, 1 refused."


def test_again_reads_a_known_text_and_does_nothing_where_nothing_differs(run, newsroom):
    run("ingest", newsroom)
    ended = run("ingest", newsroom, "--again")
    assert printed(ended) == ["6 articles: 6 known."]


def test_again_makes_a_new_version_where_the_engine_finds_another_thing(run, tmp_path):
    (tmp_path / "one.txt").write_text(TEXT, "utf-8")
    made = told(run("ingest", tmp_path / "one.txt", "--json"))["one.txt"]
    document = json.loads(run("export", made["id"]).stdout)
    document["engine"]["version"] = "0.0.1"
    document["quotes"] = []  # as an engine that finds no quotes would have read it
    for position in document["positions"]:
        position["quote_ids"] = []
    (tmp_path / "old.json").write_text(json.dumps(document), "utf-8")
    assert "version 2" in run("load", tmp_path / "old.json").stdout
    again = told(run("ingest", tmp_path / "one.txt", "--again", "--json"))["one.txt"]
    assert (again["outcome"], again["version"]) == ("new version", 3)
    assert json.loads(run("export", made["id"]).stdout)["quotes"]


def test_what_an_editor_left_out_is_not_found_again(run, tmp_path):
    article = {"text": TEXT, "url": "https://baltic.example/1"}
    write_lines(tmp_path / "a.jsonl", [article])
    made = told(run("ingest", tmp_path / "a.jsonl", "--json"))["a.jsonl:1"]
    document = json.loads(run("export", made["id"]).stdout)
    gone = document["pending_decisions"].pop()
    document["review_status"] = "corrected"
    (tmp_path / "edited.json").write_text(json.dumps(document), "utf-8")
    assert "version 2" in run("load", tmp_path / "edited.json").stdout

    again = told(run("ingest", tmp_path / "a.jsonl", "--again", "--json"))["a.jsonl:1"]
    assert (again["outcome"], again["version"]) == ("known", 2)  # read as the editor has it
    article["text"] += "\nMore is to come.\n"
    write_lines(tmp_path / "a.jsonl", [article])
    update = told(run("ingest", tmp_path / "a.jsonl", "--json"))["a.jsonl:1"]
    assert update["outcome"] == "new version"
    kept = json.loads(run("export", made["id"]).stdout)
    assert gone["id"] not in [d["id"] for d in kept["pending_decisions"]]
    assert "correction_kept" in [w["code"] for w in kept["warnings"]]
    assert kept["review_status"] == "machine"


def test_what_was_changed_by_hand_counts_whatever_its_status_says(run, tmp_path):
    article = {"text": TEXT, "url": "https://baltic.example/1"}
    write_lines(tmp_path / "a.jsonl", [article])
    made = told(run("ingest", tmp_path / "a.jsonl", "--json"))["a.jsonl:1"]
    document = json.loads(run("export", made["id"]).stdout)
    document["positions"][0].update(stance="supports", summary="Said otherwise by an editor.")
    assert document["review_status"] == "machine"
    (tmp_path / "edited.json").write_text(json.dumps(document), "utf-8")
    assert "version 2" in run("load", tmp_path / "edited.json").stdout
    assert json.loads(run("export", made["id"]).stdout)["review_status"] == "corrected"
    write_lines(tmp_path / "a.jsonl", [article | {"text": TEXT + "\nMore is to come.\n"}])
    assert told(run("ingest", tmp_path / "a.jsonl", "--json"))["a.jsonl:1"]["version"] == 3
    kept = json.loads(run("export", made["id"]).stdout)
    assert "Said otherwise by an editor." in [p["summary"] for p in kept["positions"]]
    assert "correction_kept" in [w["code"] for w in kept["warnings"]]


def test_a_document_older_than_the_store_says_what_it_undoes(run, tmp_path):
    write_lines(tmp_path / "a.jsonl", [{"text": TEXT}])
    made = told(run("ingest", tmp_path / "a.jsonl", "--json"))["a.jsonl:1"]
    old = json.loads(run("export", made["id"]).stdout)
    edited(run, tmp_path, made["id"], lambda d: d["article"].update(publisher="Baltic Wire"))
    for name in ("old.json", "old.jsonl"):
        old["article"]["byline"] = [name]
        (tmp_path / name).write_text(json.dumps(old), "utf-8")
        loaded = run("load", tmp_path / name)
        assert loaded.exit_code == 0
        number = loaded.stdout.split()[2]
        said = f"is of version 1, the store had version {int(number) - 1}"
        assert said in loaded.stderr
        assert f"is not in version {number}" in loaded.stderr
    edited_again = json.loads(run("export", made["id"]).stdout) | {"review_status": "reviewed"}
    (tmp_path / "new.json").write_text(json.dumps(edited_again), "utf-8")
    assert run("load", tmp_path / "new.json").stderr == ""


def edited(run, tmp_path, id, change):
    """Loads a brief as an editor changed it."""
    document = json.loads(run("export", id).stdout)
    change(document)
    document["review_status"] = "corrected"
    (tmp_path / "edited.json").write_text(json.dumps(document), "utf-8")
    assert "version 2" in run("load", tmp_path / "edited.json").stdout


def test_what_an_editor_corrected_of_the_article_stays_in_the_next_version(run, tmp_path):
    wrong = {"text": TEXT, "url": "https://baltic.example/1", "publisher": "Baltik Wier"}
    write_lines(tmp_path / "a.jsonl", [wrong])
    made = told(run("ingest", tmp_path / "a.jsonl", "--json"))["a.jsonl:1"]
    edited(run, tmp_path, made["id"], lambda d: d["article"].update(publisher="Baltic Wire"))
    write_lines(tmp_path / "a.jsonl", [wrong | {"text": TEXT + "\nMore is to come.\n"}])
    assert told(run("ingest", tmp_path / "a.jsonl", "--json"))["a.jsonl:1"]["version"] == 3
    kept = json.loads(run("export", made["id"]).stdout)
    assert kept["article"]["publisher"] == "Baltic Wire"
    (warning,) = [w for w in kept["warnings"] if w["code"] == "correction_kept"]
    assert "`publisher`" in warning["detail"]


def test_what_an_editor_corrected_where_the_text_is_withheld_stays(run, tmp_path):
    article = {"text": TEXT, "url": "https://baltic.example/1", "retain_text": False}
    write_lines(tmp_path / "a.jsonl", [article])
    made = told(run("ingest", tmp_path / "a.jsonl", "--json"))["a.jsonl:1"]
    edited(run, tmp_path, made["id"], lambda d: d["positions"][0].update(stance="undecided"))
    write_lines(tmp_path / "a.jsonl", [article | {"text": "Update\n\n" + TEXT}])
    assert told(run("ingest", tmp_path / "a.jsonl", "--json"))["a.jsonl:1"]["version"] == 3
    kept = json.loads(run("export", made["id"]).stdout)
    assert [position["stance"] for position in kept["positions"]] == ["undecided"]
    assert "correction_lost" not in [w["code"] for w in kept["warnings"]]


THURSDAY = TEXT.replace("on March 12", "on Thursday")


def test_an_update_in_the_same_file_need_not_say_again_what_is_known(run, tmp_path):
    known = {
        "url": "https://baltic.example/1",
        "publisher": "Baltic Wire",
        "published_at": "2026-02-10T09:00:00Z",
        "byline": ["Runa Holt"],
    }
    update = {"text": THURSDAY + "\nMore is to come.\n", "url": known["url"]}
    write_lines(tmp_path / "a.jsonl", [{"text": THURSDAY, **known}, update])
    made = told(run("ingest", tmp_path / "a.jsonl", "--json"))["a.jsonl:2"]
    assert made["outcome"] == "new version"
    kept = json.loads(run("export", made["id"]).stdout)
    assert {name: kept["article"][name] for name in known} == known
    assert kept["pending_decisions"][0]["due"]["edtf"] == "2026-02-12"


def test_a_text_is_read_again_with_what_is_known_of_its_article(run, tmp_path):
    article = {"text": THURSDAY, "published_at": "2026-02-10T09:00:00Z"}
    write_lines(tmp_path / "a.jsonl", [article])
    run("ingest", tmp_path / "a.jsonl")
    (tmp_path / "same.txt").write_text(THURSDAY, "utf-8")
    again = told(run("ingest", tmp_path / "same.txt", "--again", "--json"))["same.txt"]
    assert (again["outcome"], again["version"]) == ("known", 1)


def test_again_takes_what_was_not_known_of_an_article_and_reads_its_days_by_it(run, tmp_path):
    (tmp_path / "a.txt").write_text(THURSDAY, "utf-8")
    made = told(run("ingest", tmp_path / "a.txt", "--json"))["a.txt"]
    dated = {"text": THURSDAY, "published_at": "2026-02-10T09:00:00Z", "publisher": "Baltic Wire"}
    write_lines(tmp_path / "b.jsonl", [dated])
    again = told(run("ingest", tmp_path / "b.jsonl", "--again", "--json"))["b.jsonl:1"]
    assert (again["id"], again["outcome"], again["version"]) == (made["id"], "new version", 2)
    kept = json.loads(run("export", made["id"]).stdout)
    assert kept["article"]["published_at"] == dated["published_at"]
    assert kept["article"]["publisher"] == "Baltic Wire"
    assert kept["pending_decisions"][0]["due"]["edtf"] == "2026-02-12"

    write_lines(tmp_path / "b.jsonl", [dated | {"publisher": "North Wire"}])
    again = told(run("ingest", tmp_path / "b.jsonl", "--again", "--json"))["b.jsonl:1"]
    assert (again["outcome"], again["version"]) == ("known", 2)  # what is known stays


def test_what_an_editor_adds_at_the_end_is_no_new_reading(run, tmp_path):
    write_lines(tmp_path / "a.jsonl", [{"text": TEXT}])
    made = told(run("ingest", tmp_path / "a.jsonl", "--json"))["a.jsonl:1"]
    document = json.loads(run("export", made["id"]).stdout)
    added = document["positions"][0] | {"id": "p-added", "stance": "undecided"}
    document["positions"].append(added)
    document["quotes"] = document["quotes"][::-1]
    document["review_status"] = "corrected"
    (tmp_path / "edited.json").write_text(json.dumps(document), "utf-8")
    assert "version 2" in run("load", tmp_path / "edited.json").stdout
    again = told(run("ingest", tmp_path / "a.jsonl", "--again", "--json"))["a.jsonl:1"]
    assert (again["outcome"], again["version"]) == ("known", 2)


def test_a_withheld_text_is_read_again_and_stays_withheld(run, tmp_path):
    article = {"text": TEXT, "url": "https://baltic.example/1", "retain_text": False}
    write_lines(tmp_path / "a.jsonl", [article])
    made = told(run("ingest", tmp_path / "a.jsonl", "--json"))["a.jsonl:1"]
    again = told(run("ingest", tmp_path / "a.jsonl", "--again", "--json"))["a.jsonl:1"]
    assert (again["outcome"], again["version"]) == ("known", 1)

    document = json.loads(run("export", made["id"]).stdout)
    gone = document["pending_decisions"].pop()
    document["review_status"] = "corrected"
    (tmp_path / "edited.json").write_text(json.dumps(document), "utf-8")
    assert "version 2" in run("load", tmp_path / "edited.json").stdout
    longer = article | {"text": TEXT + "\nMore is to come.\n"}
    write_lines(tmp_path / "a.jsonl", [longer])
    update = told(run("ingest", tmp_path / "a.jsonl", "--json"))["a.jsonl:1"]
    assert (update["outcome"], update["version"]) == ("new version", 3)
    kept = json.loads(run("export", made["id"]).stdout)
    assert kept["article"]["text"] is None
    assert gone["id"] not in [d["id"] for d in kept["pending_decisions"]]
    assert "sound" in run("db", "check").stdout


def test_lines_that_cannot_be_read_cost_only_themselves(run, tmp_path):
    folder = tmp_path / "news"
    folder.mkdir()
    write_lines(folder / "a.jsonl", articles(1))
    (folder / "b.jsonl").symlink_to(tmp_path / "nowhere.jsonl")
    os.mkfifo(folder / "c.jsonl")
    (folder / "z.txt").write_text(TEXT, "utf-8")
    done = run("ingest", folder)
    assert done.exit_code == 1
    assert "2 new" in done.stdout
    assert "2 refused" in done.stdout
    for name in ("b.jsonl", "c.jsonl"):
        assert name in done.stderr


def test_a_file_name_may_be_any_bytes(run, tmp_path):
    folder = os.fsencode(tmp_path / "news")
    os.mkdir(folder)
    with open(os.path.join(folder, b"caf\xe9.txt"), "w", encoding="utf-8") as file:
        file.write(TEXT)
    done = run("ingest", tmp_path / "news", "--json")
    assert done.exit_code == 0
    assert json.loads(done.stdout.splitlines()[0])["outcome"] == "new"


# Late on a Monday where it was sent from, and Tuesday in UTC.
MONDAY_NIGHT = {
    "text": TEXT.replace("on March 12", "tomorrow"),
    "published_at": "2026-02-09T22:30:00-05:00",
}


def due_of(document):
    return document["pending_decisions"][0]["due"]["edtf"]


def test_days_count_from_the_day_of_the_sender_and_the_instant_is_kept_in_utc(run, tmp_path):
    write_lines(tmp_path / "a.jsonl", [MONDAY_NIGHT])
    made = told(run("ingest", tmp_path / "a.jsonl", "--json"))["a.jsonl:1"]
    kept = json.loads(run("export", made["id"]).stdout)
    assert due_of(kept) == "2026-02-10"
    assert kept["article"]["published_at"] == "2026-02-10T03:30:00Z"
    (warning,) = [w for w in kept["warnings"] if w["code"] == "sender_day"]
    assert "2026-02-09T22:30:00-05:00" in warning["detail"]


def test_a_text_is_read_again_by_the_day_of_its_sender(run, tmp_path):
    write_lines(tmp_path / "a.jsonl", [MONDAY_NIGHT])
    run("ingest", tmp_path / "a.jsonl")
    (tmp_path / "same.txt").write_text(MONDAY_NIGHT["text"], "utf-8")
    for name, article in {
        "same.txt": None,  # which says no date at all
        "utc.jsonl": MONDAY_NIGHT | {"published_at": "2026-02-10T03:30:00Z"},
        "a.jsonl": MONDAY_NIGHT,
    }.items():
        if article:
            write_lines(tmp_path / name, [article])
        again = next(iter(told(run("ingest", tmp_path / name, "--again", "--json")).values()))
        assert (again["outcome"], again["version"]) == ("known", 1), name


def test_the_day_of_the_sender_goes_along_with_a_document_and_to_the_next_version(
    run, tmp_path, monkeypatch
):
    url = "https://baltic.example/late"
    write_lines(tmp_path / "a.jsonl", [MONDAY_NIGHT | {"url": url}])
    made = told(run("ingest", tmp_path / "a.jsonl", "--json"))["a.jsonl:1"]
    (tmp_path / "kept.jsonl").write_text(run("export", made["id"]).stdout, "utf-8")
    monkeypatch.setenv("WIREBRIEF_DATABASE_URL", f"sqlite:///{tmp_path}/other.sqlite")
    assert run("load", tmp_path / "kept.jsonl").exit_code == 0
    update = {"text": MONDAY_NIGHT["text"] + "\nMore is to come.\n", "url": url}
    write_lines(tmp_path / "b.jsonl", [update])
    newer = told(run("ingest", tmp_path / "b.jsonl", "--json"))["b.jsonl:1"]
    assert (newer["outcome"], newer["version"]) == ("new version", 2)
    assert due_of(json.loads(run("export", made["id"]).stdout)) == "2026-02-10"


def test_what_was_read_by_the_day_in_utc_is_put_right_where_the_offset_is_said(run, tmp_path):
    write_lines(tmp_path / "a.jsonl", [MONDAY_NIGHT | {"published_at": "2026-02-10T03:30:00Z"}])
    made = told(run("ingest", tmp_path / "a.jsonl", "--json"))["a.jsonl:1"]
    write_lines(tmp_path / "a.jsonl", [MONDAY_NIGHT])
    again = told(run("ingest", tmp_path / "a.jsonl", "--again", "--json"))["a.jsonl:1"]
    assert (again["outcome"], again["version"]) == ("new version", 2)
    assert due_of(json.loads(run("export", made["id"]).stdout)) == "2026-02-10"


def test_an_instant_that_an_editor_corrects_takes_the_senders_clock_back(run, tmp_path):
    write_lines(tmp_path / "a.jsonl", [MONDAY_NIGHT])
    made = told(run("ingest", tmp_path / "a.jsonl", "--json"))["a.jsonl:1"]
    document = json.loads(run("export", made["id"]).stdout)
    document["article"]["published_at"] = "2026-02-17T09:00:00Z"
    document["review_status"] = "corrected"
    (tmp_path / "edited.json").write_text(json.dumps(document), "utf-8")
    assert "version 2" in run("load", tmp_path / "edited.json").stdout
    (tmp_path / "same.txt").write_text(MONDAY_NIGHT["text"], "utf-8")
    run("ingest", tmp_path / "same.txt", "--again")
    kept = json.loads(run("export", made["id"]).stdout)
    assert kept["article"]["published_at"] == "2026-02-17T09:00:00Z"
