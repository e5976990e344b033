"""Steps of the tables’ history, taken one by one."""

from alembic import command
from sqlalchemy import text

from store.database import Database
from store.migrations import HEAD, steps

STAND = text("UPDATE alembic_version SET version_num = :version")


def take_again(database: Database, *, after: str, until: str) -> None:
    """Takes steps over tables that have them all, as far as these take them for granted.

    Those change what the tables hold; what older tables looked like does not come back.
    """
    with database.writing() as connection:
        connection.execute(STAND, {"version": after})
        command.upgrade(steps.config_for(connection), until)
        connection.execute(STAND, {"version": HEAD})
