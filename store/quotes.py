"""How quotes are kept and found again."""

import datetime as dt

from sqlalchemy import Connection, bindparam, exists

from brief.briefs import Brief
from brief.searching import Query
from store.filters import always, beside, equal, published, published_between
from store.instants import microseconds
from store.item_tables import quote, quote_speaker
from store.items import by_id, item_row, stored
from store.paging import Listing
from store.searching import asked, in_brief, matching
from store.stored import Key, Page, Stored

BY_ID = by_id(quote)
COLUMNS = {  # the rarer what is asked for, the earlier
    "brief": quote.c.brief_id,
    "type": quote.c.type,
    "source_status": quote.c.source_status,
    "review_status": quote.c.review_status,
}
ALL = Listing(
    source=quote,
    body=quote.c.body,
    key=(quote.c.dated, quote.c.id),
    descending=True,
    filters=equal(COLUMNS) | published(quote.c.published, quote.c.dated),
)
ENUMERATED = {name: one for name, one in equal(COLUMNS).items() if name != "brief"}
BY_SPEAKER = Listing(
    source=quote_speaker.join(quote, quote.c.id == quote_speaker.c.quote_id),
    body=quote.c.body,
    key=(quote_speaker.c.dated, quote_speaker.c.quote_id),
    descending=True,
    filters={
        "speaker": always(quote_speaker.c.entity_id == bindparam("speaker")),
        "brief": always(quote_speaker.c.brief_id == bindparam("brief")),
    }
    | ENUMERATED
    | published(quote.c.published, quote_speaker.c.dated),
)
SPEAKS = exists().where(
    quote_speaker.c.quote_id == quote.c.id, quote_speaker.c.entity_id == bindparam("speaker")
)
BESIDE_WORDS = (
    {"speaker": always(SPEAKS)}
    | equal(COLUMNS)
    | published(quote.c.published, beside(quote.c.dated))
)
MATCHING_IN_BRIEF = in_brief(quote, BESIDE_WORDS)
MATCHING = matching(quote, BESIDE_WORDS)


def get(connection: Connection, id: str) -> Stored:
    """One quote. Raises NotFound."""
    return stored(connection, BY_ID, "quote", id=id)


def find(
    connection: Connection,
    *,
    limit: int,
    after: Key | None = None,
    q: Query | None = None,
    speaker: str | None = None,
    brief: str | None = None,
    type: str | None = None,
    source_status: str | None = None,
    review_status: str | None = None,
    published_from: dt.date | None = None,
    published_until: dt.date | None = None,
) -> Page:
    """Quotes, newest first, then by id downward; with `q` last stored first.

    `speaker` is an entity’s id; publication is by days in UTC, inclusive.
    """
    with_words = MATCHING_IN_BRIEF if brief else MATCHING
    listing = with_words if q else BY_SPEAKER if speaker else ALL
    return listing.find(
        connection,
        limit=limit,
        after=after,
        q=asked(connection.dialect, q, ["quote"]),
        speaker=speaker,
        brief=brief,
        type=type,
        source_status=source_status,
        review_status=review_status,
        **published_between(published_from, published_until),
    )


def quote_rows(brief: Brief, bodies: tuple[bytes, ...]) -> list[dict[str, object]]:
    """The quotes of a brief."""
    return [
        {
            **item_row(brief, found, body),
            "type": found.type.value,
            "source_status": found.source_status.value,
        }
        for found, body in zip(brief.quotes, bodies, strict=True)
    ]


def speaker_rows(brief: Brief) -> list[dict[str, object]]:
    """Who speaks in which quote of a brief."""
    return [
        {
            "quote_id": found.id,
            "entity_id": entity_id,
            "brief_id": brief.id,
            "dated": microseconds(brief.dated),
        }
        for found in brief.quotes
        for entity_id in sorted({speaker.id for speaker in found.speakers})
    ]
