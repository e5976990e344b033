"""Briefs over HTTP."""

from typing import Any

from flask import Response

from api import posting
from api.blueprints import Blueprint
from api.keys import needs
from api.responses import send, send_page
from brief.keys import Scope
from brief.rendered import Part
from schemas.articles import ArticleTextSchema
from schemas.briefs import BriefListSchema, BriefSchema
from schemas.entities import EntityListSchema
from schemas.issues import IssueListSchema
from schemas.pending_decisions import PendingDecisionListSchema
from schemas.positions import PositionListSchema
from schemas.queries import BriefQuerySchema
from schemas.quotes import QuoteListSchema
from schemas.submissions import BriefRequestSchema
from store import briefs

blueprint = Blueprint(
    "Briefs",
    __name__,
    url_prefix="/v1/briefs",
    description="An article and everything found in it.",
)


@blueprint.get("")
@blueprint.arguments(BriefQuerySchema, location="query")
@blueprint.response(200, BriefListSchema)
def list_briefs(query: dict[str, Any]) -> Response:
    """List briefs

    Every brief, newest first, without its findings: follow `links` for those.
    """
    return send_page(briefs.find, query)


@blueprint.post("")
@needs(Scope.WRITE)
@blueprint.arguments(BriefRequestSchema)
@blueprint.response(201, BriefSchema)
def post_brief(sent: dict[str, Any]) -> Response:
    """Have an article read

    Its text or its page in, its brief out. A text that is known gives the brief that is kept (200);
    another text at a known `url` is the next version of its brief (200), in which findings whose
    words stayed keep their ids. With an `Idempotency-Key` the same request can be sent again for
    24 hours and is answered the same.
    """
    return posting.post(sent["article"])


@blueprint.get("/<id>")
@blueprint.response(200, BriefSchema)
def get_brief(id: str) -> Response:
    """Read a brief

    The whole document: what is known of the article, its blocks, and all findings, each pinned
    to the article’s own words.
    """
    return send_part(id, Part.BRIEF)


@blueprint.get("/<id>/article")
@blueprint.response(200, ArticleTextSchema)
def get_brief_article(id: str) -> Response:
    """Read a brief’s article

    What is known of it, its blocks and its text, into which all offsets point. The text is null
    where its owner’s licence withholds it.
    """
    return send_part(id, Part.ARTICLE)


@blueprint.get("/<id>/entities")
@blueprint.response(200, EntityListSchema)
def list_brief_entities(id: str) -> Response:
    """List a brief’s entities

    Who and what the article is about, whole and in text order.
    """
    return send_part(id, Part.ENTITIES)


@blueprint.get("/<id>/quotes")
@blueprint.response(200, QuoteListSchema)
def list_brief_quotes(id: str) -> Response:
    """List a brief’s quotes

    Who says what in the article, whole and in text order.
    """
    return send_part(id, Part.QUOTES)


@blueprint.get("/<id>/issues")
@blueprint.response(200, IssueListSchema)
def list_brief_issues(id: str) -> Response:
    """List a brief’s issues

    What the article’s positions are taken on, whole and in the order of their first position.
    """
    return send_part(id, Part.ISSUES)


@blueprint.get("/<id>/positions")
@blueprint.response(200, PositionListSchema)
def list_brief_positions(id: str) -> Response:
    """List a brief’s positions

    Who stands where in the article, whole and in text order.
    """
    return send_part(id, Part.POSITIONS)


@blueprint.get("/<id>/pending-decisions")
@blueprint.response(200, PendingDecisionListSchema)
def list_brief_pending_decisions(id: str) -> Response:
    """List a brief’s pending decisions

    What the article says is still to be decided, whole and in text order.
    """
    return send_part(id, Part.PENDING_DECISIONS)


def send_part(id: str, part: Part) -> Response:
    """One part of a brief."""
    return send("brief", briefs.PART, id, part=part.value)
