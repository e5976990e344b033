"""How one thing names another, so that a reader needs no second request."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ref:
    """An id and the name that goes with it; an issue’s name is its statement."""

    id: str
    name: str
