"""Briefs out of files: documents as they are, articles as `ingest` takes them; nothing is kept."""

from dataclasses import replace
from pathlib import Path

import click

from api import ingesting, keeping, taking, telling
from api.corpus import article_like
from api.reading import read_article
from api.sources import LINES, OBJECT, STDIN, Source
from brief.briefs import Brief, BriefWarning
from brief.errors import InvalidText
from brief.sent_days import article_as_sent
from brief.submissions import Submission
from extraction.articles import article_of
from extraction.findings import Findings
from schemas.documents import MOST_BYTES, parse_json, read_document
from schemas.submissions import is_request
from store.database import Database

OF_DOCUMENTS = {"id", "article"}  # keys that no article handed in has


def brief_in(file: Path) -> Brief:
    """The brief of a file: that of a document, else what `ingest` would keep of the article.

    Raises InvalidText, InvalidJson, InvalidBrief, InvalidArticle, Busy, OSError.
    """
    with telling.naming(file):
        content = content_of(file)
        if content and is_document(file, content):
            brief = read_document(content)
            brief.check()
            return brief
        draft = taking.draft_of(*article_in(file, content))
        return taking.as_retained(taking.as_shown(draft).brief, draft)


def findings_in(file: Path) -> tuple[Brief, Findings]:
    """What the engine finds in the article of a file, and why. Raises as `brief_in` does."""
    with telling.naming(file):
        content = content_of(file)
        if content and is_document(file, content):
            raise InvalidText(
                f"{file} is a brief, and no article: `wirebrief show {file}` shows what is in it."
            )
        submission, warnings = article_in(file, content)
    brief, findings = read_article(article_of(submission.text or "", **submission.known))
    return brief, replace(findings, warnings=(*findings.warnings, *warnings))


def findings_anew(database: Database, id: str) -> tuple[Brief, Findings]:
    """What the engine finds today in the text of a stored brief. Raises NotFound, InvalidText."""
    known = keeping.require_brief(database, id)
    text = known.article.text
    if text is None:
        raise InvalidText(
            f"The text of {id} is withheld, so it cannot be read anew. Name the file of its text: "
            "`wirebrief explain FILE`."
        )
    as_sent = replace(known, article=article_as_sent(known))
    return read_article(article_like(as_sent, text))


def content_of(file: Path) -> bytes | None:
    """What comes from standard input (-) or is in a .json; null where it is read as an article."""
    if str(file) == STDIN:
        with click.open_file(STDIN, "rb") as opened:
            piped: bytes = opened.read(MOST_BYTES + 1)
            return piped
    return file.read_bytes() if file.suffix.lower() == ".json" and file.is_file() else None


def article_in(file: Path, content: bytes | None) -> tuple[Submission, tuple[BriefWarning, ...]]:
    """The article of a file, or of its content, as text; what was taken from its page."""
    if file.suffix.lower() in LINES:
        raise InvalidText(
            f"{file} has many: `wirebrief ingest {file}` takes in the articles on its lines, "
            f"`wirebrief load {file}` the briefs, and `wirebrief show ID` shows each."
        )
    return ingesting.article_in(Source(str(file), content=content))


def is_document(file: Path, content: bytes) -> bool:
    """Whether the content of a file is meant for a brief and not for an article handed in.

    Raises InvalidJson.
    """
    if str(file) == STDIN and not OBJECT.match(content):
        return False
    values = parse_json(content)
    if is_request(values):
        return False
    return not isinstance(values, dict) or bool(values.keys() & OF_DOCUMENTS)
