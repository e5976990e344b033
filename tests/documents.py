"""Documents of our own fixtures, as files to be loaded, and ways to change them."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from brief.briefs import Brief
from schemas.documents import read_document
from schemas.rendering import render
from tools.build_fixtures import FIXTURES

OWN = "aldermere-bin-strike-ballot"  # an article whose text is held
ARTICLE = FIXTURES / "articles" / f"{OWN}.txt"


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
