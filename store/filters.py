"""The conditions of lists, by the names of the parameters in them, and the values of these."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, bindparam, func

from store.instants import EPOCH

DAY = 24 * 60 * 60 * 1_000_000  # in microseconds

Conditions = dict[str, ColumnElement[bool]]


def equal(columns: Mapping[str, ColumnElement[str]]) -> Conditions:
    """That a column is what the parameter of its name says."""
    return {name: column == bindparam(name) for name, column in columns.items()}


def published(flag: ColumnElement[bool], dated: ColumnElement[int]) -> Conditions:
    """That an article was published, and when; `published_between` gives the values."""
    return {
        "published_from": flag & (dated >= bindparam("published_from")),
        "published_until": flag & (dated <= bindparam("published_until")),
    }


def beside(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """A column that only filters a list whose order is that of another table.

    Where it could be looked up by its own index, SQLite may do so and sort all that it finds.
    """
    return func.coalesce(column, None)


def all_beside(columns: Mapping[str, ColumnElement[str]]) -> dict[str, ColumnElement[str]]:
    """The same of several columns."""
    return {name: beside(column) for name, column in columns.items()}


def published_between(first: dt.date | None, last: dt.date | None) -> dict[str, int | None]:
    """The values of the conditions of `published`: whole days in UTC, both inclusive."""
    return {
        "published_from": None if first is None else beginning(first),
        "published_until": None if last is None else beginning(last) + DAY - 1,
    }


def beginning(day: dt.date) -> int:
    """The first instant of a day in UTC."""
    return (day.toordinal() - EPOCH.toordinal()) * DAY
