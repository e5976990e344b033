"""What asking for due dates of one brief, decider or venue needs.

The days of a decision without a date, and what is repeated of it for its deciders, are written when
the bytes are rendered anew, which `db upgrade` does next.
"""

import sqlalchemy as sa
from alembic import op

from store.columns import TEXT

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("decision_decider", sa.Column("due_by", TEXT, nullable=False, server_default=""))
    for table_name, *columns in (
        ("decision_decider", "entity_id", "open", "due_by", "decision_id"),
        ("pending_decision", "brief_id", "open", "due_by", "id"),
        ("pending_decision", "venue_id", "open", "due_by", "id"),
    ):
        op.create_index(op.f(f"ix_{table_name}_{'_'.join(columns)}"), table_name, columns)
