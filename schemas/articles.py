"""The article that a brief was read from, in the terms of IPTC ninjs."""

from marshmallow import fields, validate

from brief.articles import Article, Block, BlockKind, TextStatus
from schemas.shapes import HEX_256, WORDS, Instant, Shape, count, texts, told

LANGUAGE = validate.Regexp(
    r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", error="It is no language tag (BCP 47): write en."
)


class BlockSchema(Shape):
    """A run of the article’s text: its headline, a paragraph, the copyright line."""

    makes = Block

    kind = fields.Enum(BlockKind, by_value=fields.String(), **told("What it is.", "paragraph"))
    paragraph = fields.Integer(
        strict=True,
        allow_none=True,
        **told("Which body paragraph it is, counted from 1; null for other kinds.", 8),
    )
    start = count("First code point of the block.", 2155)
    end = count("Code point after its last.", 2301)


class ArticleSummarySchema(Shape):
    """What is known of an article, without its blocks and its text."""

    headline = fields.String(
        validate=WORDS,
        **told("Its headline.", "NATO Allies Seek to Resolve Divisions on Ukraine Membership"),
    )
    summary = fields.String(
        allow_none=True,
        **told(
            "Its standfirst; null where there is none, or the text is withheld.",
            "Ruling due by year-end on an Adriatic deal that Croatia would accept on terms and "
            "crews want stopped",
        ),
    )
    publisher = fields.String(allow_none=True, **told("Who published it.", "Bloomberg"))
    byline = texts("Who signed it.", "Maren Holt")
    contributors = texts("Who helped, as it says at its end.", "Tuomas Rantala")
    dateline = fields.String(
        allow_none=True, **told("Where it was filed, as it says.", "HAMBURG (Northern Wire)")
    )
    url = fields.String(
        allow_none=True,
        **told(
            "Its address: any URI.",
            "https://northernwire.example/2025/11/13/tern-link-norway-refuses",
        ),
    )
    published_at = Instant(
        allow_none=True,
        **told("When it was published; null where unknown.", "2025-11-13T17:45:00Z"),
    )
    language = fields.String(
        validate=LANGUAGE, **told("Its language (BCP 47); `und` where it is undetermined.", "en")
    )
    update_note = fields.String(
        allow_none=True,
        **told(
            "What it says of its own updates; null where nothing, or the text is withheld.",
            "(Adds response of the trawlermen’s union in ninth paragraph)",
        ),
    )
    copyright = fields.String(allow_none=True, **told("Its notice.", "©2023 Bloomberg L.P."))
    sha256 = fields.String(
        validate=HEX_256,
        **told(
            "SHA-256 of the text in UTF-8, in hex.",
            "7ae11fa21965615d428ec27a1857d0134cbb05874b7b79851d4d1092bc66e346",
        ),
    )
    char_count = count("The length of the text in code points.", 4027)
    text_status = fields.Enum(
        TextStatus,
        by_value=fields.String(),
        dump_only=True,
        **told("Whether the text is kept with the brief.", "withheld"),
    )


class ArticleSchema(ArticleSummarySchema):
    """What is known of an article, and the blocks that its text is made of."""

    blocks = fields.List(fields.Nested(BlockSchema), **told("Its blocks, in text order."))


class ArticleTextSchema(ArticleSchema):
    """An article with its text."""

    makes = Article

    text = fields.String(
        allow_none=True,
        **told(
            "The text exactly as received, which every offset counts; null where it is withheld."
        ),
    )
