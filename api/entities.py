"""Entities over HTTP."""

from typing import Any

from flask import Response

from api.blueprints import Blueprint
from api.responses import answer, reading, send, send_page
from brief.profiles import stances_by_issue
from schemas.entities import EntityProfileListSchema, EntityProfileSchema
from schemas.queries import EntityQuerySchema
from schemas.stances import StancesSchema, render_stances
from store import entities, stands
from store.stored import etag_of

blueprint = Blueprint(
    "Entities",
    __name__,
    url_prefix="/v1/entities",
    description="People, bodies, countries, groups, events and sources, over all briefs.",
)


@blueprint.get("")
@blueprint.arguments(EntityQuerySchema, location="query")
@blueprint.response(200, EntityProfileListSchema)
def list_entities(query: dict[str, Any]) -> Response:
    """List entities

    Every entity that some brief names, by id. `q` finds it by any of its names, whole or begun,
    and by one that is a slip away where there is no better.
    """
    return send_page(entities.find, query)


@blueprint.get("/<id>")
@blueprint.response(200, EntityProfileSchema)
def get_entity(id: str) -> Response:
    """Read an entity

    What the briefs together say of it: names, offices with the brief that states each, and in
    how much it has a part.
    """
    return send("entity", entities.BY_ID, id)


@blueprint.get("/<id>/stances")
@blueprint.response(200, StancesSchema)
def get_entity_stances(id: str) -> Response:
    """Read an entity’s stances

    Where it stood on each issue, in time order, and where that changed from one brief to the next.
    """
    with reading() as connection:
        entity = entities.ref(connection, id)
        held = stands.held_by(connection, id)
    body = render_stances(entity, stances_by_issue(held))
    return answer(body, etag_of(body))
