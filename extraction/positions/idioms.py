"""Idioms by which people take a side in their own words: “count me in”, “a kick in the teeth”.

The list is `stances_own.txt`. Its phrases hang in a tree of words, so that a sentence is read once,
whatever their number.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import product
from sys import intern
from typing import NamedTuple

from extraction.lexicons import lines_of
from extraction.text import wording

PIECE = re.compile(r"\d+(?:[.,]\d+)*|[^\W_]+(?:[’'-][^\W_]+)*|[,;:—–()]")
SHORT = re.compile(r"(?P<who>[a-z]+)'(?P<verb>s|m|re|ve|ll|d)\Z")
VERBS = {"s": "is", "m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would"}
WITH_IS = frozenset("it that this there here what who he she where how why when".split())
DENIED = {"can't": "can", "won't": "will", "shan't": "shall", "ain't": "is", "cannot": "can"}
SAME = {  # one word for several, in the list and in what is read
    **{"an": "a", "another": "a", "no-one": "nobody", "gonna": "going"},
    **{"i": "we", "me": "us", "my": "our", "am": "are", "has": "have", "does": "do"},
    **{"will": "would", "might": "could", "may": "could"},
}
# In words that are reported, tenses and “she” are as they were between quotation marks.
AS_SAID = {
    **{"was": "is", "were": "are", "had": "have", "did": "do", "could": "can"},
    **{"he": "we", "she": "we", "his": "our", "her": "our"},
}
# Words that only strengthen, or grade, what they stand before.
FILLERS = frozenset(
    "just still also even quite so too all both ever very well now then real huge massive big "
    "giant total complete absolute utter pure clear further major classic cruel bitter terrible "
    "enormous gigantic great yet blatant shameless cynical dangerous damned damn bloody such "
    "nothing but less more little than here again whole only".split()
)
ALTERNATIVES = re.compile(r"\(([^)]*)\)")
REPORTED = {**SAME, **AS_SAID}
PAST = " past"  # ends the kind of an idiom whose verb is in the past
DOUBLING = frozenset("rip strip cut hit put rob drag gut bet let drop plug set get".split())
DOUBLED = re.compile(r"(\w)\Z")
Y_ENDS = re.compile(r"[^aeiou]y\Z")
MOST_FILLERS = 3
WIDEST = 6  # words that “*” may stand for
END = "$"
LEADS = frozenset("but and so no yes well look listen oh please sorry frankly honestly".split())


@dataclass(slots=True)
class Node:
    """What may follow some words of an idiom."""

    next: dict[str, "Node"] = field(default_factory=dict)
    kind: str = ""  # that of the idiom which is whole here


NOTHING: dict[str, Node] = {}


class Piece(NamedTuple):
    """A word of a sentence as idioms are written, and where it stands."""

    word: str
    start: int
    end: int
    apart: bool  # a comma or the like stands before it


class Spelt(NamedTuple):
    """The words of a sentence as idioms are written, and which of them a comma sets apart."""

    words: list[str]
    apart: set[int]


@dataclass(frozen=True, slots=True)
class Idiom:
    """An idiom that stands in a sentence: its kind, the pieces it begins and ends at."""

    kind: str
    pieces: tuple[Piece, ...]
    first: int
    last: int


@cache
def tree() -> Node:
    """All idioms."""
    root, made = Node(), []
    for line in lines_of("stances_own"):
        kind, _, phrases = line.partition(": ")
        for phrase in phrases.split("|"):
            for words in spelled_out(phrase):
                for past, forms in inflected(words):
                    node = root
                    for one in forms:
                        one = SAME.get(one, one)
                        if one not in node.next:
                            made.append(node.next.setdefault(one, Node()))
                        node = node.next[one]
                    node.kind = intern((node.kind or f"{kind}{PAST}") if past else kind)
    for leaf in made:
        leaf.next = leaf.next or NOTHING  # half of them: a dictionary each takes megabytes
    return root


def inflected(words: list[str]) -> Iterator[tuple[bool, list[str]]]:
    """A phrase with each form of its verb, “+leave=left”, and whether that is in the past."""
    at = next((i for i, one in enumerate(words) if one[0] == "+"), -1)
    if at < 0:
        yield False, words
        return
    verb, _, past = words[at][1:].partition("=")
    stem = verb.removesuffix("e")
    doing = DOUBLED.sub(r"\1\1", stem) if verb in DOUBLING else stem
    past = past or (f"{verb[:-1]}ied" if Y_ENDS.search(verb) else f"{doing}ed")
    for form in (verb, wording.third_person(verb), f"{doing}ing"):
        yield False, [*words[:at], form, *words[at + 1 :]]
    yield True, [*words[:at], past, *words[at + 1 :]]


def spelled_out(phrase: str) -> Iterator[list[str]]:
    """A phrase with each choice of its alternatives: “(a/the) blank cheque”."""
    parts = ALTERNATIVES.split(phrase)
    choices = [one.split("/") if number % 2 else [one] for number, one in enumerate(parts)]
    for chosen in product(*choices):
        yield [intern(one) for one in "".join(chosen).replace("^", "^ ").split()]


def pieces_of(words: str, *, told: bool = False) -> tuple[Piece, ...]:
    """The words of a sentence in small letters, without contractions; `told`: as they were said."""
    found: list[Piece] = []
    apart = False
    same = REPORTED if told else SAME
    for match in PIECE.finditer(in_small_letters(words)):
        lower = match.group()
        if lower.isalpha() and lower not in DENIED:
            found.append(Piece(same.get(lower, lower), *match.span(), apart))
            apart = False
        elif not lower[0].isalnum():
            apart = True
        else:
            for one in plain(lower):
                found.append(Piece(same.get(one, one), *match.span(), apart))
                apart = False
    return tuple(found)


def spelled(words: str, *, told: bool = False) -> Spelt:
    """The words of the pieces of a sentence, of which few have an idiom."""
    found: list[str] = []
    apart: set[int] = set()
    same = REPORTED if told else SAME
    for lower in PIECE.findall(in_small_letters(words)):
        if lower.isalpha() and lower not in DENIED:
            found.append(same.get(lower, lower))
        elif not lower[0].isalnum():
            apart.add(len(found))
        else:
            found += [same.get(one, one) for one in plain(lower)]
    return Spelt(found, apart)


def in_small_letters(words: str) -> str:
    """Words in small letters and with straight apostrophes, each at its place."""
    lowers = words.lower()
    if len(lowers) != len(words):
        lowers = "".join(one if len(one.lower()) > 1 else one.lower() for one in words)  # “İ”
    return lowers.replace("’", "'")


def plain(lower: str) -> tuple[str, ...]:
    """A word as two where it is contracted: “can’t” is “can not”."""
    if lower in DENIED:
        return DENIED[lower], "not"
    if lower.endswith("n't"):
        return lower[:-3], "not"
    short = SHORT.match(lower)
    if short is None or (short["verb"] == "s" and short["who"] not in WITH_IS):
        return ("let", "us") if lower == "let's" else (lower,)
    return short["who"], VERBS[short["verb"]]


def idioms_in(words: str, *, told: bool = False) -> Iterator[Idiom]:
    """The idioms of a sentence, the longest at each word."""
    spelt = spelled(words, told=told)
    pieces: tuple[Piece, ...] = ()
    known, opening = tree().next, leads_of(spelt.words)
    at_opening = known["^"]
    for index, one in enumerate(spelt.words):
        last, kind = 0, ""
        if index <= opening and goes_on(at_opening, spelt, index):
            last, kind = longest(at_opening, spelt, index)
        if not kind and (node := known.get(one)) is not None and goes_on(node, spelt, index + 1):
            last, kind = longest(node, spelt, index + 1, MOST_FILLERS)
        if kind:
            pieces = pieces or pieces_of(words, told=told)
            yield Idiom(kind, pieces, index, last)


def leads_of(words: list[str]) -> int:
    """How many words such as “but” and “look,” a sentence opens with, of the first two."""
    return next((i for i, one in enumerate(words[:2]) if one not in LEADS), 2)


def goes_on(node: Node, spelt: Spelt, index: int) -> bool:
    """Whether an idiom may go on from a node, by the next word alone."""
    word, following = spelt.words[index] if index < len(spelt.words) else END, node.next
    return word in following or node.kind != "" or "*" in following or is_filler(word)


def longest(node: Node, spelt: Spelt, index: int, fillers: int = 0) -> tuple[int, str]:
    """Where the longest idiom ends that goes on from a node, and its kind; empty for none.

    `fillers`: how many words may still be passed over.
    """
    best = (index, node.kind) if node.kind else (0, "")
    following = node.next
    words, apart = spelt
    if index >= len(words):
        ended = following.get(END)
        return (index, ended.kind) if ended is not None else best
    word = words[index]
    if (child := following.get(word)) is not None:
        best = further(best, longest(child, spelt, index + 1, MOST_FILLERS))
    if fillers and following and is_filler(word) and index not in apart:
        best = further(best, longest(node, spelt, index + 1, fillers - 1))
    if (gap := following.get("*")) is not None:
        for end in range(index + 1, min(index + WIDEST, len(words)) + 1):
            if end - 1 > index and end - 1 in apart:
                break
            best = further(best, longest(gap, spelt, end))
    return best


def further(best: tuple[int, str], found: tuple[int, str]) -> tuple[int, str]:
    """Which of two idioms goes further, if the second is one; the first where both do."""
    return found if found[1] and rank(found) > rank(best) else best


def rank(found: tuple[int, str]) -> tuple[int, bool]:
    """The longest goes first; of two that end together, the one that takes no side."""
    return found[0], found[1] == "none"


def is_filler(word: str) -> bool:
    """Whether a word may stand inside any idiom."""
    return word in FILLERS or (word.endswith("ly") and len(word) > 4)
