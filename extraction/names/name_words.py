"""What the spelling of a name says of its kind: capitals inside, its end, a town at its head."""

import re
from functools import cache

from brief.entities import EntityKind
from extraction.lexicons import classes
from extraction.text.gazetteer import WEAK, gazetteer, given_names, place_names
from extraction.text.kind_words import NATIONS, ORGANIZATION, PERSON, PLACE, Votes

# Before the name of a place they are part of it.
NARROWING = frozenset(
    "Greater Upper Lower New Old North South East West Northern Southern Eastern Western Central "
    "Inner Outer Mount Lake Port Fort San Santa St Saint Downtown Little Great Royal Le La Los "
    "Las El Bad Cape Isle Point River Gulf Glen Bay Sankt Kota Al Ras Tel Abu Dar".split()
)
COMPASS = frozenset("East West North South Central".split())
ON_AIR = frozenset("Radio TV FM".split())
CAMEL = re.compile(r"(?!Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O.)[A-Z]?[a-z]{2,}[A-Z]")
FIRM_LIKE = ("bank", "banken", "kasse", "werke", "gesellschaft", "verband", "verein", "partei")
INITIALS = re.compile(r"(?:[A-Z]\.){2,}")
OF_LANDS = frozenset("L.A. D.C. B.C. N.C. S.C. N.Y. N.J. N.S. P.E.I. E.U. U.A.E. U.S.A.".split())
TEAM_ENDS = re.compile(r"[A-Z][a-z]{3,}s")


@cache
def surnames() -> frozenset[str]:
    """Family names that many people have, or that the world knows by themselves."""
    return classes("surnames")["surname"]


def votes_of_words(words: list[str], votes: Votes) -> None:
    """What the words of a name say, whatever stands around it."""
    last = words[-1]
    if any(map(CAMEL.match, words)) and words[0] not in given_names():
        votes[ORGANIZATION] += 1.5  # “FirstEnergy”
    if words[-2:] == ["/", "S"]:
        votes[ORGANIZATION] += 4  # “Brandt Havn A/S”
    if last.endswith(FIRM_LIKE) and len(last) > 6:
        votes[ORGANIZATION] += 2.5  # “Zürcher Kantonalbank”
    if last in surnames():
        votes[PERSON] += 1.2 if len(words) == 1 else 1.5
    if len(words) > 1:
        votes_of_first_words(words, votes)


def has_initials(words: list[str]) -> bool:
    """Whether a name has somebody’s initials: “Ann B Pell”, “P.K. Pell”; not “U.S. Rail”."""
    if INITIALS.fullmatch(words[0]) and not is_land(words[0]):
        return True
    return any(len(w) == 1 and w.isupper() for w in words) and not words[-1][0].isdigit()


def is_land(word: str) -> bool:
    """Whether letters with stops are a country’s or a state’s: “U.S.”, “L.A.”."""
    return word in OF_LANDS or word in gazetteer().by_first


def votes_of_first_words(words: list[str], votes: Votes) -> None:
    """What a name of several words says by what it begins with."""
    if ON_AIR.intersection(words):
        votes[ORGANIZATION] += 3
    if len(words) > 2 and words[-1] in NATIONS and words[0] not in given_names():
        votes[ORGANIZATION] += 2  # “Living Rivers Scotland”
    initials = len(words[0]) == 2 and words[0].isupper()
    if initials and len(words) == 2 and (last_is_person(words[1])):
        votes[PERSON] += 3  # “RB Ramesh”
    if words[-1] in countries() and words[-1] not in surnames() | WEAK:
        votes[ORGANIZATION] += 4  # “James Pell Kenya”
    if words[0] not in given_names() and words[-1] in states():
        votes[ORGANIZATION] += 1.5  # “Peakline Missouri”
    known_place = (
        words[-1] in towns() and words[0] not in NARROWING and words[0] not in given_names()
    )
    if known_place and words[0] not in surnames() and words[0] not in classes("heads")["placed"]:
        votes[ORGANIZATION] += 2  # “Heritage Montreal”
    known = begins_with(words)
    if known is EntityKind.PLACE and words[-1] in COMPASS:
        votes[PLACE] += 3  # “Leeds East”
    elif known is EntityKind.PLACE and TEAM_ENDS.fullmatch(words[-1]):
        votes[ORGANIZATION] += 2  # “Leeds Falcons”
    elif known is EntityKind.ORGANIZATION:
        votes[ORGANIZATION] += 1.5


def last_is_person(word: str) -> bool:
    """Whether a word is a given or a family name."""
    return word in given_names() or word in surnames()


@cache
def towns() -> frozenset[str]:
    """The places of one word that the lists know."""
    return frozenset(known.name for _, known in place_names() if " " not in known.name)


@cache
def countries() -> frozenset[str]:
    """The countries of one word."""
    return frozenset(
        known.name for known in gazetteer().countries.values() if " " not in known.name
    )


@cache
def states() -> frozenset[str]:
    """The states that have an abbreviation, by their names of one word."""
    return frozenset(
        known.name
        for _, known in place_names()
        if " " not in known.name and any(other.endswith(".") for other in known.others)
    )


def begins_with(words: list[str]) -> EntityKind | None:
    """The kind of the known name that the words of a longer name begin with."""
    for found, known in gazetteer().by_first.get(words[0], ()):
        if len(found) < len(words) and list(found) == words[: len(found)]:
            return known.kind if not known.demonym else None
    return None
