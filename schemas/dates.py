"""Dates as an article gives them: often imprecise, never guessed."""

from typing import Any

from marshmallow import ValidationError, fields

from brief.dates import Basis, When, edtf_bounds
from brief.errors import InvalidDate
from schemas.shapes import WORDS, Shape, told


def require_edtf(edtf: str | None) -> None:
    """Refuses what is not in the EDTF subset, with the sentence that says why."""
    if edtf is None:
        return
    try:
        edtf_bounds(edtf)
    except InvalidDate as error:
        raise ValidationError(str(error)) from error


class WhenSchema(Shape):
    """A time as worded, and the days that it may mean."""

    makes = When

    text = fields.String(validate=WORDS, **told("The words of the article.", "July"))
    edtf = fields.String(
        allow_none=True,
        validate=require_edtf,
        **told(
            "EDTF (ISO 8601-2): a year, a month, a quarter (2023-33 to 2023-36), a day, or an "
            "interval of these; `../2026-12-31` for “by year-end”. Null where the article does "
            "not allow a date.",
            "2023-07",
        ),
    )
    earliest = fields.Date(
        allow_none=True,
        dump_only=True,
        **told("The first day that `edtf` covers; null at an open end.", "2023-07-01"),
    )
    latest = fields.Date(
        allow_none=True, dump_only=True, **told("The last day that it covers.", "2023-07-31")
    )
    basis = fields.Enum(
        Basis,
        by_value=fields.String(),
        **told("What an incomplete date was anchored on.", "copyright_year"),
    )


def when(description: str, **options: Any) -> fields.Nested:
    """A When that may be null."""
    return fields.Nested(WhenSchema, allow_none=True, **told(description), **options)
