"""How pending decisions are kept and found again."""

import datetime as dt
from dataclasses import replace

from sqlalchemy import Boolean, ColumnElement, Connection, bindparam, exists

from brief.briefs import Brief
from brief.dates import When, date_bounds
from brief.pending_decisions import DecisionStatus
from brief.searching import Query
from store.filters import Filters, always, beside, equal
from store.instants import microseconds
from store.item_tables import decision_decider, pending_decision
from store.items import by_id, item_row, stored
from store.paging import Listing
from store.searching import asked, in_brief, matching
from store.stored import Key, Page, Stored

SETTLED = {DecisionStatus.DECIDED, DecisionStatus.DROPPED}
# Where what has no last day, and what has no date at all, stand in the order of days.
OPEN_END, UNDATED = "9999-12-31", "~"

BY_ID = by_id(pending_decision)


def due(due_by: ColumnElement[str]) -> Filters:
    """That the days that a date may mean overlap with those that are asked for, or are over.

    What is unknown never overlaps, and neither is over nor is not.
    """
    dated = due_by < UNDATED
    conditions = {
        "due_from": (due_by >= bindparam("due_from")) & dated,
        "due_until": (pending_decision.c.due_from <= bindparam("due_until")) & dated,
        "due_before": due_by < bindparam("due_before"),
        "due_not_before": (due_by >= bindparam("due_not_before")) & (due_by < OPEN_END),
    }
    return {name: always(condition) for name, condition in conditions.items()}


def is_open(column: ColumnElement[bool]) -> Filters:
    """That a decision is still to be taken, or is not: every index has it, so it leads nowhere."""
    return {"open": always(column == bindparam("open", type_=Boolean))}


PLACES = {"brief": pending_decision.c.brief_id, "venue": pending_decision.c.venue_id}
STATES = {
    "status": pending_decision.c.status,
    "review_status": pending_decision.c.review_status,
}
DECIDES = exists().where(
    decision_decider.c.decision_id == pending_decision.c.id,
    decision_decider.c.entity_id == bindparam("decider"),
)
DECIDER: Filters = {"decider": always(decision_decider.c.entity_id == bindparam("decider"))}
DECIDERS = decision_decider.join(
    pending_decision, pending_decision.c.id == decision_decider.c.decision_id
)
HIDDEN_DUE = due(beside(pending_decision.c.due_by))

NEWEST_FIRST = Listing(
    source=pending_decision,
    body=pending_decision.c.body,
    key=(pending_decision.c.dated, pending_decision.c.id),
    descending=True,
    filters=equal(PLACES | STATES)
    | HIDDEN_DUE
    | is_open(pending_decision.c.open)
    | {"decider": always(DECIDES)},
)
BY_DECIDER = Listing(
    source=DECIDERS,
    body=pending_decision.c.body,
    key=(decision_decider.c.dated, decision_decider.c.decision_id),
    descending=True,
    filters=DECIDER | equal(PLACES | STATES) | HIDDEN_DUE | is_open(decision_decider.c.open),
)
BY_DUE = Listing(
    source=pending_decision,
    body=pending_decision.c.body,
    key=(pending_decision.c.due_by, pending_decision.c.id),
    filters=equal(PLACES)
    | is_open(pending_decision.c.open)
    | due(pending_decision.c.due_by)
    | equal(STATES)
    | {"decider": always(DECIDES)},
)
BY_DUE_OF_DECIDER = Listing(
    source=DECIDERS,
    body=pending_decision.c.body,
    key=(decision_decider.c.due_by, decision_decider.c.decision_id),
    filters=DECIDER
    | is_open(decision_decider.c.open)
    | due(decision_decider.c.due_by)
    | equal(PLACES | STATES),
)
LAST_DUE = replace(BY_DUE, descending=True)
LAST_DUE_OF_DECIDER = replace(BY_DUE_OF_DECIDER, descending=True)
BESIDE_WORDS = (
    equal(PLACES | STATES)
    | HIDDEN_DUE
    | is_open(beside(pending_decision.c.open))
    | {"decider": always(DECIDES)}
)
MATCHING_IN_BRIEF = in_brief(pending_decision, BESIDE_WORDS)
MATCHING = matching(pending_decision, BESIDE_WORDS)


