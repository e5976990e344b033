"""Whole stories of articles that come in: over HTTP, from folders, through `kill -9`."""

import json
import os
import pty
import random
import re
import signal
import sqlite3
import subprocess
import time
from contextlib import closing, suppress
from pathlib import Path

import pytest

from tests.serving import WIREBRIEF, environment, heed_ctrl_c, serving
from tests.shapes import assert_evidence, evidence_in

FIRST = """Vote on Old Harbour Put Off

OSTREHAVN, Denmark — Mayor Signe Dahlgaard said on Tuesday that she opposes the Velmar Harbour \
Company’s plan to widen the old harbour. “We cannot breathe in July,” she told reporters.
"""
SECOND = """Mayor Softens on Harbour

OSTREHAVN, Denmark — “I have listened,” Signe Dahlgaard, the mayor of Ostrehavn, said on Monday. \
She now supports the Velmar Harbour Company’s plan to widen the old harbour, she added.
"""
ARTICLES = 2_000
KILLS = 50
FEW = 400  # which fill more than the disk that they are given


def wirebrief(folder, *words, **settings):
    return subprocess.run(
        [WIREBRIEF, *map(str, words)],
        cwd=folder,
        env=environment(**settings),
        capture_output=True,
        text=True,
        timeout=300,
    )


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request):
    """The settings of a service over an empty store of either kind."""
    settings = {}
    if request.param == "postgresql":
        settings["DATABASE_URL"] = request.getfixturevalue("postgresql_url")
    return settings


def key_of(folder, **settings):
    made = wirebrief(folder, "keys", "create", "--name", "desk", "--json", **settings)
    return json.loads(made.stdout)["key"]


def post(server, key, article):
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
    body = json.dumps({"article": article}).encode()
    answer = server.send("/v1/briefs", "POST", headers, body)
    return answer.status, json.loads(answer.body)


def test_post_read_back_and_follow_an_evidence_into_the_text(tmp_path, store):
    with serving(tmp_path, **store) as server:
        status, brief = post(server, key_of(tmp_path, **store), {"text": FIRST})
        assert status == 201
        read = json.loads(server.ask(brief["links"]["self"]).body)
        assert read == brief
        text = json.loads(server.ask(brief["links"]["article"]).body)["text"]
        for evidence in evidence_in(read):
            assert_evidence(evidence, text)
        (quote,) = [q for q in brief["quotes"] if q["type"] == "direct"]
        alone = json.loads(server.ask(f"/v1/quotes/{quote['id']}").body)
        segment = alone["segments"][0]
        assert text[segment["start"] : segment["end"]] == "We cannot breathe in July,"


def test_post_an_update_and_see_the_ids_kept(tmp_path, store):
    with serving(tmp_path, **store) as server:
        key, url = key_of(tmp_path, **store), "https://baltic.example/harbour"
        _, first = post(server, key, {"text": FIRST, "url": url})
        update = FIRST.replace("on Tuesday", "late on Tuesday") + "\nThe vote is in March.\n"
        status, second = post(server, key, {"text": update, "url": url})
        assert (status, second["version"], second["id"]) == (200, 2, first["id"])
        ids = {quote["id"] for quote in first["quotes"] if quote["type"] == "direct"}
        assert ids
        assert ids <= {quote["id"] for quote in second["quotes"]}
        listed = json.loads(server.ask("/v1/briefs").body)["items"]
        assert [brief["version"] for brief in listed] == [2]


def test_a_speaker_is_found_over_two_articles_and_a_stance_is_seen_to_move(tmp_path, store):
    with serving(tmp_path, **store) as server:
        key = key_of(tmp_path, **store)
        for text, day in ((FIRST, "10"), (SECOND, "20")):
            sent = {"text": text, "published_at": f"2026-02-{day}T09:00:00Z"}
            assert post(server, key, sent)[0] == 201
        profile = json.loads(server.ask("/v1/entities/signe-dahlgaard").body)
        assert profile["counts"]["briefs"] == 2
        assert profile["first_seen"] == "2026-02-10T09:00:00Z"
        assert profile["last_seen"] == "2026-02-20T09:00:00Z"
        spoken = json.loads(server.ask("/v1/quotes?speaker=signe-dahlgaard").body)["items"]
        assert len({quote["brief"]["id"] for quote in spoken}) == 2
        issues = json.loads(server.ask("/v1/issues").body)["items"]
        (moved,) = [move for issue in issues for move in issue["moved"]]
        assert moved["holder"]["id"] == "signe-dahlgaard"
        assert (moved["from"], moved["to"]) == ("opposes", "supports")


