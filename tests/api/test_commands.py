"""Commands: what they print, what they leave behind, and how they end."""

import contextlib
import datetime as dt
import json
import sqlite3
from dataclasses import replace

import pytest

from api import loading
from brief.briefs import ReviewStatus
from store.database import Database
from store.stored import etag_of
from tests.addresses import ITEMS, LISTS, PARTS
from tests.documents import ARTICLE, OWN, brief, changed, document, loaded_ids, write
from tests.shapes import assert_sentence, follow

TABLES = (  # ours, not those in which SQLite keeps an index of words
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_words_%' "
    "AND name NOT LIKE 'sqlite_%'"
)
ESCAPES = "\x1b]0;owned\x07\x1b[2J\x9b31m\r\b‮\x00"


def said(result):
    """What a command that refused says, each line of it; it says nothing else."""
    assert result.exit_code == 1, result.output
    assert result.exception is None or isinstance(result.exception, SystemExit)
    assert result.stdout == ""
    lines = result.stderr.splitlines()
    assert lines[0].startswith("wirebrief: ")
    assert_sentence(lines[0])
    assert "Traceback" not in result.stderr
    return lines


def done(result):
    """What a command that did well printed; it complains of nothing."""
    assert result.exit_code == 0, result.output
    assert result.stderr == ""
    return result.stdout


def everything(client):
    """Every body under /v1 with its ETag."""
    urls = [*(f"{rule}?limit=100" for rule in LISTS)]
    for rule in (*ITEMS, *PARTS):
        noun = rule.partition("/<id>")[0]
        urls += [rule.replace("<id>", i["id"]) for i in follow(client, f"{noun}?limit=100")]
    answers = {url: client.get(url) for url in urls}
    return {url: (answer.headers["ETag"], answer.data) for url, answer in answers.items()}


# What every command has in common


COMMANDS: tuple[list[str], ...] = (
    *([], ["serve"], ["show"], ["load"], ["attach-text"], ["export"], ["openapi"]),
    *(["db"], ["db", "upgrade"], ["db", "check"]),
)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("flag", ["--help", "-h"])
def test_every_command_says_what_it_does(run, tmp_path, command, flag):
    text = done(run(*command, flag))
    assert text.startswith("Usage:")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "arguments",
    [
        *(["sohw"], ["show"], ["show", "a", "b"], ["load"], ["load", "nowhere.json"], ["db"]),
        *(["db", "chekc"], ["load", "."], ["show", "x", "--jsno"], ["attach-text", "x"]),
        *(["attach-text", "x", "nowhere.txt"], ["export", "--all"], ["serve", "now"]),
    ],
    ids=" ".join,
)
def test_a_command_that_is_misused_ends_with_2_and_says_how_it_is_used(run, arguments):
    result = run(*arguments)
    assert result.exit_code == 2
    assert "Usage:" in result.stderr
    assert "Traceback" not in result.stderr


def test_the_version_is_that_of_the_package(run):
    assert done(run("--version")).startswith("wirebrief, version 0.")


NEEDS_DATABASE = (["show", OWN], ["export"], ["db", "check"], ["attach-text", OWN, str(ARTICLE)])
WRITES_DATABASE = (["db", "upgrade"], ["serve"], ["load", "{document}"])


@pytest.fixture(params=[*NEEDS_DATABASE, *WRITES_DATABASE], ids=" ".join)
def command(request, tmp_path):
    """Each command that opens the database."""
    (tmp_path / "document.json").write_bytes(document())
    return [word.format(document=tmp_path / "document.json") for word in request.param]


@pytest.mark.parametrize("command", NEEDS_DATABASE, ids=" ".join)
def test_a_missing_database_is_one_sentence_and_is_not_made(run, tmp_path, command):
    (line,) = said(run(*command))
    assert "There is no database at" in line
    assert not (tmp_path / "wirebrief.db").exists()


