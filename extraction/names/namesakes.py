"""Which of two is meant that the lists know by one name: Georgia is a country and a state.

The country is, unless the article says that it speaks of the state, and nothing speaks against it.
Also whose family “the Pruitts” are.
"""

from collections.abc import Sequence
from functools import cache

from brief.entities import EntityKind
from extraction.text.gazetteer import Known, gazetteer, given_names, place_names
from extraction.text.titles import Name
from extraction.text.tokens import POSSESSIVES, Text, word

# What a state has and a country has not.
OF_STATES = frozenset(
    "governor gov senator sen rep congressman congresswoman republican republicans democrat "
    "democrats legislature statehouse".split()
)
MOST_NAME = 5  # tokens from the office to “of Georgia”: “Governor Brian P. Kemp of Georgia”


@cache
def states() -> dict[Known, Known]:
    """The states and provinces that have the name of a country, by that country."""
    countries = {known.name: known for known in gazetteer().countries.values()}
    return {
        countries[name]: known
        for name, known in place_names()
        if name in countries and known.country is not None and name == known.name
    }


def tell_states(text: Text, names: Sequence[Name]) -> None:
    """Takes a name for that of the state where the article says so."""
    ends = {name.last: name for name in names}
    found: dict[Known, list[Name]] = {}
    for name in names:
        if name.known in states():
            found.setdefault(name.known, []).append(name)
    for country, called in found.items():
        state = states()[country]
        abroad = any(
            n.known and n.known.country == country.country for n in names if n not in called
        )
        if not abroad and any(is_state(text, name, state, ends) for name in called):
            for name in called:
                name.known = state


def is_state(text: Text, name: Name, state: Known, ends: dict[int, Name]) -> bool:
    """Whether the words around a name say that it is the state: a governor, a town nearby."""
    after = name.last + (word(text, name.last) in POSSESSIVES)
    before = word(text, name.first - 1)
    if word(text, after) in OF_STATES:
        return True
    if before == ",":
        town = ends.get(name.first - 1)
        return town is not None and town.known is not None and town.known.country == state.country
    office = (word(text, index) for index in range(name.first - 1 - MOST_NAME, name.first - 1))
    return before == "of" and any(one in OF_STATES or one == "state" for one in office)


def tell_families(text: Text, names: Sequence[Name]) -> None:
    """Takes “the Pruitts” for the family of somebody whom the article names, “Deshawn Pruitt”."""
    words, given = text.words, given_names()
    called = [n for n in names if n.last - n.first > 1 and n.known is None]
    families = {
        words[n.last - 1]
        for n in called
        if n.kind is EntityKind.PERSON or n.honorific is not None or words[n.first] in given
    }
    for name in names:
        word_, single = words[name.first], name.last - name.first == 1
        family = word_[:-2] if word_.endswith("es") and word_[:-1] not in families else word_[:-1]
        many = word_.endswith("s") and family in families and word_ not in families
        if single and many and name.known is None and word(text, name.first - 1) == "the":
            name.kind = EntityKind.GROUP
