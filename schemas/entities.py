"""Who and what an article is about."""

from marshmallow import fields, validate

from brief.entities import Anonymity, Entity, EntityKind, RoleStatus
from schemas.dates import when
from schemas.evidence import evidences
from schemas.refs import ref, refs
from schemas.shapes import WORDS, Flag, Grouped, Instant, Shape, count, texts, told

COUNTRY = validate.Regexp(
    r"^[A-Z]{2}$", error="It is no ISO 3166-1 alpha-2 code: write DE for Germany."
)


class AnonymitySchema(Shape):
    """How an article speaks of a source that it does not name."""

    makes = Anonymity

    descriptor = fields.String(
        validate=WORDS, **told("What it calls the source.", "senior European diplomat")
    )
    reason = fields.String(
        allow_none=True,
        **told(
            "Why the source is not named; null where it does not say.",
            "asked not to be named because the file is confidential",
        ),
    )
    plural = Flag(**told("Whether it is more than one person.", False))


class EntitySchema(Shape):
    """An entity as one brief reads it. Its id is the same in every brief."""

    makes = Entity

    id = fields.String(
        **told(
            "Its id. What belongs to one brief alone begins with that brief’s id and two hyphens.",
            "hanno-pevkur",
        )
    )
    kind = fields.Enum(EntityKind, by_value=fields.String(), **told("What it is.", "person"))
    name = fields.String(validate=WORDS, **told("Its full name.", "Hanno Pevkur"))
    aliases = texts("Other names for it in this article.", "North Atlantic Treaty Organization")
    role = fields.String(
        allow_none=True,
        **told(
            "The office, without the country, and only what the text states.", "Defense Minister"
        ),
    )
    role_status = fields.Enum(
        RoleStatus,
        by_value=fields.String(),
        allow_none=True,
        **told("Whether the office is held now.", "current"),
    )
    affiliation = ref("The country or body that it belongs to.", allow_none=True)
    country = fields.String(
        allow_none=True, validate=COUNTRY, **told("Its country (ISO 3166-1 alpha-2).", "UA")
    )
    members = refs("Who a group is made of, as far as the article says.")
    anonymity = fields.Nested(
        AnonymitySchema, allow_none=True, **told("For anonymous sources; else null.")
    )
    when = when("When it takes place, for events; else null.")
    mentions = evidences("Where it is named, in text order.")


class RoleHeldSchema(Shape):
    """An office, and the newest brief that states it."""

    role = fields.String(**told("The office.", "Defense Minister"))
    role_status = fields.Enum(
        RoleStatus,
        by_value=fields.String(),
        allow_none=True,
        **told("Whether it was held then.", "current"),
    )
    brief = ref("The brief that says so.")
    published_at = Instant(
        allow_none=True, **told("When its article was published.", "2026-04-16T15:10:00Z")
    )


class EntityCountsSchema(Shape):
    """In how much an entity has a part."""

    briefs = count("Briefs that name it.", 2)
    quotes = count("Quotes that it speaks.", 3)
    positions = count("Positions that it holds.", 3)
    pending_decisions = count("Decisions that it is to take.", 1)


class EntityLinksSchema(Shape):
    """Where to read on."""

    self = fields.String(**told("This profile.", "/v1/entities/boris-pistorius"))
    stances = fields.String(
        **told("How its stances moved.", "/v1/entities/boris-pistorius/stances")
    )
    briefs = fields.String(**told("The briefs that name it.", "/v1/briefs?entity=boris-pistorius"))
    quotes = fields.String(**told("Its quotes.", "/v1/quotes?speaker=boris-pistorius"))
    positions = fields.String(
        **told("The positions it holds.", "/v1/positions?holder=boris-pistorius")
    )
    pending_decisions = fields.String(
        **told("What it is to decide.", "/v1/pending-decisions?decider=boris-pistorius")
    )


class EntityProfileSchema(Shape):
    """An entity over all briefs; name, kind and country are those of the newest."""

    id = fields.String(**told("Its id.", "boris-pistorius"))
    kind = fields.Enum(EntityKind, by_value=fields.String(), **told("What it is.", "person"))
    name = fields.String(**told("Its name.", "Boris Pistorius"))
    aliases = texts("Every other name for it.", "North Atlantic Treaty Organization")
    country = fields.String(allow_none=True, **told("ISO 3166-1 alpha-2.", "DE"))
    roles = fields.List(fields.Nested(RoleHeldSchema), **told("Its offices, newest brief first."))
    counts = Grouped(EntityCountsSchema, **told("In how much it has a part."))
    first_seen = Instant(
        allow_none=True,
        **told("When the first article with it was published.", "2025-11-13T17:45:00Z"),
    )
    last_seen = Instant(
        allow_none=True,
        **told("When the last article with it was published.", "2026-04-16T15:10:00Z"),
    )
    links = fields.Nested(EntityLinksSchema, dump_only=True, **told("Where to read on."))


class EntityListSchema(Shape):
    """The entities of one brief, whole."""

    items = fields.List(fields.Nested(EntitySchema), **told("In text order."))
    next = fields.String(allow_none=True, **told("Null: the list is whole."))


class EntityProfileListSchema(Shape):
    """A page of entities over all briefs."""

    items = fields.List(fields.Nested(EntityProfileSchema), **told("By id."))
    next = fields.String(
        allow_none=True,
        **told("The next page; null on the last.", None),
    )
