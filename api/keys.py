"""Who may do what: keys in `Authorization: Bearer`, and their scopes."""

import datetime as dt
from collections.abc import Callable
from functools import wraps
from typing import Any

from flask import g, request

from api.responses import database
from brief.errors import Forbidden, Unauthenticated
from brief.keys import ApiKey, Scope, id_in, mint
from store import keys
from store.database import Database

DEMO = "serve --demo-key"  # a name that nobody gives a key of their own
SCHEME = "bearer "
HOW = "Send `Authorization: Bearer KEY`; `wirebrief keys create` makes a key."


def needs(scope: Scope) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Lets a view run only for a key of a scope; the key is `g.key` then."""

    def guard(view: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(view)
        def guarded(*args: Any, **kwargs: Any) -> Any:
            g.key = require_key(scope)
            return view(*args, **kwargs)

        guarded.needs_scope = scope  # type: ignore[attr-defined]  # for the documentation
        return guarded

    return guard


def require_key(scope: Scope) -> ApiKey:
    """The key of the request. Raises Unauthenticated, or Forbidden for one of a smaller scope."""
    said = request.headers.get("Authorization", "")
    if not said:
        raise Unauthenticated(f"This needs a key. {HOW}")
    if not said.lower().startswith(SCHEME):
        raise Unauthenticated(f"The header `Authorization` is of another kind. {HOW}")
    token = said[len(SCHEME) :].strip()
    with database().reading() as connection:
        key = keys.find(connection, id_in(token) or "")
    if key is None or not key.is_good(token, dt.datetime.now(dt.UTC)):
        raise Unauthenticated(f"The key is unknown, revoked or expired. {HOW}")
    if not key.scope.covers(scope):
        raise Forbidden(
            f"The key “{key.name}” is of scope {key.scope}; this needs {scope}. Use another key."
        )
    return key


def make_key(
    where: Database, name: str, scope: Scope, *, expires_at: dt.datetime | None = None
) -> tuple[ApiKey, str]:
    """A new key, kept, and the key itself, which is nowhere else."""
    key, token = mint(name, scope, now=dt.datetime.now(dt.UTC), expires_at=expires_at)
    with where.writing() as connection:
        keys.add(connection, key)
    return key, token


def make_demo_key(where: Database) -> str:
    """A key to try writes with; the one of the start before is gone."""
    key, token = mint(DEMO, Scope.WRITE, now=dt.datetime.now(dt.UTC))
    with where.writing() as connection:
        keys.replace_named(connection, key)
    return token


def has_keys(where: Database) -> bool:
    """Whether somebody may write."""
    with where.reading() as connection:
        return bool(keys.every(connection))
