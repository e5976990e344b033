"""Pending decisions: the place in the article, who decides, and when."""

from brief.briefs import Brief
from brief.pending_decisions import PendingDecision
from evaluation.entities import SameEntities
from evaluation.misses import Miss, one_line
from evaluation.spans import overlap_f1, paired, same_place
from evaluation.tallies import Tallies, Tally

Pairs = list[tuple[PendingDecision, PendingDecision]]


def measure_decisions(found: Brief, gold: Brief, who: SameEntities) -> tuple[Tallies, list[Miss]]:
    """Decisions at the right place; of these, with the right deciders and the right date."""

    def likeness(f: PendingDecision, g: PendingDecision) -> float:
        if not same_place(f.evidence, g.evidence):
            return 0
        return 1 + overlap_f1(f.evidence, g.evidence) + decider_right(f, g, who) / 2

    pairs = paired(found.pending_decisions, gold.pending_decisions, likeness)
    decided = [(f, g) for f, g in pairs if g.deciders]
    dated = [(f, g) for f, g in pairs if edtf(f) or edtf(g)]
    tallies = {
        "decisions": Tally(len(pairs), len(found.pending_decisions), len(gold.pending_decisions)),
        "decisions, decider": Tally.of(
            sum(decider_right(f, g, who) for f, g in decided), len(decided)
        ),
        "decisions, date": Tally.of(sum(edtf(f) == edtf(g) for f, g in dated), len(dated)),
    }
    return tallies, decision_misses(found, gold, pairs, who)


def decider_right(f: PendingDecision, g: PendingDecision, who: SameEntities) -> bool:
    """Whether a decider was found and none is wrong."""
    return bool(f.deciders) and all(any(who.same(a, b) for b in g.deciders) for a in f.deciders)


def edtf(decision: PendingDecision) -> str | None:
    return decision.due.edtf if decision.due else None


def decision_misses(found: Brief, gold: Brief, pairs: Pairs, who: SameEntities) -> list[Miss]:
    misses = []
    for sort, decisions, side in (
        ("missed", gold.pending_decisions, 1),
        ("false", found.pending_decisions, 0),
    ):
        matched = {pair[side].id for pair in pairs}
        for d in decisions:
            if d.id not in matched:
                misses.append(Miss("decisions", sort, gold.id, words_of(d), described(d)))
    for f, g in pairs:
        if g.deciders and not decider_right(f, g, who):
            detail = f"decided by {deciders(f)}, should be {deciders(g)}"
            misses.append(Miss("decisions", "wrong", gold.id, words_of(f), detail))
        if edtf(f) != edtf(g):
            detail = f"due {edtf(f)}, should be {edtf(g)}"
            misses.append(Miss("decisions", "wrong", gold.id, words_of(f), detail))
    return misses


def words_of(decision: PendingDecision) -> str:
    return one_line(decision.evidence[0].exact) if decision.evidence else ""


def deciders(decision: PendingDecision) -> str:
    return " and ".join(ref.name for ref in decision.deciders) or "nobody"


def described(decision: PendingDecision) -> str:
    return f"{decision.title}; {deciders(decision)}, due {edtf(decision)}"
