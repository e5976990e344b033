"""What all shapes share: strictness both ways, and a sentence and an example for every field."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar

from marshmallow import RAISE, Schema, ValidationError, fields, post_load, pre_load, validate

from brief.likeness import nearest

HEX_256 = validate.Regexp(r"^[0-9a-f]{64}$", error="It is not a SHA-256 in 64 hex digits.")
WORDS = validate.Length(min=1, error="It is empty; leave it null where there is nothing to say.")
MOST = 2**31 - 1  # of any number: what every database’s INTEGER and every reader’s int holds


FIELD_MESSAGES = {"required": "It is missing.", "null": "It may not be null."}


def told(description: str, *examples: object) -> dict[str, Any]:
    """The options of a field that is always there, with what its documentation says of it."""
    metadata: dict[str, Any] = {"description": description}
    if examples:
        metadata["examples"] = list(examples)
    return {"required": True, "metadata": metadata, "error_messages": FIELD_MESSAGES}


UNKNOWN = "There is no such field."


class Shape(Schema):
    """One JSON object. Unknown fields are refused; those that the server owns are ignored."""

    class Meta:
        unknown = RAISE

    error_messages = {"unknown": UNKNOWN, "type": "It is no JSON object."}  # noqa: RUF012 - marshmallow’s own way

    names_fields: ClassVar[bool] = False  # to who gives one that is not there, and is like none
    makes: ClassVar[Any] = None  # what `load` gives; a plain dict where it is None

    @pre_load
    def leave_out_what_the_server_owns(self, data: Any, **_: Any) -> Any:
        if not isinstance(data, Mapping) or self.dump_fields.keys() == self.load_fields.keys():
            return data
        owned = self.dump_fields.keys() - self.load_fields.keys()
        return {key: value for key, value in data.items() if key not in owned}

    def handle_error(self, error: ValidationError, data: Any, **_: Any) -> None:
        """Tells of each field that is not there which one was probably meant."""
        known = list(self.load_fields)
        for name, messages in error.messages_dict.items():
            if messages == [UNKNOWN]:
                messages[0] = self.unknown_told(str(name), known)

    def unknown_told(self, name: str, known: list[str]) -> str:
        """That there is no such field, and what there is in its place."""
        if near := nearest(name, known):
            return f"{UNKNOWN[:-1]}; did you mean `{near[0]}`?"
        if self.names_fields:
            return f"{UNKNOWN[:-1]}; there are {', '.join(f'`{one}`' for one in known)}."
        return UNKNOWN

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> Any:
        if self.makes is None:
            return data
        return self.makes(**{name: as_tuple(value) for name, value in data.items()})


def as_tuple(value: Any) -> Any:
    """A list as the tuple that the frozen vocabulary keeps; all else as it is."""
    return tuple(value) if isinstance(value, list) else value


class Instant(fields.AwareDateTime):
    """An instant in RFC 3339, written in UTC with a Z."""

    default_error_messages = {  # noqa: RUF012 - marshmallow’s own way
        "invalid": "It is no instant: write 2023-06-15T13:01:00Z.",
        "invalid_awareness": "It needs its offset from UTC: write 2023-06-15T13:01:00Z.",
    }

    def _serialize(self, value: Any, attr: Any, obj: Any, **kwargs: Any) -> str | None:
        if value is None:
            return None
        instant: dt.datetime = value
        return instant.astimezone(dt.UTC).isoformat().removesuffix("+00:00") + "Z"

    def _deserialize(self, value: Any, attr: Any, data: Any, **kwargs: Any) -> dt.datetime:
        try:
            instant: dt.datetime = super()._deserialize(value, attr, data, **kwargs)
            return instant.astimezone(dt.UTC)
        except OverflowError as error:
            raise self.make_error("invalid") from error


def is_day(said: str) -> bool:
    """Whether words are a day of the calendar, written as ISO 8601 has it, and nothing else."""
    try:
        return dt.date.fromisoformat(said).isoformat() == said
    except ValueError:
        return False


class SentInstant(Instant):
    """An instant as somebody sends it, with its offset: the day there is what “tomorrow” is of."""

    def _deserialize(self, value: Any, attr: Any, data: Any, **kwargs: Any) -> dt.datetime:
        if isinstance(value, str) and is_day(value):
            raise ValidationError(
                "It is a day without an hour. Write the hour and the offset from UTC: "
                f"{value}T09:00:00+01:00. Where only the day is known, write {value}T00:00:00Z; "
                "the days in the text count from it."
            )
        instant = super()._deserialize(value, attr, data, **kwargs)  # one that UTC has, too
        sent: dt.datetime = fields.AwareDateTime._deserialize(self, value, attr, data, **kwargs)
        return sent if sent == instant else instant


class Grouped(fields.Nested):
    """Fields of the object itself, put together under one name."""

    def get_value(self, obj: Any, attr: str, accessor: Any = None, default: Any = None) -> Any:
        return obj


class Flag(fields.Boolean):
    """True or false; neither 1 nor “yes”."""

    def _deserialize(self, value: Any, attr: Any, data: Any, **kwargs: Any) -> bool:
        if not isinstance(value, bool):
            raise ValidationError("Write true or false.")
        return value


def count(description: str, example: int) -> fields.Integer:
    """A whole number from 0 on."""
    return fields.Integer(
        strict=True, validate=validate.Range(min=0, max=MOST), **told(description, example)
    )


def texts(description: str, *examples: str) -> "fields.List[str]":
    """A list of strings, perhaps empty."""
    return fields.List(fields.String(validate=WORDS), **told(description, list(examples)))
