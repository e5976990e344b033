"""Entities over HTTP."""

from typing import Any

from flask import Response

from api.blueprints import Blueprint
from api.responses import send, send_page
from schemas.entities import EntityProfileListSchema, EntityProfileSchema
from schemas.queries import BriefFilterSchema
from store import entities

blueprint = Blueprint(
    "Entities",
    __name__,
    url_prefix="/v1/entities",
    description="People, bodies, countries, groups, events and sources, over all briefs.",
)


@blueprint.get("")
@blueprint.arguments(BriefFilterSchema, location="query")
@blueprint.response(200, EntityProfileListSchema)
def list_entities(query: dict[str, Any]) -> Response:
    """List entities

    Every entity that some brief names, by id.
    """
    return send_page(entities.find, query)


@blueprint.get("/<id>")
@blueprint.response(200, EntityProfileSchema)
def get_entity(id: str) -> Response:
    """Read an entity

    What the briefs together say of it: names, offices with the brief that states each, and in
    how much it has a part.
    """
    return send(entities.get, id)
