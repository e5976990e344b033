"""The entities of a reading, each with every mention."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from brief.entities import Anonymity, Entity, EntityKind, RoleStatus
from brief.evidence import Evidence
from tools.readings import Entry, Reading
from tools.spans import Span, SpanError, find_names, names_a_place


def read_entities(reading: Reading) -> list[Entity]:
    """The entities, each with every mention that the reading gives it."""
    entries = reading.entries("entities")
    bare = spans_of_bare_names(reading, entries)
    return [read_entity(reading, id, entry, bare) for id, entry in entries.items()]


def spans_of_bare_names(
    reading: Reading, entries: Mapping[str, Entry]
) -> Mapping[str, Sequence[Span]]:
    """Where the bare names of all entities stand; each may belong to one entity."""
    names = Counter(
        name for entry in entries.values() for name in entry["mentions"] if not names_a_place(name)
    )
    name, times = names.most_common(1)[0] if names else ("", 0)
    if times > 1:
        raise reading.error("entities", f"“{name}” is a bare name of {times} entities.")
    try:
        return find_names(reading.article, names)
    except SpanError as error:
        raise reading.error("entities", error) from None


def read_entity(
    reading: Reading, id: str, entry: Entry, bare: Mapping[str, Sequence[Span]]
) -> Entity:
    """One entity."""
    where = f"entities.{id}"
    status = entry.get("role_status")
    anonymity = entry.get("anonymity")
    return Entity(
        id=id,
        kind=reading.choice(f"{where}.kind", EntityKind, entry["kind"]),
        name=entry["name"],
        mentions=read_mentions(reading, f"{where}.mentions", entry["mentions"], bare),
        aliases=tuple(entry.get("aliases") or ()),
        role=entry.get("role"),
        role_status=reading.choice_or_none(f"{where}.role_status", RoleStatus, status),
        affiliation=reading.ref_or_none(f"{where}.affiliation", entry.get("affiliation")),
        country=entry.get("country"),
        members=reading.refs(f"{where}.members", entry.get("members")),
        anonymity=Anonymity(**anonymity) if anonymity else None,
        when=reading.when(f"{where}.when", entry.get("when")),
    )


def read_mentions(
    reading: Reading,
    where: str,
    notations: Iterable[str],
    bare: Mapping[str, Sequence[Span]],
) -> tuple[Evidence, ...]:
    """An entity’s mentions in text order, without those that lie inside longer ones."""
    spans: set[Span] = set()
    for notation in notations:
        if names_a_place(notation):
            found = reading.span(where, notation)
            spans.add(Span(found.start, found.end))
        else:
            spans.update(bare[notation])
    outermost = sorted(span for span in spans if not any(map(span.inside, spans)))
    return tuple(Evidence.of(reading.article, *span) for span in outermost)
