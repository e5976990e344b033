"""Every error leaves through here, as a problem (RFC 9457)."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator
from typing import Any

import orjson
from flask import Flask, Response, current_app, g, render_template, request
from flask_smorest import Api
from werkzeug import Response as WerkzeugResponse
from werkzeug.exceptions import HTTPException, InternalServerError

from api.pages import PAGE_POLICY
from api.problems import PROBLEM_TYPES, ProblemType
from brief import errors
from brief.errors import Fault, WirebriefError
from brief.submissions import MOST_BYTES
from schemas.problems import ProblemSchema

SECONDS_TO_RETRY = 5  # the busy timeout of the database

# Which problem each error of the domain is; the nearest ancestor counts.
PROBLEM_OF: dict[type[WirebriefError], str] = {
    errors.InvalidText: "invalid-text",
    errors.InvalidJson: "invalid-json",
    errors.InvalidDate: "invalid-parameters",
    errors.InvalidBrief: "invalid-brief",
    errors.TooManyFindings: "too-many-findings",
    errors.InvalidArticle: "invalid-article",
    errors.TextMismatch: "text-mismatch",
    errors.Unauthenticated: "unauthenticated",
    errors.Forbidden: "forbidden",
    errors.KeyReused: "idempotency-key-reused",
    errors.Busy: "unavailable",
    errors.NotFound: "not-found",
    errors.Conflict: "conflict",
    errors.InvalidCursor: "invalid-cursor",
    errors.InvalidQuery: "invalid-parameters",
    errors.StoreUnavailable: "unavailable",
}
PROBLEM_OF_STATUS = {
    400: "bad-request",
    401: "unauthenticated",
    403: "forbidden",
    404: "not-found",
    405: "method-not-allowed",
    412: "precondition-failed",
    413: "content-too-large",
    414: "uri-too-long",
    415: "unsupported-media-type",
    422: "invalid-parameters",
    500: "internal-error",
    503: "unavailable",
}
PROBLEM = ProblemSchema()
PATH = re.compile(r"(?<=\s)/[\w./-]*\w(?=[.,;?]?(?:\s|$))")  # where a sentence names one
BEGIN_AT = "Begin at /v1/briefs; all paths are listed at /docs."
NO_STORE = (
    "The database does not answer as it should. Try again after the seconds of `Retry-After`. Who "
    "runs the service finds the cause in its log, at the request_id."
)


class ProblemApi(Api):
    """flask-smorest, with our problems in the place of its errors."""

    ERROR_SCHEMA = ProblemSchema
    DEFAULT_ERROR_RESPONSE_NAME = None  # the documentation names each problem itself

    def handle_http_exception(self, error: HTTPException) -> WerkzeugResponse:
        return answer_http_error(error)


class InvalidParameters(Exception):
    """The parameters of a request are wrong; `faults` names each."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__(" ".join(fault.detail for fault in self.faults))


def register_error_handlers(app: Flask) -> None:
    """Answers every error of an app with a problem."""
    app.register_error_handler(WirebriefError, answer_domain_error)
    app.register_error_handler(InvalidParameters, answer_invalid_parameters)
    app.register_error_handler(Exception, answer_any_error)


def answer_domain_error(error: WirebriefError) -> Response:
    name = next(PROBLEM_OF[kind] for kind in type(error).__mro__ if kind in PROBLEM_OF)
    faults = getattr(error, "faults", ())
    if isinstance(error, errors.InvalidCursor):
        faults = (Fault("/query/cursor", str(error)),)
    if isinstance(error, errors.StoreUnavailable):
        current_app.logger.error("%s: %s", g.request_id, error)
    return problem(PROBLEM_TYPES[name], told_to_all(error), faults)


def told_to_all(error: WirebriefError) -> str:
    """The sentence of an error, without the place of the database, which is not for everybody."""
    of_the_place = isinstance(error, errors.StoreUnavailable)
    return NO_STORE if of_the_place and not isinstance(error, errors.OutOfTime) else str(error)


def answer_invalid_parameters(error: InvalidParameters) -> Response:
    return problem(PROBLEM_TYPES["invalid-parameters"], str(error), error.faults)


