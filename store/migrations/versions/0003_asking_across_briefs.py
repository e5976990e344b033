"""What asking across briefs needs: columns to filter by, and words to search.

All of it is made from the documents, so what is found in briefs is dropped and filled again when
the bytes are rendered anew, which `db upgrade` does next.
"""

import sqlalchemy as sa
from alembic import op

from store.columns import TEXT

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table in ("quote_speaker", "quote", "position", "pending_decision"):
        op.drop_table(table)
    make_quotes()
    make_positions()
    make_decisions()
    widen_what_stays()
    make_searchable()


def found(*columns: sa.Column[object]) -> tuple[sa.Column[object], ...]:
    """The columns of a finding."""
    return (
        sa.Column("id", TEXT, nullable=False),
        sa.Column("brief_id", TEXT, nullable=False),
        sa.Column("dated", sa.BigInteger(), nullable=False),
        sa.Column("published", sa.Boolean(), nullable=False),
        sa.Column("review_status", TEXT, nullable=False),
        *columns,
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("etag", TEXT, nullable=False),
    )


def keys(table: str) -> tuple[sa.Constraint, ...]:
    """The keys of a finding."""
    return (
        sa.ForeignKeyConstraint(
            ["brief_id"], ["brief.id"], name=op.f(f"fk_{table}_brief_id_brief")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )


def add_index(table: str, *columns: str) -> None:
    op.create_index(op.f(f"ix_{table}_{'_'.join(columns)}"), table, list(columns))


def make_quotes() -> None:
    op.create_table(
        "quote",
        *found(
            sa.Column("type", TEXT, nullable=False),
            sa.Column("source_status", TEXT, nullable=False),
        ),
        *keys("quote"),
    )
    add_index("quote", "dated", "id")
    for column in ("brief_id", "published", "review_status", "type", "source_status"):
        add_index("quote", column, "dated", "id")
    make_links("quote_speaker", "quote_id", "quote")
    add_index("quote_speaker", "entity_id", "dated", "quote_id")
    add_index("quote_speaker", "brief_id", "entity_id", "dated", "quote_id")


def make_links(table: str, column: str, to: str, *columns: sa.Column[object]) -> None:
    """A table of which entities have a part in a finding."""
    op.create_table(
        table,
        sa.Column(column, TEXT, nullable=False),
        sa.Column("entity_id", TEXT, nullable=False),
        sa.Column("brief_id", TEXT, nullable=False),
        sa.Column("dated", sa.BigInteger(), nullable=False),
        *columns,
        sa.ForeignKeyConstraint(
            ["brief_id"], ["brief.id"], name=op.f(f"fk_{table}_brief_id_brief")
        ),
        sa.ForeignKeyConstraint([column], [f"{to}.id"], name=op.f(f"fk_{table}_{column}_{to}")),
        sa.PrimaryKeyConstraint(column, "entity_id", name=op.f(f"pk_{table}")),
    )


def make_positions() -> None:
    op.create_table(
        "position",
        *found(
            sa.Column("ordinal", sa.Integer(), nullable=False),
            sa.Column("holder_id", TEXT, nullable=False),
            sa.Column("holder_name", TEXT, nullable=False),
            sa.Column("issue_id", TEXT, nullable=False),
            sa.Column("stance", TEXT, nullable=False),
            sa.Column("attribution", TEXT, nullable=False),
        ),
        *keys("position"),
    )
    add_index("position", "dated", "id")
    columns = ("brief_id", "published", "review_status")
    for column in (*columns, "holder_id", "issue_id", "stance", "attribution"):
        add_index("position", column, "dated", "id")


def make_decisions() -> None:
    op.create_table(
        "pending_decision",
        *found(
            sa.Column("status", TEXT, nullable=False),
            sa.Column("open", sa.Boolean(), nullable=False),
            sa.Column("venue_id", TEXT),
            sa.Column("due_from", TEXT),
            sa.Column("due_by", TEXT, nullable=False),
        ),
        *keys("pending_decision"),
    )
    add_index("pending_decision", "open", "dated", "id")
    add_index("pending_decision", "status", "dated", "id")
    for column in ("brief_id", "review_status", "venue_id"):
        add_index("pending_decision", column, "open", "dated", "id")
    add_index("pending_decision", "open", "due_by", "id")
    is_open: sa.Column[object] = sa.Column("open", sa.Boolean(), nullable=False)
    make_links("decision_decider", "decision_id", "pending_decision", is_open)
    add_index("decision_decider", "entity_id", "open", "dated", "decision_id")
    add_index("decision_decider", "brief_id", "dated", "decision_id")


def widen_what_stays() -> None:
    """Briefs, and profiles, which are not dropped for others refer to them."""
    op.add_column(
        "brief",
        sa.Column("published", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.add_column("brief", sa.Column("publisher", TEXT))
    for column in ("published", "publisher", "review_status"):
        add_index("brief", column, "dated", "id")
    for table, column in (("entity", "kind"), ("entity", "name"), ("issue", "statement")):
        op.add_column(table, sa.Column(column, TEXT, nullable=False, server_default=""))
    add_index("entity", "kind", "id")


def make_searchable() -> None:
    op.create_table(
        "searchable",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("item_id", TEXT, nullable=False),
        sa.Column("brief_id", TEXT),
        sa.Column("text", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["brief_id"], ["brief.id"], name=op.f("fk_searchable_brief_id_brief")
        ),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_searchable")),
        sa.UniqueConstraint("kind", "item_id", name=op.f("uq_searchable_kind_item_id")),
    )
    add_index("searchable", "brief_id")
    op.create_table(
        "name_word",
        sa.Column("word", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("word", name=op.f("pk_name_word")),
    )
    # The words come folded and parted (`store.searching.indexed`): nothing is left to be done but
    # to part them at spaces, and to keep short beginnings of words at hand.
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE search_words USING "
            "fts5(words, tokenize = 'ascii', prefix = '2 3')"
        )
    else:
        op.execute("CREATE TABLE search_words (rowid BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)")
        op.execute("CREATE INDEX ix_search_words_words ON search_words USING gin (words)")
