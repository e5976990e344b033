"""Who stands where on which issue."""

from dataclasses import dataclass
from enum import StrEnum

from brief.evidence import Evidence
from brief.refs import Ref


class Stance(StrEnum):
    """Where a holder stands on an issue’s statement."""

    SUPPORTS = "supports"
    OPPOSES = "opposes"
    CONDITIONAL = "conditional"
    UNDECIDED = "undecided"


class Attribution(StrEnum):
    """On whose word the article rests when it says where the holder stands.

    self_quoted: the holder’s, in marks. self_reported: the holder’s, reported. attributed_named,
    attributed_anonymous: another source’s. narrator: the article’s own.
    """

    SELF_QUOTED = "self_quoted"
    SELF_REPORTED = "self_reported"
    ATTRIBUTED_NAMED = "attributed_named"
    ATTRIBUTED_ANONYMOUS = "attributed_anonymous"
    NARRATOR = "narrator"


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """The stance of one holder on one issue, as one article gives it."""

    id: str
    holder: Ref
    issue: Ref
    stance: Stance
    attribution: Attribution
    summary: str
    evidence: tuple[Evidence, ...]
    condition: str | None = None
    rationale: str | None = None
    attributed_to: Ref | None = None
    quote_ids: tuple[str, ...] = ()
