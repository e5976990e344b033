"""For whom an office is: “Estonian”, “the union’s”, “its”, “of Y”."""

from bisect import bisect_left

from brief.entities import EntityKind
from extraction.text.cast import Actor, Cast, Mention
from extraction.text.tokens import POSSESSIVES, Text, word

OWN = frozenset("its their".split())
CONTRASTING = frozenset("while whereas".split())
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
    mention = cast.at(index)
    if mention is None or mention.last != index + 1 or mention.actor.kind not in BODIES:
        return None
    return mention.actor


def last_body(text: Text, cast: Cast, index: int) -> Actor | None:
    """The organization or country that “its” stands for: what this sentence or one right before
    it names first, which is mostly its subject; after “while Y wants” it is Y.
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
        if found:
            return next((m for m in reversed(found) if is_contrasted(text, m)), found[0]).actor
    return None


def is_contrasted(text: Text, mention: Mention) -> bool:
    """Whether a clause of contrast begins with a body: “X supports it, while the Y wants”."""
    if word(text, mention.last) in POSSESSIVES:
        return False
    before = range(mention.first - 1, max(0, mention.first - MOST_LED), -1)
    for index in before:
        if word(text, index) in CONTRASTING:
            return word(text, index - 1) == ","
        if word(text, index) != "the":
            return False
    return False


def place_after(text: Text, cast: Cast, last: int) -> Actor | None:
    """The body or place after a name with an office: “Mayor X of Y”."""
    if word(text, last) not in ("of", "from"):
        return None
    index = last + 1 + (word(text, last + 1) == "the")
    mention = cast.at(index)
    return mention.actor if mention is not None and mention.actor.kind in BODIES else None
