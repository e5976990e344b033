"""The briefs as an ORM would keep them: a table for each noun, JSON columns for what has no id.

Evidence, blocks and references are JSON and not tables of their own. That flatters the peers: with
a row for each evidence a brief would be some hundred rows more.
"""

import datetime as dt
from typing import Any

from sqlalchemy import JSON, DateTime, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

Json = dict[str, Any]


class Base(DeclarativeBase):
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy’s own way
        Json: JSON,
        list[Json]: JSON,
        list[str]: JSON,
        dt.datetime: DateTime(timezone=True),
    }


class OfBrief:
    """What every finding has: a number in text order, and its brief."""

    number: Mapped[int] = mapped_column(primary_key=True)
    brief_id: Mapped[str] = mapped_column(ForeignKey("brief.id"), index=True)


class Finding(OfBrief):
    """What stands alone as well: its id, its brief’s headline and date."""

    id: Mapped[str] = mapped_column(unique=True)
    brief: Mapped[Json]
    published_at: Mapped[dt.datetime | None]


class Entity(OfBrief, Base):
    __tablename__ = "entity"
    __table_args__ = (UniqueConstraint("brief_id", "id"),)
    id: Mapped[str]
    kind: Mapped[str]
    name: Mapped[str]
    aliases: Mapped[list[str]]
    role: Mapped[str | None]
    role_status: Mapped[str | None]
    affiliation: Mapped[Json | None]
    country: Mapped[str | None]
    members: Mapped[list[Json]]
    anonymity: Mapped[Json | None]
    when: Mapped[Json | None]
    mentions: Mapped[list[Json]]


class Quote(Finding, Base):
    __tablename__ = "quote"
    type: Mapped[str]
    text: Mapped[str | None]
    summary: Mapped[str | None]
    segments: Mapped[list[Json]]
    speakers: Mapped[list[Json]]
    speaker_text: Mapped[str | None]
    source_status: Mapped[str]
    cue: Mapped[Json | None]
    addressee: Mapped[str | None]
    venue: Mapped[Json | None]
    attributed_via: Mapped[list[Json]]
    mentions: Mapped[list[Json]]


class QuoteSpeaker(Base):
    __tablename__ = "quote_speaker"
    __table_args__ = (Index("by_speaker", "entity_id", "published_at", "quote_id"),)
    quote_id: Mapped[str] = mapped_column(ForeignKey("quote.id"), primary_key=True)
    entity_id: Mapped[str] = mapped_column(primary_key=True)
    published_at: Mapped[dt.datetime | None]


class Issue(OfBrief, Base):
    __tablename__ = "issue"
    id: Mapped[str]
    statement: Mapped[str]


class Position(Finding, Base):
    __tablename__ = "position"
    holder: Mapped[Json]
    issue: Mapped[Json]
    stance: Mapped[str]
    condition: Mapped[str | None]
    rationale: Mapped[str | None]
    attribution: Mapped[str]
    attributed_to: Mapped[Json | None]
    quote_ids: Mapped[list[str]]
    summary: Mapped[str | None]
    evidence: Mapped[list[Json]]


class PendingDecision(Finding, Base):
    __tablename__ = "pending_decision"
    title: Mapped[str | None]
    question: Mapped[str | None]
    deciders: Mapped[list[Json]]
    venue: Mapped[Json | None]
    due: Mapped[Json | None]
    due_kind: Mapped[str | None]
    status: Mapped[str]
    options: Mapped[list[Json]]
    outcome: Mapped[str | None]
    position_ids: Mapped[list[str]]
    evidence: Mapped[list[Json]]


class Brief(Base):
    __tablename__ = "brief"
    id: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int]
    review_status: Mapped[str]
    engine: Mapped[Json]
    article: Mapped[Json]
    counts: Mapped[Json]
    warnings: Mapped[list[Json]]
    generated_at: Mapped[dt.datetime]
    updated_at: Mapped[dt.datetime]
    links: Mapped[Json]
    # Loaded with one select each, as SQLAlchemy advises for lists.
    entities: Mapped[list[Entity]] = relationship(lazy="selectin", order_by=Entity.number)
    quotes: Mapped[list[Quote]] = relationship(lazy="selectin", order_by=Quote.number)
    issues: Mapped[list[Issue]] = relationship(lazy="selectin", order_by=Issue.number)
    positions: Mapped[list[Position]] = relationship(lazy="selectin", order_by=Position.number)
    pending_decisions: Mapped[list[PendingDecision]] = relationship(
        lazy="selectin", order_by=PendingDecision.number
    )
