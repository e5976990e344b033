"""Cursors: where a page begins, as a string that only the list that gave it takes back."""

import base64
import binascii
import hashlib
from collections.abc import Mapping
from typing import Any

import orjson

from brief.errors import InvalidCursor
from store.stored import Key


def encode_cursor(key: Key, of_list: str, filters: Mapping[str, Any]) -> str:
    """The cursor of the page after `key` in a list with these filters."""
    packed = orjson.dumps([*key, fingerprint(of_list, filters)])
    return base64.urlsafe_b64encode(packed).decode("ascii").rstrip("=")


def decode_cursor(cursor: str, of_list: str, filters: Mapping[str, Any]) -> Key:
    """The key in a cursor. Raises InvalidCursor where it is of another list or of other filters."""
    try:
        padded = cursor.encode("ascii") + b"=" * (-len(cursor) % 4)
        *key, told = orjson.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
    except (UnicodeEncodeError, binascii.Error, orjson.JSONDecodeError, TypeError, ValueError):
        raise InvalidCursor(
            "No list gave this cursor. Copy it whole from `next`, or leave it out to begin anew."
        ) from None
    if told != fingerprint(of_list, filters):
        raise InvalidCursor(
            "This cursor is from another list or from other filters. Keep the filters as they "
            "were, or leave the cursor out to begin anew."
        )
    return tuple(key)


def fingerprint(of_list: str, filters: Mapping[str, Any]) -> str:
    """A short digest of a list and its filters."""
    named = orjson.dumps([of_list, sorted(filters.items())])
    return hashlib.sha256(named).hexdigest()[:8]