def test_a_missing_folder_is_one_sentence(run, tmp_path, command):
    (line,) = said(run(*command, database=tmp_path / "no" / "such" / "folder.db"))
    assert "There is no" in line
    assert not (tmp_path / "no").exists()


def test_a_file_that_is_no_database_is_one_sentence_and_stays(run, tmp_path, command):
    path = tmp_path / "notes.txt"
    path.write_bytes(b"Not a database at all. " * 100)
    (line,) = said(run(*command, database=path))
    assert "is no SQLite database" in line
    assert path.read_bytes() == b"Not a database at all. " * 100


def test_a_damaged_database_is_one_sentence(run, loaded_file, command):
    content = loaded_file.read_bytes()
    loaded_file.write_bytes(content[:100] + b"\xff" * (len(content) - 100))
    (line,) = said(run(*command, database=loaded_file))
    assert str(loaded_file) in line


def test_a_folder_in_the_place_of_the_database_is_one_sentence(run, tmp_path, command):
    (line,) = said(run(*command, database=tmp_path))
    assert "is a folder" in line


def test_a_database_of_a_newer_wirebrief_is_one_sentence_and_is_left_alone(
    run, loaded_file, command
):
    execute(loaded_file, "UPDATE alembic_version SET version_num = '9999'")
    before = loaded_file.read_bytes()
    (line,) = said(run(*command, database=loaded_file))
    assert "newer" in line
    assert loaded_file.read_bytes() == before


def test_the_tables_of_another_program_are_left_alone(run, tmp_path, command):
    path = tmp_path / "other.db"
    execute(path, "CREATE TABLE songs (name)")
    (line,) = said(run(*command, database=path))
    assert str(path) in line
    assert execute(path, "SELECT name FROM sqlite_master") == [("songs",)]


def test_a_setting_that_is_wrong_is_one_sentence(run, command):
    for settings in ({"WIREBRIEF_PROT": "1"}, {"WIREBRIEF_PORT": "x"}, {"WIREBRIEF_FIXTURES": "1"}):
        (line,) = said(run(*command, **settings))
        assert next(iter(settings)) in line


@pytest.mark.parametrize(
    "url", ["wirebrief.db", "", "sqlite://", "mysql://u:p4ss@h/d", "x:y", "://"]
)
def test_a_database_url_that_is_none_is_one_sentence_without_its_password(run, command, url):
    (line,) = said(run(*command, WIREBRIEF_DATABASE_URL=url))
    assert "p4ss" not in line


def execute(path, statement, *parameters):
    """Does something to a database behind the back of wirebrief."""
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        return connection.execute(statement, parameters).fetchall()


# load


def test_a_document_is_loaded_and_served_as_it_is(run, make_app, tmp_path, client):
    (tmp_path / "one.json").write_bytes(document())
    assert done(run("load", "one.json")).split() == [OWN, "version", "1", "created"]
    served = make_app(tmp_path / "wirebrief.db").test_client().get(f"/v1/briefs/{OWN}")
    known = client.get(f"/v1/briefs/{OWN}")
    assert served.data == known.data
    assert served.headers["ETag"] == known.headers["ETag"]


def test_a_known_document_that_is_unchanged_does_nothing(run, tmp_path, loaded_file):
    (tmp_path / "one.json").write_bytes(document())
    before = execute(loaded_file, "SELECT * FROM brief_version")
    told = json.loads(done(run("load", "one.json", "--json", database=loaded_file)))
    assert told == {"id": OWN, "version": 1, "outcome": "unchanged"}
    assert execute(loaded_file, "SELECT * FROM brief_version") == before


