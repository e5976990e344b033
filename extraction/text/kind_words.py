"""The words that say what kind of thing a name is."""

from functools import cache

from brief.entities import EntityKind
from extraction.lexicons import classes

PERSON, ORGANIZATION, PLACE = EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE
Votes = dict[EntityKind, float]
NEAR = 9  # tokens after a comma in which a noun says what the name before it is
AT_PLACE = {
    "in": 1.6,
    "near": 2.0,
    "across": 1.5,
    "outside": 1.5,
    "off": 1.6,
    "around": 1.0,
    "from": 0.75,
    "at": 0.9,
    "lower": 2.0,
    "upper": 2.0,
}
AT_PLACE |= {"through": 0.6, "into": 0.4, "to": 0.2, "towards": 0.8, "toward": 0.8, "downtown": 3.0}
AT_PLACE |= {"central": 1.5, "northern": 2.5, "southern": 2.5, "eastern": 2.5, "western": 2.5}
AT_PLACE |= {
    "north": 2.0,
    "south": 2.0,
    "east": 2.0,
    "west": 2.0,
    "nearby": 2.5,
    "neighbouring": 2.5,
    "neighboring": 2.5,
}
# Nouns before or after a name that say what it is.
PLACES = classes("kinds")["place"]
BODIES = classes("kinds")["body"]
HOLDERS = classes("kinds")["holder"]
TOWN_ENDS = tuple(sorted(classes("kinds")["town_end"]))
LEADING = frozenset("market industry sector world global regional local national".split())
NATIONS = frozenset("Scotland Wales England Europe Asia Africa America".split())
# What goes from one place to another: “the ferry between X and Y”; what only a place has.
WAYS = frozenset(
    "ferry ferries flight flights road railway line route bus buses train trains bridge tunnel "
    "border motorway highway crossing journey trip corridor shuttle".split()
)
OF_A_TOWN = frozenset(
    "city town village mayor residents townspeople streets suburbs outskirts harbour harbor "
    "airport waterfront inhabitants neighbourhoods neighborhoods".split()
)
SETTLED = frozenset("based headquartered born raised lives living lived resident".split())
SAYING = frozenset("said says added asked argued insisted replied recalled joked warned".split())
FUNDS = frozenset("fund asset money wealth investment".split())  # “a fund manager” is a firm
FAMILY_PARTICLES = frozenset("van von der den de bin ibn al ter zu di da dos ole".split())
FAMILY_SIGNS = FAMILY_PARTICLES | frozenset('"“”')  # those, and the marks around a nickname
# Before “of” and “for” they begin the name of a campaign, before another word they call to it.
JOINING = frozenset(
    "Friends Sons Daughters Parents Citizens Mothers Fathers Neighbours Neighbors Residents Women "
    "Students Teachers Scientists Veterans Families Voices Defenders Lovers Homes Jobs Houses "
    "Lawyers Doctors Nurses Farmers Workers".split()
)
CALLING = frozenset("Save Stop Keep Protect Reclaim Defend Restore Rethink Justice".split())
STORMS = frozenset("Hurricane Typhoon Cyclone Storm".split())  # they have names
PLACE_OF = classes("kinds")["place_of"]
SEPARATORS = frozenset('.;:—–()!?“”"')
RANK = (PERSON, ORGANIZATION, PLACE)


@cache
def callings() -> frozenset[str]:
    """Words in lower case that say that a person is named: offices, callings, kin."""
    titles = classes("titles")
    heads = {word.lower() for word in titles["head"]}
    return frozenset(heads | titles["calling"] | titles["female"] | titles["male"])


def is_campaign(words: list[str]) -> bool:
    """Whether a name is one of a campaign: “Friends of Larch Hill”, “Save Our Sands”."""
    joined = len(words) > 2 and words[1] in ("of", "for", "Against", "against", "Without")
    return (words[0] in JOINING and joined) or (len(words) > 1 and words[0] in CALLING)
