"""What columns the tables are made of."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, LargeBinary, MetaData
from sqlalchemy import Text as AnyText
from sqlalchemy.dialects import postgresql

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# Sorted by code point, as SQLite and Python sort, whatever the database’s own language is.
TEXT = AnyText().with_variant(postgresql.TEXT(collation="C"), "postgresql")


def of_brief(*, primary_key: bool = False) -> Column[str]:
    """The column that says which brief a row belongs to."""
    return Column("brief_id", TEXT, ForeignKey("brief.id"), primary_key=primary_key, nullable=False)


def dated() -> Column[int]:
    """When the article was published or, where that is unknown, when it was read."""
    return Column("dated", BigInteger, nullable=False)


def served() -> tuple[Column[bytes], Column[str]]:
    """The columns of what is served: the bytes and their ETag."""
    return Column("body", LargeBinary, nullable=False), Column("etag", TEXT, nullable=False)


def newest_first(*filters: str, id: str = "id") -> Index:
    """The index of a list that is filtered by these columns and sorted by date, then id."""
    return Index(None, *filters, "dated", id)
