"""What two names have in common when they name the same, and which names say too little."""

import re
from collections.abc import Iterable

from brief.entities import EntityKind
from brief.ids import slugify

MOST_KEY = 200  # characters of a name that are compared
MOST_NUMBER = 2  # digits of a ward’s number
MOST_OF_A_PARTY = 4  # words of its name
ACRONYM = re.compile(r"(?=.*[A-Z].*[A-Z])[A-Z][A-Za-z0-9&-]{1,7}", re.ASCII)

# Words that say what kind of body one is, and not which: “the High Court” is one in every country.
KINDS_OF_BODY = frozenset(
    "administrative agency appeal appeals assembly authority bank board bureau cabinet central "
    "chamber circuit city commerce commission committee common commons communist congress "
    "conservative conservatives constitutional council county court defence defense department "
    "district education election environment executive federal finance foreign foundation "
    "governing government green greens group health high home house inquiry interior jury justice "
    "labor labour liberal liberals local lords lower ministry monetary municipal national office "
    "opposition organization panel parliament party planning police policy prime provincial public "
    "regional regulator school schools security senate service socialist state supreme town "
    "treasury tribunal union university upper".split()
)
# Words that say a party or a movement: “the Rural Alliance” is one in many a country.
PARTIES = frozenset(
    "alliance alternative bloc centre center coalition conservatives democrats federation forum "
    "freedom front greens justice liberals movement nationalists party patriots progressives "
    "reform republicans socialists union".split()
)
# What such bodies are for: “the Environmental Protection Authority” is one in many a country.
FIELDS = frozenset(
    "administration affairs agriculture anticorruption association attorney audit auditor aviation "
    "broadcasting charity charities civil commissioner communications competition conduct "
    "conservation consumer consumers control corporation corruption crime customs data development "
    "directorate disaster disease diseases drug drugs electoral emergency energy environmental "
    "equality exchange financial fisheries food football forestry gambling gaming "
    "geological health heritage highways housing immigration industry infrastructure information "
    "innovation inspectorate institute insurance investment land lands licensing management marine "
    "maritime media medical medicine medicines meteorological mineral minerals mines mining "
    "natural nuclear ombudsman parks pensions ports prevention privacy procurement prosecution "
    "prosecutor protection prudential quality rail railway railways registry regulation regulatory "
    "research resources revenue road roads safety science securities society sport sports "
    "standards statistics survey tax taxation technology telecommunications tourism trade "
    "transport transportation water weather wildlife workers".split()
)
STREETS = frozenset("street road lane avenue drive boulevard terrace crescent close".split())
KNOWN_STREETS = frozenset("wall downing fleet threadneedle".split())  # said of who sits there
EVERY_TOWN = frozenset(
    "city-hall town-hall village-hall guildhall courthouse county-courthouse civic-center "
    "civic-centre convention-center convention-centre community-center community-centre "
    "memorial-stadium memorial-hall memorial-park riverside-park victoria-park city-park "
    "market-square town-square main-square market-place railway-station central-station "
    "bus-station high-school community-hospital general-hospital memorial-hospital "
    "central-library public-library city-library".split()
)
NO_BODIES = frozenset("bank centre center".split())  # “Central Bank” is one of its country
# Of these two words the name of a part of any town is: “East Side”, “Old Town”, “City Centre”.
PART_FIRST = frozenset(
    "north south east west northern southern eastern western upper lower inner outer old new left "
    "right city town village market central main".split()
)
PART_LAST = frozenset(
    "side end town city centre center quarter district bank shore ward waterfront riverfront "
    "seafront".split()
)
PARTS_ALONE = frozenset("downtown uptown midtown waterfront riverfront seafront".split())
NUMBERED = frozenset("ward district precinct zone".split())  # “Ward 5”
KNOWN_PARTS = frozenset(("west-bank",))  # of the one that the world means by it
SMALL_WORDS = frozenset("a an and at by for from in of on or the to with".split())
OF_A_FIELD = KINDS_OF_BODY | FIELDS | SMALL_WORDS


def name_keys(
    kind: EntityKind, name: str, aliases: Iterable[str], country: str | None
) -> list[str]:
    """What an entity is looked up by: its name folded; of bodies acronym and long form; `iso:DE`.

    Surnames and other short names are none: “Smith” and “the Federation” are too many.
    """
    keys = {name_key(name)}
    if kind is EntityKind.COUNTRY and country:
        keys.add(f"iso:{country}")
    if kind is EntityKind.ORGANIZATION:
        keys |= {name_key(a) for a in aliases if is_acronym(a) or is_long_form(a)}
    return sorted(keys - {""})


def name_key(name: str) -> str:
    """A name without case, accents and punctuation."""
    return slugify(name)[:MOST_KEY]


def long_forms(name: str, aliases: Iterable[str]) -> set[str]:
    """The keys of the names that are spelled out."""
    return {name_key(n) for n in (name, *aliases) if is_long_form(n)}


def is_acronym(name: str) -> bool:
    return ACRONYM.fullmatch(name.replace(".", "")) is not None


def is_long_form(name: str) -> bool:
    """Whether a name has two words of its own: “Velmar Dockers’ Federation”, not “Federation”."""
    return sum(word[:1].isupper() for word in name.split()) >= 2 and not is_generic(name)


def is_generic(name: str) -> bool:
    """Whether a name says what kind of body it is and not which: “City Council”, “High Court”."""
    words = name_key(name).split("-")
    return all(word in KINDS_OF_BODY or word in SMALL_WORDS for word in words)


def may_be_in_any_country(name: str) -> bool:
    """Whether a name is like a party’s or a movement’s: “Rural Alliance”, “Social Democrats”."""
    words = name_key(name).split("-")
    return len(words) <= MOST_OF_A_PARTY and not PARTIES.isdisjoint(words)


def is_street(name: str) -> bool:
    """Whether a name is one of a street, which many towns have: “Main Street”, “Church Lane”."""
    words = name_key(name).split("-")
    return len(words) > 1 and words[-1] in STREETS and words[0] not in KNOWN_STREETS


def is_in_every_town(name: str) -> bool:
    """Whether a place has the name of one that many towns have: “City Hall”, “Memorial Stadium”."""
    key = name_key(name)
    return key in EVERY_TOWN or is_part_of_any_town(key)


def sits_in_every_town(name: str) -> bool:
    """Whether a body goes by the name of where it sits in many towns: “City Hall”, “Ward 5”."""
    return is_in_every_town(name) and name_key(name).rpartition("-")[2] not in NO_BODIES


def is_part_of_any_town(key: str) -> bool:
    """Whether a name, by its key, is one that parts of many towns have: “East Side”, “Ward 5”."""
    first, _, last = key.partition("-")
    if key in PARTS_ALONE:
        return True
    if first in NUMBERED and len(last) <= MOST_NUMBER:
        return last.isdigit()
    return first in PART_FIRST and last in PART_LAST and key not in KNOWN_PARTS


def is_one_of_its_field(name: str) -> bool:
    """Whether a name says what kind of body one is and for what, and not where."""
    words = name_key(name).split("-")
    return all(word in OF_A_FIELD for word in words)
