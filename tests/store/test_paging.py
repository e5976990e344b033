"""Pages: whatever was saved in whatever order, they have no gaps and nothing twice."""

import re
from collections.abc import Callable
from contextlib import closing
from itertools import combinations
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from brief.errors import InvalidCursor
from store import briefs, entities, issues, pending_decisions, positions, quotes, saving, search
from store.database import Database
from store.paging import LARGEST, Listing
from store.stored import Key, Page
from tests.store.conftest import Save
from tests.store.making import PROFILES, body, make_brief, rendered

Find = Callable[..., Page]

# Each list, with the filters without which it is not asked for.
LISTS = [
    (briefs.SUMMARIES, ()),
    (briefs.BY_ENTITY, ("entity",)),
    (quotes.ALL, ()),
    (quotes.BY_SPEAKER, ("speaker",)),
    (positions.ALL, ()),
    (pending_decisions.NEWEST_FIRST, ("open",)),
    (pending_decisions.BY_DECIDER, ("decider", "open")),
    (pending_decisions.BY_DUE, ("open",)),
    (pending_decisions.BY_DUE_OF_DECIDER, ("decider", "open")),
    (pending_decisions.LAST_DUE, ("open",)),
    (pending_decisions.LAST_DUE_OF_DECIDER, ("decider", "open")),
    (entities.ALL, ()),
    (entities.OF_BRIEF, ("brief",)),
    (issues.ALL, ()),
    (issues.OF_BRIEF, ("brief",)),
]
NOUNS = (briefs, quotes, positions, pending_decisions, entities, issues)
MATCHING = [search.HITS, *(noun.MATCHING for noun in NOUNS)]
IN_BRIEF = [noun.MATCHING_IN_BRIEF for noun in (quotes, positions, pending_decisions)]
SINGLE = [
    (listing, (*always, *one))
    for listing, always in LISTS
    for one in [(), *((name,) for name in listing.filters if name not in always)]
]


def all_pages(find: Find, connection: Connection, limit: int, **filters: str) -> list[bytes]:
    """Every item of a list, page by page."""
    items: list[bytes] = []
    after: Key | None = None
    while True:
        page = find(connection, limit=limit, after=after, **filters)
        assert len(page.items) <= limit
        items += page.items
        if page.next is None:
            return items
        assert len(page.items) == limit
        after = page.next


@settings(max_examples=20, deadline=None)
@given(
    days=st.lists(st.integers(0, 3), min_size=1, max_size=8),
    order=st.randoms(use_true_random=False),
    limit=st.integers(1, 5),
)
def test_pages_have_no_gap_and_nothing_twice(days: list[int], order: Any, limit: int):
    made = [
        make_brief(f"b-{n}", day=day, speakers=["mara-lund", "ida-berg"], issue=f"i-{n}")
        for n, day in enumerate(days)
    ]
    newest_first = sorted(made, key=lambda one: (one.dated, one.id), reverse=True)
    order.shuffle(made)
    with TemporaryDirectory() as folder, closing(Database(f"sqlite:///{folder}/x.db")) as database:
        database.upgrade()
        with database.writing() as connection:
            for one in made:
                saving.save(connection, one, rendered(one), profiles=PROFILES)
        with database.reading() as connection:
            assert all_pages(briefs.find, connection, limit) == [
                body(one, "summary") for one in newest_first
            ]
            quoted = sorted(
                ((one.dated, quote.id, one) for one in made for quote in one.quotes), reverse=True
            )
            assert all_pages(quotes.find, connection, limit) == [
                body(one, id) for _, id, one in quoted
            ]
            assert all_pages(quotes.find, connection, limit, speaker="ida-berg") == [
                body(one, one.quotes[1].id) for one in newest_first
            ]
            assert all_pages(issues.find, connection, limit) == [
                issues.get(connection, f"i-{n}").body for n in range(len(days))
            ]


def test_pages_have_no_gap_among_what_stays_while_others_write(database: Database, save: Save):
    save(*(make_brief(f"b-{n}", day=n) for n in range(6)))
    with database.reading() as connection:
        first = briefs.find(connection, limit=2)
    save(make_brief("newer", day=9), make_brief("b-4", version=2, day=-1))
    with database.reading() as connection:
        rest = briefs.find(connection, limit=9, after=first.next)
    ids = ["b-3", "b-2", "b-1", "b-0"]
    assert rest.items[:4] == tuple(body(make_brief(id), "summary") for id in ids)


