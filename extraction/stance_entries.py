"""The lines of the lexicon that tell a stance, by the form that they begin with."""

from dataclasses import dataclass, field
from functools import cache

from brief.positions import Stance
from extraction.lexicons import lines_of
from extraction.stance_tails import ANY, MAYBE, SEVERAL, SPECIAL_SETS, Tail, followers, parsed

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
    words: Tail = field(init=False)  # its tail, with all the words that may stand in a place
    second: frozenset[str] | None = field(init=False)  # of which one must follow its form
    sure: frozenset[str] | None = field(init=False)  # of which one must follow further on

    def __post_init__(self) -> None:
        words = parsed(" ".join(self.tail))
        object.__setattr__(self, "words", words)
        object.__setattr__(self, "second", None if "gap" in self.options else followers(words))
        object.__setattr__(self, "sure", next(filter(must_stand, words), None))


def must_stand(known: frozenset[str]) -> bool:
    """Whether a place of a tail holds one of a few words, and is not left out."""
    return known not in SPECIAL_SETS and "" not in known


@cache
def entries() -> dict[str, list[Entry]]:
    """The entries of each form, those that ask for most words first."""
    found: dict[str, list[Entry]] = {}
    for lexicon in LEXICONS:
        for line in lines_of(lexicon):
            add_entry(found, line)
    for several in found.values():
        several.sort(key=lambda entry: (-surely(entry.words), loosely(entry.words)))
    return found


@cache
def by_next() -> dict[str, dict[str, list[Entry]]]:
    """The entries of each form that may be meant before a word; under "" those before any word."""
    found: dict[str, dict[str, list[Entry]]] = {}
    for form, several in entries().items():
        seconds = frozenset().union(*(entry.second or frozenset() for entry in several))
        found[form] = {
            one: [e for e in several if e.second is None or one in e.second]
            for one in (*sorted(seconds), "")
        }
    return found


def entries_at(form: str, after: str, beyond: str) -> list[Entry]:
    """The entries of a form before a word, or before an adverb and the word beyond it."""
    known = by_next()[form]
    if beyond == after or beyond not in known:
        return known.get(after, known[""])
    if after not in known:
        return known[beyond]
    return [e for e in entries()[form] if e.second is None or {after, beyond} & e.second]


def surely(tail: Tail) -> int:
    """How many words of a tail must stand there."""
    return sum(1 for known in tail if known != MAYBE and "" not in known)


def loosely(tail: Tail) -> int:
    """In how many places of a tail any word may stand: what names its words goes before."""
    return tail.count(ANY) + tail.count(SEVERAL)


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