def test_a_known_document_that_is_changed_is_the_next_version_made_now(run, tmp_path, loaded_file):
    known = brief()
    write(tmp_path / "two.json", replace(known, review_status=ReviewStatus.CORRECTED))
    told = json.loads(done(run("load", "two.json", "--json", database=loaded_file)))
    assert told == {"id": OWN, "version": 2, "outcome": "updated"}
    after = json.loads(done(run("show", OWN, "--json", database=loaded_file)))
    assert (after["version"], after["review_status"]) == (2, "corrected")
    assert after["updated_at"] >= known.updated_at.isoformat()[:19]
    assert after["generated_at"] == f"{known.generated_at:%Y-%m-%dT%H:%M:%SZ}"
    versions = execute(loaded_file, "SELECT version FROM brief_version WHERE brief_id = ?", OWN)
    assert sorted(versions) == [(1,), (2,)]
    assert done(run("load", "two.json", database=loaded_file)).split()[-1] == "unchanged"


def test_a_document_keeps_its_version_status_and_times_where_it_is_not_known(run, tmp_path):
    later = replace(brief(), version=7, review_status=ReviewStatus.CORRECTED)
    write(tmp_path / "seven.json", later)
    done(run("load", "seven.json"))
    shown = json.loads(done(run("show", OWN, "--json")))
    assert (shown["version"], shown["review_status"]) == (7, "corrected")
    assert shown["updated_at"] == f"{later.updated_at:%Y-%m-%dT%H:%M:%SZ}"


def test_everything_that_is_wrong_is_listed_with_its_pointer_and_nothing_is_stored(run, tmp_path):
    def spoil(body):
        body["colour"] = "red"
        del body["quotes"][0]["segments"]
        body["positions"][1]["stance"] = "maybe"
        body["article"]["char_count"] = "many"

    (tmp_path / "bad.json").write_bytes(changed(spoil))
    first, *faults = said(run("load", "bad.json"))
    assert "4 things are wrong" in first
    assert {fault.split()[0] for fault in faults} == {
        "/colour",
        "/quotes/0/segments",
        "/positions/1/stance",
        "/article/char_count",
    }
    assert not (tmp_path / "wirebrief.db").exists()


def test_every_evidence_that_does_not_point_home_is_listed(run, tmp_path, loaded_file):
    def move(body):
        body["quotes"][0]["segments"][0]["start"] += 1
        body["entities"][2]["mentions"][0]["exact"] = "other words"

    (tmp_path / "bad.json").write_bytes(changed(move))
    lines = said(run("load", "bad.json", database=loaded_file))
    assert any("/quotes/0/segments/0" in line for line in lines)
    assert any("/entities/2/mentions/0/exact" in line for line in lines)
    assert execute(loaded_file, "SELECT count(*) FROM brief_version") == [(len(loaded_ids()),)]


def test_a_document_with_too_many_findings_is_refused_in_a_sentence(run, tmp_path, loaded_file):
    def multiply(body):
        body["quotes"] = body["quotes"][:1] * 1_001

    (tmp_path / "many.json").write_bytes(changed(multiply))
    told = "\n".join(said(run("load", "many.json", database=loaded_file)))
    assert "There are 1,001 quotes; a brief has 1,000 at most." in told


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b"\xff", b'{"a":1,"a":2}', b"[" * 9999]
)
def test_a_file_that_is_no_document_is_refused(run, tmp_path, content):
    (tmp_path / "bad.json").write_bytes(content)
    assert said(run("load", "bad.json"))


def test_a_jsonl_file_holds_one_document_a_line(run, tmp_path):
    ids = ("tern-link-norway-refuses", "tern-link-norway-conditional-yes", OWN)
    write(tmp_path / "all.jsonl", *map(brief, ids))
    lines = done(run("load", "all.jsonl", "--json")).splitlines()
    assert [json.loads(line)["id"] for line in lines] == list(ids)


def test_a_long_file_is_loaded_by_all_cores_to_the_same_end(run, tmp_path, monkeypatch):
    ids = ("tern-link-norway-refuses", "tern-link-norway-conditional-yes", OWN)
    whole = write(tmp_path / "all.jsonl", *map(brief, ids)).read_bytes()
    (tmp_path / "bad.jsonl").write_bytes(b"\n" + whole + b"{oops\n" + whole.replace(b"[", b"7", 1))
    alone = [done(run("load", "all.jsonl", "--json")), said(run("load", "bad.jsonl"))]
    in_one = done(run("export"))
    monkeypatch.setattr(loading, "FEW", 1)
    (tmp_path / "wirebrief.db").unlink()
    assert [done(run("load", "all.jsonl", "--json")), said(run("load", "bad.jsonl"))] == alone
    assert done(run("export")) == in_one
    assert len(alone[1]) > 2
    assert "unchanged" in done(run("load", "all.jsonl", "--json"))
    assert "sound" in done(run("db", "check"))


