"""Who speaks together: “X and Mayor Y said”, “X, Y and Z said”."""

from dataclasses import dataclass

from brief.entities import EntityKind
from extraction.text.cast import Actor, Cast, Mention
from extraction.text.tokens import POSSESSIVES, Sentence, Text, is_of_title, word

MOST_TITLES = (
    7  # tokens of an office between an “and” and the name: “and German Economy Minister X”
)
MOST_OFFICE = 8  # tokens of “and the council’s chief executive,”
OPENING_OFFICES = frozenset("the its his her their a an".split())
MEMBERS = frozenset(
    "member members colleague colleagues senator senators councillor councillors lawmaker "
    "lawmakers justice justices judge judges director directors commissioner commissioners".split()
)


@dataclass(slots=True)
class Source:
    """Who a frame names as speaking: tokens `first` up to `last`, and the actors they stand for.

    Pronouns and unnamed people have no actors before they are resolved.
    """

    first: int
    last: int
    actors: list[Actor]
    pronoun: str | None = None


def mention_source(text: Text, cast: Cast, sentence: Sentence, mention: Mention) -> Source:
    """A mention with those that are joined to it: “X and Mayor Y said”, “X, Y and Z said”."""
    actors, first = [mention.actor], mention.first
    while (link := link_before(text, cast, sentence, first)) is not None:
        other = cast.at(before_bracket(text, link - 1))
        if other is not None and mention.actor.human and not other.actor.human:
            person = person_from(text, cast, sentence, other.first)  # “X of Ohio and Y of Iowa”
            other = cast.at(person.first) if person is not None else None
        if other is None or other.first < sentence.first or not joins(other.actor, mention.actor):
            break
        if word(text, link) == "," and len(actors) == 1:
            break  # a comma joins only what an “and” joins too
        actors.insert(0, other.actor)
        first = other.first
    if len(actors) == 1 and (other := before_office(text, cast, sentence, mention)) is not None:
        return Source(other.first, mention.last, [other.actor, mention.actor])
    return Source(first, mention.last, actors)


def before_office(text: Text, cast: Cast, sentence: Sentence, mention: Mention) -> Mention | None:
    """Who opens the clause that goes on with an “and”, an office and whose it is between commas:
    the X of “X, and the chief executive, Y, back it”; null where X may be of another clause.
    """
    first = mention.first - 2 * is_of_title(text, mention.first - 1)  # “, Dr. X,”
    if word(text, first - 1) != "," or text.near[mention.last] != ",":
        return None
    opening = first - 2
    while opening > first - MOST_OFFICE and is_of_office(text, opening):
        if text.near[opening] == "and":
            break
        opening -= 1
    owner = cast.at(opening + 1)  # “X and Y’s founder, Z, knew”
    owned = owner is not None and text.near[owner.last] in POSSESSIVES
    if text.near[opening] != "and" or not (owned or text.near[opening + 1] in OPENING_OFFICES):
        return None
    last = opening - 1 - (word(text, opening - 1) == ",")
    if cast.at(last) is None and last < opening - 1:  # “X, the mayor, and”
        while last > opening - MOST_OFFICE and is_of_office(text, last):
            last -= 1
        last -= word(text, last) == ","
    other = cast.at(last)
    if other is None or other.last != last + 1 or other.first < sentence.first:
        return None
    if not joins(other.actor, mention.actor) or not opens(text, sentence, other.first):
        return None
    return other


def is_of_office(text: Text, index: int) -> bool:
    """Whether a word may stand in an office, or says whose it is: “the council’s chief”."""
    return text.near[index].isalpha() or text.near[index] in POSSESSIVES


def opens(text: Text, sentence: Sentence, first: int) -> bool:
    """Whether nothing but the office of a name stands before it, or a “that” opens its clause:
    “Mayor X”, “The mayor, X”, “said that X”.
    """
    start = sentence.first
    if text.near[first - 1] == "that" and first > start:
        return True
    if first - start > MOST_TITLES:
        return False
    titled = all(text.tokens[index].word[0].isupper() for index in range(start, first))
    if titled and all(text.tokens[index].quotation < 0 for index in range(start, first)):
        return True
    office = text.near[start] == "the" and text.near[first - 1] == ","
    return office and all(text.near[index].isalpha() for index in range(start, first - 1))


def before_bracket(text: Text, position: int) -> int:
    """The token before a short form in brackets: “the Water Guild (WG) and X”; else the token."""
    return (
        position - 3 if text.near[position] == ")" and text.near[position - 2] == "(" else position
    )


def person_from(text: Text, cast: Cast, sentence: Sentence, first: int) -> Source | None:
    """Who is from where a name says: “X of Barton, who”, “X from the Harbor Union, who”."""
    link = first - 1 - (word(text, first - 1) == "the")
    mention = cast.at(link - 1) if word(text, link) in ("of", "from", "at") else None
    if mention is None or mention.last != link or mention.first < sentence.first:
        return None
    return Source(mention.first, link, [mention.actor]) if mention.actor.human else None


def link_before(text: Text, cast: Cast, sentence: Sentence, first: int) -> int | None:
    """The “and” or comma that joins a name to the one before; offices may stand between."""
    for index in range(first - 1, max(sentence.first, first - MOST_TITLES), -1):
        token = text.tokens[index]
        if token.lower in ("and", "&", ","):
            return index
        office = token.word[0].isupper() or cast.at(index) is not None or opens_member(text, index)
        if token.quotation >= 0 or not office:
            return None
    return None


def opens_member(text: Text, index: int) -> bool:
    """Whether a small word stands between an “and” and a name: “and the X”, “and member X”."""
    if text.near[index] == "the":
        return True
    if text.near[index] in MEMBERS:
        return text.near[index - 1] == "and" or text.near[index - 2] == "and"
    return text.near[index - 1] == "and" and text.near[index + 1] in MEMBERS


def joins(one: Actor, other: Actor) -> bool:
    """Whether two actors may speak together."""
    return (one.kind is EntityKind.PERSON) == (other.kind is EntityKind.PERSON)
