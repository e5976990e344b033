"""Who and what an article is about: people, organisations, countries, events, sources."""

from dataclasses import dataclass
from enum import StrEnum

from brief.dates import When
from brief.evidence import Evidence
from brief.refs import Ref


class EntityKind(StrEnum):
    """What an entity is."""

    PERSON = "person"
    ORGANIZATION = "organization"
    COUNTRY = "country"
    PLACE = "place"
    GROUP = "group"
    EVENT = "event"
    AGREEMENT = "agreement"
    DOCUMENT = "document"
    ANONYMOUS_SOURCE = "anonymous_source"


class RoleStatus(StrEnum):
    """Whether an office is held at the time of the article."""

    CURRENT = "current"
    FORMER = "former"


@dataclass(frozen=True, slots=True, kw_only=True)
class Anonymity:
    """How an article speaks of a source that it does not name, and why it does not."""

    descriptor: str
    reason: str | None = None
    plural: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """An entity as one brief reads it; `id` is the same across briefs.

    `role` is the office without the country, and only what the text states. `country` is ISO
    3166-1 alpha-2. What belongs to one brief alone (an anonymous source, an unnamed group) has an
    id that begins with the brief’s and two hyphens.
    """

    id: str
    kind: EntityKind
    name: str
    mentions: tuple[Evidence, ...]
    aliases: tuple[str, ...] = ()
    role: str | None = None
    role_status: RoleStatus | None = None
    affiliation: Ref | None = None
    country: str | None = None
    members: tuple[Ref, ...] = ()
    anonymity: Anonymity | None = None
    when: When | None = None

    @property
    def ref(self) -> Ref:
        return Ref(self.id, self.name)

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        return self.mentions
