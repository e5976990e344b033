"""Generating the OpenAPI document: what flask-smorest gathers, with problems and examples."""

import re
from collections.abc import Iterator
from importlib.metadata import version
from typing import Any

import yaml
from apispec.ext.marshmallow import MarshmallowPlugin
from apispec.ext.marshmallow.openapi import OpenAPIConverter
from flask import Flask
from flask.testing import FlaskClient
from marshmallow import Schema
from werkzeug.test import TestResponse as Response

from api.errors import ProblemApi
from api.problems import PROBLEM_TYPES, documented_response

Json = dict[str, Any]

DESCRIPTION = """\
wirebrief turns news articles into structured briefs: the **entities** in an article, the \
**quotes** (who said what, to whom), the **positions** (who stands where on which issue) and the \
**pending decisions** (what is to be decided, by whom, where, by when). Every finding is pinned \
to the article’s own words: `article.text[start:end] == exact`, counted in Unicode code points.

Lists are `{"items": […], "next": …}`: follow `next` until it is null. Every answer under `/v1` \
has a strong `ETag`; send it back in `If-None-Match` and get 304 while nothing has changed. Errors \
are `application/problem+json` (RFC 9457). A parameter that is misspelt or repeated is an error, \
never ignored.

In the examples every list, also one inside an item, is cut to its first item.
"""
DOCUMENTED = ("not-found", "uri-too-long", "invalid-parameters", "internal-error", "unavailable")
NOT_MODIFIED = {"description": "Nothing has changed since the ETag in `If-None-Match`."}
IF_NONE_MATCH = {
    "name": "If-None-Match",
    "in": "header",
    "required": False,
    "description": "The ETag of the answer that you have; 304 comes while it still holds.",
    "schema": {"type": "string"},
}
ETAG = {
    "description": "Names this content. It changes when, and only when, the content does.",
    "schema": {"type": "string"},
}
REQUEST_ID = {
    "description": "The request: yours if you sent one, as in the log.",
    "schema": {"type": "string"},
}
LINK = {
    "description": 'The next page, as `<…>; rel="next"`; absent on the last.',
    "schema": {"type": "string"},
}


def make_api(app: Flask) -> ProblemApi:
    """flask-smorest for an app, told what it documents."""
    app.config.update(API_TITLE="wirebrief", API_VERSION="v1", OPENAPI_VERSION="3.1.0")
    info = {
        "summary": "Structured briefs of news articles",
        "description": DESCRIPTION,
        "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        "x-release": version("wirebrief"),
    }
    return ProblemApi(
        app,
        spec_kwargs={
            "info": info,
            "servers": [{"url": "/"}],
            "marshmallow_plugin": DescribingPlugin(),
        },
    )


class DescribingConverter(OpenAPIConverter):
    """Describes a schema by its docstring, and its fields in the order of reading.

    Objects are left open (`additionalProperties`), for later versions may add fields.
    """

    def schema2jsonschema(self, schema: Schema) -> Json:
        found: Json = super().schema2jsonschema(schema)  # type: ignore[no-untyped-call]
        found.pop("additionalProperties", None)
        described = {"type": "object", "description": " ".join((schema.__doc__ or "").split())}
        required = [name for name in found["properties"] if name in found.get("required", ())]
        return {**described, "properties": found["properties"], "required": required}


class DescribingPlugin(MarshmallowPlugin):
    """apispec’s marshmallow plugin with that converter."""

    Converter = DescribingConverter


