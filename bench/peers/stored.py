"""Stored bytes out of wirebrief’s store, for the peer that serves them in another framework."""

import sqlite3
from pathlib import Path

Body = tuple[bytes, str]  # and its ETag
Item = tuple[bytes, int, str]  # and what its list is sorted by

BRIEF = "SELECT body, etag FROM brief_part WHERE brief_id = ? AND part = 'brief'"
QUOTE = "SELECT body, etag FROM quote WHERE id = ?"
QUOTES = (
    "SELECT q.body, s.dated, s.quote_id FROM quote_speaker s JOIN quote q ON q.id = s.quote_id "
    "WHERE s.entity_id = ? AND (s.dated, s.quote_id) < (?, ?) "
    "ORDER BY s.dated DESC, s.quote_id DESC LIMIT ?"
)
FIRST = 2**62, ""  # before every quote


def connect(file: Path) -> sqlite3.Connection:
    """A connection that only reads."""
    return sqlite3.connect(f"file:{file}?mode=ro", uri=True, check_same_thread=False)


def one(connection: sqlite3.Connection, sql: str, id: str) -> Body | None:
    """What a select finds by an id."""
    row: Body | None = connection.execute(sql, (id,)).fetchone()
    return row


def page(
    connection: sqlite3.Connection, speaker: str, limit: int, after: tuple[int, str]
) -> list[Item]:
    """The quotes of a speaker after a key; one more than `limit` where more follow."""
    return connection.execute(QUOTES, (speaker, *after, limit + 1)).fetchall()
