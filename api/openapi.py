"""Generating the OpenAPI document: what flask-smorest gathers, with problems and examples."""

from importlib.metadata import version
from typing import Any

import yaml
from apispec.ext.marshmallow import MarshmallowPlugin
from apispec.ext.marshmallow.openapi import OpenAPIConverter
from flask import Flask
from flask.testing import FlaskClient
from marshmallow import Schema

from api.errors import ProblemApi
from api.operations import (
    API_KEY,
    DOCUMENTED,
    HEADERS,
    PARAMETERS,
    Json,
    camel,
    complete_read,
    complete_write,
    documented_path,
    in_reading_order,
    operations,
    place_of,
    prefill,
)
from api.problems import PROBLEM_TYPES, documented_response

DESCRIPTION = """\
wirebrief turns news articles into structured briefs: the **entities** in an article, the \
**quotes** (who said what, to whom), the **positions** (who stands where on which issue) and the \
**pending decisions** (what is to be decided, by whom, where, by when). Every finding is pinned \
to the article’s own words: `article.text[start:end] == exact`, counted in Unicode code points.

Lists are `{"items": […], "next": …}`: follow `next` until it is null. Every answer under `/v1` \
has a strong `ETag`; send it back in `If-None-Match` and get 304 while nothing has changed. Errors \
are `application/problem+json` (RFC 9457). A parameter that is misspelt or repeated is an error, \
never ignored. Reading is open; writing needs a key (`Authorization: Bearer KEY`).

In the examples every list, also one inside an item, is cut to its first item.
"""


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

    `ids` are those that are prefilled, by the first steps of a path. What writes needs a key, which
    `client` must send by itself.
    """
    smorest: ProblemApi = app.extensions["flask-smorest"]["apis"][""]["ext_obj"]
    gathered: Json = smorest.spec.to_dict()
    endpoints = {
        (documented_path(rule.rule), method): rule.endpoint
        for rule in app.url_map.iter_rules()
        for method in rule.methods or ()
    }
    reads_first = sorted(operations(gathered["paths"]), key=lambda found: found[1] != "GET")
    for path, method, operation in reads_first:
        endpoint = endpoints[path, method]
        operation["operationId"] = endpoint.rpartition(".")[2]
        prefill(operation["parameters"], ids.get(path.partition("/{id}")[0]))
        if scope := getattr(app.view_functions[endpoint], "needs_scope", None):
            complete_write(operation, client, path, scope)
        else:
            complete_read(operation, client, path)
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
                camel(name): documented_response(PROBLEM_TYPES[name], place_of(gathered, name))
                for name in DOCUMENTED
            },
            "parameters": PARAMETERS,
            "headers": HEADERS,
            "securitySchemes": {"apiKey": API_KEY},
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
