"""Documents of our own fixtures, as files to be loaded, and ways to change them."""

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any
from zlib import crc32

from api import loading, preparing
from brief.briefs import Brief
from schemas.documents import read_document
from schemas.rendering import render
from store.database import Database
from tools.build_fixtures import FIXTURES

OWN = "aldermere-bin-strike-ballot"  # an article whose text is held
ARTICLE = FIXTURES / "articles" / f"{OWN}.txt"


NAMED = {  # by tests
    OWN,
    "aurelon-weidach-takeover",  # due by the end of a month
    "kyrgyz-tajik-canal-truce",
    "lusenga-dam-un-mediator",
    "nato-ukraine-membership",
    "pell-harbor-school-phone-ban",
    "port-laurier-transit-fares",
    "tern-link-norway-conditional-yes",
    "tern-link-norway-refuses",
    "yoshimine-jadrovia-review",
}


def loaded_ids() -> tuple[str, ...]:
    """The ids of the briefs in the database that most tests read: a fourth of them, and NAMED.

    All of them would say the same in four times the time; `tests/fixtures` looks at each file. By
    a digest of the id, so that a new fixture changes nothing about the others. Those that the
    examples of the OpenAPI document are of are among them.
    """
    ids = sorted(path.stem for path in (FIXTURES / "briefs").glob("*.json"))
    examples = FIXTURES.with_name("openapi.yaml").read_text("utf-8")
    chosen = (id for id in ids if crc32(id.encode()) % 4 == 0 or id in NAMED or id in examples)
    return tuple(chosen)


def make_database(path: Path) -> None:
    """Makes a database of these briefs."""
    with closing(Database(f"sqlite:///{path}")) as made:
        preparing.prepare(made)
        loading.load_lines(made, map(document, loaded_ids()))


def document(id: str = OWN) -> bytes:
    """The document of a fixture as it is committed."""
    return (FIXTURES / "briefs" / f"{id}.json").read_bytes()


def brief(id: str = OWN) -> Brief:
    """The brief of a fixture."""
    return read_document(document(id))


def write(path: Path, *briefs: Brief) -> Path:
    """A file with the documents of these briefs, one a line."""
    path.write_bytes(b"".join(render(one).document + b"\n" for one in briefs))
    return path


def changed(change: Callable[[Any], object], id: str = OWN) -> bytes:
    """The document of a fixture after `change` was made to its JSON."""
    body = json.loads(document(id))
    change(body)
    return json.dumps(body).encode()
