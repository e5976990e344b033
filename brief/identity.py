"""Who is who across briefs: which entity or issue of the store one of a new brief is.

Two briefs meet where their words say so, and stay apart in doubt: what cannot be told belongs to
its brief alone. `docs/identity.md` tells each rule with an example.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from brief.articles import text_digest
from brief.briefs import Brief
from brief.dates import When
from brief.earlier_ids import EarlierIds, ids_before
from brief.entities import Entity, EntityKind
from brief.ids import LOCAL
from brief.issue_keys import issue_key, telling_names, tells_which
from brief.issues import Issue
from brief.local_ids import free, local_id, with_suffix
from brief.names import (
    SMALL_WORDS,
    is_generic,
    is_in_every_town,
    is_one_of_its_field,
    is_street,
    long_forms,
    may_be_in_any_country,
    name_key,
    name_keys,
    sits_in_every_town,
)

DIGITS = 4  # of a digest, behind the slug of an issue that another has already
YEARLY = frozenset(  # of which there is hardly a second one of a name and place in a year
    "championship championships conference congress convention election elections festival games "
    "referendum summit".split()
)
YEAR = re.compile(r"\b(?:19|20)\d\d\b", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """An entity of the store, as far as telling it from another needs.

    The aliases and the countries (ISO 3166-1) are those of every brief that names it: a brief that
    says less takes nothing back.
    """

    id: str
    kind: EntityKind
    name: str
    aliases: tuple[str, ...] = ()
    countries: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class KnownIssue:
    """An issue of the store, and what it is told by (`issue_key`)."""

    id: str
    key: str


FindEntities = Callable[[str], Iterable[Known]]  # by a key of `name_keys`, or by an id
FindIssues = Callable[[str, str], Iterable[KnownIssue]]  # by an id or a key of `issue_key`


@dataclass(frozen=True, slots=True)
class Identities:
    """The ids across briefs of a brief’s entities and issues that have others now, by those."""

    entities: dict[str, str]
    issues: dict[str, str]


def identities(
    brief: Brief, entities: FindEntities, issues: FindIssues, earlier: Sequence[Brief] = ()
) -> Identities:
    """The ids that a brief’s entities and issues have in the store, as far as they differ.

    What the `earlier` versions of the brief named has the id that it had there.
    """
    before = ids_before(earlier)
    found: dict[str, str] = {}
    for entity in brief.entities:
        id = earlier_id(entity, country_of(entity, brief), before, entities)
        if id is not None and id not in found.values():
            found[entity.id] = id
    taken = set(found.values())
    for entity in brief.entities:
        if entity.id in found:
            continue
        id = id_of(entity, brief, entities)
        if id in taken:  # two of one article that the store cannot tell apart
            id = free(local_id(brief, entity), taken)
        taken.add(id)
        found[entity.id] = id
    settled: dict[str, str] = {}
    names = telling_names(brief.entities)
    for issue in brief.issues:
        id = before.issue_id(issue)
        if id is not None and id not in settled.values():
            settled[issue.id] = id
    for issue in brief.issues:
        if issue.id in settled:
            continue
        id = issue_id_of(issue, brief.id, names, issues)
        if id in settled.values():  # two wordings in one article that others call one
            own = issue.id if LOCAL in issue.id else f"{brief.id}{LOCAL}{issue.id}"
            id = free(own, settled.values())
        settled[issue.id] = id
    return Identities(
        entities={old: new for old, new in found.items() if old != new},
        issues={old: new for old, new in settled.items() if old != new},
    )


def earlier_id(
    entity: Entity, country: str | None, before: EarlierIds, known: FindEntities
) -> str | None:
    """The id that an entity had in the brief before, unless it is told to be another now."""
    ids = {
        e.id
        for e in before.candidates(entity)
        if not (country and e.country and country != e.country)
    }
    if len(ids) != 1:
        return None
    (id,) = ids
    others = (other for other in known(id) if other.id == id)
    return id if all(may_be(entity, country, other) for other in others) else None


def id_of(entity: Entity, brief: Brief, known: FindEntities) -> str:
    """The id of an entity across briefs; one of the brief alone where it cannot be told."""
    if LOCAL in entity.id:
        return entity.id
    country = country_of(entity, brief)
    if entity.kind is EntityKind.EVENT:
        return event_id(entity, brief)
    if entity.kind is EntityKind.PERSON and " " not in entity.name.strip():
        return local_id(brief, entity)
    body, place = entity.kind is EntityKind.ORGANIZATION, entity.kind is EntityKind.PLACE
    if body and sits_in_every_town(entity.name):  # “City Hall refused”
        return local_id(brief, entity)
    if place and (is_in_every_town(entity.name) or is_street(entity.name)):
        return local_id(brief, entity)
    generic = body and is_generic(entity.name)
    if body and country is None and is_one_of_its_field(entity.name):
        return local_id(brief, entity)
    own = with_suffix(entity.id, country) if generic and country else entity.id
    candidates = list(candidates_for(entity, own, country, known))
    if body and country is None and may_be_in_any_country(entity.name):
        named_here = {other.country for other in brief.entities}
        candidates = [c for c in candidates if not c.countries or c.countries & named_here]
    if generic:
        return own
    if len(candidates) == 1:
        return candidates[0].id
    if candidates:
        same = [c for c in candidates if country in c.countries]
        named = [c for c in same or candidates if has_name(c, entity.name)]
        chief = [c for c in named if name_key(c.name) == name_key(entity.name)]
        best = next((some for some in (same, named, chief) if len(some) == 1), [])
        return best[0].id if best else local_id(brief, entity)
    if any(other.id == own for other in known(own)):  # somebody else has it
        return f"{own}-{country.lower()}" if country else local_id(brief, entity)
    return own


def candidates_for(
    entity: Entity, own: str, country: str | None, known: FindEntities
) -> Iterator[Known]:
    """The entities of the store that this one may be, each once."""
    seen = set()
    keys = name_keys(entity.kind, entity.name, entity.aliases, country)
    for key in dict.fromkeys((own, *keys)):
        for other in known(key):
            if other.id not in seen and may_be(entity, country, other):
                yield other
            seen.add(other.id)


def has_name(other: Known, name: str) -> bool:
    """Whether an entity of the store has this very name, or is called so too."""
    return name_key(name) in {name_key(one) for one in (other.name, *other.aliases)}


def may_be(entity: Entity, country: str | None, other: Known) -> bool:
    """Whether nothing that is known of the two speaks against their being one."""
    if entity.kind is not other.kind:
        return False
    if country and other.countries and country not in other.countries:
        return False
    if entity.kind is not EntityKind.ORGANIZATION:
        return True
    here = long_forms(entity.name, entity.aliases)
    there = long_forms(other.name, other.aliases)
    return not here or not there or not here.isdisjoint(there)


def country_of(entity: Entity, brief: Brief) -> str | None:
    """The country that the brief states of an entity: the one it belongs to, or its own.

    “Canada’s Conservative Party” is Canada’s, whatever party of that name is better known.
    """
    to = entity.affiliation and entity.affiliation.id
    of = next((other for other in brief.entities if other.id == to), None) if to else None
    if of and of.kind is EntityKind.COUNTRY and entity.kind is EntityKind.ORGANIZATION:
        return of.country or entity.country
    if entity.country or not of:
        return entity.country
    return of.country if of.kind is EntityKind.COUNTRY else None


def event_id(event: Entity, brief: Brief) -> str:
    """The id of an event, with its year where that is known: a summit comes back every year.

    One that is described and not named (“meeting in Riga”) is known by its year alone, and only
    where there is hardly a second one in it.
    """
    words = event.name.split()
    described = {word for word in words if word[:1].islower()} - SMALL_WORDS
    year = year_of(event.when)
    if described and (described.isdisjoint(YEARLY) or not (year or YEAR.search(event.name))):
        return local_id(brief, event)
    return with_suffix(event.id, year) if year and not YEAR.search(event.name) else event.id


def year_of(when: When | None) -> str | None:
    """The year in which something is, where that is one."""
    if when is None or when.earliest is None or when.latest is None:
        return None
    return str(when.earliest.year) if when.earliest.year == when.latest.year else None


def issue_id_of(issue: Issue, brief_id: str, names: set[str], known: FindIssues) -> str:
    """The id of an issue across briefs; one of the brief alone where its words do not tell."""
    if LOCAL in issue.id:
        return issue.id
    if not tells_which(issue.statement, names):
        return f"{brief_id}{LOCAL}{issue.id}"
    key = issue_key(issue.statement)
    others = list(known(issue.id, key))
    same = sorted(other.id for other in others if other.key == key and LOCAL not in other.id)
    if same:
        return same[0]
    if any(other.id == issue.id for other in others):
        return f"{issue.id}-{text_digest(key)[:DIGITS]}"
    return issue.id
