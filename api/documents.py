"""Briefs out of files: documents as they are, articles as `ingest` takes them; nothing is kept."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from api import ingesting, taking, telling
from api.reading import read_article
from api.sources import LINES, STDIN, Source
from brief.briefs import Brief, BriefWarning
from brief.errors import InvalidText
from brief.submissions import MOST_BYTES, Submission
from extraction.articles import article_of
from extraction.findings import Findings
from schemas.documents import parse_json, read_document
from schemas.submissions import is_request

OF_DOCUMENTS = {"id", "article"}  # keys that no article handed in has


def brief_in(file: Path) -> Brief:
    """The brief of a file: that of a document, else what `ingest` would keep of the article.

    Raises InvalidText, InvalidJson, InvalidBrief, InvalidArticle, Busy, OSError.
    """
    with telling.naming(file):
        if is_json(file):
            content = file.read_bytes()
            if is_document(parse_json(content)):
                brief = read_document(content)
                brief.check()
                return brief
        draft = taking.draft_of(*article_in(file))
        return taking.as_retained(draft.brief, draft)


def findings_in(file: Path) -> tuple[Brief, Findings]:
    """What the engine finds in the article of a file, and why. Raises as `brief_in` does."""
    with telling.naming(file):
        if is_json(file) and is_document(parse_json(file.read_bytes())):
            raise InvalidText(
                f"{file} is a brief, and no article: `wirebrief show {file}` shows what is in it."
            )
        submission, warnings = article_in(file)
    brief, findings = read_article(article_of(submission.text or "", **submission.known))
    return brief, replace(findings, warnings=(*findings.warnings, *warnings))


def article_in(file: Path) -> tuple[Submission, tuple[BriefWarning, ...]]:
    """The article of a file, or of standard input (-), as text; what was taken from its page."""
    if file.suffix.lower() in LINES:
        raise InvalidText(
            f"{file} has many: `wirebrief ingest {file}` takes in the articles on its lines, "
            f"`wirebrief load {file}` the briefs, and `wirebrief show ID` shows each."
        )
    content = None
    if str(file) == STDIN:
        with click.open_file(STDIN, "rb") as opened:
            content = opened.read(MOST_BYTES + 1)
    return ingesting.article_in(Source(str(file), content=content))


def is_json(file: Path) -> bool:
    return file.suffix.lower() == ".json" and file.is_file()


def is_document(values: Any) -> bool:
    """Whether values read from JSON are meant for a brief and not for an article handed in."""
    if is_request(values):
        return False
    return not isinstance(values, dict) or bool(values.keys() & OF_DOCUMENTS)
