"""What a machine may say of an article whose text is withheld: facts, and no prose of its own.

An editor’s statements and summaries are the editor’s words. The engine’s are made of the article’s,
so that all but a few words of each are given up.
"""

from dataclasses import replace

from brief.briefs import Brief
from brief.issues import Issue
from brief.pending_decisions import PendingDecision
from brief.positions import Position
from brief.quotes import Quote
from brief.refs import Ref
from brief.withholding import MOST_WORDS, few_words

VERBS = {
    "supports": "supports it",
    "opposes": "opposes it",
    "conditional": "supports it on a condition",
    "undecided": "is undecided",
}


def without_prose(brief: Brief) -> Brief:
    """A brief that the engine made, with no more than a few words of the article in its prose."""
    issues = tuple(Issue(issue.id, few(issue.statement)) for issue in brief.issues)
    names = {issue.id: issue.statement for issue in issues}
    return replace(
        brief,
        quotes=tuple(map(bare_quote, brief.quotes)),
        issues=issues,
        positions=tuple(bare_position(p, names[p.issue.id]) for p in brief.positions),
        pending_decisions=tuple(map(bare_decision, brief.pending_decisions)),
    )


def few(words: str) -> str:
    """The first words of a prose, as many as are a fact."""
    return few_words(words) or " ".join(words.split()[:MOST_WORDS]) + " …"


def bare_quote(quote: Quote) -> Quote:
    """A quote; one that is reported, without marks, has a summary in the place of its words."""
    if quote.marked:
        return quote
    who = " and ".join(speaker.name for speaker in quote.speakers) or "A source"
    about = ", ".join(ref.name for ref in quote.mentions[:3])
    return replace(
        quote, summary=f"{who} is reported on {about}." if about else f"{who} is reported."
    )


def bare_position(position: Position, statement: str) -> Position:
    """A position without its condition, its rationale and the article’s words for it."""
    verb = VERBS[position.stance.value]
    return replace(
        position,
        issue=Ref(position.issue.id, statement),
        summary=f"{position.holder.name} {verb}.",
        condition=None,
        rationale=None,
    )


def bare_decision(decision: PendingDecision) -> PendingDecision:
    """A decision with the first words of its title, its question and its options."""
    return replace(
        decision,
        title=few(decision.title),
        question=few(decision.question),
        outcome=decision.outcome and few(decision.outcome),
        options=tuple(replace(option, label=few(option.label)) for option in decision.options),
    )
