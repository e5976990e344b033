"""Writing a brief once, when it is saved, as all the bytes that are served of it."""

from typing import Any

import orjson

from brief.briefs import Brief
from brief.profiles import EntityProfile, IssueProfile
from brief.rendered import Part, ProfileRenderers, Rendered
from schemas.briefs import BriefDocumentSchema
from schemas.dumpers import dumper
from schemas.entities import EntityProfileSchema
from schemas.issues import IssueProfileSchema

RENDERING = 5  # Add one whenever the bytes of an unchanged brief change: `db upgrade` rewrites.

FINDINGS = ("quotes", "positions", "pending_decisions")
COUNTED = ("entities", "quotes", "issues", "positions", "pending_decisions")
FIELDS = tuple(BriefDocumentSchema().fields)

DOCUMENT = dumper(BriefDocumentSchema())
ENTITY_PROFILE = dumper(EntityProfileSchema())
ISSUE_PROFILE = dumper(IssueProfileSchema())


def render(brief: Brief) -> Rendered:
    """The canonical document of a brief, and the JSON of its parts and items."""
    document = whole_document(brief)
    return Rendered(
        rendering=RENDERING,
        document=orjson.dumps(document),
        parts={part: orjson.dumps(body) for part, body in part_bodies(document).items()},
        **{kind: tuple(map(orjson.dumps, document[kind])) for kind in FINDINGS},
    )


def whole_document(brief: Brief) -> dict[str, Any]:
    """A brief with what follows from the rest: counts, links, and in each finding its brief."""
    document = DOCUMENT(brief)
    here = {
        "brief": {"id": brief.id, "name": brief.article.headline},
        "published_at": document["article"]["published_at"],
    }
    for kind in FINDINGS:
        document[kind] = [{"id": item["id"], **here, **item} for item in document[kind]]
    document["counts"] = {name: len(document[name]) for name in COUNTED}
    document["links"] = brief_links(brief.id)
    return {name: document[name] for name in FIELDS}


def brief_links(id: str) -> dict[str, str]:
    """The links of a brief."""
    address = f"/v1/briefs/{id}"
    parts = ("article", "entities", "quotes", "issues", "positions", "pending_decisions")
    return {"self": address} | {part: f"{address}/{part.replace('_', '-')}" for part in parts}


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
    return orjson.dumps(ENTITY_PROFILE(profile) | {"links": links})


def render_issue(profile: IssueProfile) -> bytes:
    """The JSON of an issue over all briefs."""
    links = {
        "self": f"/v1/issues/{profile.id}",
        "positions": f"/v1/positions?issue={profile.id}",
    }
    return orjson.dumps(ISSUE_PROFILE(profile) | {"links": links})


PROFILES = ProfileRenderers(entity=render_entity, issue=render_issue)
