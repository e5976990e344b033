"""How briefs are kept and found again: each version’s document, the parts, all that is found."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, bindparam, select, update

from brief.briefs import Brief
from brief.errors import Conflict, NotFound
from brief.rendered import Part, ProfileRenderers, Rendered
from store import entities, issues, pending_decisions, positions, quotes, tables
from store.instants import microseconds, microseconds_or_null
from store.items import served_row, stored_or_null
from store.paging import Listing
from store.statements import Statement, delete_of_brief, insert_rows
from store.stored import Key, Page, Stored, digest_of
from store.tables import brief_part, brief_version

AT_A_TIME = 50  # documents held in memory while all are read: a megabyte or two

PART = Statement(
    select(brief_part.c.body, brief_part.c.etag).where(
        brief_part.c.brief_id == bindparam("id"), brief_part.c.part == bindparam("part")
    )
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


def save(
    connection: Connection, brief: Brief, rendered: Rendered, *, profiles: ProfileRenderers
) -> None:
    """Keeps a brief instead of what is kept of it, in the caller’s transaction.

    Documents of other versions stay. The profiles of all entities and issues that the brief names
    or named are written anew. Raises Conflict where another brief has one of its ids, or where a
    later version is kept; then nothing is changed.
    """
    require_no_conflict(connection, brief)
    entities_before = entities.named_by(connection, brief.id)
    issues_before = issues.named_by(connection, brief.id)

    save_brief(connection, brief, rendered.rendering)
    save_version(connection, brief, rendered.document)
    replace_parts(connection, brief.id, rendered)
    quotes.replace(connection, brief, rendered.quotes)
    positions.replace(connection, brief, rendered.positions)
    pending_decisions.replace(connection, brief, rendered.pending_decisions)
    entities.replace_appearances(connection, brief)
    issues.replace_namings(connection, brief)

    entities_now = {entity.id for entity in brief.entities}
    issues_now = {issue.id for issue in brief.issues}
    entities.render_profiles(connection, entities_before | entities_now, profiles.entity)
    issues.render_profiles(connection, issues_before | issues_now, profiles.issue)


def require_no_conflict(connection: Connection, brief: Brief) -> None:
    """Raises Conflict where another brief has one of the ids, or a later version is kept."""
    kept = VERSION.first(connection, id=brief.id)
    if kept is not None and kept[0] > brief.version:
        raise Conflict(
            f"Version {kept[0]} of the brief “{brief.id}” is kept, so version {brief.version} "
            "comes too late."
        )
    quotes.require_own_ids(connection, brief)
    positions.require_own_ids(connection, brief)
    pending_decisions.require_own_ids(connection, brief)


def save_brief(connection: Connection, brief: Brief, rendering: int) -> None:
    """Keeps the row by which a brief is found."""
    row = {
        "version": brief.version,
        "headline": brief.article.headline,
        "dated": microseconds(brief.dated),
        "published_at": microseconds_or_null(brief.article.published_at),
        "review_status": brief.review_status.value,
        "rendering": rendering,
    }
    kept = connection.execute(update(tables.brief).where(tables.brief.c.id == brief.id).values(row))
    if kept.rowcount == 0:
        insert_rows(connection, tables.brief, [{"id": brief.id, **row}])


def save_version(connection: Connection, brief: Brief, document: bytes) -> None:
    """Keeps the document of a version instead of what is kept of that version."""
    columns = brief_version.c
    connection.execute(
        brief_version.delete().where(columns.brief_id == brief.id, columns.version == brief.version)
    )
    row = {
        "brief_id": brief.id,
        "version": brief.version,
        "document": document,
        "sha256": digest_of(document),
        "updated_at": microseconds(brief.updated_at),
        "review_status": brief.review_status.value,
        "engine_name": brief.engine.name,
        "engine_version": brief.engine.version,
    }
    insert_rows(connection, brief_version, [row])


def replace_parts(connection: Connection, id: str, rendered: Rendered) -> None:
    """Keeps the parts of a brief instead of those it had."""
    delete_of_brief(connection, brief_part, id)
    insert_rows(
        connection,
        brief_part,
        (
            {"brief_id": id, "part": part.value, **served_row(body)}
            for part, body in rendered.parts.items()
        ),
    )


def get(connection: Connection, id: str, part: Part) -> Stored:
    """One part of a brief. Raises NotFound."""
    found = stored_or_null(connection, PART, id=id, part=part.value)
    if found is None:
        raise NotFound("brief", id)
    return found


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


def is_empty(connection: Connection) -> bool:
    """Whether there is no brief."""
    return ANY.first(connection) is None


def rendered_before(connection: Connection, rendering: int) -> list[str]:
    """The ids of the briefs whose bytes were written by an older rendering."""
    return [row[0] for row in RENDERED_BEFORE.rows(connection, rendering=rendering)]
