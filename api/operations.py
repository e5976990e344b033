"""One operation of the OpenAPI document: what it takes, what it answers, what can go wrong."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from flask.testing import FlaskClient
from werkzeug.test import TestResponse as Response

from api.calendars import ICALENDAR, with_first_event
from api.problems import PROBLEM_TYPES
from brief.keys import Scope
from schemas.submissions import EXAMPLE

Json = dict[str, Any]

READ_PROBLEMS = (
    "bad-request",
    "uri-too-long",
    "invalid-parameters",
    "internal-error",
    "unavailable",
)
WRITE_PROBLEMS = (
    "invalid-json",
    "unauthenticated",
    "forbidden",
    "content-too-large",
    "uri-too-long",
    "unsupported-media-type",
    "invalid-article",
    "internal-error",
    "unavailable",
)
DOCUMENTED = tuple(dict.fromkeys(("not-found", *READ_PROBLEMS, *WRITE_PROBLEMS)))
EXAMPLE_BODY = {
    "article": {
        "text": EXAMPLE,
        "url": "https://baltic.example/harbour-vote",
        "publisher": "Baltic Wire",
        "published_at": "2026-02-10T09:00:00Z",
    }
}
WHEN_READ = "2026-02-10T14:00:00Z"  # in examples, in the place of the present
COMMON = ("published_from", "published_until", "review_status", "sort", "limit", "cursor")
NOT_MODIFIED = {"description": "Nothing has changed since the ETag in `If-None-Match`."}
PARAMETERS = {
    "IfNoneMatch": {
        "name": "If-None-Match",
        "in": "header",
        "required": False,
        "description": "The ETag of the answer that you have; 304 comes while it still holds.",
        "schema": {"type": "string"},
    },
    "IdempotencyKey": {
        "name": "Idempotency-Key",
        "in": "header",
        "required": False,
        "description": "Names this request for 24 hours, such as a UUID: sent again with the same "
        "body, it is answered the same and not done twice.",
        "schema": {"type": "string", "pattern": "^[!-~]{1,255}$"},
    },
}
HEADERS = {
    "ETag": {
        "description": "Names this content. It changes when, and only when, the content does.",
        "schema": {"type": "string"},
    },
    "Link": {
        "description": 'The next page, as `<…>; rel="next"`; absent on the last.',
        "schema": {"type": "string"},
    },
    "Location": {
        "description": "The path of what was made.",
        "schema": {"type": "string"},
    },
    "RequestId": {
        "description": "The request: yours if you sent one, as in the log.",
        "schema": {"type": "string"},
    },
}
API_KEY = {
    "type": "http",
    "scheme": "bearer",
    "description": "A key of `wirebrief keys create`; `make serve` prints one to try.",
}


def documented_path(rule: str) -> str:
    """A Flask rule as OpenAPI writes it."""
    return re.sub(r"<(?:[^:<>]+:)?([^<>]+)>", r"{\1}", rule)


def operations(paths: Json) -> Iterator[tuple[str, str, Json]]:
    """Every operation with its path and method; the parameters of the path become its own."""
    for path, item in paths.items():
        shared = item.pop("parameters", [])
        for method, operation in item.items():
            operation["parameters"] = [*shared, *operation.get("parameters", [])]
            yield path, method.upper(), operation


def in_reading_order(operation: Json) -> None:
    """Puts what an operation is for before what it takes and gives; of that the filters first."""
    operation["parameters"].sort(key=lambda parameter: place_in_a_form(parameter.get("name")))
    first = ("operationId", "summary", "description", "tags", "security")
    for key in (*first, "parameters", "requestBody", "responses"):
        if key in operation:
            operation[key] = operation.pop(key)


def place_in_a_form(name: str | None) -> int:
    """Where a parameter stands: first what is of this list alone, then what many have, then pages.

    What all have (`If-None-Match`) has no name here and goes last.
    """
    last = (*COMMON, None)
    return last.index(name) + 1 if name in last else 0


def prefill(parameters: list[Json], id: str | None) -> None:
    """Gives every parameter the value that Swagger UI fills in; optional filters stay empty."""
    for parameter in parameters:
        if parameter["in"] == "path":
            parameter["description"] = "Its id, as lists and links give it."
            parameter["example"] = id
        elif parameter.get("required"):
            parameter["example"] = parameter["schema"].pop("examples")[0]
        elif "default" in parameter["schema"]:
            parameter["schema"].pop("examples", None)
            parameter["example"] = parameter["schema"]["default"]


def ask(client: FlaskClient, path: str, parameters: list[Json]) -> Response:
    """The answer to what is prefilled. Raises AssertionError where it is none."""
    given = {p["name"]: p["example"] for p in parameters if "example" in p}
    query = {p["name"]: p["example"] for p in parameters if p["in"] == "query" and "example" in p}
    response = client.get(path.format(**given), query_string=query)
    if response.status_code != 200:
        raise AssertionError(f"{path} answered {response.status_code}: {response.text}")
    return response


def complete_read(operation: Json, client: FlaskClient, path: str) -> None:
    """Adds to a read what its success looks like, its headers, the 304 beside it, its problems."""
    answer = ask(client, path, operation["parameters"])
    success = describe(operation, "200", "What was asked for.", answer)
    if "ETag" in answer.headers:
        success["headers"]["ETag"] = {"$ref": "#/components/headers/ETag"}
        if any(parameter["name"] == "cursor" for parameter in operation["parameters"]):
            success["headers"]["Link"] = {"$ref": "#/components/headers/Link"}
        operation["responses"]["304"] = NOT_MODIFIED
        operation["parameters"].append({"$ref": "#/components/parameters/IfNoneMatch"})
    names = [*READ_PROBLEMS, *(("not-found",) if "{id}" in path else ())]
    add_problems(operation, [n for n in names if n != "unavailable" or path != "/livez"])


def complete_write(operation: Json, client: FlaskClient, path: str, scope: Scope) -> None:
    """Adds to a write what it takes and gives, the key that it needs, its problems."""
    operation["security"] = [{"apiKey": [scope.value]}]
    operation["requestBody"]["description"] = "The article, and what is known of it."
    operation["requestBody"]["content"]["application/json"]["example"] = EXAMPLE_BODY
    operation["parameters"].append({"$ref": "#/components/parameters/IdempotencyKey"})
    made = client.post(path, json=EXAMPLE_BODY)
    if made.status_code != 201:
        raise AssertionError(f"{path} answered {made.status_code}: {made.text}")
    success = describe(operation, "201", "It was made.", made)
    example = success["content"]["application/json"]["example"]
    example.update(dict.fromkeys(("generated_at", "updated_at"), WHEN_READ))
    for name in ("ETag", "Location"):
        success["headers"][name] = {"$ref": f"#/components/headers/{name}"}
    known = {name: value for name, value in success["headers"].items() if name != "Location"}
    operation["responses"]["200"] = success | {
        "description": "The text or its address is known: the brief that is kept, or its next "
        "version.",
        "headers": known,
    }
    add_problems(operation, WRITE_PROBLEMS)


def describe(operation: Json, status: str, description: str, answer: Response) -> Json:
    """Adds to a documented success what it looks like; gives it."""
    success: Json = operation["responses"][status]
    success["description"] = description
    success["headers"] = {"X-Request-ID": {"$ref": "#/components/headers/RequestId"}}
    (content,) = success["content"].values()
    content["example"] = example_of(answer)
    return success


def example_of(answer: Response) -> Any:
    """What an answer looks like, short enough to be read."""
    if answer.mimetype == ICALENDAR:
        return with_first_event(answer.text)
    return cut(answer.json) if answer.is_json else answer.text


def cut(body: Any) -> Any:
    """An answer with every list cut to its first item, so that it can be read."""
    if isinstance(body, list):
        return [cut(item) for item in body[:1]]
    if isinstance(body, dict):
        return {name: cut(value) for name, value in body.items()}
    return body


def add_problems(operation: Json, names: Iterable[str]) -> None:
    """Adds the problems that an operation can answer with."""
    for name in names:
        reference = {"$ref": f"#/components/responses/{camel(name)}"}
        operation["responses"][str(PROBLEM_TYPES[name].status)] = reference
    operation["responses"] = dict(sorted(operation["responses"].items()))


def place_of(document: Json, name: str) -> str:
    """The first path that answers with a problem, with an id that nothing has."""
    reference = {"$ref": f"#/components/responses/{camel(name)}"}
    first = next(
        path
        for path, item in document["paths"].items()
        for operation in item.values()
        if reference in operation["responses"].values()
    )
    return str(first).replace("{id}", "nobody")


def camel(name: str) -> str:
    """`not-found` as NotFound."""
    return "".join(word.capitalize() for word in name.split("-"))
