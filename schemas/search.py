"""What a search over everything finds."""

from marshmallow import fields

from schemas.queries import SearchKind
from schemas.refs import ref
from schemas.shapes import Instant, Shape, count, told


class MatchSchema(Shape):
    """Where words that were looked for stand in `text`."""

    start = count("The first of its characters (code points).", 4)
    end = count("The character after its last one.", 11)


class SearchLinksSchema(Shape):
    """Where to read on."""

    self = fields.String(**told("What was found."))
    brief = fields.String(
        **told("The brief that it is from.", "/v1/briefs/world-rowing-nationality-rule")
    )


class SearchHitSchema(Shape):
    """Something that holds the words that were looked for."""

    kind = fields.Enum(SearchKind, by_value=fields.String(), **told("What it is.", "quote"))
    id = fields.String(**told("Its id."))
    brief = ref("The brief that it is from.")
    published_at = Instant(
        allow_none=True, **told("When its article was published.", "2021-09-08T16:45:00Z")
    )
    text = fields.String(
        **told(
            "A quote’s words, a position’s summary, a decision’s title and question, a headline."
        )
    )
    matches = fields.List(
        fields.Nested(MatchSchema), **told("Where the words stand in `text`, in their order.")
    )
    links = fields.Nested(SearchLinksSchema, **told("Where to read on."))


class SearchListSchema(Shape):
    """A page of what was found."""

    items = fields.List(fields.Nested(SearchHitSchema), **told("What was stored last comes first."))
    next = fields.String(allow_none=True, **told("The next page; null on the last."))
