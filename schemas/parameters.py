"""The kinds of parameters that a list may be asked with; each names the cure where it is wrong."""

import re
from enum import StrEnum
from typing import Any

from marshmallow import ValidationError, fields, validate

from brief.briefs import ReviewStatus
from brief.dates import date_bounds
from brief.errors import InvalidDate, InvalidQuery
from brief.searching import MOST_CHARACTERS, MOST_TERMS, MOST_WORDS_ASKED, read_query

FEWEST, MOST, USUAL = 1, 100, 20
DIGITS = re.compile(r"\d{1,9}", re.ASCII)

NOT_EMPTY = validate.Length(min=1, error="It is empty; give a value or leave it out.")
NO_NUL = validate.ContainsNoneOf("\x00", error="It holds NUL. Take it out.")


def asked(description: str, *examples: object) -> dict[str, Any]:
    """The options of a parameter that may be left out."""
    return {"metadata": {"description": description, "examples": list(examples)}}


def text_filter(description: str, *examples: str) -> fields.String:
    """A filter by an id or a name; one that names nothing gives an empty list."""
    return fields.String(validate=[NOT_EMPTY, NO_NUL], **asked(description, *examples))


def choice(values: type[StrEnum], description: str, example: str) -> fields.String:
    """A filter by one of few values."""
    known = [value.value for value in values]
    return fields.String(
        validate=validate.OneOf(known, error=f"“{{input}}” is none of {', '.join(known)}."),
        **asked(description, example),
    )


def review_status() -> fields.String:
    return choice(
        ReviewStatus, "Only of briefs that a machine, or an editor, answers for.", "reviewed"
    )


class Limit(fields.Integer):
    """How many items a page has, written in plain digits."""

    def _deserialize(self, value: Any, attr: Any, data: Any, **kwargs: Any) -> Any:
        if not DIGITS.fullmatch(str(value)):
            raise self.make_error("invalid", input=value)
        return super()._deserialize(value, attr, data, **kwargs)


class Words(fields.String):
    """What is looked for in words; gives a `Query`."""

    def _deserialize(self, value: Any, attr: Any, data: Any, **kwargs: Any) -> Any:
        try:
            return read_query(super()._deserialize(value, attr, data, **kwargs))
        except InvalidQuery as error:
            raise ValidationError(str(error)) from error


# As far as a schema can say what a day, a month or a year is; in ASCII, for `\d` is any digit.
DATE_PATTERN = r"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"


class Day(fields.String):
    """A day, a month or a year; gives its first or its last day."""

    def __init__(self, *, last: bool, **options: Any) -> None:
        self.last = last
        options["metadata"]["pattern"] = DATE_PATTERN
        super().__init__(**options)

    def _deserialize(self, value: Any, attr: Any, data: Any, **kwargs: Any) -> Any:
        date = super()._deserialize(value, attr, data, **kwargs)
        if not re.fullmatch(DATE_PATTERN, date):
            raise ValidationError(
                f"“{date}” is not a date: write a year (2023), a month (2023-07) or a day "
                "(2023-07-11)."
            )
        try:
            return date_bounds(date)[self.last]
        except InvalidDate as error:
            raise ValidationError(str(error)) from error


class YesNo(fields.Boolean):
    """`true` or `false`, and nothing else that might mean one of them."""

    default_error_messages = {"invalid": "Give `true` or `false`."}  # noqa: RUF012 - marshmallow’s own way

    def __init__(self, **options: Any) -> None:
        super().__init__(truthy={"true"}, falsy={"false"}, **options)


def words(description: str, *examples: str, required: bool = False) -> Words:
    return Words(
        required=required,
        error_messages={"required": "Say what to look for."},
        **asked(
            f"{description} Every word must be there, without regard to case and accents; "
            '`"…"` for words that follow each other, `begin*` for how a word begins. '
            f"{MOST_CHARACTERS} characters, {MOST_TERMS} terms and {MOST_WORDS_ASKED} words at "
            "most. "
            "What was stored last comes first.",
            *examples,
        ),
    )


def require_in_order(data: dict[str, Any], first: str, last: str) -> None:
    """Refuses a span of days that ends before it begins."""
    since, until = data.get(first), data.get(last)
    if since and until and since > until:
        raise ValidationError(
            f"It ends ({until}) before `{first}` ({since}). Change the two.", field_name=last
        )
