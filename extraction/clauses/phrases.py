"""The actors of a noun phrase that ends at a token: a name, a list of names, an unnamed group."""

from dataclasses import replace

from brief.entities import EntityKind
from extraction.clauses.gathered import nominal_ending_at
from extraction.clauses.subjects import member_of, person_of
from extraction.names.named_sources import phrase_words
from extraction.names.sources import nominal_source_at
from extraction.text.cast import Cast, Mention
from extraction.text.joined import Source, mention_source
from extraction.text.tokens import Sentence, Text, word

MOST_JOINED = 8  # actors of one subject: “A, B, C and D oppose”
LONGEST_BRACKET = 6  # tokens: “the Ferry Pilots’ Guild (FPG) rejected”
WITHIN = frozenset("in of among within".split())
MOODS = frozenset(
    "climate mood sentiment feeling support opposition confidence anger unease opinion admission "
    "atmosphere pressure enthusiasm resistance morale appetite".split()
)
CLAUSE_OPENERS = frozenset("that after before as while because when although since but".split())
JOINING = frozenset("and but also both & , nor as well along together with".split())
INSIDE = frozenset(
    "of in for from at with by on to into near about over under between across around throughout "
    "outside inside within behind beyond along".split()
)


def ending_at(
    text: Text, cast: Cast, sentence: Sentence, position: int, *, loose: bool = False
) -> Source | None:
    """The name or the unnamed group whose last word is a token."""
    position = before_bracket(text, sentence, position)
    mention = cast.at(position)
    nominal = nominal_at(text, cast, sentence, position + 1)
    if mention is not None and mention.last == position + 1:
        if nominal is not None and nominal.first < mention.first - 1:
            return nominal
        if is_inside(text, mention.first) and not (loose and may_act(text, mention)):
            return person_of(text, cast, sentence, mention)
        if word(text, mention.first - 1) == "whose":
            return None
        return with_joined(text, cast, sentence, mention_source(text, cast, sentence, mention))
    if nominal is None:
        return None
    if (person := member_of(text, cast, sentence, nominal)) is not None:
        return person
    if not loose and is_of_a_thing(text, sentence, nominal.first):
        return None
    several = with_joined(text, cast, sentence, nominal)
    if len(several.actors) > 1 and begins_clause(text, sentence, several.first):
        return several  # “Greenpeace and the fishing industry want”
    return with_name_before(text, cast, sentence, nominal)


def is_of_a_thing(text: Text, sentence: Sentence, first: int) -> bool:
    """Whether people only say what a thing is of: “the climate in some cities seems to”."""
    link = first - 1 - (text.near[first - 1] in ("the", "its", "their"))
    noun = text.near[link - 1]
    plain = link - 1 > sentence.first and noun.isalpha() and not text.near[link - 2].endswith(",")
    return plain and text.near[link] in WITHIN and noun in MOODS


def begins_clause(text: Text, sentence: Sentence, first: int) -> bool:
    """Whether a list that begins at a token is a subject, and no part of a phrase before it."""
    before = first - 1 - (word(text, first - 1) in ("the", "both"))
    return before < sentence.first or word(text, before) in CLAUSE_OPENERS | {",", ";"}


def with_name_before(text: Text, cast: Cast, sentence: Sentence, group: Source) -> Source:
    """A group with the name that its clause begins with: “Norway and two neighbors refused”."""
    mention = cast.at(group.first - 2) if word(text, group.first - 1) == "and" else None
    counted = group.first < group.last and not word(text, group.first).endswith("s")
    if mention is None or mention.last != group.first - 1 or not counted:
        return group
    before = mention.first - 1
    if mention.first > sentence.first and word(text, before) not in CLAUSE_OPENERS:
        return group
    return Source(mention.first, group.last, [mention.actor, *group.actors])


def before_bracket(text: Text, sentence: Sentence, position: int) -> int:
    """The token before a bracket: “the guild (IPG) rejected”."""
    if text.near[position] == ")":
        for first in range(position - 1, max(sentence.first, position - LONGEST_BRACKET), -1):
            if text.near[first] == "(":
                return first - 1
    return position


