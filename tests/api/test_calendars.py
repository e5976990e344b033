"""The calendar: what any calendar program makes of it, as the icalendar library reads it."""

import datetime as dt
from dataclasses import replace

import pytest
from icalendar import Calendar

from api import calendars, keeping, preparing
from api.calendars import MOST_EVENTS
from brief.dates import When, edtf_bounds
from brief.limits import MOST_FINDINGS
from brief.pending_decisions import DecisionStatus, DueKind
from store.statements import Statement
from tests import documents
from tests.shapes import follow

URL = "/v1/pending-decisions.ics"
BRIEF = "aldermere-bin-strike-ballot"
BRIEFS = (BRIEF, "port-laurier-transit-fares")  # for more than there may be in one
ONLY = f"?brief={BRIEF}"
DUE = {"due": "2027-03-05"}
HOUR = dt.timedelta(hours=1)
AT = dt.datetime(2026, 3, 1, 9, 30, tzinfo=dt.UTC)
FIRST, LAST = dt.datetime(1, 1, 1, tzinfo=dt.UTC), dt.datetime(9999, 12, 31, tzinfo=dt.UTC)


def events(client, query="", **request):
    response = client.get(URL + query, **request)
    assert response.mimetype == "text/calendar"
    return Calendar.from_ical(response.data).walk("VEVENT")


@pytest.fixture
def empty(make_app, tmp_path):
    """An app without briefs."""
    made = make_app(tmp_path / "wirebrief.db")
    preparing.prepare(made.extensions["database"])
    return made


@pytest.fixture
def holding(empty):
    """Keeps these decisions and no others: a client that asks for their calendar.

    Each is what is to be changed in the first decision of a brief. `due` is given as EDTF: null
    where there is no date, empty where it has none of the calendar.
    """
    database = empty.extensions["database"]

    def keep(*changes):
        for begin, id in zip(range(0, len(changes), MOST_FINDINGS), BRIEFS, strict=False):
            brief = documents.brief(id)
            decisions = []
            for number, changed in enumerate(changes[begin : begin + MOST_FINDINGS], begin):
                edtf = changed["due"]
                due = None if edtf is None else When("then", edtf or None)
                named = {"id": f"d-{number:04}", **changed, "due": due}
                decisions.append(replace(brief.pending_decisions[0], **named))
            keeping.keep(database, replace(brief, pending_decisions=tuple(decisions)))
        return empty.test_client()

    return keep


@pytest.fixture
def loading(empty):
    """Keeps the first version of a brief with one decision and these times: a client."""
    database = empty.extensions["database"]

    def load(*, published_at, **times):
        known = documents.brief(BRIEF)
        decision = replace(known.pending_decisions[0], due=When("then", DUE["due"]))
        article = replace(known.article, published_at=published_at)
        entities = tuple(replace(entity, when=None) for entity in known.entities)
        brief = replace(known, article=article, entities=entities, pending_decisions=(decision,))
        keeping.keep(database, replace(brief, **times))
        return empty.test_client()

    return load


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
        assert type(event.start) is dt.date
        assert (event.start, event.end - dt.timedelta(days=1)) == days_of(decision["due"])
        assert event["summary"] == decision["title"]
        assert event["status"] == ("CONFIRMED" if is_certain(decision) else "TENTATIVE")


def days_of(due):
    """The days of a date; of one that is open, those of the end that is known."""
    return edtf_bounds(due["edtf"].removeprefix("../").removesuffix("/.."))


def is_certain(decision):
    due = decision["due"]
    first, last = days_of(due)
    named = due["latest"] is not None and first == last
    return named and decision["due_kind"] != "expected" and decision["status"] != "postponed"