def get(connection: Connection, id: str) -> Stored:
    """One decision, settled or not. Raises NotFound."""
    return stored(connection, BY_ID, "pending decision", id=id)


def find(
    connection: Connection,
    *,
    today: dt.date,
    limit: int,
    after: Key | None = None,
    q: Query | None = None,
    decider: str | None = None,
    venue: str | None = None,
    status: str | None = None,
    due_from: dt.date | None = None,
    due_until: dt.date | None = None,
    overdue: bool | None = None,
    brief: str | None = None,
    review_status: str | None = None,
    sort: str | None = None,
) -> Page:
    """Decisions, newest first, then by id downward; with `q` last stored first.

    Without a `status` those neither taken nor dropped. Asked for what is due when, and with `sort`
    “due”, the first due come first, and those without a date last; with “last_due” it is the other
    way round. `decider` and `venue` are ids of entities; `overdue` goes by `today`.
    """
    is_due = due_from or due_until or overdue is not None
    by_due = sort == "due" or (sort is None and is_due)
    by_decider = decider and not brief  # in one brief there are fewer
    if q:
        listing = MATCHING_IN_BRIEF if brief else MATCHING
    elif sort == "last_due":
        listing = LAST_DUE_OF_DECIDER if by_decider else LAST_DUE
    elif by_due:
        listing = BY_DUE_OF_DECIDER if by_decider else BY_DUE
    else:
        listing = BY_DECIDER if by_decider else NEWEST_FIRST
    led_by_status = status and listing is NEWEST_FIRST and not (brief or venue)
    return listing.find(
        connection,
        limit=limit,
        after=after,
        q=asked(connection.dialect, q, ["pending_decision"]),
        decider=decider,
        venue=venue,
        status=status,
        open=None if led_by_status else status is None or DecisionStatus(status) not in SETTLED,
        due_from=due_from.isoformat() if due_from else None,
        due_until=due_until.isoformat() if due_until else None,
        due_before=today.isoformat() if overdue is True else None,
        due_not_before=today.isoformat() if overdue is False else None,
        brief=brief,
        review_status=review_status,
    )


def decision_rows(brief: Brief, bodies: tuple[bytes, ...]) -> list[dict[str, object]]:
    """The decisions of a brief."""
    return [
        {
            **item_row(brief, found, body),
            "status": found.status.value,
            "open": found.status not in SETTLED,
            "venue_id": found.venue and found.venue.id,
            **due_row(found.due),
        }
        for found, body in zip(brief.pending_decisions, bodies, strict=True)
    ]


def due_row(due: When | None) -> dict[str, str | None]:
    """The days that a due date may mean, as they sort; without an end, and without a date, last.

    What is due “by July” is due in July: who asks for May does not mean it.
    """
    if due is None or due.edtf is None:
        return {"due_from": None, "due_by": UNDATED}
    earliest = due.earliest or date_bounds(due.edtf.rpartition("/")[2])[0]
    last = due.latest.isoformat() if due.latest else OPEN_END
    return {"due_from": earliest.isoformat(), "due_by": last}


def decider_rows(brief: Brief) -> list[dict[str, object]]:
    """Who takes which decision of a brief."""
    return [
        {
            "decision_id": found.id,
            "entity_id": entity_id,
            "brief_id": brief.id,
            "dated": microseconds(brief.dated),
            "open": found.status not in SETTLED,
            "due_by": due_row(found.due)["due_by"],
        }
        for found in brief.pending_decisions
        for entity_id in sorted({decider.id for decider in found.deciders})
    ]
