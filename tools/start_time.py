"""How long `wirebrief serve` takes from the start of the process to its first answer.

    python -m tools.start_time

Starts it six times in a folder of its own; the first start makes the database and is not counted.
Prints each of the five others and their median, in seconds.
"""

import os
import signal
import socket
import subprocess
import sys
import time
from http.client import HTTPConnection
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

STARTS = 5
SECONDS_AT_MOST = 30


def main() -> None:
    with TemporaryDirectory() as folder:
        first, *others = (time_one_start(Path(folder)) for _ in range(STARTS + 1))
    print(f"first start, with an empty database: {first:.2f} s")
    print("second starts:", ", ".join(f"{seconds:.2f}" for seconds in others), "s")
    print(f"median: {median(others):.2f} s")


def time_one_start(folder: Path) -> float:
    """Seconds from the start of the process to the first 200."""
    port = free_port()
    command = [str(Path(sys.executable).with_name("wirebrief")), "serve"]
    began = time.perf_counter()
    server = subprocess.Popen(
        command,
        cwd=folder,
        env=os.environ | {"WIREBRIEF_PORT": str(port)},
        stdout=subprocess.DEVNULL,
    )
    try:
        while time.perf_counter() - began < SECONDS_AT_MOST:
            if answers(port):
                return time.perf_counter() - began
            time.sleep(0.005)
        sys.exit(f"It did not answer within {SECONDS_AT_MOST} s.")
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answers(port: int) -> bool:
    """Whether the first brief comes with 200."""
    connection = HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", "/v1/briefs/nato-ukraine-membership")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


if __name__ == "__main__":
    main()
