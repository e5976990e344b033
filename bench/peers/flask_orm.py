"""Flask, flask-smorest, marshmallow and the ORM of SQLAlchemy: the usual way, dumped at each read.

Behind the same server as wirebrief. Its 304 is flask-smorest’s: the answer is made, dumped and
hashed, and then not sent.
"""

from typing import Any

from flask import Flask
from flask_smorest import Api, Blueprint, abort
from sqlalchemy.orm import Session

from api.serving import serve_app
from api.settings import Settings
from bench.peers import models, selects
from bench.peers.folder import Folder, arguments
from bench.peers.marshmallow_shapes import (
    BriefSchema,
    QuoteSchema,
    QuotesQuerySchema,
    QuotesSchema,
)


def app_of(folder: Folder) -> Flask:
    """The app over a folder."""
    app = Flask(__name__)
    app.config |= {"API_TITLE": "Briefs", "API_VERSION": "v1", "OPENAPI_VERSION": "3.1.0"}
    app.json.sort_keys = False  # type: ignore[attr-defined]
    engine = selects.engine_of(folder.rows)
    briefs = Blueprint("briefs", __name__, url_prefix="/v1/briefs")
    quotes = Blueprint("quotes", __name__, url_prefix="/v1/quotes")

    @briefs.get("/<id>")
    @briefs.etag
    @briefs.response(200, BriefSchema)
    def get_brief(id: str) -> models.Brief | None:
        with Session(engine) as session:
            found = selects.brief_of(session, id)
        if found is None:
            abort(404)
        return found

    @quotes.get("/<id>")
    @quotes.etag
    @quotes.response(200, QuoteSchema)
    def get_quote(id: str) -> models.Quote | None:
        with Session(engine) as session:
            found = selects.quote_of(session, id)
        if found is None:
            abort(404)
        return found

    @quotes.get("")
    @quotes.arguments(QuotesQuerySchema, location="query")
    @quotes.response(200, QuotesSchema)
    def list_quotes(query: dict[str, Any]) -> dict[str, Any]:
        speaker, limit = query["speaker"], query["limit"]
        after = None if query["published"] is None else (query["published"], query["id"])
        with Session(engine) as session:
            found = selects.quotes_of(session, speaker, limit, after)
        return {"items": found[:limit], "next": selects.following(speaker, limit, found)}

    api = Api(app)
    api.register_blueprint(briefs)
    api.register_blueprint(quotes)
    return app


def main() -> None:
    folder, port = arguments()
    serve_app(Settings(port=port), lambda: app_of(folder))


if __name__ == "__main__":
    main()
