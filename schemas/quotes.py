"""Who said what, to whom, in the terms of PARC and PolNeAR."""

from marshmallow import fields

from brief.quotes import Cue, Quote, QuoteType, SourceStatus
from schemas.evidence import EvidenceSchema, evidences
from schemas.findings import FindingSchema
from schemas.refs import ref, refs
from schemas.shapes import WORDS, Shape, told


class CueSchema(Shape):
    """The word or words that attribute a quote."""

    makes = Cue

    text = fields.String(validate=WORDS, **told("The words.", "told"))
    evidence = fields.Nested(EvidenceSchema, **told("Where they stand."))


class QuoteSchema(FindingSchema):
    """Words that the article attributes to a source."""

    makes = Quote

    type = fields.Enum(
        QuoteType,
        by_value=fields.String(),
        **told(
            "direct: whole sentences in marks. mixed: marked words inside a reported clause. "
            "fragment: marked words without a cue. indirect: a reported clause without marks.",
            "direct",
        ),
    )
    text = fields.String(
        allow_none=True,
        dump_only=True,
        **told(
            "The words without the outer marks, segments joined by one space; null where they "
            "are withheld.",
            "NATO is united and will be united also in this decision,",
        ),
    )
    summary = fields.String(
        allow_none=True,
        **told(
            "What is said, in our words; always there for an indirect quote whose text is "
            "withheld.",
            "The mayor is undecided until the town knows what it would gain.",
        ),
    )
    segments = evidences(
        "The words, one span for each run of them: the inside of the marks, or for an indirect "
        "quote the reported clause without cue and “that”."
    )
    speakers = refs("Who says it: usually one, two in a joint statement, none where nobody does.")
    speaker_text = fields.String(
        allow_none=True, **told("How the article names the speaker at this place.", "he")
    )
    source_status = fields.Enum(
        SourceStatus, by_value=fields.String(), **told("What is known of the source.", "named")
    )
    cue = fields.Nested(
        CueSchema, allow_none=True, **told("The words that attribute it; null for a fragment.")
    )
    addressee = fields.String(allow_none=True, **told("Whom it is said to.", "reporters"))
    venue = ref("Where it is said: an event or a place.", allow_none=True)
    attributed_via = refs("Who says that the speaker said so (A says that B said).")
    mentions = refs("The entities named in it.")


class QuoteListSchema(Shape):
    """A list of quotes."""

    items = fields.List(
        fields.Nested(QuoteSchema), **told("Of one brief: in text order. Of all: newest first.")
    )
    next = fields.String(
        allow_none=True,
        **told("The next page; null on the last.", None),
    )
