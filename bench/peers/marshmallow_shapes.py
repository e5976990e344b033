"""The JSON of a brief in marshmallow schemas that dump the rows of an ORM."""

import datetime as dt
from typing import Any

from marshmallow import Schema, fields


class Instant(fields.Field[dt.datetime]):
    """An instant as wirebrief writes it; SQLite forgets the zone, which is always UTC."""

    def _serialize(self, value: Any, attr: Any, obj: Any, **kwargs: Any) -> str | None:
        return None if value is None else value.replace(tzinfo=None).isoformat() + "Z"


class RefSchema(Schema):
    id = fields.String()
    name = fields.String()


class EvidenceSchema(Schema):
    start = fields.Integer()
    end = fields.Integer()
    utf16_start = fields.Integer()
    utf16_end = fields.Integer()
    exact = fields.String()
    prefix = fields.String()
    suffix = fields.String()
    paragraph = fields.Integer()
    block = fields.String()
    sha256 = fields.String()


class WhenSchema(Schema):
    text = fields.String()
    edtf = fields.String()
    earliest = fields.String()
    latest = fields.String()
    basis = fields.String()


class EngineSchema(Schema):
    name = fields.String()
    version = fields.String()


class BlockSchema(Schema):
    kind = fields.String()
    paragraph = fields.Integer()
    start = fields.Integer()
    end = fields.Integer()


class ArticleSchema(Schema):
    headline = fields.String()
    summary = fields.String()
    publisher = fields.String()
    byline = fields.List(fields.String())
    contributors = fields.List(fields.String())
    dateline = fields.String()
    url = fields.String()
    published_at = fields.String()
    language = fields.String()
    update_note = fields.String()
    copyright = fields.String()
    sha256 = fields.String()
    char_count = fields.Integer()
    text_status = fields.String()
    blocks = fields.List(fields.Nested(BlockSchema))


class AnonymitySchema(Schema):
    descriptor = fields.String()
    reason = fields.String()
    plural = fields.Boolean()


class EntitySchema(Schema):
    id = fields.String()
    kind = fields.String()
    name = fields.String()
    aliases = fields.List(fields.String())
    role = fields.String()
    role_status = fields.String()
    affiliation = fields.Nested(RefSchema)
    country = fields.String()
    members = fields.List(fields.Nested(RefSchema))
    anonymity = fields.Nested(AnonymitySchema)
    when = fields.Nested(WhenSchema)
    mentions = fields.List(fields.Nested(EvidenceSchema))


class FindingSchema(Schema):
    id = fields.String()
    brief = fields.Nested(RefSchema)
    published_at = Instant()


class CueSchema(Schema):
    text = fields.String()
    evidence = fields.Nested(EvidenceSchema)


class QuoteSchema(FindingSchema):
    type = fields.String()
    text = fields.String()
    summary = fields.String()
    segments = fields.List(fields.Nested(EvidenceSchema))
    speakers = fields.List(fields.Nested(RefSchema))
    speaker_text = fields.String()
    source_status = fields.String()
    cue = fields.Nested(CueSchema)
    addressee = fields.String()
    venue = fields.Nested(RefSchema)
    attributed_via = fields.List(fields.Nested(RefSchema))
    mentions = fields.List(fields.Nested(RefSchema))


class IssueSchema(Schema):
    id = fields.String()
    statement = fields.String()


class PositionSchema(FindingSchema):
    holder = fields.Nested(RefSchema)
    issue = fields.Nested(RefSchema)
    stance = fields.String()
    condition = fields.String()
    rationale = fields.String()
    attribution = fields.String()
    attributed_to = fields.Nested(RefSchema)
    quote_ids = fields.List(fields.String())
    summary = fields.String()
    evidence = fields.List(fields.Nested(EvidenceSchema))


class OptionSchema(Schema):
    label = fields.String()
    proponents = fields.List(fields.Nested(RefSchema))
    opponents = fields.List(fields.Nested(RefSchema))
    excluded = fields.Boolean()


class PendingDecisionSchema(FindingSchema):
    title = fields.String()
    question = fields.String()
    deciders = fields.List(fields.Nested(RefSchema))
    venue = fields.Nested(RefSchema)
    due = fields.Nested(WhenSchema)
    due_kind = fields.String()
    status = fields.String()
    options = fields.List(fields.Nested(OptionSchema))
    outcome = fields.String()
    position_ids = fields.List(fields.String())
    evidence = fields.List(fields.Nested(EvidenceSchema))


class WarningSchema(Schema):
    code = fields.String()
    detail = fields.String()


class BriefSchema(Schema):
    id = fields.String()
    version = fields.Integer()
    review_status = fields.String()
    engine = fields.Nested(EngineSchema)
    article = fields.Nested(ArticleSchema)
    counts = fields.Dict(keys=fields.String(), values=fields.Integer())
    entities = fields.List(fields.Nested(EntitySchema))
    quotes = fields.List(fields.Nested(QuoteSchema))
    issues = fields.List(fields.Nested(IssueSchema))
    positions = fields.List(fields.Nested(PositionSchema))
    pending_decisions = fields.List(fields.Nested(PendingDecisionSchema))
    warnings = fields.List(fields.Nested(WarningSchema))
    generated_at = Instant()
    updated_at = Instant()
    links = fields.Dict(keys=fields.String(), values=fields.String())


class QuotesSchema(Schema):
    items = fields.List(fields.Nested(QuoteSchema))
    next = fields.String()


class QuotesQuerySchema(Schema):
    speaker = fields.String(required=True)
    limit = fields.Integer(load_default=20)
    published = fields.NaiveDateTime(load_default=None)
    id = fields.String(load_default="")
