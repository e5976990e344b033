"""The conditions of lists, by the names of the parameters in them, and the values of these."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, bindparam, func

from store.instants import EPOCH

DAY = 24 * 60 * 60 * 1_000_000  # in microseconds


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition: as what a list is read by, by its index, and beside another that leads.

    Which of several indexes is worth most no database knows that has not counted its rows, and one
    that takes the wrong one reads a whole table: so the conditions that do not lead hide theirs.
    """

    leads: ColumnElement[bool]
    beside: ColumnElement[bool]


Filters = dict[str, Filter]  # by the names of the parameters in them; the first that is given leads


def equal(columns: Mapping[str, ColumnElement[str]]) -> Filters:
    """That a column is what the parameter of its name says."""
    return {
        name: Filter(column == bindparam(name), beside(column) == bindparam(name))
        for name, column in columns.items()
    }


def always(condition: ColumnElement[bool]) -> Filter:
    """A condition that is the same whatever leads."""
    return Filter(condition, condition)


def published(flag: ColumnElement[bool], dated: ColumnElement[int]) -> Filters:
    """That an article was published, and when; `published_between` gives the values.

    Where `dated` is what the list is sorted by, any index bounds it.
    """
    bounds = {
        "published_from": dated >= bindparam("published_from"),
        "published_until": dated <= bindparam("published_until"),
    }
    return {name: Filter(flag & bound, beside(flag) & bound) for name, bound in bounds.items()}


def beside(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """A column without its index."""
    return func.coalesce(column, None)


def published_between(first: dt.date | None, last: dt.date | None) -> dict[str, int | None]:
    """The values of the conditions of `published`: whole days in UTC, both inclusive."""
    return {
        "published_from": None if first is None else beginning(first),
        "published_until": None if last is None else beginning(last) + DAY - 1,
    }


def beginning(day: dt.date) -> int:
    """The first instant of a day in UTC."""
    return (day.toordinal() - EPOCH.toordinal()) * DAY
