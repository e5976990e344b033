"""How API keys are kept and found again, and what was answered to requests that come twice."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, select, update

from brief.errors import NotFound
from brief.keys import ApiKey, Scope
from store.instants import instant, instant_or_null, microseconds, microseconds_or_null
from store.statements import Row, Statement, insert_rows
from store.tables import answered_request, api_key

KEPT_FOR = dt.timedelta(hours=24)  # after that a request that comes again is a new one

KEYS = select(
    api_key.c.id,
    api_key.c.name,
    api_key.c.scope,
    api_key.c.sha256,
    api_key.c.created_at,
    api_key.c.expires_at,
    api_key.c.revoked_at,
)
BY_ID = Statement(KEYS.where(api_key.c.id == bindparam("id")))
ALL = Statement(KEYS.order_by(api_key.c.created_at, api_key.c.id))
ANSWERED = Statement(
    select(
        answered_request.c.request_sha256,
        answered_request.c.status,
        answered_request.c.brief_id,
        answered_request.c.body,
    ).where(
        answered_request.c.key_id == bindparam("key_id"),
        answered_request.c.idempotency_key == bindparam("idempotency_key"),
        answered_request.c.answered_at > bindparam("since"),
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What was answered to a request: `request_sha256` (hex) tells it from another."""

    status: int
    brief_id: str
    body: bytes
    request_sha256: str = ""


def add(connection: Connection, key: ApiKey) -> None:
    """Keeps a new key."""
    row = {
        "id": key.id,
        "name": key.name,
        "scope": key.scope.value,
        "sha256": key.sha256,
        "created_at": microseconds(key.created_at),
        "expires_at": microseconds_or_null(key.expires_at),
        "revoked_at": microseconds_or_null(key.revoked_at),
    }
    insert_rows(connection, api_key, [row])


def find(connection: Connection, id: str) -> ApiKey | None:
    """The key with an id; null where there is none."""
    row = BY_ID.first(connection, id=id)
    return None if row is None else key_in(row)


def every(connection: Connection) -> list[ApiKey]:
    """All keys, also those that are revoked, the oldest first."""
    return [key_in(row) for row in ALL.rows(connection)]


def revoke(connection: Connection, id: str, at: dt.datetime) -> None:
    """Makes a key useless from `at` on; one that is so already stays as it is. Raises NotFound."""
    if find(connection, id) is None:
        raise NotFound("key", id)
    unrevoked = (api_key.c.id == id) & api_key.c.revoked_at.is_(None)
    connection.execute(update(api_key).where(unrevoked).values(revoked_at=microseconds(at)))


def replace_named(connection: Connection, key: ApiKey) -> None:
    """Keeps a new key in the place of all that have its name."""
    named = select(api_key.c.id).where(api_key.c.name == key.name)
    connection.execute(delete(answered_request).where(answered_request.c.key_id.in_(named)))
    connection.execute(delete(api_key).where(api_key.c.name == key.name))
    add(connection, key)


def answered(
    connection: Connection, key_id: str, idempotency_key: str, now: dt.datetime
) -> Answered | None:
    """What was answered to a request of a key in the last KEPT_FOR; null where there was none."""
    since = microseconds(now - KEPT_FOR)
    row = ANSWERED.first(connection, key_id=key_id, idempotency_key=idempotency_key, since=since)
    if row is None:
        return None
    return Answered(request_sha256=row[0], status=row[1], brief_id=row[2], body=row[3])


def remember(
    connection: Connection, key_id: str, idempotency_key: str, answer: Answered, now: dt.datetime
) -> None:
    """Keeps what was answered to a request, and forgets what is older than KEPT_FOR."""
    old = answered_request.c.answered_at <= microseconds(now - KEPT_FOR)
    connection.execute(delete(answered_request).where(old))
    row = {
        "key_id": key_id,
        "idempotency_key": idempotency_key,
        "request_sha256": answer.request_sha256,
        "status": answer.status,
        "brief_id": answer.brief_id,
        "body": answer.body,
        "answered_at": microseconds(now),
    }
    insert_rows(connection, answered_request, [row])


def key_in(row: Row) -> ApiKey:
    """A row of KEYS as what it says."""
    id, name, scope, sha256, created_at, expires_at, revoked_at = row
    return ApiKey(
        id=id,
        name=name,
        scope=Scope(scope),
        sha256=sha256,
        created_at=instant(created_at),
        expires_at=instant_or_null(expires_at),
        revoked_at=instant_or_null(revoked_at),
    )