@pytest.mark.parametrize(
    "after",
    [(), ("x",), (1,), ("x", 1), (1, "x", 2), (True, "x"), (1.5, "x"), (LARGEST + 1, "x")],
)
def test_a_key_of_another_list_is_refused(database: Database, after: Any):
    with database.reading() as connection, pytest.raises(InvalidCursor):
        briefs.find(connection, limit=1, after=after)


def steps_of(
    database: Database, listing: Listing, filters: tuple[str, ...], *, after: bool
) -> list[str]:
    """How SQLite goes about a page."""
    with database.reading() as connection:
        statement = listing.statement(*filters, after=after)
        sql = str(statement.select.compile(dialect=connection.dialect))
        plan = connection.exec_driver_sql(
            f"EXPLAIN QUERY PLAN {sql}", tuple(None for _ in range(sql.count("?")))
        )
        return [row[3] for row in plan]


@pytest.mark.parametrize(("listing", "filters"), SINGLE)
@pytest.mark.parametrize("after", [False, True])
def test_a_list_is_read_from_an_index_in_its_order(
    sqlite_database: Database, listing: Listing, filters: tuple[str, ...], after: bool
):
    steps = steps_of(sqlite_database, listing, filters, after=after)
    assert not [step for step in steps if "TEMP B-TREE" in step]
    assert all("INDEX" in step or step.startswith("CORRELATED") for step in steps)
    terms = steps[0].partition("(")[2]  # what the index is searched by, none where it is walked
    assert filters == () or terms
    if after:
        assert any(sign in terms for sign in "<>")


@pytest.mark.parametrize(("listing", "always"), LISTS)
def test_a_single_filter_is_what_the_index_is_searched_by(
    sqlite_database: Database, listing: Listing, always: tuple[str, ...]
):
    """But for those that another order leaves to be looked at row by row."""
    if listing in (quotes.ALL, positions.ALL, briefs.SUMMARIES, entities.ALL):
        for name in listing.filters:
            (first, *_) = steps_of(sqlite_database, listing, (name,), after=False)
            assert "=?" in first or name not in str(listing.key), (name, first)
            assert first.startswith("SEARCH")
    else:
        (first, *_) = steps_of(sqlite_database, listing, always, after=False)
        assert first.count("=?") == len(always)


@pytest.mark.parametrize(("listing", "always"), LISTS)
def test_of_two_filters_the_rarer_is_what_the_index_is_searched_by(
    sqlite_database: Database, listing: Listing, always: tuple[str, ...]
):
    def read(*names: str) -> list[str]:
        asked = (*always, *(name for name in names if name not in always))
        first, *rest = steps_of(sqlite_database, listing, asked, after=False)
        assert not [step for step in rest if "TEMP B-TREE" in step]
        return re.findall(r"\w+=\?", first)

    for rarer, other in combinations(listing.filters, 2):
        assert set(read(rarer)) <= set(read(rarer, other)), (rarer, other)


@pytest.mark.parametrize("listing", IN_BRIEF)
@pytest.mark.parametrize("after", [False, True])
def test_a_search_in_one_brief_begins_with_what_is_in_it(
    sqlite_database: Database, listing: Listing, after: bool
):
    for other in [(), *((name,) for name in listing.filters if name not in ("q", "brief"))]:
        steps = steps_of(sqlite_database, listing, ("q", "brief", *other), after=after)
        assert "ix_searchable_brief_id (brief_id=?" in steps[0]
        assert not [step for step in steps if "TEMP B-TREE" in step]


@pytest.mark.parametrize("listing", MATCHING)
@pytest.mark.parametrize("after", [False, True])
def test_what_is_searched_is_read_in_the_order_in_which_it_was_stored(
    sqlite_database: Database, listing: Listing, after: bool
):
    for other in [(), *((name,) for name in listing.filters if name != "q")]:
        first, *rest = steps_of(sqlite_database, listing, ("q", *other), after=after)
        assert re.match("SCAN search_words VIRTUAL TABLE INDEX [0-9]+:.*M", first), first
        assert all(step.startswith(("SEARCH", "CORRELATED SCALAR SUBQUERY")) for step in rest)


def test_there_is_a_plan_for_every_list():
    listings = [
        x for module in (*NOUNS, search) for x in vars(module).values() if isinstance(x, Listing)
    ]
    assert {id(one) for one in listings} == {
        *(id(listing) for listing, _ in LISTS),
        *map(id, MATCHING),
        *map(id, IN_BRIEF),
    }
