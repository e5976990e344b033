"""While others add, change and take out, who pages sees all that stays, once and in order."""

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from brief.searching import read_query
from store import briefs, entities, issues, quotes, saving, search
from store.database import Database
from store.stored import Key, Page
from tests.postgresql import made_database
from tests.store.making import PROFILES, body, make_brief, rendered

STAYS = 8
LONGEST = 60  # pages that a test follows: an endless list would be one, too
SPEAKERS = ["mara-lund", "ida-berg", "per-holm"]

# What the other thread does, one after the other: the day and the number of quotes of a brief.
writes = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 9), st.integers(0, 3)), max_size=12)


@pytest.fixture(params=["sqlite", "postgresql"])
def new_database(request: pytest.FixtureRequest) -> Callable[[str], AbstractContextManager[str]]:
    """Makes the URL of an empty database of either kind, for one example."""
    if request.param == "postgresql":
        server = request.getfixturevalue("postgresql_server")
        template = request.getfixturevalue("postgresql_template")
        return lambda name: made_database(server, name, template)

    return lambda _: made_file()


@contextmanager
def made_file() -> Iterator[str]:
    """The URL of a SQLite file with the tables, in a folder of its own."""
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/x.db"
        with closing(Database(url)) as database:
            database.upgrade()
        yield url


def pages(database: Database, find: Callable[..., Page], limit: int) -> Iterator[bytes]:
    """Every item, each page in a transaction of its own."""
    after: Key | None = None
    for _ in range(LONGEST):
        with database.reading() as connection:
            page = find(connection, limit=limit, after=after)
        yield from page.items
        if page.next is None:
            return
        after = page.next
    raise AssertionError("The list does not end.")


def headlines_found(connection: Connection, *, limit: int, after: Key | None) -> Page:
    hits, following = search.find(
        connection, q=read_query("canal"), kinds=["brief"], limit=limit, after=after
    )
    return Page(tuple(hit.id.encode() for hit in hits), following)


@settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(writes=writes, limit=st.integers(1, 4))
def test_nothing_that_stays_is_missed_or_seen_twice(new_database, writes, limit):
    stays = [make_brief(f"stays-{n}", day=n, speakers=SPEAKERS[:2]) for n in range(STAYS)]
    with new_database("paging") as url, closing(Database(url)) as database:
        for one in stays:
            save(database, one)
        done = threading.Event()

        def write() -> None:
            version = 1
            while not done.is_set():
                for number, day, count in writes or [(0, 0, 1)]:
                    version += 1
                    save(
                        database,
                        make_brief(
                            f"comes-{number}",
                            version=version,
                            day=day,
                            speakers=SPEAKERS[:count],
                            issue=f"issue-{number}",
                        ),
                    )

        thread = threading.Thread(target=write)
        thread.start()
        try:
            newest_first = stays[::-1]
            expected = [body(one, "summary") for one in newest_first]
            assert among(pages(database, briefs.find, limit), expected) == expected
            expected = [body(b, q.id) for b in newest_first for q in b.quotes[::-1]]
            assert among(pages(database, quotes.find, limit), expected) == expected
            by_speaker = lambda *a, **o: quotes.find(*a, speaker="ida-berg", **o)  # noqa: E731
            expected = [body(one, one.quotes[1].id) for one in newest_first]
            assert among(pages(database, by_speaker, limit), expected) == expected
            expected = [one.id.encode() for one in newest_first]
            assert among(pages(database, headlines_found, limit), expected) == expected
            for find in (entities.find, issues.find):
                seen = [item.split(b",")[0] for item in pages(database, find, limit)]
                assert len(set(seen)) == len(seen)
        finally:
            done.set()
            thread.join(timeout=60)


def save(database: Database, one) -> None:
    with database.writing() as connection:
        saving.save(connection, one, rendered(one), profiles=PROFILES)


def among(items: Iterator[bytes], expected: list[bytes]) -> list[bytes]:
    """Those of the expected that come, in the order in which they come."""
    wanted = set(expected)
    return [item for item in items if item in wanted]
