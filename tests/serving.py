"""A real `wirebrief serve` on a free port, ended by its own process id."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path

WIREBRIEF = Path(sys.executable).with_name("wirebrief")
SECONDS_TO_START = 30
SECONDS_TO_STOP = 15


def heed_ctrl_c() -> None:
    """For a new process: it hears of Ctrl-C also where the tests run in the background, which
    ignores it.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@dataclass(frozen=True)
class Answer:
    """What a server answered."""

    status: int
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Served:
    """A running server, and what it printed so far."""

    port: int
    process: "subprocess.Popen[bytes]"
    folder: Path

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def printed(self) -> str:
        return (self.folder / f"{self.port}.out").read_text("utf-8")

    @property
    def complained(self) -> str:
        return (self.folder / f"{self.port}.err").read_text("utf-8")

    def ask(self, path: str, method: str = "GET", **headers: str) -> Answer:
        return self.send(path, method, headers)

    def send(
        self, path: str, method: str, headers: dict[str, str], body: bytes | None = None
    ) -> Answer:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request(method, path, body=body, headers=headers)
            response = connection.getresponse()
            return Answer(response.status, dict(response.getheaders()), response.read())
        finally:
            connection.close()

    def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Ends the server; gives its exit status."""
        self.process.send_signal(how)
        return self.process.wait(SECONDS_TO_STOP)


def free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])


def environment(**settings: str) -> dict[str, str]:
    """The environment of a command, without settings of the one who runs the tests.

    A new database begins empty: to load the fixtures takes longer than most of what a test does.
    `loaded_file` has them already.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith("WIREBRIEF_")}
    given = {"FIXTURES": "off"} | settings
    return kept | {f"WIREBRIEF_{name}": value for name, value in given.items()}


@contextmanager
def serving(folder: Path, *options: str, **settings: str) -> Iterator[Served]:
    """A server that keeps its database in a folder; ready when this begins, ended when it ends."""
    port = free_port()
    with (folder / f"{port}.out").open("wb") as out, (folder / f"{port}.err").open("wb") as err:
        process = subprocess.Popen(
            [WIREBRIEF, "serve", *options],
            cwd=folder,
            env=environment(PORT=str(port), **settings),
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
        )
    served = Served(port, process, folder)
    try:
        wait_until_ready(served)
        yield served
    finally:
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(SECONDS_TO_STOP)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def wait_until_ready(served: Served) -> None:
    deadline = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < deadline:
        if served.process.poll() is not None:
            raise AssertionError(f"The server stopped by itself: {served.complained}")
        try:
            if served.ask("/readyz").status == 200:
                return
        except (OSError, HTTPException):
            pass
        time.sleep(0.05)
    raise AssertionError(f"The server was not ready after {SECONDS_TO_START} s.")