def test_many_at_once_leave_the_whole_store_as_they_do_one_by_one(run, tmp_path, monkeypatch):
    all = [brief(id) for id in loaded_ids()]
    day = dt.timedelta(days=1)
    shorter = replace(
        all[2], positions=(), issues=(), pending_decisions=(), updated_at=all[2].updated_at + day
    )
    whole = replace(all[2], updated_at=all[2].updated_at + 2 * day)
    file = write(tmp_path / "all.jsonl", *all[:40], shorter, *all[40:], whole)
    monkeypatch.setattr(loading, "A_BATCH", 9)
    done(run("load", "all.jsonl"))
    with contextlib.closing(Database(f"sqlite:///{tmp_path / 'single.db'}")) as single:
        single.upgrade()
        for line in file.read_bytes().splitlines():
            loading.load_lines(single, [line])
    at_once, one_by_one = map(whole_store, (tmp_path / "wirebrief.db", tmp_path / "single.db"))
    assert len(one_by_one["brief_version"]) == len(all) + 2
    for table, rows in one_by_one.items():
        assert at_once[table] == rows, table


def whole_store(file):
    """Every row of every table; of words that are searched with their place in the order."""
    tables = [name for (name,) in execute(file, TABLES)]
    columns = {"search_words": "rowid, *"}
    return {
        name: sorted(execute(file, f"SELECT {columns.get(name, '*')} FROM {name}"), key=repr)
        for name in tables
    }


def test_what_was_loaded_is_summed_up(run, tmp_path):
    ids = ("tern-link-norway-refuses", "tern-link-norway-conditional-yes", OWN)
    write(tmp_path / "two.jsonl", *map(brief, ids[:2]))
    write(tmp_path / "all.jsonl", *map(brief, ids))
    assert done(run("load", "two.jsonl")).splitlines()[-1] == "2 briefs: 2 created."
    *lines, summed = done(run("load", "all.jsonl")).splitlines()
    assert [line.split()[0] for line in lines] == list(ids)
    assert summed == "3 briefs: 1 created, 2 unchanged."


def test_a_broken_line_is_named_by_its_number_and_no_line_is_stored(run, tmp_path):
    whole = write(tmp_path / "ok.jsonl", brief()).read_bytes()
    wrong = changed(lambda body: body.update(colour="red"))
    (tmp_path / "bad.jsonl").write_bytes(whole + b"{oops\n" + wrong + b"\n" + b"[]\n")
    lines = said(run("load", "bad.jsonl"))
    assert not any("   " in line for line in lines)
    assert [line.split("  ")[1].rstrip() for line in lines[1:]] == [
        "line 2:",
        "line 3: /colour",
        "line 4:",
    ]
    assert done(run("export")) == ""


def test_a_finding_that_another_brief_has_is_refused_and_both_are_named(run, tmp_path, loaded_file):
    taken = brief().quotes[0].id
    other = brief("tern-link-norway-refuses")
    first, *rest = other.quotes
    thief = replace(
        other,
        quotes=(replace(first, id=taken), *rest),
        positions=tuple(
            replace(p, quote_ids=tuple(taken if q == first.id else q for q in p.quote_ids))
            for p in other.positions
        ),
    )
    write(tmp_path / "thief.json", thief)
    (line,) = said(run("load", "thief.json", database=loaded_file))
    assert taken in line
    assert OWN in line
    assert other.id in line


# show


