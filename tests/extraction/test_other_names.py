"""The NATO article with every name exchanged: what is found does not hang on who is meant."""

import re
from bisect import bisect_right
from functools import cache
from typing import Any

import pytest

from extraction.articles import article_of
from extraction.findings import Findings
from extraction.pipeline import extract
from tests.extraction.test_nato import ARTICLE, Span, text

pytestmark = pytest.mark.skipif(
    not ARTICLE.exists(), reason="../shared with the NATO article is absent"
)

# Each name for another of its kind: people, countries, peoples, towns, bodies.
OTHER_NAMES = {
    "North Atlantic Treaty Organization": "Collective Security Treaty Organization",
    "NATO": "CSTO",
    "Eastern European": "West African",
    "European": "Asian",
    "Ukrainian": "Moldovan",
    "Ukraine": "Moldova",
    "Kyiv": "Chisinau",
    "Russian": "Iranian",
    "Russia": "Iran",
    "Germany": "Spain",
    "France": "Italy",
    "UK": "UAE",
    "US": "UK",
    "Estonian": "Finnish",
    "Brussels": "Geneva",
    "Vilnius": "Lisbon",
    "Hanno Pevkur": "Tomas Lindqvist",
    "Boris Pistorius": "Werner Adelmann",
    "Pistorius": "Adelmann",
    "Vladimir Putin": "Darius Farrokh",
    "Oleksii Reznikov": "Petru Munteanu",
    "Jens Stoltenberg": "Marcus Hale",
    "Anders Fogh Rasmussen": "Pieter Vos Engelbrecht",
    "Andriy Yermak": "Simon Okafor",
    "Quad": "Quint",
    "Katharina Rosskopf": "Ines Brandao",
    "Niclas Rolander": "Paul Whitby",
    "Arne Delfs": "Omar Haddad",
}
NAMES = re.compile(r"\b(?:" + "|".join(map(re.escape, OTHER_NAMES)) + r")\b")


@cache
def renamed() -> tuple[str, tuple[Span, ...]]:
    """The article with other names, and for each exchange where it begins and what it adds."""
    moves, added = [(0, 0)], 0
    for match in NAMES.finditer(text()):
        added += len(OTHER_NAMES[match.group()]) - len(match.group())
        moves.append((match.end(), added))
    return NAMES.sub(lambda match: OTHER_NAMES[match.group()], text()), tuple(moves)


def moved(offset: int) -> int:
    """Where an offset of the article lies in the article with other names."""
    _, moves = renamed()
    return offset + moves[bisect_right(moves, offset, key=lambda move: move[0]) - 1][1]


def shape(found: Findings, at=lambda offset: offset) -> dict[str, list[Any]]:
    """What was found, without any name: entities are where they are first mentioned."""

    def where(evidence) -> tuple[Span, ...]:
        return tuple((at(e.start), at(e.end)) for e in evidence)

    home = {entity.id: where(entity.mentions)[0] for entity in found.entities}
    return {
        "entities": [(entity.kind, where(entity.mentions)) for entity in found.entities],
        "quotes": [
            (q.type, where(q.segments), q.source_status, [home[s.id] for s in q.speakers])
            for q in found.quotes
        ],
        "positions": [
            (home[p.holder.id], p.stance, p.attribution, where(p.evidence)) for p in found.positions
        ],
        "decisions": [
            (
                where(d.evidence),
                d.status,
                d.due and d.due.edtf,
                [home[decider.id] for decider in d.deciders],
                d.venue and home[d.venue.id],
            )
            for d in found.pending_decisions
        ],
    }


@pytest.mark.parametrize("kind", ["entities", "quotes", "positions", "decisions"])
def test_other_names_change_nothing(kind):
    other = extract(article_of(renamed()[0]))
    assert shape(other)[kind] == shape(extract(article_of(text())), moved)[kind]
