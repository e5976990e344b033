"""The brief: one article and everything found in it."""

from marshmallow import fields, validate

from brief.briefs import Brief, BriefWarning, Engine, ReviewStatus
from schemas.articles import ArticleSchema, ArticleSummarySchema, ArticleTextSchema
from schemas.entities import EntitySchema
from schemas.issues import IssueSchema
from schemas.pending_decisions import PendingDecisionSchema
from schemas.positions import PositionSchema
from schemas.quotes import QuoteSchema
from schemas.shapes import MOST, WORDS, Instant, Shape, count, told


class EngineSchema(Shape):
    """What read the article."""

    makes = Engine

    name = fields.String(validate=WORDS, **told("Its name; “editor” for a person.", "editor"))
    version = fields.String(validate=WORDS, **told("Its version.", "1"))


class CountsSchema(Shape):
    """How much of each kind was found."""

    entities = count("Entities.", 14)
    quotes = count("Quotes.", 8)
    issues = count("Issues.", 1)
    positions = count("Positions.", 4)
    pending_decisions = count("Pending decisions.", 2)


class WarningSchema(Shape):
    """What a reader of the brief should know."""

    makes = BriefWarning

    code = fields.String(validate=WORDS, **told("A word for programs."))
    detail = fields.String(validate=WORDS, **told("A sentence for people."))


class BriefLinksSchema(Shape):
    """Where to read on. A link is there only where it resolves."""

    self = fields.String(**told("The brief.", "/v1/briefs/nato-ukraine-membership"))
    article = fields.String(**told("The article.", "/v1/briefs/nato-ukraine-membership/article"))
    entities = fields.String(**told("Its entities.", "/v1/briefs/nato-ukraine-membership/entities"))
    quotes = fields.String(**told("Its quotes.", "/v1/briefs/nato-ukraine-membership/quotes"))
    issues = fields.String(**told("Its issues.", "/v1/briefs/nato-ukraine-membership/issues"))
    positions = fields.String(
        **told("Its positions.", "/v1/briefs/nato-ukraine-membership/positions")
    )
    pending_decisions = fields.String(
        **told("Its decisions.", "/v1/briefs/nato-ukraine-membership/pending-decisions")
    )


class BriefSummarySchema(Shape):
    """A brief as lists show it: without its findings and without the article’s blocks."""

    id = fields.String(**told("Its id.", "nato-ukraine-membership"))
    version = fields.Integer(
        strict=True,
        validate=validate.Range(min=1, max=MOST),
        **told("Its version: 1, 2, …", 1),
    )
    review_status = fields.Enum(
        ReviewStatus,
        by_value=fields.String(),
        **told(
            "machine: nobody has read it. reviewed: an editor has. corrected: an editor changed "
            "it.",
            "reviewed",
        ),
    )
    engine = fields.Nested(EngineSchema, **told("What read the article."))
    article = fields.Nested(ArticleSummarySchema, **told("The article."))
    counts = fields.Nested(CountsSchema, dump_only=True, **told("How much was found."))
    warnings = fields.List(
        fields.Nested(WarningSchema), **told("What a reader should know; usually empty.")
    )
    generated_at = Instant(**told("When the article was read.", "2026-02-10T14:00:00Z"))
    updated_at = Instant(**told("When this version was made.", "2026-02-10T14:00:00Z"))
    links = fields.Nested(BriefLinksSchema, dump_only=True, **told("Where to read on."))


class BriefSchema(BriefSummarySchema):
    """The brief of one article: entities, quotes, issues, positions, pending decisions."""

    class Meta(BriefSummarySchema.Meta):
        fields = (  # the order of reading
            "id",
            "version",
            "review_status",
            "engine",
            "article",
            "counts",
            "entities",
            "quotes",
            "issues",
            "positions",
            "pending_decisions",
            "warnings",
            "generated_at",
            "updated_at",
            "links",
        )

    article = fields.Nested(ArticleSchema, **told("The article."))
    entities = fields.List(fields.Nested(EntitySchema), **told("Who and what it is about."))
    quotes = fields.List(fields.Nested(QuoteSchema), **told("Who said what, to whom."))
    issues = fields.List(fields.Nested(IssueSchema), **told("What positions are taken on."))
    positions = fields.List(fields.Nested(PositionSchema), **told("Who stands where."))
    pending_decisions = fields.List(
        fields.Nested(PendingDecisionSchema), **told("What is still to be decided.")
    )


class BriefDocumentSchema(BriefSchema):
    """A brief with its article’s text: what is kept, exported and loaded."""

    makes = Brief

    article = fields.Nested(ArticleTextSchema, **told("The article with its text."))


class BriefListSchema(Shape):
    """A page of briefs."""

    items = fields.List(fields.Nested(BriefSummarySchema), **told("Newest first."))
    next = fields.String(
        allow_none=True,
        **told("The next page; null on the last.", None),
    )