def test_the_key_of_the_demo_writes_until_the_next_start(tmp_path):
    def key_in(printed):
        return next(word for word in printed.split() if word.startswith("wb_"))

    with serving(tmp_path, "--demo-key") as server:
        first = key_in(server.printed)
        assert post(server, first, {"text": FIRST})[0] == 201
    with serving(tmp_path, "--demo-key") as server:
        assert post(server, first, {"text": SECOND})[0] == 401
        assert post(server, key_in(server.printed), {"text": SECOND})[0] == 201


def test_others_are_answered_while_articles_are_read(tmp_path, loaded_file):
    with serving(tmp_path) as server:
        key = key_of(tmp_path)
        long = "\n\n".join(f"{n}. {FIRST}" for n in range(700))
        sent = json.dumps({"article": {"text": long}}).encode()
        posting = subprocess.Popen(
            [
                *("curl", "-s", "-o", os.devnull, "-w", "%{http_code}", "--data-binary", "@-"),
                *("-H", f"Authorization: Bearer {key}", "-H", "Content-Type: application/json"),
                f"{server.address}/v1/briefs",
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert posting.stdin
        posting.stdin.write(sent)
        posting.stdin.close()
        answered = 0
        while posting.poll() is None:
            assert server.ask("/v1/quotes?limit=5").status == 200
            answered += 1
        assert posting.stdout
        assert posting.stdout.read() == b"201"
        posting.stdout.close()
        assert answered > 5


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """Two thousand short articles, one a line."""
    file = tmp_path_factory.mktemp("archive") / "archive.jsonl"
    said = "Bridge {0}\n\nMayor Ann Bell said she opposes bridge {0}. “It leaks,” she said.\n"
    lines = (json.dumps({"text": said.format(n)}) + "\n" for n in range(ARTICLES))
    file.write_text("".join(lines), "utf-8")
    return file


def readers_in(folder):
    """The processes that still work in a folder, five seconds after the last was killed."""
    deadline = time.monotonic() + 5
    while True:
        found = []
        for process in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                if os.readlink(process / "cwd") == str(folder):
                    found.append(process.name)
        if not found or time.monotonic() > deadline:
            return found
        time.sleep(0.1)


def wait_for_a_new_one(process):
    """Reads what an ingest prints until an article is kept that was not there before."""
    for line in process.stdout:
        if b'"outcome":"new"' in line:
            return
    raise AssertionError("It ended with nothing new.")


def test_fifty_times_killed_at_random_and_run_again_every_article_is_one_brief(tmp_path, archive):
    chance = random.Random(7)
    kept = 0
    for number in range(KILLS):
        process = subprocess.Popen(
            [WIREBRIEF, "ingest", "--json", "--jobs", str(1 + number % 2), archive],
            cwd=tmp_path,
            env=environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        if number % 3 == 2:  # in the midst of keeping, however fast the machine is
            wait_for_a_new_one(process)
            time.sleep(chance.uniform(0, 0.1))
        else:  # while it begins, and reads what it has not kept yet
            time.sleep(chance.uniform(0.1, 0.7))
        process.kill()
        process.communicate()
        if number % 10 == 9:
            exported = wirebrief(tmp_path, "export")
            assert exported.returncode == 0, exported.stderr
            count = len(exported.stdout.splitlines())
            assert kept < count or count == ARTICLES  # it goes on
            assert count < ARTICLES or number > 9  # and was killed on the way
            kept = count
    assert readers_in(tmp_path) == []  # none outlives the command that was killed
    ended = wirebrief(tmp_path, "ingest", archive)
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.splitlines()[-1].startswith(f"{ARTICLES:,} articles: ")
    assert len(wirebrief(tmp_path, "export").stdout.splitlines()) == ARTICLES
    checked = wirebrief(tmp_path, "db", "check")
    assert checked.returncode == 0, checked.stderr
    again = wirebrief(tmp_path, "ingest", archive)
    assert f"{ARTICLES:,} known" in again.stdout


def has_kept(file):
    """Whether a database holds a brief; a command that asks takes as long as some 500 of them."""
    with (
        suppress(sqlite3.OperationalError),
        closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as database,
    ):
        return database.execute("SELECT 1 FROM brief").fetchone() is not None
    return False


def test_a_full_disk_is_a_sentence_and_the_next_run_goes_on(tmp_path, archive):
    few = tmp_path / "few.jsonl"
    few.write_text("".join(archive.read_text("utf-8").splitlines(True)[:FEW]), "utf-8")
    limited = f"ulimit -f 4000; exec {WIREBRIEF} ingest {few}"  # KiB that a file may have
    ended = subprocess.run(
        ["bash", "-c", limited],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert ended.returncode == 1
    assert "disk" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert wirebrief(tmp_path, "db", "check").returncode == 0
    kept = len(wirebrief(tmp_path, "export").stdout.splitlines())
    assert 0 < kept < FEW
    assert wirebrief(tmp_path, "ingest", few).returncode == 0
    assert len(wirebrief(tmp_path, "export").stdout.splitlines()) == FEW


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupt_says_what_is_kept_and_the_next_run_goes_on(tmp_path, archive, jobs):
    process = subprocess.Popen(
        [WIREBRIEF, "ingest", "--jobs", jobs, archive],
        cwd=tmp_path,
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=heed_ctrl_c,
    )
    while not has_kept(tmp_path / "wirebrief.db"):
        assert process.poll() is None
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "new" in out
    assert "the same command goes on" in err
    assert "Traceback" not in err
    assert wirebrief(tmp_path, "db", "check").returncode == 0


def test_a_reading_process_that_is_killed_costs_nothing_and_the_cure_is_told(tmp_path, archive):
    with subprocess.Popen(
        [WIREBRIEF, "ingest", "--jobs", "2", archive],
        cwd=tmp_path,
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        while not has_kept(tmp_path / "wirebrief.db"):
            assert process.poll() is None
            time.sleep(0.05)
        os.kill(reading_processes_of(process.pid)[0], signal.SIGKILL)
        try:
            out, err = process.communicate(timeout=60)
        finally:
            process.kill()  # else a command that hangs would be waited for without end
    assert process.returncode == 1
    assert "new" in out
    assert "run the same command again" in err
    assert "the same command goes on" in err
    assert "`--jobs 1`" in err
    assert "Traceback" not in err
    kept = len(wirebrief(tmp_path, "export").stdout.splitlines())
    few = tmp_path / "few.jsonl"
    few.write_text("".join(archive.read_text("utf-8").splitlines(keepends=True)[:60]), "utf-8")
    assert wirebrief(tmp_path, "ingest", "--jobs", "1", few).returncode == 0
    assert len(wirebrief(tmp_path, "export").stdout.splitlines()) == max(kept, 60)


def reading_processes_of(pid):
    """The ids of the processes that read for a command."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
    return [
        int(child)
        for child in children
        if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes()
    ]


def test_the_bar_counts_rate_and_time_left_over_the_whole_run(tmp_path):
    """Those of a transaction are told at once: by themselves they would be thousands a second."""
    count = 120
    lines = (json.dumps({"text": f"{FIRST}\nNumber {n}.\n"}) for n in range(count))
    (tmp_path / "many.jsonl").write_text("\n".join(lines), "utf-8")
    began = time.monotonic()
    shown = on_terminal(tmp_path, "ingest", "many.jsonl", "--jobs", "1")
    took = time.monotonic() - began
    told = [int(done) for done in re.findall(rf"(\d+)/{count}", shown) if int(done)]
    assert told[0] < count
    rates = [float(rate.replace(",", "")) for rate in re.findall(r"([\d,.]+)/s", shown)]
    assert rates
    least = told[0] / took  # of the first, which took a part of that time
    assert all(least / 2 < rate < 2_000 for rate in rates), rates
    assert re.search(r"/s\s+0:\d\d:\d\d", shown)


def on_terminal(folder, *words):
    """What a command writes on a terminal as its standard error."""
    ours, its = pty.openpty()
    with open(ours, "rb", buffering=0) as read_from:
        with open(its, "wb", buffering=0) as terminal:
            process = subprocess.Popen(
                [WIREBRIEF, *words],
                cwd=folder,
                env=environment() | {"TERM": "xterm", "COLUMNS": "100"},
                stdout=subprocess.DEVNULL,
                stderr=terminal,
            )
        shown = b""
        with suppress(OSError):  # what a terminal without a writer says
            while part := read_from.read(65_536):
                shown += part
        assert process.wait(60) == 0
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown.decode())
