"""The search over everything, over HTTP."""

from typing import Any

import orjson
from flask import Response
from sqlalchemy import Connection

from api.blueprints import Blueprint
from api.responses import send_page
from brief.searching import Query, matches_in
from schemas.queries import SearchKind, SearchQuerySchema
from schemas.search import SearchListSchema
from store import search
from store.search import Hit
from store.stored import Key, Page

blueprint = Blueprint(
    "Search",
    __name__,
    url_prefix="/v1/search",
    description="Words in headlines, quotes, positions and pending decisions.",
)

PATHS = {
    SearchKind.BRIEF: "/v1/briefs",
    SearchKind.QUOTE: "/v1/quotes",
    SearchKind.POSITION: "/v1/positions",
    SearchKind.PENDING_DECISION: "/v1/pending-decisions",
}


@blueprint.get("")
@blueprint.arguments(SearchQuerySchema, location="query")
@blueprint.response(200, SearchListSchema)
def search_everything(query: dict[str, Any]) -> Response:
    """Search

    Headlines, quotes, positions and pending decisions with all the words of `q`; what was stored
    last comes first. `matches` says where the words stand in `text`.
    """
    return send_page(find, query)


def find(
    connection: Connection,
    *,
    q: Query,
    limit: int,
    after: Key | None,
    kind: str | None = None,
    review_status: str | None = None,
) -> Page:
    """A page of hits, as JSON."""
    kinds = [SearchKind(kind)] if kind else list(SearchKind)
    hits, following = search.find(
        connection, q=q, kinds=kinds, limit=limit, after=after, review_status=review_status
    )
    return Page(tuple(render(hit, q) for hit in hits), following)


def render(hit: Hit, query: Query) -> bytes:
    """The JSON of `SearchHitSchema`; made when it is asked for, for the matches are the query’s."""
    body = {
        "kind": hit.kind,
        "id": hit.id,
        "brief": {"id": hit.brief.id, "name": hit.brief.name},
        "published_at": hit.published_at,
        "text": hit.text,
        "matches": [{"start": s, "end": e} for s, e in matches_in(hit.text, query)],
        "links": {
            "self": f"{PATHS[SearchKind(hit.kind)]}/{hit.id}",
            "brief": f"/v1/briefs/{hit.brief.id}",
        },
    }
    return orjson.dumps(body, option=orjson.OPT_UTC_Z)
