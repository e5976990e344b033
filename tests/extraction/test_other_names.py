"""Articles with every name exchanged: what is found does not hang on who is meant."""

import re
from bisect import bisect_right
from functools import cache
from typing import Any

import pytest

from brief.articles import decode
from extraction.articles import article_of
from extraction.findings import Findings
from extraction.pipeline import extract
from tests.extraction.briefs import ARTICLES
from tests.extraction.test_nato import ARTICLE, Span

# Each name for another of its kind: people, countries, peoples, towns, bodies.
NATO = {
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
CANAL_TRUCE = {
    "Kyrgyzstan": "Armenia",
    "Kyrgyz": "Armenian",
    "Tajikistan": "Azerbaijan",
    "Tajik": "Azerbaijani",
    "Qatari": "Turkish",
    "Qatar": "Turkey",
    "Uzbekistan": "Kazakhstan",
    "China": "India",
    "Russia": "France",
    "DOHA": "ANKARA",
    "Doha": "Ankara",
    "Bishkek": "Yerevan",
    "Dushanbe": "Baku",
    "Tash-Kuduk": "Sari-Bulak",
    "Kara-Dobo": "Ak-Terek",
    "Corridor News": "Meridian Wire",
    "International Committee of the Red Cross": "International Organization for Migration",
    "Khalid bin Nasser al-Mirfa": "Omar bin Rashid al-Sabti",
    "Aizada Torobekova": "Marine Sarkisova",
    "Torobekova": "Sarkisova",
    "Farrukh Nazarzoda": "Elchin Mammadov",
    "Nazarzoda": "Mammadov",
    "Nurlan Esenov": "Tigran Avetov",
    "Gulnara Asanova": "Karine Petrosova",
    "Leila Marchetti": "Paula Benedetti",
    "Dilnoza Yakubova": "Irina Alieva",
}
DAM_MEDIATOR = {
    "Mozambican": "Ecuadorian",
    "Mozambique": "Ecuador",
    "Malawi": "Colombia",
    "Lilongwe": "Bogota",
    "Maputo": "Quito",
    "GENEVA": "MADRID",
    "Geneva": "Madrid",
    "New York": "Washington",
    "Addis Ababa": "Buenos Aires",
    "Dutch": "Swedish",
    "France": "Italy",
    "Denmark": "Norway",
    "China": "Brazil",
    "Lusenga": "Cauquira",
    "Namisale": "Tocarema",
    "Chitundu": "Yarumita",
    "Blantyre": "Medellin",
    "Global Dispatch": "Coastal Report",
    "Southern African Development Community": "Central American Integration System",
    "SADC": "CAIS",
    "World Bank": "European Investment Bank",
    "Wilhelmina van den Broek": "Margareta von der Heide",
    "van den Broek": "von der Heide",
    "Chifundo Mbewe-Banda": "Rodrigo Salas-Pardo",
    "Mbewe-Banda": "Salas-Pardo",
    "Amélia dos Santos Cuambe": "Lucía de la Vega Montero",
    "Cuambe": "Montero",
    "Yusuf al-Tamimi": "Karim al-Haddadi",
    "Esnart Phiri": "Teresa Quispe",
    "Thandiwe Gondwe": "Marta Restrepo",
}
OTHER_NAMES = {
    ARTICLE: NATO,
    ARTICLES[0].parent / "kyrgyz-tajik-canal-truce.txt": CANAL_TRUCE,
    ARTICLES[0].parent / "lusenga-dam-un-mediator.txt": DAM_MEDIATOR,
}


@cache
def text_of(file) -> str:
    return decode(file.read_bytes())


@cache
def renamed(file) -> tuple[str, tuple[Span, ...]]:
    """An article with other names, and for each exchange where it begins and what it adds."""
    others = OTHER_NAMES[file]
    names = re.compile(r"\b(?:" + "|".join(map(re.escape, others)) + r")\b")
    moves, added = [(0, 0)], 0
    for match in names.finditer(text_of(file)):
        added += len(others[match.group()]) - len(match.group())
        moves.append((match.end(), added))
    return names.sub(lambda match: others[match.group()], text_of(file)), tuple(moves)


def mover(file):
    """Where an offset of the article lies in the article with other names."""
    _, moves = renamed(file)
    return lambda at: at + moves[bisect_right(moves, at, key=lambda move: move[0]) - 1][1]


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
@pytest.mark.parametrize("file", OTHER_NAMES, ids=lambda file: file.stem)
def test_other_names_change_nothing(file, kind):
    if not file.exists():
        pytest.skip("../shared with the NATO article is absent")
    other = extract(article_of(renamed(file)[0]))
    assert shape(other)[kind] == shape(extract(article_of(text_of(file))), mover(file))[kind]
