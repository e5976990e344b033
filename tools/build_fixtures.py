"""Builds `fixtures/briefs/*.json` from the articles and their readings: `make fixtures`.

Articles of our own lie in `fixtures/articles/`. A reading that says `text: withheld` belongs to
an article whose owner’s licence keeps it out of the project: it is looked for in ARTICLES_APART,
its brief is built over the text and then keeps offsets and digests alone. Where that folder is
absent, the brief that is there is left as it is.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import orjson
import yaml

from brief.articles import decode
from brief.briefs import Brief
from schemas.rendering import render
from tools.briefs import read_brief
from tools.readings import ReadingError

ROOT = Path(__file__).resolve().parent.parent
FIXTURES = ROOT / "fixtures"
ARTICLES_APART = ROOT.parent / "shared" / "articles"


def main() -> None:
    """Writes every brief whose article is at hand, and says which these are."""
    try:
        for reading in readings():
            print(write_brief(reading))
    except ReadingError as error:
        sys.exit(str(error))


def readings(folder: Path = FIXTURES) -> list[Path]:
    """The readings, in the order of their names."""
    return sorted((folder / "readings").glob("*.yaml"))


def write_brief(reading: Path) -> str:
    """Builds and writes the brief of one reading; a line that says what was done."""
    brief = build(reading)
    if brief is None:
        return f"{reading.stem}: left as it is, its article is not in ../shared/articles."
    brief_file(reading).write_bytes(pretty(brief))
    return f"{reading.stem}: {summary(brief)}"


def build(reading: Path) -> Brief | None:
    """The brief of a reading; null where its article is not at hand. Raises ReadingError."""
    parts = yaml.safe_load(reading.read_bytes())
    withheld = parts["text"] == "withheld"
    article = article_file(reading, withheld=withheld)
    if withheld and not article.exists():
        return None
    brief = read_brief(parts, decode(article.read_bytes()), f"{reading.parent.name}/{reading.name}")
    return brief.withhold() if withheld else brief


def article_file(reading: Path, *, withheld: bool) -> Path:
    """Where the article of a reading lies."""
    folder = ARTICLES_APART if withheld else reading.parent.parent / "articles"
    return folder / f"{reading.stem}.txt"


def brief_file(reading: Path) -> Path:
    """Where the brief of a reading lies."""
    return reading.parent.parent / "briefs" / f"{reading.stem}.json"


def pretty(brief: Brief) -> bytes:
    """The canonical document with line breaks, so that a change can be read line by line."""
    document = orjson.loads(render(brief).document)
    return orjson.dumps(document, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def summary(brief: Brief) -> str:
    """How much was found, in a line."""
    return ", ".join(counted(brief))


def counted(brief: Brief) -> Iterator[str]:
    """Each kind of finding with its number."""
    for kind in ("entities", "quotes", "issues", "positions", "pending_decisions"):
        yield f"{len(getattr(brief, kind))} {kind.replace('_', ' ')}"


if __name__ == "__main__":
    main()
