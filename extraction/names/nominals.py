"""Common nouns that stand for what has a name: “the bloc”, “the company”, “the town”."""

from functools import cache

from brief.entities import EntityKind
from extraction.lexicons import classes, lines_of
from extraction.names.apposed import (
    APPOSABLE,
    Apposed,
    described_by_owner,
    is_described,
    owner_behind,
)
from extraction.names.brought_in import subject_away
from extraction.names.signs import LISTED
from extraction.names.sources import words as source_words
from extraction.text.capitals import heads
from extraction.text.cast import Actor, Cast, Form, Mention
from extraction.text.gazetteer import gazetteer, place_names
from extraction.text.tokens import NO_ADVERBS, Text

MOST_MODIFIERS = 2  # “the borough council”, “the trawlermen’s union”
ORGANIZATION, COUNTRY, PLACE = EntityKind.ORGANIZATION, EntityKind.COUNTRY, EntityKind.PLACE
# Words of a name whose bearer builds nothing: “Sport England”, “Trust”, “Bank”.
NOT_BUILDING = frozenset(
    "sport sports england scotland wales britain heritage trust bank water rail airways airlines "
    "police fund academy university college school museum church club alliance campaign".split()
)
# Nouns that the name itself must hold, or one of these words.
SAYING = classes("nominals")
# Unions of states, “the bloc”, and whether each is an alliance.
BLOCS = {name: bool(mark) for name, _, mark in (one.partition(" | ") for one in lines_of("blocs"))}
# Nouns for any organization that is no public body.
FREE = frozenset(
    "company firm group charity manufacturer retailer operator carrier developer business".split()
)
# Of these, what no association of people is.
TRADING = FREE - {"group", "charity"}
NOT_TRADING = frozenset(SAYING) - {"bank", "airline", "club", "airport", "network"} | frozenset(
    "charity thinktank think-tank nonprofit lobby museum".split()
)
MOST_APPOSED = 6  # tokens of “, the countryside charity”
JOINED = frozenset(
    "association alliance union unions federation confederation guild league coalition network "
    "movement campaign society forum party council brotherhood syndicate chamber patients sena dal "
    "janata samiti manch parishad sangh morcha sabha".split()
)
# Whom an association with one of these joins are no workers.
OF_EMPLOYERS = frozenset(
    "retail retailers industry industries business businesses employers manufacturers commerce "
    "haulage bankers banking builders housebuilders landlords hoteliers shipowners restaurateurs "
    "exporters importers brewers insurers football soccer athletics cycling".split()
)
PUBLIC = classes("kinds")["public"] | {"monetary"}
STATE = PUBLIC | {"administration", "office", "bureau"}
PRESS = frozenset(
    "times post journal herald tribune telegraph guardian gazette courier chronicle mail mirror "
    "news reuters bloomberg bbc cnn".split()
)
POINTING = frozenset(("the", "this"))
TOWNS = frozenset("town city village port".split())
NATIONS = frozenset("country nation".split())
NOUNS = frozenset(SAYING) | {"bloc"} | FREE | TOWNS | NATIONS


def find_nominals(text: Text, cast: Cast) -> None:
    """Notes where a common noun stands for an actor named before: the last that fits."""
    seen, apposed = Seen(), Apposed(text, cast)
    lowers = text.lowers
    for index, mention in enumerate(cast.by_token):
        if mention is not None:
            if mention.first == index and not is_aside(text, mention):
                if said_not_to_trade(text, mention):
                    seen.others.update((noun, mention.actor) for noun in TRADING)
                away = subject_away(text, cast, mention)
                seen.note(mention.actor, other_than=described_by_owner(text, mention), away=away)
                apposed.note(mention)
        elif lowers[index] in APPOSABLE:
            found = apposed.at(index)
            if found is None and lowers[index] in POINTING:
                found = nominal_at(text, cast, seen, index)
            if found is not None:
                cast.mention(found.actor, found.first, found.last, Form.NOMINAL)


def is_aside(text: Text, mention: Mention) -> bool:
    """Whether a town is named in what somebody says, or in brackets as the ward of somebody: “the
    city” of the article is another.
    """
    aside = text.tokens[mention.first].quotation >= 0 or text.near[mention.last] == ")"
    return aside and mention.actor.kind is PLACE


class Seen:
    """The actors met so far, so that the last one that a noun fits is found at once."""

    def __init__(self) -> None:
        self.by_noun: dict[str, Actor] = {}
        self.words: dict[Actor, frozenset[str]] = {}
        self.nouns: dict[Actor, tuple[str, ...]] = {}
        self.others: set[tuple[str, Actor]] = set()  # nouns for somebody else

    def note(
        self, actor: Actor, *, other_than: str | None = None, away: Actor | None = None
    ) -> None:
        """Notes that an actor is mentioned; `other_than`: a noun that is said of somebody else;
        `away`: the subject of the sentence, which goes before what only a preposition brings in.
        """
        if other_than is not None:
            self.others.add((other_than, actor))
            self.by_noun.pop(other_than, None)
        words = self.words.get(actor)
        if words is None:
            words = self.words[actor] = frozenset(actor.name.lower().replace("’", " ").split())
            self.nouns[actor] = nouns_of(actor, words)
        for noun in self.nouns[actor]:
            taken = away is not None and noun in FREE and self.by_noun.get(noun) is away
            if (noun, actor) not in self.others and not taken:
                self.by_noun[noun] = actor