def test_a_brief_is_shown_as_a_person_reads_it(run, loaded_file):
    text = done(run("show", OWN, database=loaded_file))
    for words in ("Bin crews to vote on strike", "Dermot Keane", "Who stands where", "¶ 3"):
        assert words in text
    assert max(map(len, text.splitlines())) <= 100


def test_what_most_stand_on_is_shown_first(run, loaded_file):
    text = done(run("show", "pell-harbor-school-phone-ban", database=loaded_file))
    stands = text[text.index("Who stands where") :]
    assert stands.splitlines()[1].startswith("Pell Harbor bans phones in all its schools")


def test_a_brief_of_a_withheld_text_is_shown_too(run, loaded_file):
    text = done(run("show", "nato-ukraine-membership", database=loaded_file))
    assert "text withheld" in text
    assert "Hanno Pevkur" in text


@pytest.mark.parametrize("command", ["show", "explain", "load"])
def test_what_is_wrong_in_a_file_is_said_of_that_file(run, tmp_path, command):
    (tmp_path / "empty.txt").write_text("")
    (line,) = said(run(command, "empty.txt"))
    assert line.startswith("wirebrief: empty.txt: It is ")


def test_a_word_for_saying_that_turns_what_is_said_is_shown(run, tmp_path):
    (tmp_path / "a.txt").write_text(
        "A head\n\nMayor Ann Pell denied that the pool would close. Ms Pell said that it was full."
    )
    text = done(run("show", "a.txt"))
    assert "indirect, “denied”, ¶ 1" in text
    assert "indirect, ¶ 1" in text


def test_without_a_day_of_publication_the_dateline_is_shown(run, tmp_path):
    (tmp_path / "a.txt").write_text("A head\n\nSKARN, March 3, 2026 — Rain fell on the town.")
    (tmp_path / "b.txt").write_text("A head\n\nRain fell on the town.")
    assert "dateline SKARN, March 3, 2026" in done(run("show", "a.txt"))
    assert "date unknown" in done(run("show", "b.txt"))


def test_blanks_that_hold_words_together_are_shown_as_spaces(run, tmp_path):
    words = "A head\n\nMayor Ann\u00a0Bell said she would pay 5\u202fmillion for the har\u00adbour."
    (tmp_path / "a.txt").write_text(words, "utf-8")
    shown = done(run("show", "a.txt"))
    assert "she would pay 5 million for the harbour" in shown
    assert "\ufffd" not in shown


def test_show_json_prints_what_http_serves(run, loaded_file, client):
    printed = done(run("show", OWN, "--json", database=loaded_file))
    assert printed.encode() == client.get(f"/v1/briefs/{OWN}").data + b"\n"


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_an_unknown_brief_is_one_sentence(run, loaded_file, options):
    (line,) = said(run("show", "nobody", *options, database=loaded_file))
    assert line == "wirebrief: There is no brief with the id “nobody”."


@pytest.mark.parametrize("options", [[], ["--json"]])
@pytest.mark.parametrize("typed", ["NATO-Ukraine-membership", "nato-ukrane-membership"])
@pytest.mark.parametrize("command", ["show", "explain"])
def test_a_slip_in_an_id_is_told_with_the_brief_that_was_meant(
    run, loaded_file, command, typed, options
):
    (line,) = said(run(command, typed, *options, database=loaded_file))
    assert line.startswith(f"wirebrief: There is no brief with the id “{typed}”. Did you mean ")
    assert "nato-ukraine-membership" in line


def test_the_id_of_an_entity_is_told_with_briefs_that_name_it(run, loaded_file, client):
    (line,) = said(run("show", "boris-pistorius", database=loaded_file))
    assert "is the id of an entity" in line
    assert line.endswith(" nato-ukraine-membership.")


def test_words_of_an_id_are_told_with_the_ids_that_have_them(run, loaded_file):
    (line,) = said(run("show", "bin-strike", database=loaded_file))
    assert f"With these words there are {OWN}." in line


