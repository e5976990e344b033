"""Loading a shape by the short way: the same checks, without marshmallow’s hooks around each field.

A brief has two thousand fields, and to get to a field’s check costs several times what the check
does. So the way to each is looked up once. What is not evidently right is left to marshmallow.
"""

from collections.abc import Callable
from typing import Any, cast

from marshmallow import fields

from schemas.shapes import Shape, as_tuple

Loader = Callable[[Any], Any]
LEFT_AS_IT_IS = {fields.String: str, fields.Integer: int}  # what a field takes and does not change


def loader(schema: Shape) -> Loader:
    """What loads as `schema.load` does, where the schema has no hooks but those of every shape.

    What is wrong raises ValidationError too, but only `schema.load` tells all of it and where.
    """
    loads = [
        (key_of(field), name, field_loader(field)) for name, field in schema.load_fields.items()
    ]
    count = len(loads)
    taken = {
        key_of(field) for field in (*schema.load_fields.values(), *schema.dump_fields.values())
    }

    def load(value: Any) -> Any:
        # One that has as many keys as are needed, and each of these, has no other.
        if type(value) is dict and (len(value) == count or value.keys() <= taken):
            try:
                found = {name: load(value[key]) for key, name, load in loads}
            except KeyError:  # one is missing
                return schema.load(value)
            return schema.makes(**found)
        return schema.load(value)

    return load if schema.makes else schema.load


def key_of(field: fields.Field[Any]) -> str:
    """How a field is named in JSON."""
    return str(field.data_key or field.name)


def field_loader(field: fields.Field[Any]) -> Loader:
    """What loads a field’s value; lists as the tuples that the frozen vocabulary keeps."""
    if isinstance(field, fields.Nested):
        return value_loader(field, dict, loader(cast("Shape", field.schema)))
    if isinstance(field, fields.List):
        inner = field_loader(field.inner)
        return value_loader(field, list, lambda items: tuple([inner(item) for item in items]))
    if isinstance(field, fields.Enum):
        members = {member.value: member for member in field.enum}
        return value_loader(
            field, str, lambda value: members.get(value) or field.deserialize(value)
        )
    if kind := LEFT_AS_IT_IS.get(type(field)):
        return value_loader(field, kind)
    return field.deserialize


def value_loader(field: fields.Field[Any], kind: type, load: Loader | None = None) -> Loader:
    """What loads a value of one type in its own way, and any other in the field’s."""
    validators, may_be_null = field.validators, field.allow_none

    def load_other(value: Any) -> Any:
        return None if value is None and may_be_null else as_tuple(field.deserialize(value))

    def load_value(value: Any) -> Any:
        if type(value) is not kind:
            return load_other(value)
        found = load(value) if load else value
        for validate in validators:
            validate(found)
        return found

    def load_plain(value: Any) -> Any:
        return value if type(value) is kind else load_other(value)

    return load_value if load or validators else load_plain
