"""The tables. Instants are microseconds since 1970 in UTC (`store.instants`).

The truth is `brief_version.document`. All else is made from it when it is saved: rows to find it
by, and the bytes that are served. What is found in briefs has its tables in `store.item_tables`,
and what is searched in `store.searching`.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    false,
    text,
)

from store.columns import TEXT, dated, metadata, newest_first, of_brief, served

brief = Table(
    "brief",
    metadata,
    Column("id", TEXT, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("headline", TEXT, nullable=False),
    dated(),
    Column("published_at", BigInteger),
    Column("review_status", TEXT, nullable=False),
    Column("rendering", Integer, nullable=False),
    Column("published", Boolean, nullable=False, server_default=false()),  # `dated` says when
    Column("publisher", TEXT),  # folded (`brief.searching.folded`)
    newest_first(),
    newest_first("published"),
    newest_first("publisher"),
    newest_first("review_status"),
)

brief_version = Table(
    "brief_version",
    metadata,
    of_brief(primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("document", LargeBinary, nullable=False),
    Column("sha256", TEXT, nullable=False),
    Column("updated_at", BigInteger, nullable=False),
    Column("review_status", TEXT, nullable=False),
    Column("engine_name", TEXT, nullable=False),
    Column("engine_version", TEXT, nullable=False),
)

# Every text that a brief was ever read from, so that the same text comes in once.
known_text = Table(
    "known_text",
    metadata,
    Column("sha256", TEXT, primary_key=True),
    of_brief(primary_key=True),
    Column("version", Integer, primary_key=True),
    Index(None, "brief_id", "version"),
)

# The address of a brief’s article, as its digest: an address may be longer than a key.
known_url = Table(
    "known_url",
    metadata,
    of_brief(primary_key=True),
    Column("sha256", TEXT, nullable=False),
    Index(None, "sha256", "brief_id"),
)

brief_part = Table(
    "brief_part",
    metadata,
    of_brief(primary_key=True),
    Column("part", TEXT, primary_key=True),
    *served(),
)

entity = Table(
    "entity",
    metadata,
    Column("id", TEXT, primary_key=True),
    *served(),
    Column("kind", TEXT, nullable=False, server_default=""),
    Column("name", TEXT, nullable=False, server_default=""),
    Index(None, "kind", "id"),
)

# The names that an entity goes by, folded (`brief.names.name_key`).
entity_name = Table(
    "entity_name",
    metadata,
    Column(
        "entity_id",
        TEXT,
        ForeignKey("entity.id", deferrable=True, initially="DEFERRED"),
        primary_key=True,
    ),
    Column("key", TEXT, primary_key=True),
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
        TEXT,
        ForeignKey("entity.id", deferrable=True, initially="DEFERRED"),
        primary_key=True,
    ),
    dated(),
    Column("published_at", BigInteger),
    Column("said", TEXT, nullable=False),
    Column("kind", TEXT, nullable=False),
    Column("name", TEXT, nullable=False),
    Column("aliases", TEXT, nullable=False),  # a JSON array of strings
    Column("country", TEXT),
    Column("role", TEXT),
    Column("role_status", TEXT),
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
    Column("id", TEXT, primary_key=True),
    *served(),
    Column("statement", TEXT, nullable=False, server_default=""),
)

naming = Table(
    "naming",
    metadata,
    of_brief(primary_key=True),
    Column(
        "issue_id",
        TEXT,
        ForeignKey("issue.id", deferrable=True, initially="DEFERRED"),
        primary_key=True,
    ),
    dated(),
    Column("statement", TEXT, nullable=False),
    Column("key", TEXT, nullable=False),  # `brief.issue_keys.issue_key`: what makes issues one
    Index(None, "issue_id", "dated", "brief_id"),
    Index(None, "key", "issue_id"),
)

# What `q` is matched against; the words themselves stand in `store.searching.WORDS`. A row keeps
# its `seq` as long as its item lives, so that pages in this order have no gap. Entities and issues
# are no single brief’s (null), and are found by their ids; all else is found by its brief.
SHARED = text("brief_id IS NULL")
searchable = Table(
    "searchable",
    metadata,
    Column("seq", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("kind", TEXT, nullable=False),
    Column("item_id", TEXT, nullable=False),
    Column("brief_id", TEXT, ForeignKey("brief.id")),
    Column("text", TEXT, nullable=False),
    Index(None, "brief_id"),
    Index(None, "kind", "item_id", unique=True, sqlite_where=SHARED, postgresql_where=SHARED),
)

# Each word of a name once, for names that are mistyped.
name_word = Table(
    "name_word",
    metadata,
    Column("word", TEXT, primary_key=True),
)

api_key = Table(
    "api_key",
    metadata,
    Column("id", TEXT, primary_key=True),
    Column("name", TEXT, nullable=False),
    Column("scope", TEXT, nullable=False),
    Column("sha256", TEXT, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("expires_at", BigInteger),
    Column("revoked_at", BigInteger),
)

# For `Idempotency-Key`.
answered_request = Table(
    "answered_request",
    metadata,
    Column("key_id", TEXT, ForeignKey("api_key.id"), primary_key=True),
    Column("idempotency_key", TEXT, primary_key=True),
    Column("request_sha256", TEXT, nullable=False),
    Column("status", Integer, nullable=False),
    Column("brief_id", TEXT, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("answered_at", BigInteger, nullable=False),
    Index(None, "answered_at"),
)
