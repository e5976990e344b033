"""What a request for a list may ask."""

from enum import StrEnum
from typing import Any

from marshmallow import ValidationError, fields, validate, validates_schema

from brief.entities import EntityKind
from brief.pending_decisions import DecisionStatus
from brief.positions import Attribution, Stance
from brief.quotes import QuoteType, SourceStatus
from schemas.parameters import (
    FEWEST,
    MOST,
    NOT_EMPTY,
    USUAL,
    Day,
    Limit,
    Words,
    YesNo,
    asked,
    choice,
    require_in_order,
    review_status,
    text_filter,
    words,
)
from schemas.shapes import Shape


class ListQuerySchema(Shape):
    """The parameters that every list has."""

    limit = Limit(
        load_default=USUAL,
        validate=validate.Range(
            min=FEWEST, max=MOST, error=f"Give a whole number from {FEWEST} to {MOST}."
        ),
        error_messages={"invalid": f"Give a whole number from {FEWEST} to {MOST}."},
        **asked("How many items a page has at most.", USUAL),
    )
    cursor = fields.String(
        validate=NOT_EMPTY,
        metadata={
            "description": "Where the page begins: copy it from `next` of the page before, and "
            "keep the filters as they were."
        },
    )


class PublishedSchema(ListQuerySchema):
    """The parameters of a list that goes by publication."""

    published_from = Day(
        last=False,
        **asked("Only what was published on this day (UTC), month or year, or later.", "2026-04"),
    )
    published_until = Day(
        last=True,
        **asked("Only what was published on this day (UTC), month or year, or before.", "2026"),
    )
    review_status = review_status()

    @validates_schema
    def require_published_in_order(self, data: dict[str, Any], **_: Any) -> None:
        require_in_order(data, "published_from", "published_until")


class BriefQuerySchema(PublishedSchema):
    """The parameters of the list of briefs."""

    q = words("Only briefs with this in their headline.", "ukraine membership")
    entity = text_filter("Only briefs that name this entity.", "boris-pistorius")
    publisher = text_filter("Only what this publisher published.", "Northern Wire")


class EntityQuerySchema(ListQuerySchema):
    """The parameters of the list of entities."""

    q = Words(
        **asked(
            "Only entities with this in one of their names; the last word need not be whole. Where "
            "there is none, names that are a slip away, or two in a long word, after the first "
            "letter. What was stored last comes first.",
            "pistor",
        )
    )
    kind = choice(EntityKind, "Only entities of this kind.", "person")
    brief = text_filter("Only what this brief names.", "nato-ukraine-membership")


class QuoteQuerySchema(PublishedSchema):
    """The parameters of the list of quotes."""

    q = words("Only quotes with this in them.", "secur*")
    speaker = text_filter("Only what this entity says.", "boris-pistorius")
    type = choice(QuoteType, "Only quotes of this type.", "direct")
    source_status = choice(SourceStatus, "Only quotes of such sources.", "anonymous")
    brief = text_filter("Only what is from this brief.", "nato-ukraine-membership")


class PositionQuerySchema(PublishedSchema):
    """The parameters of the list of positions."""

    q = words("Only positions with this in their summary.", "membership")
    holder = text_filter("Only what this entity stands for.", "germany")
    issue = text_filter("Only positions on this issue.", "tern-link-built")
    stance = choice(Stance, "Only positions of this stance.", "opposes")
    attribution = choice(Attribution, "Only positions that rest on such a word.", "self_quoted")
    brief = text_filter("Only what is from this brief.", "nato-ukraine-membership")


class IssueQuerySchema(ListQuerySchema):
    """The parameters of the list of issues."""

    q = words("Only issues with this in their statement.", "power cable")
    brief = text_filter("Only what this brief names.", "nato-ukraine-membership")


class Sort(StrEnum):
    """The orders of the list of decisions."""

    NEWEST = "newest"
    DUE = "due"


OPEN_DATES = (
    "What has a first day and no last (“from March on”) may be due on any day since; what has a "
    "last day and no first counts as due on that day (“by 1 July”), or in that month, quarter or "
    "year (“by July”). What has no date is left out."
)


class DecisionFilterSchema(Shape):
    """What a choice of decisions may be narrowed by."""

    q = words("Only decisions with this in their title or question.", "budgets")
    decider = text_filter("Only what this entity decides.", "nato-allies")
    venue = text_filter("Only what is decided at this event or place.", "nato-vilnius-summit-2023")
    status = choice(
        DecisionStatus,
        "Only decisions that have come so far; without it, all but those decided or dropped.",
        "scheduled",
    )
    due_from = Day(
        last=False,
        **asked(
            "Only what may be due on this day, month or year, or later: some day of its date is. "
            f"{OPEN_DATES}",
            "2023-07",
        ),
    )
    due_until = Day(
        last=True,
        **asked(
            "Only what may be due on this day, month or year, or before: some day of its date is. "
            f"{OPEN_DATES}",
            "2023-07",
        ),
    )
    overdue = YesNo(
        **asked(
            "Whether the last day on which it may be due is over (UTC); neither where it has none.",
            True,
        )
    )
    brief = text_filter("Only what is from this brief.", "nato-ukraine-membership")
    review_status = review_status()

    @validates_schema
    def require_due_in_order(self, data: dict[str, Any], **_: Any) -> None:
        require_in_order(data, "due_from", "due_until")


class DecisionQuerySchema(ListQuerySchema, DecisionFilterSchema):
    """The parameters of the list of decisions."""

    sort = choice(
        Sort,
        "The order; asked for what is due when, the first due come first, else the newest. "
        "Not with `q`: what has its words comes last stored first.",
        "due",
    )

    @validates_schema
    def require_one_order(self, data: dict[str, Any], **_: Any) -> None:
        if "q" in data and "sort" in data:
            detail = "With `q` they come last stored first. Leave out `sort` or `q`."
            raise ValidationError(detail, "sort")


class SearchKind(StrEnum):
    """What is found by a search over everything."""

    BRIEF = "brief"
    QUOTE = "quote"
    POSITION = "position"
    PENDING_DECISION = "pending_decision"


class SearchQuerySchema(ListQuerySchema):
    """The parameters of the search over everything."""

    q = words("What to look for.", "council", "secur*", required=True)
    kind = choice(SearchKind, "Only hits of this kind.", "quote")
    review_status = review_status()
