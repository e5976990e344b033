"""Going through a JSON body along the schema that describes it."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from marshmallow import Schema, fields

Json = dict[str, Any]


class Place(NamedTuple):
    """An object in a body: where it stands, what it is, and the schema that describes it."""

    pointer: str
    body: Json
    schema: Schema


def places(schema: Schema, body: Json, pointer: str = "") -> Iterator[Place]:
    """Every object in a body with its schema, the body itself first."""
    yield Place(pointer, body, schema)
    for name, field in schema.fields.items():
        key = field.data_key or name
        inner, value, here = field, body.get(key), f"{pointer}/{key}"
        if isinstance(inner, fields.List) and isinstance(inner.inner, fields.Nested):
            for index, item in enumerate(value or ()):
                yield from places(inner.inner.schema, item, f"{here}/{index}")
        elif isinstance(inner, fields.Nested) and value is not None:
            yield from places(inner.schema, value, here)


def first_places(schema: Schema, body: Json) -> dict[type[Schema], str]:
    """Where each schema first describes something."""
    found: dict[type[Schema], str] = {}
    for place in places(schema, body):
        found.setdefault(type(place.schema), place.pointer)
    return found


def at(body: Any, pointer: str) -> Any:
    """What stands at a JSON pointer."""
    for step in filter(None, pointer.split("/")):
        body = body[int(step) if isinstance(body, list) else step]
    return body
