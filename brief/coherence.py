"""What findings say that contradicts itself, or the rest of the brief, in the contract’s terms."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from brief.dates import Basis, When
from brief.entities import Entity, EntityKind
from brief.errors import Fault
from brief.ids import LOCAL
from brief.positions import Attribution, Position
from brief.quotes import Quote, QuoteType, SourceStatus
from brief.trees import Places

if TYPE_CHECKING:
    from brief.briefs import Brief

ANCHORS = {  # what a date of this basis goes by, and where the article says it
    Basis.PUBLISHED_AT: "published_at",
    Basis.DATELINE: "dateline",
    Basis.COPYRIGHT_YEAR: "copyright",
}
OF_ANOTHER = (Attribution.ATTRIBUTED_NAMED, Attribution.ATTRIBUTED_ANONYMOUS)


def coherence_faults(brief: Brief, places: Places) -> Iterator[Fault]:
    """Everything in a brief’s findings that cannot be so, whatever the article says."""
    kinds = {entity.id: entity.kind for entity in brief.entities}
    yield from inside(brief.entities, "/entities", lambda e: entity_faults(e, brief.id))
    yield from inside(brief.quotes, "/quotes", lambda q: quote_faults(q, kinds))
    yield from inside(brief.positions, "/positions", lambda p: position_faults(p, kinds))
    yield from date_faults(brief, places)


def inside(
    items: tuple[Any, ...], pointer: str, faults: Callable[[Any], Iterator[Fault]]
) -> Iterator[Fault]:
    """The faults of each item, their pointers made relative to the brief."""
    for index, item in enumerate(items):
        for fault in faults(item):
            yield Fault(f"{pointer}/{index}{fault.pointer}", fault.detail)


def entity_faults(entity: Entity, brief_id: str) -> Iterator[Fault]:
    """Anonymous sources that are not kept to their brief; a role or a time that cannot be."""
    anonymous = entity.kind is EntityKind.ANONYMOUS_SOURCE
    if anonymous != (entity.anonymity is not None):
        yield Fault("/anonymity", "It is for anonymous sources, and they all need it.")
    if anonymous and LOCAL not in entity.id:
        yield Fault(
            "/id", f"A source without a name belongs to its brief: “{brief_id}{LOCAL}{entity.id}”."
        )
    if entity.role_status is not None and entity.role is None:
        yield Fault("/role_status", "There is no role that it could be the status of.")
    if entity.when is not None and entity.kind is not EntityKind.EVENT:
        yield Fault("/when", "It is for events.")


def quote_faults(quote: Quote, kinds: Mapping[str, EntityKind]) -> Iterator[Fault]:
    """Segments out of order or over each other, a cue that cannot be, a name that nobody has."""
    for before, after in pairwise(quote.segments):
        if after.start < before.end:
            yield Fault("/segments", "They are not one after the other in the order of the text.")
            break
    if quote.cue is not None:
        if quote.type is QuoteType.FRAGMENT:
            yield Fault("/cue", "A fragment is marked words without a cue.")
        cue = quote.cue.evidence
        if any(cue.start < segment.end and segment.start < cue.end for segment in quote.segments):
            yield Fault("/cue/evidence", "A cue is no part of the words that it attributes.")
    if quote.source_status is SourceStatus.NAMED and all(
        kinds.get(speaker.id) is EntityKind.ANONYMOUS_SOURCE for speaker in quote.speakers
    ):
        yield Fault("/source_status", "It has no speaker with a name.")


def position_faults(position: Position, kinds: Mapping[str, EntityKind]) -> Iterator[Fault]:
    """An attribution to a source that is missing, of the wrong sort, or one too many."""
    source = position.attributed_to
    if (source is not None) != (position.attribution in OF_ANOTHER):
        yield Fault("/attributed_to", "It is for attributed positions, and they all need it.")
    elif source is not None and source.id in kinds:
        named = kinds[source.id] is not EntityKind.ANONYMOUS_SOURCE
        if position.attribution is Attribution.ATTRIBUTED_NAMED and not named:
            yield Fault("/attribution", f"“{source.name}” is a source without a name.")
        if position.attribution is Attribution.ATTRIBUTED_ANONYMOUS and LOCAL not in source.id:
            yield Fault("/attribution", f"“{source.name}” is a source with a name.")


def date_faults(brief: Brief, places: Places) -> Iterator[Fault]:
    """Dates that are guessed: the article does not have what they are said to go by."""
    for pointer, when in places[When]:
        if when.edtf is not None and when.basis in ANCHORS:
            name = ANCHORS[when.basis]
            if getattr(brief.article, name) is None:
                yield Fault(f"{pointer}/basis", f"The article has no {name}; leave edtf null.")
