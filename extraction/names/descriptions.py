"""Other words for somebody who has a name: “the 29-year-old”, “the ex-mayor”, “the Dane”.

Whom they stand for is told later, by who was there before; the nationality and the noun help.
"""

from functools import cache

from brief.entities import EntityKind
from extraction.lexicons import classes
from extraction.text.cast import Actor, Cast, Mention
from extraction.text.joined import MOST_TITLES, Source
from extraction.text.tokens import Sentence, Text, word

DESCRIBED = "the"  # the pronoun of such a source
MANY = ("ch", "sh", "ss", "ese", "s")  # “the French”, “the Swiss”: a people, no one of them
INTRODUCING = frozenset("a an one another".split())
LOOK_AHEAD = 200  # tokens from an office to the name of who has it
WOMAN, MAN = ("woman", "girl", "mother"), ("man", "boy", "father")
OF_SOMEBODY = frozenset("her his their the".split())
SAME_OFFICES = {
    "justice": "judge", "spokesman": "spokesperson", "spokeswoman": "spokesperson",
    "chairman": "chair", "chairwoman": "chair", "chairperson": "chair",
}  # fmt: skip
# What nobody is: “the arrangement”. No person’s noun ends so, but for bodies of people.
ABSTRACT = ("tion", "sion", "ment", "ship", "ism", "ance", "ence", "ology", "nomy")
# Signs that stand inside of such words: “34-year-old”, “the town’s former mayor”.
INSIDE = frozenset(["-", "‑", "’s", "'s", "’", "'"])


def described_before(text: Text, cast: Cast, sentence: Sentence, end: int) -> Source | None:
    """Another word for somebody known whose words end right before a token; no “the rules”."""
    noun = word(text, end - 1)
    if (noun.endswith("s") and not noun.endswith(MANY[:4])) or is_thing(noun):
        return None
    for first in range(end - 2, max(sentence.first - 1, end - MOST_TITLES), -1):
        token = text.tokens[first]
        if token.quotation >= 0:
            return None
        if token.lower == "the":
            begins = first == sentence.first or not text.tokens[first - 1].word[0].isalnum()
            begins = begins or word(text, first - 1) in ("and", "but")
            return Source(first, end, [], DESCRIBED) if begins else None
        if not (token.word[0].isalnum() or token.word in INSIDE) or cast.at(first) is not None:
            return None
    return None


def is_thing(noun: str) -> bool:
    """Whether a noun stands for nobody: what is said of treaties, plans and their like."""
    return (noun.endswith(ABSTRACT) or noun in things()) and noun not in speaking()


@cache
def things() -> frozenset[str]:
    """The things that stances and decisions are about."""
    return classes("stances")["topic"] | classes("decisions")["text"]


@cache
def speaking() -> frozenset[str]:
    """People and bodies of people, who have something to say."""
    found = classes("sources")
    return frozenset().union(
        *(found[one] for one in ("source", "person", "group", "body", "other"))
    )


def described_with_name(text: Text, cast: Cast, sentence: Sentence, end: int) -> Source | None:
    """Another word for a person that names his body or town: “the Chiefs star”."""
    noun = word(text, end - 1)
    if noun not in classes("sources")["other"] and noun not in classes("titles")["calling"]:
        return None
    mention = cast.at(end - 2)
    if mention is None or mention.last != end - 1 or mention.actor.kind is EntityKind.PERSON:
        return None
    first = mention.first - 1
    begins = first >= sentence.first and word(text, first) == "the"
    return Source(first, end, [], DESCRIBED) if begins else None


def kin_before(text: Text, sentence: Sentence, end: int) -> Source | None:
    """Kin without a name whose words end right before a token: “her husband”, “the sister”."""
    return kin_at(text, end - 2) if end - 2 >= sentence.first else None


def kin_at(text: Text, first: int) -> Source | None:
    """Kin without a name whose words begin at a token."""
    noun = text.near[first + 1]
    if text.near[first] not in OF_SOMEBODY or noun not in classes("sources")["kin"]:
        return None
    token = text.tokens[first + 1]
    name = noun if text.near[first] == "the" else f"{text.near[first]} {token.word}"
    kin = Actor(EntityKind.ANONYMOUS_SOURCE, name, descriptor=name, local=True)
    kin.female = woman_or_man(text, Source(first, first + 2, []))
    kin.plural = noun.endswith("s")
    return Source(first, first + 2, [kin])


def described_from(text: Text, cast: Cast, sentence: Sentence, first: int) -> Source | None:
    """Another word for somebody known that begins at a token: “the 29-year-old”, “the Dane”."""
    if word(text, first) != "the" or first + 1 >= sentence.last:
        return None
    mention = cast.at(first + 1)
    if mention is not None:
        one = mention.first == first + 1 and is_one_of_a_people(text, mention)
        return Source(first, mention.last, [], DESCRIBED) if one else None
    aged = word(text, first + 1).isdigit() and word(text, first + 3).startswith("year-old")
    return Source(first, first + 4, [], DESCRIBED) if aged else None


