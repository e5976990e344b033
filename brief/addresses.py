"""What may be the address of an article."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

URI = re.compile(  # RFC 3986, with letters of other alphabets as browsers show them
    r"[A-Za-z][A-Za-z0-9+.-]*:(?:[^\s\x00-\x20<>\"{}|\\^`%]|%[0-9A-Fa-f]{2})+"
)
WEB = ("http", "https")
MOST_CHARACTERS = 2_000  # of an address
NO_URI = (
    "It is no URI. Write its scheme and host, and escape spaces and `%`: "
    "https://example.org/a%20story."
)
# They hold what a browser runs or shows, where other URIs name a place: whoever makes a link of one
# has the sender’s script in his own page (OWASP, cross-site scripting).
CONTENTS = ("javascript", "vbscript", "data")
NO_PLACE = (
    "It is a script or a content of its own, and names no place. Give the address of the article: "
    "https://example.org/story."
)
TOO_LONG = f"It has more than {MOST_CHARACTERS:,} characters."


def address_faults(said: str) -> Iterator[str]:
    """What is wrong with words as the address of an article, a sentence each."""
    if fault := place_fault(said):
        yield fault
    if len(said) > MOST_CHARACTERS:
        yield TOO_LONG


def place_fault(said: str) -> str | None:
    """Why words are no address, whatever their length; null where they are one."""
    if not is_uri(said):
        return NO_URI
    return NO_PLACE if urlsplit(said).scheme in CONTENTS else None


def is_uri(said: str) -> bool:
    """Whether words are a URI; one of the web must name a host."""
    if not URI.fullmatch(said):
        return False
    try:
        parts = urlsplit(said)
        host, _ = parts.hostname, parts.port  # both are looked at when they are asked for
    except ValueError:
        return False
    return bool(host) or parts.scheme not in WEB


def is_address(said: str) -> bool:
    """Whether words are the address of a page of the web."""
    return is_uri(said) and urlsplit(said).scheme in WEB
