"""Dumping a shape by the short way: the same, without marshmallow’s hooks around each field."""

from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Any

from marshmallow import Schema, fields

from schemas.loaders import key_of
from schemas.shapes import Grouped

Dumper = Callable[[Any], Any]
LEFT_TO_ORJSON = (fields.String, fields.Integer, fields.Boolean, fields.Date, fields.Enum)


def dumper(schema: Schema) -> Dumper:
    """What gives `orjson` the JSON of `schema.dump`, where the schema has no hooks.

    All objects of a class have the same attributes, so these are looked for in the first one.
    """
    shown = [
        (key_of(field), attribute_of(field), field_dumper(field))
        for field in schema.dump_fields.values()
    ]
    dumpers: dict[type, Dumper] = {}

    def dump(value: Any) -> Any:
        if value is None:
            return None
        if isinstance(value, dict):
            return {
                key: dump(value[name]) if dump else value[name]
                for key, name, dump in shown
                if name in value
            }
        kind = type(value)
        if kind not in dumpers:
            there = [one for one in shown if one[1] is None or hasattr(value, one[1])]
            dumpers[kind] = object_dumper(there)
        return dumpers[kind](value)

    return dump


def object_dumper(shown: Sequence[tuple[str, str | None, Dumper | None]]) -> Dumper:
    """What dumps objects by their keys, attributes and what dumps these, if anything does."""
    keys = [key for key, _, _ in shown]
    values = values_getter([name for _, name, _ in shown])
    dumps = [(key, dump) for key, _, dump in shown if dump]

    def dump_object(value: Any) -> dict[str, Any]:
        found = dict(zip(keys, values(value), strict=True))
        for key, dump in dumps:
            found[key] = dump(found[key])
        return found

    return dump_object


def values_getter(names: Sequence[str | None]) -> Callable[[Any], Sequence[Any]]:
    """What gives the attributes of an object; null stands for the object itself."""
    told = [name for name in names if name is not None]
    if len(told) == len(names) > 1:
        return attrgetter(*told)
    return lambda value: [getattr(value, name) if name else value for name in names]


def attribute_of(field: fields.Field[Any]) -> str | None:
    """Which attribute of an object a field shows; null for one that shows the object itself."""
    return None if isinstance(field, Grouped) else field.attribute or field.name


def field_dumper(field: fields.Field[Any]) -> Dumper | None:
    """What dumps a field’s value; null where `orjson` takes it as it is."""
    if isinstance(field, fields.Nested):
        return dumper(field.schema)
    if isinstance(field, fields.List):
        dump = field_dumper(field.inner)
        return list_dumper(dump) if dump else None
    if isinstance(field, LEFT_TO_ORJSON):
        return None
    return lambda value: field._serialize(value, None, None)


def list_dumper(dump: Dumper) -> Dumper:
    """What dumps a list by what dumps each of it."""
    return lambda items: [dump(item) for item in items]
