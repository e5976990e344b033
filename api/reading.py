"""An article in, a brief out: what the engine finds, with an id, a time and the engine’s name."""

import datetime as dt
from functools import cache
from importlib.metadata import version
from pathlib import Path

from brief.articles import Article
from brief.briefs import Brief, Engine
from brief.ids import FINDING_ID
from extraction.findings import Findings, brief_id
from extraction.pipeline import extract


@cache
def engine() -> Engine:
    """The engine that this code is."""
    return Engine("wirebrief", version("wirebrief"))


def read_article(article: Article) -> tuple[Brief, Findings]:
    """The brief that the engine makes of an article, now, and what it was made from."""
    findings = extract(article)
    now = dt.datetime.now(dt.UTC).replace(microsecond=0)
    return findings.as_brief(article, brief_id(article), now=now, engine=engine()), findings


def names_file(words: str) -> bool:
    """Whether words on the command line name a file, there or not; else they are an id.

    One in capitals is still meant for an id, though none has any.
    """
    try:
        there = Path(words).exists()
    except (OSError, ValueError):  # too long, or NUL in it
        return False
    return there or not FINDING_ID.fullmatch(words.lower())
