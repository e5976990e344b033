"""Positions over HTTP."""

from typing import Any

from flask import Response

from api.blueprints import Blueprint
from api.responses import send, send_page
from schemas.positions import PositionListSchema, PositionSchema
from schemas.queries import PositionQuerySchema
from store import positions

blueprint = Blueprint(
    "Positions",
    __name__,
    url_prefix="/v1/positions",
    description="Who stands where on which issue.",
)


@blueprint.get("")
@blueprint.arguments(PositionQuerySchema, location="query")
@blueprint.response(200, PositionListSchema)
def list_positions(query: dict[str, Any]) -> Response:
    """List positions

    The positions of all briefs, newest first.
    """
    return send_page(positions.find, query)


@blueprint.get("/<id>")
@blueprint.response(200, PositionSchema)
def get_position(id: str) -> Response:
    """Read a position

    One holder’s stance on one issue, with its condition, its reason, and on whose word it rests.
    """
    return send("position", positions.BY_ID, id)
