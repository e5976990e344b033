"""How fast briefs are kept: checked, written out as all that is served of them, and durable.

Documents of the store are exported, then loaded into new databases: all in one `wirebrief load` of
a .jsonl, which is one transaction; and one after the other, each in a transaction of its own, in
one process as a server would.
"""

import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

from api.keeping import keep
from api.processes import settle
from bench.peers.folder import Folder
from bench.seeding import WIREBRIEF, settings_of
from schemas.documents import read_document
from store.database import Database

ALONE = 300  # briefs kept one at a time


@dataclass(frozen=True, slots=True)
class Writing:
    """How many briefs a second were kept in bulk and alone, and milliseconds to each alone."""

    bulk: float
    alone: float
    p50: float
    p99: float


def measure(folder: Folder) -> Writing:
    """The figures of both ways, over the briefs of a folder."""
    file = folder.path / "documents.jsonl"
    with file.open("wb") as opened:
        wirebrief(folder, "export", into=opened.fileno())
    lines = file.read_bytes().splitlines()
    bulk = Folder(folder.path / "bulk")
    bulk.path.mkdir()
    wirebrief(bulk, "db", "upgrade")
    began = time.perf_counter()
    wirebrief(bulk, "load", file)
    rate = len(lines) / (time.perf_counter() - began)
    took = one_at_a_time(folder.path / "alone.db", lines[: min(ALONE, len(lines))])
    return Writing(rate, 1000 * len(took) / sum(took), median(took), quantiles(took, n=100)[98])


def wirebrief(folder: Folder, *arguments: str | Path, into: int = subprocess.DEVNULL) -> None:
    """Runs a command over the database of a folder."""
    environment = {**os.environ, **settings_of(folder)}
    subprocess.run([WIREBRIEF, *arguments], env=environment, check=True, stdout=into)


def one_at_a_time(file: Path, lines: list[bytes]) -> list[float]:
    """The milliseconds from each document to its commit."""
    database = Database(f"sqlite:///{file}")
    database.upgrade()
    settle()  # as a server does once it is ready
    took = []
    for line in lines:
        began = time.perf_counter()
        keep(database, read_document(line))
        took.append(1000 * (time.perf_counter() - began))
    database.close()
    return took
