"""Who is who across briefs: which entity or issue of the store one of a new brief is.

Two briefs meet where their words say so, and stay apart in doubt: what cannot be told belongs to
its brief alone. `docs/identity.md` tells each rule with an example.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from brief.articles import text_digest
from brief.briefs import Brief
from brief.entities import Entity, EntityKind
from brief.ids import LOCAL, slugify
from brief.issues import Issue
from brief.names import SMALL_WORDS, is_generic, long_forms, name_key, name_keys

DIGITS = 4  # of a digest, behind the slug of an issue that another has already
FEWEST_WORDS = 2  # of an issue, beside the name in it, that say what it is about
YEAR = re.compile(r"\b(?:19|20)\d\d\b", re.ASCII)

# Words that a statement shares with any other, none of which turns it around (“ends”, “more”).
EMPTY_WORDS = SMALL_WORDS | frozenset(
    "adopted ahead are as be been being but can could deal decision do does ever every "
    "fair get gets give gives goes go going good granted had has have he her his idea in is it its "
    "just law make makes move must need needs our plan plans policy project "
    "proposal right say says see she should so some take takes talks than that their them there "
    "these they this those vote votes was we were what when which while who will would you "
    "bill measure rule scheme".split()
)
ENDINGS = re.compile(r"(?:ies|es|s|ed|ing)$")
POSSESSIVE = re.compile(r"[’']s\b|(?<=s)[’'](?=\s|$)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """An entity of the store, as far as telling it from another needs: `country` is ISO 3166-1."""

    id: str
    kind: EntityKind
    name: str
    aliases: tuple[str, ...] = ()
    country: str | None = None


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
    brief: Brief, entities: FindEntities, issues: FindIssues, *, before: Brief | None = None
) -> Identities:
    """The ids that a brief’s entities and issues have in the store, as far as they differ.

    What the version `before` names keeps the id that it has there, whoever came since.
    """
    found: dict[str, str] = {}
    taken: set[str] = set()
    had = {(e.kind, name_key(e.name)): e.id for e in before.entities} if before else {}
    for entity in brief.entities:
        id = had.get((entity.kind, name_key(entity.name))) or id_of(entity, brief, entities)
        if id in taken:  # two of one article that the store cannot tell apart
            id = local_id(brief, entity)
        taken.add(id)
        found[entity.id] = id
    settled: dict[str, str] = {}
    called = {issue.statement: issue.id for issue in before.issues} if before else {}
    for issue in brief.issues:
        id = called.get(issue.statement) or issue_id_of(issue, brief, issues)
        if id in settled.values():  # two wordings in one article that others call one
            id = f"{brief.id}{LOCAL}{issue.id}"
        settled[issue.id] = id
    return Identities(
        entities={old: new for old, new in found.items() if old != new},
        issues={old: new for old, new in settled.items() if old != new},
    )


def id_of(entity: Entity, brief: Brief, known: FindEntities) -> str:
    """The id of an entity across briefs; one of the brief alone where it cannot be told."""
    if LOCAL in entity.id:
        return entity.id
    country = country_of(entity, brief)
    if entity.kind is EntityKind.EVENT:
        dated = dated_slug(entity)
        return dated if YEAR.search(dated) else local_id(brief, entity)
    if entity.kind is EntityKind.PERSON and " " not in entity.name.strip():
        return local_id(brief, entity)
    generic = entity.kind is EntityKind.ORGANIZATION and is_generic(entity.name)
    if generic:  # every country has one
        return of_country(entity.id, country) if country else local_id(brief, entity)
    own = entity.id
    candidates = list(candidates_for(entity, own, country, known))
    if len(candidates) == 1:
        return candidates[0].id
    if candidates:
        same = [c for c in candidates if country and c.country == country]
        return same[0].id if len(same) == 1 else local_id(brief, entity)
    if any(True for _ in known(own)):  # somebody else has it
        return of_country(own, country) if country else local_id(brief, entity)
    return own


def of_country(id: str, country: str) -> str:
    """An id with the country that tells it from others of the name, once."""
    ending = f"-{country.lower()}"
    return id if id.endswith(ending) else f"{id}{ending}"


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


def may_be(entity: Entity, country: str | None, other: Known) -> bool:
    """Whether nothing that is known of the two speaks against their being one."""
    if entity.kind is not other.kind:
        return False
    if country and other.country and country != other.country:
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
    of = entity.affiliation and {e.id: e for e in brief.entities}.get(entity.affiliation.id)
    if of and of.kind is EntityKind.COUNTRY and entity.kind is EntityKind.ORGANIZATION:
        return of.country or entity.country
    if entity.country or not of:
        return entity.country
    return of.country if of.kind is EntityKind.COUNTRY else None


def dated_slug(event: Entity) -> str:
    """The id of an event, with its year where that is known: a summit comes back every year."""
    when = event.when
    if when is None or when.earliest is None or when.latest is None or YEAR.search(event.name):
        return event.id
    year = when.earliest.year
    return f"{event.id}-{year}" if year == when.latest.year else event.id


def local_id(brief: Brief, entity: Entity) -> str:
    """The id of what belongs to its brief alone."""
    return f"{brief.id}{LOCAL}{entity.id}"


def issue_id_of(issue: Issue, brief: Brief, known: FindIssues) -> str:
    """The id of an issue across briefs; one of the brief alone where its words do not tell."""
    if LOCAL in issue.id:
        return issue.id
    if not tells_which(issue.statement, brief):
        return f"{brief.id}{LOCAL}{issue.id}"
    key = issue_key(issue.statement)
    others = list(known(issue.id, key))
    same = sorted(other.id for other in others if other.key == key and LOCAL not in other.id)
    if same:
        return same[0]
    if any(other.id == issue.id for other in others):
        return f"{issue.id}-{text_digest(key)[:DIGITS]}"
    return issue.id


def tells_which(statement: str, brief: Brief) -> bool:
    """Whether a statement names somebody, and says enough beside to be the same anywhere."""
    named: set[str] = set()
    words = f"-{name_key(POSSESSIVE.sub('', statement))}-"
    for entity in brief.entities:
        if LOCAL not in entity.id and not is_generic(entity.name):
            for name in (entity.name, *entity.aliases):
                if (key := name_key(name)) and f"-{key}-" in words:
                    named |= set(key.split("-"))
    return bool(named) and len(content_words(statement) - named) >= FEWEST_WORDS


def issue_key(statement: str) -> str:
    """What makes two statements one issue: a digest of their content words, names in their order.

    “Ukraine joins NATO” and “Ukraine should join NATO” have the same one; “Russia pays Ukraine” and
    “Ukraine pays Russia” have not.
    """
    words = sorted({ENDINGS.sub("", word) for word in content_words(statement)})
    names = [slugify(word) for word in POSSESSIVE.sub("", statement).split() if word[:1].isupper()]
    told = [name for name in names if name and name not in EMPTY_WORDS]
    return text_digest(" ".join([*words, *(told if len(told) > 1 else ())]))


def content_words(statement: str) -> set[str]:
    """The words of a statement that say what it is about; “not” and “no” do."""
    words = (slugify(word) for word in POSSESSIVE.sub("", statement).split())
    return {part for word in words for part in word.split("-") if part} - EMPTY_WORDS
