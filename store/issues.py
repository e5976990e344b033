"""How issues are kept and found again: how briefs name them, and the profiles of these."""

from collections.abc import Callable, Iterable

from sqlalchemy import Connection, bindparam, exists, select

from brief.briefs import Brief
from brief.identity import KnownIssue
from brief.issue_keys import issue_key
from brief.profiles import IssueProfile, Naming, issue_profile
from brief.searching import Query
from store import stands
from store.filters import always, equal
from store.indexing import Places, keep_items
from store.instants import instant, microseconds
from store.items import by_id, served_row, stored
from store.paging import Listing
from store.searching import asked, matching
from store.statements import Lookup, Statement, delete_rows, is_one_of, replace_rows
from store.stored import Key, Page, Stored
from store.tables import issue, naming

MOST_CANDIDATES = 20  # of one key or id: the first in the order of the index will do

BY_ID = by_id(issue)
ALL = Listing(source=issue, body=issue.c.body, key=(issue.c.id,))
OF_BRIEF = Listing(
    source=naming.join(issue, issue.c.id == naming.c.issue_id),
    body=issue.c.body,
    key=(naming.c.issue_id,),
    filters=equal({"brief": naming.c.brief_id}),
)
NAMED = exists().where(naming.c.issue_id == issue.c.id, naming.c.brief_id == bindparam("brief"))
MATCHING = matching(issue, {"brief": always(NAMED)})
NAMED_BY = Statement(select(naming.c.issue_id).where(naming.c.brief_id == bindparam("brief")))
KNOWN = select(naming.c.issue_id, naming.c.key).distinct().limit(MOST_CANDIDATES)
OF_ID = Statement(KNOWN.where(naming.c.issue_id == bindparam("id")))
OF_KEY = Statement(KNOWN.where(naming.c.key == bindparam("key")))
NAMINGS = Lookup(
    select(naming.c.issue_id, naming.c.statement, naming.c.brief_id, naming.c.dated).where(
        is_one_of(naming.c.issue_id)
    )
)


def get(connection: Connection, id: str) -> Stored:
    """The profile of one issue. Raises NotFound."""
    return stored(connection, BY_ID, "issue", id=id)


def find(
    connection: Connection,
    *,
    limit: int,
    after: Key | None = None,
    q: Query | None = None,
    brief: str | None = None,
) -> Page:
    """Profiles of issues, by id, with `q` last stored first; of those that one brief names."""
    listing = MATCHING if q else OF_BRIEF if brief else ALL
    words = asked(connection.dialect, q, ["issue"])
    return listing.find(connection, limit=limit, after=after, q=words, brief=brief)


def named_by(connection: Connection, brief_id: str) -> set[str]:
    """The ids of the issues that a brief names."""
    return {row[0] for row in NAMED_BY.rows(connection, brief=brief_id)}


def naming_rows(brief: Brief) -> list[dict[str, object]]:
    """How a brief names its issues."""
    dated = microseconds(brief.dated)
    return [
        {
            "brief_id": brief.id,
            "issue_id": found.id,
            "dated": dated,
            "statement": found.statement,
            "key": issue_key(found.statement),
        }
        for found in brief.issues
    ]


def render_profiles(
    connection: Connection,
    ids: set[str],
    render: Callable[[IssueProfile], bytes],
    places: Places,
) -> None:
    """Writes the profiles of issues anew, and takes out those that no brief names any more."""
    rows: list[dict[str, object]] = []
    searched: dict[str, str | None] = dict.fromkeys(ids)
    held = stands.on_issues(connection, sorted(ids))
    for id, namings in namings_of(connection, sorted(ids)).items():
        profile = issue_profile(namings, held.get(id, ()))
        rows.append({"id": id, "statement": profile.statement, **served_row(render(profile))})
        searched[id] = profile.statement
    delete_rows(connection, issue, (id for id, text in searched.items() if text is None))
    replace_rows(connection, issue, rows)
    keep_items(connection, "issue", dict(sorted(searched.items())), places)


def known_as(connection: Connection, id: str, key: str) -> list[KnownIssue]:
    """The issues with an id or of the same words (see `issue_key`), by id."""
    rows = [*OF_ID.rows(connection, id=id), *OF_KEY.rows(connection, key=key)]
    return [KnownIssue(*row) for row in sorted(set(rows))]


def namings_of(connection: Connection, ids: Iterable[str]) -> dict[str, list[Naming]]:
    """How every brief that names issues words these, by the issue."""
    found = NAMINGS.rows(connection, ids)
    return {
        id: [
            Naming(issue_id=id, statement=statement, brief_id=brief_id, dated=instant(dated))
            for _, statement, brief_id, dated in rows
        ]
        for id, rows in found.items()
    }
