"""Every filter of every list: what it keeps is what has that value, alone and with others."""

import datetime as dt

import pytest

from brief.dates import date_bounds
from tests.shapes import assert_list, assert_problem, follow


def everything(client, noun, **asked):
    return list(
        follow(client, f"/v1/{noun}?limit=100" + "".join(f"&{n}={v}" for n, v in asked.items()))
    )


@pytest.mark.parametrize(
    ("noun", "name", "value_of"),
    [
        ("quotes", "type", lambda item: [item["type"]]),
        ("quotes", "source_status", lambda item: [item["source_status"]]),
        ("quotes", "brief", lambda item: [item["brief"]["id"]]),
        ("quotes", "speaker", lambda item: [speaker["id"] for speaker in item["speakers"]]),
        ("positions", "holder", lambda item: [item["holder"]["id"]]),
        ("positions", "issue", lambda item: [item["issue"]["id"]]),
        ("positions", "stance", lambda item: [item["stance"]]),
        ("positions", "attribution", lambda item: [item["attribution"]]),
        ("positions", "brief", lambda item: [item["brief"]["id"]]),
        ("entities", "kind", lambda item: [item["kind"]]),
        ("pending-decisions", "decider", lambda item: [d["id"] for d in item["deciders"]]),
        ("pending-decisions", "venue", lambda item: [item["venue"]["id"]] if item["venue"] else []),
        ("pending-decisions", "brief", lambda item: [item["brief"]["id"]]),
        ("briefs", "publisher", lambda item: [item["article"]["publisher"]]),
        ("briefs", "review_status", lambda item: [item["review_status"]]),
    ],
)
def test_a_filter_keeps_all_that_has_its_value_in_the_same_order(client, noun, name, value_of):
    items = everything(client, noun)
    values = [value for item in items for value in value_of(item) if value]
    for value in dict.fromkeys(values[:40]):
        expected = [item for item in items if value in value_of(item)]
        assert everything(client, noun, **{name: value.replace("&", "%26")}) == expected


def test_filters_are_combined(client):
    quotes = everything(client, "quotes")
    asked = {"type": "direct", "source_status": "named", "published_from": "2026-03"}
    expected = [
        quote
        for quote in quotes
        if quote["type"] == "direct"
        and quote["source_status"] == "named"
        and (quote["published_at"] or "") >= "2026-03"
    ]
    assert expected
    assert everything(client, "quotes", **asked) == expected
    speaker = expected[0]["speakers"][0]["id"]
    mine = [q for q in expected if speaker in [s["id"] for s in q["speakers"]]]
    assert everything(client, "quotes", speaker=speaker, **asked) == mine


@pytest.mark.parametrize("noun", ["briefs", "quotes", "positions"])
@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("2026", "2026"),
        ("2026-02", "2026-04"),
        ("2026-04-16", "2026-04-16"),
        ("2025", None),
        (None, "2025-11"),
    ],
)
def test_what_was_published_in_a_span_of_days_months_or_years(client, noun, first, last):
    def published(item):
        return item["published_at"] if noun != "briefs" else item["article"]["published_at"]

    asked = {"published_from": first, "published_until": last}
    expected = [
        item
        for item in everything(client, noun)
        if published(item)
        and (first is None or published(item)[: len(first)] >= first)
        and (last is None or published(item)[: len(last)] <= last)
    ]
    assert expected
    assert everything(client, noun, **{n: v for n, v in asked.items() if v}) == expected


def test_what_is_due_in_a_month_may_be_due_then_and_the_first_due_come_first(client):
    found = everything(client, "pending-decisions", due_from="2026-11", due_until="2026-12")
    assert found
    for decision in found:
        due = decision["due"]
        assert (due["latest"] or "9999") >= "2026-11-01"
        assert first_day(due) <= "2026-12-31"
    days = [decision["due"]["latest"] or "9999" for decision in found]
    assert days == sorted(days)
    known = [d for d in everything(client, "pending-decisions") if d["due"] and d["due"]["edtf"]]
    may_be = [
        d["id"]
        for d in known
        if (d["due"]["latest"] or "9999") >= "2026-11-01" and first_day(d["due"]) <= "2026-12-31"
    ]
    assert sorted(may_be) == sorted(decision["id"] for decision in found)


