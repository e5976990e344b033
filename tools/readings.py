"""A reading beside its article: what its entries say, and errors that name file and field.

A reading (`fixtures/readings/<id>.yaml`) says what an editor found and names each span by a few
of its words (see `tools.spans`); `fixtures/README.md` explains its fields. Entities, quotes,
issues, positions and decisions are mappings: entities and issues by their ids, the rest by keys
that hold within the file (`quotes: [q1]`, `positions: [s1, s2]`).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

from brief.articles import Article
from brief.dates import Basis, When
from brief.errors import InvalidDate
from brief.evidence import Evidence
from brief.refs import Ref
from tools.spans import SpanError, find_span

Entry = Mapping[str, Any]
Choice = TypeVar("Choice", bound=StrEnum)
Listed = TypeVar("Listed")

# What an entry of each part must say, and what it may say besides.
FIELDS = {
    "entities": (
        "kind name mentions",
        "aliases role role_status affiliation country members anonymity when",
    ),
    "quotes": (
        "type segments source_status",
        "speakers speaker_text cue summary addressee venue attributed_via",
    ),
    "positions": (
        "holders issue stance attribution summary evidence",
        "condition rationale attributed_to quotes",
    ),
    "pending_decisions": (
        "title question status evidence",
        "deciders venue due due_kind options outcome positions",
    ),
}


class ReadingError(Exception):
    """A reading that does not fit its article; the message names file, field and words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A reading, its article, and the entities and issues that its findings refer to.

    `where` is the path of a field, for the message when what it says cannot be.
    """

    file: str
    parts: Entry
    article: Article
    names: dict[str, Ref] = field(default_factory=dict)

    def error(self, where: str, detail: object) -> ReadingError:
        return ReadingError(f"{self.file}, {where}: {detail}")

    def entries(self, part: str) -> dict[str, Entry]:
        """The entries of a part, each with the fields that it needs and no strange ones."""
        must, may = (set(names.split()) for names in FIELDS[part])
        entries: dict[str, Entry] = self.parts.get(part) or {}
        for key, entry in entries.items():
            if wrong := sorted(must - set(entry)):
                raise self.error(f"{part}.{key}", f"“{wrong[0]}” is missing.")
            if wrong := sorted(set(entry) - must - may):
                raise self.error(f"{part}.{key}", f"there is no field “{wrong[0]}”.")
        return entries

    def span(self, where: str, notation: str) -> Evidence:
        """The evidence that a notation names."""
        try:
            return Evidence.of(self.article, *find_span(self.article, notation))
        except SpanError as error:
            raise self.error(where, error) from None

    def spans(self, where: str, notations: Iterable[str]) -> tuple[Evidence, ...]:
        return tuple(self.span(where, notation) for notation in notations)

    def ref(self, where: str, id: str) -> Ref:
        """The entity or issue of an id."""
        if id not in self.names:
            raise self.error(where, f"“{id}” is no entity and no issue of this reading.")
        return self.names[id]

    def refs(self, where: str, ids: Iterable[str] | None) -> tuple[Ref, ...]:
        return tuple(self.ref(where, id) for id in ids or ())

    def ref_or_none(self, where: str, id: str | None) -> Ref | None:
        return self.ref(where, id) if id else None

    def listed(
        self, where: str, keys: Iterable[str] | None, known: Mapping[str, Listed]
    ) -> list[Listed]:
        """What the keys of a list stand for."""
        for key in keys or ():
            if key not in known:
                raise self.error(where, f"there is no “{key}” in this reading.")
        return [known[key] for key in keys or ()]

    def choice(self, where: str, kind: type[Choice], value: str) -> Choice:
        """The member of an enumeration."""
        if value not in list(kind):
            raise self.error(where, f"“{value}” is none of {', '.join(kind)}.")
        return kind(value)

    def choice_or_none(self, where: str, kind: type[Choice], value: str | None) -> Choice | None:
        return self.choice(where, kind, value) if value else None

    def when(self, where: str, entry: Entry | None) -> When | None:
        """The date of an entry {text, edtf, basis}."""
        if entry is None:
            return None
        basis = self.choice(where, Basis, entry.get("basis", Basis.NONE))
        try:
            return When(entry["text"], entry.get("edtf"), basis)
        except InvalidDate as error:
            raise self.error(where, error) from None
