"""Stores of made rows: the tables of the lists, filled with copies of real rows far beyond briefs.

The rows go straight into the tables, with other ids and dates. A filter's column holds nine common
values and one rare one, which has the same few rows in a store of any size: without an index that
begins with the filter, it is those rows that take ever longer to find. References to other tables
do not resolve, and are not looked at.
"""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.dialects import sqlite

from store.database import Database
from store.indexing import indexed
from store.pieces import MAKE_ONE

COMMON_WORD = "everywhere"
RARE, COMMON = "rare", tuple(f"common-{number}" for number in range(9))
RARE_ROWS = 40  # two pages
BETWEEN = 60_000_000  # microseconds from one row to the next
AT_A_TIME = 10_000


@dataclass(frozen=True, slots=True)
class Grown:
    """A table to fill, its id, and the columns that lists filter by."""

    table: str
    id: str
    filters: tuple[str, ...]


TABLES = (
    Grown("quote", "id", ("brief_id", "review_status", "type", "source_status")),
    Grown("quote_speaker", "quote_id", ("brief_id", "entity_id")),
    Grown(
        "position",
        "id",
        ("brief_id", "review_status", "holder_id", "issue_id", "stance", "attribution"),
    ),
    Grown("pending_decision", "id", ("brief_id", "review_status", "venue_id")),
    Grown("decision_decider", "decision_id", ("brief_id", "entity_id")),
    Grown("entity", "id", ()),
    Grown("issue", "id", ()),
)


def grow(source: Path, file: Path, rows: int) -> None:
    """Makes a store whose every list has so many rows, out of the rows of another."""
    Database(f"sqlite:///{file}").upgrade()
    with closing(sqlite3.connect(file)) as store:
        store.execute("PRAGMA foreign_keys = OFF")
        store.execute("PRAGMA synchronous = OFF")
        store.execute("ATTACH ? AS source", (str(source),))
        indexes = store.execute(
            "SELECT name, sql FROM main.sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        ).fetchall()
        for name, _ in indexes:  # made anew at the end, which takes a tenth of the time
            store.execute(f'DROP INDEX "{name}"')
        for one in TABLES:
            fill(store, one, rows)
        fill_search(store, rows)
        store.execute(MAKE_ONE)  # as `load` does
        for _, sql in indexes:
            store.execute(sql)
        store.commit()
        store.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def fill(store: sqlite3.Connection, one: Grown, rows: int) -> None:
    """Fills one table."""
    cursor = store.execute(f"SELECT * FROM source.{one.table} LIMIT {AT_A_TIME}")  # noqa: S608
    names = [column[0] for column in cursor.description]
    kept = [dict(zip(names, row, strict=True)) for row in cursor]
    marks = ", ".join(f":{name}" for name in names)
    store.executemany(
        f"INSERT INTO {one.table} VALUES ({marks})",  # noqa: S608 - names of our own tables
        copies(one, kept, rows),
    )


def fill_search(store: sqlite3.Connection, rows: int) -> None:
    """Makes so many quotes searchable: the words of real ones, RARE in as few as anywhere."""
    store.execute("INSERT INTO brief SELECT * FROM source.brief")
    texts = store.execute(
        "SELECT text, brief_id FROM source.searchable WHERE kind = 'quote' LIMIT ?", (AT_A_TIME,)
    ).fetchall()
    every = max(1, rows // RARE_ROWS)
    made = []
    for number in range(rows):
        text, brief_id = texts[number % len(texts)]
        said = f"{text} {COMMON_WORD} {RARE}" if number % every == 0 else f"{text} {COMMON_WORD}"
        made.append((number + 1, f"x-{number:09d}", brief_id, said))
        if len(made) == AT_A_TIME or number == rows - 1:
            store.executemany("INSERT INTO searchable VALUES (?, 'quote', ?, ?, ?)", made)
            store.executemany(
                "INSERT INTO search_words (rowid, words) VALUES (?, ?)",
                ((seq, indexed(sqlite.dialect(), "quote", said)) for seq, _, _, said in made),
            )
            made.clear()


def copies(one: Grown, kept: list[dict[str, object]], rows: int) -> Iterator[dict[str, object]]:
    """So many rows; the same for the same numbers."""
    chance = random.Random(rows)  # noqa: S311 - the same rows every time
    every = max(1, rows // RARE_ROWS)
    for number in range(rows):
        row = kept[number % len(kept)] | {one.id: f"x-{number:09d}"}
        if "dated" in row:
            row["dated"] = number * BETWEEN
        if "open" in row:
            row["open"] = True
        if "published" in row:
            row["published"] = True
        if "due_by" in row:
            row["due_from"] = row["due_by"] = f"{2020 + number % 10}-06-{1 + number % 30:02}"
        for name in one.filters:
            row[name] = RARE if number % every == 0 else chance.choice(COMMON)
        yield row
