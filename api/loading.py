"""Loading the documents of a .jsonl: read on all cores where they are many, kept by one writer."""

from collections.abc import Generator, Iterable
from contextlib import closing
from dataclasses import dataclass
from itertools import chain

from sqlalchemy import Connection

from api.keeping import Outcome, keep_in, kept_brief
from api.processes import cores, in_order
from brief.briefs import Brief
from brief.errors import Conflict, Fault, InvalidBrief, InvalidJson
from schemas.documents import read_document
from schemas.rendering import PROFILES, render
from store import briefs, pieces, saving
from store.database import Database
from store.rows import BriefRows, rows_of

FEW = 16 * 1024 * 1024  # bytes of documents: reading them takes less than starting processes saves
A_BATCH = 100  # briefs: more would name hardly anything again; fewer memory for what is touched
AHEAD = 8  # documents a core that are under way at a time, so that memory stays bounded


@dataclass(frozen=True, slots=True)
class Loaded:
    """What became of one document.

    `undone` is how many versions came between the one that it was made from and the newest, which
    it replaces without having what these changed.
    """

    id: str
    version: int
    outcome: Outcome
    undone: int = 0


Read = BriefRows | tuple[Fault, ...]  # what a document comes to, or what is wrong with it


def load_lines(
    database: Database, lines: Iterable[bytes], *, jobs: int | None = None
) -> list[Loaded]:
    """Keeps the briefs of JSON lines, all or none, each line read once, by `jobs` processes.

    Left out, there is one a core where the lines are many.
    Raises InvalidBrief with everything that is wrong in any of them, by the line’s number, and
    ChildProcessError where a reading process was ended from outside.
    """
    loaded: list[Loaded] = []
    faults: list[Fault] = []
    with closing(read_all(lines, jobs)) as found, database.writing() as connection:
        touched = saving.Touched()
        searched = pieces.rows(connection)
        for number, (line, read) in enumerate(found, 1):
            if number % A_BATCH == 0:
                saving.render_profiles(connection, touched, PROFILES)
            if not line.strip():
                continue
            try:
                loaded.append(keep_read(connection, line, read, touched))
            except InvalidBrief as error:
                faults += (
                    Fault(f"line {number}: {f.pointer}".rstrip(), f.detail) for f in error.faults
                )
            except Conflict as error:
                faults.append(Fault(f"line {number}:", str(error)))
        if faults:
            raise InvalidBrief(faults)
        saving.render_profiles(connection, touched, PROFILES)
        pieces.make_one(connection, searched)
    return loaded


def read_all(
    lines: Iterable[bytes], jobs: int | None = None
) -> Generator[tuple[bytes, Read], None, None]:
    """Each line with what it comes to, in their order; by `jobs` processes from `FEW` bytes on.

    One job is done here: another process would only take memory.
    """
    rest = iter(lines)
    jobs = jobs or cores()
    if jobs == 1:
        yield from ((line, read(line)) for line in rest)
        return
    first: list[bytes] = []
    size = 0
    for line in rest:
        first.append(line)
        size += len(line)
        if size >= FEW:
            yield from in_order(read, chain(first, rest), jobs=jobs, ahead=jobs * AHEAD)
            return
    yield from ((line, read(line)) for line in first)


def read(line: bytes) -> Read:
    """The rows of the brief of a line, checked; what is wrong with it travels as it is."""
    if not line.strip():
        return ()
    try:
        brief = read_document(line)
        brief.check()
        brief = brief.in_text_order()
        return rows_of(brief, render(brief))
    except InvalidBrief as error:
        return error.faults
    except InvalidJson as error:
        return (Fault("", str(error)),)


def keep_read(connection: Connection, line: bytes, read: Read, touched: saving.Touched) -> Loaded:
    """Keeps what a line came to; profiles of what is `touched` are still to be written.

    Raises InvalidBrief, Conflict.
    """
    if isinstance(read, tuple):
        raise InvalidBrief(read)
    known = briefs.document(connection, read.id)
    if known is None:
        saving.save_rows(connection, read, touched)
        return Loaded(read.id, read.version, Outcome.CREATED)
    if known == read.document:
        return Loaded(read.id, read.version, Outcome.UNCHANGED)
    saving.render_profiles(connection, touched, PROFILES)  # what it no longer names is still there
    return keep_document(connection, read_document(line))


def load_one(database: Database, document: Brief) -> Loaded:
    """Keeps the brief of a document in a transaction of its own. Raises as `keep_in` does."""
    with database.writing() as connection:
        return keep_document(connection, document)


def keep_document(connection: Connection, document: Brief) -> Loaded:
    """Keeps the brief of a document; one that says a later time itself is no older one."""
    known = kept_brief(connection, document.id)
    kept, outcome = keep_in(connection, document)
    undone = 0
    if known is not None and outcome is Outcome.UPDATED and document.updated_at <= known.updated_at:
        undone = max(0, known.version - document.version)
    return Loaded(kept.id, kept.version, outcome, undone)
