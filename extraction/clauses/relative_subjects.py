"""Of whom “who”, “which” and “that” are said: “the union, which wants”, “X of Barton, who”."""

from brief.entities import EntityKind
from extraction.clauses.phrases import ending_at
from extraction.names.sources import words
from extraction.text.cast import Cast, Form
from extraction.text.joined import Source, mention_source, person_from
from extraction.text.tokens import POSSESSIVES, Sentence, Text, word

LOOK_BACK = 40  # tokens: a subject further from its verb is not looked for
RELATIVES = frozenset("which that who".split())
BODIES = frozenset({EntityKind.ORGANIZATION, EntityKind.COUNTRY})
LONGEST_APPOSED = 14  # tokens of “, a former member of the Hillside council who”


def before_relative(text: Text, cast: Cast, sentence: Sentence, position: int) -> Source | None:
    """“the union, which wants”: the name before a relative pronoun."""
    comma = word(text, position - 1) == ","
    last = position - 1 - comma
    if (not comma and word(text, position) == "which") or last < sentence.first:
        return None
    if word(text, position) == "that" and not comma and word(text, last).startswith(("say", "sai")):
        return None
    be = one_of_those(text, sentence, last)
    if not comma and be > sentence.first:
        return ending_at(text, cast, sentence, be - 1)
    found = ending_at(text, cast, sentence, last, loose=True)
    if word(text, position) == "that" and found is not None and is_of_a_thing(text, cast, found):
        return None
    if word(text, position) == "who" and found and found.last == last + 1:
        person = person_from(text, cast, sentence, found.first)
        if person is not None:
            return person
    if word(text, position) != "who" or named_person(found):
        return found
    if comma:
        return person_before_comma(text, cast, sentence, position - 1) or found
    return apposed(text, cast, sentence, position) if is_one(found) else found


def named_by_which(text: Text, cast: Cast, sentence: Sentence, which: int) -> Source | None:
    """“A rival union, which backs it”, “a bid by X, which wants”: the body right before it.

    Null where nothing that can take a stance stands there: then “which” is read as “it” is.
    """
    if text.near[which - 1] != ",":
        return None
    mention = cast.at(which - 2)
    if mention is not None and mention.last == which - 1 and mention.form is Form.NAME:
        return mention_source(text, cast, sentence, mention)
    found = before_relative(text, cast, sentence, which)
    bodies = found is not None and all(one.kind in BODIES for one in found.actors)
    return found if bodies else None


def is_of_a_thing(text: Text, cast: Cast, source: Source) -> bool:
    """Whether a phrase of people ends in a thing: “two doctors for a rota that calls for six”."""
    inside = range(source.first + 1, source.last - 1)
    linked = any(word(text, index) in words().prepositions for index in inside)
    last, lists = word(text, source.last - 1), words()
    people = last in lists.kinds or cast.at(source.last - 1) is not None
    return linked and not people


def one_of_those(text: Text, sentence: Sentence, last: int) -> int:
    """The “was” of “X was among those who”, “X is one of five members who”; -1 elsewhere."""
    for position in range(last, max(sentence.first, last - LONGEST_APPOSED), -1):
        lower = word(text, position)
        if lower == "among" or (lower == "of" and word(text, position - 1) == "one"):
            be = position - 1 - (lower == "of")
            return be if word(text, be) in ("is", "are", "was", "were", "been") else -1
        if not lower[0].isalnum():
            return -1
    return -1


def is_one(source: Source | None) -> bool:
    """Whether a source is no group, so that “who” may be said of the person it describes."""
    return source is None or not any(actor.plural for actor in source.actors)


def apposed(text: Text, cast: Cast, sentence: Sentence, who: int) -> Source | None:
    """Who “who” is said of after one: “X, a former member of the council who opposes”."""
    last = who - 1
    for position in range(last, max(sentence.first, who - LONGEST_APPOSED), -1):
        lower = word(text, position)
        mention = cast.at(position)
        if mention is not None and mention.actor.human and not mention.actor.local:
            if word(text, mention.last) not in ("of", "from", "at"):
                break
            return mention_source(text, cast, sentence, mention)  # “X of the Y who”
        if lower == ",":
            mention = cast.at(position - 1)
            if mention is None or mention.last != position or not mention.actor.human:
                break
            return Source(mention.first, mention.last, [mention.actor])
        if not lower[0].isalnum() and lower not in POSSESSIVES:
            break
    found = ending_at(text, cast, sentence, last, loose=True)
    bodies = found is not None and all(a.kind is EntityKind.ORGANIZATION for a in found.actors)
    return None if bodies else found


def named_person(source: Source | None) -> bool:
    """Whether a source is one person with a name."""
    return source is not None and any(actor.human and not actor.local for actor in source.actors)


def person_before_comma(text: Text, cast: Cast, sentence: Sentence, comma: int) -> Source | None:
    """The person before an appositive: “X, the company’s attorney,”."""
    for position in range(comma - 1, max(sentence.first, comma - LOOK_BACK), -1):
        if word(text, position) == ",":
            found = ending_at(text, cast, sentence, position - 1, loose=True)
            return found if named_person(found) else None
    return None
