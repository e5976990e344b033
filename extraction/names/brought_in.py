"""Bodies that a preposition brings into a sentence about another: “Corvane has turned down a bid
from the group Pellmine”. “The company” that speaks next is Corvane.
"""

from brief.entities import EntityKind
from extraction.lexicons import classes
from extraction.names.sources import words
from extraction.text.cast import Actor, Cast, Form, Mention
from extraction.text.tokens import POSSESSIVES, Text

MOST_BROUGHT = 9  # tokens from a preposition to a name: “from the American equity group X”


def subject_away(text: Text, cast: Cast, mention: Mention) -> Actor | None:
    """The body that a sentence begins with, where a mention of another is brought in later."""
    subject = subject_before(text, cast, mention)
    return subject if subject is not None and is_brought_in(text, mention) else None


def subject_before(text: Text, cast: Cast, mention: Mention) -> Actor | None:
    """The body that the sentence of a mention begins with, by name, where it is another."""
    sentence = text.sentence_at(text.tokens[mention.first].start)
    if sentence is None or mention.first - sentence.first < 3:
        return None
    first = cast.at(sentence.first) or cast.at(sentence.first + 1)
    if first is None or first.form is not Form.NAME:
        return None
    owned = text.near[first.last] in POSSESSIVES
    other = first.actor.kind is EntityKind.ORGANIZATION and first.actor is not mention.actor
    return first.actor if other and not owned else None


def is_brought_in(text: Text, mention: Mention) -> bool:
    """Whether a preposition stands before a name and the nouns that go with it."""
    prepositions, stops = classes("grammar")["preposition"], words().stops
    for index in range(mention.first - 1, max(0, mention.first - MOST_BROUGHT), -1):
        lower = text.near[index]
        if lower in prepositions or lower in ("by", "against"):
            return True
        if not lower[0].isalpha() or lower in stops:
            return False
    return False
