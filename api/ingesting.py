"""Taking articles in: read on all cores where they are many, kept by one writer, some at a time."""

from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from operator import attrgetter
from typing import TypeVar

from api import arrivals, readiness, taking
from api.processes import cores, in_order
from api.sources import Source, submission_of
from api.taking import Draft, Outcome
from brief.briefs import BriefWarning
from brief.errors import StoreUnavailable, WirebriefError
from brief.submissions import Submission
from schemas.rendering import PROFILES, render
from store import briefs, saving
from store.database import Database

A_TRANSACTION = 16  # articles: a commit costs some 50 ms, and hot profiles are written once in each
AS_FILE = "Give the article as a .txt instead."  # what to do about a page that cannot be read
FEW = 40  # articles: to read fewer takes less time than starting processes does
AHEAD = 8  # articles a core that are under way at a time, so that memory stays bounded
# Bytes of articles that are under way at a time, and in a transaction: more than so many ordinary
# ones have, and four of the largest. An article takes some ten times its bytes when it is read.
MOST_UNDER_WAY = 8_000_000


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one article: `outcome`, `id` and `version`, or else why it was refused."""

    source: Source
    outcome: Outcome | None = None
    id: str = ""
    version: int = 0
    why: str = ""


@dataclass(frozen=True, slots=True)
class Read:
    """An article as a reading process gives it: a draft, the brief that has its text, or why not.

    `known` is the id and version of that brief.
    """

    source: Source
    draft: Draft | None = None
    known: tuple[str, int] | None = None
    why: str = ""

    @property
    def weight(self) -> int:
        """How large it is in memory, in characters of its article."""
        return self.draft.brief.article.char_count if self.draft else 0


Weighed = TypeVar("Weighed", Source, Read)
_database: Database | None = None  # of a reading process


def ingest(
    database: Database, url: str, sources: Iterable[Source], *, again: bool = False, jobs: int = 0
) -> Iterator[Taken]:
    """Takes articles in, in their order, and tells what became of each once it is kept.

    `url` is that of the database, for the reading processes; `jobs` is how many there are (0: one
    a core where the articles are many). `again` reads known texts anew. What was told is durable.
    Raises StoreUnavailable, and ChildProcessError where a reading process was ended from outside.
    """
    with closing(read_all(database, url, sources, again, jobs or cores())) as found:
        for batch in batches(found, A_TRANSACTION):
            yield from keep(database, batch, again)


def batches(items: Iterator[Weighed], count: int) -> Iterator[list[Weighed]]:
    """The items in lists of so many; of fewer where these weigh too much."""
    batch: list[Weighed] = []
    for item in items:
        batch.append(item)
        if len(batch) == count or sum(one.weight for one in batch) >= MOST_UNDER_WAY:
            yield batch
            batch = []
    if batch:
        yield batch


def read_all(
    database: Database, url: str, sources: Iterable[Source], again: bool, jobs: int
) -> Generator[Read, None, None]:
    """Each article as it is read, in their order; by `jobs` processes where there are `FEW`.

    One job is done here: another process would only take memory.
    """
    rest = iter(sources)
    first = next(batches(rest, FEW), []) if jobs > 1 else []
    if len(first) < FEW and sum(one.weight for one in first) < MOST_UNDER_WAY:
        yield from (read(source, database, again=again) for source in chain(first, rest))
        return
    reading = in_order(
        partial(read_elsewhere, again=again),
        chain(first, rest),
        jobs=jobs,
        ahead=jobs * AHEAD,
        weight=attrgetter("weight"),
        most=MOST_UNDER_WAY,
        begin=begin_reading,
        given=(url,),
    )
    with closing(reading):
        yield from (one for _, one in reading)


def begin_reading(url: str) -> None:
    """Makes a process ready to read articles."""
    global _database
    _database = Database(url)
    readiness.make_ready()  # `begin_process` freezes what is there by then


def read_elsewhere(source: Source, *, again: bool) -> Read:
    """Reads an article, in a reading process."""
    assert _database is not None  # noqa: S101 - begin_reading has run
    return read(source, _database, again=again)


def read(source: Source, database: Database, *, again: bool) -> Read:
    """Reads an article; what goes wrong costs this one alone."""
    bare = replace(source, content=None)
    try:
        submission, warnings = article_in(source)
        with database.reading() as connection:
            if not again and (id := taking.known_text(connection, submission)):
                return Read(bare, known=(id, briefs.version_of(connection, id)))
            submission = taking.carried_over(connection, submission)
        draft = taking.draft_of(submission, warnings)
        return Read(bare, replace(draft, rendered=render(draft.brief)))
    except StoreUnavailable:
        raise
    except (WirebriefError, OSError) as error:
        return Read(bare, why=told(error))


def article_in(source: Source) -> tuple[Submission, tuple[BriefWarning, ...]]:
    """The article of a source as one of its text; what is wrong is said of the file that it is."""
    if source.is_page:
        return arrivals.with_text(submission_of(source), at="", cure=AS_FILE)
    return arrivals.with_text(submission_of(source), at="/html")


def keep(database: Database, batch: Iterable[Read], again: bool) -> list[Taken]:
    """Keeps what was read, in one transaction; an article that cannot be kept costs itself."""
    taken = []
    with database.writing() as connection:
        touched = saving.Touched()
        for one in batch:
            if one.draft is None:
                known, version = one.known or ("", 0)
                outcome = Outcome.KNOWN if one.known else None
                taken.append(Taken(one.source, outcome, known, version, one.why))
                continue
            try:
                # What refuses a brief does so before a row of it is written.
                brief, outcome = taking.take(connection, one.draft, touched, again=again)
                taken.append(Taken(one.source, outcome, brief.id, brief.version))
            except StoreUnavailable:
                raise
            except WirebriefError as error:
                taken.append(Taken(one.source, why=told(error)))
        saving.render_profiles(connection, touched, PROFILES)
    return taken


def told(error: Exception) -> str:
    """What went wrong, on one line."""
    if isinstance(error, OSError) and error.strerror:
        return f"It cannot be read ({error.strerror})."
    faults = getattr(error, "faults", ())
    said = " ".join(f"{fault.pointer}: {fault.detail}".removeprefix(": ") for fault in faults[:3])
    return " ".join((said or str(error)).split())
