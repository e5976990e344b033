"""Offices as they are written, before a name and in the apposition behind it."""

from dataclasses import dataclass
from functools import cache

from extraction.cast import Actor, Cast, Mention
from extraction.lexicons import classes
from extraction.owners import (
    BODIES,
    OWN,
    last_body,
    owner_before,
    place_after,
)
from extraction.titles import Name
from extraction.tokens import POSSESSIVES, Text
from extraction.tokens import word as word_at

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
DETERMINERS = frozenset("a an the its his her their our this one".split())
LINKS = frozenset("of for at with to in from on".split())
# An “of” or a “for” with these goes on with the office: “head of policy”, “minister for schools”.
STOPS = frozenset(
    "who whom which that and but or as when while where said says is was has had".split()
)
ADJECTIVES = classes("titles")["adjective"]


@dataclass(slots=True)
class Office:
    """An office as it is written: tokens `first` up to `last`, whether it is over, for whom."""

    first: int
    last: int
    former: bool
    affiliation: Actor | None = None


@cache
def office_words() -> tuple[frozenset[str], frozenset[str]]:
    """The last words of offices in lower case, and the words that may stand in them."""
    titles = classes("titles")
    heads = frozenset(word.lower() for word in titles["head"]) - {"private", "general", "opponent"}
    heads |= {"head", "chair", "member"}
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
        found = lower_office(text, cast, last, comma=last < begin)
        if found < 0:
            return None
        first = found
    office = Office(first, last, is_former(text, first))
    office.affiliation = owner_before(text, cast, before_adjectives(text, first)) or place_after(
        text, cast, name.last
    )
    return office


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
        if word.lower not in words and not (
            word.lower == "and" and first - 2 >= 0 and text.tokens[first - 2].lower in words
        ):
            break
        first -= 1
    if comma and not is_definite(text, cast, first):
        return -1
    return first


def head_end(text: Text, cast: Cast, last: int, heads: frozenset[str]) -> int:
    """The token after the noun of an office that ends before a token; 0 where there is none.

    “head of operations” ends with its noun’s complement.
    """
    for end in range(last, max(0, last - 5), -1):
        word = text.tokens[end - 1]
        if cast.at(end - 1) is not None or not (word.word[0].isalpha()):
            return 0
        if word.lower in heads or (word.lower == "general" and word_at(text, end - 2) in GENERALS):
            return end if end == last or word_at(text, end) in ("of", "for") else 0
    return 0


def is_definite(text: Text, cast: Cast, first: int) -> bool:
    """Whether an office before “, X” is somebody’s: “its chairwoman, X”."""
    index = first - 1
    while index > 0 and text.tokens[index].lower in ADJECTIVES:
        index -= 1
    return index >= 0 and (
        text.tokens[index].lower in DETERMINERS | POSSESSIVES or cast.at(index) is not None
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


def office_after(text: Text, cast: Cast, name: Name) -> Office | None:
    """The office in the apposition behind a name: “X, chief executive of Y,”, “X, the Y of Z,”."""
    index = name.last
    if word_at(text, index) not in (",", "–", "—", "(") or index + 1 >= len(text.tokens):
        return None
    index += 1
    if word_at(text, index).isdigit() and word_at(text, index + 1) == ",":
        index += 2
    end, limit = index, min(index + MOST_WORDS + 6, len(text.tokens))
    heads, words = office_words()
    owner: Actor | None = None
    former = False
    begin = -1
    while end < limit:
        token = text.tokens[end]
        mention = cast.at(end)
        if token.quotation != text.tokens[index].quotation:
            return None
        if mention is not None and begin < 0 and is_owner(text, mention):
            owner, end = mention.actor, mention.last
            continue
        if token.lower in OWN and begin < 0:
            owner = last_body(text, cast, name.first)
        elif token.lower in ENDED or token.lower.startswith("ex-"):
            former = True
        elif token.lower in GENERALS and word_at(text, end + 1) == "general":
            begin = begin if begin >= 0 else end
            return finish_office(text, cast, Office(begin, end + 2, former, owner))
        elif token.lower in heads and not more_office(text, end, heads, words):
            begin = begin if begin >= 0 else end
            return finish_office(text, cast, Office(begin, end + 1, former, owner))
        elif (
            token.lower in DETERMINERS
            or token.lower in POSSESSIVES
            or token.lower in ADJECTIVES - words
        ):
            begin = -1
        elif token.word[0].isalpha() and token.lower not in STOPS | LINKS:
            begin = begin if begin >= 0 else end
        else:
            return None
        end += 1
    return None


def is_owner(text: Text, mention: Mention) -> bool:
    """Whether a mention inside an apposition says for whom the office is."""
    return mention.actor.kind in BODIES


def more_office(text: Text, index: int, heads: frozenset[str], words: frozenset[str]) -> bool:
    """Whether an office goes on after one of its words: “chief executive”, “general secretary”."""
    following = word_at(text, index + 1)
    return following in heads or (following in words and word_at(text, index + 2) in heads)


def finish_office(text: Text, cast: Cast, office: Office) -> Office | None:
    """Adds what follows an office: “for food”, “of the FDA”, “at Y”."""
    index = office.last
    while word_at(text, index) in LINKS:
        following = index + 1 + (word_at(text, index + 1) in DETERMINERS)
        mention = cast.at(following)
        if mention is not None and mention.actor.kind in BODIES:
            office.affiliation = office.affiliation or mention.actor
            return office
        if (
            word_at(text, index) not in ("of", "for", "on")
            or not word_at(text, following).isalpha()
        ):
            return office
        end = following + 1
        while (
            word_at(text, end).isalpha()
            and word_at(text, end) not in STOPS | LINKS
            and end < following + 4
        ):
            if text.tokens[end].word[0].isupper():
                break
            end += 1
        if text.tokens[following].word[0].isupper() or word_at(text, index + 1) in DETERMINERS:
            return office
        office.last = index = end
    return office
