"""Where in the article’s own words a finding stands."""

from marshmallow import fields

from brief.articles import BlockKind
from brief.evidence import Evidence
from schemas.shapes import HEX_256, Shape, count, told


class EvidenceSchema(Shape):
    """A span of the article: `article.text[start:end] == exact`, counted in code points.

    Where the text is withheld, `prefix` and `suffix` are null, and so is `exact` outside of
    quotation marks; offsets and `sha256` still let whoever has the text check.
    """

    makes = Evidence

    start = count("First code point of the span, counted from 0.", 2229)
    end = count("Code point after the last of the span.", 2300)
    utf16_start = count("`start` in UTF-16 units, as JavaScript and Java count.", 2229)
    utf16_end = count("`end` in UTF-16 units.", 2300)
    exact = fields.String(
        allow_none=True,
        **told(
            "The words themselves.",
            "didn’t understand the criticism that we are putting on the brakes here.",
        ),
    )
    prefix = fields.String(
        allow_none=True, **told("Up to 32 characters before.", "cks in January’s snow when the g")
    )
    suffix = fields.String(
        allow_none=True, **told("Up to 32 characters after.", " said Dermot Keane, regional orga")
    )
    paragraph = fields.Integer(
        strict=True,
        allow_none=True,
        **told("The body paragraph, counted from 1; null in other blocks.", 8),
    )
    block = fields.Enum(
        BlockKind, by_value=fields.String(), **told("The kind of block it lies in.", "paragraph")
    )
    sha256 = fields.String(
        validate=HEX_256,
        **told(
            "SHA-256 of the words in UTF-8, in hex.",
            "9e85f54a28cb1a5f1a1ce6c20c09e6d7db0e4ed5a6a3ad8cc34cd0a1c8cb1d39",
        ),
    )


def evidences(description: str) -> "fields.List[Evidence]":
    """A list of evidence."""
    return fields.List(fields.Nested(EvidenceSchema), **told(description))
