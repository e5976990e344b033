"""What is asked for in words: how a text falls into words, how a query is read, what it matches.

Words are runs of letters and digits, compared without case and accents. A query is words, of which
each must be there, phrases in quotation marks, and beginnings of words (`diplo*`); nothing else in
it has a meaning. The database looks for the same words as `matches_in`.
"""

import re
import unicodedata
from dataclasses import dataclass

from brief.errors import InvalidQuery
from brief.ids import UNMARKED

MOST_CHARACTERS = 200  # of a query
MOST_TERMS = 12  # of a query: each is a list of rows to be walked
MOST_WORDS_ASKED = 20  # of a query, in its phrases too: each is looked up
FEWEST_BEFORE_STAR = 2  # letters: the words that begin with one are too many
MOST_LETTERS = 100  # of a word that are compared; PostgreSQL refuses more than some 500
MOST_WORDS = 4_000  # of a text that are looked at; PostgreSQL counts to 16,383

WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*")  # combining accents belong to their letter
STAR = re.compile(r"(?<=[^\W_])[\u0300-\u036f]*\*+$")  # right after a word
TERM = re.compile(r'"([^"]*)"?(\*?)|([^\s"]+)')


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text, folded, and where it stands (code points, end-exclusive)."""

    folded: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Term:
    """Folded words that must follow each other; `prefix`: the last one only begins so."""

    words: tuple[str, ...]
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """Terms that must all be there."""

    terms: tuple[Term, ...]


def folded(text: str) -> str:
    """A text without case and accents, and “ø” as “o”, which Unicode does not take apart."""
    if text.isascii():
        return text.lower()
    # Apart first: what “𝔘” and “ᴬ” are taken apart into are capitals.
    apart = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in apart if not unicodedata.combining(c)).translate(UNMARKED)


def words_of(text: str) -> list[Word]:
    """The words of a text in their order."""
    return [
        Word(part, found.start(), found.end())
        for found in WORD.finditer(text)
        for part in parts_of(found.group())
    ]


def folded_words(text: str) -> list[str]:
    """The words of a text, folded, in their order."""
    if text.isascii():  # folded as a whole in a third of the time
        return [word[:MOST_LETTERS] for word in WORD.findall(text.lower())]
    return [part for word in WORD.findall(text) for part in parts_of(word)]


def parts_of(word: str) -> list[str]:
    """A word folded, which may take it apart into several (“½”, “㎏/㎡”)."""
    if word.isascii():
        return [word[:MOST_LETTERS].lower()]
    return [part[:MOST_LETTERS] for part in WORD.findall(folded(word))]


def read_query(text: str) -> Query:
    """What a person asks for. Raises InvalidQuery."""
    if len(text) > MOST_CHARACTERS:
        raise InvalidQuery(f"It has {len(text):,} characters. Ask with {MOST_CHARACTERS} at most.")
    terms = [term for found in TERM.finditer(text) for term in terms_of(found)]
    if not terms:
        raise InvalidQuery("It holds no letter and no digit. Give a word to look for.")
    if len(terms) > MOST_TERMS:
        raise InvalidQuery(f"It has {len(terms)} terms. Ask for {MOST_TERMS} at most.")
    if (words := sum(len(term.words) for term in terms)) > MOST_WORDS_ASKED:
        raise InvalidQuery(f"It has {words} words. Ask with {MOST_WORDS_ASKED} at most.")
    return Query(tuple(dict.fromkeys(terms)))


def terms_of(found: re.Match[str]) -> list[Term]:
    """The terms of one piece of a query; a piece such as “don’t” or “U.S.” is a phrase.

    Raises InvalidQuery.
    """
    phrase, star, piece = found.groups()
    said = piece if phrase is None else phrase
    words = tuple(folded_words(said))
    if not words:
        return []
    starred = bool(star) if piece is None else STAR.search(piece) is not None
    if starred and len(words[-1]) < FEWEST_BEFORE_STAR:
        raise InvalidQuery(
            f"Too many words begin with “{words[-1]}”. Give two letters at least before the star."
        )
    return [Term(words, starred)]


def matches_in(text: str, query: Query) -> list[tuple[int, int]]:
    """Where the terms of a query stand in a text, in text order, each place once."""
    words = words_of(text)[:MOST_WORDS]
    places = set()
    for term in query.terms:
        length = len(term.words)
        for first in range(len(words) - length + 1):
            if stands_at(term, words[first : first + length]):
                places.add((words[first].start, words[first + length - 1].end))
    return sorted(places)


def stands_at(term: Term, words: list[Word]) -> bool:
    *before, last = (word.folded for word in words)
    if tuple(before) != term.words[:-1]:
        return False
    return last.startswith(term.words[-1]) if term.prefix else last == term.words[-1]
