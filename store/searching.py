"""What is searched in words: what there is of it, and how each database looks for it.

SQLite has FTS5 and PostgreSQL has `tsvector`; both are handed the same words, folded by
`brief.searching`, so that both find the same and neither reads what a user types as syntax.
"""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Dialect,
    Join,
    MetaData,
    Table,
    Text,
    bindparam,
    exists,
)
from sqlalchemy.dialects.postgresql import TSVECTOR
from sqlalchemy.ext.compiler import compiles

from brief.searching import Query, Term
from store.columns import TEXT
from store.filters import Filters, always, beside, equal
from store.paging import Listing
from store.tables import searchable

MARKS = {  # what each word of a row begins with, so that rows of other kinds are not walked over
    "brief": "b",
    "quote": "q",
    "position": "p",
    "pending_decision": "d",
    "entity": "e",
    "issue": "i",
}
ROWID = "rowid"  # what FTS5 calls it, and PostgreSQL as well so that there is one table to speak of

# Made by the migrations, for Alembic and `create_all` know no such table.
WORDS = Table(
    "search_words",
    MetaData(),
    Column(ROWID, BigInteger),
    Column("words", Text().with_variant(TSVECTOR(), "postgresql")),
)

SEARCHED: Join = WORDS.join(searchable, searchable.c.seq == beside(WORDS.c[ROWID]))
NEWEST = (WORDS.c[ROWID],)  # what is searched comes last stored first


class Matching(ColumnElement[bool]):
    """That the words of a row match the parameter `q`, which `asked` makes."""

    inherit_cache = True
    type = Boolean()

    def __init__(self) -> None:
        self.words, self.q = WORDS.c.words, bindparam("q", type_=TEXT)

    def self_group(self, against: Any = None) -> "Matching":
        """Itself: SQLite would not know `MATCH ? = 1` as a search."""
        return self


def matching(table: Table, filters: Filters) -> Listing:
    """What has the words of a query, last stored first."""
    return Listing(
        source=SEARCHED.join(table, table.c.id == searchable.c.item_id),
        body=table.c.body,
        key=NEWEST,
        descending=True,
        filters={"q": always(Matching())} | filters,
    )


def in_brief(table: Table, filters: Filters) -> Listing:
    """What of one brief has the words of a query, last stored first.

    Each item of the brief is looked at, for a word may stand in a million others.
    """
    matches = exists().where(WORDS.c[ROWID] == searchable.c.seq, Matching())
    brief = equal({"brief": searchable.c.brief_id}) | {"q": always(matches)}
    return Listing(
        source=searchable.join(table, table.c.id == searchable.c.item_id),
        body=table.c.body,
        key=(searchable.c.seq,),
        descending=True,
        filters=brief | {name: one for name, one in filters.items() if name not in brief},
    )


@compiles(Matching, "sqlite")
def matching_in_sqlite(element: Matching, compiler: Any, **options: Any) -> str:
    return f"{WORDS.name} MATCH {compiler.process(element.q, **options)}"


@compiles(Matching, "postgresql")
def matching_in_postgresql(element: Matching, compiler: Any, **options: Any) -> str:
    words, q = (compiler.process(one, **options) for one in (element.words, element.q))
    return f"{words} @@ CAST({q} AS tsquery)"


def asked(dialect: Dialect, query: Query | None, kinds: Iterable[str]) -> str | None:
    """The value of `q` for a database: rows of one of these kinds with all terms of a query."""
    if query is None:
        return None
    term_in, both, either = SYNTAX[dialect.name]
    return either.join(
        f"({both.join(term_in(marked(term, MARKS[kind])) for term in query.terms)})"
        for kind in kinds
    )


def marked(term: Term, mark: str) -> Term:
    """A term as rows of the kind with a mark have it."""
    return Term(tuple(mark + word for word in term.words), term.prefix)


def in_fts5(term: Term) -> str:
    return f'"{" ".join(term.words)}"' + (" *" if term.prefix else "")


def in_tsquery(term: Term) -> str:
    *before, last = (f"'{word}'" for word in term.words)
    return f"({' <-> '.join([*before, last + (':*' if term.prefix else '')])})"


SYNTAX = {"sqlite": (in_fts5, " AND ", " OR "), "postgresql": (in_tsquery, " & ", " | ")}
