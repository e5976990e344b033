"""Briefs out of files: documents as they are, articles as the engine reads them."""

from pathlib import Path

from api.reading import article_in, read_article
from brief.briefs import Brief
from schemas.documents import read_document


def brief_in(file: Path) -> Brief:
    """The brief document in a .json, else the brief that the engine makes of the article."""
    if file.suffix == ".json":
        brief = read_document(file.read_bytes())
        brief.check()
        return brief
    return read_article(article_in(file))[0]