def first_day(due):
    """The first day on which something may be due; “by July” is in July."""
    return due["earliest"] or date_bounds(due["edtf"].removeprefix("../"))[0].isoformat()


def test_a_deadline_is_due_in_its_last_month_or_on_its_last_day(client):
    deadlines = [
        d
        for d in everything(client, "pending-decisions", sort="due")
        if d["due"] and (d["due"]["edtf"] or "").startswith("../")
    ]
    assert {len(d["due"]["edtf"]) for d in deadlines} >= {len("../2026-07"), len("../2026-07-01")}
    for deadline in deadlines:
        first = first_day(deadline["due"])
        before = (dt.date.fromisoformat(first) - dt.timedelta(days=1)).isoformat()
        until = everything(client, "pending-decisions", due_until=before)
        then = everything(client, "pending-decisions", due_from=first, due_until=first)
        assert deadline not in until
        assert deadline in then


def test_sorted_by_due_date_what_has_none_comes_last_and_nothing_is_lost(client):
    by_due = everything(client, "pending-decisions", sort="due")
    assert sorted(d["id"] for d in by_due) == sorted(
        d["id"] for d in everything(client, "pending-decisions")
    )
    known = [bool(d["due"] and d["due"]["latest"]) for d in by_due]
    assert known == sorted(known, reverse=True)


def test_what_is_overdue_was_due_before_today_and_is_still_open(client):
    today = dt.datetime.now(dt.UTC).date().isoformat()
    over, others = (everything(client, "pending-decisions", overdue=v) for v in ("true", "false"))
    assert all(d["due"]["latest"] < today for d in over)
    assert all(d["due"]["latest"] >= today for d in others)
    known = [d for d in everything(client, "pending-decisions") if d["due"] and d["due"]["latest"]]
    assert len(over) + len(others) == len(known)


def test_what_is_searched_has_an_order_of_its_own(client):
    for sort in ("due", "newest"):
        url = f"/v1/pending-decisions?q=vote&sort={sort}"
        body = assert_problem(client.get(url), 422, "invalid-parameters")
        assert body["errors"][0]["pointer"] == "/query/sort"


@pytest.mark.parametrize(
    ("noun", "others"),
    [
        ("quotes", {"type": "direct", "review_status": "reviewed", "published_from": "2023"}),
        ("positions", {"stance": "opposes", "attribution": "self_quoted"}),
        ("pending-decisions", {"status": "scheduled", "due_from": "2023"}),
    ],
)
def test_a_search_in_one_brief_finds_what_the_search_finds_of_it(client, noun, others):
    """Alone and with each other filter."""
    for query in [{"q": "the"}, *({"q": "the", name: value} for name, value in others.items())]:
        found = everything(client, noun, **query)
        assert found
        for id in sorted({item["brief"]["id"] for item in found})[:5]:
            of_brief = [item for item in found if item["brief"]["id"] == id]
            assert everything(client, noun, brief=id, **query) == of_brief


@pytest.mark.parametrize("status", ["decided", "dropped", "postponed", "scheduled"])
def test_a_status_shows_also_what_is_settled(client, status):
    found = everything(client, "pending-decisions", status=status)
    in_briefs = [
        decision["id"]
        for brief in everything(client, "briefs")
        for decision in client.get(brief["links"]["pending_decisions"]).json["items"]
        if decision["status"] == status
    ]
    assert sorted(decision["id"] for decision in found) == sorted(in_briefs)


