"""What the text says of a person: office, whether it is held still, for whom, woman or man.

A role is only what is written: “Germany’s X” gives an affiliation and no office.
"""

from bisect import bisect_left
from functools import cache
from itertools import islice

from brief.entities import EntityKind, RoleStatus
from extraction.lexicons import classes
from extraction.names.offices import OFFICES, Office, office_before, office_words
from extraction.names.offices_behind import office_after
from extraction.names.owners import owner_before
from extraction.text.cast import Actor, Cast
from extraction.text.titles import MEN, WOMEN, Name
from extraction.text.tokens import POSSESSIVES, Text, word

PRONOUN_NEAR = 16  # tokens from a name to a pronoun for the same person
PRONOUNS = {"he": False, "his": False, "himself": False, "she": True, "her": True, "herself": True}
NATIONAL, MUNICIPAL = frozenset({EntityKind.COUNTRY}), frozenset({EntityKind.PLACE})
CORPORATE = frozenset({EntityKind.ORGANIZATION})
UNDERSTOOD = (
    dict.fromkeys(("minister", "chancellor", "premier"), NATIONAL)
    | dict.fromkeys(("mayor",), MUNICIPAL)
    | dict.fromkeys(
        (
            "executive", "chairman", "chairwoman", "chair", "ceo", "spokesman", "spokeswoman",
            "spokesperson", "commissioner", "governor", "coach", "superintendent", "rector",
        ),
        CORPORATE,
    )
)  # fmt: skip

# Offices of a whole body, and what is mostly part of one.
OF_A_WHOLE = frozenset("governor executive ceo coach superintendent rector".split())
ORGANS = frozenset("committee subcommittee panel board council commission".split())
# Words of an office that say of whom it is, and of what body it must be.
OF_OTHERS = frozenset(
    "opposition presidential government police election electoral army military shadow county city "
    "municipal town borough parish ward federal provincial".split()
)
NATIONS = frozenset("country nation kingdom republic state island".split())
PARTS = ORGANS | frozenset("tribunal league union association federation club party".split())
MOST_ACTORS = 200  # of a cast, among which countries are counted


@cache
def genders() -> dict[str, bool]:
    """Words that say whether a woman (true) or a man is meant."""
    titles = classes("titles")
    return dict.fromkeys(titles["female"], True) | dict.fromkeys(titles["male"], False)


def describe(text: Text, cast: Cast, name: Name, actor: Actor) -> None:
    """Adds to a person what is said where the name stands; what was said first stays."""
    note_gender(text, cast, name, actor)
    if actor.role is None and (other := joined_to(text, cast, name)) is not None:
        actor.role, actor.role_status = other.role, other.role_status
        actor.affiliation = other.affiliation
        return
    office = office_before(text, cast, name) or office_after(text, cast, name)
    if office is not None and actor.role is None:
        if office.affiliation is None and not office.former:
            office.affiliation = understood(text, cast, name, office)
        take_office(text, actor, office)
    elif office is None and actor.affiliation is None and actor.role is None:
        actor.affiliation = owner_before(text, cast, name.first)


def joined_to(text: Text, cast: Cast, name: Name) -> Actor | None:
    """The person whose office a name shares: “members A and B”."""
    mention = cast.at(name.first - 2) if word(text, name.first - 1) == "and" else None
    if mention is None or mention.actor.kind is not EntityKind.PERSON or name.title is not None:
        return None
    office = word(text, mention.first - 1)
    heads, _ = office_words()
    return mention.actor if office.endswith("s") and office[:-1] in heads else None


def take_office(text: Text, actor: Actor, office: Office) -> None:
    """Gives a person an office."""
    words = text.raw[text.tokens[office.first].start : text.tokens[office.last - 1].end]
    role = OFFICES.get(words) or singular(" ".join(words.split()))
    actor.role = f"{office.rank} {role}" if office.rank else role
    actor.role_status = RoleStatus.FORMER if office.former else RoleStatus.CURRENT
    if office.affiliation is not None and office.affiliation is not actor:
        actor.affiliation = office.affiliation
    for index in range(office.first, office.last):
        gender = genders().get(text.tokens[index].lower)
        if gender is not None:
            actor.female = gender


