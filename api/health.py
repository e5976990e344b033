"""Whether the service lives, and whether it can answer."""

import orjson
from flask import Response

from api.blueprints import Blueprint
from api.responses import database
from schemas.health import HealthSchema

blueprint = Blueprint("Health", __name__, description="For the one who runs the service.")


def all_is_well() -> Response:
    """An answer that nobody may keep."""
    body = orjson.dumps({"status": "ok"})
    return Response(body, mimetype="application/json", headers={"Cache-Control": "no-store"})


@blueprint.get("/livez")
@blueprint.response(200, HealthSchema)
def get_livez() -> Response:
    """Ask whether the process lives

    It answers without looking at the database: a process that fails this should be restarted.
    """
    return all_is_well()


@blueprint.get("/readyz")
@blueprint.response(200, HealthSchema)
def get_readyz() -> Response:
    """Ask whether the service can answer

    It looks whether the database is there, readable and of this version: while this fails, send
    requests elsewhere.
    """
    database().require_current()
    return all_is_well()
