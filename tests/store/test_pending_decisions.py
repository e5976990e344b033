import datetime as dt
from dataclasses import replace
from functools import partial

from brief.dates import When
from brief.pending_decisions import DecisionStatus
from store import pending_decisions
from store.database import Database
from tests.store.conftest import Save
from tests.store.making import body, make_brief

TODAY = dt.date(2026, 1, 2)
A = make_brief("a", day=2, statuses=list(DecisionStatus))
B = make_brief("b", day=1)


def test_decisions_taken_or_dropped_are_not_listed(database: Database, save: Save):
    save(A, B)
    with database.reading() as connection:
        found = pending_decisions.find(connection, today=TODAY, limit=9)
    still_open = (body(A, f"d-a-{number}") for number in (2, 1, 0))
    assert found.items == (*still_open, body(B, "d-b-0"))


def test_decisions_taken_are_still_there_by_id(database: Database, save: Save):
    save(A)
    settled = A.pending_decisions[3]
    assert settled.status is DecisionStatus.DECIDED
    with database.reading() as connection:
        assert pending_decisions.get(connection, settled.id).body == body(A, settled.id)


def test_decisions_are_found_by_brief(database: Database, save: Save):
    save(A, B)
    with database.reading() as connection:
        found = pending_decisions.find(connection, today=TODAY, limit=9, brief="b")
    assert found.items == (body(B, "d-b-0"),)


def test_the_last_due_come_first_where_that_is_asked_for(database: Database, save: Save):
    days = ("2026-01-03", "2025-12-31", "2026-01-01")
    made = make_brief("c", statuses=[DecisionStatus.SCHEDULED] * 3)
    decisions = zip(made.pending_decisions, days, strict=True)
    due = tuple(replace(found, due=When("then", day)) for found, day in decisions)
    save(replace(made, pending_decisions=due))
    with database.reading() as connection:
        find = partial(pending_decisions.find, connection, today=TODAY, sort="last_due")
        assert find(limit=9).items == tuple(body(made, f"d-c-{number}") for number in (0, 2, 1))
        assert find(limit=1, overdue=True).items == (body(made, "d-c-2"),)
