"""Pending decisions over HTTP."""

from functools import partial
from typing import Any

from flask import Response

from api.blueprints import Blueprint
from api.responses import send, send_page, today
from schemas.pending_decisions import PendingDecisionListSchema, PendingDecisionSchema
from schemas.queries import DecisionQuerySchema
from store import pending_decisions

blueprint = Blueprint(
    "Pending decisions",
    __name__,
    url_prefix="/v1/pending-decisions",
    description="What is to be decided, by whom, where and by when.",
)


@blueprint.get("")
@blueprint.arguments(DecisionQuerySchema, location="query")
@blueprint.response(200, PendingDecisionListSchema)
def list_pending_decisions(query: dict[str, Any]) -> Response:
    """List pending decisions

    The decisions of all briefs that are still to be taken, newest first, or the first due first
    where it is asked when they are due; what is decided or dropped is left out unless `status` asks
    for it.
    """
    return send_page(partial(pending_decisions.find, today=today()), query)


@blueprint.get("/<id>")
@blueprint.response(200, PendingDecisionSchema)
def get_pending_decision(id: str) -> Response:
    """Read a pending decision

    What is to be decided, by whom, where, by when, and which ways are open.
    """
    return send("pending decision", pending_decisions.BY_ID, id)
