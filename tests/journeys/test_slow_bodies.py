"""Bodies that come slowly, over a server of its own: whoever reads is answered meanwhile."""

import json
import socket
import time
from contextlib import ExitStack, suppress

from tests.journeys.test_taking_in import FIRST, key_of, post
from tests.serving import serving

SLOW = 40  # more than the server has threads
BYTES = 1_000  # that each of them says it will send
SECONDS = 3.0  # for a read, which takes a thousandth of that on a quiet machine


def begin(server, key):
    """A connection that has sent the head of a post and the first byte of its body."""
    connection = socket.create_connection(("127.0.0.1", server.port), timeout=5)
    head = (
        f"POST /v1/briefs HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {key}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {BYTES}\r\n\r\n{{"
    )
    connection.sendall(head.encode())
    return connection


def send_a_byte(connection):
    with suppress(OSError):  # the server has answered this one and closed it
        connection.sendall(b" ")


def test_readers_are_answered_and_posters_told_while_forty_bodies_come_a_byte_a_second(tmp_path):
    with serving(tmp_path) as server:
        key = key_of(tmp_path)
        with ExitStack() as open_ones:
            slow = [open_ones.enter_context(begin(server, key)) for _ in range(SLOW)]
            for _ in range(4):
                for connection in slow:
                    send_a_byte(connection)
                second = time.monotonic() + 1
                while time.monotonic() < second:
                    asked = time.monotonic()
                    assert server.ask("/v1/quotes").status == 200
                    assert time.monotonic() - asked < SECONDS
                    time.sleep(0.05)
            headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
            body = json.dumps({"article": {"text": FIRST}}).encode()
            told = server.send("/v1/briefs", "POST", headers, body)
            assert told.status == 503
            assert int(told.headers["retry-after"]) > 0
            problem = json.loads(told.body)
            assert problem["type"] == "/problems/unavailable"
            assert "bod" in problem["detail"]
        deadline = time.monotonic() + 5
        while (status := post(server, key, {"text": FIRST})[0]) == 503:
            assert time.monotonic() < deadline
        assert status == 201
