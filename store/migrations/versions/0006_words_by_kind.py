"""Each word that is searched says of which kind its row is.

Before, the kind was a word of its own, which stood in every row: a search walked over all rows of a
kind beside the few with its words. All is indexed anew, at its place in the order.
"""

from collections.abc import Iterator

from alembic import op
from sqlalchemy import Connection, bindparam, select

from store.indexing import ADD_WORDS, indexed
from store.searching import ROWID
from store.statements import Row, Statement
from store.tables import searchable

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

AT_A_TIME = 1_000  # texts in memory: a few hundred kilobytes
TEXTS = Statement(
    select(searchable.c.seq, searchable.c.kind, searchable.c.text)
    .where(searchable.c.seq > bindparam("after"))
    .order_by(searchable.c.seq)
    .limit(AT_A_TIME)
)


def upgrade() -> None:
    connection = op.get_bind()
    is_sqlite = connection.dialect.name == "sqlite"
    if is_sqlite:
        # Beginnings of two to six letters, with the mark, are kept at hand: else a query for one
        # reads every row that has it. Each length takes a tenth of the space and the time of words.
        op.execute("DROP TABLE search_words")
        op.execute(
            "CREATE VIRTUAL TABLE search_words USING "
            "fts5(words, tokenize = 'ascii', prefix = '3 4 5 6 7')"
        )
    else:
        op.execute("DROP INDEX ix_search_words_words")
        op.execute("DELETE FROM search_words")  # who reads meanwhile would see TRUNCATE at once
    for rows in texts(connection):
        ADD_WORDS.run(
            connection,
            (
                {ROWID: seq, "words": indexed(connection.dialect, kind, text)}
                for seq, kind, text in rows
            ),
        )
    if not is_sqlite:
        op.execute("CREATE INDEX ix_search_words_words ON search_words USING gin (words)")
        op.execute("ANALYZE search_words")  # of the words before, PostgreSQL thinks these all rare


def texts(connection: Connection) -> Iterator[list[Row]]:
    """All texts that are searched, few in memory at a time."""
    after = -1
    while rows := TEXTS.rows(connection, after=after):
        yield rows
        after = rows[-1][0]
