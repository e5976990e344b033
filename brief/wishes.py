"""What editors want of a brief: what they took out, added and changed, edit by edit.

An edit is a version that an editor answers for, beside what it was made from.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any

from brief.briefs import Brief
from brief.evidence import Evidence
from brief.refs import Ref
from brief.reidentified import new_ids
from brief.trees import rewrite

KINDS = ("entities", "issues", "quotes", "positions", "pending_decisions")
Edit = tuple[Brief, Brief]  # what it was made from, and what the editor made of it


@dataclass(frozen=True, slots=True)
class Wish:
    """What an editor made of a finding: the item, in which version, and the fields that differ from
    what it was made from, each with the version that has it; null for an item of the editor’s own.
    """

    item: Any
    edited: Brief
    fields: dict[str, tuple[Any, Brief]] | None


@dataclass(slots=True)
class Corrections:
    """What editors want, by kind and id: the last word on each field counts."""

    dropped: set[tuple[str, str]] = field(default_factory=set)
    kept: dict[tuple[str, str], Wish] = field(default_factory=dict)
    renamed: dict[str, str] = field(default_factory=dict)  # ids of entities: old, new


def corrections_in(edits: Sequence[Edit]) -> Corrections:
    """What the edits change, each against what it was made from."""
    found = Corrections(renamed=new_ids(edits))
    for base, edited in edits:
        for kind in KINDS:
            before = {item.id: item for item in getattr(base, kind)}
            after = {item.id: item for item in getattr(edited, kind)}
            for id in before.keys() - after.keys():
                found.dropped.add((kind, id))
                found.kept.pop((kind, id), None)
            for id, item in after.items():
                changed = changed_fields(before.get(id), item, found.renamed)
                if changed is None or changed:
                    told = None if changed is None else {name: (v, edited) for name, v in changed}
                    known = found.kept.get((kind, id))
                    if known is not None and known.fields is not None and told is not None:
                        told = known.fields | told
                    found.kept[kind, id] = Wish(item, edited, told)
                    found.dropped.discard((kind, id))
    return found


def changed_fields(
    before: Any, item: Any, renamed: Mapping[str, str]
) -> list[tuple[str, Any]] | None:
    """The fields of a finding that differ from what it was made from; null where it is new."""
    if before is None:
        return None
    old, new = bare(before, renamed), bare(item, renamed)
    names = (one.name for one in fields(item))
    return [(n, getattr(item, n)) for n in names if getattr(old, n) != getattr(new, n)]


def bare(item: Any, renamed: Mapping[str, str]) -> Any:
    """A finding without the places of its words: the same words elsewhere are no correction.

    Nor is another name or id of whom it refers to: that is a correction of the entity, or issue.
    """
    item = rewrite(item, Ref, lambda ref: Ref(renamed.get(ref.id, ref.id), ""))
    return rewrite(
        item, Evidence, lambda e: replace(e, start=0, end=0, utf16_start=0, utf16_end=0, **NOWHERE)
    )


NOWHERE: dict[str, Any] = {"paragraph": None, "exact": None, "prefix": None, "suffix": None}
