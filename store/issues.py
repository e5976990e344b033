"""How issues are kept and found again: how briefs name them, and the profiles of these."""

from collections.abc import Callable

from sqlalchemy import Connection, bindparam, select

from brief.briefs import Brief
from brief.errors import NotFound
from brief.identity import KnownIssue, issue_key
from brief.positions import Stance
from brief.profiles import IssueProfile, Naming, Stand, issue_profile
from brief.refs import Ref
from store import tables
from store.instants import instant, instant_or_null, microseconds
from store.items import by_id, served_row, stored_or_null
from store.paging import Listing
from store.statements import Row, Statement, delete_rows, insert_rows
from store.stored import Key, Page, Stored
from store.tables import issue, naming, position

MOST_CANDIDATES = 20  # of one key or id: the first in the order of the index will do

BY_ID = by_id(issue)
ALL = Listing(source=issue, body=issue.c.body, key=(issue.c.id,))
OF_BRIEF = Listing(
    source=naming.join(issue, issue.c.id == naming.c.issue_id),
    body=issue.c.body,
    key=(naming.c.issue_id,),
    filters={"brief": naming.c.brief_id},
)
NAMED_BY = Statement(select(naming.c.issue_id).where(naming.c.brief_id == bindparam("brief")))
KNOWN = select(naming.c.issue_id, naming.c.key).distinct().limit(MOST_CANDIDATES)
OF_ID = Statement(KNOWN.where(naming.c.issue_id == bindparam("id")))
OF_KEY = Statement(KNOWN.where(naming.c.key == bindparam("key")))
NAMINGS = Statement(
    select(naming.c.statement, naming.c.brief_id, naming.c.dated).where(
        naming.c.issue_id == bindparam("issue")
    )
)
STANDS = Statement(
    select(
        position.c.holder_id,
        position.c.holder_name,
        position.c.stance,
        position.c.id,
        position.c.brief_id,
        tables.brief.c.headline,
        tables.brief.c.dated,
        tables.brief.c.published_at,
        position.c.ordinal,
    )
    .join(tables.brief, tables.brief.c.id == position.c.brief_id)
    .where(position.c.issue_id == bindparam("issue"))
)


def get(connection: Connection, id: str) -> Stored:
    """The profile of one issue. Raises NotFound."""
    found = stored_or_null(connection, BY_ID, id=id)
    if found is None:
        raise NotFound("issue", id)
    return found


def find(
    connection: Connection, *, limit: int, after: Key | None = None, brief: str | None = None
) -> Page:
    """Profiles of issues, by id; of those that one brief names."""
    if brief is None:
        return ALL.find(connection, limit=limit, after=after)
    return OF_BRIEF.find(connection, limit=limit, after=after, brief=brief)


def named_by(connection: Connection, brief_id: str) -> set[str]:
    """The ids of the issues that a brief names."""
    return {row[0] for row in NAMED_BY.rows(connection, brief=brief_id)}


def add_namings(connection: Connection, brief: Brief) -> None:
    """Keeps how a brief names its issues."""
    dated = microseconds(brief.dated)
    insert_rows(
        connection,
        naming,
        (
            {
                "brief_id": brief.id,
                "issue_id": found.id,
                "dated": dated,
                "statement": found.statement,
                "key": issue_key(found.statement),
            }
            for found in brief.issues
        ),
    )


def render_profiles(
    connection: Connection, ids: set[str], render: Callable[[IssueProfile], bytes]
) -> None:
    """Writes the profiles of issues anew, and takes out those that no brief names any more."""
    rows = []
    for id in sorted(ids):
        if namings := namings_of(connection, id):
            profile = issue_profile(namings, stands_on(connection, id))
            rows.append({"id": id, **served_row(render(profile))})
    delete_rows(connection, issue, ids)
    insert_rows(connection, issue, rows)


def known_as(connection: Connection, id: str, key: str) -> list[KnownIssue]:
    """The issues with an id or of the same words (see `issue_key`), by id."""
    rows = [*OF_ID.rows(connection, id=id), *OF_KEY.rows(connection, key=key)]
    return [KnownIssue(*row) for row in sorted(set(rows))]


def namings_of(connection: Connection, id: str) -> list[Naming]:
    """How every brief that names an issue words it."""
    return [
        Naming(issue_id=id, statement=statement, brief_id=brief_id, dated=instant(dated))
        for statement, brief_id, dated in NAMINGS.rows(connection, issue=id)
    ]


def stands_on(connection: Connection, id: str) -> list[Stand]:
    """Every position on an issue, as far as its profile needs it."""
    return [stand_in(row) for row in STANDS.rows(connection, issue=id)]


def stand_in(row: Row) -> Stand:
    """A row of STANDS as what it says."""
    holder_id, holder_name, stance, id, brief_id, headline, dated, published_at, ordinal = row
    return Stand(
        holder=Ref(holder_id, holder_name),
        stance=Stance(stance),
        position_id=id,
        brief=Ref(brief_id, headline),
        dated=instant(dated),
        published_at=instant_or_null(published_at),
        ordinal=ordinal,
    )
