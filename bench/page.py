"""Writing a report into the page for users: between its marks, and nothing else of it."""

import re
from pathlib import Path

from bench import printing
from bench.chart import bars
from bench.contenders import KINDS, OURS
from bench.processes import ROOT
from bench.reports import KIND_NAMES, Report

PAGE = ROOT / "docs" / "performance.md"
CHART = ROOT / "docs" / "performance.svg"
PARTS = {
    "ratios": printing.ratios,
    "times": printing.times,
    "writes": printing.writes,
    "growth": printing.growths,
    "goals": printing.goals,
}


def write(report: Report, page: Path = PAGE, chart: Path = CHART) -> None:
    """Puts what was measured into the page; what was not measured in this run stays."""
    text = page.read_text("utf-8")
    for name, part in PARTS.items():
        if found := part(report):
            text = between(text, name, f"{printing.title(report)}.\n\n{found}")
    page.write_text(text, "utf-8")
    chart.write_text(drawn(report), "utf-8")


def between(text: str, name: str, content: str) -> str:
    """The text with other content between the marks of a name."""
    marks = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
    return marks.sub(lambda found: f"{found[1]}{content}\n{found[2]}", text)


def drawn(report: Report, kind: str = KINDS[0]) -> str:
    """The chart of one kind of request."""
    rows = [(one.name, report.ratio(one.name, kind) or 0.0) for one in report.serving]
    title = f"{KIND_NAMES[kind]}: answers a second, the empty Flask view = 1 ({report.date})"
    return bars(title, rows, marked=OURS)
