"""The brief: one article and everything found in it."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from brief.articles import Article, TextStatus
from brief.checking import faults_of
from brief.entities import Entity
from brief.errors import InvalidBrief, TooManyFindings
from brief.evidence import Evidence
from brief.issues import Issue
from brief.limits import too_many
from brief.pending_decisions import PendingDecision
from brief.positions import Position
from brief.quotes import Quote
from brief.refs import Ref
from brief.renaming import renamed
from brief.trees import walk
from brief.withholding import text_attached, text_withheld


class ReviewStatus(StrEnum):
    """Who answers for a brief: the engine alone, an editor who read it, one who changed it."""

    MACHINE = "machine"
    REVIEWED = "reviewed"
    CORRECTED = "corrected"


@dataclass(frozen=True, slots=True)
class Engine:
    """What read the article."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class BriefWarning:
    """What a reader of the brief should know: `code` for programs, `detail` for people."""

    code: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """One version of the brief of one article. Times are UTC."""

    id: str
    article: Article
    review_status: ReviewStatus
    engine: Engine
    generated_at: dt.datetime
    updated_at: dt.datetime
    version: int = 1
    entities: tuple[Entity, ...] = ()
    quotes: tuple[Quote, ...] = ()
    issues: tuple[Issue, ...] = ()
    positions: tuple[Position, ...] = ()
    pending_decisions: tuple[PendingDecision, ...] = ()
    warnings: tuple[BriefWarning, ...] = ()

    @property
    def ref(self) -> Ref:
        return Ref(self.id, self.article.headline)

    @property
    def dated(self) -> dt.datetime:
        """What lists are ordered by: when the article was published, else when it was read."""
        return self.article.published_at or self.generated_at

    @property
    def evidence_count(self) -> int:
        """How many spans of the article the findings rest on."""
        return sum(isinstance(found, Evidence) for _, found in walk(self))

    def check(self) -> None:
        """Raises InvalidBrief with everything that is wrong, where anything is.

        Raises TooManyFindings before any of that is looked for.

        Every evidence points home, every Ref and id resolves, ids are unique, blocks follow each
        other, paragraph numbers agree, no finding contradicts itself, and a withheld text shows no
        words that it may not.
        """
        if faults := list(too_many(self)):
            raise TooManyFindings(faults)
        if faults := faults_of(self):
            raise InvalidBrief(faults)

    def in_text_order(self) -> "Brief":
        """The same brief with each kind of finding in the order of the article.

        What has no evidence, which `check` refuses, goes last.
        """
        last = (self.article.char_count, self.article.char_count)

        def first(found: Entity | Quote | Position | PendingDecision) -> tuple[int, int]:
            return min(((e.start, e.end) for e in found.evidence), default=last)

        positions = tuple(sorted(self.positions, key=first))
        rank = {id: n for n, id in reversed(list(enumerate(p.issue.id for p in positions)))}
        return replace(
            self,
            entities=tuple(sorted(self.entities, key=first)),
            quotes=tuple(sorted(self.quotes, key=first)),
            issues=tuple(sorted(self.issues, key=lambda i: rank.get(i.id, len(positions)))),
            positions=positions,
            pending_decisions=tuple(sorted(self.pending_decisions, key=first)),
        )

    def with_ids(
        self,
        *,
        id: str | None = None,
        entities: Mapping[str, str] | None = None,
        issues: Mapping[str, str] | None = None,
    ) -> "Brief":
        """The same brief under another id, or with other ids for entities and issues (old: new).

        What is local to the brief moves along, and the ids of its findings are made anew, also
        where nothing is renamed.
        """
        return renamed(self, id or self.id, entities or {}, issues or {})

    def withhold(self) -> "Brief":
        """The same brief without the article’s words and prose; ids stay."""
        if self.article.text_status is TextStatus.WITHHELD:
            return self
        return text_withheld(self)

    def with_text(self, text: str) -> "Brief":
        """The same brief with its text held, ids unchanged, every evidence checked against it.

        Raises TextMismatch for another text, InvalidBrief where evidence does not point home or
        the length is another.
        """
        return text_attached(self, text)
