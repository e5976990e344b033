"""The rows that are kept of a brief, made without a database, so that any process may make them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from brief.articles import text_digest
from brief.briefs import Brief
from brief.rendered import Rendered
from brief.searching import folded
from store import (
    appearances,
    entity_names,
    indexing,
    issues,
    item_tables,
    pending_decisions,
    positions,
    quotes,
    tables,
)
from store.instants import microseconds, microseconds_or_null
from store.items import served_row
from store.statements import Values
from store.stored import digest_of


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefRows:
    """All that is kept of a brief: its own row, rows by the name of their table, and words.

    `names` and `words` are rows that other briefs may have brought; `texts` is what is searched.
    """

    id: str
    version: int
    brief: Values
    by_table: Mapping[str, Sequence[Values]]
    names: Sequence[Values]
    words: Sequence[Values]
    texts: Mapping[indexing.Item, str]

    @property
    def document(self) -> bytes:
        """The canonical document of the brief."""
        return bytes(self.by_table[tables.brief_version.name][0]["document"])


def rows_of(brief: Brief, rendered: Rendered) -> BriefRows:
    """All that is kept of a brief that is in text order."""
    return BriefRows(
        id=brief.id,
        version=brief.version,
        brief=brief_row(brief, rendered.rendering),
        by_table={
            tables.brief_version.name: [version_row(brief, rendered.document)],
            tables.known_text.name: [text_row(brief)],
            tables.known_url.name: url_rows(brief),
            tables.brief_part.name: part_rows(brief, rendered),
            item_tables.quote.name: quotes.quote_rows(brief, rendered.quotes),
            item_tables.quote_speaker.name: quotes.speaker_rows(brief),
            item_tables.position.name: positions.position_rows(brief, rendered.positions),
            item_tables.pending_decision.name: pending_decisions.decision_rows(
                brief, rendered.pending_decisions
            ),
            item_tables.decision_decider.name: pending_decisions.decider_rows(brief),
            tables.appearance.name: appearances.appearance_rows(brief),
            tables.naming.name: issues.naming_rows(brief),
        },
        names=entity_names.name_rows(brief),
        words=entity_names.word_rows(brief),
        texts=indexing.texts_of(brief),
    )


def brief_row(brief: Brief, rendering: int) -> Values:
    """The row by which a brief is found."""
    return {
        "id": brief.id,
        "version": brief.version,
        "headline": brief.article.headline,
        "dated": microseconds(brief.dated),
        "published_at": microseconds_or_null(brief.article.published_at),
        "review_status": brief.review_status.value,
        "rendering": rendering,
        "published": brief.article.published_at is not None,
        "publisher": brief.article.publisher and folded(brief.article.publisher),
    }


def version_row(brief: Brief, document: bytes) -> Values:
    """The document of a version."""
    return {
        "brief_id": brief.id,
        "version": brief.version,
        "document": document,
        "sha256": digest_of(document),
        "updated_at": microseconds(brief.updated_at),
        "review_status": brief.review_status.value,
        "engine_name": brief.engine.name,
        "engine_version": brief.engine.version,
    }


def text_row(brief: Brief) -> Values:
    """The text that a version was read from."""
    return {"sha256": brief.article.sha256, "brief_id": brief.id, "version": brief.version}


def url_rows(brief: Brief) -> list[Values]:
    """The address of the article, where it has one."""
    url = brief.article.url
    return [{"brief_id": brief.id, "sha256": text_digest(url)}] if url else []


def part_rows(brief: Brief, rendered: Rendered) -> list[Values]:
    """The parts of a brief."""
    return [
        {"brief_id": brief.id, "part": part.value, **served_row(body)}
        for part, body in rendered.parts.items()
    ]