def answer_any_error(error: Exception) -> WerkzeugResponse:
    if isinstance(error, HTTPException):
        return answer_http_error(error)
    current_app.logger.error("%s: %s", g.request_id, request.path, exc_info=error)
    return answer_http_error(InternalServerError())


def answer_http_error(error: HTTPException) -> WerkzeugResponse:
    """A problem with the headers (`Allow`, …) of the error. A redirect stays one."""
    if error.code is None or error.code < 400:
        return error.get_response()
    name = PROBLEM_OF_STATUS.get(error.code)
    type = PROBLEM_TYPES[name] if name else ProblemType("", error.code, error.name, "")
    response = problem(type, detail_of(error))
    kept = (
        pair for pair in error.get_headers() if pair[0] not in ("Content-Type", "Content-Length")
    )
    response.headers.extend(kept)
    return response


def detail_of(error: HTTPException) -> str:
    """What is wrong, in a sentence that names the cure."""
    if error.code == 404 and error.description == type(error).description:
        return f"There is nothing at {request.path}. {nearest_path()}"
    if error.code == 405:
        allowed = ", ".join(sorted(getattr(error, "valid_methods", None) or ()))
        return f"{request.path} does not take {request.method}. It takes {allowed}."
    if error.code == 413:
        return f"The body is larger than the {MOST_BYTES:,} bytes that are taken. Send less."
    if error.code == 500:
        return "Something went wrong here. Report it with the request_id."
    return error.description or error.name


def nearest_path() -> str:
    """Which path was probably meant."""
    adapter = current_app.url_map.bind("")
    if adapter.test(shorter := request.path.rstrip("/"), "GET"):
        return f"Did you mean {shorter}?"
    paths = [rule.rule for rule in current_app.url_map.iter_rules() if not rule.arguments]
    near = difflib.get_close_matches(request.path, paths, n=1, cutoff=0.8)
    return f"Did you mean {near[0]}?" if near else BEGIN_AT


def problem(type: ProblemType, detail: str, faults: Iterable[Fault] = ()) -> Response:
    """A problem, as JSON for programs and as a page for people."""
    body = {
        "type": type.uri if type.name else "about:blank",
        "title": type.title,
        "status": type.status,
        "detail": detail,
        "instance": request.path,
        "errors": [{"pointer": fault.pointer, "detail": fault.detail} for fault in faults],
        "request_id": g.request_id,
    }
    response = as_page(body) if wants_page() else as_json(body)
    response.status_code = type.status
    if may_be_page():
        response.vary.add("Accept")
    if type.status == 401:
        response.headers["WWW-Authenticate"] = 'Bearer realm="wirebrief"'
    if type.status == 503:
        response.headers["Retry-After"] = str(SECONDS_TO_RETRY)
    return response


def may_be_page() -> bool:
    """Whether people may have asked: outside of /v1."""
    return not request.path.startswith("/v1")


def wants_page() -> bool:
    """Whether a person asked: with a browser, which rather has a page than JSON of any kind."""
    offered = ["application/problem+json", "application/json", "text/html"]
    return may_be_page() and request.accept_mimetypes.best_match(offered) == "text/html"


def as_json(body: dict[str, Any]) -> Response:
    return Response(orjson.dumps(PROBLEM.dump(body)), mimetype="application/problem+json")


def linked(detail: str) -> Iterator[tuple[str, str | None]]:
    """A sentence in parts, each with the page it leads to where it is the path of one.

    What was asked for stands in it too; that is no page, or one would have been answered.
    """
    begun = 0
    for found in PATH.finditer(detail):
        adapter = current_app.url_map.bind("")
        if adapter.test(found.group(), "GET"):
            yield detail[begun : found.start()], None
            yield found.group(), found.group()
            begun = found.end()
    yield detail[begun:], None


def as_page(body: dict[str, Any]) -> Response:
    parts = list(linked(body["detail"]))
    page = render_template("problem.html", problem=body, parts=parts)
    response = Response(page, mimetype="text/html")
    response.headers["Content-Security-Policy"] = PAGE_POLICY
    return response