def nominal_at(text: Text, cast: Cast, sentence: Sentence, end: int) -> Source | None:
    """An unnamed source that ends before a token, without the “that” of a clause before it."""
    found = nominal_ending_at(text, cast, sentence, end) or nominal_of(text, cast, sentence, end)
    if found is None or word(text, found.first - 1) == "whose":
        return None
    if word(text, found.first) == "that" and found.first + 1 < found.last:
        inner = nominal_source_at(text, cast, found.first + 1)
        if inner is None or inner[1] != end:
            return None
        return Source(found.first + 1, end, [inner[0]])
    return found


def nominal_of(text: Text, cast: Cast, sentence: Sentence, end: int) -> Source | None:
    """“several members of the council” before a verb that might be one more noun: “dispute”."""
    mention, best = cast.at(end - 1), None
    if (
        mention is None
        or mention.last != end
        or "of"
        not in (
            text.near[mention.first - 1],
            text.near[mention.first - 2],
        )
    ):
        return None
    for first in range(mention.first - 2, max(sentence.first, mention.first - 7) - 1, -1):
        if not text.near[first][0].isalnum():
            break
        found = nominal_source_at(text, cast, first)
        if found is not None and found[1] > end:
            best = Source(first, end, [replace(found[0], name=phrase_words(text, first, end))])
    return best


def is_inside(text: Text, first: int) -> bool:
    """Whether a name belongs to a phrase before it: “the port in Norway”."""
    before = word(text, first - 1)
    if before in ("the", "its", "their", "a", "an"):
        before = word(text, first - 2)
    return before in INSIDE


def may_act(text: Text, mention: Mention) -> bool:
    """Whether a name after a preposition may be who does a thing: “with Peru pressing for it”.

    A place that somebody goes to or is in does nothing: “went to Lima pressing for it”.
    """
    link = mention.first - 1 - (text.near[mention.first - 1] == "the")
    place = mention.actor.kind in (EntityKind.PLACE, EntityKind.COUNTRY)
    return not (place and text.near[link] in ("to", "in", "into", "near", "at"))


def with_joined(text: Text, cast: Cast, sentence: Sentence, source: Source) -> Source:
    """A source with those named before it: “A, B and the C”, “A but also B”."""
    while len(source.actors) < MOST_JOINED:
        link = source.first - 1
        if text.near[link] in ("the", "a", "an", "its"):
            link -= 1
        while link > sentence.first and text.near[link] in JOINING:
            link -= 1
        if link == source.first - 1 or not joins(text, link + 1, source.first, len(source.actors)):
            break
        other = ending_before(text, cast, sentence, link)
        if other is None:
            break
        source = Source(other.first, source.last, other.actors + source.actors)
    return source


def joins(text: Text, first: int, last: int, joined: int) -> bool:
    """Whether the words between two names join them; a comma does so before an “and” only."""
    between = {word(text, index) for index in range(first, last)}
    if "but" in between and "also" not in between:
        return False  # “at the meeting in Norway, but X and Y objected”
    return bool(between & {"and", "also", "&", "nor", "well", "along", "together"}) or (
        "," in between and joined > 1
    )


def ending_before(text: Text, cast: Cast, sentence: Sentence, position: int) -> Source | None:
    """The one actor whose words end with a token, for a list."""
    if position < sentence.first:
        return None
    mention = cast.at(position)
    if mention is not None and mention.last == position + 1:
        return Source(mention.first, mention.last, [mention.actor])
    found = nominal_ending_at(text, cast, sentence, position + 1)
    return (found and apposed_to(text, cast, sentence, found)) or found


def apposed_to(text: Text, cast: Cast, sentence: Sentence, office: Source) -> Source | None:
    """The person whose office stands behind the name, between commas: “X, the mayor, and Y”."""
    first = office.first - (word(text, office.first - 1) == "the")
    if word(text, first - 1) != "," or word(text, office.last) != ",":
        return None
    mention, one = cast.at(first - 2), office.actors[0]
    if mention is None or mention.last != first - 1 or mention.first < sentence.first:
        return None
    alone = mention.actor.kind is EntityKind.PERSON and not one.plural
    alone = alone and one.kind is EntityKind.ANONYMOUS_SOURCE
    return Source(mention.first, office.last, [mention.actor]) if alone else None