def test_explain_reads_the_text_of_a_stored_brief_anew(run, loaded_file, tmp_path):
    stored = json.loads(done(run("explain", OWN, "--json", database=loaded_file)))
    assert stored["headline"] == brief().article.headline
    assert stored["quotes"]
    assert OWN not in str(stored["warnings"])


def test_explain_says_of_a_withheld_text_that_it_cannot_be_read(run, loaded_file):
    (line,) = said(run("explain", "nato-ukraine-membership", database=loaded_file))
    assert "withheld" in line
    assert "wirebrief explain FILE" in line


@pytest.mark.parametrize(
    ("path", "why"),
    [(".", "is a directory"), ("absent.txt", "does not exist"), ("two words", "does not exist")],
)
@pytest.mark.parametrize("command", ["show", "explain"])
def test_a_path_that_is_no_file_is_said_to_be_none(run, command, path, why):
    result = run(command, path)
    assert result.exit_code == 2
    assert why in result.stderr


@pytest.fixture
def hostile(tmp_path, run):
    """A brief whose words hold what a terminal would obey, loaded."""
    evil = ESCAPES.replace("\x00", "")
    known = brief()
    entities = tuple(replace(e, aliases=(f"A{evil}",)) for e in known.entities)
    spoilt = replace(
        known,
        entities=entities,
        article=replace(known.article, publisher=f"P{evil}", byline=(f"B{evil}",)),
        engine=replace(known.engine, name=f"E{evil}"),
        positions=tuple(
            replace(p, summary=f"S{evil}", rationale=f"R{evil}", condition=f"C{evil}")
            for p in known.positions
        ),
        pending_decisions=tuple(
            replace(d, title=f"T{evil}", question=f"Q{evil}") for d in known.pending_decisions
        ),
    )
    write(tmp_path / "hostile.json", spoilt)
    done(run("load", "hostile.json"))


def obeyed(text):
    """The characters in a text that a terminal would obey."""
    return {c for c in text if not c.isprintable() and c != "\n"}


@pytest.mark.usefixtures("hostile")
def test_nothing_that_a_terminal_obeys_is_shown_raw(run):
    assert obeyed(done(run("show", OWN))) == set()


@pytest.mark.usefixtures("hostile")
@pytest.mark.parametrize("arguments", [["show", OWN, "--json"], ["export"]])
def test_json_never_holds_a_raw_escape(run, arguments):
    printed = done(run(*arguments))
    assert not obeyed(printed) & set("\x1b\x07\r\b\x00")


def test_complaints_quote_a_document_without_what_a_terminal_obeys(run, tmp_path):
    def spoil(body):
        body[f"k{ESCAPES[:-1]}"] = 1
        body["positions"][0]["stance"] = ESCAPES[:-1]
        body["quotes"][0]["segments"][0]["exact"] = ESCAPES[:-1]

    for name, content in (
        ("one.json", changed(spoil)),
        ("two.json", changed(lambda b: b["quotes"][0]["segments"][0].update(exact=ESCAPES[:-1]))),
        ("three.json", b'{"\\u001b[2J": 1, "\\u001b[2J": 2}'),
    ):
        (tmp_path / name).write_bytes(content)
        result = run("load", name)
        assert result.exit_code == 1
        assert obeyed(result.output) == set()


# attach-text


@pytest.fixture
def withheld(tmp_path, run):
    """Our own fixture loaded without its text."""
    write(tmp_path / "withheld.json", brief().withhold())
    done(run("load", "withheld.json"))


def stored(tmp_path):
    return execute(tmp_path / "wirebrief.db", "SELECT version, document FROM brief_version")


@pytest.mark.usefixtures("withheld")
def test_the_right_text_is_checked_and_nothing_is_stored(run, tmp_path):
    before = stored(tmp_path)
    text = done(run("attach-text", OWN, ARTICLE))
    assert text == f"All {brief().evidence_count} pieces of evidence in {OWN} point home.\n"
    assert stored(tmp_path) == before


