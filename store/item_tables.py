"""The tables of what is found in briefs, each row with all that a list may be filtered by.

Every list has an index that begins with its filter and ends in what it is sorted by, so that a page
costs the same among a thousand rows and among a million. `published` says that `dated` is when the
article was published: filters by publication look at no others.
"""

from typing import Any

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, Table

from store.columns import TEXT, dated, metadata, newest_first, of_brief, served


def found() -> tuple[Column[Any], ...]:
    """The columns that every finding has beside its id."""
    return (
        of_brief(),
        dated(),
        Column("published", Boolean, nullable=False),
        Column("review_status", TEXT, nullable=False),
    )


quote = Table(
    "quote",
    metadata,
    Column("id", TEXT, primary_key=True),
    *found(),
    Column("type", TEXT, nullable=False),
    Column("source_status", TEXT, nullable=False),
    *served(),
    newest_first(),
    newest_first("brief_id"),
    newest_first("published"),
    newest_first("review_status"),
    newest_first("type"),
    newest_first("source_status"),
)

# It repeats the brief and the date of its quote, so that a list by speaker needs one index alone.
quote_speaker = Table(
    "quote_speaker",
    metadata,
    Column("quote_id", TEXT, ForeignKey("quote.id"), primary_key=True),
    Column("entity_id", TEXT, primary_key=True),
    of_brief(),
    dated(),
    newest_first("entity_id", id="quote_id"),
    newest_first("brief_id", "entity_id", id="quote_id"),
)

position = Table(
    "position",
    metadata,
    Column("id", TEXT, primary_key=True),
    *found(),
    Column("ordinal", Integer, nullable=False),
    Column("holder_id", TEXT, nullable=False),
    Column("holder_name", TEXT, nullable=False),
    Column("issue_id", TEXT, nullable=False),
    Column("stance", TEXT, nullable=False),
    Column("attribution", TEXT, nullable=False),
    *served(),
    newest_first(),
    newest_first("brief_id"),
    newest_first("published"),
    newest_first("review_status"),
    newest_first("holder_id"),
    newest_first("issue_id"),
    newest_first("stance"),
    newest_first("attribution"),
)

# `open` is what the list shows unless it is asked for a status: neither decided nor dropped.
# `due_from` and `due_by` are the days that the due date may mean, as they sort: see
# `store.pending_decisions.due_row`.
pending_decision = Table(
    "pending_decision",
    metadata,
    Column("id", TEXT, primary_key=True),
    *found(),
    Column("status", TEXT, nullable=False),
    Column("open", Boolean, nullable=False),
    Column("venue_id", TEXT),
    Column("due_from", TEXT),
    Column("due_by", TEXT, nullable=False),
    *served(),
    newest_first("open"),
    newest_first("status"),
    newest_first("brief_id", "open"),
    newest_first("review_status", "open"),
    newest_first("venue_id", "open"),
    Index(None, "open", "due_by", "id"),
    Index(None, "brief_id", "open", "due_by", "id"),
    Index(None, "venue_id", "open", "due_by", "id"),
)

# It repeats of its decision what it is listed by, for the lists by decider.
decision_decider = Table(
    "decision_decider",
    metadata,
    Column("decision_id", TEXT, ForeignKey("pending_decision.id"), primary_key=True),
    Column("entity_id", TEXT, primary_key=True),
    of_brief(),
    dated(),
    Column("open", Boolean, nullable=False),
    Column("due_by", TEXT, nullable=False, server_default=""),
    newest_first("entity_id", "open", id="decision_id"),
    Index(None, "entity_id", "open", "due_by", "decision_id"),
    newest_first("brief_id", id="decision_id"),
)
