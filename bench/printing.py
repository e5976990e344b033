"""The tables of a report, in Markdown: what the terminal shows and what the page holds."""

from collections.abc import Sequence

from bench.contenders import EMPTY, KINDS
from bench.reports import KIND_NAMES, Report, goals_of


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table whose columns are as wide as they must be; all but the first to the right."""
    every = [list(head), *(list(row) for row in rows)]
    widths = [max(len(row[i]) for row in every) for i in range(len(head))]
    lines = [
        "| "
        + " | ".join(
            cell.ljust(width) if i == 0 else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        + " |"
        for row in every
    ]
    marks = ["-" * widths[0], *("-" * (width - 1) + ":" for width in widths[1:])]
    lines.insert(1, "| " + " | ".join(marks) + " |")
    return "\n".join(lines)


def title(report: Report) -> str:
    """When, where and over what it was measured."""
    return (
        f"{report.date}; {report.machine}; load by {report.generator}; SQLite, "
        f"{report.briefs:,} briefs of {report.size / 1000:.1f} kB"
    )


def ratios(report: Report) -> str:
    """Each server against the empty view, and what it costs to run."""
    rows = []
    for one in sorted(report.serving, key=lambda one: -one.loads["brief"].rate):
        cells = [f"{report.ratio(one.name, kind) or 0:.2f}" for kind in KINDS]
        rows.append([one.name, *cells, f"{one.start:.2f}", f"{one.memory:.0f}"])
    names = [KIND_NAMES[kind] for kind in KINDS]
    return table([f"against the {EMPTY}", *names, "start, s", "memory, MB"], rows)


def times(report: Report) -> str:
    """Answers a second and milliseconds to an answer."""
    rows = []
    for one in sorted(report.serving, key=lambda one: -one.loads["brief"].rate):
        cells = [
            f"{came.rate:,.0f} · {came.p50:.2g} · {came.p99:.2g}"
            for came in (one.loads[kind] for kind in KINDS)
        ]
        rows.append([one.name, *cells])
    names = [KIND_NAMES[kind] for kind in KINDS]
    return table(["answers a second · p50 ms · p99 ms", *names], rows)


def writes(report: Report) -> str:
    """How fast briefs are kept."""
    found = report.writing
    if found is None:
        return ""
    return table(
        ["write, evidence checked, durable", "briefs a second", "p50, ms", "p99, ms"],
        [
            ["`wirebrief load` of a .jsonl, one transaction", f"{found.bulk:.0f}", "", ""],
            [
                "one at a time, a transaction each",
                f"{found.alone:.0f}",
                f"{found.p50:.1f}",
                f"{found.p99:.1f}",
            ],
        ],
    )


def growths(report: Report) -> str:
    """Each list at two sizes."""
    if not report.growth:
        return ""
    small, large = report.growth[0].small_rows, report.growth[0].large_rows
    rows = [
        [one.name, f"{one.small:.0f}", f"{one.large:.0f}", f"{one.ratio:.2f}"]
        for one in report.growth
    ]
    head = ["first pages, p99 in µs", f"{small:,} rows", f"{large:,} rows", "ratio"]
    return table(head, rows)


def goals(report: Report) -> str:
    """What was aimed at, what was measured, and whether it is reached."""
    rows = [
        [
            one.work,
            f"{'≥' if one.least else '≤'} {one.goal:g} {one.unit}",
            f"{one.measured:.3g} {one.unit}" if one.measured < 1000 else f"{one.measured:.0f}",
            "yes" if one.holds else "no",
        ]
        for one in goals_of(report)
    ]
    return table(["goal", "aimed at", "measured", "reached"], rows)


def everything(report: Report) -> str:
    """All of it, as the terminal shows it."""
    parts = [title(report)]
    parts += [part(report) for part in (ratios, times, writes, growths, goals)]
    return "\n\n".join(part for part in parts if part)
