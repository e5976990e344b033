"""On SQLite the words that are searched lie in fewer pieces, and in smaller pages.

A search for the newest rows with a common word begins at the end of each piece of the index, and
reads a page of each: among a million rows that took three times as long as among a thousand.
Pieces of like size now become one when there are two of them instead of four, which costs a write a
tenth of a millisecond; those that are there are made one.
"""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

PAGE = 1000  # bytes: some two hundred rows of a common word
PIECES = 2  # of like size


def upgrade() -> None:
    if op.get_bind().dialect.name != "sqlite":
        return
    for option, value in (("pgsz", PAGE), ("automerge", PIECES), ("optimize", 0)):
        op.execute(
            f"INSERT INTO search_words (search_words, rank) VALUES ('{option}', {value})"  # noqa: S608 - ours
        )
