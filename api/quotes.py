"""Quotes over HTTP."""

from typing import Any

from flask import Response

from api.blueprints import Blueprint
from api.responses import send, send_page
from schemas.queries import QuoteQuerySchema
from schemas.quotes import QuoteListSchema, QuoteSchema
from store import quotes

blueprint = Blueprint(
    "Quotes",
    __name__,
    url_prefix="/v1/quotes",
    description="Who said what, to whom, in the article’s own words.",
)


@blueprint.get("")
@blueprint.arguments(QuoteQuerySchema, location="query")
@blueprint.response(200, QuoteListSchema)
def list_quotes(query: dict[str, Any]) -> Response:
    """List quotes

    The quotes of all briefs, newest first; `speaker` gives every word of one.
    """
    return send_page(quotes.find, query)


@blueprint.get("/<id>")
@blueprint.response(200, QuoteSchema)
def get_quote(id: str) -> Response:
    """Read a quote

    One quote with its speakers, its cue and the spans of its words.
    """
    return send("quote", quotes.BY_ID, id)
