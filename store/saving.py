"""How briefs are kept: the rows of each, and the profiles of what it names."""

from dataclasses import dataclass, field

from sqlalchemy import Connection, bindparam

from brief.briefs import Brief
from brief.errors import Conflict
from brief.rendered import ProfileRenderers, Rendered
from store import appearances, entity_names, indexing, issues, item_tables, tables
from store.briefs import VERSION
from store.items import owners_in
from store.rows import BriefRows, rows_of
from store.statements import Command, Row, delete_of_brief, insert_rows, replace_rows

MADE_OF_BRIEF = (  # each before what it refers to
    tables.known_url,
    tables.brief_part,
    item_tables.quote_speaker,
    item_tables.quote,
    item_tables.position,
    item_tables.decision_decider,
    item_tables.pending_decision,
    tables.appearance,
    tables.naming,
)
OF_VERSION = (tables.brief_version, tables.known_text)
OWNERS = {  # of the findings, whose ids are unique in the whole store
    table: owners_in(table)
    for table in (item_tables.quote, item_tables.position, item_tables.pending_decision)
}
DROP_VERSION = [
    Command(
        table.delete().where(
            table.c.brief_id == bindparam("brief"), table.c.version == bindparam("number")
        )
    )
    for table in OF_VERSION
]


@dataclass(slots=True)
class Touched:
    """The entities and issues whose profiles are to be written anew after briefs were saved.

    And their places in the order of what is searched.
    """

    entities: set[str] = field(default_factory=set)
    issues: set[str] = field(default_factory=set)
    places: indexing.Places = field(default_factory=indexing.Places)


def save(
    connection: Connection, brief: Brief, rendered: Rendered, *, profiles: ProfileRenderers
) -> None:
    """Keeps a brief instead of what is kept of it, in the caller’s transaction.

    Documents of other versions stay. The profiles of all entities and issues that the brief names
    or named are written anew. Raises Conflict where another brief has one of its ids, or where a
    later version is kept; then nothing is changed.
    """
    touched = Touched()
    save_rows(connection, rows_of(brief, rendered), touched)
    render_profiles(connection, touched, profiles)


def save_rows(connection: Connection, rows: BriefRows, touched: Touched) -> None:
    """Keeps a brief, and adds to `touched` what `render_profiles` is to be called with.

    Until that is done, in the same transaction, the profiles are not true. See `save`.
    """
    kept = VERSION.first(connection, id=rows.id)
    require_no_conflict(connection, rows, kept)
    if kept is not None:
        touched.entities.update(appearances.named_by(connection, rows.id))
        touched.issues.update(issues.named_by(connection, rows.id))
        clear(connection, rows)

    replace_rows(connection, tables.brief, [rows.brief])
    for table in (*OF_VERSION, *reversed(MADE_OF_BRIEF)):
        insert_rows(connection, table, rows.by_table[table.name])
    entity_names.add_names(connection, rows.names, rows.words)
    indexing.keep_of_brief(connection, rows.id, rows.texts, touched.places)

    entities = {row["entity_id"] for row in rows.by_table[tables.appearance.name]}
    issues_named = {row["issue_id"] for row in rows.by_table[tables.naming.name]}
    touched.entities.update(entities)
    touched.issues.update(issues_named)
    touched.places.reserve(connection, "entity", sorted(entities))
    touched.places.reserve(connection, "issue", sorted(issues_named))


def clear(connection: Connection, rows: BriefRows) -> None:
    """Takes out all rows that are made of a brief, but for its own and its other versions."""
    for table in MADE_OF_BRIEF:
        delete_of_brief(connection, table, rows.id)
    for drop in DROP_VERSION:
        drop.run(connection, [{"brief": rows.id, "number": rows.version}])


def render_profiles(connection: Connection, touched: Touched, profiles: ProfileRenderers) -> None:
    """Writes the profiles anew of what was touched by saving, once for all, and forgets it."""
    appearances.render_profiles(connection, touched.entities, profiles.entity, touched.places)
    issues.render_profiles(connection, touched.issues, profiles.issue, touched.places)
    touched.entities, touched.issues, touched.places = set(), set(), indexing.Places()


def require_no_conflict(connection: Connection, rows: BriefRows, kept: Row | None) -> None:
    """Raises Conflict where another brief has one of the ids, or a later version is kept."""
    if kept is not None and kept[0] > rows.version:
        raise Conflict(
            f"Version {kept[0]} of the brief “{rows.id}” is kept, so version {rows.version} "
            "comes too late."
        )
    for table, owners in OWNERS.items():
        found = owners.rows(connection, (row["id"] for row in rows.by_table[table.name]))
        for ((id, owner),) in found.values():
            if owner != rows.id:
                raise Conflict(
                    f"The {table.name.replace('_', ' ')} “{id}” is one of the brief “{owner}”, "
                    f"so “{rows.id}” cannot have it. Give it another id."
                )
