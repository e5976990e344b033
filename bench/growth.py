"""Whether a page costs the same among a million rows as among a thousand.

Pages are read from the store itself, without HTTP, which would add the same to both and so hide
what grows. Each time is that of a whole page of 20 in a transaction of its own. The pages of the
two stores are read in turn, and all lists in several rounds: a list that is read at one moment is
as quick as the machine was then. Of the p99 of the rounds, the median counts.
"""

import datetime as dt
import gc
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from statistics import median, quantiles

from sqlalchemy import Connection

from bench.growing import COMMON, COMMON_WORD, RARE, grow
from bench.peers.folder import Folder
from bench.seeding import PAGE
from brief.searching import Query, read_query
from store import entities, issues, pending_decisions, positions, quotes, search
from store.database import Database
from store.stored import Page

FEW = 1_000  # rows of the smaller store
ROUNDS = 7
PAGES = 300  # read of each list in each store, in each round
READ_FIRST = 30  # not counted: for caches

Find = Callable[..., Page]
TODAY = dt.date(2026, 1, 1)


def found_everywhere(connection: Connection, *, q: Query, limit: int) -> Page:
    """A page of the search over everything."""
    hits, following = search.find(connection, q=q, kinds=["quote", "position"], limit=limit)
    return Page(tuple(hit.text.encode() for hit in hits), following)


# What is asked for with values of its own, not with a common or a rare one.
ASKED: tuple[tuple[str, Find], ...] = (
    ("quotes, published_from", partial(quotes.find, published_from=dt.date(1970, 1, 1))),
    ("quotes, published_until", partial(quotes.find, published_until=dt.date(2030, 1, 1))),
    *(
        (f"pending decisions, {name}", partial(pending_decisions.find, today=TODAY, **asked))
        for name, asked in (
            ("due_from", {"due_from": dt.date(2025, 1, 1)}),
            ("due_until", {"due_until": dt.date(2025, 1, 1)}),
            ("overdue", {"overdue": True}),
            ("sort=due", {"sort": "due"}),
        )
    ),
    *(
        (f"{name}, {kind} word", partial(find, q=read_query(word)))
        for name, find in (("search", found_everywhere), ("quotes, q", quotes.find))
        for word, kind in ((COMMON_WORD, "a common"), (RARE, "a rare"))
    ),
    ("search, a beginning", partial(found_everywhere, q=read_query(f"{COMMON_WORD[:6]}*"))),
)
LISTS: tuple[tuple[str, Find, tuple[str, ...]], ...] = (
    ("quotes", quotes.find, ("brief", "speaker", "review_status", "type", "source_status")),
    (
        "positions",
        positions.find,
        ("brief", "review_status", "holder", "issue", "stance", "attribution"),
    ),
    (
        "pending decisions",
        partial(pending_decisions.find, today=TODAY),
        ("brief", "review_status", "venue", "decider"),
    ),
    ("entities", entities.find, ()),
    ("issues", issues.find, ()),
)


@dataclass(frozen=True, slots=True)
class Growth:
    """The p99 of pages of a list, in microseconds, at two sizes."""

    name: str
    small_rows: int
    large_rows: int
    small: float
    large: float

    @property
    def ratio(self) -> float:
        return self.large / self.small


def measure(folder: Folder, rows: int) -> list[Growth]:
    """The growth of every list, and of each with each of its filters."""
    stores = []
    for count in (FEW, rows):
        file = folder.path / f"rows-{count}.db"
        grow(folder.store, file, count)
        stores.append(Database(f"sqlite:///{file}"))
    lists = list(every_list())
    took: list[list[tuple[float, float]]] = [[] for _ in lists]
    gc.disable()  # each page makes as many objects: a collection would always fall on one store
    for _ in range(ROUNDS):
        for times, (name, find, filters) in zip(took, lists, strict=True):
            times.append(compare(name, stores, find, filters))
    gc.enable()
    for store in stores:
        store.close()
    return [
        Growth(name, FEW, rows, *(median(p99s) for p99s in zip(*times, strict=True)))
        for (name, _, _), times in zip(lists, took, strict=True)
    ]


def every_list() -> Iterator[tuple[str, Find, dict[str, str]]]:
    """Every list and each with each of its filters: its name, how it is read, what it is asked."""
    for name, find, filters in LISTS:
        yield name, find, {}
        for one in filters:
            for value, kind in ((COMMON[0], "often there"), (RARE, "rare")):
                yield f"{name}, {one} {kind}", find, {one: value}
    for name, find in ASKED:
        yield name, find, {}


def compare(
    name: str, stores: list[Database], find: Find, filters: dict[str, str]
) -> tuple[float, float]:
    """The p99 of one list in both stores, in microseconds."""
    took: list[list[float]] = [[] for _ in stores]
    for number in range(-READ_FIRST, PAGES):
        for store, times in zip(stores, took, strict=True):
            began = time.thread_time()
            with store.reading() as connection:
                page = find(connection, limit=PAGE, **filters)
            if number >= 0:
                times.append(1e6 * (time.thread_time() - began))
            if len(page.items) != PAGE:
                raise SystemExit(f"A page of {name} has {len(page.items)} items.")
    small, large = (quantiles(times, n=100)[98] for times in took)
    return small, large
