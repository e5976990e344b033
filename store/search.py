"""The search over everything: headlines, quotes, positions and decisions, last stored first."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from brief.refs import Ref
from brief.searching import Query
from store.filters import always, beside, equal
from store.instants import instant_or_null
from store.paging import Listing
from store.searching import NEWEST, SEARCHED, Matching, asked
from store.statements import Row
from store.stored import Key
from store.tables import brief, searchable

HITS = Listing(
    source=SEARCHED.join(brief, brief.c.id == beside(searchable.c.brief_id)),
    body=searchable.c.text,
    key=NEWEST,
    descending=True,
    filters={"q": always(Matching())} | equal({"review_status": brief.c.review_status}),
    told=(
        searchable.c.kind,
        searchable.c.item_id,
        brief.c.id,
        brief.c.headline,
        brief.c.published_at,
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Something that was found: what it is, its brief, and the text in which the words stand."""

    kind: str
    id: str
    brief: Ref
    published_at: dt.datetime | None
    text: str


def find(
    connection: Connection,
    *,
    q: Query,
    kinds: Iterable[str],
    limit: int,
    after: Key | None = None,
    review_status: str | None = None,
) -> tuple[list[Hit], Key | None]:
    """What of these kinds has the words of a query, last stored first, and where to go on."""
    words = asked(connection.dialect, q, kinds)
    rows, following = HITS.rows(
        connection, limit=limit, after=after, q=words, review_status=review_status
    )
    return [hit_in(row) for row in rows], following


def hit_in(row: Row) -> Hit:
    """A row as what it says."""
    text, _, kind, id, brief_id, headline, published_at = row
    return Hit(
        kind=kind,
        id=id,
        brief=Ref(brief_id, headline),
        published_at=instant_or_null(published_at),
        text=text,
    )
