"""What is wrong inside a database, whatever its briefs say: it knows nothing of JSON."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, exists, func, select

from brief.rendered import Part
from store import sqlite, tables
from store.item_tables import pending_decision, position, quote, quote_speaker
from store.pending_decisions import SETTLED
from store.searching import ROWID, WORDS
from store.stored import digest_of, etag_of
from store.tables import appearance, brief_part, brief_version, entity, issue, naming, searchable

AT_A_TIME = 100  # bodies held in memory


def faults(connection: Connection) -> Iterator[str]:
    """What is wrong, a sentence each; nothing for a sound database.

    Where SQLite finds its own file damaged it ends there: rows of such a file prove nothing.
    """
    if connection.dialect.name == "sqlite":
        damage = list(sqlite.faults_of(connection))
        yield from damage
        if damage:
            return
    yield from etag_faults(connection)
    yield from document_faults(connection)
    yield from version_faults(connection)
    yield from part_faults(connection)
    yield from date_faults(connection)
    yield from decision_faults(connection)
    yield from speaker_faults(connection)
    yield from profile_faults(connection)
    yield from search_faults(connection)


def etag_faults(connection: Connection) -> Iterator[str]:
    """ETags that are not those of their bodies."""
    for table in (brief_part, quote, position, pending_decision, entity, issue):
        found = select(*table.primary_key, table.c.body, table.c.etag)
        for *key, body, etag in streamed(connection, found):
            if not isinstance(body, bytes) or etag_of(body) != etag:
                id = "/".join(key)
                yield f"The ETag of the {noun(table)} “{id}” is not that of its body."


def document_faults(connection: Connection) -> Iterator[str]:
    """Documents that are not what was saved."""
    columns = brief_version.c
    found = select(columns.brief_id, columns.version, columns.document, columns.sha256)
    for id, version, document, sha256 in streamed(connection, found):
        if digest_of(document) != sha256:
            yield f"The document of version {version} of the brief “{id}” is not what was saved."


def version_faults(connection: Connection) -> Iterator[str]:
    """Briefs that have no document, or are not at the version of their newest one."""
    newest = func.max(brief_version.c.version)
    found = (
        select(tables.brief.c.id, tables.brief.c.version, newest)
        .outerjoin(brief_version, of_its_brief(brief_version))
        .group_by(tables.brief.c.id, tables.brief.c.version)
    )
    for id, version, kept in streamed(connection, found):
        if kept is None:
            yield f"The brief “{id}” has no document."
        elif kept != version:
            yield f"The brief “{id}” is at version {version}, its newest document is {kept}."
    found = select(tables.brief.c.id).join(
        brief_version,
        of_its_brief(brief_version) & (brief_version.c.version == tables.brief.c.version),
    )
    differs = brief_version.c.review_status != tables.brief.c.review_status
    for id in ids(connection, found.where(differs)):
        yield f"The brief “{id}” has another review status than its version."


def part_faults(connection: Connection) -> Iterator[str]:
    """Briefs that lack one of the parts that are served."""
    for part in Part:
        has = exists().where(of_its_brief(brief_part), brief_part.c.part == part.value)
        for id in ids(connection, select(tables.brief.c.id).where(~has)):
            yield f"The brief “{id}” has no part “{part.value}”."


def date_faults(connection: Connection) -> Iterator[str]:
    """Rows that lists would show in another place than their brief."""
    for table in (quote, position, pending_decision, quote_speaker, appearance, naming):
        found = select(table.c.brief_id).distinct().join(tables.brief, of_its_brief(table))
        for id in ids(connection, found.where(table.c.dated != tables.brief.c.dated)):
            yield f"One {noun(table)} of the brief “{id}” has another date than its brief."


def decision_faults(connection: Connection) -> Iterator[str]:
    """Decisions that are listed although they are settled, or the other way about."""
    columns = pending_decision.c
    for id, status, is_open in streamed(
        connection, select(columns.id, columns.status, columns.open)
    ):
        if is_open == (status in SETTLED):
            yield f"The pending decision “{id}” is listed against its status “{status}”."


def speaker_faults(connection: Connection) -> Iterator[str]:
    """Speakers who are listed for another brief than their quote’s, or not for every quote."""
    found = (
        select(quote.c.id).distinct().join(quote_speaker, quote_speaker.c.quote_id == quote.c.id)
    )
    for id in ids(connection, found.where(quote_speaker.c.brief_id != quote.c.brief_id)):
        yield f"A speaker of the quote “{id}” is listed for another brief."
    listed = (
        select(func.count())
        .select_from(quote_speaker)
        .where(
            quote_speaker.c.entity_id == appearance.c.entity_id,
            quote_speaker.c.brief_id == appearance.c.brief_id,
        )
        .scalar_subquery()
    )
    columns = select(appearance.c.entity_id, appearance.c.brief_id)
    for entity_id, brief_id in streamed(connection, columns.where(appearance.c.quotes != listed)):
        yield f"Not every quote of “{entity_id}” in the brief “{brief_id}” is listed, or too many."


def profile_faults(connection: Connection) -> Iterator[str]:
    """Profiles of what no brief names."""
    for table, named in ((entity, appearance.c.entity_id), (issue, naming.c.issue_id)):
        found = select(table.c.id).where(~exists().where(named == table.c.id))
        for id in ids(connection, found):
            yield f"No brief names the {noun(table)} “{id}”."


def search_faults(connection: Connection) -> Iterator[str]:
    """Texts without their words, headlines that are not searched, and what is searched twice."""
    rowid = WORDS.c[ROWID]
    missing = select(searchable.c.kind, searchable.c.item_id).where(
        ~exists().where(rowid == searchable.c.seq)
    )
    for kind, id in streamed(connection, missing):
        yield f"The words of the {kind.replace('_', ' ')} “{id}” are not searched."
    known = exists().where(
        searchable.c.kind == "brief",
        searchable.c.brief_id == tables.brief.c.id,
        searchable.c.item_id == tables.brief.c.id,
    )
    for id in ids(connection, select(tables.brief.c.id).where(~known)):
        yield f"The headline of the brief “{id}” is not searched."
    item = (searchable.c.kind, searchable.c.item_id)  # no index over these is unique
    twice = select(*item).group_by(*item).having(func.count() > 1).order_by(*item)
    for kind, id in streamed(connection, twice):
        yield f"The {kind.replace('_', ' ')} “{id}” is searched twice, so lists have it twice."


def of_its_brief(table: Table) -> ColumnElement[bool]:
    """That a row belongs to the brief it is joined to."""
    return table.c.brief_id == tables.brief.c.id


def noun(table: Table) -> str:
    """What people call a row of a table."""
    return table.name.replace("_", " ")


def streamed(connection: Connection, found: Select[Any]) -> Iterator[Any]:
    """The rows of a select, few in memory at a time."""
    with connection.execute(found, execution_options={"yield_per": AT_A_TIME}) as rows:
        yield from rows


def ids(connection: Connection, found: Select[Any]) -> Iterator[str]:
    """The one column of a select."""
    for (id,) in streamed(connection, found):
        yield id
