"""What taking articles in needs: texts and addresses known, names, keys, requests answered.

`appearance` and `naming` get new columns. They are made from the documents, so they are made anew
and filled when the bytes are rendered again, which `db upgrade` does next.
"""

import json
from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

from store.columns import TEXT

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

AT_A_TIME = 50  # documents held in memory


def upgrade() -> None:
    op.create_table(
        "known_text",
        sa.Column("sha256", TEXT, nullable=False),
        sa.Column("brief_id", TEXT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["brief_id"], ["brief.id"], name=op.f("fk_known_text_brief_id_brief")
        ),
        sa.PrimaryKeyConstraint("sha256", "brief_id", "version", name=op.f("pk_known_text")),
    )
    op.create_index(op.f("ix_known_text_brief_id_version"), "known_text", ["brief_id", "version"])
    op.create_table(
        "known_url",
        sa.Column("brief_id", TEXT, nullable=False),
        sa.Column("sha256", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["brief_id"], ["brief.id"], name=op.f("fk_known_url_brief_id_brief")
        ),
        sa.PrimaryKeyConstraint("brief_id", name=op.f("pk_known_url")),
    )
    op.create_index(op.f("ix_known_url_sha256_brief_id"), "known_url", ["sha256", "brief_id"])
    op.create_table(
        "entity_name",
        sa.Column("entity_id", TEXT, nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["entity_id"],
            ["entity.id"],
            name=op.f("fk_entity_name_entity_id_entity"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("entity_id", "key", name=op.f("pk_entity_name")),
    )
    op.create_index(op.f("ix_entity_name_key_entity_id"), "entity_name", ["key", "entity_id"])
    make_appearances()
    make_namings()
    op.create_table(
        "api_key",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("scope", TEXT, nullable=False),
        sa.Column("sha256", TEXT, nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger()),
        sa.Column("revoked_at", sa.BigInteger()),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_api_key")),
    )
    op.create_table(
        "answered_request",
        sa.Column("key_id", TEXT, nullable=False),
        sa.Column("idempotency_key", TEXT, nullable=False),
        sa.Column("request_sha256", TEXT, nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("brief_id", TEXT, nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("answered_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["key_id"], ["api_key.id"], name=op.f("fk_answered_request_key_id_api_key")
        ),
        sa.PrimaryKeyConstraint("key_id", "idempotency_key", name=op.f("pk_answered_request")),
    )
    op.create_index(op.f("ix_answered_request_answered_at"), "answered_request", ["answered_at"])
    op.bulk_insert(
        sa.table("known_text", sa.column("sha256"), sa.column("brief_id"), sa.column("version")),
        list(texts_known()),
    )


def make_appearances() -> None:
    """The appearances anew, with what their profiles are added up from."""
    op.drop_table("appearance")
    op.create_table(
        "appearance",
        sa.Column("brief_id", TEXT, nullable=False),
        sa.Column("entity_id", TEXT, nullable=False),
        sa.Column("dated", sa.BigInteger(), nullable=False),
        sa.Column("published_at", sa.BigInteger()),
        sa.Column("said", TEXT, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("aliases", TEXT, nullable=False),
        sa.Column("country", TEXT),
        sa.Column("role", TEXT),
        sa.Column("role_status", TEXT),
        sa.Column("quotes", sa.Integer(), nullable=False),
        sa.Column("positions", sa.Integer(), nullable=False),
        sa.Column("pending_decisions", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["brief_id"], ["brief.id"], name=op.f("fk_appearance_brief_id_brief")
        ),
        sa.ForeignKeyConstraint(
            ["entity_id"],
            ["entity.id"],
            name=op.f("fk_appearance_entity_id_entity"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("brief_id", "entity_id", name=op.f("pk_appearance")),
    )
    op.create_index(
        op.f("ix_appearance_entity_id_dated_brief_id"),
        "appearance",
        ["entity_id", "dated", "brief_id"],
    )
    op.create_index(
        "ix_appearance_profile",
        "appearance",
        [
            "entity_id",
            "said",
            "dated",
            "brief_id",
            "published_at",
            "quotes",
            "positions",
            "pending_decisions",
        ],
    )


def make_namings() -> None:
    """The namings anew, with the key by which two statements are one issue."""
    op.drop_table("naming")
    op.create_table(
        "naming",
        sa.Column("brief_id", TEXT, nullable=False),
        sa.Column("issue_id", TEXT, nullable=False),
        sa.Column("dated", sa.BigInteger(), nullable=False),
        sa.Column("statement", TEXT, nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["brief_id"], ["brief.id"], name=op.f("fk_naming_brief_id_brief")),
        sa.ForeignKeyConstraint(
            ["issue_id"],
            ["issue.id"],
            name=op.f("fk_naming_issue_id_issue"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("brief_id", "issue_id", name=op.f("pk_naming")),
    )
    op.create_index(
        op.f("ix_naming_issue_id_dated_brief_id"), "naming", ["issue_id", "dated", "brief_id"]
    )
    op.create_index(op.f("ix_naming_key_issue_id"), "naming", ["key", "issue_id"])


def texts_known() -> Iterator[dict[str, object]]:
    """The text of every version, as its document says it."""
    found = sa.text("SELECT brief_id, version, document FROM brief_version")
    options = {"yield_per": AT_A_TIME}
    with op.get_bind().execute(found, execution_options=options) as rows:
        for brief_id, version, document in rows:
            sha256 = json.loads(bytes(document))["article"]["sha256"]
            yield {"sha256": sha256, "brief_id": brief_id, "version": version}


def downgrade() -> None:
    raise NotImplementedError("Put back a backup instead: keys and names would be lost.")
