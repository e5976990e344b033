"""Load on a server: the same requests in turn over a few connections, for some seconds.

`wrk` makes it where it is installed, else a generator in Python (`bench.generator`), which takes
some ten times as much of its core for a request: see that the slowest of the two is the server.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from bench.processes import HOST, LOAD_CORE, ROOT, on_core

CONNECTIONS = 8
SCRIPT = Path(__file__).with_name("wrk.lua")


@dataclass(frozen=True, slots=True)
class Request:
    """A path to GET, and the ETag that the client knows, if any."""

    path: str
    known: str = ""

    def lines(self) -> str:
        """The request as it goes over the wire."""
        known = f"If-None-Match: {self.known}\r\n" if self.known else ""
        return f"GET {self.path} HTTP/1.1\r\nHost: {HOST}\r\n{known}\r\n"


@dataclass(frozen=True, slots=True)
class Load:
    """What came of a load: answers a second, milliseconds to an answer, and answers that failed."""

    rate: float
    p50: float
    p99: float
    failed: float


def generators() -> list[str]:
    """The names of what can make load here, the best first."""
    return ["wrk", "python"] if shutil.which("wrk") else ["python"]


def load(
    generator: str, port: int, requests: list[Request], seconds: float, connections: int
) -> Load:
    """The load of one generator on one server."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "requests.json"
        file.write_text(json.dumps([request.lines() for request in requests]), "utf-8")
        if generator == "wrk":
            return wrk(port, requests, seconds, connections, Path(folder))
        command: list[str | Path] = [sys.executable, "-m", "bench.generator", str(port), file]
        return Load(**output([*command, str(seconds), str(connections)]))


def wrk(port: int, requests: list[Request], seconds: float, connections: int, folder: Path) -> Load:
    """The load of wrk, which knows whole seconds only."""
    file = folder / "requests.txt"
    file.write_text("".join(f"{one.path} {one.known}\n" for one in requests), "utf-8")
    command: list[str | Path] = ["wrk", "-t1", f"-c{connections}", f"-d{max(1, round(seconds))}s"]
    command += ["-s", SCRIPT, f"http://{HOST}:{port}", "--", file]
    return Load(**output(command))


def output(command: list[str | Path]) -> dict[str, float]:
    """The JSON in the last line that a command prints."""
    ended = subprocess.run(
        [*on_core(LOAD_CORE), *command], capture_output=True, text=True, check=False, cwd=ROOT
    )
    if ended.returncode:
        raise SystemExit(f"{command[0]} ended with {ended.returncode}: {ended.stderr.strip()}")
    printed: dict[str, float] = json.loads(ended.stdout.splitlines()[-1])
    return printed