@pytest.mark.parametrize(
    "query",
    [
        "published_from=2026-13",
        "published_from=2026-02-30",
        "published_from=yesterday",
        "published_until=0000",
        "published_from=2026&published_until=2025",
        "type=loud",
        "source_status=",
        "review_status=good",
    ],
)
def test_a_value_that_cannot_be_is_refused_by_name(client, query):
    body = assert_problem(client.get(f"/v1/quotes?{query}"), 422, "invalid-parameters")
    name = query.rpartition("&")[2].partition("=")[0]
    assert body["errors"][0]["pointer"] == f"/query/{name}"


@pytest.mark.parametrize(
    "query", ["due_from=2026&due_until=2025", "overdue=yes", "sort=best", "status=x"]
)
def test_a_wrong_filter_of_decisions_is_refused(client, query):
    for path in ("/v1/pending-decisions", "/v1/pending-decisions.ics"):
        assert_problem(client.get(f"{path}?{query}"), 422, "invalid-parameters")


@pytest.mark.parametrize(
    "url",
    [
        "/v1/quotes?speaker=nobody&type=direct",
        "/v1/positions?holder=nobody",
        "/v1/positions?issue=nothing&stance=opposes",
        "/v1/pending-decisions?decider=nobody&status=decided",
        "/v1/pending-decisions?venue=nowhere",
        "/v1/briefs?entity=nobody&published_from=9999-12-31",
        "/v1/briefs?publisher=nobody",
    ],
)
def test_an_id_that_names_nothing_gives_an_empty_list(client, url):
    assert assert_list(client.get(url)) == []


@pytest.mark.parametrize(
    ("path", "name"),
    [
        *(("/v1/briefs", f"published_{end}") for end in ("from", "until")),
        *(("/v1/pending-decisions", f"due_{end}") for end in ("from", "until")),
        *(("/v1/pending-decisions.ics", f"due_{end}") for end in ("from", "until")),
    ],
)
@pytest.mark.parametrize("value", ["2026-33", "2026-36", "2026-3", "2026-13", "2026-00", "26", "x"])
def test_a_date_in_a_filter_is_a_day_a_month_or_a_year_and_no_quarter(client, path, name, value):
    body = assert_problem(client.get(f"{path}?{name}={value}"), 422, "invalid-parameters")
    assert [error["pointer"] for error in body["errors"]] == [f"/query/{name}"]
    assert "a year (2023), a month (2023-07) or a day (2023-07-11)" in body["detail"]
    assert "quarter" not in body["detail"]


@pytest.mark.parametrize("value", ["2026-02-30", "2025-02-29", "0000", "2026-04-31"])
def test_a_day_that_is_in_no_calendar_is_told(client, value):
    url = f"/v1/briefs?published_from={value}"
    body = assert_problem(client.get(url), 422, "invalid-parameters")
    assert "is no day of the calendar" in body["detail"]


@pytest.mark.parametrize("value", ["2026", "2026-12", "2024-02-29", "2026-12-31", "9999"])
def test_a_day_a_month_and_a_year_are_taken(client, value):
    assert_list(client.get(f"/v1/briefs?published_from={value}"))


def test_hits_are_narrowed_to_what_a_machine_or_an_editor_answers_for(client):
    """All fixtures are reviewed; `tests/store/test_searching.py` tells it of others."""
    for more in ({}, {"kind": "quote"}):
        hits = everything(client, "search", q="the", **more)
        assert hits
        assert everything(client, "search", q="the", review_status="reviewed", **more) == hits
        assert everything(client, "search", q="the", review_status="machine", **more) == []
    response = client.get("/v1/search?q=the&review_status=good")
    body = assert_problem(response, 422, "invalid-parameters")
    assert [error["pointer"] for error in body["errors"]] == ["/query/review_status"]


@pytest.mark.parametrize("noun", ["entities", "issues"])
def test_what_no_single_brief_answers_for_has_no_review_status(client, noun):
    """See docs/decisions/0011."""
    response = client.get(f"/v1/{noun}?review_status=reviewed")
    body = assert_problem(response, 422, "invalid-parameters")
    assert [error["pointer"] for error in body["errors"]] == ["/query/review_status"]
