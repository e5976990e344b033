"""The data that all servers serve: made articles taken in by `wirebrief ingest`, and rows of them.

And what is asked for: some briefs and quotes spread over the whole store, and the quotes of those
who speak in it often enough to fill a page.
"""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from bench.articles import articles
from bench.peers.filling import fill
from bench.peers.folder import Folder

WIREBRIEF = Path(sys.executable).with_name("wirebrief")
ASKED_FOR = 50  # of each kind, in turn, so that no one row stays in a cache
PAGE = 20


@dataclass(frozen=True, slots=True)
class Sample:
    """The ids that are asked for, and the mean size of a brief in bytes."""

    briefs: list[str]
    quotes: list[str]
    speakers: list[str]
    size: float


def settings_of(folder: Folder, port: int = 8500) -> dict[str, str]:
    """The environment of a wirebrief that keeps its database in a folder."""
    return {
        "WIREBRIEF_DATABASE_URL": f"sqlite:///{folder.store}",
        "WIREBRIEF_FIXTURES": "off",
        "WIREBRIEF_PORT": str(port),
    }


def seed(folder: Folder, count: int) -> Sample:
    """Makes the databases in a folder."""
    file = folder.path / "articles.jsonl"
    with file.open("w", encoding="utf-8") as opened:
        for article in articles(count):
            opened.write(json.dumps(article, ensure_ascii=False) + "\n")
    environment = {**os.environ, **settings_of(folder)}
    subprocess.run(
        [WIREBRIEF, "ingest", file], env=environment, check=True, stdout=subprocess.DEVNULL
    )
    fill(folder)
    return sample(folder)


def sample(folder: Folder) -> Sample:
    """What to ask for in a store."""
    with closing(sqlite3.connect(folder.store)) as store:
        (size,) = store.execute(
            "SELECT avg(length(body)) FROM brief_part WHERE part = 'brief'"
        ).fetchone()
        speakers = store.execute(
            "SELECT entity_id FROM quote_speaker GROUP BY entity_id HAVING count(*) > ? "
            "ORDER BY count(*) DESC, entity_id LIMIT ?",
            (PAGE, ASKED_FOR),
        )
        return Sample(
            spread(store, "SELECT id FROM brief ORDER BY id"),
            spread(store, "SELECT id FROM quote ORDER BY id"),
            [id for (id,) in speakers] or spread(store, "SELECT entity_id FROM quote_speaker"),
            size,
        )


def spread(store: sqlite3.Connection, sql: str) -> list[str]:
    """Ids at equal distances over all that a select finds."""
    ids = [id for (id,) in store.execute(sql)]
    return ids[:: max(1, len(ids) // ASKED_FOR)][:ASKED_FOR]