def openapi(app: Flask, client: FlaskClient, ids: dict[str, str]) -> Json:
    """The OpenAPI 3.1 document of an app, in reading order, with the answers of `client`.

    `ids` are those that are prefilled, by the first steps of a path.
    """
    smorest: ProblemApi = app.extensions["flask-smorest"]["apis"][""]["ext_obj"]
    gathered: Json = smorest.spec.to_dict()
    endpoints = {documented_path(rule.rule): rule.endpoint for rule in app.url_map.iter_rules()}
    for path, operation in operations(gathered["paths"]):
        operation["operationId"] = endpoints[path].rpartition(".")[2]
        prefill(operation["parameters"], ids.get(path.partition("/{id}")[0]))
        complete_success(operation, ask(client, path, operation["parameters"]))
        add_problems(operation, path)
        in_reading_order(operation)
    schemas = gathered["components"]["schemas"]
    del schemas["PaginationMetadata"]  # flask-smorest’s own, for lists with page numbers
    return {
        "openapi": gathered["openapi"],
        "info": {"title": "wirebrief", "version": "v1", **gathered["info"]},
        **{key: gathered[key] for key in ("servers", "tags", "paths")},
        "components": {
            "schemas": {name: schemas[name] for name in sorted(schemas)},
            "responses": {
                camel(name): documented_response(PROBLEM_TYPES[name]) for name in DOCUMENTED
            },
            "parameters": {"IfNoneMatch": IF_NONE_MATCH},
            "headers": {"ETag": ETAG, "Link": LINK, "RequestId": REQUEST_ID},
        },
    }


def as_yaml(document: Json) -> str:
    """A document as YAML, in its own order, every value written out."""
    return yaml.dump(document, Dumper=PlainDumper, sort_keys=False, allow_unicode=True, width=100)


class PlainDumper(yaml.SafeDumper):
    """YAML for people: no anchors, and paragraphs as paragraphs."""

    def ignore_aliases(self, data: Any) -> bool:
        return True

    def represent_str(self, data: str) -> yaml.ScalarNode:
        style = "|" if "\n" in data else None
        return self.represent_scalar("tag:yaml.org,2002:str", data, style=style)


PlainDumper.add_representer(str, PlainDumper.represent_str)


def documented_path(rule: str) -> str:
    """A Flask rule as OpenAPI writes it."""
    return re.sub(r"<(?:[^:<>]+:)?([^<>]+)>", r"{\1}", rule)


def operations(paths: Json) -> Iterator[tuple[str, Json]]:
    """Every operation with its path; the parameters of the path become its own."""
    for path, item in paths.items():
        shared = item.pop("parameters", [])
        for operation in item.values():
            operation["parameters"] = shared + operation.get("parameters", [])
            yield path, operation


def in_reading_order(operation: Json) -> None:
    """Puts what an operation is for before what it takes and gives."""
    for key in ("operationId", "summary", "description", "tags", "parameters", "responses"):
        operation[key] = operation.pop(key)


def prefill(parameters: list[Json], id: str | None) -> None:
    """Gives every parameter the value that Swagger UI fills in; optional filters stay empty."""
    for parameter in parameters:
        if parameter["in"] == "path":
            parameter["description"] = "Its id, as lists and links give it."
            parameter["example"] = id
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


def complete_success(operation: Json, answer: Response) -> None:
    """Adds to the documented success what it looks like, its headers, and the 304 beside it."""
    success = operation["responses"]["200"]
    success["description"] = "What was asked for."
    success["headers"] = {"X-Request-ID": {"$ref": "#/components/headers/RequestId"}}
    success["content"]["application/json"]["example"] = cut(answer.json)
    if "ETag" not in answer.headers:
        return
    success["headers"]["ETag"] = {"$ref": "#/components/headers/ETag"}
    if any(parameter["name"] == "cursor" for parameter in operation["parameters"]):
        success["headers"]["Link"] = {"$ref": "#/components/headers/Link"}
    operation["responses"]["304"] = NOT_MODIFIED
    operation["parameters"].append({"$ref": "#/components/parameters/IfNoneMatch"})


def cut(body: Any) -> Any:
    """An answer with every list cut to its first item, so that it can be read."""
    if isinstance(body, list):
        return [cut(item) for item in body[:1]]
    if isinstance(body, dict):
        return {name: cut(value) for name, value in body.items()}
    return body


def add_problems(operation: Json, path: str) -> None:
    """Adds the problems that an operation can answer with."""
    for name in DOCUMENTED:
        type = PROBLEM_TYPES[name]
        if (name != "not-found" or "{id}" in path) and (name != "unavailable" or path != "/livez"):
            reference = {"$ref": f"#/components/responses/{camel(name)}"}
            operation["responses"][str(type.status)] = reference
    operation["responses"] = dict(sorted(operation["responses"].items()))


def camel(name: str) -> str:
    """`not-found` as NotFound."""
    return "".join(word.capitalize() for word in name.split("-"))
