"""Why the engine found what it found: each finding with its rule and the words that set it off."""

from functools import partial
from typing import Any

from rich.console import Console

from api.showing import print_lines
from api.terminal_lines import line, places
from brief.briefs import Brief
from brief.entities import Entity
from brief.evidence import Evidence
from extraction.findings import Dropped, Findings, Reason

MOST_WORDS = 120  # characters of a finding; enough to know it again


def explain(brief: Brief, findings: Findings, console: Console | None = None) -> None:
    """Prints every finding with its reason, in the order of the text, and what was dropped."""
    print_lines(partial(print_findings, brief, findings), console or Console(highlight=False))


def print_findings(brief: Brief, findings: Findings, console: Console) -> None:
    """Prints a headline and what was found under it, or that nothing was."""
    console.print(line((brief.article.headline, "bold")))
    for kind, rows in explained(findings).items():
        console.print()
        console.print(line((kind.replace("_", " "), "bold")))
        if not rows:
            console.print(line(("none", "dim"), indent=2))
        for row in rows:
            set_off = " + ".join(f"“{words}”" for words in row["triggered_by"])
            console.print(line(row["words"], (f"  {row['place']}", "dim"), indent=2))
            console.print(line((row["rule"], "green"), f"  {set_off}" if set_off else "", indent=4))
    for title, told in (("dropped", dropped(findings)), ("warnings", warnings(findings))):
        console.print()
        console.print(line((title, "bold")))
        for one in told:
            console.print(line(one, indent=2))
        if not told:
            console.print(line(("none", "dim"), indent=2))


def as_json(brief: Brief, findings: Findings) -> dict[str, Any]:
    """The same for programs."""
    return {
        "headline": brief.article.headline,
        **explained(findings),
        "dropped": [{"finding": d.finding, "why": d.why} for d in left_out(findings)],
        "warnings": [{"code": w.code, "detail": w.detail} for w in findings.warnings],
    }


def explained(findings: Findings) -> dict[str, list[dict[str, Any]]]:
    """Each finding by kind: its words, its place, its rule, what set it off."""
    reasons = {reason.finding: reason for reason in findings.reasons}
    return {
        "entities": [entity_row(entity, reasons) for entity in findings.entities],
        "quotes": [
            row(f"{q.type}: {q.text}", q.segments, reasons.get(q.id)) for q in findings.quotes
        ],
        "positions": [
            row(f"{p.holder.name} {p.stance}: {p.issue.name}", p.evidence, reasons.get(p.id))
            for p in findings.positions
        ],
        "pending_decisions": [
            row(d.title, d.evidence, reasons.get(d.id)) for d in findings.pending_decisions
        ],
    }


def entity_row(entity: Entity, reasons: dict[str, Reason]) -> dict[str, Any]:
    words = ", ".join(dict.fromkeys(mention.exact or "" for mention in entity.mentions))
    return row(f"{entity.kind}: {entity.name} ({words})", entity.mentions, reasons.get(entity.id))


def row(words: str, evidence: tuple[Evidence, ...], reason: Reason | None) -> dict[str, Any]:
    short = " ".join(words.split())
    return {
        "words": short if len(short) <= MOST_WORDS else short[:MOST_WORDS] + "…",
        "place": places(evidence),
        "rule": reason.rule if reason else "",
        "triggered_by": list(reason.words) if reason else [],
    }


def dropped(findings: Findings) -> list[str]:
    return [f"{one.finding}: {one.why}" for one in left_out(findings)]


def left_out(findings: Findings) -> tuple[Dropped, ...]:
    """What could not stand, and the marked words that are nobody’s quote."""
    return (*findings.dropped, *findings.passed_over)


def warnings(findings: Findings) -> list[str]:
    return [f"{warning.code}: {warning.detail}" for warning in findings.warnings]
