"""How entities are kept and found again: their appearances in briefs, and the profiles of these."""

from collections import Counter
from collections.abc import Callable

import orjson
from sqlalchemy import Connection, bindparam, select

from brief.briefs import Brief
from brief.entities import EntityKind, RoleStatus
from brief.errors import NotFound
from brief.profiles import Appearance, EntityProfile, entity_profile
from brief.refs import Ref
from store import tables
from store.instants import instant, instant_or_null, microseconds
from store.items import by_id, served_row, stored_or_null
from store.paging import Listing
from store.statements import Row, Statement, delete_of_brief, delete_rows, insert_rows
from store.stored import Key, Page, Stored
from store.tables import appearance, entity

BY_ID = by_id(entity)
ALL = Listing(source=entity, body=entity.c.body, key=(entity.c.id,))
OF_BRIEF = Listing(
    source=appearance.join(entity, entity.c.id == appearance.c.entity_id),
    body=entity.c.body,
    key=(appearance.c.entity_id,),
    filters={"brief": appearance.c.brief_id},
)
NAMED_BY = Statement(
    select(appearance.c.entity_id).where(appearance.c.brief_id == bindparam("brief"))
)
APPEARANCES = Statement(
    select(
        appearance.c.brief_id,
        tables.brief.c.headline,
        tables.brief.c.dated,
        tables.brief.c.published_at,
        appearance.c.kind,
        appearance.c.name,
        appearance.c.aliases,
        appearance.c.country,
        appearance.c.role,
        appearance.c.role_status,
        appearance.c.quotes,
        appearance.c.positions,
        appearance.c.pending_decisions,
    )
    .join(tables.brief, tables.brief.c.id == appearance.c.brief_id)
    .where(appearance.c.entity_id == bindparam("entity"))
)


def get(connection: Connection, id: str) -> Stored:
    """The profile of one entity. Raises NotFound."""
    found = stored_or_null(connection, BY_ID, id=id)
    if found is None:
        raise NotFound("entity", id)
    return found


def find(
    connection: Connection, *, limit: int, after: Key | None = None, brief: str | None = None
) -> Page:
    """Profiles of entities, by id; of those that one brief names."""
    if brief is None:
        return ALL.find(connection, limit=limit, after=after)
    return OF_BRIEF.find(connection, limit=limit, after=after, brief=brief)


def named_by(connection: Connection, brief_id: str) -> set[str]:
    """The ids of the entities that a brief names."""
    return {row[0] for row in NAMED_BY.rows(connection, brief=brief_id)}


def replace_appearances(connection: Connection, brief: Brief) -> None:
    """Keeps the appearances of entities in a brief instead of those it had."""
    delete_of_brief(connection, appearance, brief.id)
    insert_rows(connection, appearance, appearance_rows(brief))


def appearance_rows(brief: Brief) -> list[dict[str, object]]:
    """The entities of a brief as it reads them, with how much of it is theirs."""
    quotes = Counter(id for q in brief.quotes for id in {speaker.id for speaker in q.speakers})
    positions = Counter(position.holder.id for position in brief.positions)
    decisions = Counter(
        id for d in brief.pending_decisions for id in {decider.id for decider in d.deciders}
    )
    return [
        {
            "brief_id": brief.id,
            "entity_id": found.id,
            "dated": microseconds(brief.dated),
            "kind": found.kind.value,
            "name": found.name,
            "aliases": orjson.dumps(found.aliases).decode(),
            "country": found.country,
            "role": found.role,
            "role_status": found.role_status and found.role_status.value,
            "quotes": quotes[found.id],
            "positions": positions[found.id],
            "pending_decisions": decisions[found.id],
        }
        for found in brief.entities
    ]


def render_profiles(
    connection: Connection, ids: set[str], render: Callable[[EntityProfile], bytes]
) -> None:
    """Writes the profiles of entities anew, and takes out those that no brief names any more."""
    rows = []
    for id in sorted(ids):
        if appearances := appearances_of(connection, id):
            rows.append({"id": id, **served_row(render(entity_profile(appearances)))})
    delete_rows(connection, entity, ids)
    insert_rows(connection, entity, rows)


def appearances_of(connection: Connection, id: str) -> list[Appearance]:
    """Every appearance of an entity."""
    return [appearance_in(id, row) for row in APPEARANCES.rows(connection, entity=id)]


def appearance_in(entity_id: str, row: Row) -> Appearance:
    """A row of APPEARANCES as what it says."""
    brief_id, headline, dated, published_at, kind, name, aliases, country, *rest = row
    role, role_status, quotes, positions, pending_decisions = rest
    return Appearance(
        entity_id=entity_id,
        brief=Ref(brief_id, headline),
        dated=instant(dated),
        published_at=instant_or_null(published_at),
        kind=EntityKind(kind),
        name=name,
        aliases=tuple(orjson.loads(aliases)),
        country=country,
        role=role,
        role_status=RoleStatus(role_status) if role_status else None,
        quotes=quotes,
        positions=positions,
        pending_decisions=pending_decisions,
    )
