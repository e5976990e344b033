"""How briefs are kept: each version’s document, the parts, and rows for all that is found."""

from dataclasses import dataclass, field

from sqlalchemy import Connection, bindparam

from brief.articles import text_digest
from brief.briefs import Brief
from brief.errors import Conflict
from brief.rendered import ProfileRenderers, Rendered
from brief.searching import folded
from store import (
    appearances,
    entity_names,
    issues,
    item_tables,
    pending_decisions,
    positions,
    quotes,
    searching,
    tables,
)
from store.briefs import VERSION
from store.instants import microseconds, microseconds_or_null
from store.items import served_row
from store.statements import Command, delete_of_brief, insert_rows
from store.stored import digest_of
from store.tables import brief_part, brief_version

MADE_OF_BRIEF = (  # each before what it refers to
    tables.known_url,
    brief_part,
    item_tables.quote_speaker,
    item_tables.quote,
    item_tables.position,
    item_tables.decision_decider,
    item_tables.pending_decision,
    tables.appearance,
    tables.naming,
)
CHANGE_BRIEF = Command(
    tables.brief.update().where(tables.brief.c.id == bindparam("known")),
    [column.name for column in tables.brief.c if column is not tables.brief.c.id],
)
DROP_VERSION = [
    Command(
        table.delete().where(
            table.c.brief_id == bindparam("brief"), table.c.version == bindparam("number")
        )
    )
    for table in (brief_version, tables.known_text)
]


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
    known = VERSION.first(connection, id=brief.id) is not None
    if known:
        touched.entities.update(appearances.named_by(connection, brief.id))
        touched.issues.update(issues.named_by(connection, brief.id))
        clear(connection, brief)

    save_brief(connection, brief, rendered.rendering, known=known)
    save_version(connection, brief, rendered.document)
    add_parts(connection, brief.id, rendered)
    quotes.add(connection, brief, rendered.quotes)
    positions.add(connection, brief, rendered.positions)
    pending_decisions.add(connection, brief, rendered.pending_decisions)
    appearances.add_appearances(connection, brief)
    entity_names.add_names(connection, brief)
    issues.add_namings(connection, brief)
    searching.keep_of_brief(connection, brief)

    touched.entities.update(entity.id for entity in brief.entities)
    touched.issues.update(issue.id for issue in brief.issues)


def clear(connection: Connection, brief: Brief) -> None:
    """Takes out all rows that are made of a brief, but for its own and its other versions."""
    for table in MADE_OF_BRIEF:
        delete_of_brief(connection, table, brief.id)
    for drop in DROP_VERSION:
        drop.run(connection, [{"brief": brief.id, "number": brief.version}])


def render_profiles(connection: Connection, touched: Touched, profiles: ProfileRenderers) -> None:
    """Writes the profiles anew of what was touched by saving."""
    appearances.render_profiles(connection, touched.entities, profiles.entity)
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


def save_brief(connection: Connection, brief: Brief, rendering: int, *, known: bool) -> None:
    """Keeps the row by which a brief is found; `known` says that there is one."""
    row = {
        "version": brief.version,
        "headline": brief.article.headline,
        "dated": microseconds(brief.dated),
        "published_at": microseconds_or_null(brief.article.published_at),
        "review_status": brief.review_status.value,
        "rendering": rendering,
        "published": brief.article.published_at is not None,
        "publisher": brief.article.publisher and folded(brief.article.publisher),
    }
    if known:
        CHANGE_BRIEF.run(connection, [{"known": brief.id, **row}])
    else:
        insert_rows(connection, tables.brief, [{"id": brief.id, **row}])
    if brief.article.url:
        address = {"brief_id": brief.id, "sha256": text_digest(brief.article.url)}
        insert_rows(connection, tables.known_url, [address])


def save_version(connection: Connection, brief: Brief, document: bytes) -> None:
    """Keeps the document of a version."""
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
