"""What is searched in words: what there is of it, and how each database looks for it.

SQLite has FTS5 and PostgreSQL has `tsvector`; both are handed the same words, folded by
`brief.searching`, so that both find the same and neither reads what a user types as syntax.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Connection,
    Dialect,
    Join,
    MetaData,
    Table,
    Text,
    bindparam,
    exists,
    func,
    select,
)
from sqlalchemy.dialects.postgresql import TSVECTOR
from sqlalchemy.ext.compiler import compiles

from brief.briefs import Brief
from brief.searching import MOST_WORDS, Query, Term, folded_words
from store.columns import TEXT
from store.filters import Filters, always, beside, equal
from store.paging import Listing
from store.statements import Command, Lookup, Statement, insert_rows, is_one_of
from store.tables import SHARED, searchable

APART = "¦"  # no word has it: it keeps phrases from running over two names
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

NEXT = Statement(select(func.coalesce(func.max(searchable.c.seq), 0) + 1))
ROWS = select(searchable.c.kind, searchable.c.item_id, searchable.c.seq, searchable.c.text)
OF_BRIEF = Statement(ROWS.where(searchable.c.brief_id == bindparam("brief")))
OF_ITEMS = Lookup(
    select(searchable.c.item_id, searchable.c.seq, searchable.c.text).where(
        SHARED, searchable.c.kind == bindparam("kind"), is_one_of(searchable.c.item_id)
    )
)
ADD_WORDS = Command(WORDS.insert(), [ROWID, "words"])
DELETE_WORDS = Command(WORDS.delete().where(WORDS.c[ROWID] == bindparam("gone")), ["gone"])
DELETE = Command(searchable.delete().where(searchable.c.seq == bindparam("gone")), ["gone"])

Item = tuple[str, str]  # the kind and the id
Kept = tuple[int, str | None]  # the place in the order, and the text that is searched, if any is


class Matching(ColumnElement[bool]):
    """That the words of a row match the parameter `q`, which `asked` makes."""

    inherit_cache = True
    type = Boolean()

    def __init__(self) -> None:
        self.words, self.q = WORDS.c.words, bindparam("q", type_=TEXT)

    def self_group(self, against: Any = None) -> "Matching":
        """Itself: SQLite would not know `MATCH ? = 1` as a search."""
        return self


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


def indexed(dialect: Dialect, kind: str, text: str) -> str:
    """The words of a text as a database takes them in; lines of it are apart."""
    mark = MARKS[kind]
    lines = map(folded_words, text.split("\n"))
    words = [word for line in lines for word in (APART, *map(mark.__add__, line))]
    del words[MOST_WORDS:]
    if dialect.name == "sqlite":
        return " ".join(words)
    places: dict[str, list[int]] = defaultdict(list)
    for place, word in enumerate(words, 1):
        places[word].append(place)
    return " ".join(f"'{word}':{','.join(map(str, at))}" for word, at in places.items())


@dataclass(slots=True)
class Places:
    """Where in the order the items of one batch stand, which is written at one go.

    An item that no single brief holds has its place by the first brief of the batch that names it,
    though what is searched of it is known at the end: so the order is that of briefs kept one by
    one.
    """

    kept: dict[Item, Kept] = field(default_factory=dict)
    _next: int = 0

    def reserve(self, connection: Connection, kind: str, ids: Iterable[str]) -> None:
        """Gives places to items that have none."""
        wanted = [id for id in ids if (kind, id) not in self.kept]
        found = OF_ITEMS.rows(connection, wanted, kind=kind)
        for id in wanted:
            seq, text = found[id][0][1:] if id in found else (self.following(connection), None)
            self.kept[kind, id] = seq, text

    def following(self, connection: Connection) -> int:
        """The next place."""
        self._next = self._next + 1 if self._next else NEXT.rows(connection)[0][0]
        return self._next


def keep_of_brief(
    connection: Connection, brief_id: str, texts: Mapping[Item, str], places: Places
) -> None:
    """Makes searchable what a brief holds, and nothing else of it."""
    rows = OF_BRIEF.rows(connection, brief=brief_id)
    kept: dict[Item, Kept] = {(kind, id): (seq, text) for kind, id, seq, text in rows}
    keep(connection, kept, {item: (brief_id, text) for item, text in texts.items()}, places)


def keep_items(
    connection: Connection, kind: str, texts: Mapping[str, str | None], places: Places
) -> list[str]:
    """Makes items searchable that no single brief holds, by id; null: it is gone.

    Gives the texts that are searched no more.
    """
    places.reserve(connection, kind, texts)
    kept = {(kind, id): places.kept[kind, id] for id in texts}
    keep(connection, kept, {(kind, id): (None, text) for id, text in texts.items() if text}, places)
    return [text for (_, id), (_, text) in kept.items() if text and texts[id] != text]


def keep(
    connection: Connection,
    kept: Mapping[Item, Kept],
    wanted: Mapping[Item, tuple[str | None, str]],
    places: Places,
) -> None:
    """Replaces what is kept by what is wanted; what stays keeps its place in the order."""
    gone = [
        {"gone": seq}
        for item, (seq, text) in kept.items()
        if text is not None and wanted.get(item, (None, None))[1] != text
    ]
    DELETE_WORDS.run(connection, gone)
    DELETE.run(connection, gone)
    rows = []
    for item, (brief_id, text) in wanted.items():
        seq, before = kept.get(item) or (places.following(connection), None)
        if text != before:
            row_of = {"seq": seq, "kind": item[0], "item_id": item[1]}
            rows.append({**row_of, "brief_id": brief_id, "text": text})
    rows.sort(key=itemgetter("seq"))  # FTS5 writes out what it holds at each step back
    insert_rows(connection, searchable, rows)
    dialect = connection.dialect
    ADD_WORDS.run(
        connection,
        (
            {ROWID: row["seq"], "words": indexed(dialect, str(row["kind"]), str(row["text"]))}
            for row in rows
        ),
    )


def texts_of(brief: Brief) -> dict[Item, str]:
    """What is looked for in a brief: its headline, and the words of what is found in it."""
    found = {("brief", brief.id): brief.article.headline}
    found |= {("quote", quote.id): quote.text or quote.summary or "" for quote in brief.quotes}
    found |= {("position", position.id): position.summary for position in brief.positions}
    found |= {
        ("pending_decision", decision.id): f"{decision.title}: {decision.question}"
        for decision in brief.pending_decisions
    }
    return {item: text for item, text in found.items() if text}
