"""Offices as they are written, before a name and in the apposition behind it."""

from dataclasses import dataclass
from functools import cache

from extraction.lexicons import classes
from extraction.names.employers import FIELDS
from extraction.names.owners import (
    BODIES,
    owner_before,
    place_after,
)
from extraction.text.cast import Actor, Cast
from extraction.text.titles import RANKS, Name
from extraction.text.tokens import POSSESSIVES, Text
from extraction.text.tokens import word as word_at

MOST_WORDS = 8  # of an office: “deputy assistant secretary of state for …”
FORMER = frozenset(
    "former ex then-former erstwhile late ex-president one-time onetime previous".split()
)
ENDED = frozenset(
    "former ex late onetime one-time erstwhile previous retired outgoing-former".split()
)
OFFICES = {  # honorifics that are offices
    "Sen": "Senator", "Rep": "Representative", "Gov": "Governor", "Judge": "Judge",
    "Justice": "Justice", "Pope": "Pope", "Archbishop": "Archbishop", "Cardinal": "Cardinal",
    "Bishop": "Bishop",
}  # fmt: skip
GENERALS = frozenset(
    "attorney secretary director consul governor surgeon solicitor inspector".split()
)
OF_MONEY = FIELDS | {"manager", "analyst", "strategist", "economist", "trader"}
MOST_FIELD = 2  # tokens: “the human resources director”
DETERMINERS = frozenset("a an the its his her their our this one".split())
LINKS = frozenset("of for at with to in from on".split())
# An “of” or a “for” with these goes on with the office: “head of policy”, “minister for schools”.
STOPS = frozenset(
    "who whom which that and but or as when while where said says is was has had will would can "
    "could may might must should".split()
)
# “A bench comprising justices X and Y”.
NO_FIELDS = frozenset("own old comprising including involving led".split())
PAST = frozenset("heard told said saw met made sent left put got won lost beat".split())
ADJECTIVES = classes("titles")["adjective"]
OPENING = frozenset(
    "in at on after before when while as since during with for to from by under following like "
    "unlike alongside although though if once until asked speaking".split()
)
ENDS_APPOSED = frozenset(", . ; : ( ) — – and or who".split())
BEFORE_VERB = frozenset("will would to can could may might must should".split())


@dataclass(slots=True)
class Office:
    """An office as it is written: tokens `first` up to `last`, whether it is over, for whom."""

    first: int
    last: int
    former: bool
    affiliation: Actor | None = None
    rank: str = ""  # “acting”, where the country stands between it and the office


@cache
def office_words() -> tuple[frozenset[str], frozenset[str]]:
    """The last words of offices in lower case, and the words that may stand in them."""
    titles = classes("titles")
    heads = frozenset(word.lower() for word in titles["head"]) - {"private", "general", "opponent"}
    heads |= {"head", "chair", "member", "predecessor", "successor", "lawyer", "boss"}
    heads |= frozenset(f"{head}s" for head in heads)
    return heads, heads | frozenset(word.lower() for word in titles["modifier"])


def office_before(text: Text, cast: Cast, name: Name) -> Office | None:
    """The office that stands before a name: “Defense Minister X”, “council leader X”."""
    if name.title is not None:
        first, last = name.title
    elif name.honorific is not None and text.tokens[name.honorific].word in OFFICES:
        office = Office(name.honorific, name.honorific + 1, is_former(text, name.honorific))
        office.affiliation = owner_before(text, cast, name.honorific)
        return office
    else:
        begin = name.honorific if name.honorific is not None else name.first
        last = begin - 1 if word_at(text, begin - 1) == "," else begin
        if last < begin and begins_main(text, last, name.last):
            return None
        if last < begin and (served := office_for(text, cast, last)) is not None:
            return served
        found = lower_office(text, cast, last, comma=last < begin)
        if found < 0:
            return None
        first = found
    rank = rank_before(text, cast, first, last)
    office = Office(first, last, is_former(text, first), rank=rank)
    office.affiliation = owner_before(text, cast, before_adjectives(text, first)) or place_after(
        text, cast, name.last
    )
    return office


def begins_main(text: Text, comma: int, end: int) -> bool:
    """Whether a name behind a comma is who a sentence is about: “In a letter to the mayor, X said”;
    not “In a letter to the mayor, X, the union said”.
    """
    sentence = text.sentence_at(text.tokens[comma].start)
    if sentence is None or text.near[sentence.first] not in OPENING:
        return False
    if end >= sentence.last or text.near[end] in ENDS_APPOSED:
        return False
    return "," not in text.lowers[sentence.first : comma]


def rank_before(text: Text, cast: Cast, first: int, last: int) -> str:
    """“Acting”, of “the acting U.S. ambassador”: a part of the office, before its country; with
    this where it tells one office from another: “Assistant U.S.”, of “Assistant U.S. Attorney”.
    """
    mention = cast.at(first - 1)
    if mention is None or mention.last != first or mention.actor.kind not in BODIES:
        return ""
    rank = text.tokens[mention.first - 1].word
    if rank.capitalize() not in RANKS:
        return ""
    if (text.near[first], last) == ("attorney", first + 1):
        return text.raw[text.tokens[mention.first - 1].start : text.tokens[first].start].rstrip()
    return rank