@pytest.mark.parametrize(
    ("edtf", "first", "last", "status"),
    [
        ("2027-03-05", "2027-03-05", "2027-03-05", "CONFIRMED"),
        ("2027-03-05/2027-03-05", "2027-03-05", "2027-03-05", "CONFIRMED"),
        ("../2027-03-05", "2027-03-05", "2027-03-05", "CONFIRMED"),  # due on its last day
        ("../2027-03", "2027-03-01", "2027-03-31", "TENTATIVE"),
        ("../2027-34", "2027-04-01", "2027-06-30", "TENTATIVE"),
        ("../2027", "2027-01-01", "2027-12-31", "TENTATIVE"),
        ("2027-03/..", "2027-03-01", "2027-03-31", "TENTATIVE"),
        ("2027-03-05/..", "2027-03-05", "2027-03-05", "TENTATIVE"),
        ("2027-03", "2027-03-01", "2027-03-31", "TENTATIVE"),
        ("2027-03-05/2027-03-06", "2027-03-05", "2027-03-06", "TENTATIVE"),
        ("../9999", "9999-01-01", "9999-12-30", "TENTATIVE"),
    ],
)
def test_what_is_not_known_to_the_day_spans_what_is_known_and_is_tentative(
    holding, edtf, first, last, status
):
    (event,) = events(holding({"due": edtf, "due_kind": DueKind.DEADLINE}), ONLY)
    assert event.start == dt.date.fromisoformat(first)
    assert event.end == dt.date.fromisoformat(last) + dt.timedelta(days=1)
    assert event["status"] == status


@pytest.mark.parametrize(
    ("due", "status", "shown"),
    [
        ("2027-03-05", DecisionStatus.SCHEDULED, "CONFIRMED"),
        ("2027-03-05", DecisionStatus.POSTPONED, "TENTATIVE"),
        ("2027-03-05", DecisionStatus.DECIDED, "CONFIRMED"),
        ("2027-03-05", DecisionStatus.DROPPED, "CANCELLED"),
        ("2027-03", DecisionStatus.DROPPED, "CANCELLED"),
    ],
)
def test_what_is_put_off_is_tentative_and_what_is_dropped_is_cancelled(holding, due, status, shown):
    client = holding({"due": due, "status": status})
    (event,) = events(client, f"{ONLY}&status={status.value}")
    assert event["status"] == shown


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
    undated = [{"due": None}, {"due": "", "title": "Not to be dated"}] * 600
    found = events(holding(*undated, {"due": "2029-01-01/..", "title": "The harbour"}))
    assert [event["summary"] for event in found] == ["The harbour"]


def days_from_today(*numbers):
    today = dt.datetime.now(dt.UTC).date()
    return [{"due": (today + dt.timedelta(days=number)).isoformat()} for number in numbers]


def test_what_is_coming_is_there_however_much_is_over(holding):
    client = holding(*days_from_today(*range(-1100, 0)), *days_from_today(0, 1, 30))
    found = [event.start for event in events(client)]
    assert len(found) == MOST_EVENTS
    assert found == [
        dt.date.fromisoformat(day["due"]) for day in days_from_today(*range(-997, 0), 0, 1, 30)
    ]


def test_of_more_than_fits_the_first_to_come_are_there_and_nothing_that_is_over(holding):
    client = holding(*days_from_today(-1, *range(1100)))
    assert [event.start for event in events(client)] == [
        dt.date.fromisoformat(day["due"]) for day in days_from_today(*range(MOST_EVENTS))
    ]


def test_what_is_over_begins_with_the_last_where_only_that_is_asked_for(holding):
    client = holding(*days_from_today(*range(-1100, 1)))
    found = [event.start for event in events(client, "?overdue=true")]
    assert found == [
        dt.date.fromisoformat(day["due"]) for day in days_from_today(*range(-MOST_EVENTS, 0))
    ]
    assert len(events(client, "?overdue=false")) == 1


def test_what_began_in_the_days_asked_for_and_is_not_over_is_in_it(holding):
    today = dt.datetime.now(dt.UTC).date()
    client = holding({"due": f"{today.year - 1}-01-01/.."}, {"due": f"{today.year - 1}-02-01"})
    query = f"{ONLY}&due_from={today.year - 1}-01&due_until={today.year - 1}-01"
    assert len(events(client, query)) == 1


def test_what_has_no_last_day_is_neither_overdue_nor_not_as_in_the_list(holding):
    client = holding({"due": "2025-01-01/.."}, {"due": "2029-01-01/.."}, *days_from_today(-1, 1))
    assert len(events(client)) == 4
    assert len(events(client, "?overdue=true")) == len(events(client, "?overdue=false")) == 1


