"""Server processes to measure: pinned to one core, waited for, looked at, ended."""

import os
import random
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path

HOST = "127.0.0.1"
PORTS = range(8500, 8600)
ROOT = Path(__file__).parents[1]
SECONDS_TO_START = 60
SECONDS_TO_STOP = 15
SERVER_CORE, LOAD_CORE = 0, 1


@dataclass(frozen=True, slots=True)
class Started:
    """A server that answers, and how long it took from the start of its process to that."""

    pid: int
    port: int
    seconds: float


def on_core(core: int) -> list[str]:
    """What begins a command that shall keep to one core; nothing where that cannot be."""
    allowed = sorted(os.sched_getaffinity(0))
    if len(allowed) < 2 or shutil.which("taskset") is None:
        return []
    return ["taskset", "--cpu-list", str(allowed[core])]


@contextmanager
def serving(
    command: Sequence[str | Path], port: int, path: str, environment: Mapping[str, str]
) -> Iterator[Started]:
    """A server that has answered 200 at a path; ended when this ends."""
    began = time.perf_counter()
    process = subprocess.Popen(
        [*on_core(SERVER_CORE), *command],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
    )
    try:
        wait_for(process, port, path)
        yield Started(process.pid, port, time.perf_counter() - began)
    finally:
        process.terminate()
        try:
            process.wait(SECONDS_TO_STOP)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def wait_for(process: "subprocess.Popen[bytes]", port: int, path: str) -> None:
    """Returns when a server answers 200, asked each hundredth of a second."""
    deadline = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise SystemExit(f"A server ended by itself with {process.returncode}.")
        with suppress(OSError, HTTPException):
            if fetch(port, path)[0] == 200:
                return
        time.sleep(0.01)
    raise SystemExit(f"A server did not answer within {SECONDS_TO_START} s.")


def free_port() -> int:
    """A port that nothing listens at. Our server would share one without a word."""
    for port in random.sample(PORTS, len(PORTS)):
        with socket.socket() as probe, suppress(OSError):
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((HOST, port))
            probe.listen()
            return port
    raise SystemExit(f"No port from {PORTS[0]} to {PORTS[-1]} is free.")


def fetch(port: int, path: str, headers: Mapping[str, str] | None = None) -> tuple[int, str, bytes]:
    """Status, ETag and body of one GET, over a connection of its own."""
    connection = HTTPConnection(HOST, port, timeout=30)
    try:
        connection.request("GET", path, headers=dict(headers or {}))
        answer = connection.getresponse()
        return answer.status, answer.getheader("ETag", ""), answer.read()
    finally:
        connection.close()


def family(pid: int) -> Iterator[int]:
    """A process and all its descendants."""
    yield pid
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        with suppress(OSError):
            for child in task.read_text().split():
                yield from family(int(child))


def megabytes(pid: int, *kinds: str) -> float:
    """What a process and its descendants hold in memory of these kinds of `smaps_rollup`.

    `Pss` is all of it with shared pages shared out; `Private_Clean` and `Private_Dirty` are what
    the end of the process would give back.
    """
    kilobytes = 0
    for one in family(pid):
        with suppress(OSError):
            for line in Path(f"/proc/{one}/smaps_rollup").read_text().splitlines():
                name, _, rest = line.partition(":")
                if name in kinds:
                    kilobytes += int(rest.split()[0])
    return kilobytes / 1024
