"""Making a database ready for this code: its tables, its bytes, and in a new one the fixtures."""

from collections.abc import Callable, Iterator
from importlib import resources

from api.keeping import kept_brief, save
from api.loading import load_lines
from brief.errors import StoreOutdated
from schemas.rendering import RENDERING
from store import briefs
from store.database import Database


def prepare(
    database: Database, *, fixtures: bool = False, tell: Callable[[str], None] = lambda _: None
) -> None:
    """Makes a database ready for this code; with the `fixtures`, all or none, where it is empty.

    `tell` is told of what takes some seconds, before it is done.
    """
    database.upgrade()
    with database.writing() as connection:
        for id in briefs.rendered_before(connection, RENDERING):
            if brief := kept_brief(connection, id):
                save(connection, brief)
        empty = briefs.is_empty(connection)
    database.require_writable()
    if empty and fixtures:
        tell("Loading the sample briefs into the empty database …")
        load_lines(database, fixture_documents(), jobs=1)  # processes would hardly be quicker


def require_ready(database: Database) -> None:
    """Raises StoreMissing, StoreOutdated or StoreTooNew where `prepare` would have work to do."""
    with database.reading() as connection:
        if briefs.rendered_before(connection, RENDERING):
            raise StoreOutdated(
                f"The briefs in {database.place} were written by an older wirebrief. Run "
                "`wirebrief db upgrade`."
            )


def samples_in(database: Database) -> int:
    """How many of the briefs that come with wirebrief a database has."""
    folder = resources.files("fixtures") / "briefs"
    ids = [file.name.removesuffix(".json") for file in folder.iterdir()]
    with database.reading() as connection:
        return len(briefs.newest_versions(connection, ids))


def fixture_documents() -> Iterator[bytes]:
    """The documents of the briefs that come with wirebrief."""
    folder = resources.files("fixtures") / "briefs"
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if file.name.endswith(".json"):
            yield file.read_bytes()
