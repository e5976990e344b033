"""The lines of the lexicon that tell a stance, by the form that they begin with.

Each form knows its lines by one further word that they cannot do without, so that a sentence is
held against those alone whose word it has, whatever their number.
"""

from collections import Counter
from collections.abc import Set
from dataclasses import dataclass, field
from functools import cache
from sys import intern

from brief.positions import Stance
from extraction.lexicons import lines_of
from extraction.text.stance_tails import ANY, MAYBE, SEVERAL, SPECIAL_SETS, Tail, followers, parsed

LEXICONS = (
    "stances_supports",
    "stances_opposes",
    "stances_undecided",
    "stances_received",
    "stances_moods",
)
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

    def __post_init__(self) -> None:
        words = parsed(" ".join(self.tail))
        object.__setattr__(self, "words", words)
        object.__setattr__(self, "second", None if "gap" in self.options else followers(words))


@dataclass(frozen=True, slots=True)
class Lines:
    """The entries of a form in their order, and the places in it of those that have a word."""

    entries: list[Entry]
    by_word: dict[str, list[int]]
    needed: frozenset[str]  # the words of these
    bare: list[int]  # the places of those that can do without any word
    plain: list[Entry]  # these themselves

    def among(self, words: Set[str]) -> list[Entry]:
        """The entries that may be meant in a sentence of some words, in their order."""
        if self.needed.isdisjoint(words):
            return self.plain
        several = set(self.bare).union(*[self.by_word[one] for one in self.needed & words])
        return [self.entries[place] for place in sorted(several)]


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
        several.sort(key=order)
    return found


@cache
def lines() -> dict[str, Lines]:
    """The entries of each form by the rarest word that each of them needs."""
    made: dict[tuple[int, ...], Lines] = {}  # most forms of a verb have the same: once is enough
    found: dict[str, Lines] = {}
    for form, several in entries().items():
        same = tuple(map(id, several))
        if same not in made:
            made[same] = lines_by_word(several)
        found[form] = made[same]
    return found


@cache
def forms() -> frozenset[str]:
    """All forms that a line may begin with."""
    return frozenset(lines())


def lines_by_word(several: list[Entry]) -> Lines:
    """The entries of one form by the rarest word that each of them needs."""
    by_word: dict[str, list[int]] = {}
    bare: list[int] = []
    for place, entry in enumerate(several):
        words = rarest()[id(entry)]
        if words is None:
            bare.append(place)
        for one in words or ():
            by_word.setdefault(one, []).append(place)
    plain = [several[place] for place in bare]
    return Lines(several, by_word, frozenset(by_word), bare, plain)


@cache
def rarest() -> dict[int, frozenset[str] | None]:
    """The words of the place of each entry that the fewest others ask for, by the entry’s id."""
    every = {id(entry): entry for several in entries().values() for entry in several}
    wanted = {known: list(filter(must_stand, entry.words)) for known, entry in every.items()}
    common = Counter(one for places in wanted.values() for known in places for one in known)
    return {
        known: min(places, key=lambda place: max(common[one] for one in place), default=None)
        for known, places in wanted.items()
    }


def order(entry: Entry) -> tuple[int, bool, int]:
    """Where an entry comes: most words first; of as many, what says no more than a mood."""
    return -surely(entry.words), "mood" not in entry.options, loosely(entry.words)


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
    options = options_of(rest[0] if rest else "")
    spelled = tuple(map(intern, forms.split()))
    kind, taking = Stance(stance), intern(follows.replace(" ", ""))
    words = tuple(map(intern, tail.split()))
    entry = Entry(spelled[0], words, kind, taking, options, denied(kind, options))
    for form in spelled:
        found.setdefault(form, []).append(entry)


@cache
def options_of(written: str) -> frozenset[str]:
    """The options of a line; one set for all lines that are written alike."""
    return frozenset(map(intern, written.split()))


def denied(stance: Stance, options: frozenset[str]) -> Stance | None:
    """The stance of a cue that is denied."""
    for option in options:
        if option.startswith("unless="):
            name = option.removeprefix("unless=")
            return None if name == "none" else Stance(name)
    return FLIPPED.get(stance)
