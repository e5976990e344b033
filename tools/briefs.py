"""The brief that follows from an article and its reading, and from nothing else.

What a reading need not say is worked out: whom a quote mentions (whoever is mentioned inside its
segments), one position for each of `holders`, and ids, which are made in text order.
"""

from brief.articles import Article
from brief.briefs import Brief, Engine, ReviewStatus
from brief.errors import InvalidBrief
from brief.issues import Issue
from brief.refs import Ref
from tools.entities import read_entities
from tools.findings import read_decisions, read_positions, read_quotes
from tools.readings import Entry, Reading, ReadingError
from tools.spans import SpanError, split_blocks


def read_brief(parts: Entry, text: str, file: str) -> Brief:
    """The brief of a held text that a reading describes, checked. Raises ReadingError."""
    reading = Reading(file=file, parts=parts, article=article_of(parts, text, file))
    reading.names.update(names_of(reading))
    entities = read_entities(reading)
    quotes = read_quotes(reading, entities)
    positions = read_positions(reading, quotes)
    decisions = read_decisions(reading, positions)
    brief = Brief(
        id=parts["id"],
        article=reading.article,
        review_status=reading.choice("review_status", ReviewStatus, parts["review_status"]),
        engine=Engine(**parts["engine"]),
        generated_at=parts["generated_at"],
        updated_at=parts["generated_at"],
        entities=tuple(entities),
        quotes=tuple(quotes.values()),
        issues=tuple(Issue(id, statement) for id, statement in parts["issues"].items()),
        positions=tuple(position for group in positions.values() for position in group),
        pending_decisions=tuple(decisions),
    ).in_text_order()
    require_sound(reading, brief)
    return brief


def require_sound(reading: Reading, brief: Brief) -> None:
    """Raises ReadingError with the first thing that does not hold together."""
    try:
        brief.check()
    except InvalidBrief as error:
        first = error.faults[0]
        raise reading.error(first.pointer, f"{error} {first.detail}") from None


def article_of(parts: Entry, text: str, file: str) -> Article:
    """The article, with what the reading knows of it."""
    try:
        blocks = split_blocks(text, parts["blocks"])
    except SpanError as error:
        raise ReadingError(f"{file}, blocks: {error}") from None
    known = parts["article"] | {
        name: tuple(parts["article"].get(name) or ()) for name in ("byline", "contributors")
    }
    return Article.of(text, blocks=blocks, **known)


def names_of(reading: Reading) -> dict[str, Ref]:
    """How each entity and each issue is referred to, by its id."""
    entities = {id: entry["name"] for id, entry in reading.entries("entities").items()}
    names = entities | reading.parts["issues"]
    return {id: Ref(id, name) for id, name in names.items()}
