"""How an entity’s stances moved, issue by issue."""

from typing import Any

import orjson
from marshmallow import fields

from brief.positions import Stance
from brief.profiles import IssueStances, Move, Stand
from brief.refs import Ref
from schemas.issues import ShiftSchema
from schemas.refs import ref
from schemas.shapes import Instant, Shape, told


class PointSchema(Shape):
    """A stance at one time, and which position says so."""

    stance = fields.Enum(Stance, by_value=fields.String(), **told("Where it stood.", "conditional"))
    position_id = fields.String(**told("The position that says so."))
    brief = ref("The brief with that position.")
    published_at = Instant(
        allow_none=True, **told("When its article was published.", "2026-04-16T15:10:00Z")
    )


class IssueStancesSchema(Shape):
    """Where an entity stood on one issue."""

    issue = ref("The issue.")
    points = fields.List(fields.Nested(PointSchema), **told("Every position, in time order."))
    shifts = fields.List(fields.Nested(ShiftSchema), **told("Where that changed, in time order."))


class StancesSchema(Shape):
    """Where an entity stood on each issue, in time order."""

    entity = ref("Who stands there.")
    issues = fields.List(
        fields.Nested(IssueStancesSchema), **told("The issue of the newest word first.")
    )


def render_stances(entity: Ref, issues: tuple[IssueStances, ...]) -> bytes:
    """The JSON of `StancesSchema`.

    By hand, for it is made when it is asked for: were it kept, every article that names a much
    quoted entity would write its whole history again.
    """
    body = {
        "entity": as_ref(entity),
        "issues": [
            {
                "issue": as_ref(one.issue),
                "points": [as_point(stand) for stand in one.points],
                "shifts": [as_shift(move) for move in one.shifts],
            }
            for one in issues
        ],
    }
    return orjson.dumps(body, option=orjson.OPT_UTC_Z)


def as_ref(ref: Ref) -> dict[str, str]:
    return {"id": ref.id, "name": ref.name}


def as_point(stand: Stand) -> dict[str, Any]:
    return {
        "stance": stand.stance,
        "position_id": stand.position_id,
        "brief": as_ref(stand.brief),
        "published_at": stand.published_at,
    }


def as_shift(move: Move) -> dict[str, Any]:
    return {
        "from": move.before,
        "to": move.after,
        "at": move.at,
        "position_ids": move.position_ids,
    }
