"""Who stands where on what: positions as far as the profiles and stances need them."""

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, select

from brief.positions import Stance
from brief.profiles import Stand
from brief.refs import Ref
from store.instants import instant, instant_or_null
from store.item_tables import position
from store.statements import Lookup, Row, Statement, is_one_of
from store.tables import brief, issue

STANDS = (
    select(
        position.c.issue_id,
        position.c.holder_id,
        position.c.holder_name,
        position.c.stance,
        position.c.id,
        position.c.brief_id,
        brief.c.headline,
        brief.c.dated,
        brief.c.published_at,
        position.c.ordinal,
        issue.c.statement,
    )
    .join(brief, brief.c.id == position.c.brief_id)
    .join(issue, issue.c.id == position.c.issue_id, isouter=True)
)
ON_ISSUES = Lookup(STANDS.where(is_one_of(position.c.issue_id)))
HELD_BY = Statement(STANDS.where(position.c.holder_id == bindparam("holder")))


def on_issues(connection: Connection, ids: Iterable[str]) -> dict[str, list[Stand]]:
    """Every position on issues, by these, in any order."""
    found = ON_ISSUES.rows(connection, ids)
    return {id: [stand_in(row) for row in rows] for id, rows in found.items()}


def held_by(connection: Connection, id: str) -> list[tuple[Ref, Stand]]:
    """Every position that an entity holds, with the issue it is on, in any order."""
    rows = HELD_BY.rows(connection, holder=id)
    return [(Ref(row[0], row[-1]), stand_in(row)) for row in rows]


def stand_in(row: Row) -> Stand:
    """A row as what it says."""
    _, holder_id, holder_name, stance, id, brief_id, headline, dated, published_at, ordinal, _ = row
    return Stand(
        holder=Ref(holder_id, holder_name),
        stance=Stance(stance),
        position_id=id,
        brief=Ref(brief_id, headline),
        dated=instant(dated),
        published_at=instant_or_null(published_at),
        ordinal=ordinal,
    )
