"""What a machine may say of an article whose text is withheld: facts, and no prose of its own.

An editor’s statements and summaries are the editor’s words. The engine’s are made of the article’s,
so that all but a few words of each are given up.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from brief.articles import text_digest
from brief.briefs import Brief
from brief.ids import LOCAL, slugify
from brief.issue_keys import issue_key
from brief.issues import Issue
from brief.local_ids import free
from brief.pending_decisions import PendingDecision
from brief.positions import Position
from brief.quotes import Quote
from brief.refs import Ref
from brief.retelling import told_anew
from brief.wishes import Edit, Wish, corrections_in
from brief.withholding import MOST_WORDS, few_words
from extraction.positions.issues import content_words
from extraction.text.cues import forms

Prose = defaultdict[tuple[str, str], list[Any]]  # by kind and field
VERBS = {  # for one and for many
    "supports": ("supports it", "support it"),
    "opposes": ("opposes it", "oppose it"),
    "conditional": ("would support it on a condition", "would support it on a condition"),
    "undecided": ("is undecided about it", "are undecided about it"),
}
PLURALS = "are|support|oppose|want|do|have"
STANDS = {
    "supports": "in favour of",
    "opposes": "opposed to",
    "conditional": "in favour, on a condition, of",
    "undecided": "undecided about",
}
PROSE = {  # what may be made of the article’s words
    "quotes": ("summary",),
    "issues": ("statement",),
    "positions": ("summary", "condition", "rationale"),
    "pending_decisions": ("title", "question", "outcome", "options"),
}
DIGITS = 6  # of a digest, behind the words of an issue that are a fact
ACTS = {  # what one does by the verbs of a class in `lexicons/cues.txt`
    "deny": "A denial",
    "accuse": "An accusation",
    "urge": "An appeal",
    "demand": "A demand",
    "promise": "A promise",
    "ask": "A question",
    "think": "A view held",
    "find": "A finding",
    "call": "A judgment",
}


def without_prose(brief: Brief, edits: Iterable[Edit] = ()) -> Brief:
    """A brief with no more than a few words of the article in the prose that the engine made.

    What is in it of the prose that editors wrote, in `edits`, is whole.
    """
    edits = list(edits)
    written, own = corrections_in(edits).kept, prose_of_editors(edits)
    told = {id: position for position in reversed(brief.positions) for id in position.quote_ids}
    issues = tuple(
        but_written("issues", one, Issue(one.id, few(one.statement)), written, own)
        for one in brief.issues
    )
    names = {issue.id: issue.statement for issue in issues}
    bare: dict[str, Sequence[Any]] = {
        "quotes": [bare_quote(quote, told.get(quote.id), names) for quote in brief.quotes],
        "positions": [bare_position(p, names[p.issue.id]) for p in brief.positions],
        "pending_decisions": [bare_decision(decision) for decision in brief.pending_decisions],
    }
    whole: dict[str, Any] = {
        kind: tuple(
            but_written(kind, item, to, written, own)
            for item, to in zip(getattr(brief, kind), items, strict=True)
        )
        for kind, items in bare.items()
    }
    return replace(brief, issues=issues, **whole)


def prose_of_editors(edits: Iterable[Edit]) -> Prose:
    """What editors wrote, by kind and field: what stands nowhere in what they edited.

    A finding with another id, or a sentence of the engine that is told anew for a turned stance,
    has no word of an editor’s in it.
    """
    found: Prose = defaultdict(list)
    for base, edited in edits:
        before = {position.id: position for position in base.positions}
        for kind, names in PROSE.items():
            for name in names:
                made = [getattr(item, name) for item in getattr(base, kind)]
                if name == "summary" and kind == "positions":
                    made += [retold_of(one, before.get(one.id)) for one in edited.positions]
                said = (getattr(item, name) for item in getattr(edited, kind))
                found[kind, name] += [words for words in said if words not in made]
    return found


def retold_of(position: Position, before: Position | None) -> str | None:
    """What the engine’s sentence on a position becomes by its stance."""
    if before is None:
        return None
    return told_anew(replace(position, summary=before.summary), before).summary


def but_written(
    kind: str, item: Any, bare: Any, written: Mapping[tuple[str, str], Wish], own: Prose
) -> Any:
    """A finding as it is `bare`, but for the prose in it that an editor wrote."""
    if (wish := written.get((kind, item.id))) is None:
        return bare
    told = {
        name: getattr(wish.item, name) if wish.fields is None else wish.fields[name][0]
        for name in PROSE[kind]
        if wish.fields is None or name in wish.fields
    }
    kept = {
        name: words
        for name, words in told.items()
        if words and words == getattr(item, name) and words in own[kind, name]
    }
    return replace(bare, **kept)


def with_public_ids(brief: Brief, known: Brief | None, *, withheld: bool) -> Brief:
    """A draft with ids that say no more than `without_prose` leaves, where its text is `withheld`.

    A text that is held has the ids that the `known` version of its article has from such a time.
    It must be done before the draft is met with the corrections of editors: they are told by ids.
    """
    made = brief if known is None else brief.with_ids(id=known.id)
    ids = public_issue_ids(made)
    if not withheld:
        before = {issue.id for issue in known.issues} if known else set()
        ids = {old: new for old, new in ids.items() if new in before}
    return made.with_ids(issues=ids) if ids else brief


def public_issue_ids(brief: Brief) -> dict[str, str]:
    """Other ids for the issues whose id says more of the article than `without_prose` leaves.

    By the ids that they have. Two that begin alike are told apart by a digest of what they say,
    which is the same in every brief.
    """
    found: dict[str, str] = {}
    taken = {issue.id for issue in brief.issues}
    for issue in brief.issues:
        owner, local, own = issue.id.rpartition(LOCAL)
        first = " ".join(issue.statement.split()[:MOST_WORDS])
        if set(own.split("-")) <= set(slugify(first).split("-")):
            continue
        words = slugify(" ".join(content_words(first))) or slugify(first) or "issue"
        new = f"{owner}{local}{words}-{text_digest(issue_key(issue.statement))[:DIGITS]}"
        found[issue.id] = free(new, taken)
        taken.add(found[issue.id])
    return found


def few(words: str) -> str:
    """The first words of a prose, as many as are a fact."""
    return few_words(words) or " ".join(words.split()[:MOST_WORDS]) + " …"


def bare_quote(quote: Quote, position: Position | None, names: dict[str, str]) -> Quote:
    """A quote; one that is reported, without marks, has a summary in the place of its words.

    `position` is one that the quote tells; `names` are the statements of issues by their ids.
    """
    if quote.marked:
        return quote
    who = " and ".join(speaker.name for speaker in quote.speakers) or "a source without a name"
    to = few_words(quote.addressee)
    about = ", ".join(ref.name for ref in quote.mentions[:3] if ref not in quote.speakers)
    said = f"{act_of(quote)} by {who}" + (f" to {to}" if to else "")
    said += f", with mention of {about}," if about else ""
    stance = f": {stance_of(quote, position, names)}" if position is not None else ""
    return replace(quote, summary=f"{said} is reported{stance}.")


def act_of(quote: Quote) -> str:
    """What somebody does by saying something, as its word for saying tells: “A denial”."""
    words = quote.cue.text.lower().split() if quote.cue else []
    kinds = [forms()[word].kind for word in words if word in forms()]
    return next((ACTS[kind] for kind in kinds if kind in ACTS), "A statement")


def stance_of(quote: Quote, position: Position, names: dict[str, str]) -> str:
    """Where a quote says that its speaker stands, or another."""
    whose = "" if position.holder in quote.speakers else f"{position.holder.name} "
    return f"{whose}{STANDS[position.stance.value]} “{names[position.issue.id]}”"


def bare_position(position: Position, statement: str) -> Position:
    """A position without its condition, its rationale and the article’s words for it."""
    name, many = position.holder.name, is_told_as_many(position)
    verb = VERBS[position.stance.value][many]
    return replace(
        position,
        issue=Ref(position.issue.id, statement),
        summary=f"{name[:1].upper()}{name[1:]} {verb}.",
        condition=None,
        rationale=None,
    )


def is_told_as_many(position: Position) -> bool:
    """Whether the summary that is given up had a plural verb: “Local leaders are undecided”."""
    name = re.escape(position.holder.name)
    return bool(re.match(rf"(?:the )?{name} (?:{PLURALS})\b", position.summary, re.IGNORECASE))


def bare_decision(decision: PendingDecision) -> PendingDecision:
    """A decision with the first words of its title, its question and its options."""
    return replace(
        decision,
        title=few(decision.title),
        question=few(decision.question),
        outcome=decision.outcome and few(decision.outcome),
        options=tuple(replace(option, label=few(option.label)) for option in decision.options),
    )
