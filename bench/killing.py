"""Whether `kill -9` costs an ingest anything: killed at random, then run to the end, many times.

    python -m bench.killing [TIMES]

Each of the TIMES (50) takes the same 2,000 short articles into a new database in the temporary
folder. The command is killed after a random part of the time that a whole run takes, then run again
to its end: there must be 2,000 briefs, and `db check` must find nothing. Ends with 1 where not.
"""

import datetime as dt
import json
import os
import platform
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

WIREBRIEF = Path(sys.executable).with_name("wirebrief")
ARTICLES = 2_000
TEXT = "Bridge {0}\n\nMayor Ann Bell said she opposes bridge {0}. “It leaks,” she said.\n"


def started(folder: Path, *words: str | Path) -> "subprocess.Popen[bytes]":
    """A command at work on the database of a folder."""
    database = f"sqlite:///{folder / 'killed.db'}"
    return subprocess.Popen(
        [WIREBRIEF, *words],
        env={**os.environ, "WIREBRIEF_DATABASE_URL": database, "WIREBRIEF_FIXTURES": "off"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


def ended(folder: Path, *words: str | Path) -> list[bytes]:
    """The lines that a command prints; SystemExit where it fails."""
    process = started(folder, *words)
    printed, _ = process.communicate()
    if process.returncode:
        raise SystemExit(f"`wirebrief {words[0]}` ended with {process.returncode}.")
    return printed.splitlines()


def kept_after_kill(archive: Path, folder: Path, seconds: float) -> int:
    """How many briefs an ingest had kept when it was killed after that time.

    Then it is run to its end. SystemExit unless all is there then, once.
    """
    process = started(folder, "ingest", "--json", archive)
    time.sleep(seconds)
    process.kill()
    process.communicate()
    told = [json.loads(line) for line in ended(folder, "ingest", "--json", archive)]
    found = len(ended(folder, "export"))
    if found != ARTICLES:
        raise SystemExit(f"{found:,} briefs of {ARTICLES:,} articles, killed after {seconds:.2f} s")
    ended(folder, "db", "check")
    return sum(one["outcome"] == "known" for one in told)


def main() -> None:
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    chance = random.Random(7)  # noqa: S311
    print(f"{dt.date.today()}, {platform.machine()}, {os.cpu_count()} cores")
    with tempfile.TemporaryDirectory() as name:
        archive = Path(name, "archive.jsonl")
        lines = (json.dumps({"text": TEXT.format(number)}) + "\n" for number in range(ARTICLES))
        archive.write_text("".join(lines), "utf-8")
        began = time.perf_counter()
        with tempfile.TemporaryDirectory() as folder:
            ended(Path(folder), "ingest", archive)
        whole = time.perf_counter() - began
        print(f"a whole ingest of {ARTICLES:,} short articles takes {whole:.1f} s")
        kept = []
        for number in range(1, times + 1):
            with tempfile.TemporaryDirectory() as folder:
                kept.append(kept_after_kill(archive, Path(folder), chance.uniform(0, whole)))
            if sys.stderr.isatty():
                print(f"{number} of {times}", end="\r", file=sys.stderr)
    midway = sum(0 < count < ARTICLES for count in kept)
    print(
        f"killed {times} times, {midway} of them with some but not all kept, then run to the end:"
    )
    print(f"{ARTICLES:,} briefs each time, and `db check` found nothing")


if __name__ == "__main__":
    main()
