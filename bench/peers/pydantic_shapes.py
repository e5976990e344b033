"""The JSON of a brief in pydantic models that read the rows of an ORM."""

import datetime as dt
from typing import Annotated

from pydantic import BaseModel, ConfigDict, PlainSerializer


def in_utc(value: dt.datetime) -> str:
    """An instant as wirebrief writes it; SQLite forgets the zone, which is always UTC."""
    return value.replace(tzinfo=None).isoformat() + "Z"


Instant = Annotated[dt.datetime, PlainSerializer(in_utc, return_type=str)]


class Shape(BaseModel):
    model_config = ConfigDict(from_attributes=True)


class Ref(Shape):
    id: str
    name: str


class Evidence(Shape):
    start: int
    end: int
    utf16_start: int
    utf16_end: int
    exact: str | None
    prefix: str | None
    suffix: str | None
    paragraph: int | None
    block: str
    sha256: str


class When(Shape):
    text: str
    edtf: str | None
    earliest: str | None
    latest: str | None
    basis: str


class Engine(Shape):
    name: str
    version: str


class Block(Shape):
    kind: str
    paragraph: int | None
    start: int
    end: int


class Article(Shape):
    headline: str
    summary: str | None
    publisher: str | None
    byline: list[str]
    contributors: list[str]
    dateline: str | None
    url: str | None
    published_at: str | None
    language: str
    update_note: str | None
    copyright: str | None
    sha256: str
    char_count: int
    text_status: str
    blocks: list[Block]


class Anonymity(Shape):
    descriptor: str
    reason: str | None
    plural: bool


class Entity(Shape):
    id: str
    kind: str
    name: str
    aliases: list[str]
    role: str | None
    role_status: str | None
    affiliation: Ref | None
    country: str | None
    members: list[Ref]
    anonymity: Anonymity | None
    when: When | None
    mentions: list[Evidence]


class Finding(Shape):
    id: str
    brief: Ref
    published_at: Instant | None


class Cue(Shape):
    text: str
    evidence: Evidence


class Quote(Finding):
    type: str
    text: str | None
    summary: str | None
    segments: list[Evidence]
    speakers: list[Ref]
    speaker_text: str | None
    source_status: str
    cue: Cue | None
    addressee: str | None
    venue: Ref | None
    attributed_via: list[Ref]
    mentions: list[Ref]


class Issue(Shape):
    id: str
    statement: str


class Position(Finding):
    holder: Ref
    issue: Ref
    stance: str
    condition: str | None
    rationale: str | None
    attribution: str
    attributed_to: Ref | None
    quote_ids: list[str]
    summary: str | None
    evidence: list[Evidence]


class Option(Shape):
    label: str | None
    proponents: list[Ref]
    opponents: list[Ref]
    excluded: bool


class PendingDecision(Finding):
    title: str | None
    question: str | None
    deciders: list[Ref]
    venue: Ref | None
    due: When | None
    due_kind: str | None
    status: str
    options: list[Option]
    outcome: str | None
    position_ids: list[str]
    evidence: list[Evidence]


class Warned(Shape):
    code: str
    detail: str


class Brief(Shape):
    id: str
    version: int
    review_status: str
    engine: Engine
    article: Article
    counts: dict[str, int]
    entities: list[Entity]
    quotes: list[Quote]
    issues: list[Issue]
    positions: list[Position]
    pending_decisions: list[PendingDecision]
    warnings: list[Warned]
    generated_at: Instant
    updated_at: Instant
    links: dict[str, str]


class Quotes(Shape):
    items: list[Quote]
    next: str | None
