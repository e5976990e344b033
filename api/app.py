"""The Flask app: its database, its routes, and what every request and response has."""

import os
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

from flask import Flask, Response, abort, g, request

from api import (
    briefs,
    calendars,
    documentation,
    entities,
    health,
    issues,
    openapi,
    pages,
    pending_decisions,
    positions,
    quotes,
    search,
)
from api.errors import register_error_handlers
from api.hosts import refuse_wrong_host
from api.settings import Settings
from brief.submissions import MOST_BYTES
from store.database import Database

MOST_URL_CHARACTERS = 4096  # every filter together with a cursor stays under 1,000
REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{1,64}", re.ASCII)
NOTHING_IS_LOADED = (
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
ON_EVERY_ANSWER = (("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"))
BLUEPRINTS = (
    briefs,
    entities,
    quotes,
    positions,
    issues,
    pending_decisions,
    calendars,
    search,
    health,
)


class App(Flask):
    """Flask’s, which does not ask of all that it calls whether it is async: nothing is."""

    def ensure_sync(self, func: Callable[..., Any]) -> Callable[..., Any]:
        return func


def create_app(settings: Settings) -> Flask:
    """The app over the database of the settings, which must be there by the first request."""
    app = App("api")
    app.url_map.merge_slashes = False  # else a path with one too many is a redirect, not a 404
    app.config["MAX_CONTENT_LENGTH"] = MOST_BYTES
    app.extensions["database"] = Database(settings.database_url)
    app.before_request(name_request)
    app.before_request(refuse_wrong_host)
    app.before_request(refuse_long_url)
    app.after_request(add_headers)
    api = openapi.make_api(app)
    for noun in BLUEPRINTS:
        api.register_blueprint(noun.blueprint)
    app.register_blueprint(documentation.blueprint)
    app.register_blueprint(pages.blueprint)
    register_error_handlers(app)
    return app


def name_request() -> None:
    """Takes the caller’s X-Request-ID, or makes one."""
    given = request.environ.get("HTTP_X_REQUEST_ID", "")
    g.request_id = given if REQUEST_ID.fullmatch(given) else os.urandom(16).hex()


def refuse_long_url() -> None:
    query = request.query_string
    if 3 * len(request.environ["PATH_INFO"]) + len(query) < MOST_URL_CHARACTERS:
        return  # even if every byte of the path had to be quoted
    length = len(quote(request.path)) + (len(query) + 1 if query else 0)
    if length > MOST_URL_CHARACTERS:
        abort(414, f"The URL has {length:,} characters; at most {MOST_URL_CHARACTERS:,} are taken.")


def add_headers(response: Response) -> Response:
    """The headers of every answer; a page that needs more than text says so itself."""
    headers = response.headers
    headers.extend((("X-Request-ID", g.request_id), *ON_EVERY_ANSWER))
    headers.setdefault("Content-Security-Policy", NOTHING_IS_LOADED)
    if request.method == "OPTIONS" and response.status_code == 200:
        del headers["Content-Type"]  # of nothing: what is allowed stands in `Allow`
    return response
