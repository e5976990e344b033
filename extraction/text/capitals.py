"""Runs of capital words, which may hold names, and the small words that hold a name together."""

import re
from dataclasses import dataclass
from functools import cache

from extraction.lexicons import classes
from extraction.text.date_words import WEEKDAYS
from extraction.text.gazetteer import gazetteer, given_names
from extraction.text.numbered import LAWS, number_end
from extraction.text.tokens import LETTERED, NUMBERED, TITLES, Text, Token

DATELINE_WITHIN = 60  # tokens, with a headline and a standfirst: “OSLO, March 3, 2026 - Retailers”
LONGEST = 16  # tokens of one run; no name has more, and a line of capitals stays linear
ENDS = frozenset('.!?…:•“”"(')  # behind a semicolon a capital is a name’s
# What may follow a place or a body with a hyphen and makes an adjective: no name.
ADJECTIVAL = classes("names")["adjectival"]
CAMEL = re.compile(r"[a-z]{1,7}[A-Z][a-z]{3,}\w*")
BEFORE_NUMBERS = frozenset("(.0123456789")
ARTICLES = "aedl"  # with one of these the Arabic and French ones begin: “al-”, “d’”
MARKS = frozenset("“ \" ‘ ' « „ ` [".split())
POSSESSIVE = frozenset(["'s", "’s", "’", "'", "'S", "’S"])
PARTICLES = classes("words")["particle"] - frozenset("y i e ab".split())
LINKING = PARTICLES | {"plc"}  # the words that may link two capitals
DANISH = frozenset("AKIP")  # “A/S”, “K/S”
# With them a firm’s name is at its end: what follows the stop is another name.
MOST_IN_BRACKETS = 6  # tokens: “Wills (End of Life) Bill”
FIRM_ENDS = frozenset("inc corp co ltd".split())
# “no” and the like are cut short before numbers alone: “No. Not now.”
ABBREVIATED = (TITLES - NUMBERED) | FIRM_ENDS | frozenset("bros jr sr st ft mt".split())


@dataclass(slots=True)
class Run:
    """Capital words `first` up to `last`. `opens`: it begins a sentence or what is said."""

    first: int
    last: int
    opens: bool


@dataclass(frozen=True, slots=True)
class Shapes:
    """What the text says by its capitals: the words seen in lower case, and inside sentences
    with a capital, also without another beside it; the tokens of headlines that trust no capital;
    those that are no names.
    """

    lower: frozenset[str]
    inner: frozenset[str]
    alone: frozenset[str]
    untrusted: list[tuple[int, int]]
    taken: frozenset[int]
    dateline: tuple[int, int] | None


@cache
def heads() -> dict[str, frozenset[str]]:
    """The words that say what a name is, by kind."""
    return classes("heads")


def is_capital(word: str) -> bool:
    """Whether a word may be part of a name: it has a capital, or an Arabic or French article."""
    first = word[0]
    if first.isupper():
        return True
    return (
        first in ARTICLES
        and len(word) > 3
        and (
            (word[2] in "-‑" and word[:2] in ("al", "el") and word[3].isupper())
            or (word[1] in "'’" and word[2].isupper())
        )
    ) or (len(word) > 5 and not word.islower() and is_camel(word))


def is_camel(word: str) -> bool:
    """Whether a name has its first capital inside: “eThekwini”, “easyFreight”."""
    return CAMEL.fullmatch(word) is not None and word[:2] not in ("iP", "iO", "iT", "iM", "mR")


def is_adjectival(word: str) -> bool:
    """Whether a word is a name made an adjective: “Moscow-based”."""
    _, hyphen, tail = word.rpartition("-")
    return bool(hyphen) and tail in ADJECTIVAL


def find_runs(text: Text, shapes: Shapes) -> list[Run]:
    """The runs of capital words outside of headlines that trust none, in text order."""
    tokens = text.tokens
    capitals = [i for i in text.capitals if is_capital(tokens[i].word)]
    begins = {sentence.first for sentence in text.sentences}
    skipped = {i for first, last in shapes.untrusted for i in range(first, last)} | shapes.taken
    runs: list[Run] = []
    index = -1
    for capital in capitals:
        if capital < index or capital in skipped or is_adjectival(tokens[capital].word):
            continue
        last = run_end(tokens, capital, begins, skipped)
        first = past_day(tokens, capital, last)
        runs.append(Run(first, last, first == capital and opens(tokens, capital, begins)))
        index = last
    return runs


def past_day(tokens: list[Token], first: int, last: int) -> int:
    """The first token of a name after the day that a sentence opens with: “On Monday Senator X”."""
    begin = first + (tokens[first].word in ("On", "By"))
    if begin < last - 1 and tokens[begin].lower in WEEKDAYS:
        return begin + 1
    return first


