"""The last stage: findings that contradict themselves are dropped, and what hangs on them.

What else `Brief.check` looks at cannot be wrong with findings of our own making: `Evidence.of`
slices its own words, the register gives each actor one id and one name, and no string holds what a
clean text does not. The whole check costs as much as all stages together, so it is made only where
something was dropped; a test holds `extract` to all of it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from brief.articles import Article
from brief.briefs import BriefWarning
from brief.checking import faults_of
from brief.coherence import entity_faults, position_faults, quote_faults
from brief.errors import Fault
from extraction.findings import Dropped, Findings, brief_id
from extraction.limits import over_limit, within_limit

FINDING = re.compile(
    r"/(?P<kind>entities|quotes|issues|positions|pending_decisions)/(?P<index>\d+)"
)
ROUNDS = 8  # a dropped entity takes quotes along, these positions, these decisions: four are enough
MOST_TOLD = 20  # findings left out that a brief tells one by one

Wrong = dict[tuple[str, int], str]  # kind and index of a finding, and what is wrong with it


def without_faults(article: Article, findings: Findings) -> Findings:
    """The findings of which a brief can be made, with warnings for what was dropped."""
    wrong = first_faults(contradictions(findings))
    if over_limit(findings):
        findings = within_limit(findings)
        wrong = first_faults(faults_of(findings.as_draft(article, brief_id(article))))
    for _ in range(ROUNDS):
        if not wrong:
            return with_warnings(findings)
        findings = without(findings, wrong)
        wrong = first_faults(faults_of(findings.as_draft(article, brief_id(article))))
    return with_warnings(Findings(dates=findings.dates, warnings=findings.warnings))


def contradictions(findings: Findings) -> Iterator[Fault]:
    """Findings that cannot be so, whatever the article says."""
    kinds = {entity.id: entity.kind for entity in findings.entities}
    for index, entity in enumerate(findings.entities):
        yield from (Fault(f"/entities/{index}", f.detail) for f in entity_faults(entity, ""))
    for index, quote in enumerate(findings.quotes):
        yield from (Fault(f"/quotes/{index}", f.detail) for f in quote_faults(quote, kinds))
    for index, position in enumerate(findings.positions):
        yield from (
            Fault(f"/positions/{index}", f.detail) for f in position_faults(position, kinds)
        )


def first_faults(faults: Iterable[Fault]) -> Wrong:
    """For each finding that is wrong, the first thing that is wrong with it."""
    found: Wrong = {}
    for fault in faults:
        if match := FINDING.match(fault.pointer):
            found.setdefault((match["kind"], int(match["index"])), fault.detail)
    return found


def without(findings: Findings, wrong: Wrong) -> Findings:
    """The findings without those that are wrong."""
    kept: dict[str, tuple[Any, ...]] = {}
    for kind in sorted({kind for kind, _ in wrong}):
        items = getattr(findings, kind)
        kept[kind] = tuple(item for n, item in enumerate(items) if (kind, n) not in wrong)
    dropped = [
        Dropped(f"{kind} {getattr(findings, kind)[index].id}", why)
        for (kind, index), why in sorted(wrong.items())
    ]
    return replace(findings, **kept, dropped=(*findings.dropped, *dropped))


def with_warnings(findings: Findings) -> Findings:
    """The findings with a warning for each that was dropped, and one for the rest together."""
    told = [f"Left out: {d.finding}. {d.why}" for d in findings.dropped[:MOST_TOLD]]
    if more := len(findings.dropped) - len(told):
        told.append(f"{more} more findings were left out.")
    warnings = (BriefWarning("dropped_finding", detail) for detail in told)
    return replace(findings, warnings=(*findings.warnings, *warnings))
