"""Writing a brief once, when it is saved, as all the bytes that are served of it."""

from typing import Any

import orjson

from brief.briefs import Brief
from brief.profiles import EntityProfile, IssueProfile
from brief.rendered import Part, ProfileRenderers, Rendered
from schemas.briefs import FINDINGS, BriefDocumentSchema
from schemas.entities import EntityProfileSchema
from schemas.issues import IssueProfileSchema

RENDERING = 5  # Add one whenever the bytes of an unchanged brief change: `db upgrade` rewrites.

DOCUMENT = BriefDocumentSchema()
ENTITY_PROFILE = EntityProfileSchema()
ISSUE_PROFILE = IssueProfileSchema()


def render(brief: Brief) -> Rendered:
    """The canonical document of a brief, and the JSON of its parts and items."""
    document = DOCUMENT.dump(brief)
    return Rendered(
        rendering=RENDERING,
        document=orjson.dumps(document),
        parts={part: orjson.dumps(body) for part, body in part_bodies(document).items()},
        **{kind: tuple(map(orjson.dumps, document[kind])) for kind in FINDINGS},
    )


def part_bodies(document: dict[str, Any]) -> dict[Part, Any]:
    """What is served of a brief, from its document."""
    article = without(document["article"], "text")
    lists = {part: whole_list(document[part.replace("-", "_")]) for part in Part if part in LISTS}
    return {
        Part.BRIEF: document | {"article": article},
        Part.SUMMARY: without(document, "entities", "issues", *FINDINGS)
        | {"article": without(article, "blocks")},
        Part.ARTICLE: document["article"],
        **lists,
    }


LISTS = (Part.ENTITIES, Part.QUOTES, Part.ISSUES, Part.POSITIONS, Part.PENDING_DECISIONS)


def without(fields: dict[str, Any], *names: str) -> dict[str, Any]:
    """The object without some of its fields."""
    return {name: value for name, value in fields.items() if name not in names}


def whole_list(items: list[Any]) -> dict[str, Any]:
    """The list envelope around all there is."""
    return {"items": items, "next": None}


def render_entity(profile: EntityProfile) -> bytes:
    """The JSON of an entity over all briefs."""
    links = {
        "self": f"/v1/entities/{profile.id}",
        "stances": f"/v1/entities/{profile.id}/stances",
        "briefs": f"/v1/briefs?entity={profile.id}",
        "quotes": f"/v1/quotes?speaker={profile.id}",
        "positions": f"/v1/positions?holder={profile.id}",
        "pending_decisions": f"/v1/pending-decisions?decider={profile.id}",
    }
    return orjson.dumps(ENTITY_PROFILE.dump(profile) | {"links": links})


def render_issue(profile: IssueProfile) -> bytes:
    """The JSON of an issue over all briefs."""
    links = {
        "self": f"/v1/issues/{profile.id}",
        "positions": f"/v1/positions?issue={profile.id}",
    }
    return orjson.dumps(ISSUE_PROFILE.dump(profile) | {"links": links})


PROFILES = ProfileRenderers(entity=render_entity, issue=render_issue)
