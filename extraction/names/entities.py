"""The entities of an article: who and what is named, by which names, with which office."""

from brief.entities import EntityKind
from extraction.names.aliases import Aliases
from extraction.names.body_countries import state_countries
from extraction.names.compounds import note_compounds
from extraction.names.firms_by_trade import tell_firms
from extraction.names.groups import find_groups
from extraction.names.name_events import find_events
from extraction.names.names import find_names
from extraction.names.namesakes import tell_families, tell_states
from extraction.names.nominals import find_nominals
from extraction.names.officeholders import find_officeholders
from extraction.names.people import describe
from extraction.names.products import without_goods
from extraction.names.short_of_bodies import bodies_by_short_names
from extraction.names.teams import tell_teams
from extraction.text.capitals import POSSESSIVE
from extraction.text.cast import Actor, Cast, Form, Mention
from extraction.text.titles import Name
from extraction.text.tokens import Text


def find_entities(text: Text) -> Cast:
    """The cast of an article: every named actor with its mentions, by name and by noun."""
    found = [name for name in find_names(text) if not is_publisher(text, name)]
    names = without_goods(text, found)
    tell_states(text, names)
    tell_families(text, names)
    tell_teams(text, names)
    tell_firms(text, names)
    aliases = Aliases(text, names)
    short = bodies_by_short_names(text, names, aliases)
    found_all = [
        Mention(aliases.actor_of(short.get(id(name), name)), name.first, name.last, Form.NAME)
        for name in names
    ]
    mentions = [m for m, name in zip(found_all, names, strict=True) if not name.aside]
    asides = [m for m, name in zip(found_all, names, strict=True) if name.aside]
    names = [name for name in names if not name.aside]
    cast = Cast(text)
    groups = find_groups(text, mentions)
    note_mentions(cast, groups)
    note_inner(cast, mentions, groups)
    note_compounds(cast, aliases)
    note_asides(cast, asides)
    state_countries(text, cast, mentions)
    find_nominals(text, cast)
    find_events(text, cast)
    for name, mention in zip(names, mentions, strict=True):
        if mention.actor.kind is EntityKind.PERSON:
            describe(text, cast, name, mention.actor)
    find_officeholders(text, cast, names, mentions)
    return cast


def is_publisher(text: Text, name: Name) -> bool:
    """Whether a name is that of whoever publishes the article, which is no entity of it."""
    publisher = text.article.publisher
    written = text.raw[text.tokens[name.first].start : text.tokens[name.last - 1].end]
    return publisher is not None and written.casefold() == publisher.casefold()


def note_mentions(cast: Cast, mentions: list[Mention]) -> None:
    """Adds the mentions and, once each, their actors."""
    added: set[Actor] = set()
    for mention in mentions:
        for actor in (mention.actor, mention.actor.affiliation):
            if actor is not None and actor not in added:
                added.add(actor)
                cast.add(actor)
        cast.mention(mention.actor, mention.first, mention.last, mention.form)


def note_inner(cast: Cast, names: list[Mention], groups: list[Mention]) -> None:
    """Adds the names that stand inside of a group’s: “NATO” in “NATO allies”."""
    for name, group in zip(names, groups, strict=True):
        owned = text_after(cast, name) in POSSESSIVE
        if group is not name and (owned or group.actor.kind is EntityKind.GROUP):
            cast.mention(name.actor, name.first, name.last, name.form)


def note_asides(cast: Cast, asides: list[Mention]) -> None:
    """Adds what is named inside of an office: the Senate of “Senate Majority Leader X”."""
    known = set(cast.actors)
    for mention in asides:
        if mention.actor not in known:
            known.add(cast.add(mention.actor))
        first, last = (cast.text.tokens[i] for i in (mention.first, mention.last - 1))
        cast.asides.append((mention.actor, (first.start, last.end)))


def text_after(cast: Cast, mention: Mention) -> str:
    """The word after a mention, in lower case; empty at the end."""
    tokens = cast.text.tokens
    return tokens[mention.last].lower if mention.last < len(tokens) else ""
