"""Whole stories over HTTP, each with a server of its own."""

import json
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from pathlib import Path

import pytest

from tests.documents import OWN, document
from tests.serving import SECONDS_TO_STOP, WIREBRIEF, environment, free_port, serving
from tools.build_fixtures import FIXTURES


def wirebrief(folder, *arguments, **settings):
    """Runs a command to its end."""
    return subprocess.run(
        [WIREBRIEF, *arguments],
        cwd=folder,
        env=environment(**settings),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_a_newcomer_starts_it_reads_stops_it_and_finds_everything_again(tmp_path):
    for told in ["wirebrief: Loading the sample briefs into the empty database …\n", ""]:
        with serving(tmp_path, FIXTURES="on") as server:
            briefs = json.loads(server.ask("/v1/briefs").body)
            assert len(briefs["items"]) == 20
            first = briefs["items"][0]["links"]["self"]
            brief = server.ask(first)
            again = server.ask(first, **{"If-None-Match": brief.headers["etag"]})
            assert (brief.status, again.status, again.body) == (200, 304, b"")
            quotes = json.loads(server.ask("/v1/quotes?speaker=boris-pistorius").body)
            assert len(quotes["items"]) == 3
            assert server.ask("/docs").status == 200
            assert server.ask("/v1/quotes?speakr=x").status == 422
            head = server.ask(first, "HEAD")
            assert head.body == b""
            assert head.headers["content-length"] == str(len(brief.body))
            assert server.stop() == 0
            assert server.complained == told


def test_who_asks_for_no_samples_is_told_of_those_that_are_there(tmp_path, pristine_file):
    shutil.copy(pristine_file, tmp_path / "wirebrief.db")
    with serving(tmp_path, FIXTURES="off") as server:
        assert json.loads(server.ask("/v1/briefs").body)["items"]
        assert server.stop() == 0
    (line,) = server.complained.splitlines()
    assert line.startswith("wirebrief: WIREBRIEF_FIXTURES=off keeps the samples out of an empty")
    assert str(tmp_path / "wirebrief.db") in line


def test_who_has_no_samples_is_told_nothing_of_them(tmp_path):
    with serving(tmp_path, FIXTURES="off") as server:
        assert server.stop() == 0
    assert server.complained == ""


def test_a_first_start_that_is_killed_in_the_midst_is_made_good_by_the_next(tmp_path):
    process = subprocess.Popen(
        [WIREBRIEF, "serve"],
        cwd=tmp_path,
        env=environment(PORT=str(free_port()), FIXTURES="on"),
        stdout=subprocess.DEVNULL,
    )
    while sum(file.stat().st_size for file in tmp_path.glob("wirebrief.db*")) < 1_000_000:
        assert process.poll() is None
        time.sleep(0.01)
    process.kill()
    process.wait()
    with closing(sqlite3.connect(tmp_path / "wirebrief.db")) as opened:
        assert opened.execute("SELECT count(*) FROM brief").fetchone() == (0,)
    with serving(tmp_path, FIXTURES="on") as server:
        count = follow_to_end(server, "/v1/briefs?limit=100")
    assert count == len(list((FIXTURES / "briefs").glob("*.json")))


def follow_to_end(server, path):
    """How many items a list has."""
    count = 0
    while path:
        page = json.loads(server.ask(path).body)
        count += len(page["items"])
        path = page["next"]
    return count


def test_what_it_prints_leads_to_the_documentation_and_to_a_first_answer(tmp_path, loaded_file):
    with serving(tmp_path) as server:
        links = re.findall(r"http://\S+", server.printed)
        assert server.printed.startswith(f"wirebrief is at {server.address} ")
        assert f"{server.address}/docs" in links
        for link in links:
            assert server.ask(link.removeprefix(server.address) or "/").status == 200
        curl = server.printed.splitlines()[-1].split()[-3:]
        answered = json.loads(server.ask(links[-1].removeprefix(server.address)).body)
        assert "curl" in curl
        assert answered["items"]


def test_without_the_fixtures_it_begins_empty_and_says_a_curl_that_works(tmp_path):
    with serving(tmp_path) as server:
        for noun in ("briefs", "entities", "quotes", "positions", "issues", "pending-decisions"):
            answer = server.ask(f"/v1/{noun}")
            assert json.loads(answer.body) == {"items": [], "next": None}
        link = re.findall(r"curl (http://\S+)", server.printed)[-1]
        assert server.ask(link.removeprefix(server.address)).status == 200


def test_a_store_that_holds_something_is_not_filled_with_the_fixtures(tmp_path):
    (tmp_path / "one.json").write_bytes(document())
    assert wirebrief(tmp_path, "load", "one.json").returncode == 0
    with serving(tmp_path, FIXTURES="on") as server:
        assert [b["id"] for b in json.loads(server.ask("/v1/briefs").body)["items"]] == [OWN]


def test_a_brief_that_is_loaded_while_it_serves_is_there_at_the_next_request(tmp_path, loaded_file):
    with serving(tmp_path) as server:
        body = json.loads(wirebrief(tmp_path, "export", OWN).stdout)
        body["review_status"] = "corrected"
        (tmp_path / "changed.json").write_text(json.dumps(body), "utf-8")
        before = server.ask(f"/v1/briefs/{OWN}")
        assert wirebrief(tmp_path, "load", "changed.json").returncode == 0
        after = server.ask(f"/v1/briefs/{OWN}", **{"If-None-Match": before.headers["etag"]})
        assert after.status == 200
        assert json.loads(after.body)["version"] == 2
        assert after.headers["etag"] != before.headers["etag"]


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_stops_it_with_0_and_without_a_word(tmp_path, how):
    with serving(tmp_path) as server:
        assert server.stop(how) == 0
        assert server.complained == ""


def test_signals_one_after_the_other_stop_it_like_one(tmp_path):
    """Ctrl-C or `kill` at a group reaches it twice: by itself, and by way of `make`."""
    with serving(tmp_path) as server:
        for _ in range(3_000):
            server.process.send_signal(signal.SIGTERM)
        assert server.process.wait(SECONDS_TO_STOP) == 0


def test_a_signal_within_the_handling_of_another_is_no_deadlock():
    """The same, made certain: signals rain while the handler’s own event is being set."""
    script = """
import os, signal, threading
from api.serving import Interruption

event = Interruption()
signal.signal(signal.SIGUSR1, lambda *_: event.set())

def rain():
    for _ in range(20_000):
        os.kill(os.getpid(), signal.SIGUSR1)

raining = threading.Thread(target=rain)
raining.start()
while raining.is_alive():
    event.set()
    event.wait()
"""
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)


