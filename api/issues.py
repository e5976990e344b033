"""Issues over HTTP."""

from typing import Any

from flask import Response

from api.blueprints import Blueprint
from api.responses import send, send_page
from schemas.issues import IssueProfileListSchema, IssueProfileSchema
from schemas.queries import IssueQuerySchema
from store import issues

blueprint = Blueprint(
    "Issues",
    __name__,
    url_prefix="/v1/issues",
    description="What positions are taken on, who stands where, and who moved.",
)


@blueprint.get("")
@blueprint.arguments(IssueQuerySchema, location="query")
@blueprint.response(200, IssueProfileListSchema)
def list_issues(query: dict[str, Any]) -> Response:
    """List issues

    Every issue that some brief names, by id.
    """
    return send_page(issues.find, query)


@blueprint.get("/<id>")
@blueprint.response(200, IssueProfileSchema)
def get_issue(id: str) -> Response:
    """Read an issue

    Who supports it, who opposes it, who would on a condition and who is undecided, each by the
    newest word, and who changed sides.
    """
    return send("issue", issues.BY_ID, id)
