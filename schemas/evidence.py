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

    start = count("First code point of the span, counted from 0.", 1044)
    end = count("Code point after the last of the span.", 1089)
    utf16_start = count("`start` in UTF-16 units, as JavaScript and Java count.", 1044)
    utf16_end = count("`end` in UTF-16 units.", 1089)
    exact = fields.String(
        allow_none=True,
        **told("The words themselves.", "There is no pot of gold behind the town hall,"),
    )
    prefix = fields.String(
        allow_none=True, **told("Up to 32 characters before.", "worries but would press ahead. ‘")
    )
    suffix = fields.String(
        allow_none=True, **told("Up to 32 characters after.", "’ she said. ‘Every pound we don’")
    )
    paragraph = fields.Integer(
        strict=True,
        allow_none=True,
        **told("The body paragraph, counted from 1; null in other blocks.", 5),
    )
    block = fields.Enum(
        BlockKind, by_value=fields.String(), **told("The kind of block it lies in.", "paragraph")
    )
    sha256 = fields.String(
        validate=HEX_256,
        **told(
            "SHA-256 of the words in UTF-8, in hex.",
            "ecf86852f794c564ad9aa358c4764bfc77c5ee54b9c4597c84ea404773652d5b",
        ),
    )


def evidences(description: str) -> "fields.List[Evidence]":
    """A list of evidence."""
    return fields.List(fields.Nested(EvidenceSchema), **told(description))