def one_of_a_people(text: Text, sentence: Sentence, mention: Mention) -> Source | None:
    """“the Dane”, where it is somebody of that country; null for the country and its people."""
    first = mention.first - 1
    if first < sentence.first or word(text, first) != "the" or mention.last - mention.first != 1:
        return None
    return Source(first, mention.last, [], DESCRIBED) if is_one_of_a_people(text, mention) else None


def is_one_of_a_people(text: Text, mention: Mention) -> bool:
    """Whether a name of one word is what one person of a country is called: “German”, “Dane”."""
    lower = text.tokens[mention.first].lower
    if mention.actor.kind is not EntityKind.COUNTRY or mention.last - mention.first != 1:
        return False
    called = {mention.actor.name, *mention.actor.aliases}
    return not lower.endswith(MANY) and text.tokens[mention.first].word not in called


def woman_or_man(text: Text, source: Source) -> bool | None:
    """What the noun says: true for a woman, false for a man: “the Dutchwoman”, “the actor”."""
    noun = word(text, source.last - 1)
    titles = classes("titles")
    if noun.endswith(WOMAN) or noun in titles["female"]:
        return True
    return False if noun.endswith(MAN) or noun in titles["male"] else None


def age_in(text: Text, source: Source) -> str | None:
    """The age that such words say: “34” of “the 34-year-old”."""
    digits = (word(text, i) for i in range(source.first, source.last))
    return next((one for one in digits if one.isdigit()), None)


def holds_office(actor: Actor, head: str, said: set[str]) -> bool:
    """Whether “the transport secretary” may be an actor: no secretary of anything else is."""
    role = actor.role.lower().split() if actor.role else []
    if not role or not (role[-1] == head or is_same_office(role[-1], head, actor)):
        return False
    fields = (said & fields_of_office()) - {head}
    return not fields or bool(fields.intersection(role))


def is_same_office(role: str, head: str, actor: Actor) -> bool:
    """Whether one office has two words, and both may be said of an actor: “the judge” is a
    justice, “the chancellor’s spokesman” whoever is called his spokesperson.
    """
    if SAME_OFFICES.get(role, role) != SAME_OFFICES.get(head, head):
        return False
    woman = True if head.endswith("woman") else (False if head.endswith("man") else None)
    return woman is None or (not role.endswith("man") and actor.female in (None, woman))


def holder_ahead(text: Text, cast: Cast, actor: Actor, source: Source) -> Actor | None:
    """Who “the Nevada attorney general” is: the only one whom what follows names with that office
    of that place or body.
    """
    head = text.lowers[source.last - 1]
    office = head in offices() and head not in classes("sources")["source"]
    if actor.plural or not office:
        return None
    of = {mention.actor for mention in cast.between(source.first, source.last)}
    said = {word(text, i) for i in range(source.first, source.last)}
    found = {
        mention.actor
        for mention in cast.between(source.last, source.last + LOOK_AHEAD)
        if mention.actor.affiliation in of and holds_office(mention.actor, head, said)
    }
    return found.pop() if len(found) == 1 else None


def named_ahead(text: Text, cast: Cast, head: str, source: Source) -> Actor | None:
    """Who “A federal judge” of a lead is: the only one whom what follows it names."""
    sentence = text.sentence_at(text.tokens[source.first].start)
    first = word(text, source.first)
    if sentence is None or sentence.block.paragraph != 1 or first not in INTRODUCING:
        return None
    ahead = cast.between(source.last, source.last + LOOK_AHEAD)
    heads = [head, *(["justice"] if head == "judge" else [])]
    found = {m.actor for m in ahead if any(holds_office(m.actor, one, {one}) for one in heads)}
    return found.pop() if len(found) == 1 else None


@cache
def offices() -> frozenset[str]:
    """The last words of offices, in lower case."""
    return frozenset(one.lower() for one in classes("titles")["head"])


@cache
def fields_of_office() -> frozenset[str]:
    """The words before an office that say of what it is, in lower case: “transport”, “deputy”."""
    return frozenset(one.lower() for one in classes("titles")["modifier"])


def head_word(actor: Actor) -> str:
    """The noun of an unnamed source: “diplomat” of “senior European diplomat”."""
    words = (actor.descriptor or actor.name).lower().split()
    for position, one in enumerate(words):
        if one in ("of", "for", "in", "from", "with", "at", "familiar", "who") and position:
            return words[position - 1]
    return words[-1] if words else ""
