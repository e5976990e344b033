"""How briefs are found again: each version’s document, the parts, summaries in lists."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, exists, select

from brief.articles import text_digest
from brief.errors import NotFound
from brief.rendered import Part
from brief.searching import Query, folded
from store import tables
from store.filters import always, beside, equal, published, published_between
from store.instants import instant
from store.items import stored
from store.paging import Listing
from store.searching import NEWEST, SEARCHED, Matching, asked
from store.statements import Lookup, Statement, is_one_of
from store.stored import Key, Page, Stored
from store.tables import appearance, brief_part, brief_version, searchable

AT_A_TIME = 50  # documents held in memory while all are read: a megabyte or two

PART = Statement(
    select(brief_part.c.body, brief_part.c.etag).where(
        brief_part.c.brief_id == bindparam("id"), brief_part.c.part == bindparam("part")
    )
)
OF_TEXT = Statement(
    select(tables.known_text.c.brief_id)
    .where(tables.known_text.c.sha256 == bindparam("sha256"))
    .order_by(tables.known_text.c.brief_id)
    .limit(1)
)
OF_URL = Statement(
    select(tables.brief.c.id)
    .join(tables.known_url, tables.known_url.c.brief_id == tables.brief.c.id)
    .where(tables.known_url.c.sha256 == bindparam("sha256"))
    .order_by(tables.brief.c.dated.desc(), tables.brief.c.id.desc())
    .limit(1)
)
VERSIONS = Statement(
    select(brief_version.c.document)
    .where(brief_version.c.brief_id == bindparam("id"))
    .order_by(brief_version.c.version)
)
VERSION = Statement(select(tables.brief.c.version).where(tables.brief.c.id == bindparam("id")))
SERVED = tables.brief.join(
    brief_version,
    (brief_version.c.brief_id == tables.brief.c.id)
    & (brief_version.c.version == tables.brief.c.version),
)
NEWEST_VERSIONS = Lookup(
    select(
        tables.brief.c.id, tables.brief.c.version, brief_version.c.updated_at, tables.brief.c.dated
    )
    .select_from(SERVED)
    .where(is_one_of(tables.brief.c.id))
)
IDS = Statement(select(tables.brief.c.id).order_by(tables.brief.c.id))
ANY = Statement(select(tables.brief.c.id).limit(1))
RENDERED_BEFORE = Statement(
    select(tables.brief.c.id)
    .where(tables.brief.c.rendering < bindparam("rendering"))
    .order_by(tables.brief.c.id)
)
DOCUMENTS = select(brief_version.c.document).select_from(SERVED)
DOCUMENT = Statement(DOCUMENTS.where(tables.brief.c.id == bindparam("id")))
ALL_DOCUMENTS = DOCUMENTS.order_by(tables.brief.c.id)
COLUMNS = {"publisher": tables.brief.c.publisher, "review_status": tables.brief.c.review_status}
PUBLISHED = tables.brief.c.published
IS_SUMMARY = (brief_part.c.part == Part.SUMMARY.value,)
SUMMARIES = Listing(
    source=tables.brief.join(brief_part, brief_part.c.brief_id == tables.brief.c.id),
    body=brief_part.c.body,
    key=(tables.brief.c.dated, tables.brief.c.id),
    descending=True,
    filters=equal(COLUMNS) | published(PUBLISHED, tables.brief.c.dated),
    where=IS_SUMMARY,
)
BY_ENTITY = Listing(
    source=appearance.join(tables.brief, tables.brief.c.id == appearance.c.brief_id).join(
        brief_part, brief_part.c.brief_id == appearance.c.brief_id
    ),
    body=brief_part.c.body,
    key=(appearance.c.dated, appearance.c.brief_id),
    descending=True,
    filters={"entity": always(appearance.c.entity_id == bindparam("entity"))}
    | equal(COLUMNS)
    | published(PUBLISHED, appearance.c.dated),
    where=IS_SUMMARY,
)
NAMES = exists().where(
    appearance.c.brief_id == tables.brief.c.id, appearance.c.entity_id == bindparam("entity")
)
MATCHING = Listing(
    source=SEARCHED.join(tables.brief, tables.brief.c.id == searchable.c.item_id).join(
        brief_part, brief_part.c.brief_id == tables.brief.c.id
    ),
    body=brief_part.c.body,
    key=NEWEST,
    descending=True,
    filters={"q": always(Matching()), "entity": always(NAMES)}
    | equal(COLUMNS)
    | published(PUBLISHED, beside(tables.brief.c.dated)),
    where=IS_SUMMARY,
)


@dataclass(frozen=True, slots=True)
class NewestVersion:
    """The version of a brief that is served.

    `dated` is when its article was published or, where that is unknown, when it was read.
    """

    number: int
    made: dt.datetime
    dated: dt.datetime


def get(connection: Connection, id: str, part: Part) -> Stored:
    """One part of a brief. Raises NotFound."""
    return stored(connection, PART, "brief", id=id, part=part.value)


def version_of(connection: Connection, id: str) -> int:
    """The number of the newest version of a brief. Raises NotFound."""
    row = VERSION.first(connection, id=id)
    if row is None:
        raise NotFound("brief", id)
    return int(row[0])


def newest_versions(connection: Connection, ids: Iterable[str]) -> dict[str, NewestVersion]:
    """Which version of each known brief is served, and its times, by the id of the brief."""
    return {
        id: NewestVersion(int(number), instant(made), instant(dated))
        for rows in NEWEST_VERSIONS.rows(connection, ids).values()
        for id, number, made, dated in rows
    }


def find(
    connection: Connection,
    *,
    limit: int,
    after: Key | None = None,
    q: Query | None = None,
    entity: str | None = None,
    publisher: str | None = None,
    review_status: str | None = None,
    published_from: dt.date | None = None,
    published_until: dt.date | None = None,
) -> Page:
    """Summaries of briefs, newest first, then by id downward; with `q` last stored first.

    `publisher` goes by its name without case and accents; publication by days in UTC, inclusive.
    """
    listing = MATCHING if q else BY_ENTITY if entity else SUMMARIES
    return listing.find(
        connection,
        limit=limit,
        after=after,
        q=asked(connection.dialect, q, ["brief"]),
        entity=entity,
        publisher=publisher and folded(publisher),
        review_status=review_status,
        **published_between(published_from, published_until),
    )


def document(connection: Connection, id: str) -> bytes | None:
    """The canonical document of the newest version; null where there is no such brief."""
    row = DOCUMENT.first(connection, id=id)
    return None if row is None else row[0]


def documents(connection: Connection, ids: Sequence[str] | None = None) -> Iterator[bytes]:
    """The newest documents in the order of `ids`, or all by id, few in memory at a time.

    Raises NotFound for an unknown id at once, before there is a document.
    """
    if ids is None:
        return all_documents(connection)
    for id in ids:
        if VERSION.first(connection, id=id) is None:
            raise NotFound("brief", id)
    return (row[0] for id in ids for row in DOCUMENT.rows(connection, id=id))


def all_documents(connection: Connection) -> Iterator[bytes]:
    """The newest document of every brief, by id."""
    options = {"yield_per": AT_A_TIME}
    with connection.execute(ALL_DOCUMENTS, execution_options=options) as result:
        yield from result.scalars()


def versions(connection: Connection, id: str) -> Iterator[bytes]:
    """The documents of all versions of a brief, first to newest."""
    return (row[0] for row in VERSIONS.rows(connection, id=id))


def of_text(connection: Connection, sha256: str) -> str | None:
    """The id of the brief one of whose versions was read from a text; null where none was."""
    row = OF_TEXT.first(connection, sha256=sha256)
    return None if row is None else str(row[0])


def of_url(connection: Connection, url: str) -> str | None:
    """The id of the newest brief whose article stands at an address; null where none does."""
    row = OF_URL.first(connection, sha256=text_digest(url))
    return None if row is None else str(row[0])


def ids(connection: Connection) -> Iterator[str]:
    """The ids of the briefs, in their order."""
    return (str(row[0]) for row in IDS.rows(connection))


def is_empty(connection: Connection) -> bool:
    """Whether there is no brief."""
    return ANY.first(connection) is None


def rendered_before(connection: Connection, rendering: int) -> list[str]:
    """The ids of the briefs whose bytes were written by an older rendering."""
    return [row[0] for row in RENDERED_BEFORE.rows(connection, rendering=rendering)]
