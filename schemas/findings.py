"""What quotes, positions and decisions share when they stand alone: the brief they are from."""

from marshmallow import fields

from schemas.refs import ref
from schemas.shapes import Instant, Shape, told


class FindingSchema(Shape):
    """Something found in one article."""

    id = fields.String(**told("Its id: opaque, unique, and the same as long as its words stay."))
    brief = ref("The brief that it is from.", dump_only=True)
    published_at = Instant(
        allow_none=True,
        dump_only=True,
        **told("When its article was published; null where unknown.", "2025-11-13T17:45:00Z"),
    )
