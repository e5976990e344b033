"""A decision in the making as a pending decision of the brief."""

from collections.abc import Callable, Sequence

from brief.evidence import Evidence
from brief.pending_decisions import Option, PendingDecision
from brief.positions import Position
from extraction.assembly import Assembly, NotWritable, without_doubles
from extraction.decisions.options import OptionFound
from extraction.decisions.tellings import Decision
from extraction.register import grounded


def decision_writer(
    positions: Sequence[Position],
) -> Callable[[Assembly, str, Decision], PendingDecision]:
    """How decisions are written, given the positions that may be on them."""

    def write(assembly: Assembly, handle: str, decision: Decision) -> PendingDecision:
        if not decision.title.strip() or not decision.question.strip():
            raise NotWritable("What is to be decided cannot be said.")
        evidence = assembly.evidence(without_doubles(decision.evidence))
        due = grounded(assembly.text.article, decision.due)
        pending = PendingDecision(
            id=handle,
            title=decision.title,
            question=decision.question,
            status=decision.status,
            evidence=evidence,
            deciders=assembly.register.refs(decision.deciders),
            venue=assembly.register.ref(decision.venue),
            due=due,
            due_kind=decision.due_kind if due else None,
            options=tuple(option_of(assembly, option) for option in decision.options),
            outcome=decision.outcome,
            position_ids=positions_on(evidence, positions),
        )
        rule = getattr(decision, "why", "") or decision.status.replace("_", " ")
        names = " and ".join(ref.name for ref in pending.deciders)
        words = " ".join((evidence[0].exact or "").split())
        assembly.explain(handle, rule, words, names, due.text if due else "")
        return pending

    return write


def option_of(assembly: Assembly, option: OptionFound) -> Option:
    return Option(
        label=option.label,
        proponents=assembly.register.refs(option.proponents),
        opponents=assembly.register.refs(option.opponents),
        excluded=option.excluded,
    )


def positions_on(evidence: Sequence[Evidence], positions: Sequence[Position]) -> tuple[str, ...]:
    """The handles of the positions on what is decided: on an issue that is told at its place."""
    told = {p.issue.id for p in positions if any(touch(a, b) for a in evidence for b in p.evidence)}
    return tuple(p.id for p in positions if p.issue.id in told)


def touch(one: Evidence, other: Evidence) -> bool:
    return one.start < other.end and other.start < one.end
