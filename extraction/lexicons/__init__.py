"""Word lists: what the language and the world are called, each file with how it was made."""

from collections.abc import Iterator
from functools import cache
from importlib import resources


def lines_of(name: str) -> Iterator[str]:
    """The lines of a word list, without comments and blank lines."""
    text = (resources.files("extraction") / "lexicons" / f"{name}.txt").read_text("utf-8")
    return (line for line in text.splitlines() if line and line[0] != "#")


@cache
def classes(name: str) -> dict[str, frozenset[str]]:
    """The words of a list by class, where its lines are `class: words`."""
    found: dict[str, set[str]] = {}
    for line in lines_of(name):
        kind, _, words = line.partition(":")
        found.setdefault(kind, set()).update(words.split())
    return {kind: frozenset(words) for kind, words in found.items()}
