"""The quotes, positions and pending decisions of a reading, in text order and with their ids."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from brief.entities import Entity
from brief.evidence import Evidence
from brief.ids import FindingIds
from brief.pending_decisions import DecisionStatus, DueKind, Option, PendingDecision
from brief.positions import Attribution, Position, Stance
from brief.quotes import Cue, Quote, QuoteType, SourceStatus
from brief.refs import Ref
from tools.readings import Entry, Reading

Finding = TypeVar("Finding", Quote, Position, PendingDecision)


def read_quotes(reading: Reading, entities: Sequence[Entity]) -> dict[str, Quote]:
    """The quotes by their keys in the reading, in text order and with their ids."""
    drafts = {
        key: read_quote(reading, f"quotes.{key}", entry, entities)
        for key, entry in reading.entries("quotes").items()
    }
    ids = FindingIds(reading.parts["id"])
    return {key: replace(q, id=ids.quote(q.segments)) for key, q in in_text_order(drafts)}


def read_quote(reading: Reading, where: str, entry: Entry, entities: Sequence[Entity]) -> Quote:
    """One quote, still without its id."""
    segments = reading.spans(f"{where}.segments", entry["segments"])
    status = entry["source_status"]
    return Quote(
        id="",
        type=reading.choice(f"{where}.type", QuoteType, entry["type"]),
        segments=segments,
        source_status=reading.choice(f"{where}.source_status", SourceStatus, status),
        summary=entry.get("summary"),
        speakers=reading.refs(f"{where}.speakers", entry.get("speakers")),
        speaker_text=entry.get("speaker_text"),
        cue=read_cue(reading, f"{where}.cue", entry.get("cue")),
        addressee=entry.get("addressee"),
        venue=reading.ref_or_none(f"{where}.venue", entry.get("venue")),
        attributed_via=reading.refs(f"{where}.attributed_via", entry.get("attributed_via")),
        mentions=mentioned_in(segments, entities),
    )


def read_cue(reading: Reading, where: str, notation: str | None) -> Cue | None:
    """The cue, if the quote has one."""
    if notation is None:
        return None
    evidence = reading.span(where, notation)
    return Cue(evidence.exact or "", evidence)


def mentioned_in(segments: Sequence[Evidence], entities: Sequence[Entity]) -> tuple[Ref, ...]:
    """Who and what is mentioned inside the segments, in text order."""
    found = sorted(
        (mention.start, -mention.end, entity.id, entity.ref)
        for entity in entities
        for mention in entity.mentions
        if any(mention.within(segment) for segment in segments)
    )
    return tuple(dict.fromkeys(ref for *_, ref in found))


def read_positions(
    reading: Reading, quotes: Mapping[str, Quote]
) -> dict[str, tuple[Position, ...]]:
    """The positions by their keys in the reading: one a holder, with their ids."""
    drafts = {
        f"{key} {number}": position
        for key, entry in reading.entries("positions").items()
        for number, position in enumerate(read_holders(reading, key, entry, quotes))
    }
    ids = FindingIds(reading.parts["id"])
    found: dict[str, tuple[Position, ...]] = {}
    for key, draft in in_text_order(drafts):
        id = ids.position(draft.evidence, draft.holder.id, draft.issue.id)
        own = key.partition(" ")[0]
        found[own] = (*found.get(own, ()), replace(draft, id=id))
    return found


def read_holders(
    reading: Reading, key: str, entry: Entry, quotes: Mapping[str, Quote]
) -> list[Position]:
    """The position of each holder, still without its id."""
    where = f"positions.{key}"
    one = Position(
        id="",
        holder=Ref("", ""),
        issue=reading.ref(f"{where}.issue", entry["issue"]),
        stance=reading.choice(f"{where}.stance", Stance, entry["stance"]),
        attribution=reading.choice(f"{where}.attribution", Attribution, entry["attribution"]),
        summary=entry["summary"],
        evidence=reading.spans(f"{where}.evidence", entry["evidence"]),
        condition=entry.get("condition"),
        rationale=entry.get("rationale"),
        attributed_to=reading.ref_or_none(f"{where}.attributed_to", entry.get("attributed_to")),
        quote_ids=tuple(
            quote.id for quote in reading.listed(f"{where}.quotes", entry.get("quotes"), quotes)
        ),
    )
    holders = reading.refs(f"{where}.holders", entry["holders"])
    return [replace(one, holder=holder) for holder in holders]


def read_decisions(
    reading: Reading, positions: Mapping[str, tuple[Position, ...]]
) -> list[PendingDecision]:
    """The pending decisions in text order, with their ids."""
    drafts = {
        key: read_decision(reading, f"pending_decisions.{key}", entry, positions)
        for key, entry in reading.entries("pending_decisions").items()
    }
    ids = FindingIds(reading.parts["id"])
    return [replace(d, id=ids.pending_decision(d.evidence)) for _, d in in_text_order(drafts)]


def read_decision(
    reading: Reading, where: str, entry: Entry, positions: Mapping[str, tuple[Position, ...]]
) -> PendingDecision:
    """One decision, still without its id."""
    groups = reading.listed(f"{where}.positions", entry.get("positions"), positions)
    return PendingDecision(
        id="",
        title=entry["title"],
        question=entry["question"],
        status=reading.choice(f"{where}.status", DecisionStatus, entry["status"]),
        evidence=reading.spans(f"{where}.evidence", entry["evidence"]),
        deciders=reading.refs(f"{where}.deciders", entry.get("deciders")),
        venue=reading.ref_or_none(f"{where}.venue", entry.get("venue")),
        due=reading.when(f"{where}.due", entry.get("due")),
        due_kind=reading.choice_or_none(f"{where}.due_kind", DueKind, entry.get("due_kind")),
        options=tuple(
            read_option(reading, f"{where}.options", option)
            for option in entry.get("options") or ()
        ),
        outcome=entry.get("outcome"),
        position_ids=tuple(position.id for group in groups for position in group),
    )


def read_option(reading: Reading, where: str, entry: Entry) -> Option:
    """One option of a decision."""
    return Option(
        label=entry["label"],
        proponents=reading.refs(f"{where}.proponents", entry.get("proponents")),
        opponents=reading.refs(f"{where}.opponents", entry.get("opponents")),
        excluded=entry.get("excluded", False),
    )


def in_text_order(drafts: Mapping[str, Finding]) -> list[tuple[str, Finding]]:
    """Findings with their keys, in the order in which the article comes to them."""
    return sorted(drafts.items(), key=lambda item: min((e.start, e.end) for e in item[1].evidence))
