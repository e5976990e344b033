"""Who stands where on which issue."""

from marshmallow import fields

from brief.positions import Attribution, Position, Stance
from schemas.evidence import evidences
from schemas.findings import FindingSchema
from schemas.refs import ref
from schemas.shapes import WORDS, Shape, told


class PositionSchema(FindingSchema):
    """The stance of one holder on one issue, as one article gives it."""

    makes = Position

    holder = ref("Who takes the stand: one a record.")
    issue = ref("What the stand is on; its name is the issue’s statement.")
    stance = fields.Enum(
        Stance, by_value=fields.String(), **told("Where the holder stands on it.", "opposes")
    )
    condition = fields.String(
        allow_none=True,
        **told("On what the stance depends.", "All three governments sign."),
    )
    rationale = fields.String(
        allow_none=True,
        **told("The reason given for it.", "It would guard cheaply against another energy crisis."),
    )
    attribution = fields.Enum(
        Attribution,
        by_value=fields.String(),
        **told(
            "On whose word the article rests. self_quoted: the holder’s, in marks. "
            "self_reported: the holder’s, reported. attributed_named, attributed_anonymous: "
            "another source’s. narrator: the article’s own.",
            "self_quoted",
        ),
    )
    attributed_to = ref("The other source, where it is one.", allow_none=True)
    quote_ids = fields.List(
        fields.String(), **told("The quotes of the same brief that say it, by id.")
    )
    summary = fields.String(
        validate=WORDS,
        **told("The stance in one sentence of our own.", "Norway will not take part in the cable."),
    )
    evidence = evidences("The words that it rests on.")


class PositionListSchema(Shape):
    """A list of positions."""

    items = fields.List(
        fields.Nested(PositionSchema), **told("Of one brief: in text order. Of all: newest first.")
    )
    next = fields.String(
        allow_none=True,
        **told("The next page; null on the last.", None),
    )
