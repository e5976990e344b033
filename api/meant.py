"""Which brief was probably meant by an id that names none, for who typed it in a terminal."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice

import orjson
from sqlalchemy import Connection

from brief.errors import NotFound
from brief.ids import slugify
from brief.likeness import nearest
from store import briefs
from store.database import Database

MOST_NAMED = 3
MOST_COMPARED = 20_000  # ids: to compare so many takes a third of a second


@contextmanager
def naming_briefs(database: Database) -> Iterator[None]:
    """Has a NotFound of a brief say which was probably meant, where there is one."""
    try:
        yield
    except NotFound as error:
        with database.reading() as connection:
            error.args = (f"{error} {cure(connection, error.id)}".rstrip(),)
        raise


def cure(connection: Connection, said: str) -> str:
    """A sentence with the briefs that may be meant; nothing where there are none."""
    slug = slugify(said)
    known = list(islice(briefs.ids(connection), MOST_COMPARED))
    if near := nearest(slug, known, MOST_NAMED):
        return f"Did you mean {' or '.join(near)}?"
    page = briefs.find(connection, limit=MOST_NAMED, entity=slug)
    if naming := [str(orjson.loads(item)["id"]) for item in page.items]:
        return f"“{slug}” is the id of an entity; briefs that name it: {', '.join(naming)}."
    words = f"-{slug}-"
    if holding := [id for id in known if words in f"-{id}-"][:MOST_NAMED]:
        return f"With these words there are {', '.join(holding)}."
    return ""
