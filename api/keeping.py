"""Joining the rooms: a brief is checked, written as JSON once, and saved, in one transaction."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum

import orjson
from sqlalchemy import Connection

from brief.briefs import Brief, ReviewStatus
from brief.errors import NotFound
from brief.retelling import with_true_summaries
from schemas.documents import read_document
from schemas.rendering import PROFILES, render
from store import briefs, saving
from store.database import Database


class Outcome(StrEnum):
    """What keeping a brief came to."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


def keep(database: Database, brief: Brief) -> tuple[Brief, Outcome]:
    """Keeps a brief in a transaction of its own, and gives it as it is kept; see `keep_in`."""
    with database.writing() as connection:
        return keep_in(connection, brief)


def keep_in(connection: Connection, brief: Brief) -> tuple[Brief, Outcome]:
    """Keeps a brief; one that is known but differs is the next version.

    One that was changed by hand is `corrected`, though it may say `machine` still; where a stance
    was, and the engine’s summary tells the other one still, that is told anew.
    Raises InvalidBrief where it does not hold together, Conflict where another brief has one of
    its ids; then nothing is kept.
    """
    brief.check()
    brief = brief.in_text_order()
    known = kept_brief(connection, brief.id)
    if known is None:
        return save(connection, brief), Outcome.CREATED
    if says_the_same(brief, known):
        return known, Outcome.UNCHANGED
    base = made_from(connection, brief, known)
    brief = with_true_summaries(brief, base)
    if is_by_hand(brief, base):
        brief = replace(brief, review_status=ReviewStatus.CORRECTED)
    if says_the_same(brief, known):  # the same document once more
        return known, Outcome.UNCHANGED
    return save(connection, next_version(brief, known)), Outcome.UPDATED


def kept_brief(connection: Connection, id: str) -> Brief | None:
    """The newest version of a brief; null where there is no such brief."""
    document = briefs.document(connection, id)
    return None if document is None else read_document(document)


def versions_of(connection: Connection, id: str) -> Iterator[Brief]:
    """Every version of a brief, the first one first."""
    return map(read_document, briefs.versions(connection, id))


def require_brief(database: Database, id: str) -> Brief:
    """The newest version of a brief. Raises NotFound."""
    with database.reading() as connection:
        known = kept_brief(connection, id)
    if known is None:
        raise NotFound("brief", id)
    return known


def says_the_same(brief: Brief, known: Brief) -> bool:
    """Whether two briefs differ in nothing but the number and the time of their version."""
    return replace(brief, version=known.version, updated_at=known.updated_at) == known


def same_findings(brief: Brief, known: Brief) -> bool:
    """Whether two briefs find the same in the same text, whichever engine read it and when."""
    kinds = ("article", "entities", "quotes", "issues", "positions", "pending_decisions")
    return all(getattr(brief, kind) == getattr(known, kind) for kind in kinds)


def made_from(connection: Connection, brief: Brief, known: Brief) -> Brief:
    """The version of a known brief that a document says it is, or the newest."""
    if brief.version >= known.version:
        return known
    return next((v for v in versions_of(connection, brief.id) if v.version == brief.version), known)


def is_by_hand(brief: Brief, known: Brief) -> bool:
    """Whether a version that says it is the machine’s differs from what that very reading found."""
    return (
        brief.review_status is ReviewStatus.MACHINE
        and brief.version == known.version
        and (brief.engine, brief.generated_at) == (known.engine, known.generated_at)
        and brief.article.sha256 == known.article.sha256
        and brief.article.text_status is known.article.text_status
        and not same_findings(brief, known)
    )


def next_version(brief: Brief, known: Brief) -> Brief:
    """A brief as the version after a known one; made now, unless it says a later time itself."""
    made = brief.updated_at
    if made <= known.updated_at:
        made = max(known.updated_at, dt.datetime.now(dt.UTC).replace(microsecond=0))
    return replace(brief, version=known.version + 1, updated_at=made)


def save(connection: Connection, brief: Brief) -> Brief:
    """Writes a brief as JSON and saves it."""
    saving.save(connection, brief, render(brief), profiles=PROFILES)
    return brief


def newest_brief(database: Database) -> str | None:
    """The id of the first brief in the list of briefs; null where there is none."""
    with database.reading() as connection:
        page = briefs.find(connection, limit=1)
    return str(orjson.loads(page.items[0])["id"]) if page.items else None
