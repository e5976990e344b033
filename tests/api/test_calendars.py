"""The calendar: what any calendar program makes of it, as the icalendar library reads it."""

import datetime as dt
from dataclasses import replace

import pytest
from icalendar import Calendar

from api import keeping
from brief.dates import When
from tests.shapes import follow

URL = "/v1/pending-decisions.ics"
BRIEF = "aldermere-bin-strike-ballot"
ONLY = f"?brief={BRIEF}"


def events(client, query=""):
    response = client.get(URL + query)
    assert response.mimetype == "text/calendar"
    return Calendar.from_ical(response.data).walk("VEVENT")


@pytest.fixture
def holding(make_app, loaded_file):
    """Keeps these decisions as the only ones of a brief: a client that asks for its calendar.

    Each is what is to be changed in the first decision of that brief. `due` is given as EDTF: null
    where there is no date, empty where it has none of the calendar.
    """
    app = make_app(loaded_file)
    database = app.extensions["database"]

    def keep(*changes, **of_brief):
        brief = keeping.require_brief(database, BRIEF)
        first = brief.pending_decisions[0]
        decisions = []
        for number, changed in enumerate(map(dict, changes)):
            edtf = changed.pop("due")
            due = None if edtf is None else When("then", edtf or None)
            decisions.append(replace(first, id=f"d-{number:04}", due=due, **changed))
        keeping.keep(database, replace(brief, pending_decisions=tuple(decisions), **of_brief))
        return app.test_client()

    return keep


def test_every_open_decision_with_a_date_is_an_all_day_event_over_the_days_it_may_be_due(client):
    known = {
        f"{decision['id']}@wirebrief": decision
        for decision in follow(client, "/v1/pending-decisions?limit=100")
        if decision["due"] and decision["due"]["edtf"]
    }
    found = events(client)
    assert {str(event["uid"]) for event in found} == set(known)
    for event in found:
        decision = known[str(event["uid"])]
        due = decision["due"]
        first = dt.date.fromisoformat(due["earliest"] or due["latest"])
        last = dt.date.fromisoformat(due["latest"] or due["earliest"])
        assert type(event.start) is dt.date
        assert (event.start, event.end) == (first, last + dt.timedelta(days=1))
        assert event["summary"] == decision["title"]
        certain = first == last and decision["due_kind"] != "expected"
        assert event["status"] == ("CONFIRMED" if certain else "TENTATIVE")


def test_the_first_due_come_first_and_what_has_no_last_day_last(client):
    url = "/v1/pending-decisions?sort=due&limit=100"
    by_due = [d["id"] for d in follow(client, url) if d["due"] and d["due"]["edtf"]]
    assert [str(event["uid"]).partition("@")[0] for event in events(client)] == by_due


def test_it_takes_the_filters_of_the_list(client):
    query = "?due_from=2026-11&due_until=2026-12"
    expected = [d["id"] for d in follow(client, f"/v1/pending-decisions{query}&limit=100")]
    assert [str(event["uid"]).partition("@")[0] for event in events(client, query)] == expected
    assert events(client, "?decider=nobody") == []


def test_lines_are_as_long_and_end_as_the_standard_says(client):
    for line in client.get(URL).data.split(b"\r\n"):
        assert len(line) <= 75
        assert b"\n" not in line


def test_it_is_the_same_until_something_changes(client):
    first, again = client.get(URL), client.get(URL)
    assert first.data == again.data
    known = {"If-None-Match": first.headers["ETag"]}
    assert client.get(URL, headers=known).status_code == 304


@pytest.mark.parametrize(
    ("edtf", "first", "end"),
    [
        ("9999-12-31", dt.date(9999, 12, 31), None),  # without an end: that day
        ("9999-12-30", dt.date(9999, 12, 30), dt.date(9999, 12, 31)),
        ("9999", dt.date(9999, 1, 1), dt.date(9999, 12, 31)),
        ("0001-01-01", dt.date(1, 1, 1), dt.date(1, 1, 2)),
    ],
)
def test_the_first_and_last_days_that_there_are_have_events(holding, edtf, first, end):
    (event,) = events(holding({"due": edtf}), ONLY)
    assert event["dtstart"].dt == first
    assert (event["dtend"].dt if "dtend" in event else None) == end


def test_what_is_open_at_its_end_is_there_however_many_come_before_it(holding):
    client = holding(*[{"due": "2029-01-01/.."}] * 161)
    assert len(list(follow(client, f"/v1/pending-decisions{ONLY}&limit=100"))) == 161
    assert len(events(client, ONLY)) == 161


def test_what_has_no_date_takes_no_place_in_it(holding):
    undated = [{"due": None}, {"due": "", "title": "Not to be dated"}] * 400
    found = events(holding(*undated, {"due": "2029-01-01/..", "title": "The harbour"}), ONLY)
    assert [event["summary"] for event in found] == ["The harbour"]
