"""What is wrong with a brief, all at once, each fault with its JSON pointer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from brief.addresses import address_faults
from brief.articles import FORBIDDEN, Article, BlockKind, text_digest, text_faults
from brief.coherence import coherence_faults
from brief.disclosure import disclosure_faults
from brief.errors import Fault
from brief.evidence import Evidence
from brief.evidence import faults_of as evidence_faults
from brief.ids import FINDING_ID, LOCAL, MOST_CHARACTERS, SLUG
from brief.limits import too_many
from brief.quotes import Cue
from brief.refs import Ref
from brief.trees import Places, parts_of, walk

if TYPE_CHECKING:
    from brief.briefs import Brief

FINDINGS = ("quotes", "positions", "pending_decisions")


def faults_of(brief: Brief) -> list[Fault]:
    """Everything that is wrong with a brief; empty where it holds together.

    Where it has too many findings, that alone.
    """
    if excess := list(too_many(brief)):  # the rest would be long to look for, and to read
        return excess
    parts = parts_of(brief)
    places = parts.places
    return [
        *string_faults(brief, parts.strings),
        *article_faults(brief.article),
        *id_faults(brief),
        *evidence_home_faults(brief, places),
        *reference_faults(brief, places),
        *coherence_faults(brief, places),
        *disclosure_faults(brief),
    ]


def string_faults(brief: Brief, strings: Iterable[str]) -> Iterator[Fault]:
    """NUL and lone surrogates, which neither a database nor JSON can carry."""
    if not FORBIDDEN.search("\n".join(strings)):
        return
    for pointer, value in walk(brief):
        if isinstance(value, str) and FORBIDDEN.search(value):
            yield Fault(pointer, "It holds NUL or a lone surrogate. Take it out.")


def article_faults(article: Article) -> Iterator[Fault]:
    """What the article says wrongly of its text, its address and its blocks."""
    for fault in text_faults(article):
        yield Fault(f"/article{fault.pointer}", fault.detail)
    for detail in address_faults(article.url) if article.url is not None else ():
        yield Fault("/article/url", detail)
    end = paragraphs = 0
    for index, block in enumerate(article.blocks):
        pointer = f"/article/blocks/{index}"
        if not end <= block.start < block.end <= article.char_count:
            yield Fault(
                pointer,
                f"{block.start} to {block.end} is no block here: it must begin at {end} or after, "
                f"and end by {article.char_count}.",
            )
        end = max(end, block.end)
        paragraphs += block.kind is BlockKind.PARAGRAPH
        expected = paragraphs if block.kind is BlockKind.PARAGRAPH else None
        if block.paragraph != expected:
            yield Fault(f"{pointer}/paragraph", f"It should be {expected}, not {block.paragraph}.")


def id_faults(brief: Brief) -> Iterator[Fault]:
    """Ids that are malformed, stand twice, or claim to belong to another brief."""
    if len(brief.id) > MOST_CHARACTERS:
        yield Fault("/id", f"It has more than the {MOST_CHARACTERS} characters of an id.")
    if not SLUG.fullmatch(brief.id):
        yield Fault("/id", "It is no slug: use a–z, 0–9 and single hyphens between them.")
    if brief.version < 1:
        yield Fault("/version", "Versions count from 1.")
    for kinds in (("entities",), ("issues",), FINDINGS):  # each a space of ids of its own
        seen: set[str] = set()
        for kind in kinds:
            for index, item in enumerate(getattr(brief, kind)):
                pointer = f"/{kind}/{index}/id"
                if item.id in seen:
                    yield Fault(pointer, f"“{item.id}” stands twice.")
                seen.add(item.id)
                yield from form_faults(pointer, item.id, kind, brief.id)


def form_faults(pointer: str, id: str, kind: str, brief_id: str) -> Iterator[Fault]:
    """What is wrong with the form of one id."""
    if len(id) > MOST_CHARACTERS:
        yield Fault(pointer, f"It has {len(id)} characters; an id has {MOST_CHARACTERS} at most.")
    if kind in FINDINGS:
        if not FINDING_ID.fullmatch(id):
            yield Fault(pointer, f"“{id}” is no id: use a–z, 0–9 and hyphens between them.")
        return
    owner, local, own = id.partition(LOCAL)
    if local and owner != brief_id:
        yield Fault(pointer, f"“{id}” belongs to the brief “{owner}”, not to this one.")
    if not all(SLUG.fullmatch(part) for part in ((owner, own) if local else (owner,))):
        yield Fault(pointer, f"“{id}” is no slug: use a–z, 0–9 and single hyphens between them.")


def evidence_home_faults(brief: Brief, places: Places) -> Iterator[Fault]:
    """Evidence that does not point home, findings without any, cues that are not the words."""
    for pointer, evidence in places[Evidence]:
        for fault in evidence_faults(brief.article, evidence):
            yield Fault(pointer + fault.pointer, fault.detail)
    for pointer, cue in places[Cue]:
        if text_digest(cue.text) != cue.evidence.sha256:
            yield Fault(f"{pointer}/text", "It is not the words at its evidence.")
    for kind, name in (
        ("entities", "mentions"),
        ("quotes", "segments"),
        ("positions", "evidence"),
        ("pending_decisions", "evidence"),
    ):
        for index, item in enumerate(getattr(brief, kind)):
            if not getattr(item, name):
                yield Fault(f"/{kind}/{index}/{name}", "A finding needs evidence in the text.")


def reference_faults(brief: Brief, places: Places) -> Iterator[Fault]:
    """Refs and ids that name nothing in this brief, or name it otherwise."""
    entities = {entity.id: entity.name for entity in brief.entities}
    issues = {issue.id: issue.statement for issue in brief.issues}
    for pointer, ref in places[Ref]:
        known = issues if pointer.endswith("/issue") else entities
        kind = "issue" if known is issues else "entity"
        if ref.id not in known:
            yield Fault(f"{pointer}/id", f"There is no {kind} “{ref.id}” in this brief.")
        elif known[ref.id] != ref.name:
            yield Fault(f"{pointer}/name", f"This {kind} is named “{known[ref.id]}” here.")
    for owners, name, targets in (
        ("positions", "quote_ids", brief.quotes),
        ("pending_decisions", "position_ids", brief.positions),
    ):
        ids = {target.id for target in targets}
        for index, item in enumerate(getattr(brief, owners)):
            yield from unresolved(f"/{owners}/{index}/{name}", getattr(item, name), ids)


def unresolved(pointer: str, ids: Iterable[str], known: set[str]) -> Iterator[Fault]:
    """The ids of a list that name nothing."""
    for index, id in enumerate(ids):
        if id not in known:
            yield Fault(f"{pointer}/{index}", f"There is no “{id}” in this brief.")
