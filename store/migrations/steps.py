"""The steps of the tables’ history, taken by Alembic.

Alembic takes a tenth of a second to import, so this module is imported only when there is a step
to take or to name: a server starts without.
"""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection

from brief.errors import StoreUnavailable
from store import migrations


def config_for(connection: Connection | None = None) -> Config:
    """Alembic’s configuration, which needs no file beside the code."""
    config = Config()
    folder = str(Path(migrations.__file__).parent)
    config.set_main_option("script_location", folder.replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def is_known(revision: str) -> bool:
    """Whether a revision is a step of our history."""
    steps = ScriptDirectory.from_config(config_for()).walk_revisions()
    return any(step.revision == revision for step in steps)


def take(connection: Connection) -> None:
    """Takes the steps that are still to be taken, in the transaction of the connection."""
    try:
        command.upgrade(config_for(connection), "head")
    except CommandError as error:
        raise StoreUnavailable(
            f"The tables cannot be brought up to date ({error}). Install wirebrief anew."
        ) from error
