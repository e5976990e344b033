"""How entities are found again: their profiles, one by one and in lists."""

from sqlalchemy import Connection, bindparam, exists, select

from brief.errors import NotFound
from brief.refs import Ref
from brief.searching import Query
from store.entity_names import as_typed, corrections
from store.filters import always, equal
from store.items import by_id, row_or_null, stored
from store.paging import Listing
from store.searching import asked, matching
from store.statements import Statement
from store.stored import Key, Page, Stored
from store.tables import appearance, entity

BY_ID = by_id(entity)
NAME = Statement(select(entity.c.name).where(entity.c.id == bindparam("id")))
COLUMNS = {"kind": entity.c.kind}
ALL = Listing(source=entity, body=entity.c.body, key=(entity.c.id,), filters=equal(COLUMNS))
OF_BRIEF = Listing(
    source=appearance.join(entity, entity.c.id == appearance.c.entity_id),
    body=entity.c.body,
    key=(appearance.c.entity_id,),
    filters={"brief": always(appearance.c.brief_id == bindparam("brief"))} | equal(COLUMNS),
)
NAMED = exists().where(
    appearance.c.entity_id == entity.c.id, appearance.c.brief_id == bindparam("brief")
)
MATCHING = matching(entity, {"brief": always(NAMED)} | equal(COLUMNS))


def get(connection: Connection, id: str) -> Stored:
    """The profile of one entity. Raises NotFound."""
    return stored(connection, BY_ID, "entity", id=id)


def find(
    connection: Connection,
    *,
    limit: int,
    after: Key | None = None,
    q: Query | None = None,
    kind: str | None = None,
    brief: str | None = None,
) -> Page:
    """Profiles of entities, by id; of those that one brief names.

    With `q` those that have its words in their names, the last of which may still be going on,
    last stored first. Where there is none, those whose names are a slip or two away.
    """
    if q is None:
        listing = OF_BRIEF if brief else ALL
        return listing.find(connection, limit=limit, after=after, kind=kind, brief=brief)

    def named(query: Query, limit: int, after: Key | None) -> Page:
        words = asked(connection.dialect, query, ["entity"])
        return MATCHING.find(connection, limit=limit, after=after, q=words, kind=kind, brief=brief)

    page = named(as_typed(q), limit, after)
    if page.items or named(as_typed(q), 1, None).items:
        return page
    for query in corrections(connection, q):
        if named(query, 1, None).items:
            return named(query, limit, after)
    return page


def ref(connection: Connection, id: str) -> Ref:
    """The id and the name of an entity. Raises NotFound."""
    row = row_or_null(connection, NAME, id=id)
    if row is None:
        raise NotFound("entity", id)
    return Ref(id, row[0])
