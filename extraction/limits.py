"""What a brief has no room for: of each kind the first MOST_FINDINGS are kept."""

from dataclasses import replace
from typing import Any

from brief.briefs import BriefWarning
from brief.limits import KINDS, MOST_FINDINGS
from extraction.findings import Findings


def over_limit(findings: Findings) -> bool:
    """Whether there are more of some kind than a brief may have."""
    return any(len(getattr(findings, kind)) > MOST_FINDINGS for kind in KINDS)


def within_limit(findings: Findings) -> Findings:
    """The first of each kind, in text order, with a warning for each kind that had more.

    What names one that is gone by its id names it no more; what rests on one is still to be found.
    """
    first: dict[str, Any] = {kind: getattr(findings, kind)[:MOST_FINDINGS] for kind in KINDS}
    quotes = {quote.id for quote in first["quotes"]}
    positions = {position.id for position in first["positions"]}
    first["positions"] = tuple(
        replace(p, quote_ids=tuple(id for id in p.quote_ids if id in quotes))
        for p in first["positions"]
    )
    first["pending_decisions"] = tuple(
        replace(d, position_ids=tuple(id for id in d.position_ids if id in positions))
        for d in first["pending_decisions"]
    )
    told = [
        BriefWarning(
            "too_many_findings",
            f"{count:,} {kind.replace('_', ' ')} were found; the first {MOST_FINDINGS:,} are here. "
            "Split the text, if it is more than one article.",
        )
        for kind in KINDS
        if (count := len(getattr(findings, kind))) > MOST_FINDINGS
    ]
    return replace(findings, **first, warnings=(*findings.warnings, *told))
