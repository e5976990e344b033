"""What is wrong in a database: its file and rows, and whether the bytes are what the briefs say."""

from collections.abc import Callable, Iterator, Mapping

from sqlalchemy import Connection

from brief.errors import InvalidBrief, InvalidJson, NotFound
from schemas.documents import read_document
from schemas.rendering import render
from store import briefs, checking, pending_decisions, positions, quotes
from store.database import Database
from store.stored import Stored


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
