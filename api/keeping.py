"""Joining the rooms: a brief is checked, written as JSON once, and saved, in one transaction."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from enum import StrEnum
from importlib import resources

import orjson
from sqlalchemy import Connection

from brief.briefs import Brief
from brief.errors import InvalidBrief, InvalidJson, NotFound, StoreOutdated
from schemas.documents import read_document
from schemas.rendering import PROFILES, RENDERING, render
from store import briefs, checking, pending_decisions, positions, quotes
from store.database import Database
from store.stored import Stored


class Outcome(StrEnum):
    """What keeping a brief came to."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


def keep(database: Database, brief: Brief) -> tuple[Brief, Outcome]:
    """Keeps a brief, and gives it as it is kept; one that is known but differs is the next version.

    Raises InvalidBrief where it does not hold together, Conflict where another brief has one of
    its ids; then nothing is kept.
    """
    brief.check()
    brief = brief.in_text_order()
    with database.writing() as connection:
        known = kept_brief(connection, brief.id)
        if known is None:
            return save(connection, brief), Outcome.CREATED
        if says_the_same(brief, known):
            return known, Outcome.UNCHANGED
        return save(connection, next_version(brief, known)), Outcome.UPDATED


def kept_brief(connection: Connection, id: str) -> Brief | None:
    """The newest version of a brief; null where there is no such brief."""
    document = briefs.document(connection, id)
    return None if document is None else read_document(document)


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


def next_version(brief: Brief, known: Brief) -> Brief:
    """A brief as the version after a known one; made now, unless it says a later time itself."""
    made = brief.updated_at
    if made <= known.updated_at:
        made = max(known.updated_at, dt.datetime.now(dt.UTC).replace(microsecond=0))
    return replace(brief, version=known.version + 1, updated_at=made)


def save(connection: Connection, brief: Brief) -> Brief:
    """Writes a brief as JSON and saves it."""
    briefs.save(connection, brief, render(brief), profiles=PROFILES)
    return brief


def prepare(database: Database, *, fixtures: bool = False) -> None:
    """Makes a database ready for this code: its tables, its bytes, and the fixtures if empty."""
    database.upgrade()
    with database.writing() as connection:
        for id in briefs.rendered_before(connection, RENDERING):
            if brief := kept_brief(connection, id):
                save(connection, brief)
        empty = briefs.is_empty(connection)
    if empty and fixtures:
        load_fixtures(database)


def require_ready(database: Database) -> None:
    """Raises StoreMissing, StoreOutdated or StoreTooNew where `prepare` would have work to do."""
    with database.reading() as connection:
        if briefs.rendered_before(connection, RENDERING):
            raise StoreOutdated(
                f"The briefs in {database.place} were written by an older wirebrief. Run "
                "`wirebrief db upgrade`."
            )


def load_fixtures(database: Database) -> None:
    """Keeps the briefs that come with wirebrief."""
    for document in fixture_documents():
        keep(database, read_document(document))


def fixture_documents() -> Iterator[bytes]:
    """The documents of the briefs that come with wirebrief."""
    folder = resources.files("fixtures") / "briefs"
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if file.name.endswith(".json"):
            yield file.read_bytes()


def newest_brief(database: Database) -> str | None:
    """The id of the first brief in the list of briefs; null where there is none."""
    with database.reading() as connection:
        page = briefs.find(connection, limit=1)
    return str(orjson.loads(page.items[0])["id"]) if page.items else None


def faults(database: Database) -> Iterator[str]:
    """What is wrong in a database, a sentence each: file, rows, documents, bytes."""
    with database.reading() as connection:
        broken = list(checking.faults(connection))
        yield from broken
        if not broken:
            for document in briefs.documents(connection):
                yield from document_faults(connection, document)


def document_faults(connection: Connection, document: bytes) -> Iterator[str]:
    """What is wrong with one brief: evidence that does not point home, bytes that are not its."""
    try:
        brief = read_document(document)
        brief.check()
    except (InvalidJson, InvalidBrief) as error:
        yield f"{error} {document[:60]!r}…"
        for fault in getattr(error, "faults", ()):
            yield f"{fault.pointer}: {fault.detail}"
        return
    rendered = render(brief)
    for part, body in rendered.parts.items():
        if briefs.get(connection, brief.id, part).body != body:
            yield f"What is served as {part} of the brief “{brief.id}” is not what it says."
    for get, found, bodies in (
        (quotes.get, brief.quotes, rendered.quotes),
        (positions.get, brief.positions, rendered.positions),
        (pending_decisions.get, brief.pending_decisions, rendered.pending_decisions),
    ):
        ids = [item.id for item in found]
        yield from item_faults(connection, get, dict(zip(ids, bodies, strict=True)))


def item_faults(
    connection: Connection, get: Callable[[Connection, str], Stored], bodies: Mapping[str, bytes]
) -> Iterator[str]:
    """Which items are not served, or not as their brief has them; `bodies` by their ids."""
    for id, body in bodies.items():
        try:
            if get(connection, id).body != body:
                yield f"What is served as “{id}” is not what its brief says."
        except NotFound as error:
            yield f"{error} Its brief has one."
