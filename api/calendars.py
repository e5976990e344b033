"""What is due when, as a calendar that any calendar program subscribes to (RFC 5545)."""

import datetime as dt
from collections.abc import Iterable
from functools import lru_cache, partial
from typing import Any

import orjson
from flask import Response, url_for
from sqlalchemy import Connection

from api.blueprints import Blueprint
from api.hosts import address_asked
from api.responses import answer, reading, today
from brief.dates import OPEN_END, date_bounds
from brief.pending_decisions import DecisionStatus, DueKind
from schemas.queries import DecisionFilterSchema
from store import briefs, pending_decisions
from store.briefs import NewestVersion
from store.stored import etag_of

MOST_EVENTS = 1_000  # more would take a calendar program seconds
# To write one takes a millisecond, and a thousand of them, for each of many who ask at once, longer
# than they wait; programs ask all day for the same. Some 4 MB.
EVENTS_KEPT = 2 * MOST_EVENTS
END = b"END:VCALENDAR\r\n"
DAY = dt.timedelta(days=1)
ICALENDAR = "text/calendar"

blueprint = Blueprint(
    "Calendar",
    __name__,
    url_prefix="/v1",
    description="Pending decisions with a date, for calendar programs.",
)


@blueprint.get("/pending-decisions.ics")
@blueprint.arguments(DecisionFilterSchema, location="query")
@blueprint.response(200, {"type": "string"}, content_type=ICALENDAR)
def get_calendar(query: dict[str, Any]) -> Response:
    """Subscribe to pending decisions

    Those with a date, as all-day events, with the filters of their list; a thousand at most. What
    is coming goes first, the first due before the later; what is over has the room that is left,
    the last due first. A date that is not of one day spans what is known of it, and is marked
    tentative.
    """
    with reading() as connection:
        decisions = dated(connection, query)
        ids = [orjson.loads(decision)["brief"]["id"] for decision in decisions]
        versions = briefs.newest_versions(connection, sorted(set(ids)))
    now = dt.datetime.now(dt.UTC)
    body = calendar(
        event(decision, version, stamp(version, now), url_of(id))
        for decision, id in zip(decisions, ids, strict=True)
        for version in (versions[id],)
    )
    return answer(body, etag_of(body), ICALENDAR)


def dated(connection: Connection, query: dict[str, Any]) -> tuple[bytes, ...]:
    """The decisions that have a date, as their lists give them, the first due first.

    What is coming goes first into the places that there are, so that who subscribes always sees it;
    what is over has the rest, the last due first.
    """
    day, over = today(), query.get("overdue")
    find = partial(pending_decisions.find, connection, today=day)
    since = query.get("due_from", dt.date.min)  # what has no date is on no day
    items: tuple[bytes, ...] = ()
    if over is not True:
        coming = query | {"due_from": max(since, day)}
        items = find(limit=MOST_EVENTS, sort="due", **coming).items
    if over is not False and len(items) < MOST_EVENTS:
        past = query | {"overdue": True, "due_from": since}
        items = find(limit=MOST_EVENTS - len(items), sort="last_due", **past).items[::-1] + items
    return items


def url_of(id: str) -> str:
    """Where a brief is, at the host that the calendar was asked of."""
    return address_asked() + url_for("Briefs.get_brief", id=id)


def calendar(events: Iterable[bytes]) -> bytes:
    """An iCalendar with these events."""
    from icalendar import Calendar  # a tenth of a second that a server would start later

    made = Calendar()
    made.add("prodid", "-//wirebrief//pending decisions//EN")
    made.add("version", "2.0")
    made.add("name", "Pending decisions")
    made.add("x-wr-calname", "Pending decisions")
    return bytes(made.to_ical()).replace(END, b"".join([*events, END]))


@lru_cache(EVENTS_KEPT)
def event(item: bytes, version: NewestVersion, stamp: dt.datetime, url: str) -> bytes:
    """A decision as an all-day event over the days on which it may be due.

    Calendar programs take over what has a higher SEQUENCE than what they know.
    """
    from icalendar import Event

    decision = orjson.loads(item)
    first, last = days(decision["due"])
    made = Event()
    made.add("uid", f"{decision['id']}@wirebrief")
    made.add("sequence", version.number - 1)
    made.add("dtstamp", stamp)
    made.add("last-modified", version.made)
    made.add("dtstart", first)
    if first < dt.date.max:  # RFC 5545: without an end it is that day
        made.add("dtend", min(last, dt.date.max - DAY) + DAY)  # the first day after it
    made.add("summary", decision["title"])
    made.add("description", description(decision))
    made.add("url", url)
    if decision["venue"]:
        made.add("location", decision["venue"]["name"])
    made.add("status", status(decision, first == last))
    made.add("transp", "TRANSPARENT")  # nobody is busy because something is to be decided
    return bytes(made.to_ical())


def days(due: dict[str, Any]) -> tuple[dt.date, dt.date]:
    """The first and last day of a date; of one that is open, those of the end that is known.

    What is due “by March” spans March: its last day alone would look like an appointment.
    """
    known = [date for date in due["edtf"].split("/") if date != OPEN_END]
    return date_bounds(known[0])[0], date_bounds(known[-1])[1]


def status(decision: dict[str, Any], one_day: bool) -> str:
    """How sure the days of an event are, or that it is off, in the words of RFC 5545, 3.8.1.11.

    The last day of a deadline is one day; what is due from a day on is not.
    """
    if decision["status"] == DecisionStatus.DROPPED:
        return "CANCELLED"
    fixed = one_day and decision["due"]["latest"] is not None
    moves = decision["due_kind"] == DueKind.EXPECTED
    if not fixed or moves or decision["status"] == DecisionStatus.POSTPONED:
        return "TENTATIVE"
    return "CONFIRMED"


def stamp(version: NewestVersion, now: dt.datetime) -> dt.datetime:
    """When what an event says came up: with the article, or with the version that corrected it.

    What is told to be later than now is of today, and stays so until the day ends: a feed must not
    change by itself with each request.
    """
    at = min(version.dated, version.made) if version.number == 1 else version.made
    return at if at <= now else now.replace(hour=0, minute=0, second=0, microsecond=0)


def description(decision: dict[str, Any]) -> str:
    """What a person wants to know of it, a line each."""
    deciders = ", ".join(decider["name"] for decider in decision["deciders"])
    lines = [
        decision["question"],
        f"Decided by: {deciders}" if deciders else "",
        f"When: “{decision['due']['text']}”",
        f"Status: {decision['status'].replace('_', ' ')}",
        f"From: {decision['brief']['name']}",
    ]
    return "\n".join(line for line in lines if line)


def with_first_event(calendar: str) -> str:
    """A calendar with its first event alone."""
    from icalendar import Calendar

    found = Calendar.from_ical(calendar)
    del found.subcomponents[1:]
    return bytes(found.to_ical()).decode()
