"""How briefs are kept and found again: each version’s document, the parts, all that is found."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, bindparam, select, update

from brief.articles import text_digest
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

MADE_OF_BRIEF = (  # each before what it refers to
    tables.known_url,
    brief_part,
    tables.quote_speaker,
    tables.quote,
    tables.position,
    tables.pending_decision,
    tables.appearance,
    tables.naming,
)
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


@dataclass(frozen=True, slots=True)
class Touched:
    """The entities and issues whose profiles are to be written anew after briefs were saved."""

    entities: set[str] = field(default_factory=set)
    issues: set[str] = field(default_factory=set)


def save(
    connection: Connection, brief: Brief, rendered: Rendered, *, profiles: ProfileRenderers
) -> None:
    """Keeps a brief instead of what is kept of it, in the caller’s transaction.

    Documents of other versions stay. The profiles of all entities and issues that the brief names
    or named are written anew. Raises Conflict where another brief has one of its ids, or where a
    later version is kept; then nothing is changed.
    """
    touched = Touched()
    save_rows(connection, brief, rendered, touched)
    render_profiles(connection, touched, profiles)


def save_rows(connection: Connection, brief: Brief, rendered: Rendered, touched: Touched) -> None:
    """Keeps a brief, and adds to `touched` what `render_profiles` is to be called with.

    Until that is done, in the same transaction, the profiles are not true. See `save`.
    """
    require_no_conflict(connection, brief)
    if VERSION.first(connection, id=brief.id) is not None:
        touched.entities.update(entities.named_by(connection, brief.id))
        touched.issues.update(issues.named_by(connection, brief.id))
        clear(connection, brief.id)

    save_brief(connection, brief, rendered.rendering)
    save_version(connection, brief, rendered.document)
    add_parts(connection, brief.id, rendered)
    quotes.add(connection, brief, rendered.quotes)
    positions.add(connection, brief, rendered.positions)
    pending_decisions.add(connection, brief, rendered.pending_decisions)
    entities.add_appearances(connection, brief)
    entities.add_names(connection, brief)
    issues.add_namings(connection, brief)

    touched.entities.update(entity.id for entity in brief.entities)
    touched.issues.update(issue.id for issue in brief.issues)


def clear(connection: Connection, id: str) -> None:
    """Takes out all rows that are made of a brief, but for its own and its versions."""
    for table in MADE_OF_BRIEF:
        delete_of_brief(connection, table, id)


def render_profiles(connection: Connection, touched: Touched, profiles: ProfileRenderers) -> None:
    """Writes the profiles anew of what was touched by saving."""
    entities.render_profiles(connection, touched.entities, profiles.entity)
    issues.render_profiles(connection, touched.issues, profiles.issue)


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
    if brief.article.url:
        known = {"brief_id": brief.id, "sha256": text_digest(brief.article.url)}
        insert_rows(connection, tables.known_url, [known])


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
    columns = tables.known_text.c
    connection.execute(
        tables.known_text.delete().where(
            columns.brief_id == brief.id, columns.version == brief.version
        )
    )
    text = {"sha256": brief.article.sha256, "brief_id": brief.id, "version": brief.version}
    insert_rows(connection, tables.known_text, [text])


def add_parts(connection: Connection, id: str, rendered: Rendered) -> None:
    """Keeps the parts of a brief."""
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
