"""Which named body an unnamed one is: “the committee”, “town councillors”, “X’s board”."""

from brief.entities import EntityKind
from extraction.decisions.decider_nouns import (
    COLLECTIVE,
    LINKS,
    MOST_ACTORS,
    described_body,
    full_name,
)
from extraction.decisions.words import WORDS
from extraction.lexicons import classes
from extraction.names.offices import office_words
from extraction.text.cast import Actor, Cast, Form, Mention
from extraction.text.joined import Source
from extraction.text.tokens import POSSESSIVES, Text, word

LOOK_BACK_FOR_BODY = 400  # tokens: “the committee” stands for one named in the last paragraphs
MOST_NOUNS = 3  # words; a longer description is of a body of its own
MOST_OWNER = 8  # tokens: “The loss and damage fund’s board”
SMALL = classes("grammar")["preposition"] | frozenset(", ; : — – ( that which who".split())
QUALIFYING = frozenset(
    "central town city county borough parish district village state federal".split()
)
# Of which body people are the members.
PARLIAMENTS = WORDS["chamber"] - frozenset(
    "council committee board commission trustees regents synod keys".split()
)
MEMBERS = {
    "councillors": frozenset(("council",)),
    "councilors": frozenset(("council",)),
    "councilmembers": frozenset(("council",)),
    "aldermen": frozenset(("council",)),
    "senators": frozenset(("senate",)),
    "justices": frozenset(("court",)),
    "judges": frozenset(("court",)),
    "commissioners": frozenset(("commission",)),
    "lawmakers": PARLIAMENTS,
    "mps": frozenset(("parliament", "commons", "sabha", "parliamentary")),
    "meps": frozenset(("parliament",)),
    "peers": frozenset(("lords",)),
    "lords": frozenset(("lords",)),
    "legislators": PARLIAMENTS,
    "deputies": PARLIAMENTS,
    "parliamentarians": PARLIAMENTS,
    "trustees": frozenset(("trustees",)),
    "regents": frozenset(("regents",)),
    "directors": frozenset(("board",)),
    "authority": frozenset(("council",)),
}
COURTS = frozenset(("court",))
BODIES = frozenset().union(*MEMBERS.values())


def named_body(text: Text, cast: Cast, source: Source, actor: Actor) -> Actor:
    """The named body that a noun stands for; the actor itself where none was named."""
    if not actor.local:
        return actor
    words = [word(text, i) for i in range(source.first, source.last)]
    link = next((i for i, one in enumerate(words) if one in LINKS), len(words))
    nouns, place = words[:link], set(words[link + 1 :])
    wanted = set().union(*(MEMBERS.get(noun, frozenset((noun,))) for noun in nouns[-1:]))
    wanted &= WORDS["named"] | BODIES
    if not wanted or len(nouns) > MOST_NOUNS:
        return full_name(cast, actor)
    needed = place | QUALIFYING.intersection(nouns[:-1])
    return (
        body_before(cast, source.first, wanted, needed, plural=actor.plural)
        or body_after(cast, actor, wanted, needed)
        or full_name(cast, actor)
    )


def body_before(
    cast: Cast, index: int, wanted: set[str], needed: set[str], *, plural: bool
) -> Actor | None:
    """The last organization before a token whose name holds a noun, and what is needed too."""
    known: Mention | None = None
    for mention in reversed(cast.by_token[max(0, index - LOOK_BACK_FOR_BODY + 1) : max(0, index)]):
        if mention is None or mention is known:
            continue
        if names(mention.actor, wanted, needed, plural=plural):
            return full_name(cast, mention.actor)
        known = mention
    return None


def body_after(cast: Cast, actor: Actor, wanted: set[str], needed: set[str]) -> Actor | None:
    """The one body of the whole article that its members may be of, where they come first."""
    if not actor.plural or wanted <= COURTS:
        return None  # “The judges”, and far below “may go to the Supreme Court”
    fitting = [
        other
        for other in cast.actors[:MOST_ACTORS]
        if not other.local
        and other.kind is EntityKind.ORGANIZATION
        and names(other, wanted, needed, plural=True)
    ]
    return fitting[0] if len(fitting) == 1 else None


def names(actor: Actor, wanted: set[str], needed: set[str], *, plural: bool = False) -> bool:
    """Whether the name of a body of several words holds one noun and all that is needed; for its
    members (`plural`), one word is enough: “Senators” are the Senate.
    """
    name = actor.name.lower().split()
    chamber = plural and len(name) == 1 and actor.kind in COLLECTIVE
    return (
        actor.kind in COLLECTIVE
        and (len(name) > 1 or chamber)
        and not wanted.isdisjoint(name)
        and FACTIONS.isdisjoint(name)
        and needed <= set(name)
    )


# “Senate Democrats” are no Senate.
FACTIONS = frozenset(
    "democrats republicans democratic republican gop conservatives liberals labour greens "
    "caucus".split()
)


def apposed(text: Text, cast: Cast, source: Source, actor: Actor) -> Actor | None:
    """Whose name stands between commas behind a noun: “asked the regulator, Ofwat, to let it”."""
    named = cast.at(source.last + 1) if word(text, source.last) == "," else None
    if named is None or actor.plural or named.form is not Form.NAME:
        return None
    between = named.first == source.last + 1 and word(text, named.last) == ","
    return named.actor if between and named.actor.kind in NAMED else None


NAMED = frozenset({EntityKind.ORGANIZATION, EntityKind.PERSON})


def whole_body(text: Text, first: int, source: Source | None) -> Source | None:
    """A source with all its words where it is only what a longer one begins with: “the state”, of
    “by the state tourism board”.
    """
    if source is None or [one.local for one in source.actors] != [True]:
        return source
    body = described_body(text, first, first + MOST_OWNER)
    if body is not None and body.first <= source.first + 1 and body.last > source.last:
        return body
    begin = first + (word(text, first) in ("the", "a", "an"))
    for head in range(source.last, source.last + MOST_NOUNS):
        token = text.tokens[head]
        if not token.word.isalpha() or not token.word.islower() or token.lower in SMALL:
            return source
        if token.lower in office_words()[0] and not token.lower.endswith("s"):
            name = " ".join(text.raw[text.tokens[begin].start : token.end].split())
            kind = EntityKind.ANONYMOUS_SOURCE
            return Source(begin, head + 1, [Actor(kind, name, descriptor=name, local=True)])
    return source


def owned_body(text: Text, first: int) -> Source | None:
    """The body of a body that a sentence begins with: “Meadow Council’s board”."""
    begin = first + (word(text, first) == "the")
    near = range(begin + 1, min(begin + MOST_OWNER, len(text.tokens) - 1))
    mark = next((index for index in near if word(text, index) in POSSESSIVES), -1)
    if mark < 0 or any(word(text, index) in SMALL for index in range(begin, mark)):
        return None
    end = mark + 2
    if word(text, end - 1) not in WORDS["named"]:
        return None
    name = " ".join(text.raw[text.tokens[begin].start : text.tokens[end - 1].end].split())
    return Source(begin, end, [Actor(EntityKind.ORGANIZATION, name, local=True)])
