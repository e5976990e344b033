"""What the peers with an ORM ask it for. None where there is no such row."""

import datetime as dt
from pathlib import Path
from urllib.parse import urlencode

from sqlalchemy import Engine, create_engine, select, tuple_
from sqlalchemy.orm import Session

from bench.peers.models import Brief, Quote, QuoteSpeaker


def engine_of(file: Path) -> Engine:
    """An engine over the rows, which only reads."""
    return create_engine(f"sqlite:///{file}", connect_args={"check_same_thread": False})


def brief_of(session: Session, id: str) -> Brief | None:
    return session.get(Brief, id)


def quote_of(session: Session, id: str) -> Quote | None:
    return session.scalars(select(Quote).where(Quote.id == id)).one_or_none()


def quotes_of(
    session: Session, speaker: str, limit: int, after: tuple[dt.datetime, str] | None
) -> list[Quote]:
    """The quotes of one speaker, newest first; one more than `limit` where more follow."""
    key = tuple_(QuoteSpeaker.published_at, QuoteSpeaker.quote_id)
    found = (
        select(Quote)
        .join(QuoteSpeaker, QuoteSpeaker.quote_id == Quote.id)
        .where(QuoteSpeaker.entity_id == speaker)
        .order_by(QuoteSpeaker.published_at.desc(), QuoteSpeaker.quote_id.desc())
        .limit(limit + 1)
    )
    if after is not None:
        found = found.where(key < after)
    return list(session.scalars(found))


def following(speaker: str, limit: int, found: list[Quote]) -> str | None:
    """The address of the next page, where more quotes were found than a page holds."""
    if len(found) <= limit:
        return None
    last = found[limit - 1]
    asked = {"speaker": speaker, "limit": limit, "published": last.published_at, "id": last.id}
    return f"/v1/quotes?{urlencode(asked)}"
