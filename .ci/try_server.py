"""Starts a wirebrief server, asks it two things as a newcomer would, stops it.

    try_server.py [--folder DIR] [--database FILE] COMMAND...

Waits for `/readyz`, then expects the sample brief under `/v1` and the
documentation under `/docs`. Whatever happens, the server is stopped.
"""

import argparse
import json
import os
import signal
import socket
import subprocess
import sys
import time
from http.client import HTTPConnection, HTTPException
from pathlib import Path

SAMPLE = "nato-ukraine-membership"
SECONDS_TO_START = 45
SECONDS_TO_STOP = 15


def free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])


def ask(port: int, path: str) -> tuple[int, bytes]:
    connection = HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", path)
        response = connection.getresponse()
        if response.status in (301, 302, 307, 308) and (there := response.getheader("Location")):
            return ask(port, there)
        return response.status, response.read()
    finally:
        connection.close()


def wait_until_ready(server: subprocess.Popen[bytes], port: int) -> None:
    deadline = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < deadline:
        if server.poll() is not None:
            sys.exit(f"The server stopped by itself with exit code {server.returncode}.")
        try:
            if ask(port, "/readyz")[0] == 200:
                return
        except (OSError, HTTPException):
            pass
        time.sleep(0.1)
    sys.exit(f"The server was not ready after {SECONDS_TO_START} s.")


def check(port: int) -> None:
    status, body = ask(port, f"/v1/briefs/{SAMPLE}")
    if status != 200 or json.loads(body).get("id") != SAMPLE:
        sys.exit(f"The sample brief answered {status}: {body[:300]!r}")
    status, body = ask(port, "/docs")
    if status != 200 or b"<html" not in body.lower():
        sys.exit(f"/docs answered {status}: {body[:300]!r}")


def stop(server: subprocess.Popen[bytes]) -> None:
    """Stops the group that the server leads: `make`, and what it started."""
    os.killpg(server.pid, signal.SIGTERM)
    try:
        server.wait(SECONDS_TO_STOP)
    except subprocess.TimeoutExpired:
        os.killpg(server.pid, signal.SIGKILL)
        server.wait()
        sys.exit(f"The server did not stop within {SECONDS_TO_STOP} s.")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, help="where the server runs")
    parser.add_argument("--database", type=Path, help="a SQLite file in place of the usual one")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    options = parser.parse_args()

    port = free_port()
    settings = {"WIREBRIEF_PORT": str(port)}
    if options.database:
        settings["WIREBRIEF_DATABASE_URL"] = f"sqlite:///{options.database}"
    server = subprocess.Popen(
        options.command,
        cwd=options.folder,
        env=os.environ | settings,
        stdin=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        started = time.monotonic()
        wait_until_ready(server, port)
        took = time.monotonic() - started
        check(port)
    finally:
        if server.poll() is None:
            stop(server)
    command = " ".join(options.command)
    print(f"{command}: ready after {took:.1f} s, sample brief and /docs answered.")


if __name__ == "__main__":
    main()
