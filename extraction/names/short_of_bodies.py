"""Towns’ names that are short for a firm of the text: “shares in X”, “X’s chief executive”, where
it speaks of “X Air”.
"""

from collections.abc import Sequence

from brief.entities import EntityKind
from extraction.names.aliases import Aliases
from extraction.names.short_names import may_be_short_for
from extraction.names.spellings import firm_ends
from extraction.text.capitals import heads
from extraction.text.cues import cue_verbs
from extraction.text.titles import Name
from extraction.text.tokens import POSSESSIVES, Text

# What one has in a firm, and seldom in a town.
IN_FIRMS = frozenset(
    "shares stake stakes stock holding shareholding shareholders shareholder investors investor "
    "confidence faith".split()
)
# What a firm has, and no town.
OF_FIRMS = frozenset(
    "shares stock shareholders investors profit profits losses earnings ceo boss bosses board "
    "takeover owner owners".split()
)
OBJECTS = frozenset("a an the its his her their this that these those with".split())
TRADED = frozenset("shares stock".split())
# Before a name they say that it is where something is.
WHERE = frozenset("in at near from to of outside around across through into".split())
HAVING = frozenset("has had also".split())
REFUSING = frozenset(
    "refused refuses declined declines rejected rejects offered offers agreed agrees".split()
)


def bodies_by_short_names(text: Text, names: Sequence[Name], aliases: Aliases) -> dict[int, Name]:
    """The longer name that one of a single word stands for, by the identity of the short one."""
    towns = [name for name in names if is_town(aliases, name)]
    if not towns:
        return {}
    longer: dict[str, Name] = {}
    for name in names:
        if name.last - name.first > 1 and is_body(aliases, name):
            longer.setdefault(text.words[name.first], name)
    found: dict[int, Name] = {}
    enders = firm_ends() | heads()["suffix"]
    for word in {text.words[name.first] for name in towns} & longer.keys():
        called = [name for name in towns if text.words[name.first] == word]
        if not may_be_short_for((word,), aliases.keys[id(longer[word])]):
            continue
        if any(is_in_firm(text, name) for name in called) or (
            aliases.keys[id(longer[word])][-1] in enders and only_acts(text, called)
        ):
            for name in called:
                where = text.near[name.first - 1] in WHERE or name.dateline
                if is_in_firm(text, name) or not where:
                    found[id(name)] = longer[word]
    return found


def only_acts(text: Text, called: Sequence[Name]) -> bool:
    """Whether a name is met as who says or does something, and never as where that is: “X denied
    the charge”; not a capital, which does so for its country.
    """
    if any(
        name.dateline or (name.known and (name.known.governs or name.known.seats))
        for name in called
    ):
        return False
    if any(text.near[name.first - 1] in WHERE - {"from", "to"} for name in called):
        return False
    return any(acts(text, name) for name in called)


def acts(text: Text, name: Name) -> bool:
    """Whether a verb of saying or refusing follows a name at once: “X denied”, “X has refused”."""
    verb = name.last + (text.near[name.last] in HAVING)
    lower = text.near[verb]
    return (lower in cue_verbs() and not lower.endswith("ing")) or lower in REFUSING


def is_town(aliases: Aliases, name: Name) -> bool:
    """Whether a name of one word was told to be that of a town."""
    if name.last - name.first > 1 or name.title is not None or name.honorific is not None:
        return False
    if name.known is not None:
        return name.known.kind is EntityKind.PLACE
    return aliases.clusters[aliases.keys[id(name)]].kind is EntityKind.PLACE


def is_body(aliases: Aliases, name: Name) -> bool:
    """Whether a name was told to be that of a body, and is none that the lists know."""
    cluster = aliases.clusters[aliases.keys[id(name)]]
    return cluster.kind is EntityKind.ORGANIZATION and cluster.known is None


def is_in_firm(text: Text, name: Name) -> bool:
    """Whether the words around a town’s name are said of a firm: “a stake in X”, “X’s profit”."""
    near, first, last = text.near, name.first, name.last
    if near[first - 1] == "in" and near[first - 2] in IN_FIRMS:
        return True
    owns = near[last] in POSSESSIVES
    if owns and near[last + 1] == "chief" and near[last + 2] == "executive":
        return near[last + 3] != "of"
    if owns:
        return near[last + 1] in OF_FIRMS
    # “X shares fell”, but not “X shares the worry”
    return near[last] in TRADED and near[last + 1] not in OBJECTS
