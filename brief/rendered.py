"""A brief as it is served: the bytes of its document, of its parts and of its items."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


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
    """JSON in UTF-8: the canonical document, the parts, and the items in the brief’s order."""

    document: bytes
    parts: Mapping[Part, bytes]
    quotes: tuple[bytes, ...]
    positions: tuple[bytes, ...]
    pending_decisions: tuple[bytes, ...]
