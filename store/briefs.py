"""How briefs are found again: each version’s document, the parts, summaries in lists."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, bindparam, select

from brief.articles import text_digest
from brief.errors import NotFound
from brief.rendered import Part
from store import tables
from store.items import stored_or_null
from store.paging import Listing
from store.statements import Statement
from store.stored import Key, Page, Stored
from store.tables import brief_part, brief_version

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
ANY = Statement(select(tables.brief.c.id).limit(1))
RENDERED_BEFORE = Statement(
    select(tables.brief.c.id)
    .where(tables.brief.c.rendering < bindparam("rendering"))
    .order_by(tables.brief.c.id)
)
DOCUMENTS = (
    select(brief_version.c.document)
    .select_from(tables.brief)
    .join(
        brief_version,
        (brief_version.c.brief_id == tables.brief.c.id)
        & (brief_version.c.version == tables.brief.c.version),
    )
)
DOCUMENT = Statement(DOCUMENTS.where(tables.brief.c.id == bindparam("id")))
ALL_DOCUMENTS = DOCUMENTS.order_by(tables.brief.c.id)
SUMMARIES = Listing(
    source=tables.brief.join(brief_part, brief_part.c.brief_id == tables.brief.c.id),
    body=brief_part.c.body,
    key=(tables.brief.c.dated, tables.brief.c.id),
    descending=True,
    where=(brief_part.c.part == Part.SUMMARY.value,),
)


def get(connection: Connection, id: str, part: Part) -> Stored:
    """One part of a brief. Raises NotFound."""
    found = stored_or_null(connection, PART, id=id, part=part.value)
    if found is None:
        raise NotFound("brief", id)
    return found


def version_of(connection: Connection, id: str) -> int:
    """The number of the newest version of a brief. Raises NotFound."""
    row = VERSION.first(connection, id=id)
    if row is None:
        raise NotFound("brief", id)
    return int(row[0])


def find(connection: Connection, *, limit: int, after: Key | None = None) -> Page:
    """Summaries of briefs, newest first, then by id downward."""
    return SUMMARIES.find(connection, limit=limit, after=after)


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


def is_empty(connection: Connection) -> bool:
    """Whether there is no brief."""
    return ANY.first(connection) is None


def rendered_before(connection: Connection, rendering: int) -> list[str]:
    """The ids of the briefs whose bytes were written by an older rendering."""
    return [row[0] for row in RENDERED_BEFORE.rows(connection, rendering=rendering)]
