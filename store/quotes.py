"""How quotes are kept and found again."""

from sqlalchemy import Connection

from brief.briefs import Brief
from brief.errors import NotFound
from store.instants import microseconds
from store.items import by_id, item_row, owner_of, require_own, stored_or_null
from store.paging import Listing
from store.statements import insert_rows
from store.stored import Key, Page, Stored
from store.tables import quote, quote_speaker

BY_ID = by_id(quote)
OWNER = owner_of(quote)
ALL = Listing(
    source=quote,
    body=quote.c.body,
    key=(quote.c.dated, quote.c.id),
    descending=True,
    filters={"brief": quote.c.brief_id},
)
BY_SPEAKER = Listing(
    source=quote_speaker.join(quote, quote.c.id == quote_speaker.c.quote_id),
    body=quote.c.body,
    key=(quote_speaker.c.dated, quote_speaker.c.quote_id),
    descending=True,
    filters={"brief": quote_speaker.c.brief_id, "speaker": quote_speaker.c.entity_id},
)


def get(connection: Connection, id: str) -> Stored:
    """One quote. Raises NotFound."""
    found = stored_or_null(connection, BY_ID, id=id)
    if found is None:
        raise NotFound("quote", id)
    return found


def find(
    connection: Connection,
    *,
    limit: int,
    after: Key | None = None,
    brief: str | None = None,
    speaker: str | None = None,
) -> Page:
    """Quotes, newest first, then by id downward; of one brief, of one speaker (an entity’s id)."""
    listing = ALL if speaker is None else BY_SPEAKER
    given = {} if speaker is None else {"speaker": speaker}
    return listing.find(connection, limit=limit, after=after, brief=brief, **given)


def add(connection: Connection, brief: Brief, bodies: tuple[bytes, ...]) -> None:
    """Keeps the quotes of a brief."""
    rows = zip(brief.quotes, bodies, strict=True)
    insert_rows(connection, quote, (item_row(brief, found, body) for found, body in rows))
    insert_rows(connection, quote_speaker, speaker_rows(brief))


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


def require_own_ids(connection: Connection, brief: Brief) -> None:
    """Raises Conflict where another brief has the id of one of the quotes."""
    require_own(connection, OWNER, "quote", brief.id, brief.quotes)
