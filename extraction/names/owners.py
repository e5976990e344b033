"""For whom an office is: “Estonian”, “the union’s”, “its”, “of Y”."""

from bisect import bisect_left

from brief.entities import EntityKind
from extraction.lexicons import classes
from extraction.names.sources import nominal_source_at
from extraction.text.cast import Actor, Cast, Form, Mention
from extraction.text.cues import cue_verbs
from extraction.text.finite import FINITE
from extraction.text.tokens import POSSESSIVES, Text, word

OWN = frozenset("its their".split())
CONTRASTING = frozenset("while whereas but and though although".split())
DEPENDING = frozenset("of by at with from for to in on against into".split())
MOST_LED = 3  # tokens between such a word and the body that its clause begins with
BODIES = frozenset(
    {EntityKind.ORGANIZATION, EntityKind.COUNTRY, EntityKind.PLACE, EntityKind.GROUP}
)
KINDS = frozenset(("a", "an"))  # “Senator Bo Pell, a Republican”: the party has said nothing
OWNING = frozenset({EntityKind.ORGANIZATION, EntityKind.COUNTRY})


def owner_before(text: Text, cast: Cast, first: int) -> Actor | None:
    """For whom: “Estonian”, “Germany’s”, “the union’s”, “its” before an office or a name."""
    index = first - 1
    if index < 0:
        return None
    owns = text.tokens[index].lower in POSSESSIVES
    if owns:
        index -= 1
    if index >= 0 and text.tokens[index].lower in OWN:
        return last_body(text, cast, index)
    if index >= 0 and text.near[index] == "whose":  # “X, whose chief executive, Y,”
        index -= 1 + (word(text, index - 1) == ",")
    mention = cast.at(index)
    of_land = mention is not None and mention.actor.kind is EntityKind.COUNTRY
    if of_land and mention is not None and word(text, mention.first - 1) in OWN:
        return last_body(text, cast, mention.first - 1)  # “its UK director”
    if mention is None or mention.last != index + 1 or mention.actor.kind not in BODIES:
        return None
    return mention.actor


def last_body(text: Text, cast: Cast, index: int) -> Actor | None:
    """The organization or country that “its” stands for: who is joined to it (“X and its chief”),
    with whom the last clause begins (“while Y wants”), whom this sentence or one right before it
    names first in no phrase of somebody else (“Y’s owner”, “a bid by Y”), else first of all.
    """
    sentence = text.sentence_at(text.tokens[index].start)
    if sentence is None:
        return None
    place = bisect_left(text.starts, sentence.start)
    for before in range(place, max(-1, place - 3), -1):
        first = text.sentences[before].first
        last = min(text.sentences[before].last, index, first + 60)
        found = [m for m in cast.between(first, last) if m.actor.kind in OWNING]
        found = [m for m in found if word(text, m.first - 1) not in KINDS]
        found = [m for m in found if not is_adjective(m, text)] or found
        if found:
            joined = found[-1] if is_joined(text, found[-1], index) else None
            turned = next((m for m in reversed(found) if is_contrasted(text, m)), None)
            free = next((m for m in found if not is_dependent(text, m)), found[0])
            return (joined or turned or free).actor
        if (unnamed := body_without_name(text, cast, first, last)) is not None:
            return unnamed
    return None


def body_without_name(text: Text, cast: Cast, first: int, last: int) -> Actor | None:
    """The body without a name that a sentence begins with: “The county council has it”."""
    if text.near[first] != "the" or cast.at(first) is not None:
        return None
    found = nominal_source_at(text, cast, first)
    if found is None or found[1] > last or found[0].kind is not EntityKind.ORGANIZATION:
        return None
    cast.mention(cast.add(found[0]), first + 1, found[1], Form.NOMINAL)
    return found[0]


def is_adjective(mention: Mention, text: Text) -> bool:
    """Whether a country is only named by its people’s word: “the Danish line X”."""
    actor = mention.actor
    called = text.tokens[mention.first].word in (actor.name, *actor.aliases)
    return actor.kind is EntityKind.COUNTRY and not called


def is_joined(text: Text, mention: Mention, index: int) -> bool:
    """Whether an “and” joins what is “its” to a body: “X and its chief executive”."""
    return text.near[mention.last] == "and" and mention.last + 1 == index


def is_dependent(text: Text, mention: Mention) -> bool:
    """Whether a body only goes with a noun or a verb of another: “Y’s owner”, “a bid by Y”."""
    if word(text, mention.last) in POSSESSIVES:
        return True
    before = mention.first - 1 - (word(text, mention.first - 1) == "the")
    return word(text, before) in DEPENDING


def is_contrasted(text: Text, mention: Mention) -> bool:
    """Whether a clause of contrast begins with a body: “X supports it, while the Y wants”."""
    if word(text, mention.last) in POSSESSIVES:
        return False
    before = range(mention.first - 1, max(0, mention.first - MOST_LED), -1)
    for index in before:
        if word(text, index) in CONTRASTING:
            return word(text, index - 1) == "," and begins_clause(text, mention.last)
        if word(text, index) != "the":
            return False
    return False


def begins_clause(text: Text, after: int) -> bool:
    """Whether a verb, or what is apposed, follows the name that a clause begins with."""
    lower = word(text, after)
    told = lower in FINITE or lower in cue_verbs() or lower in classes("grammar")["verb"]
    return told or lower == "," or lower.endswith("ed")


def place_after(text: Text, cast: Cast, last: int) -> Actor | None:
    """The body or place after a name with an office: “Mayor X of Y”."""
    if word(text, last) not in ("of", "from"):
        return None
    index = last + 1 + (word(text, last + 1) == "the")
    mention = cast.at(index)
    return mention.actor if mention is not None and mention.actor.kind in BODIES else None
