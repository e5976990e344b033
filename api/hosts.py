"""The host that a request asks, which addresses outside of `/v1` are told at."""

import re
from ipaddress import AddressValueError, IPv6Address

from flask import abort, request

# A name as DNS and networks of containers have them (`web_1`), or an IPv6 address; a port. Of what
# RFC 3986 allows beside that nothing names a host, and a comma is of two headers that became one.
AUTHORITY = re.compile(r"(?:[a-z0-9._-]{1,253}|\[([0-9a-f:.]+)\])(?::(\d{0,5}))?", re.ASCII | re.I)
LARGEST_PORT = 65535
WRONG = (
    "The header `Host` names no host. Send the one that you ask, with its port where it is not the "
    "usual one, such as `news.example:8000`."
)


def refuse_wrong_host() -> None:
    """Refuses a request whose `Host` could not stand in an address (RFC 9112, 3.2).

    In HTTP/1.0 there need be none.
    """
    environ = request.environ
    host = environ.get("HTTP_HOST", "")
    if not is_authority(host) and (host or environ.get("SERVER_PROTOCOL") == "HTTP/1.1"):
        abort(400, WRONG)


def is_authority(host: str) -> bool:
    """Whether this is a host with or without a port, as `http` addresses have it."""
    found = AUTHORITY.fullmatch(host)
    if found is None or int(found[2] or 0) > LARGEST_PORT:
        return False
    return found[1] is None or is_ipv6(found[1])


def is_ipv6(address: str) -> bool:
    try:
        IPv6Address(address)
    except AddressValueError:
        return False
    return True


def address_asked() -> str:
    """Scheme and host that the request asks; where it says no host, where the server listens."""
    environ = request.environ
    host = environ.get("HTTP_HOST") or f"{environ['SERVER_NAME']}:{environ['SERVER_PORT']}"
    return f"{request.scheme}://{host}"
