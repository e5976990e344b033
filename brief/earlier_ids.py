"""Which ids a brief gave before: a new reading of its article gives them again.

Otherwise an article of somebody else, that came between, could rename all that was found.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from brief.articles import TextStatus
from brief.briefs import Brief, ReviewStatus
from brief.entities import Entity, EntityKind
from brief.issue_keys import issue_key
from brief.issues import Issue
from brief.names import name_key

Named = tuple[EntityKind, str]  # a kind, and a key of a name


@dataclass(slots=True)
class EarlierIds:
    """The ids of the entities and issues of earlier versions, the first of each that was given."""

    entities: dict[Named, list[Entity]] = field(default_factory=dict)
    issues: dict[str, str] = field(default_factory=dict)  # by `issue_key`
    withheld: set[str] = field(default_factory=set)  # of issues whose statement is not kept whole

    def issue_id(self, issue: Issue) -> str | None:
        """The id that an issue of a new reading had before; null where it is new."""
        known = self.issues.get(issue_key(issue.statement))
        return known or (issue.id if issue.id in self.withheld else None)

    def candidates(self, entity: Entity) -> Iterable[Entity]:
        """The entities of earlier versions that have the name of one of a new reading."""
        return self.entities.get(named(entity), ())


def ids_before(versions: Sequence[Brief]) -> EarlierIds:
    """The ids of the versions of a brief, of which the oldest comes first.

    What an editor renamed is a correction: it is kept as one, and the engine’s own ids are needed
    to see what it corrects. So a version of an editor counts for what no other version names.
    """
    found = EarlierIds()
    for version in sorted(versions, key=lambda v: v.review_status is not ReviewStatus.MACHINE):
        new: dict[Named, list[Entity]] = {}
        for entity in version.entities:
            new.setdefault(named(entity), []).append(entity)
        found.entities = new | found.entities
        for issue in version.issues:
            if version.article.text_status is TextStatus.WITHHELD:
                found.withheld.add(issue.id)
            else:
                found.issues.setdefault(issue_key(issue.statement), issue.id)
    return found


def named(entity: Entity) -> Named:
    """What an entity is found again by in a new reading of its article."""
    return entity.kind, name_key(entity.name)
