"""How positions are kept and found again."""

import datetime as dt

from sqlalchemy import Connection

from brief.briefs import Brief
from brief.searching import Query
from store.filters import beside, equal, published, published_between
from store.item_tables import position
from store.items import by_id, item_row, stored
from store.paging import Listing
from store.searching import asked, in_brief, matching
from store.stored import Key, Page, Stored

BY_ID = by_id(position)
COLUMNS = {  # the rarer what is asked for, the earlier
    "brief": position.c.brief_id,
    "issue": position.c.issue_id,
    "holder": position.c.holder_id,
    "stance": position.c.stance,
    "attribution": position.c.attribution,
    "review_status": position.c.review_status,
}
ALL = Listing(
    source=position,
    body=position.c.body,
    key=(position.c.dated, position.c.id),
    descending=True,
    filters=equal(COLUMNS) | published(position.c.published, position.c.dated),
)
BESIDE_WORDS = equal(COLUMNS) | published(position.c.published, beside(position.c.dated))
MATCHING_IN_BRIEF = in_brief(position, BESIDE_WORDS)
MATCHING = matching(position, BESIDE_WORDS)


def get(connection: Connection, id: str) -> Stored:
    """One position. Raises NotFound."""
    return stored(connection, BY_ID, "position", id=id)


def find(
    connection: Connection,
    *,
    limit: int,
    after: Key | None = None,
    q: Query | None = None,
    holder: str | None = None,
    issue: str | None = None,
    stance: str | None = None,
    attribution: str | None = None,
    brief: str | None = None,
    review_status: str | None = None,
    published_from: dt.date | None = None,
    published_until: dt.date | None = None,
) -> Page:
    """Positions, newest first, then by id downward; with `q` last stored first.

    `holder` is an entity’s id; publication is by days in UTC, inclusive.
    """
    with_words = MATCHING_IN_BRIEF if brief else MATCHING
    return (with_words if q else ALL).find(
        connection,
        limit=limit,
        after=after,
        q=asked(connection.dialect, q, ["position"]),
        holder=holder,
        issue=issue,
        stance=stance,
        attribution=attribution,
        brief=brief,
        review_status=review_status,
        **published_between(published_from, published_until),
    )


def position_rows(brief: Brief, bodies: tuple[bytes, ...]) -> list[dict[str, object]]:
    """The positions of a brief, with what the profiles of issues are made of."""
    return [
        {
            **item_row(brief, found, body),
            "ordinal": ordinal,
            "holder_id": found.holder.id,
            "holder_name": found.holder.name,
            "issue_id": found.issue.id,
            "stance": found.stance.value,
            "attribution": found.attribution.value,
        }
        for ordinal, (found, body) in enumerate(zip(brief.positions, bodies, strict=True))
    ]
