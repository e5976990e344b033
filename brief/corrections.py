"""Keeping what editors corrected when an article is read anew.

What an edit took out stays out, what it added stays, and of what it changed each field that it
changed, as far as the words are still in the article; all else is as it is read anew. Findings are
told by their ids, which stay as long as their words do.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

from brief.article_corrections import article_corrected
from brief.articles import Article
from brief.briefs import Brief, BriefWarning
from brief.checking import faults_of
from brief.cut_quotes import without_cut
from brief.evidence import Evidence
from brief.issues import Issue
from brief.moved_words import Gone, place
from brief.pending_decisions import PendingDecision
from brief.positions import Position
from brief.refs import Ref
from brief.trees import rewrite, walk
from brief.wishes import KINDS, Corrections, Edit, Wish, corrections_in

MOST_TOLD = 20  # findings named in a warning


def corrected(anew: Brief, edits: Iterable[Edit]) -> Brief:
    """A new reading with the corrections of all edits, the oldest first.

    The text of `anew` must be held. Where corrections were kept, or could not be because their
    words are gone, a warning says so.
    """
    edits = list(edits)
    anew, told, gone = article_corrected(anew, edits)
    wanted = corrections_in(edits)
    merged = anew
    kept: list[str] = []
    lost: list[str] = []
    if wanted.dropped or wanted.kept:
        uncut, cut = without_cut(anew, edits, wanted)
        merged, kept, lost = merge(uncut, wanted)
        kept = [*(f"{id} left out" for id in cut if ("quotes", id) in wanted.dropped), *kept]
    if faults_of(merged):  # corrections that contradict the new text: better none than half of them
        merged, kept, lost = anew, [], [*kept, *lost]
    kept = [*(f"`{name}` of the article" for name in told), *kept]
    kept = list(dict.fromkeys(kept))
    lost = [*(f"`{name}` of the article" for name in gone), *lost]
    return replace(merged, warnings=(*merged.warnings, *warnings_of(kept, lost)))


def warnings_of(kept: Sequence[str], lost: Sequence[str]) -> Iterator[BriefWarning]:
    """What a reader should know of corrections that met a new reading."""
    if kept:
        yield BriefWarning("correction_kept", f"An editor’s word was kept: {listed(kept)}.")
    if lost:
        yield BriefWarning(
            "correction_lost",
            f"An editor’s word has no place in this text any more: {listed(lost)}. Where "
            "it still holds, correct this version.",
        )


def listed(ids: Sequence[str]) -> str:
    """Ids in a sentence, the first MOST_TOLD of them."""
    more = f" and {len(ids) - MOST_TOLD} more" if len(ids) > MOST_TOLD else ""
    return ", ".join(ids[:MOST_TOLD]) + more


def merge(anew: Brief, wanted: Corrections) -> tuple[Brief, list[str], list[str]]:
    """The new reading with what is wanted, and which corrections were kept and which were lost."""
    kinds = {kind: {item.id: item for item in getattr(anew, kind)} for kind in KINDS}
    kept, lost = [], []
    left_out = [
        (kind, id)
        for kind, id in sorted(wanted.dropped)
        if kinds[kind].pop(id, None) is not None and id not in wanted.renamed
    ]
    read = {wanted.renamed.get(entity.id, entity.id): entity for entity in anew.entities}
    for (kind, id), wish in wanted.kept.items():
        try:
            kinds[kind][id] = wished(wish, kinds[kind].get(id), anew.article, read.get(id))
            kept.append(id)
            bring(kinds[kind][id], wish.edited, anew.article, kinds)
        except Gone:
            lost.append(id)
    complete(kinds, anew, wanted.renamed)  # what another finding names comes back
    kept = [*(f"{id} left out" for kind, id in left_out if id not in kinds[kind]), *kept]
    merged: dict[str, Any] = {kind: tuple(items.values()) for kind, items in kinds.items()}
    return replace(anew, **merged), kept, lost


def wished(wish: Wish, fresh: Any, after: Article, found: Any) -> Any:
    """A finding as an editor wants it: what was changed of it over what was read anew (`fresh`), or
    where that is nothing, all of it with its words where they stand now. Raises Gone.
    """
    if fresh is None or wish.fields is None:
        return moved(wish.item, wish.edited.article, after, found)
    changed = {
        name: moved_value(name, value, edited.article, after)
        for name, (value, edited) in wish.fields.items()
        if name != "mentions"
    }
    return replace(fresh, **changed)


def moved_value(name: str, value: Any, before: Article, after: Article) -> Any:
    """The value of a field with its words where they stand in another text. Raises Gone."""
    if name != "evidence":
        return rewrite(value, Evidence, lambda e: place(e, before, after))
    if not (there := tuple(places(value, before, after))):
        raise Gone
    return there


def moved(item: Any, before: Article, after: Article, found: Any) -> Any:
    """A finding with its words where they stand in another text. Raises Gone.

    An entity has the mentions of the new reading, if that has it at all. A position or a decision
    needs only some of its words; a quote needs them all.
    """
    if hasattr(item, "mentions") and hasattr(item, "aliases"):
        there = found.mentions if found is not None else places(item.mentions, before, after)
        if not (mentions := tuple(there)):
            raise Gone
        return replace(item, mentions=mentions)
    if isinstance(item, Position | PendingDecision):
        there = moved_value("evidence", item.evidence, before, after)
        bare = rewrite(replace(item, evidence=()), Evidence, lambda e: place(e, before, after))
        return replace(bare, evidence=there)
    return rewrite(item, Evidence, lambda e: place(e, before, after))


def places(words: Iterable[Evidence], before: Article, after: Article) -> Iterator[Evidence]:
    """Where words stand in another text, of those that are still there."""
    for one in words:
        with suppress(Gone):
            yield place(one, before, after)


def bring(item: Any, edited: Brief, article: Article, kinds: dict[str, dict[str, Any]]) -> None:
    """Adds the entities and the issue that a kept finding names, where the new reading lacks them.

    An entity whose own words are gone has those of the finding itself as its mention.
    """
    entities = {entity.id: entity for entity in edited.entities}
    issues = {issue.id: issue for issue in edited.issues}
    for _, value in walk(item):
        if not isinstance(value, Ref):
            continue
        if value.id in issues and value == issues[value.id].ref:
            kinds["issues"].setdefault(value.id, issues[value.id])
        elif value.id in entities and value.id not in kinds["entities"]:
            entity = entities[value.id]
            try:
                kinds["entities"][value.id] = moved(entity, edited.article, article, None)
            except Gone:
                here = kinds_evidence(kinds, item)
                kinds["entities"][value.id] = replace(entity, mentions=here)
            bring(entity, edited, article, kinds)


def kinds_evidence(kinds: dict[str, dict[str, Any]], item: Any) -> tuple[Evidence, ...]:
    """The evidence of a finding as it stands in the new reading."""
    for items in kinds.values():
        if item.id in items and hasattr(items[item.id], "evidence"):
            return tuple(items[item.id].evidence)
    raise Gone


def complete(kinds: dict[str, dict[str, Any]], anew: Brief, renamed: dict[str, str]) -> None:
    """Makes every reference resolve: names as the entities have them, ids that are there.

    What an editor left out but a finding still names comes back; issues without positions go.
    """
    before = {entity.id: entity for entity in anew.entities}
    statements = {issue.id: issue for issue in anew.issues}
    names = {id: entity.name for id, entity in kinds["entities"].items()}

    def ref(found: Ref) -> Ref:
        if found.id not in names and renamed.get(found.id) in names:
            found = replace(found, id=renamed[found.id])
        if found.id not in names and found.id in before:
            kinds["entities"][found.id] = before[found.id]
            names[found.id] = before[found.id].name
        return Ref(found.id, names.get(found.id, found.name))

    for id, position in kinds["positions"].items():
        on = position.issue
        issue = kinds["issues"].setdefault(on.id, statements.get(on.id) or Issue(on.id, on.name))
        kinds["positions"][id] = replace(
            rewrite(position, Ref, ref),
            issue=issue.ref,
            quote_ids=tuple(one for one in position.quote_ids if one in kinds["quotes"]),
        )
    for id, quote in kinds["quotes"].items():
        kinds["quotes"][id] = rewrite(quote, Ref, ref)
    for id, decision in kinds["pending_decisions"].items():
        kinds["pending_decisions"][id] = replace(
            rewrite(decision, Ref, ref),
            position_ids=tuple(one for one in decision.position_ids if one in kinds["positions"]),
        )
    for id, entity in list(kinds["entities"].items()):
        kinds["entities"][id] = replace(
            entity,
            affiliation=entity.affiliation and ref(entity.affiliation),
            members=tuple(map(ref, entity.members)),
        )
    used = {position.issue.id for position in kinds["positions"].values()}
    for id in kinds["issues"].keys() - used:
        del kinds["issues"][id]
