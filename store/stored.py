"""What the store hands out: bytes with their strong ETags, and pages of a list."""

import hashlib
from dataclasses import dataclass

ETAG_DIGITS = 32  # 128 bits of SHA-256: no two bodies will share them

Key = tuple[int | str, ...]  # what a list is sorted by, of one of its items


@dataclass(frozen=True, slots=True)
class Stored:
    """A body as it is served, and its ETag: hex, without quotes."""

    body: bytes
    etag: str


@dataclass(frozen=True, slots=True)
class Page:
    """Some items of a list; `next` is the key of the last one where more follow, else null.

    `etags` are those of the items, unless these were made for this page.
    """

    items: tuple[bytes, ...]
    next: Key | None
    etags: tuple[str, ...] = ()


def etag_of(body: bytes) -> str:
    """The strong ETag of a body, by its content alone: hex, without quotes."""
    return digest_of(body)[:ETAG_DIGITS]


def digest_of(body: bytes) -> str:
    """SHA-256 (hex) of a body."""
    return hashlib.sha256(body).hexdigest()
