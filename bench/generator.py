"""Load in plain Python, for machines without wrk: raw sockets, HTTP/1.1, connections kept alive.

    python -m bench.generator PORT REQUESTS.json SECONDS CONNECTIONS

Prints one line of JSON: answers a second, median and p99 in milliseconds, and how many failed.
"""

import asyncio
import json
import sys
import time
from pathlib import Path
from statistics import median, quantiles

HOST = "127.0.0.1"
ANSWERED = (b"200", b"304")


class Connection(asyncio.Protocol):
    """One connection that asks for the next thing as soon as it has its answer."""

    def __init__(self, requests: list[bytes], first: int, deadline: float) -> None:
        self.requests, self.number, self.deadline = requests, first, deadline
        self.took: list[float] = []
        self.failed = 0
        self.received = b""
        self.closed = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - what TCP gives
        self.transport = transport
        self.ask()

    def ask(self) -> None:
        self.began = time.perf_counter()
        self.transport.write(self.requests[self.number % len(self.requests)])
        self.number += 1

    def data_received(self, data: bytes) -> None:
        self.received += data
        head, found, rest = self.received.partition(b"\r\n\r\n")
        if not found or not is_whole(head, rest):
            return
        now = time.perf_counter()
        self.took.append(now - self.began)
        self.failed += head[9:12] not in ANSWERED
        self.received = b""
        if now < self.deadline:
            self.ask()
        else:
            self.transport.close()

    def connection_lost(self, error: Exception | None) -> None:
        if error is not None or time.perf_counter() < self.deadline:
            self.failed += 1
        self.closed.set_result(None)


def is_whole(head: bytes, body: bytes) -> bool:
    """Whether all of an answer has come: its length, or its last chunk (JSON holds no CR LF)."""
    if head[9:12] == b"304":
        return True
    lower = head.lower()
    if b"\r\ntransfer-encoding: chunked" in lower:
        return body.endswith(b"\r\n0\r\n\r\n")
    _, found, after = lower.partition(b"\r\ncontent-length:")
    return not found or len(body) >= int(after.partition(b"\r\n")[0])


async def load(port: int, requests: list[bytes], seconds: float, count: int) -> dict[str, float]:
    """The load of so many connections."""
    loop = asyncio.get_running_loop()
    began = time.perf_counter()
    opened = []
    for number in range(count):
        first = number * len(requests) // count
        _, connection = await loop.create_connection(
            lambda first=first: Connection(requests, first, began + seconds),  # type: ignore[misc]
            HOST,
            port,
        )
        opened.append(connection)
    await asyncio.gather(*(connection.closed for connection in opened))
    lasted = time.perf_counter() - began
    took = [seconds * 1000 for connection in opened for seconds in connection.took]
    return {
        "rate": len(took) / lasted,
        "p50": median(took) if took else 0.0,
        "p99": quantiles(took, n=100)[98] if len(took) > 1 else 0.0,
        "failed": sum(connection.failed for connection in opened),
    }


def main() -> None:
    port, file, seconds, count = sys.argv[1:5]
    requests = [line.encode() for line in json.loads(Path(file).read_bytes())]
    print(json.dumps(asyncio.run(load(int(port), requests, float(seconds), int(count)))))


if __name__ == "__main__":
    main()
