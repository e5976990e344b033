"""The first tables: briefs with their documents and parts, what is found in them, profiles."""

import sqlalchemy as sa
from alembic import op

from store.columns import TEXT

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "brief",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("headline", TEXT, nullable=False),
        sa.Column("dated", sa.BigInteger(), nullable=False),
        sa.Column("published_at", sa.BigInteger()),
        sa.Column("review_status", TEXT, nullable=False),
        sa.Column("rendering", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_brief")),
    )
    op.create_index(op.f("ix_brief_dated_id"), "brief", ["dated", "id"])
    op.create_table(
        "entity",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("etag", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entity")),
    )
    op.create_table(
        "issue",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("etag", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issue")),
    )
    op.create_table(
        "appearance",
        sa.Column("brief_id", TEXT, nullable=False),
        sa.Column("entity_id", TEXT, nullable=False),
        sa.Column("dated", sa.BigInteger(), nullable=False),
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
    op.create_table(
        "brief_part",
        sa.Column("brief_id", TEXT, nullable=False),
        sa.Column("part", TEXT, nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("etag", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["brief_id"], ["brief.id"], name=op.f("fk_brief_part_brief_id_brief")
        ),
        sa.PrimaryKeyConstraint("brief_id", "part", name=op.f("pk_brief_part")),
    )
    op.create_table(
        "brief_version",
        sa.Column("brief_id", TEXT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("document", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", TEXT, nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.Column("review_status", TEXT, nullable=False),
        sa.Column("engine_name", TEXT, nullable=False),
        sa.Column("engine_version", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["brief_id"], ["brief.id"], name=op.f("fk_brief_version_brief_id_brief")
        ),
        sa.PrimaryKeyConstraint("brief_id", "version", name=op.f("pk_brief_version")),
    )
    op.create_table(
        "naming",
        sa.Column("brief_id", TEXT, nullable=False),
        sa.Column("issue_id", TEXT, nullable=False),
        sa.Column("dated", sa.BigInteger(), nullable=False),
        sa.Column("statement", TEXT, nullable=False),
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
    op.create_table(
        "pending_decision",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("brief_id", TEXT, nullable=False),
        sa.Column("dated", sa.BigInteger(), nullable=False),
        sa.Column("status", TEXT, nullable=False),
        sa.Column("open", sa.Boolean(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("etag", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["brief_id"], ["brief.id"], name=op.f("fk_pending_decision_brief_id_brief")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pending_decision")),
    )
    op.create_index(
        op.f("ix_pending_decision_brief_id_open_dated_id"),
        "pending_decision",
        ["brief_id", "open", "dated", "id"],
    )
    op.create_index(
        op.f("ix_pending_decision_open_dated_id"), "pending_decision", ["open", "dated", "id"]
    )
    op.create_table(
        "position",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("brief_id", TEXT, nullable=False),
        sa.Column("dated", sa.BigInteger(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("holder_id", TEXT, nullable=False),
        sa.Column("holder_name", TEXT, nullable=False),
        sa.Column("issue_id", TEXT, nullable=False),
        sa.Column("stance", TEXT, nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("etag", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["brief_id"], ["brief.id"], name=op.f("fk_position_brief_id_brief")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_position")),
    )
    op.create_index(op.f("ix_position_brief_id_dated_id"), "position", ["brief_id", "dated", "id"])
    op.create_index(op.f("ix_position_dated_id"), "position", ["dated", "id"])
    op.create_index(op.f("ix_position_issue_id_dated_id"), "position", ["issue_id", "dated", "id"])
    op.create_table(
        "quote",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("brief_id", TEXT, nullable=False),
        sa.Column("dated", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("etag", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["brief_id"], ["brief.id"], name=op.f("fk_quote_brief_id_brief")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quote")),
    )
    op.create_index(op.f("ix_quote_brief_id_dated_id"), "quote", ["brief_id", "dated", "id"])
    op.create_index(op.f("ix_quote_dated_id"), "quote", ["dated", "id"])
    op.create_table(
        "quote_speaker",
        sa.Column("quote_id", TEXT, nullable=False),
        sa.Column("entity_id", TEXT, nullable=False),
        sa.Column("brief_id", TEXT, nullable=False),
        sa.Column("dated", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["brief_id"], ["brief.id"], name=op.f("fk_quote_speaker_brief_id_brief")
        ),
        sa.ForeignKeyConstraint(
            ["quote_id"], ["quote.id"], name=op.f("fk_quote_speaker_quote_id_quote")
        ),
        sa.PrimaryKeyConstraint("quote_id", "entity_id", name=op.f("pk_quote_speaker")),
    )
    op.create_index(
        op.f("ix_quote_speaker_brief_id_entity_id_dated_quote_id"),
        "quote_speaker",
        ["brief_id", "entity_id", "dated", "quote_id"],
    )
    op.create_index(
        op.f("ix_quote_speaker_entity_id_dated_quote_id"),
        "quote_speaker",
        ["entity_id", "dated", "quote_id"],
    )


def downgrade() -> None:
    for name in (
        "quote_speaker",
        "quote",
        "position",
        "pending_decision",
        "appearance",
        "naming",
        "brief_part",
        "brief_version",
        "entity",
        "issue",
        "brief",
    ):
        op.drop_table(name)