def singular(words: str) -> str:
    """An office that two people hold, as one holds it: “Deputy Governors A and B”."""
    heads, _ = office_words()
    last = words.rsplit(maxsplit=1)[-1].lower()
    return words[:-1] if last.endswith("s") and last[:-1] in heads else words


def note_gender(text: Text, cast: Cast, name: Name, actor: Actor) -> None:
    """Notes what an honorific says, and “his wife, X”."""
    if name.honorific is not None:
        word = text.tokens[name.honorific].word
        if word in WOMEN or word in MEN:
            actor.female = word in WOMEN
    index = name.first - 1
    if index > 0 and text.tokens[index].word == ",":
        index -= 1
    if index >= 0 and text.tokens[index].lower in genders():
        actor.female = genders()[text.tokens[index].lower]
    elif actor.female is None:
        actor.female = said_by_pronoun(text, cast, name)


def said_by_pronoun(text: Text, cast: Cast, name: Name) -> bool | None:
    """What the first pronoun after a name says, where no other person stands in the sentence."""
    sentence = text.sentence_at(text.tokens[name.first].start)
    if sentence is None or name.first - sentence.first > PRONOUN_NEAR:
        return None
    if any(m.actor.kind is EntityKind.PERSON for m in cast.between(sentence.first, name.first)):
        return None
    for index in range(name.last, min(name.last + PRONOUN_NEAR, sentence.last)):
        mention = cast.at(index)
        if mention is not None and mention.actor.kind is EntityKind.PERSON:
            return None
        word = text.tokens[index].lower
        if word in PRONOUNS:
            return PRONOUNS[word]
    return None


def understood(text: Text, cast: Cast, name: Name, office: Office) -> Actor | None:
    """For whom an office is where the text leaves it out: the one country, town or body that the
    sentences right before speak of.
    """
    head = text.tokens[office.last - 1].lower
    kinds = UNDERSTOOD.get(head) if word(text, office.first - 1) not in ("his", "her") else None
    sentence = text.sentence_at(text.tokens[name.first].start)
    if kinds is None or sentence is None or is_of_others(text, office):
        return None
    index = bisect_left(text.starts, sentence.start)
    for before in range(index, max(-1, index - 3), -1):
        first, last = text.sentences[before].first, text.sentences[before].last
        last = min(last, name.first)
        found = [m.actor for m in cast.between(first, last) if m.actor.kind in kinds]
        found = [one for one in found if not (head in OF_A_WHOLE and is_organ(one))]
        if organs := [w for w in words_before(text, office) if w in PARTS]:
            found = [one for one in found if organs[-1] in one.name.lower().split()]
        if found:
            near = text.sentences[before].block is sentence.block
            field = head == "commissioner" and text.tokens[office.last - 2].word[0].isupper()
            if field and office.last - office.first > 1 and not near:
                return None  # “Migration Commissioner X”, of none that another paragraph names
            sure = near or kinds is not NATIONAL or is_only_country(cast)
            return found[0] if len(set(found)) == 1 and sure else None
    return None


def is_of_others(text: Text, office: Office) -> bool:
    """Whether an office says itself of whom it is: “victims’ commissioner”, “Opposition spokesman”,
    “Election Commissioner”.
    """
    owner = text.near[office.first - 2] if office.first > 1 else ""
    owned = word(text, office.first - 1) in POSSESSIVES and owner.isalpha() and owner not in NATIONS
    return owned or not OF_OTHERS.isdisjoint(words_before(text, office))


def words_before(text: Text, office: Office) -> list[str]:
    """The words of an office before its noun, and the one before these."""
    return [text.near[index] for index in range(office.first - 1, office.last - 1)]


def is_organ(body: Actor) -> bool:
    """Whether a body is by its name a part of another: “Monetary Policy Committee”."""
    return body.name.rsplit(maxsplit=1)[-1].lower() in ORGANS


def is_only_country(cast: Cast) -> bool:
    """Whether an article names one country: whose minister one is, else, is in doubt."""
    countries = (one for one in cast.actors[:MOST_ACTORS] if one.kind is EntityKind.COUNTRY)
    return len(set(islice(countries, 2))) == 1
