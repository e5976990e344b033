"""Teams that are called by their town: “Ardley beat Colby 2-1” is no news of two towns.

In the report of a match a town that plays is its team; in others, and where something is in it,
it stays a town.
"""

from collections.abc import Sequence
from functools import cache

from brief.entities import EntityKind
from extraction.text.gazetteer import Known
from extraction.text.titles import Name
from extraction.text.tokens import POSSESSIVES, Text, word

# Words of which a report of a match has several, and other news hardly one.
OF_MATCHES = frozenset(
    "coach striker midfielder midfield goalkeeper winger innings wicket wickets penalty semi-final "
    "semifinal quarter-final quarterfinal league touchdown quarterback hat-trick defender fixture "
    "squad kick-off kickoff playoff playoffs half-time halftime equaliser equalizer scored goals "
    "rebounds inning pitcher rushing prop scrum-half fly-half fly-half try tries unbeaten".split()
)
LEAST_WORDS = 4
PLAYING = frozenset(
    "beat beats lost drew draw host hosts play plays face faces led trail trailed scored conceded "
    "sit sits climbed equalised equalized thrashed hammered edged triumphed won win travel "
    "travels coach striker midfielder forward captain manager defender winger goalkeeper boss "
    "fans were are have side".split()
)
OWNED = frozenset(
    "coach striker midfielder forward captain manager defender defence defense season winger "
    "goalkeeper boss first second third top leading attack midfield squad players title".split()
)
AGAINST = frozenset(
    "against beat beating beaten over defeated facing thrashed hammered edged joined overcame "
    "host hosting hosted champions leaders".split()
)
BEATING = frozenset("beat lost drew edged thrashed hammered defeated overcame".split())
MOST_SCORE = 9  # tokens from a team to the goals: “beat Colby United of the second tier 2-1”
PLACING = frozenset("in at from near outside across".split())
CLUBS = frozenset("City United Rovers Rangers Wanderers Athletic Hotspur Albion Town FC".split())
FORMER_TOWNS = frozenset("Tottenham Chelsea Arsenal Everton".split())


def tell_teams(text: Text, names: Sequence[Name]) -> None:
    """Takes the name of a town for that of its team where it plays."""
    reports = len(OF_MATCHES.intersection(text.lowers)) >= LEAST_WORDS
    tell_clubs(text, names)
    for name in names:
        known = name.known
        if known is None or name.dateline or known.demonym:
            continue
        if known.name in FORMER_TOWNS and word(text, name.first - 1) in ("in", "near", "across"):
            name.known = other(known, EntityKind.PLACE)
        elif known.kind is EntityKind.PLACE and (
            (reports and plays(text, name)) or has_score(text, name)
        ):
            name.known = other(known, EntityKind.ORGANIZATION)


def tell_clubs(text: Text, names: Sequence[Name]) -> None:
    """Takes a town that no list knows for its club, where that is named in full, it plays, and
    nothing is said to be in it: “Castlebury are 19th”, of “Castlebury Rovers”.
    """
    clubs = {
        text.words[name.first]
        for name in names
        if name.last - name.first == 2 and text.words[name.last - 1] in CLUBS
    }
    alone: dict[str, list[Name]] = {}
    for name in names:
        if name.last - name.first == 1 and name.known is None and text.words[name.first] in clubs:
            alone.setdefault(text.words[name.first], []).append(name)
    for called in alone.values():
        placed = any(name.dateline or word(text, name.first - 1) in PLACING for name in called)
        if not placed and any(plays(text, name) for name in called):
            for name in called:
                name.kind = EntityKind.ORGANIZATION


def plays(text: Text, name: Name) -> bool:
    """Whether a town plays a match: what it does, what is its, whom somebody plays against."""
    before, after = word(text, name.first - 1), word(text, name.last)
    if after in POSSESSIVES:
        return word(text, name.last + 1) in OWNED
    if before in AGAINST or (before == "with" and word(text, name.first - 2) == "drew"):
        return True
    placed = before in PLACING or before in ("of", "the", "south")
    return after in PLAYING and not placed


def has_score(text: Text, name: Name) -> bool:
    """Whether a town has won or lost by some goals: “Ardley beat Colby 2-1”."""
    before, after = word(text, name.first - 1), word(text, name.last)
    lost = before == "to" and word(text, name.first - 2) == "lost"
    met = lost or after in BEATING or before in BEATING
    lowers = text.near[name.last : name.last + MOST_SCORE] if met else []
    return any(
        one in "-–" and lowers[at - 1].isdigit() and lowers[at + 1].isdigit()
        for at, one in enumerate(lowers[1:-1], 1)
    )


@cache
def other(known: Known, kind: EntityKind) -> Known:
    """What a name stands for besides: the team of a town, the town of a team."""
    return Known(kind, known.name, known.country)
