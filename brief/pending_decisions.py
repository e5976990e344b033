"""What is to be decided, by whom, where and by when, in the terms of Popolo."""

from dataclasses import dataclass
from enum import StrEnum

from brief.dates import When
from brief.evidence import Evidence
from brief.refs import Ref


class DueKind(StrEnum):
    """What a due date is: the last day allowed, the day set, or the day thought likely."""

    DEADLINE = "deadline"
    SCHEDULED = "scheduled"
    EXPECTED = "expected"


class DecisionStatus(StrEnum):
    """How far a decision has come."""

    UNDER_DISCUSSION = "under_discussion"
    SCHEDULED = "scheduled"
    POSTPONED = "postponed"
    DECIDED = "decided"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One way to decide, who wants it and who does not; `excluded`: no longer on the table."""

    label: str
    proponents: tuple[Ref, ...] = ()
    opponents: tuple[Ref, ...] = ()
    excluded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PendingDecision:
    """A decision that the article says is still to be taken.

    `venue` is the event where one is named, else the place. Overdue is never stored: it is what
    `due.latest` says on the day of asking.
    """

    id: str
    title: str
    question: str
    status: DecisionStatus
    evidence: tuple[Evidence, ...]
    deciders: tuple[Ref, ...] = ()
    venue: Ref | None = None
    due: When | None = None
    due_kind: DueKind | None = None
    options: tuple[Option, ...] = ()
    outcome: str | None = None
    position_ids: tuple[str, ...] = ()
