"""What a request for a list may ask."""

import re
from typing import Any

from marshmallow import fields, validate

from schemas.shapes import Shape

FEWEST, MOST, USUAL = 1, 100, 20
DIGITS = re.compile(r"\d{1,9}", re.ASCII)

NOT_EMPTY = validate.Length(min=1, error="It is empty; give a value or leave it out.")
NO_NUL = validate.ContainsNoneOf("\x00", error="It holds NUL. Take it out.")


def asked(description: str, *examples: object) -> dict[str, Any]:
    """The options of a parameter that may be left out."""
    return {"metadata": {"description": description, "examples": list(examples)}}


def id_filter(description: str, *examples: str) -> fields.String:
    """A filter by an id; an id that names nothing gives an empty list."""
    return fields.String(validate=[NOT_EMPTY, NO_NUL], **asked(description, *examples))


class Limit(fields.Integer):
    """How many items a page has, written in plain digits."""

    def _deserialize(self, value: Any, attr: Any, data: Any, **kwargs: Any) -> Any:
        if not DIGITS.fullmatch(str(value)):
            raise self.make_error("invalid", input=value)
        return super()._deserialize(value, attr, data, **kwargs)


class ListQuerySchema(Shape):
    """The parameters that every list has."""

    limit = Limit(
        load_default=USUAL,
        validate=validate.Range(
            min=FEWEST, max=MOST, error=f"Give a whole number from {FEWEST} to {MOST}."
        ),
        error_messages={"invalid": f"Give a whole number from {FEWEST} to {MOST}."},
        **asked("How many items a page has at most.", USUAL),
    )
    cursor = fields.String(
        validate=NOT_EMPTY,
        metadata={
            "description": "Where the page begins: copy it from `next` of the page before, and "
            "keep the filters as they were."
        },
    )


class BriefFilterSchema(ListQuerySchema):
    """The parameters of a list that can be narrowed to one brief."""

    brief = id_filter("Only what is from this brief.", "nato-ukraine-membership")


class QuoteQuerySchema(BriefFilterSchema):
    """The parameters of the list of quotes."""

    speaker = id_filter("Only what this entity says.", "boris-pistorius")
