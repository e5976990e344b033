"""In how many pieces the index of words lies on SQLite, and when these are made one.

Every transaction adds a piece, and pieces of like size become one by and by, so there are as many
as the number of rows has binary digits. A search begins at the end of each of them.
"""

from sqlalchemy import Connection

from store.indexing import NEXT
from store.searching import WORDS

MAKE_ONE = f"INSERT INTO {WORDS.name} ({WORDS.name}) VALUES ('optimize')"  # noqa: S608 - ours


def rows(connection: Connection) -> int:
    """How many rows are searched, but for those that went."""
    return int(NEXT.rows(connection)[0][0]) - 1


def make_one(connection: Connection, before: int) -> None:
    """Makes one piece of all, where as many rows came as there were `before`, or more.

    It takes 4 µs a row, of old ones too; as rows have doubled, none is written so more than twice
    on average. PostgreSQL keeps an index of one piece.
    """
    if connection.dialect.name == "sqlite" and rows(connection) >= 2 * before:
        connection.exec_driver_sql(MAKE_ONE)
