"""What is searched is found by its own id only where no single brief holds it.

What a brief holds is found by the brief. To have each quote, position and decision in an index by
its id as well, which is as good as random, had a post write a hundred pages more.
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # SQLite cannot take a constraint from a table that is there, so the rows move to a new one.
    with op.batch_alter_table("searchable") as batch:
        batch.drop_constraint(op.f("uq_searchable_kind_item_id"), type_="unique")
    shared = sa.text("brief_id IS NULL")
    op.create_index(
        op.f("ix_searchable_kind_item_id"),
        "searchable",
        ["kind", "item_id"],
        unique=True,
        sqlite_where=shared,
        postgresql_where=shared,
    )
