"""Instants as the tables hold them: whole microseconds since 1970 in UTC, so they sort as numbers.

Every database has such integers; a type of its own for instants is another one in each.
"""

import datetime as dt

EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
MICROSECOND = dt.timedelta(microseconds=1)


def microseconds(instant: dt.datetime) -> int:
    """An instant as a number."""
    return (instant - EPOCH) // MICROSECOND


def instant(microseconds: int) -> dt.datetime:
    """The instant of a number, in UTC."""
    return EPOCH + microseconds * MICROSECOND


def microseconds_or_null(instant: dt.datetime | None) -> int | None:
    """The same for an instant that may be unknown."""
    return None if instant is None else microseconds(instant)


def instant_or_null(microseconds: int | None) -> dt.datetime | None:
    """The same for a number that may be null."""
    return None if microseconds is None else instant(microseconds)
