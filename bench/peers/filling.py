"""Filling the tables of the ORM from the documents in wirebrief’s store."""

import datetime as dt
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import orjson
from sqlalchemy.orm import Session

from bench.peers.folder import Folder
from bench.peers.models import (
    Base,
    Brief,
    Entity,
    Issue,
    PendingDecision,
    Position,
    Quote,
    QuoteSpeaker,
)
from bench.peers.selects import engine_of

NOUNS = {
    "entities": Entity,
    "quotes": Quote,
    "issues": Issue,
    "positions": Position,
    "pending_decisions": PendingDecision,
}
AT_A_TIME = 100  # briefs in a transaction
INSTANTS = ("published_at", "generated_at", "updated_at")


def fill(folder: Folder) -> None:
    """Writes every brief of the store into the tables of the peers."""
    engine = engine_of(folder.rows)
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        for number, body in enumerate(bodies(folder), 1):
            brief = row_of(Brief, orjson.loads(body))
            session.add(brief)
            session.flush()
            session.add_all(speakers_of(brief))
            if number % AT_A_TIME == 0:
                session.commit()
                session.expunge_all()
        session.commit()
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA journal_mode = WAL")
        connection.exec_driver_sql("ANALYZE")
    engine.dispose()


def bodies(folder: Folder) -> Iterator[bytes]:
    """The briefs as they are served, by id."""
    with closing(sqlite3.connect(folder.store)) as store:
        sql = "SELECT body FROM brief_part WHERE part = 'brief' ORDER BY brief_id"
        for (body,) in store.execute(sql):
            yield body


def row_of(kind: type[Base], fields: dict[str, Any]) -> Any:
    """A row, and the rows below it."""
    for name in INSTANTS:
        if fields.get(name):
            fields[name] = dt.datetime.fromisoformat(fields[name])
    if kind is Brief:
        for name, noun in NOUNS.items():
            fields[name] = [row_of(noun, item) for item in fields[name]]
    return kind(**fields)


def speakers_of(brief: Brief) -> Iterator[QuoteSpeaker]:
    """Who speaks in which quote, to find quotes by."""
    for quote in brief.quotes:
        for id in sorted({speaker["id"] for speaker in quote.speakers}):
            yield QuoteSpeaker(quote_id=quote.id, entity_id=id, published_at=quote.published_at)