def test_a_corrected_decision_is_the_next_of_its_event_with_the_time_it_was_made(holding):
    client = holding(DUE)
    (first,) = events(client, ONLY)
    brief = client.get(f"/v1/briefs/{BRIEF}").json
    assert first["sequence"] == brief["version"] - 1
    assert first["last-modified"].dt == dt.datetime.fromisoformat(brief["updated_at"])
    (second,) = events(holding({**DUE, "title": "The vote"}), ONLY)
    now = dt.datetime.now(dt.UTC)
    assert second["uid"] == first["uid"]
    assert second["sequence"] == first["sequence"] + 1
    assert first["last-modified"].dt <= second["last-modified"].dt <= now
    assert first["dtstamp"].dt <= second["dtstamp"].dt == second["last-modified"].dt


def test_the_event_of_a_first_version_is_stamped_with_its_publication(client):
    for found in events(client):
        decision = client.get(f"/v1/pending-decisions/{str(found['uid']).partition('@')[0]}").json
        brief = client.get(f"/v1/briefs/{decision['brief']['id']}").json
        assert brief["version"] == 1
        at = dt.datetime.fromisoformat(decision["published_at"] or brief["generated_at"])
        assert found["dtstamp"].dt == at or at > dt.datetime.now(dt.UTC)
        assert found["sequence"] == 0
        assert found["last-modified"].dt == dt.datetime.fromisoformat(brief["updated_at"])


@pytest.mark.parametrize(
    ("published_at", "generated_at", "updated_at", "stamp"),
    [
        (None, AT, AT + HOUR, AT),
        (AT - HOUR, AT, AT + HOUR, AT - HOUR),
        (FIRST, AT, AT, FIRST),
        (LAST, AT, AT, AT),
    ],
)
def test_a_stamp_is_never_in_the_future_and_what_was_not_published_has_when_it_was_read(
    loading, published_at, generated_at, updated_at, stamp
):
    client = loading(published_at=published_at, generated_at=generated_at, updated_at=updated_at)
    (event,) = events(client, ONLY)
    assert event["dtstamp"].dt == stamp
    assert event["last-modified"].dt == updated_at


def test_where_all_times_are_in_the_future_the_stamp_is_of_today_and_stays_for_the_day(loading):
    client = loading(published_at=LAST, generated_at=LAST, updated_at=LAST)
    (event,) = events(client, ONLY)
    now = dt.datetime.now(dt.UTC)
    assert now - dt.timedelta(days=1) < event["dtstamp"].dt <= now
    assert client.get(URL).data == client.get(URL).data


def test_an_event_leads_to_its_brief_at_the_host_that_was_asked(client):
    for base in ("https://desk.example:8443", "http://127.0.0.1:8000", "http://[::1]:8000"):
        for event in events(client, base_url=base):
            host, path, id = event["url"].partition("/v1/briefs/")
            assert host == base
            assert client.get(path + id).json["id"] == id
            assert "/v1/" not in event["description"]


def test_a_calendar_asks_the_database_a_few_times_and_not_once_a_brief(client, monkeypatch):
    """A read has its seconds, and each question waits behind those of all other readers."""
    asked = []
    rows = Statement.rows

    def counted(self, *given, **values):
        asked.append(self)
        return rows(self, *given, **values)

    monkeypatch.setattr(Statement, "rows", counted)
    told = events(client)
    assert len({event["URL"] for event in told}) > 50  # briefs
    assert len(asked) < 20


def test_an_event_is_written_once_for_all_who_ask_and_for_each_host_anew(client):
    """A thousand of them take a second; ten programs that ask at once would wait for ten."""
    calendars.event.cache_clear()
    first, again = client.get(URL), client.get(URL)
    assert (first.data, first.headers["ETag"]) == (again.data, again.headers["ETag"])
    written = calendars.event.cache_info().misses
    assert written == first.data.count(b"BEGIN:VEVENT")
    elsewhere = client.get(URL, headers={"Host": "news.example"})
    assert b"URL:http://news.example/v1/" in elsewhere.data
    assert calendars.event.cache_info().misses == 2 * written
