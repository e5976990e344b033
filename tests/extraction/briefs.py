"""Briefs of any text, each held to all that holds of every brief."""

import datetime as dt
from pathlib import Path
from typing import Any

from brief.briefs import Brief, Engine
from brief.evidence import points_home
from extraction.articles import article_of
from extraction.findings import Findings, brief_id
from extraction.pipeline import extract

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = sorted((ROOT / "fixtures" / "articles").glob("*.txt"))
NOW = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)
ENGINE = Engine("wirebrief", "0")


def read_brief(text: str, **known: Any) -> Brief:
    """The brief of a text; whatever the text, it holds together."""
    article = article_of(text, **known)
    findings = extract(article)
    brief = findings.as_brief(article, brief_id(article), now=NOW, engine=ENGINE)
    brief.check()
    assert brief == brief.in_text_order()
    assert all(points_home(article, evidence) for evidence in findings.evidence)
    assert "stage_failed" not in codes(findings)
    return brief


def sides(*paragraphs: str) -> set[tuple[str, str]]:
    """Who takes which stance in a text with a headline and these paragraphs."""
    brief = read_brief("\n\n".join(["A headline", *paragraphs]))
    return {(one.holder.name, one.stance.value) for one in brief.positions}


def codes(findings: Findings | Brief) -> list[str]:
    return [warning.code for warning in findings.warnings]
