"""Two small briefs of one text, to be measured against each other."""

from dataclasses import replace

from brief.briefs import Brief
from brief.dates import When
from brief.entities import Entity, EntityKind
from brief.evidence import Evidence
from brief.issues import Issue
from brief.pending_decisions import DecisionStatus, PendingDecision
from brief.positions import Attribution, Position, Stance
from brief.quotes import Quote, QuoteType, SourceStatus
from brief.refs import Ref
from tests.brief.samples import night_ferry

GOLD: Brief = replace(
    night_ferry(), entities=(), quotes=(), issues=(), positions=(), pending_decisions=()
)
ISSUE = Issue("night-ferry", "The night ferry goes on")


def span(words: str) -> Evidence:
    """The evidence of words that stand once in the text."""
    text = GOLD.article.text or ""
    assert text.count(words) == 1, words
    start = text.index(words)
    return Evidence.of(GOLD.article, start, start + len(words))


def entity(id: str, kind: EntityKind, name: str, *mentions: str, **more) -> Entity:
    return Entity(id=id, kind=kind, name=name, mentions=tuple(map(span, mentions)), **more)


def quote(id: str, words: str, *speakers: Ref, type=QuoteType.DIRECT) -> Quote:
    status = SourceStatus.NAMED if speakers else SourceStatus.UNKNOWN
    segments = (span(words),)
    return Quote(id=id, type=type, segments=segments, source_status=status, speakers=speakers)


def position(id: str, holder: Ref, stance: Stance, words: str) -> Position:
    return Position(
        id=id,
        holder=holder,
        issue=ISSUE.ref,
        stance=stance,
        attribution=Attribution.NARRATOR,
        summary="It does.",
        evidence=(span(words),),
    )


def decision(id: str, words: str, *deciders: Ref, edtf: str | None = None) -> PendingDecision:
    return PendingDecision(
        id=id,
        title="The ferry",
        question="Whether it goes on",
        status=DecisionStatus.SCHEDULED,
        evidence=(span(words),),
        deciders=deciders,
        due=When("year-end", edtf) if edtf else None,
    )