def office_for(text: Text, cast: Cast, comma: int) -> Office | None:
    """The office with whom it is for, before the comma before a name: “A spokesman for X, Y”."""
    served = cast.at(comma - 1)
    if served is None or served.last != comma:
        return None
    link = served.first - 1 - (word_at(text, served.first - 1) == "the")
    head = text.tokens[link - 1].lower
    plain = head in office_words()[0] and cast.at(link - 1) is None
    if word_at(text, link) not in ("for", "of") or not plain:
        return None
    first = link - 1
    while text.tokens[first - 1].lower in office_words()[1] and cast.at(first - 1) is None:
        first -= 1
    if text.tokens[first - 1].lower not in DETERMINERS | ADJECTIVES:
        return None
    affiliation = served.actor if served.actor.kind in BODIES else None
    return Office(first, link, is_former(text, first), affiliation)


def lower_office(text: Text, cast: Cast, last: int, *, comma: bool) -> int:
    """The first token of an office in lower-case words that ends before a token; -1 without one."""
    heads, words = office_words()
    end = head_end(text, cast, last, heads)
    if end < 1:
        return -1
    if text.tokens[last - 1].quotation != text.tokens[min(last, len(text.tokens) - 1)].quotation:
        return -1
    first = end - 1
    while first > 0 and last - first < MOST_WORDS and cast.at(first - 1) is None:
        word = text.tokens[first - 1]
        if (
            word.lower not in words
            and not (
                word.lower == "and" and first - 2 >= 0 and text.tokens[first - 2].lower in words
            )
            and not (word.lower in FIELDS and text.near[first] in OF_MONEY)
        ):
            break
        first -= 1
    first = with_field(text, cast, first)
    if comma and not is_definite(text, cast, first):
        return -1
    return first


def with_field(text: Text, cast: Cast, first: int) -> int:
    """The first token of an office with the noun that says of what: “his resources minister”,
    “the Fund’s mission chief”; only right behind whose office it is.
    """
    sentence = text.sentence_at(text.tokens[first].start)
    lowest = sentence.first if sentence is not None else 0  # no headline goes on into the body
    for begin in range(first - 1, max(lowest, first - MOST_FIELD - 1), -1):
        token, before = text.tokens[begin], text.tokens[begin - 1]
        if not token.lower.isalpha() or token.word[0].isupper() or cast.at(begin) is not None:
            return first
        if token.lower in DETERMINERS | ADJECTIVES | FORMER | STOPS | LINKS | NO_FIELDS:
            return first
        if token.lower.endswith("ed") or token.lower in PAST:
            return first  # “the judge heard advocate X”
        if before.lower in (DETERMINERS - {"this", "one"}) | POSSESSIVES | {"own"}:
            return begin
    return first


def head_end(text: Text, cast: Cast, last: int, heads: frozenset[str]) -> int:
    """The token after the noun of an office that ends before a token; 0 where there is none.

    “head of operations” ends with its noun’s complement.
    """
    for end in range(last, max(0, last - 5), -1):
        word = text.tokens[end - 1]
        if cast.at(end - 1) is not None or not (word.word[0].isalpha()):
            return 0
        if word_at(text, end - 2) in BEFORE_VERB:
            return 0  # “will head X’s team”
        if word.lower in heads or (word.lower == "general" and word_at(text, end - 2) in GENERALS):
            complement = word_at(text, end) in ("of", "for") and end + 1 < last
            return end if end == last or complement else 0
    return 0


def is_definite(text: Text, cast: Cast, first: int) -> bool:
    """Whether an office before “, X” is somebody’s: “its chairwoman, X”."""
    index = first - 1
    while index > 0 and text.tokens[index].lower in ADJECTIVES | {"own"}:
        index -= 1
    return index >= 0 and (
        text.tokens[index].lower in DETERMINERS | POSSESSIVES | {"whose"}
        or cast.at(index) is not None
    )


def before_adjectives(text: Text, first: int) -> int:
    """The token where the words around an office begin."""
    while first > 0 and (
        text.tokens[first - 1].lower in FORMER or text.tokens[first - 1].lower in ADJECTIVES
    ):
        first -= 1
    return first


def is_former(text: Text, first: int) -> bool:
    """Whether an office is said to be over: “former”, “ex-”, also before the body’s name."""
    for index in range(first - 1, max(-1, first - 6), -1):
        word = text.tokens[index].lower
        if word in ENDED or word.startswith("ex-"):
            return True
        if not (text.tokens[index].word[0].isupper() or word in ADJECTIVES or word in POSSESSIVES):
            return False
        if word in POSSESSIVES and text.tokens[index - 1].lower in ENDED:
            return True
    return False
