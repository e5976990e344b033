"""API keys: who may write. The key itself is shown once; what is kept is its digest."""

import datetime as dt
import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass
from enum import StrEnum

SECRET_BYTES = 32
ID_BYTES = 5
TOKEN = re.compile(r"wb_(?P<id>[0-9a-f]{10})_(?P<secret>[A-Za-z0-9_-]{43})", re.ASCII)


class Scope(StrEnum):
    """What a key may do; each may do what the one before it may."""

    READ = "read"
    WRITE = "write"
    ADMIN = "admin"

    def covers(self, needed: "Scope") -> bool:
        """Whether a key of this scope may do what `needed` may."""
        order = list(Scope)
        return order.index(self) >= order.index(needed)


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiKey:
    """A key as it is kept: `sha256` (hex) is the digest of the whole key. Times are UTC."""

    id: str
    name: str
    scope: Scope
    sha256: str
    created_at: dt.datetime
    expires_at: dt.datetime | None = None
    revoked_at: dt.datetime | None = None

    def is_good(self, token: str, now: dt.datetime) -> bool:
        """Whether a key is this one, and may still be used; the comparison takes constant time."""
        same = hmac.compare_digest(token_digest(token), self.sha256)
        expired = self.expires_at is not None and self.expires_at <= now
        return same and self.revoked_at is None and not expired


def mint(
    name: str, scope: Scope, *, now: dt.datetime, expires_at: dt.datetime | None = None
) -> tuple[ApiKey, str]:
    """A new key as it is to be kept, and the key itself, which is not: `wb_<id>_<secret>`."""
    id = secrets.token_hex(ID_BYTES)
    token = f"wb_{id}_{secrets.token_urlsafe(SECRET_BYTES)}"
    key = ApiKey(
        id=id,
        name=name,
        scope=scope,
        sha256=token_digest(token),
        created_at=now,
        expires_at=expires_at,
    )
    return key, token


def id_in(token: str) -> str | None:
    """The id of the key that a token is; null for what is no key of ours."""
    match = TOKEN.fullmatch(token)
    return match["id"] if match else None


def token_digest(token: str) -> str:
    """What is kept of a key. Its 256 random bits need no salt and no slow hash."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
