"""A brief as it is served: the bytes of its document, of its parts and of its items."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from brief.profiles import EntityProfile, IssueProfile


class Part(StrEnum):
    """What is served of one brief, apart from its items; the value ends its URL."""

    BRIEF = "brief"
    SUMMARY = "summary"  # as lists of briefs show it
    ARTICLE = "article"
    ENTITIES = "entities"
    QUOTES = "quotes"
    ISSUES = "issues"
    POSITIONS = "positions"
    PENDING_DECISIONS = "pending-decisions"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """JSON in UTF-8: the canonical document, the parts, and the items in the brief’s order.

    `rendering` counts the ways of writing that there have been, so that bytes written the old way
    can be told and written anew.
    """

    rendering: int
    document: bytes
    parts: Mapping[Part, bytes]
    quotes: tuple[bytes, ...]
    positions: tuple[bytes, ...]
    pending_decisions: tuple[bytes, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileRenderers:
    """How the profiles are written that change with every brief: profile in, JSON in UTF-8 out."""

    entity: Callable[[EntityProfile], bytes]
    issue: Callable[[IssueProfile], bytes]
