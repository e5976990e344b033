"""How what is searched is kept: each item’s place in the order, its text, and the words of that."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from operator import itemgetter

from sqlalchemy import Connection, Dialect, bindparam, func, select

from brief.briefs import Brief
from brief.searching import MOST_WORDS, folded_words
from store.searching import MARKS, ROWID, WORDS
from store.statements import Command, Lookup, Statement, insert_rows, is_one_of
from store.tables import SHARED, searchable

APART = "¦"  # no word has it: it keeps phrases from running over two names

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
    # Places first: the next one is behind the last row, which may be one of those that go.
    placed = {item: kept.get(item) or (places.following(connection), None) for item in wanted}
    gone = [
        {"gone": seq}
        for item, (seq, text) in kept.items()
        if text is not None and wanted.get(item, (None, None))[1] != text
    ]
    DELETE_WORDS.run(connection, gone)
    DELETE.run(connection, gone)
    rows = []
    for item, (brief_id, text) in wanted.items():
        seq, before = placed[item]
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
