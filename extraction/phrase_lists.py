"""Phrases of a list, looked for by the word that each begins with."""

import re
from collections.abc import Iterable

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

    def search(self, words: str) -> re.Match[str] | None:
        """The first phrase in some words, the longest of those that begin there."""
        if self.by_word.keys().isdisjoint(WORD.findall(words.lower())):
            return None
        for one in WORD.finditer(words):
            pattern = self.by_word.get(one.group().lower())
            if pattern is not None and (found := pattern.match(words, one.start())) is not None:
                return found
        return None
