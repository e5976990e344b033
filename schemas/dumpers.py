"""Dumping a shape by the short way: the same, without marshmallow’s hooks around each field."""

from collections.abc import Callable
from typing import Any

from marshmallow import Schema, fields, missing

from schemas.loaders import key_of
from schemas.shapes import Grouped

Dumper = Callable[[Any], Any]
LEFT_TO_ORJSON = (fields.String, fields.Integer, fields.Boolean, fields.Date, fields.Enum)


def dumper(schema: Schema) -> Dumper:
    """What gives `orjson` the JSON of `schema.dump`, where the schema has no hooks."""
    dumps = [
        (key_of(field), attribute_of(field), field_dumper(field))
        for field in schema.dump_fields.values()
    ]

    def dump(value: Any) -> Any:
        if value is None:
            return None
        if isinstance(value, dict):
            return {key: dump(value[name]) for key, name, dump in dumps if name in value}
        return {
            key: dump(found)
            for key, name, dump in dumps
            if (found := getattr(value, name, missing) if name else value) is not missing
        }

    return dump


def attribute_of(field: fields.Field[Any]) -> str | None:
    """Which attribute of an object a field shows; null for one that shows the object itself."""
    return None if isinstance(field, Grouped) else field.attribute or field.name


def field_dumper(field: fields.Field[Any]) -> Dumper:
    """What dumps a field’s value."""
    if isinstance(field, fields.Nested):
        return dumper(field.schema)
    if isinstance(field, fields.List):
        dump = field_dumper(field.inner)
        return lambda items: [dump(item) for item in items]
    if isinstance(field, LEFT_TO_ORJSON):
        return lambda value: value
    return lambda value: field._serialize(value, None, None)
