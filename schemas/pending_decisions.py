"""What is to be decided, by whom, where and by when, in the terms of Popolo."""

from marshmallow import fields

from brief.pending_decisions import DecisionStatus, DueKind, Option, PendingDecision
from schemas.dates import when
from schemas.evidence import evidences
from schemas.findings import FindingSchema
from schemas.refs import ref, refs
from schemas.shapes import WORDS, Flag, Shape, told


class OptionSchema(Shape):
    """One way to decide, who wants it and who does not."""

    makes = Option

    label = fields.String(
        validate=WORDS, **told("The way to decide.", "cable with a Norwegian export brake")
    )
    proponents = refs("Who wants it.")
    opponents = refs("Who does not.")
    excluded = Flag(**told("Whether it is no longer on the table.", False))


class PendingDecisionSchema(FindingSchema):
    """A decision that the article says is still to be taken."""

    makes = PendingDecision

    title = fields.String(
        validate=WORDS, **told("What it is called.", "Agreement on the Tern Link")
    )
    question = fields.String(
        validate=WORDS,
        **told(
            "What is to be decided.", "Whether Norway’s parliament approves a deal on the Tern Link"
        ),
    )
    deciders = refs("Who is to decide.")
    venue = ref("Where: the event if one is named, else the place.", allow_none=True)
    due = when("By when; null where the article does not say.")
    due_kind = fields.Enum(
        DueKind,
        by_value=fields.String(),
        allow_none=True,
        **told(
            "deadline: the last day allowed. scheduled: the day set. expected: the day thought "
            "likely.",
            "scheduled",
        ),
    )
    status = fields.Enum(
        DecisionStatus, by_value=fields.String(), **told("How far it has come.", "scheduled")
    )
    options = fields.List(fields.Nested(OptionSchema), **told("The ways to decide."))
    outcome = fields.String(allow_none=True, **told("What was decided; null while nothing is."))
    position_ids = fields.List(
        fields.String(), **told("The positions of the same brief that bear on it, by id.")
    )
    evidence = evidences("The words that it rests on.")


class PendingDecisionListSchema(Shape):
    """A list of pending decisions."""

    items = fields.List(
        fields.Nested(PendingDecisionSchema),
        **told("Of one brief: in text order. Of all: newest first."),
    )
    next = fields.String(
        allow_none=True,
        **told("The next page; null on the last.", None),
    )
