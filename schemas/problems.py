"""Errors as they are sent: RFC 9457."""

from marshmallow import fields

from schemas.shapes import Shape, told


class ProblemErrorSchema(Shape):
    """One thing that is wrong."""

    pointer = fields.String(
        **told("Where: a JSON pointer; `/query/limit` for a parameter.", "/query/limt")
    )
    detail = fields.String(
        **told("What, and how to mend it.", "There is no parameter `limt`; did you mean `limit`?")
    )


class ProblemSchema(Shape):
    """What went wrong with a request, and how to mend it."""

    type = fields.String(
        **told(
            "The kind of problem; it resolves to an explanation.", "/problems/invalid-parameters"
        )
    )
    title = fields.String(**told("The kind of problem in words."))
    status = fields.Integer(**told("The HTTP status.", 422))
    detail = fields.String(**told("What is wrong here, and the cure."))
    instance = fields.String(**told("The path of the request.", "/v1/quotes"))
    errors = fields.List(
        fields.Nested(ProblemErrorSchema), **told("Each thing that is wrong; often empty.")
    )
    request_id = fields.String(
        **told("The request, as in the header X-Request-ID.", "6f1c1ab27f9a4f3c8f0f9f5c6a1f7a52")
    )
