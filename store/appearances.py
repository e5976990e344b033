"""How entities are kept: their appearances in briefs, and the profiles made of these."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

import orjson
from sqlalchemy import Connection, bindparam, func, select

from brief.briefs import Brief
from brief.entities import EntityKind, RoleStatus
from brief.identity import Known, country_of
from brief.profiles import Appearance, EntityProfile, entity_profile
from brief.refs import Ref
from store import entity_names, tables
from store.indexing import Places, keep_items
from store.instants import instant, instant_or_null, microseconds, microseconds_or_null
from store.items import served_row
from store.statements import Lookup, Row, Statement, delete_rows, is_one_of, replace_rows
from store.stored import digest_of
from store.tables import appearance, entity

DIGITS = 16  # of the digest of how an entity is read: among a few hundred readings none will clash

NAMED_BY = Statement(
    select(appearance.c.entity_id).where(appearance.c.brief_id == bindparam("brief"))
)
AS_READ = (
    tables.brief.c.headline,
    appearance.c.published_at,
    appearance.c.kind,
    appearance.c.name,
    appearance.c.aliases,
    appearance.c.country,
    appearance.c.role,
    appearance.c.role_status,
)
NEWEST = (
    select(
        appearance.c.brief_id,
        *AS_READ,
    )
    .join(tables.brief, tables.brief.c.id == appearance.c.brief_id)
    .where(appearance.c.entity_id == bindparam("entity"))
    .order_by(appearance.c.dated.desc(), appearance.c.brief_id.desc())
    .limit(1)
)
NEXT_READING = Statement(
    select(
        appearance.c.said,
        appearance.c.kind,
        appearance.c.name,
        appearance.c.aliases,
        appearance.c.country,
    )
    .where(appearance.c.entity_id == bindparam("entity"), appearance.c.said > bindparam("after"))
    .order_by(appearance.c.said)
    .limit(1)
)
NEWEST_OF_ALL = Statement(NEWEST)

# How entities are read, added up over the briefs that read them alike; the index has all of it.
ADDED_UP = (
    select(
        appearance.c.entity_id,
        appearance.c.said,
        func.max(appearance.c.dated).label("dated"),
        func.count().label("briefs"),
        func.sum(appearance.c.quotes).label("quotes"),
        func.sum(appearance.c.positions).label("positions"),
        func.sum(appearance.c.pending_decisions).label("pending_decisions"),
        func.min(appearance.c.published_at).label("first_seen"),
        func.max(appearance.c.published_at).label("last_seen"),
    )
    .where(is_one_of(appearance.c.entity_id))
    .group_by(appearance.c.entity_id, appearance.c.said)
    .subquery()
)
ONE = appearance.alias()
NEWEST_ALIKE = (
    select(ONE.c.brief_id)
    .where(ONE.c.entity_id == ADDED_UP.c.entity_id, ONE.c.said == ADDED_UP.c.said)
    .order_by(ONE.c.dated.desc(), ONE.c.brief_id.desc())
    .limit(1)
    .scalar_subquery()
)
READINGS = Lookup(
    select(
        ADDED_UP,
        tables.brief.c.id,
        *AS_READ,
    )
    .select_from(ADDED_UP)
    .join(
        appearance,
        (appearance.c.entity_id == ADDED_UP.c.entity_id) & (appearance.c.brief_id == NEWEST_ALIKE),
    )
    .join(tables.brief, tables.brief.c.id == appearance.c.brief_id)
)


def known_as(connection: Connection, key: str) -> list[Known]:
    """The entities that have a key of `name_keys`, or that as their id; by id."""
    ids = entity_names.named(connection, key) | {key}
    return [known for id in sorted(ids) if (known := known_entity(connection, id))]


def known_entity(connection: Connection, id: str) -> Known | None:
    """What tells an entity from others, as all its briefs say it; null for an unknown id."""
    newest = NEWEST_OF_ALL.first(connection, entity=id)
    if newest is None:
        return None
    _, _, _, kind, name, *_ = newest
    names: dict[str, None] = {}
    countries: set[str] = set()
    for _, read_as, called, aliases, country in readings(connection, id):
        if read_as == kind:
            names |= dict.fromkeys((called, *orjson.loads(aliases)))
            countries |= {country} if country else set()
    return Known(
        id=id,
        kind=EntityKind(kind),
        name=name,
        aliases=tuple(names),
        countries=frozenset(countries),
    )


def readings(connection: Connection, id: str) -> Iterator[Row]:
    """Each way in which an entity is read, once: far fewer than it has appearances."""
    row = NEXT_READING.first(connection, entity=id, after="")
    while row is not None:
        yield row
        row = NEXT_READING.first(connection, entity=id, after=row[0])


def named_by(connection: Connection, brief_id: str) -> set[str]:
    """The ids of the entities that a brief names."""
    return {row[0] for row in NAMED_BY.rows(connection, brief=brief_id)}


def appearance_rows(brief: Brief) -> list[dict[str, object]]:
    """The entities of a brief as it reads them, with how much of it is theirs."""
    quotes = Counter(id for q in brief.quotes for id in {speaker.id for speaker in q.speakers})
    positions = Counter(position.holder.id for position in brief.positions)
    decisions = Counter(
        id for d in brief.pending_decisions for id in {decider.id for decider in d.deciders}
    )
    dated = microseconds(brief.dated)
    published_at = microseconds_or_null(brief.article.published_at)
    rows = []
    for found in brief.entities:
        said: dict[str, object] = {
            "kind": found.kind.value,
            "name": found.name,
            "aliases": orjson.dumps(found.aliases).decode(),
            "country": country_of(found, brief),
            "role": found.role,
            "role_status": found.role_status and found.role_status.value,
        }
        rows.append(
            {
                "brief_id": brief.id,
                "entity_id": found.id,
                "dated": dated,
                "published_at": published_at,
                "said": digest_of(orjson.dumps(said))[:DIGITS],
                **said,
                "quotes": quotes[found.id],
                "positions": positions[found.id],
                "pending_decisions": decisions[found.id],
            }
        )
    return rows


def render_profiles(
    connection: Connection,
    ids: set[str],
    render: Callable[[EntityProfile], bytes],
    places: Places,
) -> None:
    """Writes the profiles of entities anew, and takes out those that no brief names any more."""
    found = appearances_of(connection, sorted(ids))
    profiles = {id: entity_profile(found[id]) if id in found else None for id in sorted(ids)}
    rows = [
        {"id": id, "kind": one.kind.value, "name": one.name, **served_row(render(one))}
        for id, one in profiles.items()
        if one
    ]
    entity_names.drop_names(connection, profiles)
    delete_rows(connection, entity, (id for id, one in profiles.items() if one is None))
    replace_rows(connection, entity, rows)
    searched = {id: entity_names.searched_in(one) if one else None for id, one in profiles.items()}
    gone = keep_items(connection, "entity", searched, places)
    entity_names.drop_words(connection, gone)


def appearances_of(connection: Connection, ids: Iterable[str]) -> dict[str, list[Appearance]]:
    """How entities are read, one for each way, over all briefs; by the entity."""
    found = READINGS.rows(connection, ids)
    return {id: [appearance_in(row) for row in rows] for id, rows in found.items()}


def appearance_in(row: Row) -> Appearance:
    """A row of READINGS as what it says."""
    entity_id, _, dated, briefs, quotes, positions, pending_decisions, first, last, *newest = row
    brief_id, headline, published_at, kind, name, aliases, country, role, role_status = newest
    return Appearance(
        entity_id=entity_id,
        brief=Ref(brief_id, headline),
        dated=instant(dated),
        published_at=instant_or_null(published_at),
        briefs=int(briefs),
        first_seen=instant_or_null(first),
        last_seen=instant_or_null(last),
        kind=EntityKind(kind),
        name=name,
        aliases=tuple(orjson.loads(aliases)),
        country=country,
        role=role,
        role_status=RoleStatus(role_status) if role_status else None,
        quotes=int(quotes),
        positions=int(positions),
        pending_decisions=int(pending_decisions),
    )