@pytest.mark.usefixtures("withheld")
def test_the_right_text_can_be_kept_with_the_next_version_and_ids_stay(run, tmp_path):
    told = json.loads(done(run("attach-text", OWN, ARTICLE, "--keep", "--json")))
    assert told == {
        "id": OWN,
        "version": 2,
        "evidence": brief().evidence_count,
        "kept": True,
    }
    exported = json.loads(done(run("export", OWN)))
    committed = json.loads(document())
    assert exported["article"]["text"] == ARTICLE.read_bytes().decode()
    for kind in ("entities", "quotes", "issues", "positions", "pending_decisions"):
        assert [f["id"] for f in exported[kind]] == [f["id"] for f in committed[kind]]
    assert exported["quotes"][0]["segments"] == committed["quotes"][0]["segments"]
    assert done(run("db", "check"))


@pytest.mark.usefixtures("withheld")
@pytest.mark.parametrize("change", [b"\n", b" ", b"\xef\xbb\xbf", b"other"])
def test_another_text_is_refused_and_nothing_is_changed(run, tmp_path, change):
    before = stored(tmp_path)
    (tmp_path / "other.txt").write_bytes(change + ARTICLE.read_bytes())
    (line,) = said(run("attach-text", OWN, "other.txt", "--keep"))
    assert "SHA-256" in line
    assert stored(tmp_path) == before


@pytest.mark.usefixtures("withheld")
def test_a_text_with_other_line_ends_or_encoding_is_refused(run, tmp_path):
    text = ARTICLE.read_bytes()
    (tmp_path / "crlf.txt").write_bytes(text.replace(b"\n", b"\r\n"))
    (tmp_path / "utf16.txt").write_bytes(text.decode().encode("utf-16"))
    assert "SHA-256" in said(run("attach-text", OWN, "crlf.txt"))[0]
    assert "UTF-8" in said(run("attach-text", OWN, "utf16.txt"))[0]


def test_a_withheld_brief_that_lies_of_its_evidence_is_refused_by_the_text(run, tmp_path):
    honest = brief().withhold()
    first, *others = honest.entities
    mention = replace(first.mentions[0], sha256="0" * 64)
    lying = replace(honest, entities=(replace(first, mentions=(mention,)), *others))
    write(tmp_path / "lying.json", lying)
    done(run("load", "lying.json"))
    lines = said(run("attach-text", OWN, ARTICLE, "--keep"))
    assert any(line.split()[0].startswith("/entities/0/mentions/0") for line in lines[1:])
    assert len(stored(tmp_path)) == 1


def test_text_for_an_unknown_brief_is_refused(run, loaded_file):
    (line,) = said(run("attach-text", "nobody", ARTICLE, database=loaded_file))
    assert "nobody" in line


# export


def test_what_is_exported_and_loaded_elsewhere_has_the_same_bytes_and_etags(
    run, make_app, tmp_path, loaded_file
):
    write(tmp_path / "two.json", replace(brief(), review_status=ReviewStatus.CORRECTED))
    done(run("load", "two.json", database=loaded_file))
    (tmp_path / "all.jsonl").write_bytes(done(run("export", database=loaded_file)).encode())
    done(run("load", "all.jsonl", database=tmp_path / "other.db"))
    ours = everything(make_app(loaded_file).test_client())
    theirs = everything(make_app(tmp_path / "other.db").test_client())
    assert len(ours) > 250
    assert theirs == ours


def test_export_gives_those_that_are_asked_for_in_that_order(run, loaded_file):
    ids = ["tern-link-norway-refuses", OWN]
    lines = done(run("export", *ids, database=loaded_file)).splitlines()
    assert [json.loads(line)["id"] for line in lines] == ids
    assert "text" in json.loads(lines[0])["article"]


def test_export_of_an_unknown_id_prints_nothing_at_all(run, loaded_file):
    (line,) = said(run("export", OWN, "nobody", database=loaded_file))
    assert "nobody" in line


