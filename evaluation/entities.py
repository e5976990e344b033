"""Names: which mentions by name were found, with which type, and who is who."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from brief.articles import BlockKind
from brief.briefs import Brief
from brief.entities import Entity, EntityKind
from brief.evidence import Evidence
from brief.ids import LOCAL
from brief.refs import Ref
from evaluation.misses import Miss, one_line
from evaluation.spans import overlap_f1
from evaluation.tallies import Tallies, Tally

WORD = re.compile(r"\w[\w’'-]*")
ARTICLE = re.compile(r"(?:the|an?)\s+", re.IGNORECASE)
SMALL = frozenset(
    "a an the this that these those any some all both his her its their our my".split()
)
SAME_MENTION = 0.5  # overlap F1: “the senior diplomat” and “senior diplomat” are one mention

Names = dict[tuple[int, int], tuple[EntityKind, str]]


def measure_names(found: Brief, gold: Brief) -> tuple[Tallies, list[Miss]]:
    """Mentions by name: the exact span, and the span with its type."""
    ours, theirs = named_mentions(found), named_mentions(gold)
    same = ours.keys() & theirs.keys()
    typed = sum(ours[span][0] is theirs[span][0] for span in same)
    tallies = {
        "names found": Tally(len(same), len(ours), len(theirs)),
        "names typed": Tally(typed, len(ours), len(theirs)),
    }
    return tallies, list(name_misses(gold.id, ours, theirs))


def name_misses(brief_id: str, ours: Names, theirs: Names) -> Iterator[Miss]:
    for span in sorted(ours.keys() | theirs.keys()):
        if span not in ours:
            kind, words = theirs[span]
            yield Miss("names", "missed", brief_id, words, kind)
        elif span not in theirs:
            kind, words = ours[span]
            yield Miss("names", "false", brief_id, words, kind)
        elif ours[span][0] is not theirs[span][0]:
            detail = f"{ours[span][0]}, should be {theirs[span][0]}"
            yield Miss("names", "wrong", brief_id, ours[span][1], detail)


def named_mentions(brief: Brief) -> Names:
    """Where a brief has mentions that are names, with their types."""
    return {
        (e.start + len(article_of(e.exact)), e.end): (entity.kind, one_line(e.exact))
        for entity in brief.entities
        if LOCAL not in entity.id
        for e in entity.mentions
        if is_name(entity, e)
    }


def article_of(words: str | None) -> str:
    """The article that words begin with: “the Treasury” and “Treasury” are one name."""
    found = ARTICLE.match(words or "")
    return found.group() if found else ""


def is_name(entity: Entity, mention: Evidence) -> bool:
    """Whether a mention is a name and not a description (“the bloc”).

    It holds a word with a capital that is more than an article. In a headline, where every word
    may have one, it must be the name, an alias, or a part of one.
    """
    words = one_line(mention.exact)
    if mention.block is BlockKind.HEADLINE:
        return any(words.casefold() in name.casefold() for name in (entity.name, *entity.aliases))
    return any(w[0].isupper() and w.lower() not in SMALL for w in WORD.findall(words))


@dataclass(frozen=True, slots=True)
class SameEntities:
    """Which entity of the one brief is which of the other."""

    pairs: frozenset[tuple[str, str]]

    @classmethod
    def of(cls, found: Brief, gold: Brief) -> "SameEntities":
        return cls(
            frozenset(
                (f.id, g.id) for f in found.entities for g in gold.entities if same_entity(f, g)
            )
        )

    def same(self, found: Ref | None, gold: Ref | None) -> bool:
        """Whether two Refs name the same entity, or neither names any."""
        if found is None or gold is None:
            return found is gold
        return (found.id, gold.id) in self.pairs

    def all_same(self, found: tuple[Ref, ...], gold: tuple[Ref, ...]) -> bool:
        """Whether each is among the others, and nobody else."""
        return (
            bool(found) == bool(gold)
            and all(any(self.same(f, g) for g in gold) for f in found)
            and all(any(self.same(f, g) for f in found) for g in gold)
        )


def same_entity(found: Entity, gold: Entity) -> bool:
    """The same id, a name or alias in common, or most mentions at the same places."""
    if found.id == gold.id or names_of(found) & names_of(gold):
        return True
    same = sum(
        any(overlap_f1([f], [g]) >= SAME_MENTION for g in gold.mentions) for f in found.mentions
    )
    return 2 * same > min(len(found.mentions), len(gold.mentions))


def names_of(entity: Entity) -> set[str]:
    """What an entity is called, without article and case."""
    return {name.casefold().removeprefix("the ") for name in (entity.name, *entity.aliases)}