def said_not_to_trade(text: Text, mention: Mention) -> bool:
    """Whether what is apposed to a name makes it no firm: “the CPRE, the countryside charity,”."""
    first = mention.last + 1
    if first >= len(text.tokens) or text.tokens[mention.last].word != ",":
        return False
    if text.tokens[first].lower not in ("a", "an", "the"):
        return False
    for token in text.tokens[first + 1 : first + MOST_APPOSED]:
        if token.lower in NOT_TRADING:
            return True
        if not token.word[0].isalpha():
            return False
    return False


@cache
def saying() -> dict[str, list[str]]:
    """The nouns that stand for a name, by each word that a name may have for it."""
    found: dict[str, list[str]] = {}
    for noun, words in SAYING.items():
        for one in words:
            found.setdefault(one, []).append(noun)
    return found


def nouns_of(actor: Actor, words: frozenset[str]) -> tuple[str, ...]:
    """The nouns that may stand for an actor."""
    if actor.kind is COUNTRY:
        return tuple(NATIONS)
    if actor.kind is PLACE:
        places = tuple(noun for noun in ("river", "county", "island") if noun in words)
        town = not words & NO_TOWN and actor.name not in lands()
        return places or (tuple(TOWNS) if town else ())
    if actor.name in BLOCS:
        return ("bloc", "union") if "Union" in actor.name else BLOC_NOUNS[BLOCS[actor.name]]
    if actor.kind is not ORGANIZATION:
        return ()
    said = {noun for one in words for noun in saying().get(one, ())}
    if "union" not in words and words & OF_EMPLOYERS:
        said.discard("union")  # “National Retail Federation”
    fitting = tuple(noun for noun in SAYING if noun in said) if said else ()
    if words & PUBLIC or words & PRESS or is_public(actor):
        return fitting  # “the company” is not the paper that somebody told
    if "party" in fitting:
        return (*fitting, "group")
    free = FREE if not words & JOINED else FREE - TRADING
    return (*fitting, *(free if not words & NOT_BUILDING else free - {"developer"}))


@cache
def lands() -> frozenset[str]:
    """The states and regions that the lists know: “the city” is none of them."""
    states = (k.name for _, k in place_names() if any(o.endswith(".") for o in k.others))
    return classes("kinds")["land"].union(states) - {"Washington, D.C."}


def is_public(body: Actor) -> bool:
    """Whether a body is a public one by its name in full, or is called by its noun: “ACCC”."""
    known = gazetteer().one(body.name) if body.sign[0] == LISTED else None
    full = " ".join(known.others).lower() if known is not None else ""
    return body.name in heads()["organization"] or not STATE.isdisjoint(full.split())


BLOC_NOUNS = (("bloc",), ("bloc", "alliance"))  # whether it is an alliance
NO_TOWN = classes("kinds")["no_town"]


def nominal_at(text: Text, cast: Cast, seen: Seen, first: int) -> Mention | None:
    """The noun phrase at “the” that stands for a named actor."""
    tokens = text.tokens
    for index in range(first + 1, min(first + MOST_MODIFIERS + 3, len(tokens))):
        token = tokens[index]
        if token.quotation != tokens[first].quotation or cast.at(index) is not None:
            return None
        if token.lower in NOUNS and not goes_on(text, index + 1):
            named = named_behind(text, cast, index)
            if named is not None:
                return Mention(named, first, index + 1, Form.NOMINAL)
            if is_described(cast, index):
                return None  # “the developer, Joan Pike, said”
            found = stands_for(text, seen, first, index)
            return found if found and found.actor is not owner_behind(text, cast, index) else None
        if token.word[0].isalpha() and token.word[0].islower() and token.lower not in stops():
            continue
        if token.lower not in ("’s", "'s", "’", "'"):
            return None
    return None


def named_behind(text: Text, cast: Cast, head: int) -> Actor | None:
    """The name of what a noun stands for, in commas behind it: “the developer, Vardo Homes,”."""
    tokens, mention = text.tokens, cast.at(head + 2)
    if mention is None or mention.first != head + 2 or mention.last >= len(tokens):
        return None
    if tokens[head + 1].word != "," or tokens[mention.last].word != ",":
        return None
    actor = mention.actor
    words = frozenset(actor.name.lower().replace("’", " ").split())
    fits = actor.kind is ORGANIZATION and tokens[head].lower in nouns_of(actor, words)
    return actor if fits else None


def stops() -> frozenset[str]:
    """Words that end a noun phrase."""
    return source_words().stops


def goes_on(text: Text, index: int) -> bool:
    """Whether a noun only stands before another one, or goes on: “the bank of the river”."""
    if index >= len(text.tokens):
        return False
    token = text.tokens[index]
    if not token.word[0].isalpha() or token.lower in stops() or token.lower in ("'s", "’s"):
        return False
    if token.lower in ("of", "for"):
        return True
    adverb = token.lower.endswith("ly") and token.lower not in NO_ADVERBS
    if token.lower in classes("grammar")["preposition"] or adverb:
        return False
    if token.lower.endswith(("ed", "ing")):
        return False
    return not (token.lower.endswith("s") and token.lower not in source_words().kinds)


def stands_for(text: Text, seen: Seen, first: int, head: int) -> Mention | None:
    """The last actor that the noun fits, where the words before the noun are its words too."""
    actor = seen.by_noun.get(text.tokens[head].lower)
    if actor is None:
        return None
    words = seen.words[actor]
    for index in range(first + 1, head):
        word = text.tokens[index].lower
        if word.isalpha() and word not in words and word not in DESCRIBING:
            return None
    return Mention(actor, first, head + 1, Form.NOMINAL)


DESCRIBING = frozenset("whole entire full".split())
