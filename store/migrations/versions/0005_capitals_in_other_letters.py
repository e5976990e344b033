"""Words with capitals that are written otherwise (“𝔘nion”), which were not folded to the end.

The bytes that are served stay, so no brief is rendered anew; only such words are indexed again, at
their place in the order.
"""

import unicodedata
from collections.abc import Iterator

from alembic import op
from sqlalchemy import Connection, bindparam, delete, select, update

from brief.searching import folded
from store.entity_names import ADD_WORD
from store.indexing import ADD_WORDS, DELETE_WORDS, indexed
from store.searching import ROWID
from store.statements import Command, Row, Statement
from store.tables import brief, name_word, searchable

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

AT_A_TIME = 1_000  # texts that are looked at: a few hundred kilobytes
TEXTS = Statement(
    select(searchable.c.seq, searchable.c.kind, searchable.c.text)
    .where(searchable.c.seq > bindparam("after"))
    .order_by(searchable.c.seq)
    .limit(AT_A_TIME)
)
WORDS = Statement(select(name_word.c.word))
DROP_WORD = Command(delete(name_word).where(name_word.c.word == bindparam("gone")), ["gone"])
PUBLISHERS = Statement(select(brief.c.publisher).where(brief.c.publisher.is_not(None)).distinct())


def upgrade() -> None:
    connection = op.get_bind()
    dialect = connection.dialect
    for seq, kind, text in texts(connection):
        if not folds_as_before(text):
            DELETE_WORDS.run(connection, [{"gone": seq}])
            ADD_WORDS.run(connection, [{ROWID: seq, "words": indexed(dialect, kind, text)}])
    words = [word for (word,) in WORDS.rows(connection) if folded(word) != word]
    DROP_WORD.run(connection, [{"gone": word} for word in words])
    ADD_WORD.run(connection, [{"word": folded(word)} for word in words])
    for (publisher,) in PUBLISHERS.rows(connection):
        if folded(publisher) != publisher:
            named = update(brief).where(brief.c.publisher == publisher)
            connection.execute(named.values(publisher=folded(publisher)))


def texts(connection: Connection) -> Iterator[Row]:
    """All texts that are searched, few in memory at a time."""
    after = -1
    while rows := TEXTS.rows(connection, after=after):
        yield from rows
        after = rows[-1][0]


def folds_as_before(text: str) -> bool:
    """Whether nothing is folded in a text that had been left."""
    if text.isascii():
        return True
    apart = unicodedata.normalize("NFKD", text.casefold())
    return apart.casefold() == apart
