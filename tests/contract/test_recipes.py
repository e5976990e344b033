"""The Python client of docs/recipes.md, where a service is away, or will not have an article."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from brief.submissions import MOST_BYTES
from tests.contract.test_docs import ADDRESS, ROOT, blocks, key_of
from tests.serving import Served, environment, serving

(PROGRAM,) = blocks(ROOT / "docs" / "recipes.md", "python")
CLIENT = PROGRAM.partition("\n\n\ntext = ")[0]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serving(tmp_path_factory.mktemp("recipes"), "--demo-key") as served:
        yield served


def run(
    server: Served, article: str, address: str | None = None
) -> "subprocess.CompletedProcess[str]":
    """Runs the client with an article, as Python writes it; prints the id of its brief."""
    program = f"{CLIENT}\n\n\nprint(brief_of({article})['id'])\n"
    return subprocess.run(
        [sys.executable, "-c", program.replace(ADDRESS, address or server.address)],
        env=environment() | {"KEY": key_of(server)},
        capture_output=True,
        text=True,
        timeout=60,
    )


@contextmanager
def front(server: Served, answers: list[str], keys: list[str]) -> Iterator[str]:
    """The address of what stands before a server, and answers first what is given."""

    class Front(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            keys.append(self.headers["Idempotency-Key"])
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if (said := answers.pop(0)) == "nothing":
                return
            if said == "busy":
                self.send_response(503)
                self.send_header("Retry-After", "1")
                self.send_header("Content-Type", "text/plain")
                self.end_headers()
                return
            behind = HTTPConnection("127.0.0.1", server.port, timeout=30)
            behind.request("POST", self.path, body, dict(self.headers.items()))
            answer = behind.getresponse()
            content = answer.read()
            behind.close()
            if said == "done and lost":
                return
            self.send_response(answer.status)
            self.send_header("Content-Type", answer.headers["Content-Type"])
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Front) as made:
        thread = threading.Thread(target=made.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{made.server_port}"
        finally:
            made.shutdown()
            thread.join()


def test_the_client_is_some_twenty_lines_with_requests() -> None:
    body = CLIENT.partition("def brief_of")[2].splitlines()
    assert len(body) <= 26
    assert "import requests" in CLIENT


@pytest.mark.parametrize("first", ["nothing", "busy", "done and lost"])
def test_an_article_is_sent_again_under_the_same_key_where_the_service_is_away(
    server: Served, first: str
) -> None:
    keys: list[str] = []
    with front(server, [first, "through"], keys) as address:
        ended = run(server, f"{{'text': 'The vote is put off. {first}.'}}", address)
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.startswith("the-vote-is-put-off")
    assert len(keys) == 2
    assert len(set(keys)) == 1


def test_a_service_that_stays_away_is_an_error_of_the_connection() -> None:
    program = f"{CLIENT}\n\n\nbrief_of({{'text': 'x'}}, tries=1)\n".replace(":8000", ":9")
    ended = subprocess.run(
        [sys.executable, "-c", program],
        env=environment() | {"KEY": "x"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert "requests.exceptions.ConnectionError" in ended.stderr.splitlines()[-1]


def test_a_body_that_is_too_large_is_told_in_the_words_of_the_problem(server: Served) -> None:
    for size in (MOST_BYTES + 1, 4 * MOST_BYTES):
        ended = run(server, f"{{'text': 'x' * {size}}}")
        assert "ValueError: " in ended.stderr, ended.stderr
        assert f"larger than the {MOST_BYTES:,} bytes" in ended.stderr


def test_what_is_wrong_with_an_article_is_told_with_its_pointer(server: Served) -> None:
    ended = run(server, "{'text': 'x', 'url': 'a b'}")
    assert "/article/url: It is no URI." in ended.stderr