def run_end(tokens: list[Token], first: int, begins: set[int], skipped: set[int]) -> int:
    """The token after the run that begins at a token."""
    index, quotation = first + 1, tokens[first].quotation
    end = min(len(tokens), first + LONGEST)
    names = gazetteer()
    known = names.longest(tokens, first, end)
    if known is not None:
        index = known[1]
    while index < end and index not in skipped:
        token = tokens[index]
        if token.word in MARKS and (after := nickname_end(tokens, index, end)) > index:
            index = after
            continue
        if token.quotation != quotation or index in begins:
            break
        if is_capital(token.word) and not is_adjectival(token.word):
            known = names.longest(tokens, index, end)
            index = known[1] if known is not None else index + 1
        elif token.word.isalpha() and token.word not in LINKING:
            break
        elif (link := link_end(tokens, index, end)) > index:
            index = link
        elif goes_on_after_stop(tokens, index, begins):
            return index + 1
        else:
            break
    letter = index - first == 2 and len(tokens[first].word) == 1  # “on X. A spokesman …”
    return first + 1 if letter and index in begins and tokens[first + 1].word == "." else index


def nickname_end(tokens: list[Token], index: int, end: int) -> int:
    """The token after a nickname in marks between given name and surname; else the same token."""
    mark, before = tokens[index].quotation, tokens[index - 1]
    opening = mark >= 0 and before.quotation != mark
    if not opening or not (before.word in given_names() or is_single(tokens, index - 1)):
        return index
    for after in range(index + 2, min(index + 5, end)):
        if tokens[after].quotation != tokens[index].quotation:
            return after if is_capital(tokens[after].word) else index
    return index


def is_single(tokens: list[Token], index: int) -> bool:
    """Whether one capital word stands alone inside a sentence: “operator Tyrell”."""
    word, before = tokens[index].word, tokens[index - 1] if index else tokens[index]
    return (
        len(word) > 3
        and word[0].isupper()
        and not word.isupper()
        and before.word[0].islower()
        and before.lower not in ("the", "a", "an")
    )


def link_end(tokens: list[Token], index: int, end: int) -> int:
    """The token after what links two capitals of one name; the same where nothing does."""
    token, before = tokens[index], tokens[index - 1]
    following = tokens[index + 1] if index + 1 < end else None
    if token.word[0] in BEFORE_NUMBERS:
        if (law := bracket_end(tokens, index, end)) > index:
            return law
        if (number := number_end(tokens, index, end)) > index:
            return number
    if token.word == "." and token.start == before.end:
        short = before.lower in ABBREVIATED or (
            len(before.word) == 1
            and before.word.isupper()
            and tokens[index - 2].lower not in LETTERED
        )
        after = following.word if following is not None else "."
        whole = before.lower in FIRM_ENDS and after.lower() not in FIRM_ENDS
        county = before.word == "Co" and not is_capital(tokens[index - 2].word)  # “Co. Mayo”
        whole = whole and not county
        return index + 1 if short and not whole and is_capital(after) else index
    if token.word == "plc":
        return index + 1
    if token.word == "/" and following is not None and ends_danish(tokens, index):
        return index + 2
    if token.word in ("&", "–", "-") and following is not None and is_capital(following.word):
        tight = token.word == "&" or (token.start == before.end and token.end == following.start)
        return index + 1 if tight else index
    position = index
    while position < min(index + 3, end) and tokens[position].word in PARTICLES:
        position += 1
    if position > index and position < end and is_capital(tokens[position].word):
        return position
    return index


def ends_danish(tokens: list[Token], index: int) -> bool:
    """Whether a stroke is that of a firm’s “A/S”, behind its name."""
    before, following = tokens[index - 1], tokens[index + 1]
    tight = before.end == tokens[index].start and tokens[index].end == following.start
    return tight and before.word in DANISH and following.word == "S" and index > 1


def bracket_end(tokens: list[Token], index: int, end: int) -> int:
    """The token after a word in brackets inside of a law’s name: “Wildlife (Protection) Act”."""
    if tokens[index].word != "(" or index + 3 >= end or not is_capital(tokens[index + 1].word):
        return index
    for closing in range(index + 2, min(index + MOST_IN_BRACKETS, end - 1)):
        if tokens[closing].word == ")":
            return closing + 1 if tokens[closing + 1].word in LAWS else index
    return index


def goes_on_after_stop(tokens: list[Token], index: int, begins: set[int]) -> bool:
    """Whether a stop belongs to the short word before it: “Dwight Pell Jr. won”."""
    token, before = tokens[index], tokens[index - 1]
    if token.word != "." or token.start != before.end or index + 1 >= len(tokens):
        return False
    short = before.lower in FIRM_ENDS or before.lower in ("jr", "sr", "bros")
    return short and index + 1 not in begins and not is_capital(tokens[index + 1].word)


def opens(tokens: list[Token], index: int, begins: set[int]) -> bool:
    """Whether a capital says nothing, since a sentence or what somebody says begins there."""
    if index == 0 or index in begins:
        return True
    before, token = tokens[index - 1], tokens[index]
    if token.quotation >= 0 and (
        token.quotation != before.quotation
        or (index > 1 and tokens[index - 2].quotation != token.quotation and before.word in MARKS)
    ):
        return True
    if before.word == "." and index > 1:
        earlier = tokens[index - 2]
        return not (earlier.lower in ABBREVIATED or (len(earlier.word) == 1))
    if before.word in "-–—" and index > 1:
        place = tokens[index - 2].word  # after a dateline
        after = tokens[index + 1].word if index + 1 < len(tokens) else "."
        dated = place.isdigit() and index < DATELINE_WITHIN
        return not is_capital(after) and (
            place in (")", "-") or (len(place) > 3 and place.isupper()) or dated
        )
    return before.word in ENDS and before.word != "("
