"""Of which country a body is whose name says its kind alone: “Uganda’s High Court”.

The lists know such a name as that of the country where it is best known. That holds only where the
article says so: there is a High Court, a Labour Party and a Ministry of Defence in many countries.
"""

from collections.abc import Sequence

from brief.entities import EntityKind
from brief.names import is_acronym, is_generic
from extraction.text.cast import Actor, Cast, Mention
from extraction.text.tokens import POSSESSIVES, Text

PARTY = " Party"  # each country has its own, also where the name says more


def state_countries(text: Text, cast: Cast, mentions: Sequence[Mention]) -> None:
    """Gives bodies the country that the article states of them, and takes away any other."""
    named: dict[Actor, list[Mention]] = {}
    for mention in mentions:
        actor = mention.actor
        if actor.kind is EntityKind.ORGANIZATION and is_one_of_many(actor.name):
            named.setdefault(actor, []).append(mention)
    for actor, found in named.items():
        stated = {code for mention in found if (code := owner_of(text, cast, mention))}
        if stated:
            actor.country = stated.pop() if len(stated) == 1 else None
            actor.local = actor.local or actor.country is None  # of two countries in one article
        elif all(tells_no_country(words_of(text, mention)) for mention in found):
            actor.country = None
            call_as_written(text, actor, found)


def tells_no_country(written: str) -> bool:
    """Whether a body of any country may be called so: “Supreme Court”, and “SC” behind it."""
    return is_generic(written) or is_acronym(written)


def call_as_written(text: Text, actor: Actor, found: Sequence[Mention]) -> None:
    """Gives a body that is not sure to be the one of the lists the name that the article has."""
    written = [" ".join(words_of(text, mention).split()) for mention in found]
    written.sort(key=is_acronym)  # the whole name first
    if actor.name not in written:
        actor.name = written[0]
        actor.aliases = [alias for alias in actor.aliases if alias != actor.name]


def is_one_of_many(name: str) -> bool:
    """Whether there may be a body of this name in each country."""
    return is_generic(name) or name.endswith(PARTY)


def owner_of(text: Text, cast: Cast, mention: Mention) -> str | None:
    """The ISO code of the country right before a name: “Uganda’s”, “Ugandan”."""
    index = mention.first - 1
    if index > 0 and text.tokens[index].lower in POSSESSIVES:
        index -= 1
    owner = cast.at(index)
    is_country = owner is not None and owner.actor.kind is EntityKind.COUNTRY
    return owner.actor.country if owner is not None and is_country else None


def words_of(text: Text, mention: Mention) -> str:
    """A name as it is written."""
    return text.raw[text.tokens[mention.first].start : text.tokens[mention.last - 1].end]
