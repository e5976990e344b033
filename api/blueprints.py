"""A flask-smorest blueprint that takes nothing that it does not know."""

from collections.abc import Iterator
from functools import lru_cache, wraps
from typing import Any

from flask import Request, abort, current_app, request
from flask_smorest import Blueprint as SmorestBlueprint
from marshmallow import Schema, ValidationError
from webargs.flaskparser import FlaskParser

from api.bodies import body_of
from api.errors import InvalidParameters
from api.responses import QUERIES_KEPT
from brief.errors import Fault, InvalidArticle
from brief.ids import may_be_id
from brief.likeness import nearest
from brief.submissions import MOST_BYTES
from schemas.documents import faults_in, parse_json


class StrictParser(FlaskParser):
    """Reads query parameters and JSON bodies; what is unknown, repeated or wrong is named."""

    def __init__(self) -> None:
        super().__init__()
        self._query = lru_cache(QUERIES_KEPT)(self._read_query)

    def parse(self, argmap: Any, *args: Any, location: str | None = None, **options: Any) -> Any:
        """webargs’, but a good query is read once: to read it takes as long as to answer it."""
        if location != "query":
            return super().parse(argmap, *args, location=location, **options)
        return dict(self._query(argmap, request.query_string))

    def _read_query(self, schema: Schema, _: bytes) -> dict[str, Any]:
        """The parameters of the request; they say the same whenever they are read."""
        parameters: dict[str, Any] = super().parse(schema, location="query")
        return parameters

    def load_json(self, req: Request, schema: Schema) -> Any:
        return parse_json(json_body(req))

    def load_querystring(self, req: Request, schema: Schema) -> Any:
        refuse_unexpected(list(schema.fields))
        return super().load_querystring(req, schema)

    def handle_error(self, error: ValidationError, *_: Any, **__: Any) -> Any:
        if "json" in error.messages_dict:
            raise InvalidArticle(faults_in(error.messages_dict["json"]))
        raise InvalidParameters(
            Fault(pointer(name), f"`{name}`: {' '.join(map(str, messages))}")
            for name, messages in error.messages_dict["query"].items()
        )


class Blueprint(SmorestBlueprint):
    """Routes of one noun. A route without `arguments` takes no parameters at all."""

    ARGUMENTS_PARSER = StrictParser()

    def arguments(self, schema: Any, **options: Any) -> Any:
        """flask-smorest’s, with one schema for all requests: making one takes a third of a read."""
        return super().arguments(schema() if isinstance(schema, type) else schema, **options)

    def response(self, *args: Any, **options: Any) -> Any:
        """flask-smorest’s documentation of an answer; views make their answers themselves."""
        decorate = super().response(*args, **options)

        def documented(view: Any) -> Any:
            view._apidoc = decorate(view)._apidoc
            return view

        return documented

    def add_url_rule(
        self, rule: str, endpoint: Any = None, view_func: Any = None, *a: Any, **o: Any
    ) -> None:
        if not takes_query(view_func):
            view_func = without_parameters(view_func)
        super().add_url_rule(rule, endpoint, view_func, *a, **o)


def json_body(req: Request) -> bytes:
    """The body of a request that says it is JSON, plain and in UTF-8; anything else is refused."""
    encoding = req.headers.get("Content-Encoding", "identity").lower()
    if encoding != "identity":
        abort(415, f"The body is encoded ({encoding}). Send it plain, without `Content-Encoding`.")
    charset = req.mimetype_params.get("charset", "utf-8").lower()
    if req.mimetype != "application/json" or charset != "utf-8":
        said = req.headers.get("Content-Type") or "missing"
        abort(415, f"`Content-Type` is {said}. Send JSON in UTF-8 as `application/json`.")
    body = body_of(req)
    if req.content_length is None and len(body) >= MOST_BYTES:  # chunked, and cut off there
        abort(413)
    if not body:
        abort(400, "The body is empty. Send JSON; /docs shows it.")
    return body


def takes_query(view: Any) -> bool:
    return any(
        parameter["in"] == "query"
        for parameter in getattr(view, "_apidoc", {}).get("arguments", {}).get("parameters", ())
    )


def without_parameters(view: Any) -> Any:
    """The view, refusing any query."""

    @wraps(view)
    def strict(*args: Any, **kwargs: Any) -> Any:
        refuse_unexpected([])
        return view(*args, **kwargs)

    return strict


def refuse_unexpected(known: list[str]) -> None:
    """Raises InvalidParameters where a parameter is unknown or stands twice."""
    if request.query_string and (faults := list(unexpected(known))):
        raise InvalidParameters(faults)


def unexpected(known: list[str]) -> Iterator[Fault]:
    for name, values in request.args.lists():
        if name not in known:
            yield Fault(pointer(name), f"There is no parameter `{name}`; {cure(name, known)}")
        elif len(values) > 1:
            yield Fault(pointer(name), f"`{name}` is given {len(values)} times; give it once.")


def pointer(name: str) -> str:
    """The JSON pointer of a parameter."""
    return "/query/" + name.replace("~", "~0").replace("/", "~1")


def cure(name: str, known: list[str]) -> str:
    """What was probably meant."""
    if near := nearest(name, known):
        return f"did you mean `{near[0]}`?"
    if known:
        return f"there are {', '.join(f'`{one}`' for one in known)}."
    return f"this path takes none.{in_pages()}"


def in_pages() -> str:
    """Where that is to be had in pages which one brief has whole."""
    inside, _, noun = str(request.url_rule).rpartition("/")
    paged = f"/v1/{noun}"
    id = (request.view_args or {}).get("id", "")
    lists = inside == "/v1/briefs/<id>" and current_app.url_map.bind("").test(paged, "GET")
    if not lists or not may_be_id(id):
        return ""
    return f" It gives the list whole; for pages and filters ask {paged}?brief={id}."
