"""How one thing names another."""

from typing import Any

from marshmallow import fields

from brief.refs import Ref
from schemas.shapes import Shape, told


class RefSchema(Shape):
    """The id of a thing and the name that goes with it, so that no second request is needed."""

    makes = Ref

    id = fields.String(**told("Its id.", "boris-pistorius"))
    name = fields.String(**told("Its name; an issue’s is its statement.", "Boris Pistorius"))


def ref(description: str, **options: Any) -> fields.Nested:
    """One Ref."""
    return fields.Nested(RefSchema, **told(description), **options)


def refs(description: str) -> "fields.List[Ref]":
    """A list of Refs, perhaps empty."""
    return fields.List(fields.Nested(RefSchema), **told(description))
