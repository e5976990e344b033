"""The tables. Instants are microseconds since 1970 in UTC (`store.instants`).

The truth is `brief_version.document`. All else is made from it when it is saved: rows to find it
by, and the bytes that are served. Every list has an index that begins with its filter and ends in
what it is sorted by, so that a page costs the same among a thousand rows and among a million.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def of_brief(*, primary_key: bool = False) -> Column[str]:
    """The column that says which brief a row belongs to."""
    return Column("brief_id", Text, ForeignKey("brief.id"), primary_key=primary_key, nullable=False)


def served() -> tuple[Column[bytes], Column[str]]:
    """The columns of what is served: the bytes and their ETag."""
    return Column("body", LargeBinary, nullable=False), Column("etag", Text, nullable=False)


brief = Table(
    "brief",
    metadata,
    Column("id", Text, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("headline", Text, nullable=False),
    Column("dated", BigInteger, nullable=False),
    Column("published_at", BigInteger),
    Column("review_status", Text, nullable=False),
    Column("rendering", Integer, nullable=False),
    Index(None, "dated", "id"),
)

brief_version = Table(
    "brief_version",
    metadata,
    of_brief(primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("document", LargeBinary, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("updated_at", BigInteger, nullable=False),
    Column("review_status", Text, nullable=False),
    Column("engine_name", Text, nullable=False),
    Column("engine_version", Text, nullable=False),
)

# Every text that a brief was ever read from, so that the same text comes in once.
known_text = Table(
    "known_text",
    metadata,
    Column("sha256", Text, primary_key=True),
    of_brief(primary_key=True),
    Column("version", Integer, primary_key=True),
    Index(None, "brief_id", "version"),
)

# The address of a brief’s article, as its digest: an address may be longer than a key.
known_url = Table(
    "known_url",
    metadata,
    of_brief(primary_key=True),
    Column("sha256", Text, nullable=False),
    Index(None, "sha256", "brief_id"),
)

brief_part = Table(
    "brief_part",
    metadata,
    of_brief(primary_key=True),
    Column("part", Text, primary_key=True),
    *served(),
)

quote = Table(
    "quote",
    metadata,
    Column("id", Text, primary_key=True),
    of_brief(),
    Column("dated", BigInteger, nullable=False),
    *served(),
    Index(None, "dated", "id"),
    Index(None, "brief_id", "dated", "id"),
)

# It repeats the brief and the date of its quote, so that a list by speaker needs one index alone.
quote_speaker = Table(
    "quote_speaker",
    metadata,
    Column("quote_id", Text, ForeignKey("quote.id"), primary_key=True),
    Column("entity_id", Text, primary_key=True),
    of_brief(),
    Column("dated", BigInteger, nullable=False),
    Index(None, "entity_id", "dated", "quote_id"),
    Index(None, "brief_id", "entity_id", "dated", "quote_id"),
)

position = Table(
    "position",
    metadata,
    Column("id", Text, primary_key=True),
    of_brief(),
    Column("dated", BigInteger, nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("holder_id", Text, nullable=False),
    Column("holder_name", Text, nullable=False),
    Column("issue_id", Text, nullable=False),
    Column("stance", Text, nullable=False),
    *served(),
    Index(None, "dated", "id"),
    Index(None, "brief_id", "dated", "id"),
    Index(None, "issue_id", "dated", "id"),
)

# `open` is what the list shows unless it is asked for a status: neither decided nor dropped.
pending_decision = Table(
    "pending_decision",
    metadata,
    Column("id", Text, primary_key=True),
    of_brief(),
    Column("dated", BigInteger, nullable=False),
    Column("status", Text, nullable=False),
    Column("open", Boolean, nullable=False),
    *served(),
    Index(None, "open", "dated", "id"),
    Index(None, "brief_id", "open", "dated", "id"),
)

entity = Table(
    "entity",
    metadata,
    Column("id", Text, primary_key=True),
    *served(),
)

# The names that an entity goes by, folded (`brief.names.name_key`).
entity_name = Table(
    "entity_name",
    metadata,
    Column(
        "entity_id",
        Text,
        ForeignKey("entity.id", deferrable=True, initially="DEFERRED"),
        primary_key=True,
    ),
    Column("key", Text, primary_key=True),
    Index(None, "key", "entity_id"),
)

# A profile is made of the appearances, so these are written first: the database looks whether
# each has its entity when the transaction ends. The same goes for issues and their namings.
# `said` is a digest of how the brief reads the entity; its index holds all that is added up.
appearance = Table(
    "appearance",
    metadata,
    of_brief(primary_key=True),
    Column(
        "entity_id",
        Text,
        ForeignKey("entity.id", deferrable=True, initially="DEFERRED"),
        primary_key=True,
    ),
    Column("dated", BigInteger, nullable=False),
    Column("published_at", BigInteger),
    Column("said", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("aliases", Text, nullable=False),  # a JSON array of strings
    Column("country", Text),
    Column("role", Text),
    Column("role_status", Text),
    Column("quotes", Integer, nullable=False),
    Column("positions", Integer, nullable=False),
    Column("pending_decisions", Integer, nullable=False),
    Index(None, "entity_id", "dated", "brief_id"),
    Index(
        "ix_appearance_profile",
        *"entity_id said dated brief_id published_at quotes positions pending_decisions".split(),
    ),
)

issue = Table(
    "issue",
    metadata,
    Column("id", Text, primary_key=True),
    *served(),
)

naming = Table(
    "naming",
    metadata,
    of_brief(primary_key=True),
    Column(
        "issue_id",
        Text,
        ForeignKey("issue.id", deferrable=True, initially="DEFERRED"),
        primary_key=True,
    ),
    Column("dated", BigInteger, nullable=False),
    Column("statement", Text, nullable=False),
    Column("key", Text, nullable=False),  # `brief.identity.issue_key`: what makes issues one
    Index(None, "issue_id", "dated", "brief_id"),
    Index(None, "key", "issue_id"),
)

api_key = Table(
    "api_key",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("scope", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("expires_at", BigInteger),
    Column("revoked_at", BigInteger),
)

# For `Idempotency-Key`.
answered_request = Table(
    "answered_request",
    metadata,
    Column("key_id", Text, ForeignKey("api_key.id"), primary_key=True),
    Column("idempotency_key", Text, primary_key=True),
    Column("request_sha256", Text, nullable=False),
    Column("status", Integer, nullable=False),
    Column("brief_id", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("answered_at", BigInteger, nullable=False),
    Index(None, "answered_at"),
)
