"""Handing an article in: the body of `POST /v1/briefs`, and a line or file of `ingest`."""

from typing import Any

from marshmallow import ValidationError, fields, validate, validates_schema

from brief.addresses import MOST_CHARACTERS, TOO_LONG, place_fault
from brief.articles import FORBIDDEN
from brief.errors import InvalidArticle
from brief.languages import NO_TAG, TAG
from brief.submissions import Submission
from schemas.documents import faults_in, parse_json
from schemas.shapes import UNKNOWN, Flag, SentInstant, Shape

MOST_NAME = 500  # characters of a headline, a publisher, a name in a byline
MOST_NAMES = 50
EXAMPLE = (
    "Council To Vote On Cruise Ships\n\n"
    "OSTREHAVN, Denmark — The Ostrehavn city council will vote on March 12 on whether to close "
    "the old harbour to cruise ships, Mayor Signe Dahlgaard said on Tuesday.\n\n"
    "“We cannot breathe in July,” Dahlgaard told reporters. The Baltic Cruise Alliance opposes "
    "the plan.\n"
)


def clean(value: str) -> None:
    """Refuses what no article may have."""
    if found := FORBIDDEN.search(value):
        name = "NUL" if found.group() == "\x00" else "a lone surrogate"
        raise ValidationError(f"There is {name} at character {found.start()}. Take it out.")


def not_blank(value: str) -> None:
    if not value.strip():
        raise ValidationError("It is empty. Give it words, or leave it out.")


def on_one_line(value: str) -> None:
    if value.endswith("\n"):  # which `$` in a pattern lets pass
        raise ValidationError(NO_TAG)


def require_words(value: str) -> None:
    if not value.strip():
        raise ValidationError("It is empty. Give it the words of the article.")


def require_address(value: str) -> None:
    if fault := place_fault(value):
        raise ValidationError(fault)


WORDS: Any = [
    not_blank,
    clean,
    validate.Length(max=MOST_NAME, error=f"It has more than {MOST_NAME} characters."),
]
TEXT: Any = [require_words, clean]
ADDRESS: Any = [
    require_address,
    clean,
    validate.Length(max=MOST_CHARACTERS, error=TOO_LONG),
]


WRAPPED = '{"article": {"text": "…"}}'
ESCAPED = WRAPPED.replace("{", "{{").replace("}", "}}")  # as messages of fields are formatted
BARE = '{"text": "…"}'
NULL = "It may not be null. Leave it out where it is not known."
NULL_TEXT = "It may not be null. Give one of `text` and `html`."
OTHER_TYPE = "It is of another type: a string stands in quotation marks, a list in [ ]."


def given(
    description: str, *examples: object, invalid: str = OTHER_TYPE, null: str = NULL
) -> dict[str, Any]:
    """The options of a field that may be left out."""
    return {
        "metadata": {"description": description, "examples": list(examples)},
        "error_messages": {
            "null": null,
            "invalid": invalid,
        },
    }


class ArticleSubmissionSchema(Shape):
    """An article to be read: its text or its page, and what is known of it beside that."""

    error_messages = {"type": f"It is no JSON object. Write {BARE}."}  # noqa: RUF012 - marshmallow’s own way
    names_fields = True
    makes = Submission

    headline = fields.String(
        validate=WORDS,
        **given(
            "Its headline, where the text does not begin with it.",
            "Council To Vote On Cruise Ships",
        ),
    )
    text = fields.String(
        validate=TEXT,
        **given(
            "Its text, kept exactly as sent, which every offset counts. Either this or `html`.",
            EXAMPLE,
            null=NULL_TEXT,
        ),
    )
    html = fields.String(
        validate=TEXT,
        **given(
            "Its page. The article is taken out of it, and what it says of headline, date, byline, "
            "publisher, address and language where the request does not.",
            null=NULL_TEXT,
        ),
    )
    url = fields.String(
        validate=ADDRESS,
        **given(
            "Its address: any URI. Another text at the same address is the next version of the "
            "brief.",
            "https://baltic.example/harbour-vote",
        ),
    )
    publisher = fields.String(validate=WORDS, **given("Who published it.", "Baltic Wire"))
    byline = fields.List(
        fields.String(validate=WORDS),
        validate=validate.Length(max=MOST_NAMES, error=f"At most {MOST_NAMES} names are taken."),
        **given("Who signed it.", ["Runa Holt"]),
    )
    published_at = SentInstant(
        **given(
            "When it was published. Without it “Thursday” has no date.",
            "2026-02-10T09:00:00Z",
            invalid="It is no instant: write 2023-06-15T13:01:00Z, or with its offset from UTC "
            "2023-06-15T15:01:00+02:00.",
        )
    )
    language = fields.String(
        validate=[validate.Regexp(TAG.pattern, error=NO_TAG), on_one_line],
        **given(
            "Its language (BCP 47). Left out, it is `en`, or `und` where the text seems not to be "
            "English.",
            "en",
        ),
    )
    retain_text = Flag(
        **given(
            "`false`: the text is read and then withheld; only offsets, digests and the words "
            "inside quotation marks are kept. Not with `html`, for nobody could check it. Left "
            "out, it is as it was said of the version before, else `true`.",
            True,
        ),
    )

    @validates_schema(skip_on_field_errors=False, pass_original=True)
    def require_one_text(self, data: dict[str, Any], sent: Any, **_: Any) -> None:
        if not isinstance(sent, dict):
            return  # the field itself says so
        if ("text" in sent) == ("html" in sent):
            both = "both" if "text" in sent else "neither"
            raise ValidationError(f"It has {both} of `text` and `html`. Give one.", "text")
        if "html" in sent and data.get("retain_text") is False:
            raise ValidationError(
                "The text that is taken out of a page could not be checked by anybody if it were "
                "withheld. Send `text` instead of `html`, or leave `retain_text` out.",
                "retain_text",
            )


class BriefRequestSchema(Shape):
    """What is sent to have an article read."""

    error_messages = {"type": f"It is no JSON object. Write {WRAPPED}."}  # noqa: RUF012 - marshmallow’s own way
    names_fields = True

    article = fields.Nested(
        ArticleSubmissionSchema,
        required=True,
        metadata={"description": "The article."},
        error_messages={
            "required": f"It is missing. Write {ESCAPED}.",
            "null": f"It may not be null. Write {ESCAPED}.",
        },
    )

    def unknown_told(self, name: str, known: list[str]) -> str:
        """Where it is a field of the article that it belongs there."""
        if name in SUBMISSION.load_fields:
            return f"{UNKNOWN[:-1]} here: `{name}` stands inside of `article`."
        return super().unknown_told(name, known)


SUBMISSION = ArticleSubmissionSchema()
REQUEST = BriefRequestSchema()
OF_BRIEFS = frozenset(("id", "version", "entities"))  # keys that no request has


def read_submission(content: bytes) -> Submission:
    """The article in JSON, as in a file: the `article` of a request, or the request whole.

    Raises InvalidJson, or InvalidArticle with every fault.
    """
    values = parse_json(content)
    try:
        found: Submission = (
            REQUEST.load(values)["article"] if is_request(values) else SUBMISSION.load(values)
        )
    except ValidationError as error:
        raise InvalidArticle(faults_in(error.messages)) from error
    return found


def is_request(values: Any) -> bool:
    """Whether values read from JSON are meant for a whole body of `POST /v1/briefs`."""
    return isinstance(values, dict) and "article" in values and OF_BRIEFS.isdisjoint(values)
