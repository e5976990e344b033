"""For whom spokespeople may speak: “a government spokesman” is of no union."""

import re

from brief.entities import EntityKind
from extraction.names.sources import words
from extraction.text.cast import Actor
from extraction.text.joined import Source
from extraction.text.tokens import Text, word

MOST_OFFICE = 4  # tokens of “the acting business secretary”
SPEAKS_FOR = re.compile(r"\bspokes\w+", re.IGNORECASE)
# Of whom “a police spokesman” speaks is told by the noun, and no other body will do.
PUBLIC_KINDS = frozenset("police army ministry court state city county council hospital".split())


def may_be_of(text: Text, source: Source, body: Actor) -> bool:
    """Whether a spokesman may be a body’s: “a government spokesman” is of no union."""
    first, last = source.first, source.last
    spokes = (i for i in range(first, last) if SPEAKS_FOR.match(word(text, i)))
    kind = word(text, next(spokes, first + 1) - 1)
    if kind == "government":
        return body.kind is EntityKind.COUNTRY or kind in body.name.lower()
    return kind not in PUBLIC_KINDS or kind in body.name.lower()


def speaks_for_person(text: Text, source: Source) -> bool:
    """Whether it is said that it is a person of whom one speaks: “for the business secretary”."""
    link = next((at for at in range(source.first, source.last + 1) if text.near[at] == "for"), -1)
    if link < 0:
        return False
    after = (text.near[at] for at in range(link + 1, link + 1 + MOST_OFFICE))
    return any(words().kinds.get(one) == "person" for one in after if one.isalpha())