def test_an_empty_store_exports_nothing(run):
    done(run("db", "upgrade"))
    assert done(run("export")) == ""


# db


def test_upgrade_makes_a_database_and_does_nothing_the_second_time(run, tmp_path):
    for _ in range(2):
        assert "is up to date" in done(run("db", "upgrade"))
        assert execute(tmp_path / "wirebrief.db", "SELECT count(*) FROM brief") == [(0,)]


def test_a_sound_database_is_said_to_be_sound(run, loaded_file):
    assert "is sound" in done(run("db", "check", database=loaded_file))
    told = json.loads(done(run("db", "check", "--json", database=loaded_file)))
    assert told == {"place": str(loaded_file), "faults": []}


TAMPERED = {
    "a served body": "UPDATE brief_part SET body = CAST(REPLACE(body, 'Keane', 'Kaene') AS BLOB)",
    "a document": (
        "UPDATE brief_version SET document = CAST(REPLACE(document, 'Keane', 'Kaene') AS BLOB)"
    ),
    "a quote": "UPDATE quote SET body = CAST('{}' AS BLOB)",
    "an entity": "UPDATE entity SET etag = 'x'",
    "no part": "DELETE FROM brief_part WHERE part = 'quotes'",
    "no document": "DELETE FROM brief_version",
    "another date": "UPDATE brief SET dated = dated + 1",
    "another version": "UPDATE brief SET version = 9",
    "no quotes": "DELETE FROM quote_speaker; DELETE FROM quote",
    "no positions": "DELETE FROM position",
    "no decisions": "DELETE FROM pending_decision",
}


@pytest.mark.parametrize("how", TAMPERED)
def test_a_database_that_was_tampered_with_is_found_out(run, loaded_file, how):
    for statement in TAMPERED[how].split(";"):
        execute(loaded_file, statement)
    result = run("db", "check", database=loaded_file)
    assert result.exit_code == 1
    assert result.stdout == ""
    for line in result.stderr.splitlines():
        assert line.startswith("wirebrief: ")
    told = run("db", "check", "--json", database=loaded_file)
    assert told.exit_code == 1
    assert json.loads(told.stdout)["faults"]


def test_bytes_and_etag_that_were_changed_together_are_found_out(run, loaded_file):
    for table in ("brief_part", "quote", "position", "pending_decision"):
        (row,) = execute(loaded_file, f"SELECT rowid, body, etag FROM {table} LIMIT 1")
        forged = row[1].replace(b"machine", b"nobody!") + b" "
        update = f"UPDATE {table} SET body = ?, etag = ? WHERE rowid = ?"
        execute(loaded_file, update, forged, etag_of(forged), row[0])
        assert run("db", "check", database=loaded_file).exit_code == 1, table
        execute(loaded_file, update, row[1], row[2], row[0])
    assert done(run("db", "check", database=loaded_file))


# What a first review found


def one_line(content: bytes) -> bytes:
    return json.dumps(json.loads(content)).encode() + b"\n"


def test_a_line_that_clashes_keeps_the_lines_before_it_out_too(run, tmp_path):
    """The second document has another id and the findings of the first."""
    twin = document().replace(b'"aldermere-bin-strike-ballot', b'"twin')
    (tmp_path / "two.jsonl").write_bytes(one_line(document()) + b"\n" + one_line(twin))
    first, *faults = said(run("load", "two.jsonl"))
    assert "one thing is" in first
    assert faults[0].split("  ")[1].startswith("line 3:")
    assert done(run("export")) == ""


def test_json_lines_come_from_standard_input_too(run):
    loaded = done(run("load", "-", input=one_line(document())))
    assert loaded == f"{OWN}  version 1  created\n"


def test_an_id_that_no_url_could_hold_is_refused(run, tmp_path):
    (tmp_path / "long.json").write_bytes(changed(lambda body: body.update(id="a" * 201)))
    faults = said(run("load", "long.json"))
    assert any(fault.split()[0] == "/id" and "200" in fault for fault in faults[1:])
