"""How the service says that it is well."""

from marshmallow import fields

from schemas.shapes import Shape, told


class HealthSchema(Shape):
    """That all is well; when it is not, a problem comes instead."""

    status = fields.String(**told("Always ok.", "ok"))
