"""The lines of the lexicon that tell a stance, by the form that they begin with."""

from dataclasses import dataclass, field
from functools import cache

from brief.positions import Stance
from extraction.lexicons import lines_of

LEXICONS = ("stances_supports", "stances_opposes", "stances_undecided", "stances_received")
FLIPPED = {Stance.SUPPORTS: Stance.OPPOSES, Stance.OPPOSES: Stance.SUPPORTS}


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the lexicon: what follows its forms, the stance, the complements it may have."""

    base: str
    tail: tuple[str, ...]
    stance: Stance
    follows: str
    options: frozenset[str]
    denied: Stance | None  # the stance where the cue is denied
    second: str | None = field(init=False)  # the word that must follow its form, if it is one

    def __post_init__(self) -> None:
        any_word = not self.tail or self.tail[0] in ("*", "**") or "gap" in self.options
        object.__setattr__(self, "second", None if any_word else self.tail[0])


@cache
def entries() -> dict[str, list[Entry]]:
    """The entries of each form, those with the longest tail first."""
    found: dict[str, list[Entry]] = {}
    for lexicon in LEXICONS:
        for line in lines_of(lexicon):
            add_entry(found, line)
    for several in found.values():
        several.sort(key=lambda entry: -len(entry.tail))
    return found


def add_entry(found: dict[str, list[Entry]], line: str) -> None:
    """Adds a line of the lexicon under each of its forms."""
    phrase, stance, follows, *rest = (part.strip() for part in line.split("|"))
    forms, _, tail = phrase.partition(" + ")
    options = frozenset(rest[0].split()) if rest else frozenset()
    base = forms.split()[0]
    kind = Stance(stance)
    entry = Entry(
        base, tuple(tail.split()), kind, follows.replace(" ", ""), options, denied(kind, options)
    )
    for form in forms.split():
        found.setdefault(form, []).append(entry)


def denied(stance: Stance, options: frozenset[str]) -> Stance | None:
    """The stance of a cue that is denied."""
    for option in options:
        if option.startswith("unless="):
            name = option.removeprefix("unless=")
            return None if name == "none" else Stance(name)
    return FLIPPED.get(stance)
