"""What positions are taken on."""

from marshmallow import fields

from brief.issues import Issue
from brief.positions import Stance
from schemas.refs import ref
from schemas.shapes import WORDS, Grouped, Instant, Shape, count, told


class IssueSchema(Shape):
    """An issue as one brief words it. Its id is the same in every brief."""

    makes = Issue

    id = fields.String(**told("Its id.", "tern-link-built"))
    statement = fields.String(
        validate=WORDS,
        **told(
            "One declarative sentence that one can support or oppose.",
            "The Tern Link power cable is laid between Norway, Denmark and Germany",
        ),
    )


class StandSchema(Shape):
    """Who stands in a camp, and which position says so."""

    holder = ref("Who takes the stand.")
    position_id = fields.String(**told("The position that is the holder’s newest word."))
    brief = ref("The brief with that position.")
    published_at = Instant(
        allow_none=True, **told("When its article was published.", "2026-04-16T15:10:00Z")
    )


class CampsSchema(Shape):
    """Who stands where: each holder once, by the newest word."""

    supports = fields.List(fields.Nested(StandSchema), **told("Who is for it."))
    opposes = fields.List(fields.Nested(StandSchema), **told("Who is against it."))
    conditional = fields.List(fields.Nested(StandSchema), **told("Who is for it on a condition."))
    undecided = fields.List(fields.Nested(StandSchema), **told("Who has not taken a side."))


class ShiftSchema(Shape):
    """A stance that is another than in the brief before."""

    from_ = fields.Enum(
        Stance,
        by_value=fields.String(),
        data_key="from",
        attribute="before",
        **told("The stance before.", "opposes"),
    )
    to = fields.Enum(
        Stance,
        by_value=fields.String(),
        attribute="after",
        **told("The stance after.", "conditional"),
    )
    at = Instant(
        allow_none=True,
        **told("When the article with the new stance was published.", "2026-04-16T15:10:00Z"),
    )
    position_ids = fields.List(
        fields.String(), **told("The position before and the position after.")
    )


class MoverSchema(Shape):
    """A holder that moved."""

    holder = ref("Who moved.")


class MoveSchema(ShiftSchema, MoverSchema):
    """A holder whose stance is another than in the brief before."""


class IssueCountsSchema(Shape):
    """How often an issue comes up."""

    briefs = count("Briefs that name it.", 2)
    positions = count("Positions taken on it.", 19)


class IssueLinksSchema(Shape):
    """Where to read on."""

    self = fields.String(**told("This profile.", "/v1/issues/tern-link-built"))
    positions = fields.String(**told("The positions on it.", "/v1/positions?issue=tern-link-built"))


class IssueProfileSchema(Shape):
    """An issue over all briefs: who stands where, and who moved."""

    id = fields.String(**told("Its id.", "tern-link-built"))
    statement = fields.String(
        **told(
            "What one can support or oppose, in the words of the newest brief.",
            "The Tern Link power cable is laid between Norway, Denmark and Germany",
        )
    )
    camps = fields.Nested(CampsSchema, **told("Who stands where."))
    moved = fields.List(fields.Nested(MoveSchema), **told("Who changed sides, newest first."))
    counts = Grouped(IssueCountsSchema, **told("How often it comes up."))
    links = fields.Nested(IssueLinksSchema, dump_only=True, **told("Where to read on."))


class IssueListSchema(Shape):
    """The issues of one brief, whole."""

    items = fields.List(fields.Nested(IssueSchema), **told("By their first position in the text."))
    next = fields.String(allow_none=True, **told("Null: the list is whole."))


class IssueProfileListSchema(Shape):
    """A page of issues over all briefs."""

    items = fields.List(fields.Nested(IssueProfileSchema), **told("By id."))
    next = fields.String(
        allow_none=True,
        **told("The next page; null on the last.", None),
    )
