"""How fast articles come in: a whole `wirebrief ingest`, and posts over HTTP, one after the other.

    python -m bench.ingesting [COUNT]

Takes COUNT made articles (1,000) into a new database in the temporary folder, each durable before
it is counted; then again, when all are known; then posts articles of about 1,000 words to a server.
Memory is what the process and its children hold together (PSS), looked at ten times a second.
"""

import datetime as dt
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path
from statistics import median, quantiles

from bench.articles import articles
from bench.processes import free_port, megabytes

WIREBRIEF = Path(sys.executable).with_name("wirebrief")
POSTS = 100
LONG = 1_000  # words of a posted article
PORT = free_port()


def environment(folder: Path) -> dict[str, str]:
    return {
        **os.environ,
        "WIREBRIEF_DATABASE_URL": f"sqlite:///{folder / 'bench.db'}",
        "WIREBRIEF_FIXTURES": "off",
        "WIREBRIEF_PORT": str(PORT),
    }


def ingest(file: Path, folder: Path) -> tuple[float, float]:
    """Seconds and megabytes that `wirebrief ingest` takes for a file."""
    began, most = time.perf_counter(), 0.0
    process = subprocess.Popen(
        [WIREBRIEF, "ingest", file], env=environment(folder), stdout=subprocess.DEVNULL
    )
    while process.poll() is None:
        most = max(most, megabytes(process.pid, "Pss"))
        time.sleep(0.1)
    if process.returncode:
        raise SystemExit(f"ingest ended with {process.returncode}")
    return time.perf_counter() - began, most


def post_all(folder: Path) -> list[float]:
    """The milliseconds of each post of an article of about LONG words, all different."""
    made = subprocess.run(
        [WIREBRIEF, "keys", "create", "--name", "bench", "--json"],
        env=environment(folder),
        capture_output=True,
        check=True,
    )
    key = json.loads(made.stdout)["key"]
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
    server = subprocess.Popen(
        [WIREBRIEF, "serve"], env=environment(folder), stdout=subprocess.DEVNULL
    )
    try:
        connection = connected()
        took = []
        for number, text in enumerate(long_texts()):
            body = json.dumps({"article": {"text": f"Number {number}\n\n{text}"}}).encode()
            began = time.perf_counter()
            connection.request("POST", "/v1/briefs", body, headers)
            answer = connection.getresponse()
            answer.read()
            took.append((time.perf_counter() - began) * 1000)
            if answer.status != 201:
                raise SystemExit(f"POST answered {answer.status}")
        return took
    finally:
        server.terminate()
        server.wait(15)


def connected() -> HTTPConnection:
    """A connection to the server, once it answers."""
    for _ in range(100):
        connection = HTTPConnection("127.0.0.1", PORT, timeout=30)
        try:
            connection.request("GET", "/readyz")
            connection.getresponse().read()
            return connection
        except OSError:
            time.sleep(0.1)
    raise SystemExit("The server does not answer.")


def long_texts() -> Iterator[str]:
    """Texts of LONG words, each of several made articles, the last of them cut."""
    made = articles(POSTS * 5)
    for _ in range(POSTS):
        parts: list[str] = []
        count = 0
        while count < LONG:
            text = next(made)["text"]
            count += len(text.split())
            parts.append(text)
        yield first_words("\n\n".join(parts), LONG)


def first_words(text: str, count: int) -> str:
    """The beginning of a text, up to the end of its word of that number."""
    return "".join(re.findall(r"\s*\S+", text)[:count])


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "articles.jsonl"
        words = 0
        with file.open("w", encoding="utf-8") as opened:
            for article in articles(count):
                words += len(article["text"].split())
                opened.write(json.dumps(article, ensure_ascii=False) + "\n")
        seconds, most = ingest(file, folder)
        print(f"{dt.date.today()}, {platform.machine()}, {os.cpu_count()} cores")
        print(f"ingest, {count:,} new articles of {words // count} words:")
        print(f"  {count / seconds:8.1f} durable briefs a second, {most:.0f} MB at most")
        size = (folder / "bench.db").stat().st_size
        print(f"  {size / count / 1024:8.1f} kB of database an article")
        seconds, most = ingest(file, folder)
        print(f"ingest, the same again: {count / seconds:,.0f} a second, {most:.0f} MB at most")
        first, *took = post_all(folder)
        p50, p99 = median(took), quantiles(took, n=100)[-1]
        print(f"POST, {LONG:,} words, {POSTS} times, beside {count:,} briefs:")
        print(f"  p50 {p50:.0f} ms, p99 {p99:.0f} ms; the first one, as it starts, {first:.0f} ms")


if __name__ == "__main__":
    main()
