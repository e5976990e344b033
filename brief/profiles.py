"""What the briefs together say of an entity or an issue: roles held, camps, who moved.

“Newest” goes by when the article was published, or read where that is unknown; within one brief,
by text order: the last word counts.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from brief.entities import EntityKind, RoleStatus
from brief.positions import Stance
from brief.refs import Ref


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """An entity as one or more briefs read it alike, with how much of them is its own.

    `brief`, `dated` and `published_at` are of the newest of them, and `briefs` counts them.
    `first_seen` and `last_seen` say when the first and the last were published, if that is known.
    """

    entity_id: str
    brief: Ref
    dated: dt.datetime
    published_at: dt.datetime | None
    briefs: int
    first_seen: dt.datetime | None
    last_seen: dt.datetime | None
    kind: EntityKind
    name: str
    aliases: tuple[str, ...]
    country: str | None
    role: str | None
    role_status: RoleStatus | None
    quotes: int
    positions: int
    pending_decisions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleHeld:
    """An office; `brief` is the newest that states it."""

    role: str
    role_status: RoleStatus | None
    brief: Ref
    published_at: dt.datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityProfile:
    """An entity over all briefs; name, kind and country are those of the newest."""

    id: str
    kind: EntityKind
    name: str
    aliases: tuple[str, ...]
    country: str | None
    roles: tuple[RoleHeld, ...]
    briefs: int
    quotes: int
    positions: int
    pending_decisions: int
    first_seen: dt.datetime | None
    last_seen: dt.datetime | None


def entity_profile(appearances: Iterable[Appearance]) -> EntityProfile:
    """The profile of an entity from all its appearances, of which there must be one."""
    newest_first = sorted(appearances, key=lambda a: (a.dated, a.brief.id), reverse=True)
    newest = newest_first[0]
    names = dict.fromkeys(name for a in newest_first for name in (a.name, *a.aliases))
    return EntityProfile(
        id=newest.entity_id,
        kind=newest.kind,
        name=newest.name,
        aliases=tuple(name for name in names if name != newest.name),
        country=next((a.country for a in newest_first if a.country), None),
        roles=roles_held(newest_first),
        briefs=sum(a.briefs for a in newest_first),
        quotes=sum(a.quotes for a in newest_first),
        positions=sum(a.positions for a in newest_first),
        pending_decisions=sum(a.pending_decisions for a in newest_first),
        first_seen=min((a.first_seen for a in newest_first if a.first_seen), default=None),
        last_seen=max((a.last_seen for a in newest_first if a.last_seen), default=None),
    )


def roles_held(newest_first: Iterable[Appearance]) -> tuple[RoleHeld, ...]:
    """Each office once, held or formerly held, with the newest brief that states it."""
    found: dict[tuple[str, RoleStatus | None], RoleHeld] = {}
    for a in newest_first:
        if a.role:
            found.setdefault(
                (a.role, a.role_status),
                RoleHeld(
                    role=a.role,
                    role_status=a.role_status,
                    brief=a.brief,
                    published_at=a.published_at,
                ),
            )
    return tuple(found.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """An issue as one brief words it."""

    issue_id: str
    statement: str
    brief_id: str
    dated: dt.datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """One position, as far as profiles need it; `ordinal` counts positions within the brief."""

    holder: Ref
    stance: Stance
    position_id: str
    brief: Ref
    dated: dt.datetime
    published_at: dt.datetime | None
    ordinal: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """A holder whose stance differs from that in the brief before; `at`: when it was published."""

    holder: Ref
    before: Stance
    after: Stance
    at: dt.datetime | None
    position_ids: tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueProfile:
    """An issue over all briefs: each holder’s newest word by stance; who moved, newest first."""

    id: str
    statement: str
    camps: dict[Stance, tuple[Stand, ...]]
    moved: tuple[Move, ...]
    briefs: int
    positions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueStances:
    """Where one holder stood on an issue, in time order, and where that changed."""

    issue: Ref
    points: tuple[Stand, ...]
    shifts: tuple[Move, ...]


def stances_by_issue(held: Iterable[tuple[Ref, Stand]]) -> tuple[IssueStances, ...]:
    """What one holder stands for, from all its positions: the issue of the newest word first."""
    in_time = sorted(held, key=lambda one: (one[1].dated, one[1].brief.id, one[1].ordinal))
    by_issue: dict[Ref, list[Stand]] = {}
    for issue, stand in reversed(in_time):
        by_issue.setdefault(issue, []).append(stand)
    return tuple(
        IssueStances(
            issue=issue,
            points=tuple(stands[::-1]),
            shifts=tuple(move for _, move in moves_in(stands[::-1])),
        )
        for issue, stands in by_issue.items()
    )


def issue_profile(namings: Iterable[Naming], stands: Iterable[Stand]) -> IssueProfile:
    """The profile of an issue, from all briefs that name it (one at least) and all positions."""
    names = sorted(namings, key=lambda n: (n.dated, n.brief_id))
    in_time = sorted(stands, key=lambda s: (s.dated, s.brief.id, s.ordinal))
    by_holder: dict[str, list[Stand]] = {}
    for stand in in_time:
        by_holder.setdefault(stand.holder.id, []).append(stand)
    newest = sorted(
        (last_words(of_one)[-1] for of_one in by_holder.values()), key=lambda s: s.holder.id
    )
    moves = [move for of_one in by_holder.values() for move in moves_in(of_one)]
    return IssueProfile(
        id=names[-1].issue_id,
        statement=names[-1].statement,
        camps={stance: tuple(s for s in newest if s.stance is stance) for stance in Stance},
        moved=tuple(move for _, move in sorted(moves, key=lambda m: m[0], reverse=True)),
        briefs=len({naming.brief_id for naming in names}),
        positions=len(in_time),
    )


def last_words(stands: Sequence[Stand]) -> list[Stand]:
    """The last position of each brief; `stands` is one holder’s, in time order."""
    return list({stand.brief.id: stand for stand in stands}.values())


def moves_in(stands: Sequence[Stand]) -> list[tuple[tuple[dt.datetime, str, str], Move]]:
    """Where one holder’s stance differs between a brief and the next, with what to order it by."""
    return [
        (
            (after.dated, after.brief.id, after.holder.id),
            Move(
                holder=after.holder,
                before=before.stance,
                after=after.stance,
                at=after.published_at,
                position_ids=(before.position_id, after.position_id),
            ),
        )
        for before, after in pairwise(last_words(stands))
        if before.stance is not after.stance
    ]
