"""Phrases of a list, looked for by the word that each begins with."""

import re
from collections.abc import Iterable
from functools import lru_cache

WORD = re.compile(r"\w+")


class Phrases:
    """Phrases of a list. A sentence is held against those alone whose first word it has, so that
    the length of the list costs nothing.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        by_word: dict[str, list[str]] = {}
        for phrase in sorted(phrases, key=len, reverse=True):
            first = WORD.match(phrase)
            if first is None:
                raise ValueError(f"A phrase begins with a word: “{phrase}”.")
            either = re.escape(phrase).replace("’", "[’']")
            by_word.setdefault(first.group().lower(), []).append(either)
        self.by_word = {
            one: re.compile(rf"(?:{'|'.join(several)})\b", re.IGNORECASE)
            for one, several in by_word.items()
        }
        self.firsts = frozenset(by_word)

    def search(self, words: str) -> re.Match[str] | None:
        """The first phrase in some words, the longest of those that begin there."""
        if self.firsts.isdisjoint(words_of(words)):
            return None
        for lower, start in words_at(words):
            pattern = self.by_word.get(lower)
            if pattern is not None and (found := pattern.match(words, start)) is not None:
                return found
        return None


@lru_cache(maxsize=16)
def words_of(words: str) -> frozenset[str]:
    """The words of a sentence in lower case."""
    return frozenset(WORD.findall(words.lower()))


@lru_cache(maxsize=16)
def words_at(words: str) -> list[tuple[str, int]]:
    """The words of a sentence in lower case and where they begin; a few lists look at each."""
    return [(one.group().lower(), one.start()) for one in WORD.finditer(words)]
