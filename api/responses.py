"""Answering from the store: bytes as they are kept, pages of them, and 304 where nothing is new."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlencode

import orjson
from flask import Response, current_app, request
from sqlalchemy import Connection

from api.cursors import decode_cursor, encode_cursor
from brief.errors import NotFound
from brief.ids import may_be_id
from store.database import Database
from store.statements import Statement
from store.stored import Page, etag_of

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

QUERIES_KEPT = 1000  # that were read: a megabyte, and some fifteen where all are as long as may be
READ_LIMIT = 5.0  # seconds in the store: a page takes milliseconds; who waits longer has given up


def database() -> Database:
    """The database of the app that answers."""
    found: Database = current_app.extensions["database"]
    return found


def reading() -> AbstractContextManager[Connection]:
    """A connection that sees one state of the store throughout."""
    return database().reading(limit=READ_LIMIT)


def today() -> dt.date:
    """The day of a request, in UTC."""
    return dt.datetime.now(dt.UTC).date()


def send(noun: str, statement: Statement, id: str, **values: str) -> Response:
    """What a statement finds by an id. Raises NotFound."""
    known = request.environ.get("HTTP_IF_NONE_MATCH", "")
    etag = known[1:-1] if known[:1] == known[-1:] == '"' else ""
    row = None
    if may_be_id(id):
        row = database().served(statement, etag, limit=READ_LIMIT, id=id, **values)
    if row is None:
        raise NotFound(noun, id)
    body, etag = row
    return answer(body, etag)


def send_page(find: Callable[..., Page], query: Mapping[str, Any]) -> Response:
    """A page of a list, with a link to the next; `query` are its parameters, as they were read."""
    filters = {name: value for name, value in query.items() if name not in ("limit", "cursor")}
    path, cursor = request.path, query.get("cursor")
    after = decode_cursor(cursor, path, filters) if cursor else None
    with reading() as connection:
        page = find(connection, limit=query["limit"], after=after, **filters)
    following = None
    if page.next is not None:
        asked = filters_given(request.query_string, tuple(filters))
        cursor = encode_cursor(page.next, path, filters)
        following = f"{path}?{asked}limit={query['limit']}&cursor={cursor}"
    told = orjson.dumps(following)
    body = b"".join((b'{"items":[', b",".join(page.items), b'],"next":', told, b"}"))
    # The ETags of the items stand for these: to hash a page takes as long as to find it.
    response = answer(body, etag_of("".join(page.etags).encode() + told if page.etags else body))
    if following:
        response.headers.add("Link", f'<{following}>; rel="next"')
    return response


@lru_cache(QUERIES_KEPT)
def filters_given(_: bytes, names: tuple[str, ...]) -> str:
    """The filters of the request as its query gives them, to begin another query with."""
    given = {name: request.args[name] for name in names if name in request.args}
    return urlencode(given) + "&" if given else ""


def answer(body: bytes, etag: str, mimetype: str = "application/json") -> Response:
    """Bytes with their ETag, or 304 to who has them already.

    There is no `Last-Modified` that a request could ask about, and no part of a body to be had:
    conditions on either are left aside, as HTTP wants it. `If-Match` is, too: it is for who writes.
    """
    quoted = f'"{etag}"'
    headers = [("ETag", quoted), ("Cache-Control", "no-cache")]  # kept, but asked about
    known = request.environ.get("HTTP_IF_NONE_MATCH")
    if (
        known is not None
        and request.method in ("GET", "HEAD")
        and (known == quoted or request.if_none_match.contains_weak(etag))
    ):
        return Answer(status=304, headers=headers)
    headers.append(("Content-Length", str(len(body))))
    return Answer([body], mimetype=mimetype, headers=headers)


class Answer(Response):
    """A response that is whole as it was made.

    Werkzeug would look for what is missing, and make an iterator of the body, which the server
    sends as it comes; a list is sent at once.
    """

    default_mimetype = None  # of a 304

    def get_wsgi_response(
        self, environ: "WSGIEnvironment"
    ) -> tuple[Iterable[bytes], str, list[tuple[str, str]]]:
        body = [] if environ["REQUEST_METHOD"] == "HEAD" else cast(list[bytes], self.response)
        return body, self.status, self.headers.to_wsgi_list()
