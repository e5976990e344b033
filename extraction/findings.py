"""What was read out of one article, in the words of `brief/`, before it is anybody’s brief.

Nothing here knows a store or a clock. Entities that briefs share have their slugs already; what
belongs to one brief alone has a handle that begins with `--`, and quotes, positions and decisions
are numbered `q1`, `p1`, `d1` in text order. `Findings.as_brief` puts ids in the place of handles.
"""

import datetime as dt
from dataclasses import dataclass, replace

from brief.articles import Article
from brief.briefs import Brief, BriefWarning, Engine, ReviewStatus
from brief.entities import Entity
from brief.evidence import Evidence
from brief.ids import LOCAL, slugify
from brief.issues import Issue
from brief.pending_decisions import PendingDecision
from brief.positions import Position
from brief.quotes import Quote
from brief.refs import Ref
from brief.trees import rewrite
from extraction.dates.dates import DateFound

ID_WORDS = 8  # of the headline, as the contract says
ID_LETTERS = 80  # so that a text without spaces makes no id that no URL could carry
ID_DIGITS = 6
NO_ENGINE = Engine("", "")
NO_TIME = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why there is a finding: its handle, the rule, the words that triggered it."""

    finding: str
    rule: str
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dropped:
    """A finding that was left out: what it was, and why."""

    finding: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """Everything found in one article, each kind in text order."""

    entities: tuple[Entity, ...] = ()
    quotes: tuple[Quote, ...] = ()
    issues: tuple[Issue, ...] = ()
    positions: tuple[Position, ...] = ()
    pending_decisions: tuple[PendingDecision, ...] = ()
    dates: tuple[DateFound, ...] = ()
    reasons: tuple[Reason, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    passed_over: tuple[Dropped, ...] = ()  # marked words that were taken for nobody’s quote
    warnings: tuple[BriefWarning, ...] = ()

    def as_brief(
        self, article: Article, brief_id: str, *, now: dt.datetime, engine: Engine
    ) -> Brief:
        """The brief of these findings, made `now` (UTC) by a machine, with ids of its own."""
        return self.as_draft(article, brief_id, now=now, engine=engine).with_ids()

    def as_draft(
        self,
        article: Article,
        brief_id: str,
        *,
        now: dt.datetime = NO_TIME,
        engine: Engine = NO_ENGINE,
    ) -> Brief:
        """The brief but for the ids of findings, which are handles still."""
        own = self._owned_by(brief_id)
        return Brief(
            id=brief_id,
            article=article,
            review_status=ReviewStatus.MACHINE,
            engine=engine,
            generated_at=now,
            updated_at=now,
            entities=own.entities,
            quotes=own.quotes,
            issues=own.issues,
            positions=own.positions,
            pending_decisions=own.pending_decisions,
            warnings=own.warnings,
        ).in_text_order()

    def _owned_by(self, brief_id: str) -> "Findings":
        """The same findings, handles that begin with `--` made ids of this brief."""

        def owned(ref: Ref) -> Ref:
            return replace(ref, id=brief_id + ref.id) if ref.id.startswith(LOCAL) else ref

        def named(entity: Entity) -> Entity:
            mine = entity.id.startswith(LOCAL)
            return replace(
                entity,
                id=brief_id + entity.id if mine else entity.id,
                affiliation=entity.affiliation and owned(entity.affiliation),
                members=tuple(map(owned, entity.members)),
            )

        return replace(
            self,
            entities=tuple(map(named, self.entities)),
            quotes=rewrite(self.quotes, Ref, owned),
            positions=rewrite(self.positions, Ref, owned),
            pending_decisions=rewrite(self.pending_decisions, Ref, owned),
        )

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """Every span that the findings rest on, kind after kind."""
        kinds = (self.entities, self.quotes, self.positions, self.pending_decisions)
        return tuple(evidence for kind in kinds for found in kind for evidence in found.evidence)


def brief_id(article: Article, *, digits: int = ID_DIGITS) -> str:
    """The id that the brief of an article gets: its headline and some digits of its digest."""
    words = slugify(" ".join(article.headline.split()[:ID_WORDS]))[:ID_LETTERS].strip("-")
    return f"{words or 'article'}-{article.sha256[:digits]}"