def test_a_port_in_use_is_one_sentence_and_1(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        ended = wirebrief(tmp_path, "serve", PORT=str(taken.getsockname()[1]))
    assert ended.returncode == 1
    assert ended.stdout == ""
    (line,) = ended.stderr.splitlines()
    assert "WIREBRIEF_PORT" in line


def test_a_second_server_does_not_share_the_port_of_the_first(tmp_path):
    with serving(tmp_path) as server:
        ended = wirebrief(tmp_path, "serve", PORT=str(server.port))
        assert ended.returncode == 1
        assert server.ask("/livez").status == 200


@pytest.mark.parametrize("host", ["256.1.1.1", "no.such.host.invalid", "203.0.113.7"])
def test_an_address_that_is_not_ours_is_one_sentence_and_1(tmp_path, host):
    ended = wirebrief(tmp_path, "serve", HOST=host, PORT=str(free_port()))
    assert ended.returncode == 1
    (line,) = ended.stderr.splitlines()
    assert host in line


def test_exit_codes_are_those_of_the_process_itself(tmp_path):
    assert wirebrief(tmp_path, "show", "nobody").returncode == 1
    assert wirebrief(tmp_path, "show").returncode == 2
    assert wirebrief(tmp_path, "db", "upgrade").returncode == 0
    assert wirebrief(tmp_path, "db", "check", PROT="1").returncode == 1


def test_an_output_that_is_closed_early_is_no_catastrophe(tmp_path, loaded_file):
    command = f"{WIREBRIEF} export | head -c 10"
    ended = subprocess.run(
        ["bash", "-c", command], cwd=tmp_path, env=environment(), capture_output=True, timeout=60
    )
    assert ended.stdout == b'{"id":"add'
    assert ended.stderr == b""


def test_many_readers_at_once_all_get_the_same_answer(tmp_path, loaded_file):
    with serving(tmp_path) as server, ThreadPoolExecutor(16) as pool:
        paths = ["/v1/briefs/nato-ukraine-membership", "/v1/quotes", "/livez", "/v1/entities"] * 40
        answers = list(pool.map(server.ask, paths))
    assert {answer.status for answer in answers} == {200}
    for path in set(paths):
        bodies = {a.body for p, a in zip(paths, answers, strict=True) if p == path}
        assert len(bodies) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux says how memory is shared")
def test_the_process_that_serves_shares_with_its_parent_most_of_what_that_imported(tmp_path):
    with serving(tmp_path):
        pass  # makes the database, for which it imports more
    with serving(tmp_path) as server:
        server.ask("/v1/briefs")
        parent = server.process.pid
        (child,) = Path(f"/proc/{parent}/task/{parent}/children").read_text("ascii").split()
        said = Path(f"/proc/{child}/smaps_rollup").read_text("ascii")
    kilobytes = {line.split(":")[0]: int(line.split()[1]) for line in said.splitlines()[1:]}
    assert kilobytes["Shared_Dirty"] > kilobytes["Private_Dirty"]


def test_hostile_requests_leave_it_alive(tmp_path):
    with serving(tmp_path) as server:
        for raw in (
            b"\x00\x01\x02\r\n\r\n",
            b"GET / HTTP/9.9\r\n\r\n",
            b"GET /v1/briefs HTTP/1.1\r\n\r\n",
            b"GET /v1/briefs?limit=%zz HTTP/1.1\r\nHost: x\r\n\r\n",
            b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
            b"GET /v1/\xff\xfe HTTP/1.1\r\nHost: x\r\n\r\n",
            b"POST /v1/briefs HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n",
        ):
            with socket.create_connection(("127.0.0.1", server.port), 5) as connection:
                connection.sendall(raw)
                with suppress(OSError):  # it may have answered and closed already
                    connection.shutdown(socket.SHUT_WR)
                    connection.settimeout(5)
                    assert b" 500 " not in connection.recv(200)
            assert server.ask("/livez").status == 200
        assert "Traceback" not in server.complained


def answered(server, head):
    """What comes back for the head of a request, as it stands."""
    with socket.create_connection(("127.0.0.1", server.port), 5) as connection:
        connection.sendall(head.encode("latin-1") + b"Connection: close\r\n\r\n")
        return b"".join(iter(lambda: connection.recv(65536), b"")).decode()


def test_who_says_no_host_is_asked_for_one_but_by_the_old_http_which_has_none(
    tmp_path, loaded_file
):
    calendar = "GET /v1/pending-decisions.ics HTTP"
    with serving(tmp_path, DATABASE_URL=f"sqlite:///{loaded_file}") as server:
        for without in ("", "Host:\r\n", "Host: a.example\r\nHost: b.example\r\n", "Host: é\r\n"):
            said = answered(server, f"{calendar}/1.1\r\n{without}")
            assert said.startswith("HTTP/1.1 400 "), without
            assert "/problems/bad-request" in said
        said = answered(server, f"{calendar}/1.0\r\n")
        assert said.startswith("HTTP/1.0 200 ")
        assert f"URL:{server.address}/v1/briefs/" in said.replace("\r\n ", "")


def test_a_brief_is_shown_on_a_terminal_that_does_not_know_its_characters(tmp_path):
    (tmp_path / "one.json").write_bytes(document())
    assert wirebrief(tmp_path, "load", "one.json").returncode == 0
    shown = subprocess.run(
        [WIREBRIEF, "show", OWN],
        cwd=tmp_path,
        env=environment() | {"PYTHONIOENCODING": "ascii"},
        capture_output=True,
        timeout=60,
    )
    assert (shown.returncode, shown.stderr) == (0, b"")
    assert shown.stdout.isascii()
    assert b"Who said what" in shown.stdout


def test_the_port_is_free_again_when_the_main_process_is_killed(tmp_path):
    with serving(tmp_path) as server:
        port = int(server.address.rpartition(":")[2])
        server.process.kill()
        server.process.wait()
        for _ in range(100):
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
            except ConnectionRefusedError:
                break
            time.sleep(0.05)
        else:
            pytest.fail("Somebody still answers.")


def test_a_port_that_is_taken_leaves_no_database_behind(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        refused = wirebrief(tmp_path, "serve", PORT=port, FIXTURES="on")
    assert refused.returncode == 1
    assert list(tmp_path.iterdir()) == []
