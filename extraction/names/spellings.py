"""How names are spelt: what a cluster of equal spellings is, acronyms, capitals for governments."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from brief.entities import EntityKind
from extraction.lexicons import classes
from extraction.text.capitals import heads, is_capital
from extraction.text.cast import Actor
from extraction.text.cues import cue_verbs
from extraction.text.gazetteer import WEAK, Known
from extraction.text.kind_words import Votes
from extraction.text.titles import Name
from extraction.text.tokens import Text, word

PERSON, ORGANIZATION = EntityKind.PERSON, EntityKind.ORGANIZATION
PLACE, COUNTRY = EntityKind.PLACE, EntityKind.COUNTRY
Key = tuple[str, ...]
# Small words inside of the names of towns.
INNER = frozenset("Es Of Upon On And The De Du Des Da Do Dos Sur En Am An Der In".split())
# After these a capital is the city and not its government.
LOCATIVE = frozenset(
    "in at from near around outside across through toward towards into to of visiting visited left "
    "central downtown leave leaving inner northern southern eastern western over".split()
)
POINTS = ("-east", "-west", "-north", "-south")  # “south-east London”
INSIDE = frozenset("in at near around outside across through visiting visited".split())
MOST_LISTED = 9  # tokens of “in Delhi, Nairobi and Pretoria”
GOING_ON = frozenset(
    "and or but to on in for with at by from over about against that as if has had is was "
    "were are will would could can may must should have does did says said wants want "
    "agreed agree".split()
)
CAPITAL_PARTICLES = frozenset("Van Von De Di Du Del Della Le La Bin Al El Ter Ten Dos".split())
ACTING = frozenset("has had will would plans wants opposes backs supports is could".split())
DEALT_WITH = frozenset(  # “accused Bishkek of”
    "help with between against gave give accused accuses accusing urged urging pressed pressing "
    "blamed blaming warned warning asked asking told pushed pushing".split()
)
SMALL = frozenset("of the for and on in & de".split())
CLUBS = frozenset("City United Rovers Rangers Wanderers Athletic Hotspur Albion FC First".split())
SUFFIXES = frozenset(
    "inc corp co ltd llc plc ag sa se nv gmbh spa ab asa pvt private limited oyj tbk bhd".split()
)


@dataclass(slots=True)
class Cluster:
    """The names of one spelling: where they stand and what they are taken for."""

    key: Key
    names: list[Name] = field(default_factory=list)
    votes: list[Votes] = field(default_factory=list)
    kind: EntityKind | None = None
    known: Known | None = None


def governs(text: Text, name: Name) -> bool:
    """Whether a capital stands for its government here: it acts, and nothing is in it."""
    tokens = text.tokens
    before = tokens[name.first - 1].lower if name.first else ""
    after = tokens[name.last].lower if name.last < len(tokens) else ""
    seat = name.known is not None and name.known.seats is not None
    if seat and before == "the":
        before = word(text, name.first - 2)  # “near the Moncloa”
    located = before in LOCATIVE or before.endswith(POINTS) or is_in_list(text, name)
    located = located or (seat and before == "on")  # “on Capitol Hill”
    if located or before in ("the", "a", "an"):
        return False
    if after in ("'s", "’s") and name.last + 1 < len(tokens):
        return tokens[name.last + 1].word[0].islower()  # “London’s Tate”
    if after == "," and name.last + 1 < len(tokens):
        following = tokens[name.last + 1]
        return following.quotation == tokens[name.first].quotation and following.word[0].islower()
    if after in GOING_ON or after in ("'s", "’s", ".", ";", ":", "—", "–"):
        return True
    acts = after.endswith("ed") or after in cue_verbs() or after in classes("grammar")["verb"]
    return acts or before in DEALT_WITH


def is_in_list(text: Text, name: Name) -> bool:
    """Whether a place is one of several where something is: “in Delhi and Pretoria”."""
    first, before = name.first, word(text, name.first - 1)
    listed = before == "," and word(text, name.last) in ("and", "or")
    if before not in ("and", "or") and not listed:
        return False
    for index in range(first - 2, max(0, first - MOST_LISTED), -1):
        if not (is_capital(text.tokens[index].word) or text.tokens[index].word == ","):
            return text.tokens[index].lower in INSIDE
    return False


def initials_of(key: Key) -> set[str]:
    """The acronyms that the words of a name may make."""
    words = [word for word in key if word not in ("'s", "'", "&")]
    if len(words) > 2 and words[-2] in ("High", "Supreme") and words[-1] == "Court":
        return initials_of(key[-2:])  # “HC”, of the “Bombay High Court”
    return {
        "".join(word[0] for word in words if word not in SMALL).upper(),
        "".join(word[0] for word in words if word != "the").upper(),
    }


def is_particle_name(key: Key) -> bool:
    """Whether a name is a surname with its particles: “van den Berg”."""
    return len(key) > 1 and all(w.islower() or w in CAPITAL_PARTICLES for w in key[:-1])


def spelt(text: Text, cluster: Cluster) -> str:
    """A name as it is written where it is first met in the body, on one line."""
    name = cluster.names[0]
    if name.dateline:
        name = next((n for n in cluster.names if not n.dateline), name)
    written = text.raw[text.tokens[name.first].start : text.tokens[name.last - 1].end]
    if name.dateline or is_shouted(text, name):
        written = in_small(written)
    if name.honorific is not None and name.honorific == name.first and " " in written:
        written = written.split(maxsplit=1)[1] if len(written.split()) > 2 else written
    return " ".join(written.split())


def in_small(words: str) -> str:
    """Words in capitals as they are written elsewhere: “St. John’s”, “Dar es Salaam”."""
    first, *others = words.title().split()
    written = " ".join([first, *(word.lower() if word in INNER else word for word in others)])
    return written.replace("’S", "’s").replace("'S", "'s")


def note_alias(text: Text, actor: Actor, name: Name) -> None:
    """Notes how else an actor is called; surnames and adjectives of countries are no aliases."""
    if name.dateline or (name.known is not None and name.known.demonym):
        return
    if name.known is not None and name.known.governs and actor.kind is COUNTRY:
        return
    written = " ".join(
        text.raw[text.tokens[name.first].start : text.tokens[name.last - 1].end].split()
    )
    if actor.name.endswith(" " + written) and actor.kind is not ORGANIZATION:
        return
    if actor.kind is PERSON and name.honorific is None and " " not in written:
        return
    if written not in actor.aliases and written != actor.name and written != "Brussels":
        actor.aliases.append(written)


def is_shouted(text: Text, name: Name) -> bool:
    """Whether a name in capitals opens a turn of a transcript: “ANN BELL: …”."""
    tokens = text.tokens
    colon = name.last < len(tokens) and tokens[name.last].word == ":"
    if not colon:
        return False
    words = [token.word for token in tokens[name.first : name.last]]
    return len(words) > 1 and all(word.isupper() or word == "." for word in words)


def speaks(text: Text, cluster: Cluster) -> bool:
    """Whether a town’s name is a surname here: “Lund said”, and nothing is said to be in it."""
    known = cluster.known
    if known is None or known.kind is not PLACE or known.governs or known.name not in WEAK:
        return False
    before = {word(text, name.first - 1) for name in cluster.names}
    after = {word(text, name.last) for name in cluster.names}
    dateline = any(name.dateline for name in cluster.names)
    return not dateline and before.isdisjoint(LOCATIVE) and not after.isdisjoint(cue_verbs())


def acts(text: Text, cluster: Cluster) -> bool:
    """Whether somebody of a name says, has done or will do something."""
    after = {word(text, name.last) for name in cluster.names}
    return not after.isdisjoint(ACTING) or not after.isdisjoint(cue_verbs())


def is_located(text: Text, cluster: Cluster) -> bool:
    """Whether something is said to be in what has a name: it is a town here."""
    if any(name.dateline for name in cluster.names):
        return True
    before = {word(text, name.first - 1) for name in cluster.names}
    return not before.isdisjoint(LOCATIVE - {"to", "from", "of"})


def beginnings(clusters: Iterable[Cluster]) -> set[Key]:
    """What bodies with a name of three words and more may be called for short."""
    return {
        cluster.key[:size]
        for cluster in clusters
        if any(name.kind is ORGANIZATION for name in cluster.names)
        for size in range(1, len(cluster.key))
    }


def acts_for_body(text: Text, cluster: Cluster, short: set[Key]) -> bool:
    """Whether a name of two words is `short` for a body’s, and acts: nothing is said to be in it.

    “St. Columba has promised”, of “St. Columba Health”.
    """
    long = all(name.last - name.first > 1 for name in cluster.names)
    return long and cluster.key in short and acts(text, cluster) and not is_located(text, cluster)


@cache
def firm_ends() -> frozenset[str]:
    """What ends the names of firms, and not of clubs or towns: “Foods”, “Homes”."""
    return heads()["sector"] - CLUBS - heads()["placed"]
