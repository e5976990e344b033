"""What the tests of names and entities ask of a cast."""

from extraction.names.entities import find_entities
from extraction.text.cast import Actor, Cast, Form
from tests.extraction.texts import read


def cast_of(*paragraphs: str, headline: str = "A headline") -> Cast:
    """The cast of an article with these body paragraphs."""
    return find_entities(read(*paragraphs, headline=headline))


def named(cast: Cast) -> list[tuple[str, str]]:
    """Every mention by name, in text order: its words and the name of its actor."""
    return [
        (words_of(cast, mention.first, mention.last), mention.actor.name)
        for mention in cast.between(0, len(cast.text.tokens))
        if mention.form is Form.NAME
    ]


def nominals(cast: Cast) -> list[tuple[str, str]]:
    """Every mention by a common noun: its words and the name of its actor."""
    return [
        (words_of(cast, mention.first, mention.last), mention.actor.name)
        for mention in cast.between(0, len(cast.text.tokens))
        if mention.form is Form.NOMINAL
    ]


def names(*paragraphs: str, headline: str = "A headline") -> list[str]:
    """The names of an article as they are written."""
    return [words for words, _ in named(cast_of(*paragraphs, headline=headline))]


def actor(cast: Cast, name: str) -> Actor:
    """The actor of a name."""
    return next(actor for actor in cast.actors if actor.name == name)


def kind_of(name: str, *paragraphs: str) -> str:
    """What a name is taken for."""
    return actor(cast_of(*paragraphs), name).kind.value


def office(name: str, *paragraphs: str) -> tuple[str | None, str | None, str | None]:
    """A person’s role, whether it is held, and for whom."""
    person = actor(cast_of(*paragraphs), name)
    status = person.role_status.value if person.role_status else None
    return person.role, status, person.affiliation.name if person.affiliation else None


def words_of(cast: Cast, first: int, last: int) -> str:
    """Some tokens as they are written."""
    tokens = cast.text.tokens
    return cast.text.raw[tokens[first].start : tokens[last - 1].end]
